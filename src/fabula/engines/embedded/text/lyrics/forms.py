"""The form of a song's words: which sections, how many lines each, for how much time there is."""

from dataclasses import dataclass, replace

from fabula.domain.lyrics import SectionKind
from fabula.engines.embedded.text.lyrics.frame import LineLength


@dataclass(frozen=True)
class Part:
    """A section to be written, of so many lines; a `blues` one says its first line twice (AAB)."""

    kind: SectionKind
    lines: int
    blues: bool = False


LINE_LENGTHS: dict[str, LineLength] = {
    "electronic": "short", "house": "short", "ambient": "short", "cinematic": "short", "hip-hop": "long",
}  # fmt: skip
"""Genres whose lines are not of medium length."""

_LINE_SECONDS: dict[str, float] = {
    "electronic": 3.9, "house": 4.0, "rock": 4.2, "pop": 4.6, "country": 4.6, "children": 4.4, "hip-hop": 5.2,
    "folk": 5.2, "blues": 5.6, "jazz": 5.2, "rnb": 5.6, "guofeng": 6.0, "lo-fi": 6.4, "cinematic": 6.2,
    "classical": 6.2, "ambient": 6.4,
}  # fmt: skip
_USUAL_LINE_SECONDS = 5.0
_AROUND = 0.12
"""The share of a song that is played before, between and after what is sung."""

_SLACK = 0.6
"""Lines more than the budget allows: a composer sings a little faster before it gives up."""

_PLANS: tuple[str, ...] = (
    "c1",
    "c2",
    "c4",
    "v2 c2",
    "v2 c4",
    "v4 c4",
    "v4 p2 c4",
    "v4 c4 v2 c4",
    "v4 c4 v4 c4",
    "v4 p2 c4 v4 c4",
    "v4 p2 c4 v4 p2 c4",
    "v4 p2 c4 v4 p2 c4 b2",
    "v4 p2 c4 v4 p2 c4 b2 c4",
    "v6 p2 c4 v6 p2 c4 b2 c4",
    "v6 p2 c4 v6 p2 c4 i b2 c4 c4",
    "v6 p2 c4 v6 p2 c4 i b2 v4 c4 o2",
    "v8 p2 c4 v8 p2 c4 i b2 v6 c4 c4 o2",
    "v8 p2 c4 v8 p2 c4 i b2 v8 p2 c4 i c4 c4 o2",
)
"""Plans from short to long: v verse, p pre-chorus, c chorus, b bridge, i instrumental, o outro, and lines of each."""

_FULL = "v4 p2 c4 v4 p2 c4 b2 c4"
_FULL_OF_GENRE = {
    "hip-hop": "v8 c4 v8 c4 b2 c4", "blues": "v8 c4 v8 c4 b2 c4", "children": "v4 c4 v4 c4 v4 c4",
}  # fmt: skip
_KINDS: dict[str, SectionKind] = {
    "v": "verse", "p": "pre-chorus", "c": "chorus", "b": "bridge", "i": "instrumental", "o": "outro",
}  # fmt: skip


_SHORTEST_PHRASE = 2.0
"""Seconds that a line needs at least: of whole bars, one, two or four."""
_BEATS = (3, 4)
"""Beats that a bar may have; which one, the composer decides."""
_FRAME_BARS = 2
"""Before the first line and after the last."""
_RING = 1.2
"""Seconds that the last chord takes to fade."""


def form(seconds: float, genre: str, *, longest_verse: int, bpm: float = 0.0) -> tuple[Part, ...]:
    """The sections that can be sung in so many seconds of a genre; 0 seconds: a whole song; `bpm` 0: any tempo.

    A verse of more than `longest_verse` lines is several of so many; what is over is left out.
    """
    if not seconds:
        return _parts(_FULL_OF_GENRE.get(genre, _FULL), genre, longest_verse)
    most = seconds * (1 - _AROUND) / _LINE_SECONDS.get(genre, _USUAL_LINE_SECONDS)
    forms = [_parts(plan, genre, longest_verse) for plan in reversed(_PLANS)]
    fitting = (parts for parts in forms if _sung(parts) <= most + _SLACK)
    return next((parts for parts in fitting if not bpm or _needed(parts, bpm) <= seconds), forms[-1])


def _needed(parts: tuple[Part, ...], bpm: float) -> float:
    """Seconds that the composer cannot do without at a tempo that is fixed, whatever its bars."""
    return max(_needed_in_bars(parts, beats * 60.0 / bpm) for beats in _BEATS)


def _needed_in_bars(parts: tuple[Part, ...], bar_seconds: float) -> float:
    phrase = next((bars for bars in (1, 2) if bars * bar_seconds >= _SHORTEST_PHRASE), 4)
    return (sum(part.lines * phrase or 1 for part in parts) + _FRAME_BARS) * bar_seconds + _RING


def _parts(plan: str, genre: str, longest_verse: int) -> tuple[Part, ...]:
    parts: list[Part] = []
    for part in (_part(word, genre) for word in plan.split()):
        longest = longest_verse // 4 * 3 if part.blues else longest_verse
        several = part.lines // longest if part.kind == "verse" and part.lines > longest else 0
        parts += [replace(part, lines=longest)] * several or [part]
    return tuple(parts)


def _sung(parts: tuple[Part, ...]) -> int:
    """How many lines take as long; an instrumental takes the time of four, a blues's three the time of four."""
    return sum((part.lines + part.blues) if part.lines else 4 for part in parts)


def _part(word: str, genre: str) -> Part:
    kind = _KINDS[word[0]]
    if genre == "blues" and kind == "verse":
        # Three lines of blues take the twelve bars that others sing four in.
        return Part(kind, max(3, int(word[1:]) // 4 * 3), blues=True)
    return Part(kind, int(word[1:] or 0))
