"""Pages are cut into speakable pieces, and not a character is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.domain.story import NARRATOR, Line
from fabula.pipelines.story.splitting import pieces_of, width_of


def _cut(text: str) -> list[str]:
    return [piece.text for piece in pieces_of([Line(NARRATOR, text)])]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("The fox sat down. Then it slept.", ["The fox sat down. ", "Then it slept."]),
        ("Mr. Bo left the house. It rained hard.", ["Mr. Bo left the house. ", "It rained hard."]),
        ("“Is it you, Pim?” she asked.", ["“Is it you, Pim?” ", "she asked."]),
        ("No. No. She would not go there.", ["No. No. She would not go there."]),
        ("狐狸坐下来，看着月亮。“你好！”它说。", ["狐狸坐下来，看着月亮。", "“你好！”它说。"]),
        ("小北把籽埋进灰里，浇了一杯水。水没有往下渗。", ["小北把籽埋进灰里，浇了一杯水。", "水没有往下渗。"]),
        ("It cost 3.50 in all. Too much!", ["It cost 3.50 in all. ", "Too much!"]),
    ],
)
def test_sentences(text: str, pieces: list[str]) -> None:
    assert _cut(text) == pieces


def test_a_sentence_without_an_end_is_cut_at_clauses_of_about_the_same_length() -> None:
    text = ", ".join(["and the wind went round the house and knocked at every window"] * 6)
    widths = [width_of(piece) for piece in _cut(text)]
    assert len(widths) >= 2
    assert max(widths) <= 200
    assert min(widths) > max(widths) / 2.5


def test_speakers_stay_apart_and_lone_quotation_marks_find_a_neighbour() -> None:
    lines = [Line(NARRATOR, "She said: "), Line("hero", "“Come in, it is warm here.”"), Line(NARRATOR, "”")]
    pieces = pieces_of(lines)
    assert [piece.speaker for piece in pieces] == [NARRATOR, "hero"]
    assert pieces[-1].text.endswith("”")


@given(
    st.lists(st.tuples(st.sampled_from(["narrator", "hero"]), st.text("ab 你，。.!?“”\n,", max_size=60)), max_size=6)
)
def test_nothing_is_lost(raw: list[tuple[str, str]]) -> None:
    lines = [Line(speaker, text) for speaker, text in raw]
    whole = "".join(line.text for line in lines)
    pieces = pieces_of(lines)
    assert "".join(piece.text for piece in pieces) == (whole if any(c.isalnum() for c in whole) else "")
