"""The steps of a song: each turns inputs into named artifacts and keeps them through `Work`."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, cast

from fabula.domain.artifact import Estimate
from fabula.domain.language import without_pictographs
from fabula.domain.lyrics import (
    CategoriesRequest,
    Lyrics,
    LyricsRequest,
    PromptTagsRequest,
    lyrics_text,
)
from fabula.domain.score import outline_dump, outline_load, score_dump, score_load, sung_dump, sung_load
from fabula.domain.song import MusicBrief
from fabula.engines.base import Composer, MusicRequest, Singer, SingRequest
from fabula.media.audio import wav_bytes
from fabula.media.labels import label_wav
from fabula.pipelines.labelling import label_of
from fabula.pipelines.outcomes import outputs_saved
from fabula.pipelines.song import filming, picturing, releasing, showing, sounding
from fabula.pipelines.song.lyrics_file import lyrics_checked, own_lyrics
from fabula.pipelines.song.outputs import lyrics_outputs, lyrics_value, score_value, words_load
from fabula.pipelines.song.titling import title_of, title_of_lyrics
from fabula.pipelines.steps import Step, Work


def _write(work: Work) -> dict[str, Any]:
    result = work.engines.text(work.engine_name).write_lyrics(_lyrics_request(work), work.call)
    work.facts.append(result.facts)
    lyrics = result.lyrics
    titled = Lyrics(_title_asked(work) or lyrics.title, lyrics.language, lyrics.sections, lyrics.hook)
    return _kept(work, lyrics_checked(titled))


def _lyrics_request(work: Work) -> LyricsRequest:
    return LyricsRequest(**work.parameters["request"])


def _take_lyrics(work: Work) -> dict[str, Any]:
    asked = work.parameters
    lyrics = own_lyrics(asked["lyrics"], language=asked["language"])
    title = _title_asked(work) or title_of_lyrics(lyrics)
    return _kept(work, Lyrics(title, lyrics.language, lyrics.sections, lyrics.hook))


def _entitle(work: Work) -> dict[str, Any]:
    asked = work.parameters
    return _kept(work, Lyrics(_title_asked(work) or title_of(asked["description"]), asked["language"], ()))


def _title_asked(work: Work) -> str:
    return without_pictographs(work.parameters["title"])


def _kept(work: Work, lyrics: Lyrics) -> dict[str, Any]:
    outputs_saved(work, lyrics_outputs(lyrics))
    return lyrics_value(lyrics)


def _composer(work: Work) -> Composer:
    # The product asks for parts only where the settled spec says that this engine makes them.
    return cast("Composer", work.engines.music(work.engine_name))


def _words(work: Work) -> Lyrics:
    return words_load(work.read_json("words"))


def _outline(work: Work) -> None:
    work.save_json("outline", outline_dump(_composer(work).outline(_words(work))))


def _compose(work: Work) -> dict[str, Any]:
    brief = _brief(work)
    composed = _composer(work).compose(brief, outline_load(work.read_json("outline")), work.call)
    work.facts.append(composed.facts)
    work.save_json("score", score_dump(composed.score))
    return score_value(composed.score)


def _brief(work: Work) -> MusicBrief:
    raw = work.parameters["brief"]
    return MusicBrief(**{**raw, "instruments": tuple(raw["instruments"])})


def _play(work: Work) -> dict[str, Any]:
    played = _composer(work).play(score_load(work.read_json("score")), work.folder, work.call)
    work.facts.append(played.facts)
    for stem in played.stems:
        work.save_file(stem.stem, stem.path, "audio/wav")
    return {"stems": [stem.stem for stem in played.stems]}


def _set_words(work: Work) -> None:
    score = score_load(work.read_json("score"))
    section = next(each for each in score.sections if each.name == work.parameters["section"])
    lines = tuple(work.read_json("lines"))
    work.save_json("sung", sung_dump(_composer(work).set_words(score, section, lines)))


def _sing(work: Work) -> dict[str, Any]:
    request = SingRequest(lines=sung_load(work.read_json("sung")), **work.parameters)
    result = cast("Singer", work.engines.music(work.engine_name)).sing(request, work.call)
    work.facts.append(result.facts)
    work.save("vocal", label_wav(wav_bytes(result.sound), label_of(work.job)), "audio/wav")
    work.save_json("placing", {"lead_seconds": result.lead_seconds})
    return {"seconds": result.sound.seconds}


def _tag(work: Work) -> dict[str, Any]:
    asked = work.parameters
    request = PromptTagsRequest(asked["description"], genre=asked["genre"], instruments=tuple(asked["instruments"]))
    result = work.engines.text(work.engine_name).prompt_tags(request, work.call)
    work.facts.append(result.facts)
    work.save_json("tags", asdict(result.tags))
    return {"tags": len(result.tags.tags)}


def _categorise(work: Work) -> dict[str, Any]:
    description = " ".join(filter(None, (work.parameters["description"], work.parameters["genre"])))
    told, asked = description or work.read_json("title")["title"], work.parameters
    request = CategoriesRequest(told, asked["most"], asked["subgenres"])
    result = work.engines.text(work.engine_name).categories(request, work.call)
    work.facts.append(result.facts)
    work.save_json("categories", asdict(result.categories))
    return {"primary": result.categories.primary}


def _generate(work: Work) -> dict[str, Any]:
    result = work.engines.music(work.engine_name).generate(_music_request(work), work.call)
    work.facts.append(result.facts)
    work.save("sound", wav_bytes(result.sound, bits=24), "audio/wav")
    return {"seconds": result.sound.seconds}


def _music_request(work: Work) -> MusicRequest:
    brief = _brief(work)
    if work.has("tags"):
        tags = work.read_json("tags")["tags"]
        brief = MusicBrief(**{**asdict(brief), "prompt": ", ".join(tags) or brief.prompt})
    sung = lyrics_text(_words(work)) if work.parameters["sung"] else ""
    return MusicRequest(brief, sung)


def _writing_estimate(work: Work) -> Estimate:
    return work.engines.text(work.engine_name).estimate(_lyrics_request(work))


def _generating_estimate(work: Work) -> Estimate:
    return work.engines.music(work.engine_name).estimate(MusicRequest(_brief(work)))


# `usual_seconds` were measured on two slow cores: per song, second of it, second sung, megapixel (of frames).
STEPS: Mapping[str, Step] = {
    step.name: step
    for step in (
        Step("song/write", 1, _write, _writing_estimate, usual_seconds=0.5),
        Step("song/take-lyrics", 2, _take_lyrics, usual_seconds=0.0),
        Step("song/entitle", 1, _entitle, usual_seconds=0.0),
        Step("song/outline", 1, _outline, usual_seconds=0.01),
        Step("song/compose", 1, _compose, usual_seconds=0.2),
        Step("song/play", 1, _play, usual_seconds=0.02),
        Step("song/set-words", 1, _set_words, usual_seconds=0.01),
        Step("song/sing", 1, _sing, usual_seconds=0.35),
        Step("song/tag", 1, _tag, usual_seconds=0.1),
        Step("song/generate", 1, _generate, _generating_estimate, usual_seconds=0.3),
        Step("song/mix", 1, sounding.mix, usual_seconds=0.015),
        Step("song/master", 1, sounding.master_whole, usual_seconds=0.01),
        Step("song/time-words", 1, showing.time_words, usual_seconds=0.01),
        Step("song/guess-words", 1, showing.guess_words, usual_seconds=0.01),
        Step("song/notate", 1, showing.notate, usual_seconds=0.3),
        Step("song/draw-cover", 1, picturing.draw_cover, picturing.cover_estimate, usual_seconds=0.6),
        Step("song/draw-section", 1, filming.draw_section, usual_seconds=0.6),
        Step("song/film-section", 1, filming.film_section, usual_seconds=0.005),
        Step("song/film-passage", 1, filming.film_passage, usual_seconds=0.008),
        Step("song/encode-sound", 1, filming.encode_sound, usual_seconds=0.01),
        Step("song/mux", 1, filming.mux, usual_seconds=0.002, wants_lineage=True),
        Step("song/categorise", 1, _categorise, usual_seconds=0.05),
        Step("song/peaks", 1, releasing.peaks, usual_seconds=0.001),
        Step("song/export", 1, releasing.export, usual_seconds=0.01),
        Step("song/release", 1, releasing.release, usual_seconds=0.002, wants_lineage=True),
    )
}
