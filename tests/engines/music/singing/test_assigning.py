"""Nuclei and notes of different number: no note without sound, none twice, all in order."""

import pytest

from fabula.domain.score import Syllable
from fabula.engines.embedded.music.singing.assigning import assign
from fabula.engines.embedded.music.singing.phones import Phone


def _phones(*words: tuple[str, int, int]) -> list[Phone]:
    phones: list[Phone] = []
    for names, begin, end in words:
        for name in names.split():
            start = len(phones) * 0.1
            phones.append(Phone(name, start, start + 0.1, begin, end))
    return phones


def _notes(*spans: tuple[int, int]) -> list[Syllable]:
    return [Syllable(begin, end, float(place), 1.0, 60) for place, (begin, end) in enumerate(spans)]


_LITTLE_FIRE = _phones(("l 'I t# @L", 0, 6), ("f 'aI3", 7, 11))


@pytest.mark.parametrize(
    ("phones", "notes", "counts"),
    [
        (_LITTLE_FIRE, _notes((0, 3), (3, 6), (7, 11)), {1: 1, 3: 1, 5: 1}),
        (_LITTLE_FIRE, _notes((0, 3), (3, 6), (7, 9), (9, 11)), {1: 1, 3: 1, 5: 2}),
        (_LITTLE_FIRE, _notes((0, 6), (7, 11)), {1: 1, 3: 0, 5: 1}),
        (_phones(("S", 0, 3), ("m", 4, 7)), _notes((0, 3), (4, 7)), {0: 1, 1: 1}),
        (_phones(("t w 'E n t i", 0, 2), ("f 'aI v", 0, 2)), _notes((0, 2), (0, 2)), {2: 1, 5: 0, 7: 1}),
        (_phones(("V v D @2", 0, 6)), _notes((0, 2), (3, 6)), {0: 1, 3: 1}),
        (_phones(("l 'A", 0, 2)), _notes((0, 2), (3, 4)), {1: 2}),
        (_phones(("l 'A", 3, 5)), _notes((0, 2), (3, 5)), {1: 2}),
    ],
    ids=[
        "even",
        "vowel over two notes",
        "two vowels on a note",
        "no vowel",
        "digits",
        "one word of two",
        "mark",
        "lead",
    ],
)
def test_every_note_gets_a_sound(phones: list[Phone], notes: list[Syllable], counts: dict[int, int]) -> None:
    sung = assign(phones, notes)
    assert {s.nucleus: len(s.syllables) for s in sung} == counts
    assert [n for s in sung for n in s.syllables] == notes


def test_a_line_without_sound_has_nothing_to_assign() -> None:
    assert assign(_phones(("_:", 0, 1)), _notes((0, 1))) == []
