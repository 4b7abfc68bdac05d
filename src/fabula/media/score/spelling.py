"""How pitches, keys and chords are named in notation."""

import re
from typing import NamedTuple

from fabula.domain.score import Key

_FIFTHS = "FCGDAEB"
_MAJOR = {"Cb": -7, "Gb": -6, "Db": -5, "Ab": -4, "Eb": -3, "Bb": -2, "F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4,
          "B": 5, "F#": 6, "C#": 7, "G#": -4, "D#": -3, "A#": -2}  # fmt: skip
_CHORD = re.compile(r"(?P<root>[A-G][#b]?)(?P<kind>[^/]*)(?:/(?P<bass>[A-G][#b]?))?$")
_KINDS = {
    "": "major", "maj": "major", "m": "minor", "min": "minor", "dim": "diminished", "°": "diminished",
    "aug": "augmented", "+": "augmented", "7": "dominant", "maj7": "major-seventh", "M7": "major-seventh",
    "m7": "minor-seventh", "dim7": "diminished-seventh", "m7b5": "half-diminished", "ø": "half-diminished",
    "ø7": "half-diminished", "6": "major-sixth", "m6": "minor-sixth", "9": "dominant-ninth",
    "maj9": "major-ninth", "m9": "minor-ninth", "11": "dominant-11th", "13": "dominant-13th",
    "m11": "minor-11th", "sus2": "suspended-second", "sus4": "suspended-fourth", "sus": "suspended-fourth",
    "5": "power", "mMaj7": "major-minor", "add9": "major",
}  # fmt: skip


class Spelled(NamedTuple):
    """A pitch's name: letter, sharps (above nought) or flats, octave (middle C begins the fourth)."""

    letter: str
    alter: int
    octave: int


class ChordName(NamedTuple):
    """A chord symbol's parts: names of root and bass (empty where it is the root), MusicXML's kind, what is shown."""

    root: str
    kind: str
    shown: str
    bass: str


def fifths_of(key: Key) -> int:
    """Sharps (above nought) or flats of a key's signature, seven at most."""
    fifths = _MAJOR[key.tonic] - (3 if key.mode == "minor" else 0)
    if fifths < -7:
        return fifths + 12
    return fifths - 12 if fifths > 7 else fifths


def spelled(pitch: int, fifths: int) -> Spelled:
    """A MIDI pitch by its name in a key: of the twelve names, from three fifths below to eight above its tonic."""
    place = next(number for number in range(fifths - 3, fifths + 9) if number * 7 % 12 == pitch % 12)
    letter, alter = _FIFTHS[(place + 1) % 7], (place + 1) // 7
    octave = (pitch - alter) // 12 - 1
    return Spelled(letter, alter, octave)


def signature_alter(letter: str, fifths: int) -> int:
    """What the key's signature does to a letter: 1, 0 or −1."""
    place = _FIFTHS.index(letter)
    if fifths > 0:
        return int(place < fifths)
    return -int(6 - place < -fifths)


def chord_name(symbol: str) -> ChordName | None:
    """A chord symbol taken apart; `None` where it is none."""
    match = _CHORD.match(symbol)
    if match is None:
        return None
    return ChordName(match["root"], _KINDS.get(match["kind"], "other"), match["kind"], match["bass"] or "")


def parted(name: str) -> tuple[str, int]:
    """A note's name (`Bb`) as letter and alteration."""
    return name[0], name.count("#") - name.count("b")
