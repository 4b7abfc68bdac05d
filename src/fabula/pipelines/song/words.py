"""When the words of a song are sung: lines and words in seconds, from the score or, without one, by guess."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fabula.domain.captions import Caption
from fabula.domain.language import is_cjk
from fabula.domain.lyrics import Lyrics
from fabula.domain.score import SungLine, Syllable
from fabula.domain.sound import WordTiming

# Where a song of unknown form begins and stops to sing, in parts of its length.
_SINGS_FROM, _SINGS_UNTIL = 0.08, 0.94
_PAUSE_UNITS = 3.0


@dataclass(frozen=True)
class SungSection:
    """The sung lines of a section that begins at `start` seconds."""

    start: float
    lines: tuple[SungLine, ...]


def sung_captions(sections: Sequence[SungSection], *, bpm: float) -> tuple[Caption, ...]:
    """Every sung line with the times of its words, in seconds of the song."""
    beat = 60.0 / bpm
    return tuple(_caption(line, section.start, beat) for section in sections for line in section.lines)


def _caption(line: SungLine, start: float, beat: float) -> Caption:
    words = tuple(
        WordTiming(
            word=line.text[begin:end],
            start=start + group[0].start * beat,
            stop=start + (group[-1].start + group[-1].length) * beat,
            begin=begin,
            end=end,
        )
        for begin, end, group in _words(line)
    )
    return Caption(line.text, words[0].start, words[-1].stop, words)


def _words(line: SungLine) -> Iterator[tuple[int, int, list[Syllable]]]:
    """The words of a line by code points, punctuation behind them included, each with its syllables."""
    groups: list[list[Syllable]] = []
    for syllable in line.syllables:
        before = groups[-1][-1] if groups else None
        if before and _same_word(line.text, before, syllable):
            groups[-1].append(syllable)
        else:
            groups.append([syllable])
    for number, group in enumerate(groups):
        following = groups[number + 1][0].begin if number + 1 < len(groups) else len(line.text)
        begin = group[0].begin
        yield begin, begin + len(line.text[begin:following].rstrip()), group


def _same_word(text: str, before: Syllable, after: Syllable) -> bool:
    between = text[before.end : after.begin]
    return not re.search(r"\s", between) and not is_cjk(text[after.begin]) and not is_cjk(text[before.begin])


def guessed_captions(lyrics: Lyrics, *, seconds: float) -> tuple[Caption, ...]:
    """Lines shared out over a song whose score nobody knows, by how long they are; words within them likewise."""
    lines = [(line, _units(line)) for section in lyrics.sections for line in section.lines]
    if not lines:
        return ()
    total = sum(units + _PAUSE_UNITS for _, units in lines)
    rate = seconds * (_SINGS_UNTIL - _SINGS_FROM) / total
    captions, now = [], seconds * _SINGS_FROM
    for line, units in lines:
        captions.append(Caption(line, now, now + units * rate, tuple(_shared(line, now, rate))))
        now += (units + _PAUSE_UNITS) * rate
    return tuple(captions)


def _shared(line: str, start: float, rate: float) -> Iterator[WordTiming]:
    for match in re.finditer(r"[\u3040-\u9fff][^\w\s]*|[^\s\u3040-\u9fff]+", line):
        stop = start + _units(match[0]) * rate
        yield WordTiming(match[0], start, stop, match.start(), match.end())
        start = stop


def _units(text: str) -> float:
    """About how many syllables: a Chinese character is one, three Latin letters are."""
    wide = sum(map(is_cjk, text))
    return max(1.0, wide + sum(char.isalnum() and not is_cjk(char) for char in text) / 3)


def by_start(sections: Mapping[str, float], sung: Mapping[str, tuple[SungLine, ...]]) -> list[SungSection]:
    """Sung lines by section name, put to where their sections start (seconds), in order."""
    return sorted((SungSection(sections[name], lines) for name, lines in sung.items()), key=lambda each: each.start)
