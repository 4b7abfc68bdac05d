"""From SVG to pixels: skia where its system libraries are present, resvg everywhere else."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import resvg_py

from fabula.domain.errors import EngineError, InputError

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
"""Height × width × 4, RGBA, colour premultiplied by alpha."""

Rasterizer = Callable[[str, int, int], Pixels]


def skia_rasterizer() -> Rasterizer:
    """Renders by Skia. Raises `ImportError` where libEGL or libGL is missing from the machine."""
    import skia  # type: ignore[import-not-found]

    def render(svg: str, width: int, height: int) -> Pixels:
        # The stream does not own its bytes unless it copies them: without, it reads freed memory now and then.
        tree = skia.SVGDOM.MakeFromStream(skia.MemoryStream(svg.encode(), True))
        if tree is None:
            raise EngineError("The picture could not be drawn: its vector form is malformed.")
        tree.setContainerSize(skia.Size(width, height))
        info = skia.ImageInfo.Make(width, height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
        pixels = np.zeros((height, width, 4), np.uint8)
        tree.render(skia.Surface.MakeRasterDirect(info, pixels).getCanvas())
        return pixels

    return render


def resvg_render(svg: str, width: int, height: int) -> Pixels:
    """Renders by resvg, whose wheel needs no library of the system."""
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, skip_system_fonts=True)
    straight = cv2.imdecode(np.frombuffer(bytes(png), np.uint8), cv2.IMREAD_UNCHANGED)
    if straight is None:
        raise EngineError("The picture could not be drawn: its vector form is malformed.")
    return premultiplied(np.asarray(cv2.cvtColor(straight, cv2.COLOR_BGRA2RGBA), np.uint8))


RENDERERS = ("skia", "resvg")


def choose(wanted: str = "") -> tuple[str, Rasterizer]:
    """The renderer of that name, or the best that runs here; returns its name and function. Raises `InputError`."""
    if wanted and wanted not in RENDERERS:
        raise InputError(
            f"There is no renderer {wanted!r}.", remedy=f"Choose one of: {', '.join(RENDERERS)}.", field="renderer"
        )
    if wanted != "resvg":
        try:
            return "skia", skia_rasterizer()
        except ImportError as error:
            if wanted == "skia":
                raise InputError(
                    "The renderer 'skia' needs the libraries libEGL and libGL.",
                    remedy="Install them, or leave the renderer to Fabula.", field="renderer",
                ) from error  # fmt: skip
    return "resvg", resvg_render


def premultiplied(straight: Pixels) -> Pixels:
    """RGBA with straight alpha → premultiplied."""
    alpha = cv2.merge([straight[..., 3]] * 3 + [np.full(straight.shape[:2], 255, np.uint8)])
    return np.asarray(cv2.multiply(straight, alpha, scale=1 / 255), np.uint8)


def straightened(pixels: Pixels) -> Pixels:
    """RGBA with premultiplied alpha → straight. Only soft edges need arithmetic: they are a few percent."""
    alpha = pixels[..., 3]
    soft = (alpha > 0) & (alpha < 255)
    out = pixels.copy()
    edge = pixels[soft].astype(np.float32)
    edge[:, :3] = np.minimum(255, edge[:, :3] * (255 / edge[:, 3:]) + 0.5)
    out[soft] = edge.astype(np.uint8)
    return out


def lay_over(below: Pixels, above: Pixels, corner: tuple[int, int] = (0, 0)) -> None:
    """Composite `above` onto `below` in place with its left top at `corner`, cut at the edges."""
    x, y = corner
    left, top = max(0, x), max(0, y)
    right, bottom = min(below.shape[1], x + above.shape[1]), min(below.shape[0], y + above.shape[0])
    if left >= right or top >= bottom:
        return
    piece = np.ascontiguousarray(above[top - y : bottom - y, left - x : right - x])
    # Most of a layer is empty: only the box of what is drawn needs arithmetic.
    inner_x, inner_y, wide, high = cv2.boundingRect(np.ascontiguousarray(piece[..., 3]))
    if not wide:
        return
    piece = np.ascontiguousarray(piece[inner_y : inner_y + high, inner_x : inner_x + wide])
    left, top, right, bottom = left + inner_x, top + inner_y, left + inner_x + wide, top + inner_y + high
    area = below[top:bottom, left:right]
    through = cv2.bitwise_not(piece[..., 3])
    kept = cv2.multiply(np.ascontiguousarray(area), cv2.merge([through] * 4), scale=1 / 255)
    area[:] = cv2.add(kept, piece)
