"""Pictures as users bring them: any format, size and orientation, made to fill a film's frame."""

import io
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from fabula.domain.errors import InputError
from fabula.media.film.format import FilmFormat, picture_size
from fabula.media.film.planes import Pixels

MOST_PIXELS = 100_000_000
FORMATS = ("PNG", "JPEG", "WEBP")
_PAPER = (255, 255, 255)


Source = Pixels | Path | bytes
"""A picture in memory, in a file, or as a file's bytes."""


def load_picture(source: Source, film: FilmFormat, *, name: str = "") -> Pixels:
    """A PNG, JPEG or WebP as RGB (H, W, 3) of exactly `picture_size(film)`.

    It is turned as its EXIF says, laid on white where it is transparent, and cropped to fill. `name` is what
    error messages call it (a path's own name by default). Raises `InputError` for a file that is none of
    these, is broken, or has more than 100 megapixels.
    """
    return _fitted(_flattened(_image(source, film, name)), film)


def load_layer(source: Source, film: FilmFormat, *, name: str = "") -> Pixels:
    """The same for a layer of a picture: RGBA (H, W, 4), straight alpha."""
    return _fitted(_image(source, film, name).convert("RGBA"), film)


def _image(source: Source, film: FilmFormat, name: str) -> Image.Image:
    if isinstance(source, np.ndarray):
        return Image.fromarray(source)
    name = name or (source.name if isinstance(source, Path) else "The picture")
    with _opened(source, name) as image:
        return _decoded(image, name, at_least=max(picture_size(film)))


def _fitted(image: Image.Image, film: FilmFormat) -> Pixels:
    size = picture_size(film)
    return np.asarray(image if image.size == size else ImageOps.fit(image, size, Image.Resampling.LANCZOS))


def _opened(source: Path | bytes, name: str) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=FORMATS)
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except (OSError, ValueError, SyntaxError) as error:
        raise _unreadable(name) from error
    if image.width * image.height > MOST_PIXELS:
        image.close()
        raise _too_large(name)
    return image


def _decoded(image: Image.Image, name: str, *, at_least: int) -> Image.Image:
    try:
        image.draft("RGB", (at_least, at_least))
        image.load()
        return ImageOps.exif_transpose(image)
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise _unreadable(name) from error


def _flattened(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, (*_PAPER, 255)), layer).convert("RGB")


def _unreadable(name: str) -> InputError:
    return InputError(f"{name} is not a picture that can be read.", remedy="Use an unbroken PNG, JPEG or WebP file.")


def _too_large(name: str) -> InputError:
    return InputError(f"{name} has more than {MOST_PIXELS // 1_000_000} megapixels.", remedy="Make it smaller first.")
