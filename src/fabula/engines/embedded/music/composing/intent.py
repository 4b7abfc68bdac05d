"""What a brief asks for, settled: whatever it leaves open is decided by its prompt, its genre and its seed."""

from collections.abc import Sequence
from dataclasses import dataclass

from fabula.domain.errors import InputError
from fabula.domain.score import Key, Mode
from fabula.domain.song import GENRES, LONGEST_SONG, SHORTEST_SONG, MusicBrief
from fabula.engines.embedded.music.composing.chance import rng_for, variant
from fabula.engines.embedded.music.composing.patterns import Figure, Groove
from fabula.engines.embedded.music.composing.profile import Ensemble, Place, Profile, Tempo
from fabula.engines.embedded.music.composing.profiles import profile_of
from fabula.engines.embedded.music.composing.styles import STYLES, Style
from fabula.engines.embedded.music.composing.theory import key_named
from fabula.engines.embedded.music.describing import (
    FASTEST,
    SLOWEST,
    Description,
    describe,
    genre_named,
    instrument_named,
    key_of,
)

_USUAL_ENERGY = 0.55
_GUITARS = {
    "rock": "electric guitar", "blues": "electric guitar", "rnb": "electric guitar", "house": "electric guitar",
    "electronic": "electric guitar", "jazz": "jazz guitar", "lo-fi": "jazz guitar", "classical": "classical guitar",
    "ambient": "classical guitar",
}  # fmt: skip
"""Which guitar a genre means; an acoustic one where nothing is said here."""
_TONICS: dict[Mode, tuple[int, ...]] = {"major": (0, 2, 4, 5, 7, 9, 10), "minor": (0, 2, 4, 5, 7, 9, 11)}


@dataclass(frozen=True)
class Variant:
    """Which of a genre's grooves, figures and ensembles a song has."""

    groove: Groove
    comp: Figure
    arpeggio: Figure
    bass: Figure
    ensemble: Ensemble

    @property
    def name(self) -> str:
        """Its parts' names; the groove's comes first."""
        return "/".join((self.groove.name, self.ensemble.name, self.comp.name, self.arpeggio.name, self.bass.name))


@dataclass(frozen=True)
class Turns:
    """How many options further than the seed's own verse, chorus and bass are drawn."""

    verse: int = 0
    chorus: int = 0
    bass: int = 0

    def of(self, place: Place) -> int:
        """How many options further the progression of a place is drawn."""
        return {"verse": self.verse, "chorus": self.chorus}.get(place, 0)


@dataclass(frozen=True)
class Intent:
    """A brief with nothing left open but the form. `bpm` is exact where `bpm_is_fixed`, else a wish."""

    profile: Profile
    variant: Variant
    key: Key
    bpm: float
    bpm_is_fixed: bool
    mood: str
    energy: float
    instruments: tuple[str, ...]
    without: frozenset[str]
    solo: str
    voice: str
    seconds: float
    seed: int
    turns: Turns = Turns()


def intent_of(brief: MusicBrief) -> Intent:
    """What the brief asks for.

    Raises `InputError` for a duration, genre, tempo or key that cannot be.
    """
    _check(brief)
    said = describe(f"{brief.mood}. {brief.prompt}" if brief.mood else brief.prompt)
    profile = profile_of(_genre(brief, said))
    bpm = brief.bpm or said.bpm
    energy = _USUAL_ENERGY if said.energy is None else said.energy
    instruments = tuple(_guitar(profile.genre) if name == "guitar" else name for name in _named(brief, said))
    return Intent(
        profile=profile,
        variant=_variant(profile, brief.seed, _style(profile, said), said.energy, drummed="drums" in instruments),
        key=_key(brief, said, profile),
        bpm=bpm or _wished_bpm(profile, said, brief.seed),
        bpm_is_fixed=bool(bpm),
        mood=said.moods[0] if said.moods else "",
        energy=energy,
        instruments=instruments,
        without=frozenset(said.without),
        solo=_guitar(profile.genre) if said.solo == "guitar" else said.solo,
        voice=said.voice,
        seconds=brief.seconds,
        seed=brief.seed,
    )


def _check(brief: MusicBrief) -> None:
    if brief.seconds and not SHORTEST_SONG <= brief.seconds <= LONGEST_SONG:
        raise InputError(
            f"Music cannot be {brief.seconds:g} seconds long.",
            remedy=f"Ask for {SHORTEST_SONG:g} to {LONGEST_SONG:g} seconds.",
            field="seconds",
        )
    if brief.bpm and not SLOWEST <= brief.bpm <= FASTEST:
        raise InputError(
            f"Music cannot have {brief.bpm:g} beats a minute.",
            remedy=f"Ask for {SLOWEST:g} to {FASTEST:g} beats a minute.",
            field="bpm",
        )
    if brief.genre and not genre_named(brief.genre):
        raise InputError(
            f"No genre is called {brief.genre}.", remedy=f"Choose one of {', '.join(GENRES)}.", field="genre"
        )
    if brief.key and not key_of(brief.key):
        raise InputError(
            f"No key is called {brief.key}.", remedy="Name a key such as C, F# minor or Bb major.", field="key"
        )


def _genre(brief: MusicBrief, said: Description) -> str:
    named = genre_named(brief.genre) if brief.genre else said.genre
    if named:
        return named
    if said.energy is not None and said.energy < 0.32:
        return variant(("folk", "pop", "lo-fi"), brief.seed, "genre", "gentle")
    return "pop"


def _guitar(genre: str) -> str:
    return _GUITARS.get(genre, "acoustic guitar")


def _named(brief: MusicBrief, said: Description) -> tuple[str, ...]:
    """Those that are named; a name that nothing is known of is passed over."""
    asked = [named for words in brief.instruments if (named := instrument_named(words))]
    return tuple(dict.fromkeys((*asked, *said.instruments)))


def _key(brief: MusicBrief, said: Description, profile: Profile) -> Key:
    named = key_of(brief.key) if brief.key else said.key
    if named:
        return named
    rng = rng_for("key", profile.genre, brief.seed)
    mode = said.mode or _mode(said, profile, rng.random())
    return key_named(variant(_TONICS[mode], brief.seed, "tonic", profile.genre), mode)


def _mode(said: Description, profile: Profile, chance: float) -> Mode:
    darker = -0.7 * said.brightness if said.brightness is not None else 0.0
    return "minor" if chance < profile.minor + darker else "major"


def _style(profile: Profile, said: Description) -> Style:
    """What the subgenres that are named ask of the genre that is played."""
    return next((STYLES[name] for name in said.subgenres if name in STYLES and _suits(profile, STYLES[name])), Style())


def _suits(profile: Profile, style: Style) -> bool:
    names = {groove.name for groove in profile.grooves} | {ensemble.name for ensemble in profile.ensembles}
    return bool(names & {*style.grooves, *style.ensembles})


def _wished_bpm(profile: Profile, said: Description, seed: int) -> float:
    style = _style(profile, said)
    paced = said.pace and "ballad" not in said.subgenres
    low, high = (style.slowest, style.fastest) if style.slowest and not paced else _span(profile.tempo, said)
    return float(round(rng_for("bpm", seed, profile.genre).uniform(low, high)))


def _span(tempo: Tempo, said: Description) -> tuple[float, float]:
    middle = (tempo.low + tempo.high) / 2
    spans = {
        "very slow": (tempo.slowest, (tempo.slowest + tempo.low) / 2),
        "slow": (tempo.slowest, tempo.low),
        "medium": ((tempo.low + middle) / 2, (middle + tempo.high) / 2),
        "fast": (tempo.high, tempo.fastest),
        "very fast": ((tempo.high + tempo.fastest) / 2, tempo.fastest),
    }
    if said.pace in spans:
        return spans[said.pace]
    if said.energy is None:
        return tempo.low, tempo.high
    return (
        (tempo.low, middle)
        if said.energy < 0.4
        else (middle, tempo.high)
        if said.energy > 0.7
        else (tempo.low, tempo.high)
    )


def _as_lively(grooves: Sequence[Groove], energy: float | None) -> Sequence[Groove]:
    """The quieter ones for a calm mood, the busier ones for a lively one."""
    ranked = sorted(grooves, key=lambda groove: sum(len(lane.hits) / lane.steps for lane in groove.lanes))
    most = -(-len(ranked) * 3 // 5)
    if energy is None or 0.35 <= energy <= 0.75:
        return grooves
    return ranked[:most] if energy < 0.35 else ranked[-most:]


def _variant(profile: Profile, seed: int, style: Style, energy: float | None, *, drummed: bool) -> Variant:
    grooves: Sequence[Groove] = [groove for groove in profile.grooves if groove.lanes or not drummed] or list(
        profile.grooves
    )
    grooves = [groove for groove in grooves if groove.name in style.grooves] or _as_lively(grooves, energy)
    groove = variant(grooves, seed, profile.genre, "groove")
    ensembles = [each for each in profile.ensembles if each.name in style.ensembles] or list(profile.ensembles)

    def fitting(figures: tuple[Figure, ...], name: str) -> Figure:
        return variant([each for each in figures if each.beats == groove.beats], seed, profile.genre, name)

    return Variant(
        groove=groove,
        comp=fitting(profile.comps, "comp"),
        arpeggio=fitting(profile.arpeggios, "arpeggio"),
        bass=fitting(profile.basses, "bass"),
        ensemble=variant(ensembles, seed, profile.genre, "ensemble"),
    )
