"""Every English stanza by itself: it rhymes perfectly, its lines are of one length and one to be sung."""

from collections.abc import Iterator
from itertools import chain

import pytest

from fabula.engines.embedded.text.lyrics.en import PACK
from fabula.engines.embedded.text.lyrics.en.sound import phones, rhymes, syllables, words
from fabula.engines.embedded.text.lyrics.frame import TOPIC, Bank, LineLength, Stanza, Theme

BOUNDS: dict[LineLength, tuple[int, int]] = {"short": (4, 6), "medium": (6, 10), "long": (10, 15)}
THEMES = pytest.mark.parametrize("theme", PACK.themes, ids=lambda theme: theme.name)


def _stanzas(bank: Bank) -> Iterator[Stanza]:
    yield from chain(bank.openings, bank.verses, bank.lifts, bank.choruses, bank.bridges, bank.outros)


def _couplets(stanza: Stanza) -> Iterator[tuple[str, str]]:
    yield from zip(stanza.lines[::2], stanza.lines[1::2], strict=True)


def _apart(one: str, other: str) -> int:
    return abs(syllables(one) - syllables(other))


def test_there_is_enough_of_it() -> None:
    assert len(PACK.themes) >= 20
    for theme in PACK.themes:
        couplets = sum(len(stanza.lines) // 2 for bank in theme.banks.values() for stanza in _stanzas(bank))
        assert couplets >= 24, theme.name
        medium = theme.banks["medium"]
        assert min(map(len, (medium.verses, medium.choruses, medium.lifts, medium.bridges))) >= 3 and medium.outros


@THEMES
def test_couplets_rhyme_perfectly_and_are_of_one_length(theme: Theme) -> None:
    for length, bank in theme.banks.items():
        least, most = BOUNDS[length]
        for one, other in chain.from_iterable(map(_couplets, _stanzas(bank))):
            assert rhymes(one, other), (one, other)
            assert _apart(one, other) <= 1, (one, other)
            assert least <= syllables(one) <= most and least <= syllables(other) <= most, (one, other)


@THEMES
def test_no_line_stands_twice_in_a_bank(theme: Theme) -> None:
    for bank in theme.banks.values():
        lines = [line for stanza in _stanzas(bank) for line in stanza.lines]
        assert len(lines) == len(set(lines)), [line for line in lines if lines.count(line) > 1]


def test_calls_rhyme_without_the_subject_and_never_on_it() -> None:
    own = (bank.calls for theme in PACK.themes for bank in theme.banks.values())
    general = (stanzas for banks in PACK.calls.values() for stanzas in banks.values())
    for one, other in (call.lines for call in chain.from_iterable((*own, *general))):
        assert one.startswith(f"{TOPIC}, ") and other.startswith(f"{TOPIC}, ")
        tails = one.removeprefix(TOPIC), other.removeprefix(TOPIC)
        assert rhymes(*tails) and _apart(*tails) <= 1, (one, other)


def test_images_rhyme_and_speak_to_nobody() -> None:
    for image in PACK.images:
        for stanza in chain.from_iterable(image.couplets.values()):
            one, other = stanza.lines
            assert rhymes(one, other) and _apart(one, other) <= 1, stanza.lines
            assert not {"you", "your"} & {word.lower() for word in words(f"{one} {other}")}, stanza.lines


def test_the_dictionary_knows_nearly_every_word() -> None:
    lines = [line for theme in PACK.themes for bank in theme.banks.values() for s in _stanzas(bank) for line in s.lines]
    every = {word.lower() for line in lines for word in words(line)}
    assert sum(not phones(word) for word in every) / len(every) < 0.01
