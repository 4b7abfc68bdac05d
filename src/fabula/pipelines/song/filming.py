"""The steps of a lyric video: a picture for every section, moving, with the words lighting up as they are sung."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from fabula.domain.captions import Caption, caption_load, shifted
from fabula.domain.score import sung_load
from fabula.engines.base import ImageRequest
from fabula.media.audio import WavFile
from fabula.media.containers import Chapter, SubtitleTrack, join_film, write_soundtrack
from fabula.media.film import LYRICS, FilmFormat, Shot, ai_mark, encode_span, encode_transition, picture_size, plan_move
from fabula.media.labels import label_png, to_metadata
from fabula.pipelines.labelling import label_of
from fabula.pipelines.song.sounding import LUFS, PEAK_DBTP
from fabula.pipelines.song.words import SungSection, sung_captions
from fabula.pipelines.steps import Work

TRANSITION_SECONDS = 0.5
_LEAD, _LINGER = 0.4, 0.8
"""Seconds that a line is seen before its first word and after its last."""
_TITLE_FROM, _TITLE_UNTIL = 0.5, 5.0


def draw_section(work: Work) -> dict[str, Any]:
    """The picture of a section, of what it sings or, where it is only played, of what the song is about."""
    request = _image_request(work)
    result = work.engines.image(work.engine_name).draw(request, work.call)
    work.facts.append(result.facts)
    work.save("picture", label_png(result.png, label_of(work.job)), "image/png")
    return {}


def _image_request(work: Work) -> ImageRequest:
    asked = work.parameters
    width, height = picture_size(FilmFormat(*asked["film"]))
    lines = work.read_json("lines") if work.has("lines") else []
    engine = work.engines.image(work.engine_name)
    return ImageRequest(
        prompt=". ".join(filter(None, [asked["about"], *lines[:2]])),
        width=width,
        height=height,
        style=engine.capabilities.styles[0] if engine.capabilities.styles else "",
        seed=asked["seed"],
        language=asked["language"],
        variation=asked["variation"],
        scenery=True,
    )


def film_section(work: Work) -> dict[str, Any]:
    """A section without what it shares with its neighbours, as a segment."""
    shot = _shot(work, "")
    half = work.parameters["transition"] // 2
    first = 0 if work.parameters["first"] else 2 * half
    last = shot.frames - (0 if work.parameters["last"] else 2 * half)
    path = work.folder / "section.mkv"
    film = _format(work)
    encode_span(path, shot, first, last, film=film, check=work.call.cancel.check, progress=_progress(work))
    work.save_file("segment", path, "video/x-matroska")
    return {"frames": last - first}


def film_passage(work: Work) -> dict[str, Any]:
    """One section passing into the next, as a segment."""
    before, after = _shot(work, "before-"), _shot(work, "after-")
    path = work.folder / "passage.mkv"
    frames = work.parameters["transition"]
    encode_transition(
        path, before, after, frames, film=_format(work), check=work.call.cancel.check, progress=_progress(work)
    )
    work.save_file("segment", path, "video/x-matroska")
    return {"frames": frames}


def encode_sound(work: Work) -> dict[str, Any]:
    """The master as the videos' soundtrack."""
    path = work.folder / "soundtrack.m4a"
    source = WavFile(work.path("sound"))
    facts = write_soundtrack(source, path, lufs=LUFS, peak_dbtp=PEAK_DBTP, check=work.call.cancel.check)
    work.save_file("sound", path, "audio/mp4")
    return {"lufs": round(facts.lufs, 2)}


def mux(work: Work) -> dict[str, Any]:
    """Segments, sound, subtitles, chapters and label as one video."""
    title = work.read_json("title")
    asked = work.parameters
    cues = [caption_load(cue) for cue in work.read_json("captions")]
    chapters = [Chapter(each["name"], each["start"], each["start"] + each["seconds"]) for each in asked["sections"]]
    path = work.folder / "video.mp4"
    lineage = {"asked": asked["asked"], "targets": dict(work.lineage)}
    join_film(
        path,
        segments=[work.path(name) for name in sorted(work.job.inputs) if name.startswith("segment-")],
        fps=asked["fps"],
        soundtrack=work.path("sound"),
        subtitles=[SubtitleTrack(title["language"], cues)] if cues else [],
        chapters=chapters,
        metadata={"title": title["title"], **to_metadata(replace(label_of(work.job), lineage=lineage))},
        language=title["language"],
    )
    work.save_file("film", path, "video/mp4")
    return {}


def _shot(work: Work, prefix: str) -> Shot:
    asked = work.parameters[f"{prefix}shot"]
    fps = _format(work).fps
    frames = asked["end"] - asked["begin"]
    captions = _captions(work, prefix, asked["begin"] / fps, frames / fps)
    move = plan_move(_format(work), seconds=frames / fps, seed=asked["seed"], faces=(), whole=False)
    return Shot(
        picture=work.path(f"{prefix}picture"),
        frames=frames,
        move=move,
        captions=captions,
        mark=ai_mark(work.parameters["language"]) if asked["begin"] == 0 else "",
        style=LYRICS,
    )


def _captions(work: Work, prefix: str, begin: float, seconds: float) -> tuple[Caption, ...]:
    """What a shot shows, in seconds from its first frame."""
    if work.has(f"{prefix}sung"):
        asked = work.parameters[f"{prefix}shot"]
        section = SungSection(asked["start"], sung_load(work.read_json(f"{prefix}sung")))
        lines: Sequence[Caption] = sung_captions([section], bpm=work.parameters["bpm"])
    else:
        told = [caption_load(cue) for cue in work.read_json("captions")] if work.has("captions") else []
        lines = [line for line in told if begin <= line.start < begin + seconds]
    if not lines and begin == 0:
        title = work.read_json("title")["title"]
        return (Caption(title, _TITLE_FROM, max(_TITLE_FROM, min(_TITLE_UNTIL, seconds - _TITLE_FROM))),)
    return lingering(tuple(shifted(line, -begin) for line in lines))


def lingering(lines: tuple[Caption, ...]) -> tuple[Caption, ...]:
    """Lines seen a little before they are sung and after, but never two at once."""
    seen = []
    for line, before, after in zip(lines, (None, *lines), (*lines[1:], None), strict=False):
        earliest = (before.stop + line.start) / 2 if before else 0.0
        latest = (line.stop + after.start) / 2 if after else line.stop + _LINGER
        start = max(earliest, line.start - _LEAD)
        seen.append(replace(line, start=min(start, line.start), stop=max(line.stop, min(latest, line.stop + _LINGER))))
    return tuple(seen)


def _format(work: Work) -> FilmFormat:
    width, height = work.parameters["film"]
    return FilmFormat(width, height, work.parameters["fps"])


def _progress(work: Work) -> Callable[[float], None]:
    return lambda fraction: work.call.progress(fraction, "")
