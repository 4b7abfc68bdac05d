"""English themes as they are written: words in a row, banks as text."""

from typing import cast, get_args

from fabula.engines.embedded.text.lyrics.frame import Feeling, LineLength, SubjectKind, Theme, bank


def theme(
    name: str,
    keywords: str,
    feelings: str,
    *,
    medium: str,
    short: str = "",
    long: str = "",
    kinds: str = "",
    called: str = "thing place idea",
    genres: str = "",
) -> Theme:
    """A theme from its texts."""
    texts: dict[LineLength, str] = {"short": short, "medium": medium, "long": long}
    assert set(feelings.split()) <= set(get_args(Feeling))
    assert set(f"{kinds} {called}".split()) <= set(get_args(SubjectKind))
    return Theme(
        name,
        frozenset(keywords.split()),
        cast(frozenset[Feeling], frozenset(feelings.split())),
        {length: bank(text) for length, text in texts.items() if text},
        cast(frozenset[SubjectKind], frozenset(kinds.split())),
        cast(frozenset[SubjectKind], frozenset(called.split())),
        frozenset(genres.split()),
    )
