"""A section as its players see it: where it lies, its chords, how loud it is, and what comes next."""

from dataclasses import dataclass

from fabula.domain.lyrics import SectionKind
from fabula.engines.embedded.music.composing.harmony import Span


@dataclass(frozen=True)
class Passage:
    """A section in the piece: `start` in beats of the piece, `spans` within the section.

    `next_energy` is the energy of the section after it (0 at the end); a passage that `ends` the piece leaves its
    last bar to the ending.
    """

    kind: SectionKind
    start: float
    bars: int
    beats_per_bar: int
    energy: float
    spans: tuple[Span, ...]
    next_energy: float
    next_kind: SectionKind | None
    sung: bool
    ends: bool = False

    @property
    def played_bars(self) -> int:
        """Its bars without the ending's."""
        return self.bars - self.ends

    @property
    def beats(self) -> float:
        """Its length."""
        return float(self.bars * self.beats_per_bar)

    @property
    def rises(self) -> bool:
        """Whether something louder follows."""
        return self.next_energy > self.energy + 0.05

    def loudness(self, beat: float) -> float:
        """What velocities are multiplied by at a beat of the section: louder sections, swelling before a lift."""
        base = 0.58 + 0.44 * self.energy
        swell = 0.1 * beat / self.beats if self.kind == "pre-chorus" or (self.rises and self.bars <= 4) else 0.0
        return base + swell
