"""The steps that turn pictures and narration into a film: bodies, transitions, sound, captions, mux."""

import io
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from fabula.domain.captions import Caption, caption_load, shifted
from fabula.domain.timeline import Timeline, TimelineClip, TimelineMarker, TimelineTrack
from fabula.media.audio import Clip, Programme, duck, mix_timeline
from fabula.media.containers import Chapter, SubtitleTrack, join_film, write_soundtrack
from fabula.media.film import FilmFormat, Layer, Shot, ai_mark, encode_span, encode_transition, plan_move
from fabula.media.labels import label_jpeg, stamp, to_metadata
from fabula.media.subtitles import readable, srt_text, webvtt_text
from fabula.media.timeline import otio_text
from fabula.pipelines.labelling import label_of
from fabula.pipelines.steps import Work
from fabula.pipelines.story.timing import (
    PageTiming,
    film_frames,
    page_starts,
    timing_load,
)

_RATE = 48_000
_LUFS = -16.0
_PEAK_DBTP = -1.0
_CHAPTER = {"en": "Page {}", "zh": "第{}页", "ja": "{}ページ"}


def film_body(work: Work) -> dict[str, Any]:
    """A page without what it shares with its neighbours, as a segment."""
    shot, timing = _shot(work, "")
    first = 0 if work.parameters["first"] else timing.transition
    last = timing.frames if work.parameters["last"] else timing.frames - timing.transition
    path = work.folder / "body.mkv"
    encode_span(path, shot, first, last, film=_format(work), check=work.call.cancel.check, progress=_progress(work))
    work.save_file("segment", path, "video/x-matroska")
    return {"frames": last - first}


def film_transition(work: Work) -> dict[str, Any]:
    """The frames that two pages share, as a segment."""
    before, timing = _shot(work, "before-")
    after, _ = _shot(work, "after-")
    path = work.folder / "transition.mkv"
    encode_transition(
        path,
        before,
        after,
        timing.transition,
        film=_format(work),
        check=work.call.cancel.check,
        progress=_progress(work),
    )
    work.save_file("segment", path, "video/x-matroska")
    return {"frames": timing.transition}


def mix(work: Work) -> dict[str, Any]:
    """The narration of all pages at its places over their music, mastered and encoded as the film's soundtrack."""
    timings = _timings(work)
    fps = timings[0].fps
    starts, seconds = [start / fps for start in page_starts(timings)], film_frames(timings) / fps
    programme: Programme = mix_timeline(_clips(work, "sound", starts), seconds=seconds)
    if music := _clips(work, "music", starts):
        programme = duck(mix_timeline(music, seconds=seconds), programme)
    path = work.folder / "soundtrack.m4a"
    facts = write_soundtrack(programme, path, lufs=_LUFS, peak_dbtp=_PEAK_DBTP, check=work.call.cancel.check)
    work.save_file("sound", path, "audio/mp4")
    return {"lufs": round(facts.lufs, 2), "peak_dbtp": round(facts.peak_dbtp, 2)}


def _clips(work: Work, kind: str, starts: Sequence[float]) -> list[Clip]:
    """What there is of a kind for every page, where the page begins."""
    names = (f"{kind}-{number:03}" for number in range(len(starts)))
    return [Clip(work.path(name), start) for name, start in zip(names, starts, strict=True) if work.has(name)]


def write_captions(work: Work) -> dict[str, Any]:
    """The captions of the whole film: as JSON for the mux, as SRT and WebVTT for people."""
    captions = readable(_captions(_timings(work)), language=work.parameters["language"])
    work.save_json("cues", [asdict(caption) for caption in captions])
    work.save("srt", srt_text(captions).encode(), "application/x-subrip")
    work.save("vtt", webvtt_text(captions).encode(), "text/vtt")
    return {"captions": len(captions)}


def draw_poster(work: Work) -> dict[str, Any]:
    """The title card as a JPEG of the film's size, marked and labelled."""
    parameters = work.parameters
    with Image.open(work.path("picture")) as picture:
        size = (parameters["width"], parameters["height"])
        fitted = ImageOps.fit(picture.convert("RGB"), size, Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    marked = stamp(np.asarray(fitted), language=parameters["language"])
    Image.fromarray(marked).save(stream, "JPEG", quality=90)
    work.save("poster", label_jpeg(stream.getvalue(), label_of(work.job)), "image/jpeg")
    return {}


def write_timeline(work: Work) -> dict[str, Any]:
    """The film as OpenTimelineIO, over the readable pictures and recordings of the folder."""
    timings, title = _timings(work), work.read_json("title")["title"]
    starts = page_starts(timings)
    fps = timings[0].fps
    pictures = [
        TimelineClip(path, path, start, timing.frames)
        for path, start, timing in zip(map(_picture_path, range(len(timings))), starts, timings, strict=True)
    ]
    sounds = [
        TimelineClip(path, path, round((start / fps + begin) * _RATE), round(seconds * _RATE))
        for page, (start, timing) in enumerate(zip(starts, timings, strict=True))
        for path, (begin, seconds) in zip(_speech_paths(page, timing), timing.speech, strict=True)
    ]
    tracks = (
        TimelineTrack("Pages", "video", fps, tuple(pictures)),
        TimelineTrack("Narration", "audio", _RATE, tuple(sounds)),
    )
    markers = tuple(TimelineMarker(clip.name, clip.start, clip.length) for clip in pictures)
    work.save("timeline", otio_text(Timeline(title, fps, tracks, markers)).encode(), "application/json")
    return {}


def _picture_path(page: int) -> str:
    return f"pages/{page}.png" if page else "cover.png"


def _speech_paths(page: int, timing: PageTiming) -> list[str]:
    return [f"speech/{page}_{piece}.wav" for piece in range(1, len(timing.speech) + 1)]


def mux(work: Work) -> dict[str, Any]:
    """Segments, soundtrack, subtitles, chapters and label as one film."""
    title = work.read_json("title")
    timings = _timings(work)
    cues = [caption_load(cue) for cue in work.read_json("cues")]
    lineage = {"asked": work.parameters["asked"], "targets": dict(work.lineage)}
    path = work.folder / "film.mp4"
    join_film(
        path,
        segments=[work.path(name) for name in sorted(work.job.inputs) if name.startswith("segment-")],
        fps=timings[0].fps,
        soundtrack=work.path("soundtrack"),
        subtitles=[SubtitleTrack(title["language"], cues)],
        chapters=_chapters(timings, title["title"], title["language"]),
        metadata={"title": title["title"], **to_metadata(replace(label_of(work.job), lineage=lineage))},
        language=title["language"],
    )
    work.save_file("film", path, "video/mp4")
    return {"frames": film_frames(timings)}


def _chapters(timings: list[PageTiming], title: str, language: str) -> list[Chapter]:
    """One chapter a page. Each begins in the middle of the transition to its page."""
    fps = timings[0].fps
    starts = [0.0, *((start + timings[0].transition / 2) / fps for start in page_starts(timings)[1:])]
    stops = [*starts[1:], film_frames(timings) / fps]
    names = [title, *(_CHAPTER.get(language, _CHAPTER["en"]).format(n) for n in range(1, len(timings)))]
    return [Chapter(*facts) for facts in zip(names, starts, stops, strict=True)]


def _shot(work: Work, prefix: str) -> tuple[Shot, PageTiming]:
    timing = timing_load(work.read_json(f"{prefix}timing"))
    page = work.parameters[f"{prefix}page"]
    faces = tuple((b["left"], b["top"], b["width"], b["height"]) for b in work.read_json(f"{prefix}faces"))
    number = 0 if page == "cover" else int(page.removeprefix("page-"))
    # A title must never run out of the frame.
    move = plan_move(
        _format(work),
        seconds=timing.seconds,
        seed=work.parameters["seed"] * 1009 + number,
        faces=faces,
        whole=page == "cover",
    )
    shot = Shot(
        picture=work.path(f"{prefix}picture"),
        frames=timing.frames,
        move=move,
        captions=timing.captions,
        faces=faces,
        mark=ai_mark(work.parameters["language"]) if page == "cover" else "",
        layers=_layers(work, prefix),
    )
    return shot, timing


def _layers(work: Work, prefix: str) -> tuple[Layer, ...]:
    """Back and front of a picture, where its engine drew in layers."""
    names = (f"{prefix}back", f"{prefix}front")
    return tuple(Layer(work.path(name), depth) for name, depth in zip(names, (0.0, 1.0), strict=True) if work.has(name))


def _format(work: Work) -> FilmFormat:
    return FilmFormat(work.parameters["width"], work.parameters["height"], work.parameters["fps"])


def _progress(work: Work) -> Callable[[float], None]:
    return lambda fraction: work.call.progress(fraction, "")


def _timings(work: Work) -> list[PageTiming]:
    """The timings of all pages, the title card first."""
    names = sorted(name for name in work.job.inputs if name.startswith("timing-"))
    return [timing_load(work.read_json(name)) for name in names]


def _captions(timings: list[PageTiming]) -> list[Caption]:
    fps = timings[0].fps
    return [
        shifted(caption, start / fps)
        for timing, start in zip(timings, page_starts(timings), strict=True)
        for caption in timing.captions
    ]
