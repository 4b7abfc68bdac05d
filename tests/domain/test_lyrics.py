"""Lyrics as text: tags in both languages, none at all, and back again word for word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.domain.lyrics import (
    SECTION_KINDS,
    Lyrics,
    LyricSection,
    lyrics_of,
    lyrics_text,
    plain_text,
    section_kind_of,
)


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("[Verse]", "verse"), ("[verse 2]", "verse"), ("[Verse-1]", "verse"), ("[CHORUS]", "chorus"),
        ("[Chorus: all]", "chorus"), ("[Pre-Chorus]", "pre-chorus"), ("[Prechorus 2]", "pre-chorus"),
        ("(Bridge)", "bridge"), ("[主歌]", "verse"), ("[主歌1]", "verse"), ("【副歌】", "chorus"),
        ("（桥段）", "bridge"), ("[间奏]", "instrumental"),
        ("[尾奏]", "outro"), ("[Guitar Solo]", "instrumental"), ("[Final Chorus]", "chorus"), ("[Chorus x2]", "chorus"),
        ("[rap]", "verse"), ("【第一段】", "verse"), ("[主歌一]", "verse"), ("[副歌 x2]", "chorus"),
        ("[Verse 2 - soft]", "verse"), ("[Instrumental Intro]", "intro"), ("[Chorus] (x2)", "chorus"),
        ("[what is this]", "verse"), ("Verse 1:", "verse"), ("Chorus:", "chorus"), ("主歌：", "verse"),
        ("副歌 x2：", "chorus"), ("第二段：", "verse"), ("Final chorus - softly:", "chorus"),
        ("## Pre-Chorus", "pre-chorus"), ("**Bridge**", "bridge"), ("**[Outro]**", "outro"),
        ("Verse", None), ("The end", None), ("She said:", None), ("我说：", None), ("# hook line", None),
        ("(I love you)", None), ("[softly] I love you", None), ("", None),
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


def test_what_is_sung_after_a_solo_is_a_verse() -> None:
    lyrics = lyrics_of("[chorus]\nLa\n[Guitar Solo]\nBack\nagain\n[solo]\n[outro]\nBye", language="en")
    assert lyrics.sections == (
        LyricSection("chorus", ("La",)),
        LyricSection("instrumental"),
        LyricSection("verse", ("Back", "again")),
        LyricSection("instrumental"),
        LyricSection("outro", ("Bye",)),
    )


def test_a_remark_in_brackets_is_not_sung_and_makes_no_empty_section() -> None:
    lyrics = lyrics_of("[verse]\n[soft piano]\nOne\n[whispered]\nTwo\n[applause]", language="en")
    assert lyrics.sections == (LyricSection("verse", ("One",)), LyricSection("verse", ("Two",)))


def test_remarks_alone_leave_the_stanzas_to_the_blank_lines() -> None:
    lyrics = lyrics_of("【第一段】\n雨\n风\n\n回家\n【第二段】\n雪\n\n回家", language="zh")
    assert [section.kind for section in lyrics.sections] == ["verse", "chorus", "verse", "chorus"]
    assert lyrics.lines == ("雨", "风", "回家", "雪", "回家")


def test_a_heading_is_the_title_and_never_sung() -> None:
    lyrics = lyrics_of("# My Title\n\n[verse]\nOne\n", language="en", title="Another")
    assert (lyrics.title, lyrics.lines) == ("My Title", ("One",))
    assert lyrics_of("#\nOne", language="en", title="Another").title == "Another"


@pytest.mark.parametrize(
    "line",
    [
        "verse " + " " * 20_000 + "x",
        "verse - " + "*" * 20_000,
        "verse" + "1" * 20_000,
        "[" * 20_000,
        "*" * 20_000 + "x",
    ],
)
def test_a_line_as_long_as_nobody_writes_is_no_tag(line: str) -> None:
    # A pattern that tried every way to part it would run for minutes.
    assert section_kind_of(line) is None


def test_plain_text_has_no_tags() -> None:
    sections = (LyricSection("intro"), LyricSection("verse", ("One", "Two")), LyricSection("chorus", ("La",)))
    assert plain_text(Lyrics("T", "en", sections)) == "One\nTwo\n\nLa"


def test_without_tags_the_stanza_that_returns_is_the_chorus() -> None:
    lyrics = lyrics_of("one\ntwo\n\nla la\n\nthree\n\n\nla la", language="en")
    assert [section.kind for section in lyrics.sections] == ["verse", "chorus", "verse", "chorus"]
    assert lyrics.hook == "la la"


LINES = (
    st.text(st.characters(categories=("L", "N", "Zs")), min_size=1)
    .map(str.strip)
    .filter(lambda line: bool(line) and line == " ".join(line.split()))
)
SUNG_KINDS = [kind for kind in SECTION_KINDS if kind != "instrumental"]
SECTIONS = st.builds(LyricSection, st.sampled_from(SUNG_KINDS), st.lists(LINES, max_size=5).map(tuple)) | st.just(
    LyricSection("instrumental")
)


@given(st.lists(SECTIONS, min_size=1, max_size=6))
def test_what_is_written_down_reads_back(sections: list[LyricSection]) -> None:
    lyrics = Lyrics("", "en", tuple(sections))
    assert lyrics_of(lyrics_text(lyrics), language="en").sections == lyrics.sections


@given(
    st.lists(st.sampled_from(("[Solo]", "[hush]", "Chorus:", "【第一段】", "# One", "Two", "(end)", "")), max_size=8)
)
def test_any_text_reads_the_same_once_it_was_written_down(lines: list[str]) -> None:
    lyrics = lyrics_of("\n".join(lines), language="en")
    assert lyrics_of(lyrics_text(lyrics), language="en").sections == lyrics.sections
