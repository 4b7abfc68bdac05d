"""The steps of a story film: each turns inputs into named artifacts and keeps them through `Work`."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from fabula.domain.artifact import Estimate
from fabula.domain.errors import InputError
from fabula.domain.language import without_pictographs
from fabula.domain.scene import Character, Scene
from fabula.domain.sound import Sound, WordTiming
from fabula.domain.story import Line, StoryRequest
from fabula.engines.base import ImageRequest, SpeechRequest
from fabula.media.audio import read_wav, resample, to_channels, wav_bytes
from fabula.media.film import FilmFormat, Layer, depth_pair, letter_title, picture_size, quiet_bottom
from fabula.media.labels import label_png, label_wav, stamp_png
from fabula.pipelines.labelling import label_of
from fabula.pipelines.outcomes import outputs_saved
from fabula.pipelines.steps import Step, Work
from fabula.pipelines.story import filming, scoring
from fabula.pipelines.story.casting import cast_voices
from fabula.pipelines.story.glyphs import glyphs_check
from fabula.pipelines.story.outputs import (
    picture_outputs,
    script_outputs,
    script_value,
    sound_outputs,
    split_outputs,
    split_value,
)
from fabula.pipelines.story.splitting import pieces_of
from fabula.pipelines.story.timing import SpokenPiece, page_timing, piece_starts, timing_dump

_RATE = 48_000


def _write(work: Work) -> dict[str, Any]:
    result = work.engines.text(work.engine_name).write_story(_story_request(work), work.call)
    work.facts.append(result.facts)
    glyphs_check(result.script)
    outputs_saved(work, script_outputs(result.script))
    return script_value(result.script)


def _story_request(work: Work) -> StoryRequest:
    said = {name: without_pictographs(work.parameters[name]) for name in ("topic", "text", "hero", "scene")}
    return StoryRequest(**{**work.parameters, **said})


def _cast(work: Work) -> dict[str, str]:
    characters = [Character(**raw) for raw in work.read_json("characters")]
    engine = work.engines.speech(work.engine_name)
    language, narrator = work.parameters["language"], work.parameters["narrator"]
    voices = cast_voices(characters, voices=engine.voices(language), narrator=narrator)
    work.save_json("voices", voices)
    return voices


def _draw(work: Work) -> dict[str, Any]:
    request = _image_request(work)
    engine = work.engines.image(work.engine_name)
    result = engine.draw(request, work.call)
    work.facts.append(result.facts)
    lettered = bool(request.title) and not engine.capabilities.titles
    png = letter_title(result.png, request.title) if lettered else result.png
    label = label_of(work.job)
    shown = label_png(stamp_png(png, language=request.language), label)
    outputs_saved(work, picture_outputs(label_png(png, label), shown, result.faces))
    if lettered or len(result.layers) < 2:
        return {"deep": False}
    layers = [Layer(layer.png, layer.depth) for layer in result.layers]
    for name, png in zip(("back", "front"), depth_pair(result.png, layers, _film(work)), strict=True):
        work.save(name, png, "image/png")
    return {"deep": True}


def _film(work: Work) -> FilmFormat:
    return FilmFormat(*work.parameters["film"])


def _image_request(work: Work) -> ImageRequest:
    asked, parameters = work.read_json("scene"), work.parameters
    width, height = picture_size(_film(work))
    raw = asked["scene"]
    return ImageRequest(
        prompt=asked["prompt"],
        width=width,
        height=height,
        style=parameters["style"],
        seed=parameters["seed"],
        scene=Scene(**{**raw, "actors": tuple(raw["actors"]), "props": tuple(raw["props"])}),
        cast=tuple(Character(**character) for character in asked["cast"]),
        language=parameters["language"],
        quiet_bottom=quiet_bottom(_film(work)) if parameters["captioned"] else 0.0,
        title=asked.get("title", ""),
        variation=asked["variation"],
    )


def _split(work: Work) -> dict[str, Any]:
    pieces = pieces_of(Line(**line) for line in work.read_json("lines"))
    if not pieces:
        raise InputError(
            f"{work.job.target.name.partition('/')[0]} has nothing that can be spoken.", remedy="Give it words."
        )
    outputs_saved(work, split_outputs(pieces))
    return split_value(pieces)


def _speak(work: Work) -> dict[str, Any]:
    result = work.engines.speech(work.engine_name).synthesize(_speech_request(work), work.call)
    work.facts.append(result.facts)
    sound = to_channels(resample(result.sound, _RATE), 1)
    outputs_saved(work, sound_outputs(label_wav(wav_bytes(sound), label_of(work.job)), result.words))
    return {"seconds": sound.seconds}


def _speech_request(work: Work) -> SpeechRequest:
    return SpeechRequest(text=work.read_json("piece")["text"], **work.parameters)


def _narrate(work: Work) -> dict[str, Any]:
    fps, title = work.parameters["fps"], work.parameters["first"]
    sounds = [read_wav(work.path(f"sound-{n}")) for n in range(1, len(work.parameters["speakers"]) + 1)]
    pieces = [
        SpokenPiece(
            text=work.read_json(f"piece-{number}")["text"],
            speaker=speaker,
            seconds=sound.seconds,
            words=tuple(WordTiming(**word) for word in work.read_json(f"words-{number}")),
        )
        for number, (speaker, sound) in enumerate(zip(work.parameters["speakers"], sounds, strict=True), start=1)
    ]
    timing = page_timing(pieces, fps=fps, title=title)
    page = _placed(sounds, piece_starts(pieces, fps=fps, title=title), timing.frames * _RATE // fps)
    work.save("sound", wav_bytes(page), "audio/wav")
    work.save_json("timing", timing_dump(timing))
    return {"frames": timing.frames}


def _placed(sounds: Sequence[Sound], starts: Sequence[float], frames: int) -> Sound:
    """The sounds at their places in one of `frames` samples."""
    samples = np.zeros((frames, 1), np.float32)
    for sound, start in zip(sounds, starts, strict=True):
        begin = round(start * _RATE)
        room = samples[begin : begin + len(sound.samples)]
        room += sound.samples[: len(room)]
    return Sound(samples, _RATE)


def _writing_estimate(work: Work) -> Estimate:
    return work.engines.text(work.engine_name).estimate(_story_request(work))


def _drawing_estimate(work: Work) -> Estimate:
    return work.engines.image(work.engine_name).estimate(_image_request(work))


def _speaking_estimate(work: Work) -> Estimate:
    return work.engines.speech(work.engine_name).estimate(_speech_request(work))


# `usual_seconds` were measured on two slow cores: per script, megapixel, character, megapixel of frames.
STEPS: Mapping[str, Step] = {
    step.name: step
    for step in (
        Step("story/write", 1, _write, _writing_estimate, usual_seconds=0.5),
        Step("story/cast", 1, _cast, usual_seconds=0.01),
        Step("story/draw", 1, _draw, _drawing_estimate, usual_seconds=0.6),
        Step("story/split", 1, _split, usual_seconds=0.0),
        Step("story/speak", 1, _speak, _speaking_estimate, usual_seconds=0.003),
        Step("story/narrate", 1, _narrate, usual_seconds=0.0003),
        Step("story/score", 1, scoring.score_page, usual_seconds=0.02),
        Step("story/body", 1, filming.film_body, usual_seconds=0.005),
        Step("story/transition", 1, filming.film_transition, usual_seconds=0.008),
        Step("story/mix", 1, filming.mix, usual_seconds=0.002),
        Step("story/caption", 1, filming.write_captions, usual_seconds=0.01),
        Step("story/poster", 1, filming.draw_poster, usual_seconds=0.2),
        Step("story/timeline", 1, filming.write_timeline, usual_seconds=0.1),
        Step("story/mux", 1, filming.mux, usual_seconds=0.0005, wants_lineage=True),
    )
}
