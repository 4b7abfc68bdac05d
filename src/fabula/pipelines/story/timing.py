"""When everything on a page happens: pauses, captions, and how many frames the page lasts."""

import math
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

from fabula.domain.captions import Caption, caption_load
from fabula.domain.sound import WordTiming

TRANSITION_SECONDS = 0.8
_LEAD_SECONDS = 0.15
_TRAIL_SECONDS = 0.45
_PAUSE_SECONDS = 0.35
_PAUSE_BETWEEN_SPEAKERS = 0.5
# Between a line and its "said the fox", in the middle of a sentence.
_PAUSE_WITHIN_SENTENCE = 0.12
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”’」』）)\]]*\s*$|\n\s*$")
_CAPTION_LINGERS = 0.3
# The mark that says "made by AI" must stay for two seconds, and a title wants to be read.
_SHORTEST_TITLE_SECONDS = 3.6
_TITLE_LEAD_SECONDS = 0.7


@dataclass(frozen=True)
class PageTiming:
    """One page's time: `frames` on screen, of which `transition` at each end are shared with its neighbours.

    Captions, and `speech` (start and length of each piece's sound), are in seconds from the page's first frame.
    """

    frames: int
    transition: int
    fps: int
    captions: tuple[Caption, ...]
    speech: tuple[tuple[float, float], ...] = ()

    @property
    def seconds(self) -> float:
        """How long the page is on screen, transitions included."""
        return self.frames / self.fps


@dataclass(frozen=True)
class SpokenPiece:
    """A piece of text with how long its sound lasts and when its words are spoken in it."""

    text: str
    speaker: str
    seconds: float
    words: tuple[WordTiming, ...]


def transition_frames(fps: int) -> int:
    """How many frames two neighbouring pages share."""
    return round(TRANSITION_SECONDS * fps)


def piece_starts(pieces: Sequence[SpokenPiece], *, fps: int, title: bool) -> list[float]:
    """When each piece begins, in seconds from the page's first frame."""
    start = _TITLE_LEAD_SECONDS if title else transition_frames(fps) / fps + _LEAD_SECONDS
    starts = []
    for piece, after in [*pairwise(pieces), (pieces[-1], pieces[-1])]:
        starts.append(start)
        start += piece.seconds + _pause(piece, after)
    return starts


def _pause(piece: SpokenPiece, after: SpokenPiece) -> float:
    if not _SENTENCE_END.search(piece.text) or after.text[:1].islower():
        return _PAUSE_WITHIN_SENTENCE
    return _PAUSE_SECONDS if piece.speaker == after.speaker else _PAUSE_BETWEEN_SPEAKERS


def page_timing(pieces: Sequence[SpokenPiece], *, fps: int, title: bool) -> PageTiming:
    """The timing of a page with these pieces; a title card shows no captions, since it is its own."""
    starts = piece_starts(pieces, fps=fps, title=title)
    transition = transition_frames(fps)
    end = starts[-1] + pieces[-1].seconds + _TRAIL_SECONDS
    frames = math.ceil(max(end, _SHORTEST_TITLE_SECONDS if title else 0.0) * fps) + transition
    captions = () if title else tuple(_captions(pieces, starts, (frames - transition) / fps))
    speech = tuple((start, piece.seconds) for start, piece in zip(starts, pieces, strict=True))
    return PageTiming(frames, transition, fps, captions, speech)


def _captions(pieces: Sequence[SpokenPiece], starts: Sequence[float], end: float) -> list[Caption]:
    captions = []
    for piece, start, following in zip(pieces, starts, [*starts[1:], end], strict=True):
        stop = min(start + piece.seconds + _CAPTION_LINGERS, following, end)
        captions.append(_caption(piece, start, stop))
    return captions


def _caption(piece: SpokenPiece, start: float, stop: float) -> Caption:
    """A piece as a caption; spaces around the text go, and word places move along."""
    lead = len(piece.text) - len(piece.text.lstrip())
    text = " ".join(piece.text.split("\n")).strip()
    words = tuple(
        WordTiming(word.word, start + word.start, start + word.stop, word.begin - lead, word.end - lead)
        for word in piece.words
        if word.begin >= lead and word.end - lead <= len(text)
    )
    return Caption(text, start, stop, words)


def page_starts(timings: Sequence[PageTiming]) -> list[int]:
    """The frame of the film at which each page begins: under the transition from the page before."""
    starts, start = [], 0
    for timing in timings:
        starts.append(start)
        start += timing.frames - timing.transition
    return starts


def film_frames(timings: Sequence[PageTiming]) -> int:
    """How many frames the film has; the last page's closing hold is its own."""
    return page_starts(timings)[-1] + timings[-1].frames


def timing_dump(timing: PageTiming) -> dict[str, Any]:
    """A page's timing as JSON."""
    return asdict(timing)


def timing_load(raw: dict[str, Any]) -> PageTiming:
    """A page's timing from JSON."""
    captions = tuple(caption_load(caption) for caption in raw["captions"])
    speech = tuple((start, seconds) for start, seconds in raw["speech"])
    return PageTiming(raw["frames"], raw["transition"], raw["fps"], captions, speech)
