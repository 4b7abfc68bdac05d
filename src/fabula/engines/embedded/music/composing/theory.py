"""Keys, scales and chords: pitch classes, chord symbols, and roman numerals in a key."""

import re
from dataclasses import dataclass
from functools import cache

from fabula.domain.score import Key, Mode, pitch_class

_ACCIDENTALS = {"#": 1, "b": -1}
_SHARP_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_FLAT_NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
_FLAT_MAJORS = frozenset({5, 10, 3, 8, 1})
"""Major keys that are written with flats, by the pitch class of their tonic."""

SCALES: dict[Mode, tuple[int, ...]] = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10)}
PENTATONICS: dict[Mode, tuple[int, ...]] = {"major": (0, 2, 4, 7, 9), "minor": (0, 3, 5, 7, 10)}

_DEGREES = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
_QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "dim": (0, 3, 6), "aug": (0, 4, 8), "sus4": (0, 5, 7), "sus2": (0, 2, 7),
    "5": (0, 7), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "7": (0, 4, 7, 10), "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10), "m7b5": (0, 3, 6, 10), "dim7": (0, 3, 6, 9), "add9": (0, 4, 7, 14), "madd9": (0, 3, 7, 14),
    "9": (0, 4, 7, 10, 14), "maj9": (0, 4, 7, 11, 14), "m9": (0, 3, 7, 10, 14), "7sus4": (0, 5, 7, 10),
    "69": (0, 4, 7, 9, 14), "13": (0, 4, 10, 14, 21),
}  # fmt: skip
_ROMAN = re.compile(r"(?P<sign>[b#]?)(?P<degree>[iIvV]+)(?P<quality>[^/]*)(?:/(?P<bass>[b#]?[iIvV]+))?")
_SYMBOL = re.compile(r"(?P<root>[A-G][b#]?)(?P<quality>[^/]*)(?:/(?P<bass>[A-G][b#]?))?")


@dataclass(frozen=True)
class Harmony:
    """A chord: its symbol, the pitch classes of root and bass, and its tones as semitones above the root."""

    symbol: str
    root: int
    bass: int
    intervals: tuple[int, ...]

    @property
    def tones(self) -> frozenset[int]:
        """Its pitch classes."""
        return frozenset((self.root + interval) % 12 for interval in self.intervals)

    @property
    def triad(self) -> frozenset[int]:
        """The pitch classes of its first three tones, on which a melody rests."""
        return frozenset((self.root + interval) % 12 for interval in self.intervals[:3])


def key_named(tonic: int, mode: Mode) -> Key:
    """The key on a pitch class, spelled as is usual."""
    relative = tonic if mode == "major" else (tonic + 3) % 12
    return Key((_FLAT_NAMES if relative in _FLAT_MAJORS else _SHARP_NAMES)[tonic], mode)


def scale_of(key: Key) -> frozenset[int]:
    """The pitch classes of a key; the natural form of minor."""
    tonic = pitch_class(key.tonic)
    return frozenset((tonic + step) % 12 for step in SCALES[key.mode])


def pentatonic_of(key: Key) -> frozenset[int]:
    """The five pitch classes that suit every chord of a key."""
    tonic = pitch_class(key.tonic)
    return frozenset((tonic + step) % 12 for step in PENTATONICS[key.mode])


@cache
def chord_named(symbol: str) -> Harmony:
    """The chord of a symbol such as `Am7` or `F/A`."""
    match = _SYMBOL.fullmatch(symbol)
    if not match or match["quality"] not in _QUALITIES:
        raise ValueError(f"no chord symbol: {symbol}")
    root = pitch_class(match["root"])
    bass = pitch_class(match["bass"]) if match["bass"] else root
    return Harmony(symbol, root, bass, _QUALITIES[match["quality"]])


@cache
def chord_in(key: Key, roman: str) -> str:
    """The symbol of a roman numeral in a key. Numerals count from the major scale on the tonic (`bVI` in minor)."""
    match = _ROMAN.fullmatch(roman)
    if not match:
        raise ValueError(f"no roman numeral: {roman}")
    minor = match["degree"].islower()
    quality = match["quality"]
    if minor and not quality.startswith(("dim", "m")):
        quality = f"m{quality}"
    bass = f"/{_name(key, _step(match['bass']))}" if match["bass"] else ""
    return f"{_name(key, _step(match['sign'] + match['degree']))}{quality}{bass}"


def _step(degree: str) -> int:
    sign = degree[0] if degree[0] in _ACCIDENTALS else ""
    return _DEGREES[degree[len(sign) :].lower()] + _ACCIDENTALS.get(sign, 0)


def _name(key: Key, step: int) -> str:
    tonic = pitch_class(key.tonic)
    relative = tonic if key.mode == "major" else (tonic + 3) % 12
    flats = relative in _FLAT_MAJORS or "b" in key.tonic
    return (_FLAT_NAMES if flats else _SHARP_NAMES)[(tonic + step) % 12]


def nearest(pitch: float, classes: frozenset[int]) -> int:
    """The pitch nearest to `pitch` of these classes; of two alike the lower."""
    middle = round(pitch)
    return min(
        (each for each in range(middle - 6, middle + 7) if each % 12 in classes),
        key=lambda each: (abs(each - pitch), each),
    )


def ladder(low: int, high: int, classes: frozenset[int]) -> list[int]:
    """Every pitch of these classes from `low` to `high`."""
    return [pitch for pitch in range(low, high + 1) if pitch % 12 in classes]
