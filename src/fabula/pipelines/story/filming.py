"""The steps that turn pictures and narration into a film: bodies, transitions, sound, captions, mux."""

import json
from typing import Any

from fabula.domain.captions import Caption
from fabula.media.audio import Clip, Sound, master, mix_timeline
from fabula.media.film import FilmFormat, Shot, ai_mark, encode_span, encode_transition, plan_move
from fabula.pipelines.steps import Work
from fabula.pipelines.story.timing import (
    PageTiming,
    caption_load,
    film_frames,
    page_starts,
    shifted,
    timing_load,
)

_LUFS = -16.0
_PEAK_DBTP = -1.0


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


def _shot(work: Work, prefix: str) -> tuple[Shot, PageTiming]:
    timing = timing_load(work.read_json(f"{prefix}timing"))
    page = work.parameters[f"{prefix}page"]
    faces = tuple((b["left"], b["top"], b["width"], b["height"]) for b in work.read_json(f"{prefix}faces"))
    number = 0 if page == "cover" else int(page.removeprefix("page-"))
    move = plan_move(_format(work), seconds=timing.seconds, seed=work.parameters["seed"] * 1009 + number, faces=faces)
    shot = Shot(
        picture=work.path(f"{prefix}picture"),
        frames=timing.frames,
        move=move,
        captions=timing.captions,
        faces=faces,
        mark=ai_mark(work.parameters["language"]) if page == "cover" else "",
    )
    return shot, timing


def _format(work: Work) -> FilmFormat:
    return FilmFormat(work.parameters["width"], work.parameters["height"], work.parameters["fps"])


def _progress(work: Work) -> Any:
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
