"""The chords of every section, from the genre's progressions in the song's key."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fabula.domain.lyrics import SectionKind
from fabula.domain.score import Chord, Key
from fabula.engines.embedded.music.composing.chance import variant
from fabula.engines.embedded.music.composing.intent import Intent
from fabula.engines.embedded.music.composing.profile import Place
from fabula.engines.embedded.music.composing.theory import Harmony, chord_in, chord_named

_PLACES: dict[SectionKind, Place] = {
    "intro": "chorus", "verse": "verse", "pre-chorus": "lift", "chorus": "chorus", "bridge": "bridge",
    "instrumental": "chorus", "outro": "chorus",
}  # fmt: skip
_WITH_LEADING_TONE = frozenset({"jazz", "blues", "classical", "cinematic", "children"})


@dataclass(frozen=True)
class Span:
    """A chord in time, in beats from its section's beginning."""

    start: float
    length: float
    harmony: Harmony

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.start + self.length


def progression_of(intent: Intent, kind: SectionKind) -> tuple[str, ...]:
    """The bars that sections of a kind go through, `ii7,V7` standing for two chords in a bar."""
    place = _PLACES[kind]
    options = intent.profile.changes[intent.key.mode][place]
    turn = intent.turns.of(place)
    return tuple(variant(options, intent.seed, intent.profile.genre, place, intent.key.mode, turn=turn).split())


def chords_of(intent: Intent, kind: SectionKind, bars: int, *, ends: bool = False) -> tuple[Chord, ...]:
    """The chords of a section of that many bars. One that `ends` the song comes home: dominant, tonic."""
    cycle = progression_of(intent, kind)
    tokens = [cycle[bar % len(cycle)] for bar in range(bars)]
    if bars == 2 and _PLACES[kind] == "chorus" and kind != "chorus":
        # Two bars of a longer progression would dwell on wherever it goes first.
        tokens = ["I", "IV"] if intent.key.mode == "major" else ["i", "iv"]
    if ends:
        tokens[-2:] = _cadence(intent)[-min(2, bars) :]
    return tuple(_chords(tokens, intent.key, intent.variant.groove.beats))


def tonic_of(key: Key) -> str:
    """The numeral of the tonic chord."""
    return "I" if key.mode == "major" else "i"


def spans_of(chords: Sequence[Chord]) -> list[Span]:
    """Chords with their tones."""
    return [Span(chord.start, chord.length, chord_named(chord.name)) for chord in chords]


def harmony_at(spans: Sequence[Span], beat: float) -> Harmony:
    """The chord that sounds at a beat."""
    return next((span.harmony for span in reversed(spans) if span.start <= beat + 1e-6), spans[0].harmony)


def _cadence(intent: Intent) -> list[str]:
    """Two bars home: by the dominant, or in minor, where a genre is modern, by the chords below the tonic."""
    minor = intent.key.mode == "minor"
    if intent.variant.groove.beats < 4:
        # A bar of three beats has no room for two chords.
        return ["V", "i" if minor else "I"]
    if not minor:
        return ["IV,V", "I"]
    return ["iv,V", "i"] if intent.profile.genre in _WITH_LEADING_TONE else ["bVI,bVII", "i"]


def _chords(tokens: Sequence[str], key: Key, beats: int) -> Iterator[Chord]:
    for bar, token in enumerate(tokens):
        numerals = token.split(",")
        lengths = _shares(beats, len(numerals))
        for place, numeral in enumerate(numerals):
            yield Chord(chord_in(key, numeral), float(bar * beats + sum(lengths[:place])), float(lengths[place]))


def _shares(beats: int, count: int) -> list[int]:
    """Whole beats of a bar for each of its chords, the first the longest."""
    share, more = divmod(beats, count)
    return [share + (place < more) for place in range(count)]
