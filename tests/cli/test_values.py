"""What a user types is checked before anything is made."""

from pathlib import Path

import pytest

from fabula.cli.values import (
    engines_given,
    file_text,
    language_given,
    output_given,
    size_given,
    style_given,
    text_given,
    words_of,
)
from fabula.domain.errors import InputError


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("　", "empty"),
        ("a" * 100_000, "100,000 characters"),
        ("fox\x07", "control characters"),
        ("fox\x00den", "control characters"),
        ("🦊🌲🌙", "no words"),
        ("?!…", "no words"),
    ],
)
def test_a_text_without_words_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint) as caught:
        words_of(text)
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["fox", "怕黑的狐狸", "a fox 🦊", "3", "two\nlines\tand a tab", "лиса", "きつね"])
def test_a_text_with_words_is_kept(text: str) -> None:
    assert words_of(f"  {text} ") == text


@pytest.mark.parametrize(
    ("size", "pixels"),
    [
        ("1920x1080", (1920, 1080)),
        ("1080X1920", (1080, 1920)),
        ("640×480", (640, 480)),
        ("4k", (3840, 2160)),
        (" 720p".strip(), (1280, 720)),
    ],
)
def test_sizes(size: str, pixels: tuple[int, int]) -> None:
    assert size_given(size) == pixels


@pytest.mark.parametrize("size", ["", "big", "1920", "x1080", "-1x5", "1920x1080x3", "1e3x5", "999999x1"])
def test_what_is_no_size_is_refused(size: str) -> None:
    with pytest.raises(InputError, match="not a size"):
        size_given(size)


def test_engines_by_capability() -> None:
    assert engines_given(["image=openai:gpt-image-1", " text = openai,embedded "]) == {
        "image": "openai:gpt-image-1",
        "text": "openai,embedded",
    }


@pytest.mark.parametrize("choice", ["openai", "picture=openai", "image=", "=openai", ""])
def test_an_engine_choice_names_its_capability(choice: str) -> None:
    with pytest.raises(InputError, match="--engine"):
        engines_given([choice])


@pytest.mark.parametrize(
    ("code", "text", "language"),
    [
        ("auto", "怕黑的狐狸", "zh"),
        ("auto", "a fox", "en"),
        ("zh-CN", "", "zh"),
        ("EN_us", "", "en"),
        ("pt-BR", "", "pt-br"),
    ],
)
def test_languages(code: str, text: str, language: str) -> None:
    assert language_given(code, text) == language


@pytest.mark.parametrize("code", ["", "e", "../etc", "en us", "中文"])
def test_what_is_no_language_code_is_refused(code: str) -> None:
    with pytest.raises(InputError, match="language code"):
        language_given(code)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_text_files_of_other_systems_are_read(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes("从前有一只狐狸，它怕黑。".encode(encoding))
    assert file_text(file) == "从前有一只狐狸，它怕黑。"


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(b"\x89PNG\xff\xff\xff\xff")
    with pytest.raises(InputError, match="not a text file"):
        file_text(file)
    with pytest.raises(InputError, match="cannot be read"):
        file_text(tmp_path / "gone.txt")


def test_either_a_text_or_a_file(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text("A fox.")
    assert text_given(None, file) == "A fox."
    for text, path in ((None, None), ("A fox.", file)):
        with pytest.raises(InputError, match="either"):
            text_given(text, path)


def test_outputs(tmp_path: Path) -> None:
    assert output_given(tmp_path / "a.PNG", suffixes=(".png",)) == tmp_path / "a.PNG"
    (tmp_path / "folder.png").mkdir()
    for path in (tmp_path / "a.gif", tmp_path / "a", tmp_path / "folder.png"):
        with pytest.raises(InputError):
            output_given(path, suffixes=(".png",))


def test_a_name_out_of_a_list() -> None:
    assert style_given("night", ["night", "paper"]) == "night"
    assert style_given("anything", []) == "anything"
    with pytest.raises(InputError, match="style called 'oil'") as caught:
        style_given("oil", ["night", "paper"])
    assert "night, paper" in caught.value.remedy


def test_a_file_without_an_end_is_refused() -> None:
    with pytest.raises(InputError, match="larger than 8 MB"):
        file_text(Path("/dev/zero"))
