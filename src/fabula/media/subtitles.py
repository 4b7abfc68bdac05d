"""Captions as SubRip and WebVTT text."""

import html
from collections.abc import Iterator, Sequence

from fabula.domain.captions import Caption


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
