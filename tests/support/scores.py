"""Small scores made by hand, for tests of playing and writing them."""

from fabula.domain.score import Chord, Key, Note, Part, Score, ScoreSection

_CHORDS = (("C", (60, 64, 67), 36), ("G", (59, 62, 67), 43), ("Am", (60, 64, 69), 45), ("F", (60, 65, 69), 41))
_TUNE = (67, 69, 71, 72, 74, 72, 71, 67, 64, 67, 69, 72, 69, 67, 65, 64)


def small_score(*, genre: str = "pop", bars: int = 8, bpm: float = 120.0, ring: float = 2.0, seed: int = 0) -> Score:
    """Drums, bass, chords, pad and a lead over C G Am F, and two seconds in which it rings."""
    sections = tuple(
        ScoreSection(
            f"verse-{index + 1}", "verse", index * 16.0, 16.0,
            tuple(Chord(name, bar * 4.0, 4.0) for bar, (name, _, _) in enumerate(_CHORDS)), 0.6, lyric=index,
        )
        for index in range(bars // 4)
    )  # fmt: skip
    parts = (
        Part("Drums", "drums", 0, _drums(bars), percussion=True, reverb=0.1),
        Part("Bass", "bass", 33, tuple(_bass(bars)), reverb=0.0),
        Part("Piano", "chords", 0, tuple(_chords(bars, 1.0)), pan=-0.2),
        Part("Strings", "pad", 48, tuple(_chords(bars, 4.0)), pan=0.3, reverb=0.4),
        Part("Flute", "lead", 73, tuple(_lead(bars)), reverb=0.3),
    )
    seconds = bars * 4 * 60 / bpm + ring
    return Score(genre, "plain", "bright", bpm, Key("C", "major"), 4, seconds, sections, parts, seed)


def _drums(bars: int) -> tuple[Note, ...]:
    kicks = [Note(bar * 4.0 + beat, 0.5, 36, 110) for bar in range(bars) for beat in (0, 2)]
    snares = [Note(bar * 4.0 + beat, 0.5, 38, 105) for bar in range(bars) for beat in (1, 3)]
    hats = [Note(half / 2, 0.25, 42, 80 - 20 * (half % 2)) for half in range(bars * 8)]
    return tuple(sorted([*kicks, *snares, *hats]))


def _bass(bars: int) -> list[Note]:
    return [Note(bar * 4.0 + beat / 2, 0.45, _CHORDS[bar % 4][2], 95) for bar in range(bars) for beat in range(8)]


def _chords(bars: int, length: float) -> list[Note]:
    return [
        Note(bar * 4.0 + step * length, length * 0.95, pitch, 80)
        for bar in range(bars)
        for step in range(int(4 / length))
        for pitch in _CHORDS[bar % 4][1]
    ]


def _lead(bars: int) -> list[Note]:
    return [Note(float(beat), 0.9, _TUNE[beat % 16] + 12, 90) for beat in range(bars * 4)]
