"""Couplets that bring in the names which a description gives beside its subject's."""

from collections.abc import Iterator

from fabula.engines.embedded.text.lyrics.en.sound import syllables
from fabula.engines.embedded.text.lyrics.frame import Image, LineLength, Stanza, SubjectKind, stanzas

_NAME = "{name}"
_TEXTS: dict[tuple[SubjectKind, LineLength], str] = {
    ("place", "medium"): """
        In {name} the lamps are coming on / And half the afternoon is gone
        {name} in the early rain / A face behind a window pane
        {name} puts its lanterns out / The market folds, the barrows shout
    """,
    ("person", "medium"): """
        And {name} is laughing on the stair / With paper stars in all that hair
        {name} knows the tune by heart / And always hums the second part
        I hear {name} across the hall / A song comes walking through the wall
    """,
    ("place", "short"): """
        {name}, lights are low / Here and there we go
        {name} in the rain / Round and round again
    """,
    ("person", "short"): """
        {name} knows the way / Dancing night and day
        {name} hums along / Half the night, one song
    """,
}  # fmt: skip


def mention(name: str, kind: SubjectKind) -> Image:
    """The couplets that a name fits into, as an image of it."""
    lengths: tuple[LineLength, ...] = ("short", "medium")
    fitting = {length: tuple(_fitting(name, _TEXTS.get((kind, length), ""))) for length in lengths}
    return Image(frozenset({name.rsplit(maxsplit=1)[-1].lower()}), fitting)


def _fitting(name: str, text: str) -> Iterator[Stanza]:
    for stanza in stanzas(text):
        one, other = (line.replace(_NAME, name) for line in stanza.lines)
        if abs(syllables(one) - syllables(other)) <= 1:
            yield Stanza((one, other))
