"""Lyrics as text: tags in both languages, none at all, and back again word for word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.domain.lyrics import SECTION_KINDS, Lyrics, LyricSection, lyrics_of, lyrics_text, section_kind_of


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("[Verse]", "verse"), ("[verse 2]", "verse"), ("[Verse-1]", "verse"), ("[CHORUS]", "chorus"),
        ("[Chorus: all]", "chorus"), ("[Pre-Chorus]", "pre-chorus"), ("[Prechorus 2]", "pre-chorus"),
        ("(Bridge)", "bridge"), ("[主歌]", "verse"), ("[主歌1]", "verse"), ("【副歌】", "chorus"),
        ("（桥段）", "bridge"), ("[间奏]", "instrumental"),
        ("[尾奏]", "outro"), ("[Guitar solo]", None), ("Verse", None),
        ("(I love you)", None), ("[what is this]", None), ("", None),
    ],
)  # fmt: skip
def test_a_tag_names_its_section(tag: str, kind: str | None) -> None:
    assert section_kind_of(tag) == kind


def test_tagged_lyrics_keep_their_lines_and_empty_sections() -> None:
    lyrics = lyrics_of(
        "[intro]\n\n[verse]\n  Over the hill \n\nunder the sea\n[副歌]\n回家\n", language="en", title="T"
    )
    assert lyrics.sections == (
        LyricSection("intro"),
        LyricSection("verse", ("Over the hill", "under the sea")),
        LyricSection("chorus", ("回家",)),
    )
    assert lyrics.hook == "回家"


def test_lines_before_the_first_tag_are_a_verse() -> None:
    assert lyrics_of("Hello\n[chorus]\nWorld", language="en").sections[0] == LyricSection("verse", ("Hello",))


def test_without_tags_the_stanza_that_returns_is_the_chorus() -> None:
    lyrics = lyrics_of("one\ntwo\n\nla la\n\nthree\n\n\nla la", language="en")
    assert [section.kind for section in lyrics.sections] == ["verse", "chorus", "verse", "chorus"]
    assert lyrics.hook == "la la"


LINES = (
    st.text(st.characters(categories=("L", "N", "Zs")), min_size=1)
    .map(str.strip)
    .filter(lambda line: bool(line) and line == " ".join(line.split()))
)
SECTIONS = st.builds(LyricSection, st.sampled_from(SECTION_KINDS), st.lists(LINES, max_size=5).map(tuple))


@given(st.lists(SECTIONS, min_size=1, max_size=6))
def test_what_is_written_down_reads_back(sections: list[LyricSection]) -> None:
    lyrics = Lyrics("", "en", tuple(sections))
    assert lyrics_of(lyrics_text(lyrics), language="en").sections == lyrics.sections
