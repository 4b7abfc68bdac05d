"""Covers that stay drawings: the graded album cover, flat modern shapes, the illustration in ink and wash."""

import cv2
import numpy as np

from fabula.engines.embedded.image.looks.base import Canvas, Look, shine
from fabula.engines.embedded.image.looks.covers.grading import curved, framed, grained, split_toned
from fabula.engines.embedded.image.looks.textures import paper, shaded
from fabula.engines.embedded.image.raster import Pixels
from fabula.engines.embedded.image.type_setting import Colours

_FLAT_COLOURS = 7
_POSTER = ((24, 28, 62), (240, 238, 228))


def _album(picture: Pixels, canvas: Canvas) -> Pixels:
    """Teal shadows, warm lights, a thin frame."""
    graded = split_toned(
        curved(shine(picture, canvas), contrast=0.35, saturation=1.12), (8, 30, 58), (255, 222, 176), 0.3
    )
    grain = grained(graded, canvas.unit, canvas.seed % 997, 3.0)
    return framed(grain, 0.0, (0, 0, 0), line=0.004, ink=(250, 244, 230))


def _modern(picture: Pixels, canvas: Canvas) -> Pixels:
    """The picture in a few flat colours, within a disc on a plain ground."""
    height, width = picture.shape[:2]
    flat = _flattened(picture, canvas)
    ground = _ground(flat)
    radius = round(0.46 * min(height, width))
    centre = (width // 2, round(height * 0.5) if width != height else round(height * 0.53))
    disc = np.zeros((height, width), np.uint8)
    cv2.circle(disc, centre, radius, 255, -1, cv2.LINE_AA)
    share = disc[..., None].astype(np.float32) / 255
    out = np.asarray(flat * share + np.array(ground, np.float32) * (1 - share), np.uint8)
    accent = _accent(flat, ground)
    bar = max(2, round(0.012 * min(height, width)))
    out[height - 5 * bar : height - 4 * bar, 4 * bar : width // 3] = accent
    return out


def _flattened(picture: Pixels, canvas: Canvas) -> Pixels:
    """Few colours, chosen from the picture; edges smoothed before and after."""
    small = cv2.resize(picture, (160, 160), interpolation=cv2.INTER_AREA).reshape(-1, 3).astype(np.float32)
    cv2.setRNGSeed(canvas.seed % 9973)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 1.0)
    _, _, centres = cv2.kmeans(small, _FLAT_COLOURS, np.zeros((0, 1), np.int32), stop, 1, cv2.KMEANS_PP_CENTERS)
    soft = np.asarray(cv2.bilateralFilter(picture, 9, 60, 9), np.uint8)
    lattice = np.stack(np.meshgrid(*[np.arange(0, 256, 8)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    nearest = np.argmin(((lattice[:, None] + 4 - centres[None]) ** 2).sum(-1), axis=1).reshape(32, 32, 32)
    index = nearest[soft[..., 0] >> 3, soft[..., 1] >> 3, soft[..., 2] >> 3]
    flat = _vivid(np.asarray(centres, np.float32))[index]
    return np.asarray(cv2.medianBlur(flat, 5), np.uint8)


def _vivid(colours: "np.ndarray[tuple[int, int], np.dtype[np.float32]]") -> Pixels:
    hsv = cv2.cvtColor(colours[None].clip(0, 255).astype(np.uint8), cv2.COLOR_RGB2HSV).astype(np.float32)
    hsv[..., 1] = np.clip(hsv[..., 1] * 1.35, 0, 235)
    hsv[..., 2] = np.clip(hsv[..., 2] * 1.06, 0, 255)
    return np.asarray(cv2.cvtColor(hsv.astype(np.uint8), cv2.COLOR_HSV2RGB)[0], np.uint8)


def _ground(flat: Pixels) -> tuple[int, int, int]:
    """Night blue behind a light picture, paper behind a dark one."""
    return _POSTER[0] if float(flat.mean()) > 120 else _POSTER[1]


def _accent(flat: Pixels, ground: tuple[int, int, int]) -> tuple[int, int, int]:
    """The picture's colour that is furthest from the ground."""
    colours = np.unique(flat.reshape(-1, 3)[::97], axis=0)
    far = np.abs(colours.astype(np.int32) - np.array(ground)).sum(axis=1)
    red, green, blue = (int(part) for part in colours[int(np.argmax(far))])
    return red, green, blue


def _illustrated(picture: Pixels, canvas: Canvas) -> Pixels:
    """Ink lines over colour, on paper."""
    grey = cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (0, 0), max(0.8, canvas.unit))
    edge = cv2.magnitude(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    ink = np.clip((edge - 34) / 90, 0, 0.82)[..., None]
    smooth = np.asarray(cv2.bilateralFilter(picture, 7, 40, 7), np.uint8)
    coloured = curved(smooth, contrast=0.1, saturation=1.18).astype(np.float32)
    lined = np.clip(coloured * (1 - ink) + np.array((38, 28, 46), np.float32) * ink, 0, 255).astype(np.uint8)
    height, width = lined.shape[:2]
    sheet = shaded(lined, paper(width, height, canvas.unit, 11), 0.03)
    return framed(sheet, 0.028, (250, 245, 233), line=0.003, ink=(70, 52, 70))


ALBUM = Look("album-cover-art", finish=_album, layered=False, type_colours=Colours("#fffaf0", "#ffd9a0", "#0e1c33"))
MODERN = Look("modern", finish=_modern, layered=False, type_colours=Colours("#fff4e0", "#ffffff", "#181c3e"))
ILLUSTRATION = Look(
    "illustration", finish=_illustrated, layered=False, type_colours=Colours("#fff9ea", "#ffe2ac", "#36243e")
)
