"""Things that grow and lie out of doors: land, trees, grass, flowers, rocks, water."""

import math
from itertools import pairwise

from fabula.engines.embedded.image.colour import darker, lighter, mix
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, under


def ridge(stage: Stage, y: float, swell: float, steps: int = 7) -> list[Point]:
    """A rolling line across the picture around height `y`."""
    phase = stage.between(0, math.tau)
    return [
        (
            stage.width * (index / steps * 1.1 - 0.05),
            y + swell * math.sin(phase + index * 1.7) * 0.6 + stage.between(-0.4, 0.4) * swell,
        )
        for index in range(steps + 1)
    ]


def land(stage: Stage, y: float, swell: float, colour: str, depth: float, *, layer: float | None = None) -> list[Point]:
    """A hill or the ground across the whole width, darker towards its foot; returns its upper line."""
    drawing = stage.layer(depth if layer is None else layer)
    line = ridge(stage, y, swell)
    lit = stage.tone(colour, depth)
    stops = ((0, lighter(lit, 0.1), 1.0), (0.35, lit, 1.0), (1, darker(lit, 0.16), 1.0))
    # Far land ends where nearer land surely covers it: gradients are dear to fill.
    reach = y + swell + 0.8 * (stage.ground - stage.horizon) + 60
    bottom = stage.height + 4 if depth >= 0.5 else min(stage.height + 4, reach)
    drawing.path(under(line, bottom), drawing.linear(stops))
    return line


def height_at(line: list[Point], x: float) -> float:
    """The height of a line of points at `x`."""
    for (ax, ay), (bx, by) in pairwise(line):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / max(1e-6, bx - ax)
    return line[-1][1]


def peaks(stage: Stage, y: float, rise: float, colour: str, depth: float, *, snow: bool, count: int = 5) -> None:
    """A chain of mountains standing on height `y`, with shaded flanks and snow where asked."""
    drawing = stage.layer(depth)
    lit, dim = stage.tone(colour, depth), stage.tone(darker(colour, 0.3), depth)
    for x in stage.spread(count, -0.05, 1.05):
        tall, wide = rise * stage.between(0.6, 1.0), rise * stage.between(0.75, 1.15)
        top = (x + stage.between(-0.1, 0.1) * wide, y - tall)
        left, right = (x - wide, y + 8), (x + wide, y + 8)
        fold = (x + wide * 0.12, y + 8)
        drawing.path(polygon([left, _between(left, top, 0.55, 7), top, _between(top, right, 0.5, -6), right]), lit)
        drawing.path(polygon([top, _between(top, right, 0.5, -6), right, fold, _between(fold, top, 0.5, 14)]), dim)
        if snow:
            _snow_cap(stage, drawing, top, left, right, depth)


def _between(a: Point, b: Point, share: float, push: float = 0.0) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share + push


def _snow_cap(stage: Stage, drawing: Drawing, top: Point, left: Point, right: Point, depth: float) -> None:
    a, b = _between(top, left, 0.34), _between(top, right, 0.32)
    middle = [_between(a, b, share, push) for share, push in ((0.2, -9), (0.38, 13), (0.55, -7), (0.75, 14))]
    drawing.path(polygon([top, a, *middle, b]), stage.tone("#f7fbff", min(1.0, depth + 0.3)), 0.95)


def conifer(drawing: Drawing, foot: Point, tall: float, colour: str, trunk: str) -> None:
    """A spruce with drooping tiers."""
    x, y = foot
    drawing.rect((x - tall * 0.022, y - tall * 0.12), (tall * 0.044, tall * 0.13), trunk)
    tiers = 7
    right = [(0.0, 1.0)]
    for tier in range(tiers):
        share = (tier + 1) / tiers
        reach = 0.035 + 0.155 * share
        right += [
            (reach * 0.62, 0.965 - 0.845 * share + 0.03),
            (reach, 0.955 - 0.86 * share),
            (reach * 0.6, 0.965 - 0.845 * share),
        ]
    right = right[:-1]
    points = [(x + dx * tall, y - dy * tall) for dx, dy in right]
    points += [(x - dx * tall, y - dy * tall) for dx, dy in reversed(right[1:])]
    drawing.path(polygon(points), colour)


def round_tree(drawing: Drawing, foot: Point, tall: float, colour: str, trunk: str, lean: float = 0.0) -> None:
    """A broad-leaved tree with a lit crown."""
    x, y = foot
    drawing.path(
        polygon(
            [
                (x - tall * 0.05, y),
                (x - tall * 0.02, y - tall * 0.6),
                (x + tall * 0.02 + lean, y - tall * 0.6),
                (x + tall * 0.055, y),
            ]
        ),
        trunk,
    )
    drawing.line(f"M{num(x)} {num(y - tall * 0.34)}L{num(x + tall * 0.13)} {num(y - tall * 0.52)}", trunk, tall * 0.022)
    blobs = (
        (-0.2, 0.62, 0.2),
        (0.2, 0.6, 0.21),
        (0.0, 0.56, 0.2),
        (-0.12, 0.8, 0.18),
        (0.13, 0.8, 0.19),
        (0, 0.9, 0.15),
    )
    for dx, dy, size in blobs:
        drawing.circle((x + dx * tall + lean, y - dy * tall), size * tall, darker(colour, 0.2))
    for dx, dy, size in blobs:
        drawing.circle((x + (dx - 0.015) * tall + lean, y - (dy + 0.025) * tall), size * tall * 0.9, colour)
    for dx, dy, size in blobs[3:]:
        drawing.circle(
            (x + (dx - 0.04) * tall + lean, y - (dy + 0.05) * tall), size * tall * 0.55, lighter(colour, 0.14)
        )


def palm(drawing: Drawing, foot: Point, tall: float, colour: str, trunk: str, lean: float) -> None:
    """A palm, leaning by `lean` units at its top."""
    x, y = foot
    top = (x + lean, y - tall)
    drawing.line(f"M{num(x)} {num(y)}Q{num(x)} {num(y - tall * 0.55)} {num(top[0])} {num(top[1])}", trunk, tall * 0.06)
    for turn in (-165, -140, -95, -50, -15, 12):
        a = math.radians(turn)
        tip = (top[0] + math.cos(a) * tall * 0.44, top[1] + math.sin(a) * tall * 0.26 + tall * 0.13)
        high = (top[0] + math.cos(a) * tall * 0.26, top[1] + math.sin(a) * tall * 0.34)
        low = (top[0] + math.cos(a) * tall * 0.24, top[1] + math.sin(a) * tall * 0.15 + tall * 0.02)
        data = (
            f"M{num(top[0])} {num(top[1])}Q{num(high[0])} {num(high[1])} {num(tip[0])} {num(tip[1])}"
            f"Q{num(low[0])} {num(low[1])} {num(top[0])} {num(top[1])}Z"
        )
        drawing.path(data, darker(colour, 0.12) if turn % 2 else colour)
    for dx in (-0.03, 0.04):
        drawing.circle((top[0] + dx * tall, top[1] + tall * 0.03), tall * 0.032, darker(trunk, 0.25))


def grass(
    stage: Stage, drawing: Drawing, line: list[Point], depth_span: tuple[float, float], colour: str, count: int
) -> None:
    """Tufts of blades over the ground between two heights below `line`."""
    low, high = depth_span
    shades = [stage.tone(shade) for shade in (lighter(colour, 0.14), darker(colour, 0.16), colour)]
    blades: dict[str, list[str]] = {shade: [] for shade in shades}
    for _ in range(count):
        x = stage.between(0, stage.width)
        y = height_at(line, x) + low + (high - low) * stage.random.random()
        size, sway = stage.between(7, 19), stage.between(-6, 6)
        blades[stage.random.choice(shades)].append(
            f"M{num(x - 2)} {num(y)}Q{num(x)} {num(y - size * 0.6)} {num(x + sway)} {num(y - size)}"
            f"Q{num(x + 1.5)} {num(y - size * 0.4)} {num(x + 2)} {num(y)}Z"
        )
    for shade, data in blades.items():
        if data:
            drawing.path("".join(data), shade, 0.85)


def blades(stage: Stage, drawing: Drawing, foot: Point, tall: float, colour: str, count: int = 9) -> None:
    """A big tuft near the eye."""
    x, y = foot
    for index in range(count):
        sway = (index / (count - 1) - 0.5) * tall * 0.9 + stage.between(-10, 10)
        root, high = x + (index - count / 2) * tall * 0.045, tall * stage.between(0.6, 1.0)
        data = (
            f"M{num(root - 5)} {num(y)}Q{num(root)} {num(y - high * 0.6)} {num(root + sway)}"
            f" {num(y - high)}"
            f"Q{num(root + 7)} {num(y - high * 0.5)} {num(root + 6)} {num(y)}Z"
        )
        drawing.path(data, colour)


def flower(drawing: Drawing, centre: Point, size: float, colour: str, heart: str = "#ffd35c") -> None:
    """A blossom of five petals."""
    x, y = centre
    for petal in range(5):
        a = math.tau * petal / 5 - math.pi / 2
        drawing.circle((x + math.cos(a) * size * 0.55, y + math.sin(a) * size * 0.55), size * 0.46, colour)
    drawing.circle(centre, size * 0.34, heart)


FLOWERS = ("#ff8fb1", "#8fb6ff", "#fff0f0", "#ffcf6b", "#c79bff", "#ff9e80")


def flowers(
    stage: Stage, drawing: Drawing, count: int, top: float, bottom: float, colours: tuple[str, ...] = FLOWERS
) -> None:
    """Blossoms strewn over the ground, larger towards the eye; none in the snow."""
    if stage.light.snow:
        return
    for _ in range(count):
        y = top + (bottom - top) * stage.random.random()
        size = 5 + 7 * (y - top) / max(1.0, bottom - top)
        x = stage.between(0, stage.width)
        drawing.line(f"M{num(x)} {num(y)}v{num(size * 1.6)}", stage.tone("#4f8a3c"), 2)
        flower(drawing, (x, y), size, stage.tone(stage.pick(*colours)), stage.tone("#ffd35c"))


def fireflies(stage: Stage, drawing: Drawing, count: int, top: float, bottom: float) -> None:
    """Glowing dots in the dark, none of them on an actor."""
    for _ in range(count):
        centre = stage.between(0, stage.width), stage.between(top, bottom)
        if stage.is_clear(centre[0], 6) and centre[1] < stage.ground:
            continue
        size = stage.between(14, 27)
        drawing.glow(centre, size, "#dcf26a", 0.6)
        drawing.circle(centre, size * 0.16, "#fdffd0")


def bush(drawing: Drawing, foot: Point, size: float, colour: str) -> None:
    """A low round shrub."""
    x, y = foot
    for dx, dy, r in ((-0.6, 0.25, 0.4), (0.6, 0.22, 0.38), (0, 0.4, 0.5), (-0.3, 0.5, 0.35), (0.32, 0.5, 0.36)):
        drawing.circle((x + dx * size, y - dy * size), r * size, darker(colour, 0.16))
    for dx, dy, r in (
        (-0.58, 0.3, 0.33),
        (0.55, 0.27, 0.31),
        (-0.05, 0.46, 0.42),
        (-0.3, 0.58, 0.26),
        (0.3, 0.57, 0.27),
    ):
        drawing.circle((x + dx * size, y - dy * size), r * size, colour)


def rock(stage: Stage, drawing: Drawing, foot: Point, size: float, colour: str) -> None:
    """A boulder with a lit side."""
    x, y = foot
    outline = [(-1, 0), (-0.86, -0.42), (-0.4, -0.72), (0.15, -0.78), (0.7, -0.5), (1, 0)]
    points = [(x + dx * size, y + dy * size * stage.between(0.9, 1.1)) for dx, dy in outline]
    drawing.path(polygon(points), stage.tone(darker(colour, 0.16)))
    lit = [points[0], points[1], points[2], points[3], (x + 0.1 * size, y - 0.4 * size), (x - 0.2 * size, y)]
    drawing.path(polygon(lit), stage.tone(lighter(colour, 0.08)))


def mushroom(stage: Stage, drawing: Drawing, foot: Point, size: float, cap: str = "#d9473f") -> None:
    """A toadstool."""
    x, y = foot
    drawing.rect(
        (x - size * 0.16, y - size * 0.7), (size * 0.32, size * 0.72), stage.tone("#f3e6d2"), round_=size * 0.14
    )
    data = (
        f"M{num(x - size * 0.6)} {num(y - size * 0.55)}Q{num(x - size * 0.5)} {num(y - size * 1.2)} {num(x)} "
        f"{num(y - size * 1.2)}Q{num(x + size * 0.5)} {num(y - size * 1.2)}"
        f" {num(x + size * 0.6)} {num(y - size * 0.55)}Z"
    )
    drawing.path(data, stage.tone(cap))
    for dx, dy, r in ((-0.25, 0.78, 0.1), (0.1, 0.98, 0.11), (0.3, 0.72, 0.08)):
        drawing.circle((x + dx * size, y - dy * size), r * size, stage.tone("#fff6ea"))


def mist(stage: Stage, y: float, thick: float, depth: float, strength: float = 0.5) -> None:
    """A band of haze around height `y`."""
    drawing = stage.layer(depth)
    haze = stage.light.haze
    stops = ((0, haze, 0.0), (0.5, haze, strength), (1, haze, 0.0))
    drawing.rect((-2, y - thick / 2), (stage.width + 4, thick), drawing.linear(stops))


def water(stage: Stage, top: float, bottom: float, colour: str, depth: float) -> Drawing:
    """A sheet of water that mirrors the sky, with glints below the sun or moon."""
    drawing = stage.layer(depth)
    low = stage.outside.sky[2]
    tone = stage.tone(colour, 0.85)
    stops = ((0, mix(low, tone, 0.35), 1.0), (0.35, tone, 1.0), (1, darker(tone, 0.25), 1.0))
    drawing.rect((-2, top), (stage.width + 4, bottom - top + 4), drawing.linear(stops))
    _ripples(stage, drawing, top, bottom, lighter(tone, 0.3))
    if stage.scene.weather in {"clear", "wind", "cloudy"}:
        _glints(stage, drawing, top, bottom)
    return drawing


def _ripples(stage: Stage, drawing: Drawing, top: float, bottom: float, colour: str) -> None:
    for _ in range(46):
        share = stage.random.random()
        y, wide = top + 4 + (bottom - top) * share, stage.between(12, 34) * (0.6 + 1.8 * share)
        x = stage.between(0, stage.width)
        drawing.rect((x, y), (wide, 1.4 + 2 * share), colour, 0.28, round_=1.5)


def _glints(stage: Stage, drawing: Drawing, top: float, bottom: float) -> None:
    x = stage.orb[0]
    colour = "#fff8df" if not stage.light.stars else "#dfe8ff"
    for index in range(70):
        share = (index / 70) ** 1.3
        y, spread = top + 2 + (bottom - top) * share, 22 + 120 * share
        at = stage.random.gauss(x, spread * 0.55)
        wide = stage.between(8, 26) * (0.7 + share)
        drawing.rect((at - wide / 2, y), (wide, 1.6 + 2.2 * share), colour, 0.75 * (1 - 0.55 * share), round_=1.5)
