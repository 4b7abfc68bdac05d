"""Away from the ground: sky, cave, and no place at all."""

from fabula.engines.embedded.image.colour import lighter, mix
from fabula.engines.embedded.image.places import nature
from fabula.engines.embedded.image.sky import sparkle
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth, under


def sky(stage: Stage) -> None:
    """Above the clouds: towering cumulus, a sea of cloud, a rainbow by day, somebody's bank to stand on."""
    white = stage.tone("#ffffff", 0.9) if not stage.dark else mix(stage.tone("#ffffff"), stage.outside.sky[2], 0.35)
    shade = mix(white, stage.outside.sky[1], 0.55)
    if not stage.dark and stage.scene.weather in {"clear", "cloudy", "wind"}:
        _rainbow(stage)
    for depth, y, size in ((0.12, 0.62, 420), (0.2, 0.74, 520), (0.3, 0.84, 600)):
        drawing = stage.layer(depth)
        for x in stage.spread(max(4, round(stage.width / 260)), -0.1, 1.1):
            cloud_bank(
                drawing,
                (x, stage.height * y + stage.between(-30, 30)),
                size * stage.between(0.6, 1.0),
                mix(white, shade, 0.5 - depth),
                shade,
            )
    floor = stage.layer(0.55)
    for x in stage.spread(max(5, round(stage.width / 200)), -0.1, 1.1, 0.4):
        cloud_bank(floor, (x, stage.ground + 80), 420, white, shade)
    front = stage.layer(0.9)
    for x in (-0.02, 1.02):
        cloud_bank(front, (x * stage.width, stage.height + 40), 380, lighter(white, 0.1), shade)


def cloud_bank(drawing: Drawing, centre: Point, wide: float, colour: str, shade: str) -> None:
    """A heap of cloud whose foot fades away."""
    x, y = centre
    paint = drawing.radial(((0, lighter(colour, 0.3), 1.0), (0.55, colour, 1.0), (1, shade, 1.0)), (0.42, 0.2), 0.85)
    for dx, dy, r in (
        (-0.34, 0.03, 0.17),
        (0.34, 0.02, 0.18),
        (-0.16, -0.06, 0.2),
        (0.16, -0.08, 0.21),
        (0, -0.02, 0.22),
        (0.02, -0.16, 0.15),
    ):
        drawing.circle((x + dx * wide, y + dy * wide), r * wide, paint)
    drawing.rect((x - wide * 0.5, y), (wide, wide * 0.2), shade, 0.75, round_=wide * 0.1)


def _rainbow(stage: Stage) -> None:
    drawing = stage.layer(0.1)
    x, y, radius = stage.width * 0.5, stage.height * 0.86, stage.width * 0.46
    for index, colour in enumerate(("#ff6b6b", "#ffa94d", "#ffe066", "#69db7c", "#4dabf7", "#9775fa")):
        r = radius - index * 13
        drawing.line(f"M{num(x - r)} {num(y)}A{num(r)} {num(r)} 0 0 1 {num(x + r)} {num(y)}", colour, 13.5, 0.42)


def cave(stage: Stage) -> None:
    """A cavern with stalactites, glowing crystals, a pool, light from an opening."""
    back = stage.layer(0.01)
    back.rect(
        (-2, -2),
        (stage.width + 4, stage.height + 4),
        back.linear(((0, "#241d3f", 1.0), (0.5, "#4a3f70", 1.0), (1, "#2e2650", 1.0))),
    )
    x, y = stage.width * 0.5, stage.height * 0.36
    glow = "#9fc0ff" if stage.dark else "#ffe6b0"
    back.glow((x, y), 420, glow, 0.75)
    opening = [
        (x - 150, y + 130),
        (x - 170, y - 30),
        (x - 90, y - 120),
        (x + 20, y - 136),
        (x + 130, y - 90),
        (x + 166, y + 30),
        (x + 130, y + 130),
    ]
    top, middle, low = stage.outside.sky
    back.path(smooth(opening, closed=True), back.linear(((0, top, 1.0), (0.6, middle, 1.0), (1, low, 1.0))))
    if stage.dark:
        for _ in range(16):
            back.circle(
                (stage.between(x - 110, x + 110), stage.between(y - 90, y + 60)),
                stage.between(0.8, 2.2),
                "#ffffff",
                0.9,
            )
    for depth, colour, reach in ((0.1, "#5c4f86", 0.34), (0.2, "#463b6d", 0.26), (0.3, "#352c58", 0.17)):
        _cave_walls(stage, depth, colour, reach)
    floor = stage.layer(0.45)
    line = nature.ridge(stage, stage.ground - 70, 12)
    floor.path(
        under(line, stage.height + 4), floor.linear(((0, "#7a6ba8", 1.0), (0.4, "#564882", 1.0), (1, "#332a57", 1.0)))
    )
    floor.ellipse((stage.width * 0.5, stage.ground - 22), (stage.width * 0.3, 22), mix("#5fd0ff", glow, 0.3), 0.6)
    crystals = stage.layer(0.5)
    for at in stage.spread(10):
        if not stage.is_clear(at, 12):
            _crystals(stage, crystals, (at, stage.ground - stage.between(-10, 40)), stage.between(44, 110))


def _cave_walls(stage: Stage, depth: float, colour: str, reach: float) -> None:
    drawing = stage.layer(depth)
    points: list[Point] = [(-10, -10)]
    count = max(9, round(stage.width / 70))
    for index in range(count + 1):
        share = index / count
        edge = abs(share - 0.5) * 2
        base = stage.height * (0.05 + 0.2 * edge**3) * (0.7 + depth)
        points.append((share * stage.width, base + (stage.between(40, 150) if index % 2 else 0) * (0.5 + edge)))
    points.append((stage.width + 10, -10))
    drawing.path(polygon(points), colour)
    for side in (0, 1):
        edge = side * stage.width
        inner = reach * stage.width * (0.55 if stage.portrait else 1) * (1 if side == 0 else -1)
        wall = [
            (edge, -10),
            (edge + inner * 0.7, stage.height * 0.2),
            (edge + inner * 0.4, stage.height * 0.45),
            (edge + inner * 0.8, stage.height * 0.7),
            (edge + inner * 1.1, stage.height + 10),
            (edge, stage.height + 10),
        ]
        drawing.path(smooth(wall, closed=True), colour)


def _crystals(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    colour = stage.pick("#6fe0ff", "#c08fff", "#ff9ad8", "#8fffc8")
    drawing.glow((x, y - tall * 0.4), tall * 1.15, colour, 0.5)
    for turn, share in ((-26, 0.7), (24, 0.75), (-4, 1.0)):
        drawing.open(f"rotate({turn} {num(x)} {num(y)})")
        half, high = tall * 0.13, tall * share
        drawing.path(
            polygon(
                [(x - half, y), (x - half, y - high * 0.75), (x, y - high), (x + half, y - high * 0.75), (x + half, y)]
            ),
            colour,
        )
        drawing.path(
            polygon([(x - half, y), (x - half, y - high * 0.75), (x, y - high), (x, y)]), lighter(colour, 0.5), 0.75
        )
        drawing.close()


def abstract(stage: Stage) -> None:
    """No place: soft waves of colour, rings of light, drifting shapes, by the mood's own hues."""
    hues = {
        "sad": ("#3a4f8f", "#6f86c4", "#b0c4e8"),
        "lonely": ("#3f4a86", "#7a86bf", "#c4cbe6"),
        "afraid": ("#33306b", "#6b5a9f", "#b09fcf"),
        "tense": ("#5a2f5f", "#a04f6f", "#e89a7a"),
        "angry": ("#6b2440", "#c2483f", "#ffb05c"),
        "wonder": ("#3a2f8f", "#8f5cc9", "#ff9ad0"),
        "happy": ("#ff8f6b", "#ffc45c", "#fff0a8"),
        "funny": ("#3fa8c9", "#7ad9b0", "#fff0a0"),
        "proud": ("#a8553f", "#e8a04f", "#ffe6a8"),
    }.get(stage.scene.mood, ("#4f86b8", "#8fc4c9", "#f3e0b8"))
    dim = 0.34 if stage.scene.time == "night" else 0.0
    deep, middle, pale = (mix(hue, "#141238", dim) for hue in hues)
    back = stage.layer(0.01)
    back.rect(
        (-2, -2),
        (stage.width + 4, stage.height + 4),
        back.linear(((0, deep, 1.0), (0.55, middle, 1.0), (1, pale, 1.0)), (0, 0), (0.4, 1)),
    )
    centre = stage.width * 0.5, stage.height * 0.38
    back.glow(centre, stage.width * 0.42, pale, 0.7)
    for index in range(6):
        back.line(_ring(centre, 90 + index * 62), pale, 3, 0.5 - index * 0.07)
    for index in range(6):
        wave = stage.layer(0.1 + 0.05 * index)
        line = nature.ridge(stage, stage.height * (0.52 + 0.075 * index), 46)
        colour = mix(mix(pale, middle, index / 6), deep, index / 9)
        wave.path(under(line, stage.height + 4), wave.linear(((0, lighter(colour, 0.25), 0.85), (1, colour, 0.9))))
    shapes = stage.layer(0.5)
    for _ in range(26):
        at, size = (stage.between(0, stage.width), stage.between(0, stage.height * 0.85)), stage.between(4, 15)
        shapes.glow(at, size * 3, "#fff6d8", 0.5)
        sparkle(shapes, at, size, "#fffbe8", 0.9)


def _ring(centre: Point, radius: float) -> str:
    x, y = centre
    return (
        f"M{num(x - radius)} {num(y)}a{num(radius)} {num(radius)} 0 1 1 {num(2 * radius)} 0"
        f"a{num(radius)} {num(radius)} 0 1 1 {num(-2 * radius)} 0Z"
    )
