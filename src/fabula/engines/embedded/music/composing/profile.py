"""What a genre is made of: tempo, harmony, grooves, figures, ensembles and the manner of its melody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fabula.domain.score import Mode, PartRole
from fabula.engines.embedded.music.composing.patterns import Figure, Groove

Place = Literal["verse", "lift", "chorus", "bridge"]
"""Where in a song harmony is heard; `lift` is the pre-chorus."""


@dataclass(frozen=True)
class Tempo:
    """Beats a minute: the usual span, and how far the genre bears to be taken."""

    slowest: float
    low: float
    high: float
    fastest: float


@dataclass(frozen=True)
class Chair:
    """A seat in an ensemble: who plays what, from which section energy on."""

    role: PartRole
    instrument: str
    enters: float = 0.0


@dataclass(frozen=True)
class Ensemble:
    """The instruments of a variant."""

    name: str
    chairs: tuple[Chair, ...]


@dataclass(frozen=True)
class MelodyManner:
    """How a genre sings: its smallest step in beats, how it likes syncopation (0…1), its span in semitones.

    `density` is notes in a bar of an instrumental tune; `phrase_seconds` how long a sung line likes to last.
    """

    grid: float = 0.5
    syncopation: float = 0.4
    span: float = 12.0
    density: float = 4.0
    pentatonic: bool = False
    phrase_seconds: float = 4.2


Changes = Mapping[Place, tuple[str, ...]]
"""Progressions by place: roman numerals, a bar each, or `ii7,V7` two in a bar."""


@dataclass(frozen=True)
class Profile:
    """A genre."""

    genre: str
    tempo: Tempo
    changes: Mapping[Mode, Changes]
    grooves: tuple[Groove, ...]
    comps: tuple[Figure, ...]
    arpeggios: tuple[Figure, ...]
    basses: tuple[Figure, ...]
    ensembles: tuple[Ensemble, ...]
    melody: MelodyManner = field(default_factory=MelodyManner)
    minor: float = 0.4
    """How often it is in minor where nothing else decides."""
    strum: float = 0.0
    """Milliseconds between the strings of a strummed chord."""
    intro_bars: int = 4
    pumping: bool = False
    """Whether risers and impacts lead into its choruses."""


_SEATS: dict[str, PartRole] = {
    "drums": "drums", "perc": "percussion", "bass": "bass", "chords": "chords", "pad": "pad", "arp": "arpeggio",
    "lead": "lead", "counter": "counter", "effect": "effect",
}  # fmt: skip


def ensemble(name: str, text: str) -> Ensemble:
    """An ensemble from text such as `bass: double bass; pad: strings .5`; the number is the energy it enters at."""
    return Ensemble(name, tuple(_chair(seat) for seat in text.split(";") if seat.strip()))


def _chair(seat: str) -> Chair:
    role, player = (part.strip() for part in seat.split(":"))
    name, _, last = player.rpartition(" ")
    if last.startswith("."):
        return Chair(_SEATS[role], name.strip(), float(last))
    return Chair(_SEATS[role], player)
