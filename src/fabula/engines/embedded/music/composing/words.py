"""The syllables of a line of lyrics: which characters each is, how it is stressed, and its tone in Mandarin."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

import pronouncing  # type: ignore[import-untyped]

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_ALONE = rf"{_HAN}\u3040-\u30ff\uac00-\ud7af"
_TOKEN = re.compile(
    rf"(?P<alone>[{_ALONE}])|(?P<digits>\d+)|(?P<word>(?:(?![{_ALONE}\d_])\w)+(?:['’](?:(?![{_ALONE}\d_])\w)+)*)"
)
_HAN_RUN = re.compile(rf"[{_HAN}]+")
_VOWELS = re.compile(r"(?<!q)[aeiouy]+|(?<=q)u(?=$)")
_DIGRAPHS = frozenset({"th", "sh", "ch", "ph", "wh", "ck", "gh"})
_LIGHT = """
a an and are as at be but by can do for from had has have he her him his i if in into is it its i'm i'll i've it's me my
no nor of on or our she so than that the their them then they this to too us was we were what when who will with you
your you're
"""
_LIGHT_WORDS = frozenset(_LIGHT.split())
_LIGHT_HAN = frozenset("的了着过地得吗呢吧啊呀嘛哦么们子")
_SHORTEST_HALF = 3
_TONE = re.compile(r"[1-5]$")


@dataclass(frozen=True)
class Spoken:
    """A syllable: its characters `begin`–`end` in the line, its stress 0…1, its Mandarin tone (0: none)."""

    begin: int
    end: int
    stress: float
    tone: int = 0


def syllables_of(line: str) -> list[Spoken]:
    """The syllables of a line; marks are not sung. A number's syllables all stand for its digits."""
    tones = _tones(line)
    return [spoken for match in _TOKEN.finditer(line) for spoken in _of_token(match, line, tones)]


def weight_of(line: str) -> int:
    """How many phrases of usual length a line needs; coarse, so that a word more or less changes nothing."""
    count = len(syllables_of(line))
    return 1 if count <= 14 else 1 + -(-(count - 14) // 16)


def _of_token(match: re.Match[str], line: str, tones: dict[int, int]) -> Iterator[Spoken]:
    if match["alone"]:
        tone = tones.get(match.start(), 0)
        light = match[0] in _LIGHT_HAN or tone == 5
        yield Spoken(match.start(), match.end(), 0.15 if light else 0.6, tone)
    elif match["digits"]:
        count = _spoken_digits(match, line)
        for place in range(count):
            yield Spoken(match.start(), match.end(), 0.7 if place == 0 else 0.4)
    else:
        clipped = match[0].lower().endswith("in") and line[match.end() : match.end() + 1] in ("'", "’")
        yield from _of_word(match[0], match.start(), spoken=f"{match[0]}g" if clipped else match[0])


def _of_word(word: str, begin: int, *, spoken: str) -> Iterator[Spoken]:
    stresses = _stresses(spoken.replace("’", "'"))
    ends = [*_cuts(word, len(stresses)), len(word)]
    start = 0
    for end, stress in zip(ends, stresses, strict=True):
        yield Spoken(
            begin + min(start, len(word) - 1), begin + max(end, start + 1) if start < len(word) else begin + end, stress
        )
        start = end


@cache
def _stresses(word: str) -> tuple[float, ...]:
    lower = word.lower()
    phones = _phones(lower)
    if phones:
        marks = pronouncing.stresses(phones)
        if len(marks) == 1:
            return (0.15 if lower in _LIGHT_WORDS else 0.85,)
        return tuple({"0": 0.1, "1": 1.0, "2": 0.5}[mark] for mark in marks)
    count = _guessed_count(word)
    return (0.8, *([0.2, 0.5] * count)[: count - 1]) if count > 1 else (0.6,)


def _phones(lower: str) -> str:
    """The pronunciation of a word, or of the word that it is a form of; empty where the dictionary has none."""
    forms = [lower, lower.removesuffix("'s"), lower.replace("'", "")]
    for form in forms:
        found = pronouncing.phones_for_word(form)
        if found and pronouncing.stresses(found[0]):
            first: str = found[0]
            return first
    return ""


def _guessed_count(word: str) -> int:
    plain = _plain(word)
    if plain.isascii() and not re.search("[aeiouy]", plain) and len(plain) <= 5 and word.isupper():
        return sum(3 if letter == "w" else 1 for letter in plain)
    groups = _vowel_groups(plain)
    if (
        len(groups) > 1
        and re.search(r"[^aeiouy](?:e|es|ed)$", plain)
        and not re.search(r"(?:[td]ed|[sxz]es|[^aeiou]le)$", plain)
    ):
        groups.pop()
    return max(1, len(groups))


def _plain(word: str) -> str:
    """A word in small letters without accents; as long as the word."""
    letters = (unicodedata.normalize("NFD", letter.lower())[:1] for letter in word)
    return "".join(letter or "x" for letter in letters)


def _vowel_groups(plain: str) -> list[tuple[int, int]]:
    groups = [match.span() for match in _VOWELS.finditer(plain)]
    if len(groups) > 1 and plain.startswith("y") and groups[0] == (0, 1):
        groups.pop(0)
    return groups


def _cuts(word: str, count: int) -> list[int]:
    """Where a word of that many syllables is cut."""
    if count == 1:
        return []
    plain = _plain(word)
    if seam := _seam(plain, count):
        place, first = seam
        return [*_cuts(word[:place], first), place, *(place + cut for cut in _cuts(word[place:], count - first))]
    groups = _vowel_groups(plain)
    while len(groups) > count:
        silent = plain.endswith(("e", "es", "ed")) and groups[-1][0] >= len(plain) - 2
        groups.pop() if silent else groups.pop(_closest(groups))
    while len(groups) < count:
        wide = next((place for place, (low, high) in enumerate(groups) if high - low > 1), None)
        if wide is None:
            return [len(word) * place // count for place in range(1, count)]
        low, high = groups[wide]
        groups[wide : wide + 1] = [(low, low + 1), (low + 1, high)]
    return [_cut(plain, left[1], right[0]) for left, right in pairwise(groups)]


@cache
def _seam(plain: str, count: int) -> tuple[int, int] | None:
    """Where a compound of `count` syllables is joined, and how many of them come before: its halves are words that
    sound in it as they do alone (`light|house`)."""
    whole = {sounds for sounds in _sounds(plain) if _syllables(sounds) == count}
    for place in range(_SHORTEST_HALF, len(plain) - _SHORTEST_HALF + 1) if whole else ():
        for first, second in product(_sounds(plain[:place]), _sounds(plain[place:])):
            if first + second in whole:
                return place, _syllables(first)
    return None


def _sounds(plain: str) -> set[tuple[str, ...]]:
    """The pronunciations of a word, without stresses."""
    return {tuple(phone.rstrip("012") for phone in phones.split()) for phones in pronouncing.phones_for_word(plain)}


def _syllables(sounds: tuple[str, ...]) -> int:
    # Vowels alone begin with one of these letters.
    return sum(sound[0] in "AEIOU" for sound in sounds)


def _closest(groups: Sequence[tuple[int, int]]) -> int:
    return min(range(1, len(groups)), key=lambda place: groups[place][0] - groups[place - 1][1])


def _cut(plain: str, low: int, high: int) -> int:
    """Between two vowels: before the last consonant, which may be a digraph."""
    if high - low < 2:
        return low
    return high - 2 if plain[high - 2 : high] in _DIGRAPHS else high - 1


def _spoken_digits(match: re.Match[str], line: str) -> int:
    """How many syllables a number has, as it is read in the line's language."""
    digits = "".join(str(unicodedata.digit(digit)) for digit in match[0])
    one_by_one = digits.startswith("0") or len(digits) > 8
    if _HAN_RUN.search(line):
        if one_by_one or line[match.end() : match.end() + 1] == "年":
            return len(digits)
        import cn2an  # type: ignore[import-untyped]

        return len(cn2an.an2cn(digits))
    if one_by_one:
        return sum(2 if digit in "07" else 1 for digit in digits)
    from num2words import num2words  # type: ignore[import-untyped]

    year = len(digits) == 4 and digits[0] in "12"
    words = num2words(int(digits), to="year" if year else "cardinal")
    return sum(len(_stresses(word)) for word in re.findall(r"[a-z]+", words))


def _tones(line: str) -> dict[int, int]:
    """The Mandarin tone of each Han character by its place."""
    runs = list(_HAN_RUN.finditer(line))
    if not runs:
        return {}
    from pypinyin import Style, lazy_pinyin

    tones: dict[int, int] = {}
    for run in runs:
        read = lazy_pinyin(run[0], style=Style.TONE3, neutral_tone_with_five=True)
        if len(read) == len(run[0]):
            for place, syllable in enumerate(read):
                mark = _TONE.search(syllable)
                tones[run.start() + place] = int(mark[0]) if mark else 0
    return tones
