"""Sung lines made by hand, for tests of writing them."""

from fabula.domain.score import SungLine, Syllable


def sung_line(text: str, syllables: list[str], *, start: float, pitches: tuple[int, ...]) -> SungLine:
    """A line whose syllables follow each other by the beat."""
    place, sung = 0, []
    for number, syllable in enumerate(syllables):
        begin = text.index(syllable, place)
        place = begin + len(syllable)
        sung.append(Syllable(begin, place, start + number, 0.9, pitches[number % len(pitches)]))
    return SungLine(text, tuple(sung))


SUNG = {
    "verse-1": (
        sung_line("Sunshine over me", ["Sun", "shine", "o", "ver", "me"], start=0, pitches=(67, 69, 71, 72)),
        sung_line("every morning", ["ev", "ery", "morn", "ing"], start=8, pitches=(64, 66, 67)),
    ),
    "verse-2": (sung_line("故乡的雨轻轻地下", list("故乡的雨轻轻地下"), start=0, pitches=(67, 69, 71, 72)),),
}
"""Two English lines and a Chinese one, for `small_score`."""
