"""Pictures of any make become the film's; those that cannot be read say so."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from fabula.domain.errors import InputError
from fabula.media.film import FilmFormat, load_picture, picture_size
from fabula.media.film.planes import Frame, planes_of_rgb


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **options)
    return data.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("size", [(50, 400), (900, 300), (368, 208)])
def test_any_size_fills_the_frame(film: FilmFormat, kind: str, size: tuple[int, int]) -> None:
    picture = load_picture(encoded(Image.new("RGB", size, (200, 40, 40)), kind), film)
    width, height = picture_size(film)
    assert picture.shape == (height, width, 3)
    assert np.abs(picture.astype(int) - (200, 40, 40)).max() < 6


def test_a_large_jpeg_is_turned_as_its_exif_says(film: FilmFormat) -> None:
    image = Image.new("RGB", (1200, 2100), (0, 0, 200))
    image.paste((200, 0, 0), (0, 0, 600, 2100))
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = load_picture(encoded(image, "JPEG", exif=exif.tobytes()), film)
    assert picture[10, 180, 0] > 150 > picture[-10, 180, 0]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "I;16", "1"])
def test_every_kind_of_png_is_flattened(film: FilmFormat, mode: str) -> None:
    image = Image.new(mode, (400, 220))
    assert load_picture(encoded(image, "PNG"), film).dtype == np.uint8


def test_transparency_lies_on_white(film: FilmFormat) -> None:
    assert load_picture(encoded(Image.new("RGBA", (400, 220), (9, 9, 9, 0)), "PNG"), film).min() == 255


def test_a_cmyk_jpeg_is_read(film: FilmFormat) -> None:
    assert load_picture(encoded(Image.new("CMYK", (400, 220)), "JPEG"), film).shape[2] == 3


def test_a_path_is_named_when_it_is_broken(film: FilmFormat, tmp_path: Path) -> None:
    path = tmp_path / "3.png"
    whole = encoded(Image.effect_noise((300, 200), 80), "PNG")
    for data in (b"", b"no picture", whole[: len(whole) // 2], whole[:40]):
        path.write_bytes(data)
        with pytest.raises(InputError, match=r"3\.png .* Use an unbroken PNG, JPEG or WebP"):
            load_picture(path, film)


def test_a_bomb_is_refused_without_decoding(film: FilmFormat) -> None:
    for side in (10_400, 14_000):
        with pytest.raises(InputError, match="megapixels"):
            load_picture(encoded(Image.new("1", (side, side)), "PNG"), film, name="bomb.png")


def test_colours_survive_the_way_to_video_and_back() -> None:
    colours = np.random.default_rng(5).integers(0, 256, (12, 3), np.uint8)
    for colour in colours:
        planes = planes_of_rgb(np.broadcast_to(colour, (16, 16, 3)).copy())
        frame = Frame(16, 16)
        frame.luma[:], frame.chroma[:] = planes.luma, np.dstack(planes.chroma)
        assert np.abs(frame.to_rgb().astype(int) - colour).max() <= 3


@pytest.mark.parametrize(("width", "height", "fps"), [(321, 180, 30), (32, 32, 30), (9000, 100, 30), (320, 180, 0)])
def test_formats_that_no_player_shows_are_refused(width: int, height: int, fps: int) -> None:
    with pytest.raises(InputError):
        FilmFormat(width, height, fps)
