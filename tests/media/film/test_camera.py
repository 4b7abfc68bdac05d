"""The camera never stands still, keeps faces in the frame, and repeats itself exactly."""

import itertools

import pytest

from fabula.media.film import CameraMove, FilmFormat, Window, caption_side, plan_move
from fabula.media.film.camera import covered

WIDE = FilmFormat(1920, 1080)
TALL = FilmFormat(1080, 1920)


def travelled(a: Window, b: Window, film: FilmFormat) -> float:
    """How far the fastest corner of the picture moved, in pixels of the frame."""
    corners = itertools.product((0.1, 0.9), (0.1, 0.9))
    return max(
        abs(p - q) * side
        for x, y in corners
        for p, q, side in zip(
            a.to_frame((x, y, 0, 0))[:2], b.to_frame((x, y, 0, 0))[:2], (film.width, film.height), strict=True
        )
    )


@pytest.mark.parametrize("film", [WIDE, TALL])
@pytest.mark.parametrize("seconds", [2.5, 6.0, 15.0, 31.0, 90.0])
def test_never_stands_still_for_two_seconds(film: FilmFormat, seconds: float) -> None:
    for seed in range(25):
        move = plan_move(film, seconds=seconds, seed=seed)
        step = 2.0 / seconds
        moments = [i * 0.25 / seconds for i in range(int((seconds - 2.0) / 0.25) + 1)]
        slowest = min(travelled(move.window(at), move.window(at + step), film) for at in moments)
        assert slowest > 0.004 * film.width, (seed, move)


@pytest.mark.parametrize("seconds", [3.0, 12.0, 60.0])
def test_moves_smoothly_and_slowly(seconds: float) -> None:
    for seed in range(25):
        move = plan_move(WIDE, seconds=seconds, seed=seed)
        frames = round(seconds * 30)
        windows = [move.window(n / (frames - 1)) for n in range(frames)]
        steps = [travelled(a, b, WIDE) for a, b in itertools.pairwise(windows)]
        assert max(steps) < 4.0
        assert max(abs(a - b) for a, b in itertools.pairwise(steps)) < 0.25


def test_windows_lie_within_the_picture() -> None:
    for seed, seconds in itertools.product(range(40), (3.0, 20.0, 80.0)):
        move = plan_move(WIDE, seconds=seconds, seed=seed)
        for at in (i / 50 for i in range(51)):
            window = move.window(at)
            assert window.span / 2 - 1e-9 <= min(window.x, window.y)
            assert max(window.x, window.y) <= 1 - window.span / 2 + 1e-9


def test_same_seed_same_move_other_seeds_other_moves() -> None:
    assert plan_move(WIDE, seconds=6, seed=4) == plan_move(WIDE, seconds=6, seed=4)
    assert len({plan_move(WIDE, seconds=6, seed=seed) for seed in range(20)}) > 5


def test_some_shots_zoom_and_some_pan() -> None:
    moves = [plan_move(WIDE, seconds=6, seed=seed) for seed in range(40)]
    zooms = sum(move.start.span != move.stop.span for move in moves)
    assert 3 < zooms < 20
    assert all(
        move.start.span == move.stop.span for move in (plan_move(WIDE, seconds=6, seed=s, pan=True) for s in range(20))
    )


@pytest.mark.parametrize("film", [WIDE, TALL])
def test_faces_stay_in_the_frame_and_out_of_the_caption_band(film: FilmFormat) -> None:
    for left, top in itertools.product((0.12, 0.4, 0.7), (0.15, 0.4, 0.52)):
        face = (left, top, 0.15, 0.2)
        for seed in range(6):
            move = plan_move(film, seconds=6, seed=seed, faces=(face,))
            assert covered(move, film, (face,), side="bottom") == 0
            assert caption_side(move, film, (face,)) == "bottom"


@pytest.mark.parametrize("film", [WIDE, TALL])
def test_captions_move_to_the_top_for_a_face_at_the_bottom(film: FilmFormat) -> None:
    face = (0.4, 0.78, 0.15, 0.18)
    move = plan_move(film, seconds=6, seed=1, faces=(face,))
    assert caption_side(move, film, (face,)) == "top"
    assert covered(move, film, (face,), side="top") == 0


@pytest.mark.parametrize("seconds", [3.6, 5.0, 9.0])
def test_a_title_card_is_shown_nearly_whole(seconds: float) -> None:
    for seed in range(10):
        move = plan_move(TALL, seconds=seconds, seed=seed, whole=True)
        for at in (0.0, 0.5, 1.0):
            left, top, width, height = move.window(at).to_frame((0.04, 0.04, 0.92, 0.92))
            assert min(left, top) >= 0
            assert max(left + width, top + height) <= 1
        assert travelled(move.window(0.0), move.window(2 / seconds), TALL) > 0.004 * TALL.width


def test_a_move_is_a_straight_line_or_an_ellipse() -> None:
    a, b = Window(0.44, 0.5, 0.87), Window(0.56, 0.5, 0.87)
    assert CameraMove(a, b).window(1.0) == b
    there_and_back = CameraMove(a, b, legs=2)
    assert there_and_back.window(1.0).x == pytest.approx(a.x)
    assert there_and_back.window(0.25).y != there_and_back.window(0.75).y
