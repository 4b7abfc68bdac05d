"""Phonemes as eSpeak NG names them: which can carry a note, which have a voice, and where a vowel is held."""

from dataclasses import dataclass

_STRESS = "'\",%="
_VOWEL_LETTERS = frozenset("aAeEiIoOuUVyY@0123&")
_SYLLABIC = frozenset({"n-", "m-", "l-", "N-"})
_SONORANT_LETTERS = frozenset("mnNlrwjL")
_VOICED_LETTERS = frozenset("bdgvDzZ")
_UNVOICED_MANDARIN = frozenset({"ts", "tsh", "ts.", "ts.h", "s.", "tS;", "tS;h", "S;", "ph", "th", "kh", "X"})

# Where in a vowel (fractions of it) it is held while a note lasts: what comes before and after is spoken.
_STEADY = (0.35, 0.65)
_HELD = {
    "aI": (0.22, 0.42), "aU": (0.22, 0.42), "OI": (0.2, 0.4), "eI": (0.3, 0.5), "oU": (0.3, 0.5), "aI3": (0.2, 0.4),
    "ai": (0.22, 0.42), "Au": (0.22, 0.42), "ei": (0.3, 0.5), "ou": (0.3, 0.5),
    "iE": (0.6, 0.85), "yE": (0.6, 0.85), "iA": (0.6, 0.85), "ua": (0.6, 0.85), "uo": (0.6, 0.85), "io": (0.6, 0.85),
    "y&": (0.6, 0.85), "u@": (0.55, 0.85), "y@": (0.55, 0.85), "iou": (0.5, 0.65), "uei": (0.45, 0.6),
    "uai": (0.4, 0.55), "o@": (0.25, 0.5), "e@": (0.25, 0.5), "i@": (0.25, 0.5), "U@": (0.25, 0.5), "@r": (0.3, 0.6),
}  # fmt: skip


@dataclass(frozen=True)
class Phone:
    """A phoneme of a line's speech, from `start` to `stop` (seconds of that speech), and the characters `begin`–`end`
    of the line that its word stands for."""

    name: str
    start: float
    stop: float
    begin: int
    end: int

    @property
    def seconds(self) -> float:
        """How long it lasts as spoken."""
        return self.stop - self.start

    @property
    def bare(self) -> str:
        """Its name without marks of stress."""
        return self.name.lstrip(_STRESS)

    @property
    def stressed(self) -> bool:
        """Whether it carries the word's stress."""
        return self.name[:1] == "'"

    @property
    def is_pause(self) -> bool:
        """Whether it is silence, or a mark that has no sound."""
        return not self.bare or self.bare[0] in "_(" or self.stop <= self.start

    @property
    def is_vowel(self) -> bool:
        """Whether it is the nucleus of a syllable."""
        return not self.is_pause and (self.bare[0] in _VOWEL_LETTERS or self.bare in _SYLLABIC)

    @property
    def is_sonorant(self) -> bool:
        """Whether it sounds with the voice alone, as vowels, nasals and glides do."""
        return self.is_vowel or (not self.is_pause and self.bare[0] in _SONORANT_LETTERS)

    @property
    def is_voiced(self) -> bool:
        """Whether the voice sounds in it at all."""
        if self.is_pause or self.bare in _UNVOICED_MANDARIN:
            return False
        return self.is_sonorant or self.bare[0] in _VOICED_LETTERS or self.bare == "t#"

    @property
    def held(self) -> tuple[float, float]:
        """The part of a vowel that a long note makes longer, in fractions of it."""
        return _HELD.get(self.bare.rstrip(":#"), _STEADY)
