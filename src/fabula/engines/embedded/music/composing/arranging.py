"""Writes the parts of a piece out: every chair through every section, and the ending together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import median

from fabula.domain.score import Key, Note, Part, pitch_class
from fabula.engines.embedded.music.composing.accompanying import Sound, arpeggio, bass_line, comping, held, voicing
from fabula.engines.embedded.music.composing.chance import rng_for
from fabula.engines.embedded.music.composing.drumming import drum_hits, ending_hits
from fabula.engines.embedded.music.composing.harmony import tonic_of
from fabula.engines.embedded.music.composing.instruments import Instrument, instruments
from fabula.engines.embedded.music.composing.intent import Variant
from fabula.engines.embedded.music.composing.leading import answers, counter_line, lead_line
from fabula.engines.embedded.music.composing.patterns import DRUMS
from fabula.engines.embedded.music.composing.profile import Chair, Profile
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.swing import swung
from fabula.engines.embedded.music.composing.theory import chord_in, chord_named, nearest, scale_of
from fabula.engines.embedded.music.composing.tune import Tune

_DRUM_LENGTH = 0.2
_RELEASE_MS = 800.0
_POWER_LOW = 45
_QUICK_SECONDS = 0.15
_QUICK_BASS = (40, 52)
"""Where a bass plays whose notes are shorter than that: low down they would be over before they had a pitch."""
_DISTORTED = frozenset({"distorted guitar", "overdriven guitar"})
_PERCUSSION = (("shaker", "xoooxoooxoooxooo"), ("tambourine", "..x...x...x...x."), ("conga1", "x..o..x.x..o.oxo"))
_ROWS: dict[str, tuple[tuple[str, str], ...]] = {
    "taiko": (("tom4", "X..x..x.X...x.x."), ("tom3", "......o.....o..o"), ("bassdrum", "X.......X.......")),
    "drums": (("kick", "x.......x......."), ("brush", "....o..g....o..."), ("hat", "o...o...o...o...")),
}
"""What percussion plays where no groove says it."""


@dataclass(frozen=True)
class Piece:
    """Everything that the parts are written from. `end` is where the last notes stop, in beats."""

    profile: Profile
    variant: Variant
    key: Key
    bpm: float
    seed: int
    passages: tuple[Passage, ...]
    end: float

    def beats_of(self, milliseconds: float) -> float:
        """How many beats that long is."""
        return milliseconds / 60_000 * self.bpm


def parts_of(piece: Piece, chairs: Sequence[Chair]) -> tuple[Part, ...]:
    """The parts of all chairs that have something to play."""
    parts = [part for number, chair in enumerate(chairs) if (part := _part(piece, chair, number)).notes]
    return tuple(_renamed(parts))


def _renamed(parts: Sequence[Part]) -> Iterator[Part]:
    names = [part.name for part in parts]
    for part in parts:
        same = names.count(part.name) > 1
        yield replace(part, name=f"{part.name} ({part.role})") if same else part


def _part(piece: Piece, chair: Chair, number: int) -> Part:
    player = instruments()[chair.instrument]
    rng = rng_for("part", piece.seed, piece.profile.genre, chair.role, number)
    notes = sorted(_notes(piece, chair, player, rng))
    return Part(
        name=chair.instrument,
        role=chair.role,
        program=player.program,
        notes=tuple(notes),
        percussion=chair.role in ("drums", "percussion"),
        voice=player.voice,
        gain_db=player.gain_db,
        pan=player.pan,
        reverb=player.reverb,
    )


def _notes(piece: Piece, chair: Chair, player: Instrument, rng: Random) -> Iterator[Note]:
    groove = piece.variant.groove
    stray = piece.beats_of(groove.human_ms)
    for passage in piece.passages:
        for beat, length, pitch, velocity in _sounds(piece, chair, player, passage, rng):
            strays = rng.triangular(-stray, stray) if stray else 0.0
            start = max(0.0, passage.start + swung(beat, groove) + strays)
            loud = velocity * passage.loudness(beat) + rng.uniform(-4, 4)
            yield Note(round(start, 4), round(length, 4), pitch, round(min(127.0, max(1.0, loud))))
    for beat, length, pitch, velocity in _ending(piece, chair, player):
        yield Note(round(beat, 4), round(length, 4), pitch, round(velocity))


def _sounds(piece: Piece, chair: Chair, player: Instrument, passage: Passage, rng: Random) -> Iterable[Sound]:
    """What a chair plays in a passage."""
    if chair.role == "effect":
        return _risers(passage, player)
    if chair.role == "lead":
        tune = _tune(piece, passage)
        if passage.sung:
            return answers(tune, passage, player.low, player.high)
        return lead_line(tune, passage, piece.bpm, player.low, player.high)
    if passage.energy < chair.enters or not passage.played_bars:
        return ()
    low, high = _register(chair, player, passage)
    if chair.role == "drums" and piece.variant.groove.lanes:
        hits = drum_hits(piece.variant.groove, passage, rng, pumping=piece.profile.pumping)
        return ((beat, _DRUM_LENGTH, drum, velocity) for beat, drum, velocity in hits)
    if chair.role in ("drums", "percussion"):
        return _percussion(passage, _ROWS.get(chair.instrument, _PERCUSSION))
    if chair.role == "bass":
        low, high = _QUICK_BASS if _is_quick(piece) else (low, high)
        return bass_line(piece.variant.bass, passage, low, high, scale_of(piece.key))
    if chair.role == "chords":
        power = player.name in _DISTORTED
        low = _POWER_LOW if power else low
        return comping(piece.variant.comp, passage, low, high, strum_beats=_strum(piece, player), power=power)
    if chair.role == "arpeggio":
        return arpeggio(piece.variant.arpeggio, passage, low, high)
    if chair.role == "pad":
        return held(passage, low, high)
    return counter_line(passage, low, high, start=(low + high) / 2)


def _is_quick(piece: Piece) -> bool:
    """Whether most notes of the bass are short."""
    lengths = [length for _, length, _ in piece.variant.bass.marks]
    return median(lengths) / piece.variant.bass.steps_per_beat * 60 / piece.bpm < _QUICK_SECONDS


def _strum(piece: Piece, player: Instrument) -> float:
    return piece.beats_of(piece.profile.strum) if "guitar" in player.name or player.name == "ukulele" else 0.0


def _register(chair: Chair, player: Instrument, passage: Passage) -> tuple[int, int]:
    """Where a chair plays: accompaniment beneath the voice, and all of it higher where the song lifts."""
    lift = 3 if passage.energy >= 0.75 else 0
    spans = {
        "bass": (28, 47), "chords": (50 + lift, 70 + lift), "pad": (52 + lift, 74 + lift),
        "arpeggio": (50 + 2 * lift, 84), "counter": (55 + lift, 74 + lift),
    }  # fmt: skip
    low, high = spans.get(chair.role, (player.low, player.high))
    low, high = max(low, player.low), min(high, player.high)
    return (low, high) if high - low >= 12 else (player.low, min(player.high, player.low + 19))


def _tune(piece: Piece, passage: Passage) -> Tune:
    manner = piece.profile.melody
    return Tune(piece.seed, piece.profile.genre, passage.kind, piece.key, passage.beats_per_bar, manner)


def _percussion(passage: Passage, rows: Sequence[tuple[str, str]]) -> Iterator[Sound]:
    loudness = {"X": 104.0, "x": 82.0, "o": 58.0}
    for bar in range(passage.played_bars):
        for drum, row in rows:
            for step, mark in enumerate(row[: passage.beats_per_bar * 4]):
                if mark in loudness:
                    yield bar * passage.beats_per_bar + step / 4, _DRUM_LENGTH, DRUMS[drum], loudness[mark]


def _risers(passage: Passage, player: Instrument) -> Iterator[Sound]:
    if passage.next_kind in ("chorus", "instrumental") and passage.rises and passage.bars >= 2:
        length = float(min(2, passage.bars // 2) * passage.beats_per_bar)
        yield passage.beats - length, length, player.low + 12, 80.0


def _ending(piece: Piece, chair: Chair, player: Instrument) -> Iterator[Sound]:
    """The last chord, which rings: the tonic, root in the bass, the tune at home."""
    last = piece.passages[-1]
    start = last.start + last.played_bars * last.beats_per_bar
    length = piece.end - start if player.struck else _let_go(piece, start)
    tonic = chord_named(chord_in(piece.key, tonic_of(piece.key)))
    low, high = _register(chair, player, last)
    if chair.role == "drums":
        yield from (
            (start + beat, _DRUM_LENGTH, drum, velocity) for beat, drum, velocity in ending_hits(piece.variant.groove)
        )
    elif chair.role == "bass":
        yield start, length, nearest(low + 6, frozenset({tonic.root})), 92.0
    elif chair.role in ("chords", "pad"):
        loud = 84.0 if chair.role == "chords" else 66.0
        for place, pitch in enumerate(voicing(tonic, (), low, high)):
            yield start + place * 0.03, length - place * 0.03, pitch, loud
    elif chair.role == "arpeggio":
        yield from _rolled(start, length, [p for p in range(low, high + 1) if p % 12 in tonic.tones][:6])
    elif chair.role in ("lead", "counter"):
        middle = (low + high) / 2 if chair.role == "counter" else (player.low + player.high) / 2
        home = frozenset({pitch_class(piece.key.tonic)}) if chair.role == "lead" else tonic.tones
        yield start, length, nearest(middle, home), 76.0


def _let_go(piece: Piece, start: float) -> float:
    """How long held notes last, so that their release is heard before the song is over."""
    return max((piece.end - start) * 0.6, piece.end - start - piece.beats_of(_RELEASE_MS))


def _rolled(start: float, length: float, pitches: Sequence[int]) -> Iterator[Sound]:
    """A chord rolled upwards; where it has to ring for long, once more."""
    step = min(0.5, length / max(1, len(pitches)) / 2)
    rounds = 2 if length > 8 else 1
    starts = [start + place * step + turn * length / 2 for turn in range(rounds) for place in range(len(pitches))]
    for place, beat in enumerate(starts):
        yield beat, start + length - beat, pitches[place % len(pitches)], 74.0 - 8 * (place // len(pitches))
