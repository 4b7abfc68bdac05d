"""Captions as subtitles: short enough to read, written as SubRip and WebVTT."""

import html
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from fabula.domain.captions import Caption

# Two lines of what broadcasters allow: 42 Latin letters or 16 Chinese characters each.
_LONGEST = 84
_LONGEST_OF = {"zh": 32, "ja": 32, "ko": 32}
_OPENING = frozenset("\"'“‘(（「『《【")
_CLOSING = frozenset('",;:.!?…—，；：、。！？”’」』》')
# Text without spaces may be cut after these.
_CLOSING_WIDE = frozenset("…—，；：、。！？”’」』》")


def readable(captions: Sequence[Caption], *, language: str) -> tuple[Caption, ...]:
    """The same words in cues of about two lines at most, cut where a word begins, best after punctuation.

    Captions that are short enough stay as they are. A cue ends when the next one's first word is spoken;
    without word timings, time is shared out by length.
    """
    longest = _LONGEST_OF.get(language, _LONGEST)
    return tuple(piece for caption in captions for piece in _pieces(caption, longest))


def _pieces(caption: Caption, longest: int) -> Iterator[Caption]:
    cuts = [0, *_cuts(caption, longest), len(caption.text)]
    times = [caption.start, *(_time_at(caption, cut) for cut in cuts[1:-1]), caption.stop]
    for (begin, end), (start, stop) in zip(pairwise(cuts), pairwise(times), strict=True):
        words = tuple(
            replace(word, begin=word.begin - begin, end=word.end - begin)
            for word in caption.words
            if begin <= word.begin < end
        )
        yield Caption(caption.text[begin:end].rstrip(), start, stop, words)


def _cuts(caption: Caption, longest: int) -> list[int]:
    """Where to cut, in rising order: near equal parts."""
    count = math.ceil(len(caption.text) / longest)
    candidates = _word_begins(caption)
    cuts: list[int] = []
    for part in range(1, count):
        ideal = len(caption.text) * part / count
        left = [place for place in candidates if place > (cuts[-1] if cuts else 0)]
        if left:
            cuts.append(min(left, key=lambda place: abs(place - ideal) - _welcome(caption.text, place, longest)))
    return cuts


def _welcome(text: str, place: int, longest: int) -> float:
    """How many characters a cut may lie off the ideal place for the sake of punctuation."""
    return longest / 5 if text[:place].rstrip()[-1:] in _CLOSING else 0.0


def _word_begins(caption: Caption) -> list[int]:
    text = caption.text
    begins = {word.begin for word in caption.words} or {
        place
        for place in range(1, len(text))
        if text[place - 1].isspace() or (text[place - 1] in _CLOSING_WIDE and text[place] not in _CLOSING)
    }
    return sorted({_before_opening(text, place) for place in begins} - {0})


def _before_opening(text: str, place: int) -> int:
    while place and text[place - 1] in _OPENING:
        place -= 1
    return place


def _time_at(caption: Caption, cut: int) -> float:
    spoken = next((word.start for word in caption.words if word.begin >= cut), None)
    if spoken is not None:
        return min(max(spoken, caption.start), caption.stop)
    return caption.start + (caption.stop - caption.start) * cut / len(caption.text)


def srt_text(captions: Sequence[Caption]) -> str:
    """The captions as SubRip: what every player and editor reads."""
    return "".join(
        f"{number}\n{_clock(caption.start, ',')} --> {_clock(caption.stop, ',')}\n{_tight(caption.text)}\n\n"
        for number, caption in enumerate(captions, start=1)
    )


def webvtt_text(captions: Sequence[Caption]) -> str:
    """The captions as WebVTT; where words have timings, each lights up when it is spoken."""
    cues = (
        f"{_clock(caption.start, '.')} --> {_clock(caption.stop, '.')}\n{_tight(_timed(caption))}\n\n"
        for caption in captions
    )
    return "WEBVTT\n\n" + "".join(cues)


def _tight(text: str) -> str:
    # In both formats a blank line ends the cue.
    return "\n".join(line for line in text.splitlines() if line.strip())


def _timed(caption: Caption) -> str:
    """The text with a time stamp before each word but the first."""
    pieces, position = [], 0
    for begin, stamp in _stamps(caption):
        pieces += [html.escape(caption.text[position:begin], quote=False), f"<{stamp}>"]
        position = begin
    return "".join(pieces) + html.escape(caption.text[position:], quote=False)


def _stamps(caption: Caption) -> Iterator[tuple[int, str]]:
    """Where time stamps stand, and what they say: strictly rising, strictly within the cue, as WebVTT demands."""
    latest, latest_begin = _clock(caption.start, "."), 0
    for word in caption.words:
        stamp = _clock(word.start, ".")
        if latest < stamp < _clock(caption.stop, ".") and word.begin > latest_begin:
            yield word.begin, stamp
            latest, latest_begin = stamp, word.begin


def _clock(seconds: float, point: str) -> str:
    milliseconds = max(0, round(seconds * 1000))
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}{point}{milliseconds % 1000:03}"
