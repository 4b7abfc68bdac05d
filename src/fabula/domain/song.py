"""A song: what the music is asked to be."""

from dataclasses import dataclass

GENRES = (
    "pop", "rock", "electronic", "house", "hip-hop", "rnb", "jazz", "blues", "folk", "country", "classical",
    "cinematic", "lo-fi", "guofeng", "children", "ambient",
)  # fmt: skip
"""Genres by name. `guofeng` is 古风, `rnb` is R&B."""

SHORTEST_SONG, LONGEST_SONG = 10.0, 600.0
"""Seconds."""


@dataclass(frozen=True)
class MusicBrief:
    """What music is to be: a description, and what of it is fixed whatever the description says.

    `seconds` is exact, 0 where the words (or the genre) decide. `genre` is one of `GENRES` or empty, `bpm` 0 for the
    genre's own, `key` such as `C`, `F# minor`, `Bb major` or empty, `mood` and `instruments` free words.
    """

    prompt: str
    seconds: float = 0.0
    language: str = "en"
    genre: str = ""
    bpm: float = 0.0
    key: str = ""
    mood: str = ""
    instruments: tuple[str, ...] = ()
    seed: int = 0
