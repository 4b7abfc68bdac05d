"""Beyond the sky: space, moon, a far planet."""

import math

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import nature
from fabula.engines.embedded.image.sky import sparkle
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth, under


def _void(stage: Stage, colours: tuple[str, str, str]) -> Drawing:
    """Space: a deep gradient, nebulae, stars."""
    back = stage.layer(0.01)
    back.rect(
        (-2, -2),
        (stage.width + 4, stage.height + 4),
        back.linear(((0, colours[0], 1.0), (0.6, colours[1], 1.0), (1, colours[2], 1.0)), (0.1, 0), (0.6, 1)),
    )
    for colour in ("#8f5cff", "#ff6bb5", "#4fa8ff", "#5ce0d0"):
        centre = stage.between(0.05, 0.95) * stage.width, stage.between(0.05, 0.8) * stage.height
        for _ in range(3):
            at = centre[0] + stage.between(-130, 130), centre[1] + stage.between(-70, 70)
            back.ellipse(
                at,
                (stage.between(180, 340), stage.between(90, 170)),
                back.radial(((0, colour, 0.34), (1, colour, 0.0))),
                1,
                stage.between(-30, 30),
            )
    for _ in range(260):
        back.circle(
            (stage.between(0, stage.width), stage.between(0, stage.height)),
            stage.random.choice((0.8, 1.1, 1.5, 2.2)),
            "#ffffff",
            stage.between(0.35, 1),
        )
    for _ in range(8):
        at = stage.between(0, stage.width), stage.between(0, stage.height * 0.8)
        back.glow(at, 20, "#cfe0ff", 0.7)
        sparkle(back, at, 11, "#ffffff")
    return back


def globe(
    drawing: Drawing, centre: Point, radius: float, colour: str, bands: tuple[str, ...], *, ring: str = ""
) -> None:
    """A planet with weather bands, a shaded limb and perhaps a ring."""
    x, y = centre
    drawing.glow(centre, radius * 1.5, lighter(colour, 0.3), 0.5)
    if ring:
        drawing.open(f"rotate(-18 {num(x)} {num(y)})")
        drawing.line(
            f"M{num(x - radius * 1.75)} {num(y)}A{num(radius * 1.75)} {num(radius * 0.45)}"
            f" 0 0 1 {num(x + radius * 1.75)} {num(y)}",
            ring,
            radius * 0.16,
            0.85,
        )
        drawing.close()
    circle = (
        f"M{num(x - radius)} {num(y)}A{num(radius)} {num(radius)} 0 1 1 {num(x + radius)}"
        f" {num(y)}A{num(radius)} {num(radius)} 0 1 1 {num(x - radius)} {num(y)}Z"
    )
    drawing.path(circle, colour)
    drawing.open(clip=drawing.clip(circle))
    for index, band in enumerate(bands):
        at = y - radius * 0.75 + index * radius * 1.5 / max(1, len(bands) - 1)
        drawing.open(f"rotate(-18 {num(x)} {num(y)})")
        drawing.ellipse((x, at), (radius * 1.1, radius * 0.13), band, 0.7)
        drawing.close()
    drawing.circle(
        (x, y),
        radius * 1.02,
        drawing.radial(((0, "#ffffff", 0.3), (0.5, "#ffffff", 0.0), (1, "#0a0624", 0.75)), (0.33, 0.3), 0.78),
    )
    drawing.close()
    if ring:
        drawing.open(f"rotate(-18 {num(x)} {num(y)})")
        drawing.line(
            f"M{num(x - radius * 1.75)} {num(y)}A{num(radius * 1.75)} {num(radius * 0.45)}"
            f" 0 0 0 {num(x + radius * 1.75)} {num(y)}",
            lighter(ring, 0.2),
            radius * 0.16,
            0.9,
        )
        drawing.close()


def space(stage: Stage) -> None:
    """Nebulae, planets, a comet; an asteroid to stand on."""
    back = _void(stage, ("#0a0b35", "#261a63", "#4a2b80"))
    left = stage.is_clear(stage.width * 0.8, 40)
    x = 0.2 if left else 0.8
    globe(
        back, (x * stage.width, stage.height * 0.26), 96, "#e8995c", ("#f4c58a", "#c9774a", "#f2b87a"), ring="#f3d9a8"
    )
    globe(back, ((1 - x) * stage.width, stage.height * 0.16), 44, "#5cc0d9", ("#a0e4ee", "#3f9fc4"))
    _comet(stage, back)
    _rocky_ground(stage, "#7a6f9a", "#5f5685", curved=True)


def _comet(stage: Stage, drawing: Drawing) -> None:
    x, y = stage.width * stage.between(0.4, 0.6), stage.height * stage.between(0.1, 0.24)
    drawing.path(
        polygon([(x, y - 7), (x + 190, y - 76), (x + 170, y - 44), (x, y + 7)]),
        drawing.linear(((0, "#ffffff", 0.85), (1, "#9fd0ff", 0.0)), (0, 1), (1, 0)),
    )
    drawing.glow((x, y), 34, "#dff0ff", 0.95)
    drawing.circle((x, y), 8, "#ffffff")


def _rocky_ground(stage: Stage, colour: str, shade: str, *, curved: bool) -> None:
    """A cratered ground, curved as on a small world."""
    drawing = stage.layer(0.45)
    top = stage.ground - 76
    rise = 60 if curved else 14
    line = [(stage.width * i / 6, top + rise * ((i - 3) / 3) ** 2 + stage.between(-6, 6)) for i in range(-1, 8)]
    drawing.path(
        under(line, stage.height + 4),
        drawing.linear(((0, lighter(colour, 0.22), 1.0), (0.3, colour, 1.0), (1, darker(shade, 0.3), 1.0))),
    )
    drawing.line(smooth(line), lighter(colour, 0.55), 4, 0.75)
    for _ in range(15):
        x, share = stage.between(0, stage.width), stage.random.random()
        y, size = top + rise + 10 + (stage.height - top - rise) * share, 16 + 34 * share
        drawing.ellipse((x, y), (size, size * 0.32), darker(shade, 0.25), 0.75)
        drawing.ellipse((x, y + size * 0.06), (size * 0.86, size * 0.24), darker(shade, 0.45), 0.6)
        drawing.line(
            f"M{num(x - size)} {num(y + 2)}A{num(size)} {num(size * 0.32)} 0 0 0 {num(x + size)} {num(y + 2)}",
            lighter(colour, 0.4),
            2.4,
            0.6,
        )


def moon(stage: Stage) -> None:
    """Grey craters under a black sky with the Earth, a lander, a flag."""
    back = _void(stage, ("#080a2a", "#151a4e", "#2c3476"))
    left = stage.is_clear(stage.width * 0.78, 40)
    x = (0.22 if left else 0.78) * stage.width
    globe(back, (x, stage.height * 0.25), 84, "#3f86d9", ("#ffffff", "#6fc07a", "#eaf6ff", "#6fc07a"))
    nature.peaks(stage, stage.ground - 40, 110, "#9a9cc0", 0.2, snow=False, count=6)
    _rocky_ground(stage, "#c2c3d6", "#8f90ad", curved=False)
    _lander(stage, ((0.86 if not stage.is_clear(stage.width * 0.86, 20) else 0.12) * stage.width, stage.ground - 34))


def _lander(stage: Stage, foot: Point) -> None:
    x, y = foot
    drawing = stage.layer(0.47)
    gold, metal = "#e3b04b", "#d9dce8"
    for side in (-1, 1):
        drawing.line(
            f"M{num(x + side * 26)} {num(y - 56)}L{num(x + side * 70)} {num(y)}"
            f"M{num(x + side * 54)} {num(y + 2)}h{num(side * 32)}",
            "#9fa3b8",
            6,
        )
    drawing.path(polygon([(x - 54, y - 40), (x + 54, y - 40), (x + 44, y - 88), (x - 44, y - 88)]), gold)
    drawing.path(
        polygon([(x - 40, y - 88), (x + 40, y - 88), (x + 30, y - 150), (x - 30, y - 150)]),
        drawing.linear(((0, "#ffffff", 1.0), (1, darker(metal, 0.2), 1.0))),
    )
    drawing.circle((x, y - 118), 14, "#5a6fb0")
    drawing.circle((x - 4, y - 122), 4, "#ffffff", 0.8)
    drawing.line(f"M{num(x)} {num(y - 150)}v-26", "#9fa3b8", 4)
    drawing.circle((x, y - 180), 7, "#ff6b5c")


def planet(stage: Stage) -> None:
    """A far world: coloured mesas, two suns or moons, glowing plants."""
    night = stage.scene.time == "night"
    back = _void(stage, ("#1a1450", "#5a2f86", "#c9557a") if night else ("#4a3fa0", "#b0609f", "#ffb27a"))
    globe(
        back,
        (stage.width * 0.76, stage.height * 0.22),
        104,
        "#6fd0c0",
        ("#a8f0dc", "#3fa8a0", "#8fe4d0"),
        ring="#ffe0b0",
    )
    globe(back, (stage.width * 0.22, stage.height * 0.14), 34, "#ffb0a0", ("#ffd9c9",))
    for depth, colour, high in ((0.12, "#8a4f9a", 170), (0.2, "#7a3f8a", 120)):
        _mesas(stage, depth, colour, high)
    drawing = stage.layer(0.45)
    line = nature.ridge(stage, stage.ground - 70, 16)
    drawing.path(
        under(line, stage.height + 4), drawing.linear(((0, "#e07f8f", 1.0), (0.3, "#b85f8a", 1.0), (1, "#5a2f6b", 1.0)))
    )
    plants = stage.layer(0.5)
    for x in stage.spread(9):
        if not stage.is_clear(x, 16):
            _alien_plant(stage, plants, (x, stage.ground - stage.between(0, 40)), stage.between(54, 130))


def _mesas(stage: Stage, depth: float, colour: str, high: float) -> None:
    drawing = stage.layer(depth)
    base = stage.ground - 40
    for x in stage.spread(5, -0.05, 1.05):
        wide, tall = stage.between(90, 170), high * stage.between(0.7, 1.5)
        drawing.path(
            polygon(
                [
                    (x - wide, base),
                    (x - wide * 0.5, base - tall),
                    (x + wide * 0.45, base - tall * 0.95),
                    (x + wide, base),
                ]
            ),
            drawing.linear(((0, lighter(colour, 0.3), 1.0), (1, colour, 1.0))),
        )


def _alien_plant(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    colour = stage.pick("#5cf0d0", "#ffd25c", "#ff8fd0", "#9fff8a")
    for turn in (-24, 0, 22):
        a = math.radians(turn - 90)
        tip = (x + math.cos(a) * tall, y + math.sin(a) * tall * stage.between(0.75, 1))
        drawing.line(f"M{num(x)} {num(y)}Q{num(x)} {num(y - tall * 0.5)} {num(tip[0])} {num(tip[1])}", "#4f2f7a", 6)
        drawing.glow(tip, tall * 0.34, colour, 0.6)
        drawing.circle(tip, tall * 0.1, lighter(colour, 0.35))
