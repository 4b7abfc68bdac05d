"""When each word of the request is spoken: the synthesiser's word starts, traced back to the text as given."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from fabula.domain.language import JAPANESE, is_cjk
from fabula.domain.sound import WordTiming
from fabula.engines.embedded.speech.espeak import Utterance
from fabula.engines.embedded.speech.mandarin import words_of
from fabula.engines.embedded.speech.markup import Piece
from fabula.engines.embedded.speech.spoken import Span, Spoken

_FRAME = 0.005
_QUIET = 0.02  # of the loudest frame
_SHORTEST = 0.01


@dataclass(frozen=True)
class Stretch:
    """A stretch of the request's text, spoken from `start` to `stop` (seconds)."""

    span: Span
    start: float
    stop: float


def stretches_of(spoken: Spoken, utterance: Utterance) -> list[Stretch]:
    """One for every word start of the synthesiser. Together they cover the whole of `spoken`."""
    words = [w for w in utterance.words if 0 <= w.position < len(spoken.text)]
    if not words:
        return []
    bounds = [0, *(w.position for w in words[1:]), len(spoken.text)]
    starts = [w.start for w in words] + [len(utterance.samples) / utterance.rate]
    loudness = _Loudness(utterance)
    return [
        Stretch(spoken.source(begin, end), start, loudness.last(start, stop))
        for (begin, end), (start, stop) in zip(pairwise(bounds), pairwise(starts), strict=True)
        if end > begin
    ]


class _Loudness:
    """Where an utterance has sound: the silence before the next word belongs to no word."""

    def __init__(self, utterance: Utterance) -> None:
        size = max(1, round(_FRAME * utterance.rate))
        whole = len(utterance.samples) // size * size
        frames: NDArray[np.float32] = np.abs(utterance.samples[:whole]).reshape(-1, size).max(axis=1, initial=0)
        self._loud = np.flatnonzero(frames > _QUIET * frames.max(initial=0)) * size / utterance.rate

    def last(self, start: float, stop: float) -> float:
        """The end of the sound between two times."""
        place = int(np.searchsorted(self._loud, stop)) - 1
        last = float(self._loud[place]) + _FRAME if place >= 0 else start
        return min(stop, max(last, start + _SHORTEST))


def words_in(piece: Piece, language: str) -> list[Span]:
    """The words of a piece as spans of the request's text: between spaces, in Chinese by dictionary."""
    if language == JAPANESE:
        return []
    spans = _between_spaces(piece.text)
    if any(is_cjk(c) for c in piece.text):
        spans = [part for span in spans for part in _by_dictionary(piece.text, span)]
    return [(piece.places[b], piece.places[e - 1] + 1) for b, e in spans]


def _between_spaces(text: str) -> list[Span]:
    spans: list[Span] = []
    begin = None
    for index, char in enumerate([*text, " "]):
        if char.isspace() and begin is not None:
            spans.append((begin, index))
            begin = None
        elif not char.isspace() and begin is None:
            begin = index
    return [span for span in (without_marks(text, *s) for s in spans) if span[1] > span[0]]


def without_marks(text: str, begin: int, end: int) -> Span:
    """A span without the marks at both ends; a sign that is read (`$5`, `50%`) stays."""
    while begin < end and not (text[begin].isalnum() or text[begin] in "$£€¥￥#+-½¼¾"):
        begin += 1
    while end > begin and not (text[end - 1].isalnum() or text[end - 1] in "%°℃℉½¼¾"):
        end -= 1
    return (begin, end) if any(c.isalnum() for c in text[begin:end]) else (end, end)


def _by_dictionary(text: str, span: Span) -> Iterable[Span]:
    chunk = text[span[0] : span[1]]
    if not any(is_cjk(c) for c in chunk):
        return [span]
    spans: list[Span] = []
    at = span[0]
    for word in words_of(chunk):
        begin, at = at, at + len(word)
        if not any(c.isalnum() for c in word):
            continue
        joins = spans and spans[-1][1] == begin and _one_token(text[begin - 1], text[begin])
        spans[-1:] = [(spans[-1][0], at)] if joins else [*spans[-1:], (begin, at)]
    return spans


def _one_token(before: str, after: str) -> bool:
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()


def word_timings(text: str, words: list[Span], stretches: list[Stretch]) -> list[WordTiming]:
    """One timing a word, in order, never overlapping; a stretch over several words is shared out by their length."""
    times: dict[Span, tuple[float, float]] = {}
    for stretch in stretches:
        for word, start, stop in _shared(stretch, words):
            first, last = times.get(word, (start, stop))
            times[word] = (min(first, start), max(last, stop))
    timings: list[WordTiming] = []
    now = 0.0
    for (begin, end), (first, last) in sorted(times.items()):
        start = max(now, first)
        now = max(last, start)
        timings.append(WordTiming(text[begin:end], start, now, begin, end))
    return timings


def _shared(stretch: Stretch, words: list[Span]) -> list[tuple[Span, float, float]]:
    begin, end = stretch.span
    inside = [w for w in words if w[0] < end and begin < w[1]]
    total = sum(e - b for b, e in inside)
    shares: list[tuple[Span, float, float]] = []
    now = stretch.start
    for word in inside:
        stop = now + (stretch.stop - stretch.start) * (word[1] - word[0]) / total
        shares.append((word, now, stop))
        now = stop
    return shares
