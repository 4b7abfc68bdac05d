"""A page's time: pauses, captions inside the page, frames that add up."""

from hypothesis import given
from hypothesis import strategies as st

from fabula.domain.sound import WordTiming
from fabula.pipelines.story.timing import (
    SpokenPiece,
    film_frames,
    page_starts,
    page_timing,
    piece_starts,
    timing_dump,
    timing_load,
    transition_frames,
)

_pieces = st.lists(
    st.builds(
        SpokenPiece,
        text=st.sampled_from(["Once there was a fox. ", "she said, ", "“你好！”", " and then it rained.\n"]),
        speaker=st.sampled_from(["narrator", "hero"]),
        seconds=st.floats(0.2, 9.0),
        words=st.just(()),
    ),
    min_size=1,
    max_size=8,
)


@given(_pieces, st.sampled_from([24, 25, 30, 60]), st.booleans())
def test_pieces_never_overlap_and_captions_stay_clear_of_transitions(
    pieces: list[SpokenPiece], fps: int, title: bool
) -> None:
    starts = piece_starts(pieces, fps=fps, title=title)
    for piece, start, following in zip(pieces, starts, starts[1:], strict=False):
        assert following >= start + piece.seconds
    timing = page_timing(pieces, fps=fps, title=title)
    shared = transition_frames(fps) / fps
    assert starts[-1] + pieces[-1].seconds <= timing.seconds - shared
    for caption in timing.captions:
        assert shared <= caption.start < caption.stop <= timing.seconds - shared
    for caption, following in zip(timing.captions, timing.captions[1:], strict=False):
        assert caption.stop <= following.start
    assert timing_load(timing_dump(timing)) == timing


def test_a_title_card_is_long_enough_for_its_mark_and_shows_no_captions() -> None:
    timing = page_timing([SpokenPiece("Go", "narrator", 0.3, ())], fps=30, title=True)
    assert timing.captions == ()
    assert (timing.frames - timing.transition) / 30 >= 3.5


def test_a_said_the_fox_follows_closely_and_a_new_speaker_after_a_breath() -> None:
    line = SpokenPiece("“Come in,” ", "hero", 1.0, ())
    said = SpokenPiece("said the fox. ", "narrator", 1.0, ())
    other = SpokenPiece("“Why?”", "friend", 1.0, ())
    first, second, third = piece_starts([line, said, other], fps=30, title=False)
    assert second - first - 1.0 < 0.2 < 0.4 < third - second - 1.0


def test_captions_lose_the_spaces_around_them_and_their_words_move_along() -> None:
    words = (WordTiming("and", 0.1, 0.3, 1, 4), WordTiming("rain", 0.3, 0.8, 5, 9))
    (caption,) = page_timing([SpokenPiece(" and rain. ", "narrator", 1.0, words)], fps=30, title=False).captions
    assert caption.text == "and rain."
    assert [caption.text[word.begin : word.end] for word in caption.words] == ["and", "rain"]


def test_pages_share_their_transitions() -> None:
    pages = [page_timing([SpokenPiece("A word.", "narrator", 2.0, ())], fps=30, title=False)] * 3
    shared = transition_frames(30)
    assert page_starts(pages) == [0, pages[0].frames - shared, 2 * (pages[0].frames - shared)]
    assert film_frames(pages) == 3 * pages[0].frames - 2 * shared
