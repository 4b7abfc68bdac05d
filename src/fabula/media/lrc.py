"""Lyrics in time as LRC, the enhanced form: a line's time in brackets, a word's before it in angle brackets.

Format: https://en.wikipedia.org/wiki/LRC_(file_format)
"""

from collections.abc import Sequence

from fabula.domain.captions import Caption


def lrc_text(captions: Sequence[Caption], *, title: str = "") -> str:
    """Lines in order; those without word times carry their own only. Times in hundredths of a second."""
    head = [f"[ti:{_plain(title)}]"] if title else []
    return "\n".join([*head, "[re:Fabula]", *map(_line, captions)]) + "\n"


def _line(caption: Caption) -> str:
    if not caption.words:
        return f"[{_time(caption.start)}]{_plain(caption.text)}"
    told, words = "", caption.words
    for word, after in zip(words, [*words[1:], None], strict=True):
        end = after.begin if after else len(caption.text)
        told += f"<{_time(word.start)}>{_plain(caption.text[word.begin : end])}"
    opening = _plain(caption.text[: words[0].begin])
    return f"[{_time(caption.start)}]{opening}{told}<{_time(words[-1].stop)}>"


def _time(seconds: float) -> str:
    hundredths = max(0, round(seconds * 100))
    return f"{hundredths // 6000:02}:{hundredths // 100 % 60:02}.{hundredths % 100:02}"


def _plain(text: str) -> str:
    """Text without the signs that would be read as times, and on one line."""
    return " ".join(text.translate({ord("["): "(", ord("]"): ")", ord("<"): "‹", ord(">"): "›"}).splitlines())
