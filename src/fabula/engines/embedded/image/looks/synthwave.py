"""Synthwave: a striped sun, a neon grid, and every place in violet, pink and cyan."""

import math
from dataclasses import replace

import cv2
import numpy as np

from fabula.domain.scene import Scene
from fabula.engines.embedded.image import light as lighting
from fabula.engines.embedded.image.looks.base import Canvas, Look
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.places.scenery import INDOOR, OWN_SKY
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import num
from fabula.engines.embedded.image.type_setting import Colours

RAMP = ("#0a0626", "#2a0f5c", "#6a1b9a", "#c2268f", "#ff5fa8", "#ffb38a", "#fff0c9")
"""What dark to light becomes."""


def _evening(scene: Scene) -> Scene:
    return replace(scene, time="dusk", weather="clear" if scene.weather in {"cloudy", "fog"} else scene.weather)


def _neon(light: Light) -> Light:
    return replace(
        light,
        sky=("#12063a", "#5a1a86", "#ff4f9a"),
        rim="#5cf2ff",
        fill=(0.98, 0.86, 1.0),
        haze="#b03a9a",
        bloom=0.9,
        vignette=0.42,
        dark=True,
        stars=True,
        orb="#ffe45c",
    )


def _dress(stage: Stage) -> None:
    if stage.scene.place not in INDOOR | OWN_SKY:
        _sun(stage)
    _grid(stage)


def _sun(stage: Stage) -> None:
    drawing = stage.layer(0.006)
    x, radius = stage.width / 2, min(stage.width, stage.height) * 0.27
    y = stage.horizon - radius * 0.55
    drawing.rect(
        (-2, -2),
        (stage.width + 4, stage.height + 4),
        drawing.linear(((0, "#12063a", 1.0), (0.36, "#5a1a86", 1.0), (0.58, "#ff4f9a", 1.0), (1, "#3a1260", 1.0))),
    )
    for _ in range(120):
        at = stage.between(0, stage.width), stage.between(0, stage.horizon * 0.8)
        drawing.circle(at, stage.random.choice((0.8, 1.2, 1.8)), "#ffffff", stage.between(0.3, 0.9))
    drawing.glow((x, y), radius * 1.9, "#ff7ac0", 0.65)
    disc = (
        f"M{num(x - radius)} {num(y)}a{num(radius)} {num(radius)} 0 1 1 {num(2 * radius)} 0"
        f"a{num(radius)} {num(radius)} 0 1 1 {num(-2 * radius)} 0Z"
    )
    slits = []
    for index in range(7):
        top = y + radius * (0.02 + index * 0.145)
        slits.append(f"M{num(x - radius)} {num(top)}h{num(2 * radius)}v{num(3 + index * 2.3)}h{num(-2 * radius)}Z")
    paint = drawing.linear(((0, "#fff07a", 1.0), (0.5, "#ffb04f", 1.0), (1, "#ff3f9a", 1.0)))
    drawing.open(clip=drawing.clip(disc))
    drawing.raw(
        f'<path fill-rule="evenodd" d="M{num(x - radius)} {num(y - radius)}h{num(2 * radius)}'
        f'v{num(2 * radius)}h{num(-2 * radius)}Z{"".join(slits)}" fill="{paint}"/>'
    )
    drawing.close()


def _grid(stage: Stage) -> None:
    """Neon lines on the ground, running to the middle of the horizon."""
    drawing = stage.layer(0.59)
    top, bottom, middle = stage.ground - 62, stage.height + 4, stage.width / 2
    drawing.rect(
        (-2, top),
        (stage.width + 4, bottom - top),
        drawing.linear(((0, "#2b0a5c", 0.35), (0.25, "#1a0646", 0.9), (1, "#0d0330", 0.97))),
    )
    lines = []
    step = stage.width / 15
    for index in range(-22, 23):
        lines.append(
            f"M{num(middle + index * step * 0.55)} {num(top)}L{num(middle + index * step * 2.2)} {num(bottom)}"
        )
    for row in range(10):
        y = top + (bottom - top) * (row / 9) ** 2
        lines.append(f"M-4 {num(y)}H{num(stage.width + 4)}")
    data = "".join(lines)
    drawing.line(data, "#ff4fd0", 5, 0.22)
    drawing.line(data, "#6cf6ff", 1.5, 0.85)
    drawing.rect((-2, top - 2.5), (stage.width + 4, 5), "#d8fbff", 0.95)
    drawing.rect(
        (-2, top - 26),
        (stage.width + 4, 52),
        drawing.linear(((0, "#ff6fd0", 0.0), (0.5, "#ff9ae0", 0.5), (1, "#ff6fd0", 0.0))),
    )


def _ramp() -> "np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]":
    stops = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in RAMP], np.float32)
    at = np.linspace(0, len(RAMP) - 1, 256)
    table = [np.interp(at, range(len(RAMP)), stops[:, channel]) for channel in range(3)]
    return np.stack(table, axis=1).astype(np.uint8)[None]


def _mapped(pixels: Pixels, share: float) -> Pixels:
    """Colours replaced by the ramp's at the same brightness, by `share`; alpha and emptiness stay."""
    alpha = pixels[..., 3:]
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[..., :3]), cv2.COLOR_RGB2GRAY)
    toned = cv2.LUT(cv2.merge([grey] * 3), _ramp())
    toned = cv2.multiply(toned, cv2.merge([np.ascontiguousarray(alpha[..., 0])] * 3), scale=1 / 255)
    mixed = cv2.addWeighted(np.ascontiguousarray(pixels[..., :3]), 1 - share, toned, share, 0)
    out = pixels.copy()
    out[..., :3] = np.minimum(mixed, alpha)
    return out


def _scenery(pixels: Pixels, _canvas: Canvas) -> Pixels:
    return _mapped(pixels, 0.72)


def _far(pixels: Pixels, canvas: Canvas) -> Pixels:
    """Under the open sky the sun keeps its own colours; land in front of it is toned."""
    indoors = canvas.stage.scene.place in INDOOR | OWN_SKY
    return _mapped(pixels, 0.7) if indoors else _mapped(pixels, 0.3)


def _figures(pixels: Pixels, canvas: Canvas) -> Pixels:
    """A cyan halo around the actors."""
    unit = canvas.unit
    wide = cv2.GaussianBlur(pixels[..., 3], (0, 0), max(1.0, 9 * unit))
    halo = np.zeros_like(pixels)
    colour = np.array([70, 236, 255, 255], np.float32) / 255
    halo[:] = (wide[..., None] * 0.62 * colour).astype(np.uint8)
    toned = _mapped(pixels, 0.18)
    through = cv2.bitwise_not(toned[..., 3])
    return np.asarray(cv2.add(cv2.multiply(halo, cv2.merge([through] * 4), scale=1 / 255), toned), np.uint8)


def _finish(picture: Pixels, canvas: Canvas) -> Pixels:
    light = canvas.stage.light
    lit = lighting.vignette(lighting.bloom(picture, light.bloom), light.vignette)
    # The lines of a picture tube.
    pitch = max(2, math.floor(3 * canvas.unit))
    lit[::pitch] = cv2.convertScaleAbs(np.ascontiguousarray(lit[::pitch]), alpha=0.93)
    return lit


SYNTHWAVE = Look(
    "synthwave",
    scene=_evening,
    light=_neon,
    dress=_dress,
    backdrop=_far,
    layer=_scenery,
    actors=_figures,
    finish=_finish,
    type_colours=Colours("#9ff6ff", "#ff7ad9", "#2a0a5c", glow="#ff4fd0"),
)
