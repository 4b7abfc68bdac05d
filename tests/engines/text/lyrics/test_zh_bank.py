"""The Chinese themes as they are written: enough of them, each stanza rhymed, measured and whole."""

import re
from collections import Counter

import pytest

from fabula.engines.embedded.text.lyrics.frame import Stanza
from fabula.engines.embedded.text.lyrics.zh.filling import fill
from fabula.engines.embedded.text.lyrics.zh.material import Written, bank_of
from fabula.engines.embedded.text.lyrics.zh.rhymes import length, rhyme_group, rhyme_word
from fabula.engines.embedded.text.lyrics.zh.themes import CHILDREN, THEMES, common

WRITTEN = (*THEMES, *(theme for theme in CHILDREN if theme not in THEMES))
BOUNDS = {"": (7, 9), "短": (3, 5), "古": (7, 7)}
SUBJECTS = ("雨", "故乡", "图书馆", "故乡的雨", "量子计算机", "一盏旧台灯啊")


def stanzas(text: str, prefix: str) -> list[Stanza]:
    """All stanzas under headings with that prefix."""
    return [stanza for part in vars(bank_of(text, prefix)).values() for stanza in part]


@pytest.mark.parametrize("theme", WRITTEN, ids=lambda theme: theme.name)
def test_a_theme_has_material_enough(theme: Written) -> None:
    couplets = sum(len(stanza.lines) // 2 for prefix in BOUNDS for stanza in stanzas(theme.text, prefix))
    assert couplets >= 24
    bank = bank_of(theme.text)
    assert len(bank.verses) >= 4 and len(bank.choruses) >= 3 and len(bank.lifts) >= 2 and bank.bridges
    assert len(theme.titles.split("|")) >= 3


def test_there_are_themes_enough() -> None:
    assert len(WRITTEN) >= 28


@pytest.mark.parametrize("prefix", BOUNDS)
def test_every_stanza_rhymes_and_keeps_its_measure(prefix: str) -> None:
    texts = [theme.text for theme in WRITTEN]
    for stanza in (stanza for text in texts for stanza in stanzas(text, prefix)):
        even = stanza.lines[1::2]
        assert len(stanza.lines) in (2, 4), stanza
        assert len({rhyme_group(line) for line in even}) == 1 and rhyme_group(even[0]), stanza
        assert len({rhyme_word(line) for line in even}) == len(even), stanza
        least, most = BOUNDS[prefix]
        assert [line for line in stanza.lines if "{t}" not in line and not least <= length(line) <= most] == []


def test_subjects_never_stand_where_lines_rhyme() -> None:
    texts = [theme.text for theme in WRITTEN] + [common.LISTS, common.SAD_LISTS, common.CHILDREN_LISTS]
    for stanza in (stanza for text in texts for prefix in BOUNDS for stanza in stanzas(text, prefix)):
        assert not any(re.search(r"\{[ti]\}", line) for line in stanza.lines[1::2]), stanza


def test_no_line_is_written_twice() -> None:
    lines = Counter(
        line
        for theme in WRITTEN
        for prefix in BOUNDS
        for stanza in stanzas(theme.text, prefix)
        for line in stanza.lines
        if "{t}" not in line and length(line) > 4
    )
    assert [line for line, times in lines.items() if times > 1] == []


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_of_any_length_fits_its_lines(subject: str) -> None:
    medium = {"short": (3, 5), "medium": (7, 9)}
    for theme in WRITTEN:
        for stanza in (s for s in stanzas(theme.text, "") if s.lines[0] != "{t}"):
            for line in stanza.lines:
                sung = fill(line, address=subject, things=(), bounds=medium)
                assert 7 <= length(sung) <= 9, (theme.name, sung)
                assert "|" not in sung and "{" not in sung


def test_readings_at_a_lines_end() -> None:
    assert rhyme_group("{t}梦里几回还") == rhyme_group("一程山水一程烟") == "言前"
    assert rhyme_group("你唱一句我来和") == "梭波"
    assert rhyme_group("笑指前村问短长") == "江阳"
    assert rhyme_group("Hello world") == ""
    assert length("我爱 Python") == 4
