"""Captions lie in their band, cover no face, are legible on any picture, and light the word that is spoken."""

from collections.abc import Callable

import numpy as np
import pytest

from fabula.domain.captions import Caption
from fabula.media.film import (
    CameraMove,
    FilmFormat,
    Shot,
    Window,
    ai_mark,
    caption_band,
    caption_side,
    frame_at,
    missing_glyphs,
    plan_move,
    poster,
)
from fabula.media.film.subtitles import caption_screens, place

WIDE = FilmFormat(1920, 1080)
TALL = FilmFormat(1080, 1920)
SQUARE = FilmFormat(1080, 1080)
TINY = FilmFormat(120, 120)

STILL = CameraMove(Window(0.5, 0.5, 0.87), Window(0.5, 0.5, 0.87))

TEXTS = [
    "Yes.",
    "The little fox looked up at the lighthouse, and for the first time that night she was not afraid.",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "W" * 200,
    "小狐狸抬头望着灯塔，那天夜里她第一次不再害怕黑暗，因为她知道，海的另一边，有一个人正在等她回家，带着一盏小小的灯，还有一碗热腾腾的汤，和一个讲不完的长长的故事。",
    "字" * 200,
    "ÅÉjgpq|ÅÉjgpq|",
]


@pytest.mark.parametrize("side", ["bottom", "top"])
@pytest.mark.parametrize("film", [WIDE, TALL, SQUARE, TINY])
@pytest.mark.parametrize("text", TEXTS)
def test_captions_lie_within_their_band(text: str, film: FilmFormat, side) -> None:
    band = caption_band(film) * film.height
    for screen in caption_screens((Caption(text, 0, 4),), film):
        left, top, width, height = place(screen, film, side).box
        assert left >= 0
        assert left + width <= film.width
        if side == "bottom":
            assert film.height - band <= top
            assert top + height <= film.height
        else:
            assert top >= 0
            assert top + height <= band


@pytest.mark.parametrize("text", [TEXTS[2], TEXTS[4], TEXTS[6], "W" * 60])
@pytest.mark.parametrize("film", [FilmFormat(640, 360), FilmFormat(360, 640)])
def test_no_ink_touches_the_edge_of_the_frame(text: str, film: FilmFormat, grey_picture) -> None:
    shot = Shot(grey_picture(film), 60, STILL, (Caption(text, 0.0, 2.0),))
    plain = frame_at(Shot(shot.picture, 60, STILL), 30, film).astype(int)
    change = np.abs(frame_at(shot, 30, film).astype(int) - plain).max(axis=2) > 8
    assert change.any()
    assert not change[:, :3].any()
    assert not change[:, -3:].any()
    assert not change[-3:].any()
    assert not change[: round(film.height * (1 - caption_band(film)))].any()


def test_captions_cover_no_known_face() -> None:
    for film in (WIDE, TALL):
        for left in (0.15, 0.45, 0.7):
            for top in (0.12, 0.35, 0.55, 0.62, 0.7, 0.78):
                face = (left, top, 0.14, 0.18)
                move = plan_move(film, seconds=6, seed=7, faces=(face,))
                side = caption_side(move, film, (face,))
                for screen in caption_screens((Caption(TEXTS[1], 0, 4),), film):
                    _, box_top, _, box_height = place(screen, film, side).box
                    for at in np.linspace(0, 1, 25):
                        _, y, _, height = move.window(at).to_frame(face)
                        above = (y + height) * film.height <= box_top + 1
                        below = y * film.height >= box_top + box_height - 1
                        assert above or below, (film, face, side)


def lit_columns(frame: np.ndarray) -> np.ndarray:
    """The columns in which anything has the colour of a spoken word."""
    red, blue = frame[:, :, 0].astype(int), frame[:, :, 2].astype(int)
    return np.flatnonzero(((red > 190) & (red - blue > 90)).any(axis=0))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Once upon a time, far away", ["Once", "upon", "a", "time", "far", "away"]),
        ("从前有一只小狐狸。", ["从前", "有", "一只", "小狐狸"]),
    ],
)
def test_the_spoken_word_is_alight(text: str, words: list[str], grey_picture, spoken) -> None:
    film = FilmFormat(960, 540)
    caption = spoken(text, words, 0.0, 6.0)
    shot = Shot(grey_picture(film, 60), 180, STILL, (caption,))
    (screen,) = caption_screens((caption,), film)
    block = place(screen, film, "bottom")
    (line,) = block.lines
    for word in caption.words:
        middle = round((word.start * 0.4 + word.stop * 0.6) * film.fps)
        lit = lit_columns(frame_at(shot, middle, film))
        begin = line.x + block.face.width(text[: word.begin])
        end = line.x + block.face.width(text[: word.end])
        assert begin - 2 <= lit.min()
        assert lit.max() <= end + 2
        assert lit.max() - lit.min() > 0.6 * (end - begin)


def test_without_timings_nothing_is_alight(grey_picture) -> None:
    film = FilmFormat(960, 540)
    shot = Shot(grey_picture(film, 60), 60, STILL, (Caption("Once upon a time", 0.0, 2.0),))
    frame = frame_at(shot, 30, film)
    assert lit_columns(frame).size == 0
    assert frame[int(540 * (1 - caption_band(film))) :].max() > 240


def test_captions_show_only_in_their_time(grey_picture) -> None:
    film = FilmFormat(320, 180)
    shot = Shot(grey_picture(film), 90, STILL, (Caption("Hello", 1.0, 2.0),))
    bright = [frame_at(shot, n, film).max() > 180 for n in (0, 29, 32, 45, 57, 60, 80)]
    assert bright == [False, False, True, True, True, False, False]


@pytest.mark.parametrize("level", [0, 128, 255])
def test_captions_are_legible_on_any_picture(level: int, grey_picture) -> None:
    film = FilmFormat(960, 540)
    shot = Shot(grey_picture(film, level), 60, STILL, (Caption("Hello there", 0.0, 2.0),))
    (screen,) = caption_screens(shot.captions, film)
    left, top, width, height = place(screen, film, "bottom").box
    inside = frame_at(shot, 30, film)[top : top + height, left : left + width].mean(axis=2)
    letters = inside > 235
    # The contrast that counts is the letters' with what is close round them.
    near = cv2_dilated(letters, 3) & ~cv2_dilated(letters, 1)
    assert letters.any()
    assert np.median(inside[near]) < 120


def cv2_dilated(mask: np.ndarray, radius: int) -> np.ndarray:
    padded = np.pad(mask, radius)
    height, width = mask.shape
    shifts = range(2 * radius + 1)
    return np.any([padded[y : y + height, x : x + width] for y in shifts for x in shifts], axis=0)


@pytest.mark.parametrize(("language", "text"), [("en", "AI"), ("zh", "AI生成")])
def test_the_mark_is_large_enough_and_seen(language: str, text: str, grey_picture) -> None:
    film = FilmFormat(960, 540)
    assert ai_mark(language) == text
    shot = Shot(grey_picture(film), 90, STILL, mark=text)
    change = frame_at(shot, 0, film).astype(int)[:, :, 0] > 200
    rows, columns = np.flatnonzero(change.any(axis=1)), np.flatnonzero(change.any(axis=0))
    # GB 45438-2025: type of at least 5 % of the shorter side; a capital is 0.73 of the type's size.
    assert rows.max() - rows.min() >= 0.73 * 0.05 * 540 - 1
    assert columns.min() > 960 / 2
    assert rows.max() < 540 / 4


def test_a_poster_shows_no_captions(grey_picture: Callable[..., np.ndarray]) -> None:
    film = FilmFormat(320, 180)
    shot = Shot(grey_picture(film), 90, STILL, (Caption("Hello", 0.0, 3.0),), mark="AI")
    assert np.ptp(poster(shot, film)) <= 2


def test_missing_glyphs_are_named_once() -> None:
    assert missing_glyphs("Hello, 小狐狸！“Ünïcödé”… \n\u200d") == ""
    assert missing_glyphs("ก a ก 😀") == "ก😀"
