"""The cover service over real HTTP: every row of the contract, from a real process."""

import base64
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from fabula.domain.music_services.answers import CoverAnswer, DownloadAnswer
from fabula.domain.music_services.styles import COVER_STYLES, drawn_style
from fabula.media.labels import read_label
from tests.serving.conftest import Starter
from tests.support.services import RunningService

STYLES = [
    "album cover art", "vintage", "modern", "abstract", "photorealistic", "illustration", "grunge", "electronic",
]  # fmt: skip
BODY: dict[str, Any] = {"prompt": "a lighthouse at dusk", "width": 256, "height": 256}


@pytest.fixture(scope="module")
def image(start: Starter) -> RunningService:
    return start("image").ready()


def test_a_cover_lies_labelled_where_the_answer_says(image: RunningService) -> None:
    told = image.post("/generate_cover_image", {**BODY, "seed": 3}).json()
    answered = CoverAnswer.model_validate(told)
    assert set(told) == {"file_path", "image_dimensions", "file_size_mb", "metadata"}
    with Image.open(answered.file_path) as picture:
        assert picture.size == answered.image_dimensions == (256, 256)
    labelled = read_label(Path(answered.file_path))
    assert labelled and labelled.lineage["asked"]["style"] == "album cover art"
    assert answered.metadata.model_info["seed"] == 3


def test_a_download_brings_the_picture_itself_at_once_and_later(image: RunningService) -> None:
    first = image.post("/generate_cover_image?download=true", {**BODY, "seed": 3}).json()
    answered = DownloadAnswer.model_validate(first)
    data = base64.b64decode(answered.file_data)
    assert len(data) == answered.file_size
    assert (answered.file_type, answered.file_extension) == ("image/png", ".png")
    path = image.post("/generate_cover_image", {**BODY, "seed": 3}).json()["file_path"]
    assert Path(path).name == answered.file_name
    again = image.get("/download_image", params={"file_path": path}).json()
    assert base64.b64decode(again["file_data"]) == data
    assert again["metadata"]["model_info"]["engine"] == "fake"
    assert set(again) == set(first)


def test_sides_are_rounded_to_64_pixels(image: RunningService) -> None:
    told = image.post("/generate_cover_image", {**BODY, "width": 287, "height": 288}).json()
    assert told["image_dimensions"] == [256, 320]


def test_every_style_is_named_and_drawn(image: RunningService) -> None:
    assert image.get("/get_available_styles").json() == {"styles": STYLES}
    pictures = set()
    for style in STYLES:
        answered = image.post("/generate_cover_image?download=true", {**BODY, "seed": 1, "style": style})
        assert answered.status_code == 200, answered.text
        pictures.add(answered.json()["file_data"])
    assert len(pictures) == len(STYLES)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("prompt", ["four", "x" * 501, 5, None]),
        ("style", ["baroque", "", 3]),
        ("width", [255, 1025, "wide", 300.5]),
        ("height", [255, 1025]),
        ("num_inference_steps", [0, 11]),
        ("seed", [-2, "x"]),
    ],
)
def test_a_bad_field_is_refused_by_its_name(image: RunningService, field: str, values: list[Any]) -> None:
    for value in values:
        answered = image.post("/generate_cover_image", {**BODY, field: value})
        told = answered.json()
        assert answered.status_code == told["status_code"] == 400, (field, value, told)
        assert told["detail"].startswith(f"{field}: "), told
        assert told["service"] == "cover-image-generator"


def test_null_says_no_more_than_nothing(image: RunningService) -> None:
    told = image.post("/generate_cover_image", {**BODY, **dict.fromkeys(("style", "seed", "title", "height"))})
    assert told.status_code == 200, told.text
    assert told.json()["image_dimensions"] == [256, 1024]


def test_no_path_leads_out_of_the_folder(image: RunningService, tmp_path: Path) -> None:
    kept = Path(image.post("/generate_cover_image", BODY).json()["file_path"])
    secret = kept.parent.parent.parent / "secret.png"
    secret.write_bytes(b"secret")
    link = kept.with_name("0" * 32 + ".png")
    link.symlink_to(secret)
    for path in (
        str(secret), f"{kept.parent}/../../secret.png", "../secret.png", "/etc/passwd", str(link), "covers",
        f"{kept}\n", f"{kept}%00", f"s3://bucket/covers/{kept.name}", str(kept.with_name("f" * 32 + ".png")),
    ):  # fmt: skip
        answered = image.get("/download_image", params={"file_path": path})
        assert answered.status_code == 400, path
        assert answered.json()["detail"].startswith("file_path: "), path
    assert image.get("/download_image").json()["detail"].startswith("file_path: ")
    assert image.get("/download_image", params={"file_path": f"covers/{kept.name}"}).status_code == 200


def test_an_engine_that_knows_a_style_draws_its_own() -> None:
    assert [style.name for style in COVER_STYLES] == STYLES
    own = drawn_style("album cover art", ("picture-book", "album-cover-art"))
    assert own and (own.style, own.words) == ("album-cover-art", "")
    near = drawn_style("electronic", ("picture-book", "synthwave"))
    assert near and (near.style, near.words) == ("synthwave", "electronic, neon")
    usual = drawn_style("electronic", ("oil",))
    assert usual and usual.style == "oil"
    assert drawn_style("oil", ("oil",)) is not None
    assert drawn_style("baroque", ("oil",)) is None
