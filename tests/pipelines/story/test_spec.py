"""story.toml: written for people, read back exactly, refused with the field's name."""

from pathlib import Path

import pytest

from fabula.domain.errors import InputError, ProductionError
from fabula.pipelines.story.spec import STORY_FILE, spec_of

SPEC = spec_of({"story": {"topic": '狐狸 "and" a\ttab', "language": "zh", "text": "第一行\n第二行 '''", "pages": 4}})


def test_it_reads_back_as_written(tmp_path: Path) -> None:
    STORY_FILE.write(tmp_path, SPEC)
    assert STORY_FILE.read(tmp_path) == SPEC
    STORY_FILE.write(tmp_path, SPEC)
    assert "fabula build" in (tmp_path / "story.toml").read_text()


def test_another_story_in_the_same_folder_is_refused(tmp_path: Path) -> None:
    STORY_FILE.write(tmp_path, SPEC)
    with pytest.raises(ProductionError, match=r"already holds another production.*--out"):
        STORY_FILE.write(tmp_path, spec_of({"story": {"topic": "another"}}))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"story": {"topic": "x", "pages": 2}}, "story.pages: must be 3 to 20"),
        ({"story": {"topic": "x", "pages": "many"}}, "story.pages"),
        ({"story": {"topic": "x", "tone": "loud"}}, "story.tone"),
        ({"story": {"topic": "x", "hat": 1}}, "story.hat"),
        ({"story": {"topic": "x"}, "film": {"width": 101}}, "film.width: must be even"),
        ({"story": {"topic": "x"}, "film": {"fps": 29}}, "film.fps: must be one of 24"),
        ({"story": {"topic": "x"}, "film": {"speed": 9}}, "film.speed"),
        ({"story": {"topic": "x", "seed": -1}}, "story.seed"),
        ({}, r"^story: Field required\. Change it"),
    ],
)
def test_what_cannot_be_is_named(values: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        spec_of(values)


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    STORY_FILE.write(tmp_path, SPEC)
    file = tmp_path / "story.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert STORY_FILE.read(tmp_path) == SPEC


def test_a_broken_or_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ProductionError, match="fabula story"):
        STORY_FILE.read(tmp_path)
    (tmp_path / "story.toml").write_text("[story\n")
    with pytest.raises(InputError, match="not valid TOML"):
        STORY_FILE.read(tmp_path)
    (tmp_path / "story.toml").write_bytes(b"\xff\xff")
    with pytest.raises(InputError, match="not valid TOML"):
        STORY_FILE.read(tmp_path)
