"""The engraved page is a picture with ink on it, in both languages."""

import io
import re
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from fabula.domain.errors import InputError
from fabula.domain.score import Chord
from fabula.media.score import engraved_png, engraved_svgs, musicxml_text
from tests.support.scores import small_score
from tests.support.sung_lines import SUNG


def page(title: str) -> np.ndarray:
    return np.asarray(
        Image.open(io.BytesIO(engraved_png(musicxml_text(small_score(), SUNG, title=title)))).convert("L")
    )


def test_a_page_is_white_with_ink() -> None:
    picture = page("Song")
    assert picture.shape == (1755, 1240)
    assert 0.003 < (picture < 128).mean() < 0.2


def test_titles_of_both_languages_are_drawn() -> None:
    heads = [page(title)[:140] for title in ("Sunshine", "故乡的雨")]
    assert all((head < 128).sum() > 500 for head in heads)
    assert not np.array_equal(*heads)


def test_what_is_no_score_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be engraved"):
        engraved_svgs("<html/>")


def test_no_sign_is_left_in_a_place_that_only_the_music_font_knows() -> None:
    score = small_score()
    flat = tuple(replace(section, chords=(Chord("Bbmaj7", 0, 4), Chord("F#m", 4, 4))) for section in score.sections)
    (page,) = engraved_svgs(musicxml_text(replace(score, sections=flat), SUNG, title="Song"))
    words = re.sub(r"<style.*?</style>", "", page, flags=re.DOTALL)
    assert not [char for char in words if "\ue000" <= char <= "\uf8ff"]
    assert "♭" in words
    assert "♯" in words
