"""Texts cut into sentences and pieces: nothing is lost, and cuts fall where a reader would pause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.engines.chat.own_text import passages
from fabula.engines.sentences import chunks, sentences, share_out

TEXTS = st.text(st.sampled_from('ab .,!?。！？，“”"「」…\n九狐'), max_size=120)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Mr. Fox waited. Nobody came!", ["Mr. Fox waited. ", "Nobody came!"]),
        ('"Hi." He ran... Then? 3.5 apples', ['"Hi." ', "He ran... ", "Then? ", "3.5 apples"]),
        ("“你好。”他说。走吧！", ["“你好。”", "他说。", "走吧！"]),
        ("A heading\n\nA line", ["A heading\n\n", "A line"]),
        ("… ! Well.", ["… ! Well."]),
        ("", []),
    ],
)
def test_sentences_are_cut_where_they_end(text: str, cut: list[str]) -> None:
    assert sentences(text) == cut


@given(TEXTS)
def test_sentences_joined_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text


@given(TEXTS, st.integers(1, 30))
def test_chunks_hold_their_limit_and_lose_nothing(text: str, limit: int) -> None:
    pieces = chunks(text, limit)
    assert "".join(pieces) == text and all(0 < len(piece) <= limit for piece in pieces)


@given(TEXTS)
def test_passages_joined_are_the_text(text: str) -> None:
    assert "".join(passages(text)) == text.strip()


def test_what_is_quoted_is_a_passage_of_its_own() -> None:
    text = 'He said “no. Never.” And then, "Come in," she said. 「はい。」'
    assert [piece.strip() for piece in passages(text)] == [
        "He said", "“no. Never.”", "And then,", '"Come in,"', "she said.", "「はい。」",
    ]  # fmt: skip


@given(st.lists(st.text("ab", min_size=1, max_size=9), min_size=1, max_size=40), st.integers(1, 20))
def test_pieces_are_dealt_in_order_to_as_many_groups_as_can_be_filled(pieces: list[str], count: int) -> None:
    groups = share_out(pieces, count)
    assert len(groups) == min(count, len(pieces)) and all(groups)
    assert [piece for group in groups for piece in group] == pieces


def test_groups_are_of_about_the_same_length() -> None:
    assert [len(group) for group in share_out(["word "] * 30, 4)] == [8, 7, 8, 7]
