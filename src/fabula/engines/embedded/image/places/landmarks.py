"""Single great buildings: school, house, castle, station."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, under


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def school(stage: Stage) -> None:
    """A school with a clock over its door, a yard with trees."""
    nature.land(stage, stage.horizon - 16, 14, "#8fc08a", 0.15)
    drawing = stage.layer(0.34)
    x, y = stage.width / 2, stage.horizon + 0.42 * _unit(stage)
    wide = min(stage.width * 0.9, 860.0, (y - 20) / 0.68)
    _school_house(stage, drawing, (x, y), wide)
    trees = stage.layer(0.36)
    for side in (0.03, 0.97):
        nature.round_tree(trees, (side * stage.width, y + 10), 210, stage.tone("#5da452", 0.85), stage.tone("#6b4d33"))
    floor = stage.layer(0.55)
    tone = stage.tone("#d9b99a")
    floor.rect(
        (-4, y),
        (stage.width + 8, stage.height),
        floor.linear(((0, lighter(tone, 0.12), 1.0), (1, darker(tone, 0.14), 1.0))),
    )


def _school_house(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    x, y = foot
    wall, roof = stage.tone("#e9a878", 0.85), stage.tone("#a3483f", 0.85)
    high = wide * 0.3
    drawing.rect(
        (x - wide / 2, y - high),
        (wide, high),
        drawing.linear(((0, lighter(wall, 0.12), 1.0), (1, darker(wall, 0.14), 1.0))),
    )
    drawing.path(
        polygon(
            [
                (x - wide * 0.52, y - high),
                (x - wide * 0.46, y - high * 1.3),
                (x + wide * 0.46, y - high * 1.3),
                (x + wide * 0.52, y - high),
            ]
        ),
        roof,
    )
    drawing.rect((x - wide * 0.11, y - high * 1.5), (wide * 0.22, high * 1.5), stage.tone("#f0b98a", 0.9))
    drawing.path(
        polygon([(x - wide * 0.14, y - high * 1.48), (x, y - high * 1.95), (x + wide * 0.14, y - high * 1.48)]),
        darker(roof, 0.08),
    )
    drawing.circle((x, y - high * 1.26), wide * 0.04, stage.lamp("#fff3c9", "#fffdf4", 0.9))
    drawing.line(
        f"M{num(x)} {num(y - high * 1.26)}v{num(-wide * 0.026)}M{num(x)} {num(y - high * 1.26)}h{num(wide * 0.018)}",
        "#4a3a44",
        3,
    )
    pane = wide * 0.056
    for row in (0.14, 0.55):
        for index in (-4, -3, -2, 2, 3, 4):
            buildings.window(
                stage, drawing, (x + index * wide * 0.098 - pane / 2, y - high + high * row), (pane, high * 0.27), 0.9
            )
    buildings.door(stage, drawing, (x, y), (wide * 0.1, high * 0.55), "#3f7a8a", 0.9)
    drawing.line(f"M{num(x)} {num(y - high * 1.95)}v{num(-high * 0.3)}", stage.tone("#6b5a5a"), 3)
    drawing.path(
        f"M{num(x)} {num(y - high * 2.24)}l{num(wide * 0.05)} {num(high * 0.07)}"
        f"l{num(-wide * 0.05)} {num(high * 0.07)}Z",
        stage.tone("#e0483e"),
    )


def house(stage: Stage) -> None:
    """A family house with a garden path, a mailbox and a big tree."""
    nature.land(stage, stage.horizon - 26, 24, "#93c29a", 0.14)
    nature.land(stage, stage.horizon + 6, 14, "#84bd6c", 0.26)
    left = stage.is_clear(stage.width * 0.72, -40) and not stage.is_clear(stage.width * 0.28, -40)
    x = stage.width * (0.3 if left else 0.68)
    y = stage.horizon + 0.5 * _unit(stage)
    drawing = stage.layer(0.36)
    size = min(430.0, stage.width * 0.55)
    nature.round_tree(
        drawing,
        (stage.width - x + (30 if left else -30), y - 10),
        350,
        stage.tone("#5da452", 0.8),
        stage.tone("#6b4d33"),
    )
    buildings.house(stage, drawing, (x, y), size, 0.9, wall="#f6e3bf", roof="#c8553d")
    for dx in (-0.42, -0.3, 0.3, 0.42):
        nature.bush(drawing, (x + dx * size, y + 6), size * 0.09, stage.tone("#5fa552"))
    line = nature.land(stage, y - 4, 6, "#88c462", 0.5)
    path = stage.layer(0.5)
    path.path(
        f"M{num(x - 34)} {num(y)}Q{num(x - 50)} {num(stage.ground)}"
        f" {num(stage.width / 2 - 190)} {num(stage.height)}H{num(stage.width / 2 + 190)}"
        f"Q{num(x + 70)} {num(stage.ground)} {num(x + 34)} {num(y)}Z",
        stage.tone("#e6d3ac"),
    )
    floor = stage.layer(0.55)
    nature.grass(stage, floor, line, (20, 240), "#88c462", 130)
    nature.flowers(stage, floor, 30, stage.ground - 16, stage.height - 12)
    buildings.fence(stage, stage.layer(0.56), stage.ground - 30, 58, "#fffaf0", (-0.02, 0.16))


def castle(stage: Stage) -> None:
    """A castle with blue roofs on a hill, a winding road, banners."""
    nature.peaks(stage, stage.horizon + 20, stage.horizon * 0.5, "#93a6c8", 0.08, snow=False, count=4)
    nature.mist(stage, stage.horizon, 120, 0.1, 0.5)
    x = stage.width * (0.5 if not stage.clear_spans else 0.68 if not stage.is_clear(stage.width * 0.68, -60) else 0.34)
    hill = stage.layer(0.2)
    y = stage.horizon - 24
    hill.path(
        under(
            [
                (x - 520, stage.horizon + 90),
                (x - 240, y + 26),
                (x, y - 4),
                (x + 240, y + 26),
                (x + 520, stage.horizon + 90),
            ],
            stage.height,
        ),
        stage.tone("#86b573", 0.5),
    )
    tall = min(stage.horizon * 0.62, 330.0)
    _keep(stage, stage.layer(0.24), (x, y + 26), tall)
    nature.land(stage, stage.horizon + 0.3 * _unit(stage), 20, "#7db362", 0.34)
    trees = stage.layer(0.36)
    for at in stage.spread(8):
        nature.round_tree(
            trees,
            (at, stage.horizon + 0.36 * _unit(stage)),
            stage.between(70, 110),
            stage.tone("#4f9450", 0.7),
            stage.tone("#6b4d33"),
        )
    line = nature.land(stage, stage.horizon + 0.56 * _unit(stage), 10, "#86bf5c", 0.5)
    road = stage.layer(0.52)
    road.path(
        f"M{num(x - 16)} {num(stage.horizon + 0.54 * _unit(stage))}Q{num(stage.width * 0.3)}"
        f" {num(stage.ground - 20)} {num(stage.width * 0.1)} {num(stage.height)}"
        f"H{num(stage.width * 0.9)}Q{num(stage.width * 0.7)} {num(stage.ground - 30)}"
        f" {num(x + 20)} {num(stage.horizon + 0.54 * _unit(stage))}Z",
        stage.tone("#e0cda4"),
    )
    floor = stage.layer(0.56)
    nature.grass(stage, floor, line, (12, 210), "#86bf5c", 120)
    nature.flowers(stage, floor, 18, stage.ground - 10, stage.height - 10)


def _keep(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    roof = "#4f6fb0"
    buildings.tower(stage, drawing, (x - tall * 0.34, y), tall * 0.2, tall * 0.62, 0.7, roof=roof)
    buildings.tower(stage, drawing, (x + tall * 0.36, y), tall * 0.2, tall * 0.7, 0.7, roof=roof)
    buildings.tower(stage, drawing, (x + tall * 0.06, y - tall * 0.2), tall * 0.22, tall * 0.78, 0.7, roof=roof)
    buildings.tower(stage, drawing, (x, y), tall * 0.5, tall * 0.5, 0.7)
    stone = stage.tone("#bfb4a8", 0.7)
    drawing.rect((x - tall * 0.56, y - tall * 0.26), (tall * 1.14, tall * 0.28), stone)
    teeth = "".join(
        f"M{num(x - tall * 0.56 + i * tall * 0.1)} {num(y - tall * 0.3)}h{num(tall * 0.055)}"
        f"v{num(tall * 0.05)}h{num(-tall * 0.055)}Z"
        for i in range(12)
    )
    drawing.path(teeth, stone)
    for side in (-0.62, 0.62):
        buildings.tower(stage, drawing, (x + side * tall, y), tall * 0.17, tall * 0.42, 0.75, roof=roof)
    buildings.door(stage, drawing, (x, y), (tall * 0.17, tall * 0.24), "#6b4a36", 0.75)


def station(stage: Stage) -> None:
    """A railway platform: a train at the edge, a roof on iron columns, a clock."""
    nature.land(stage, stage.horizon - 20, 18, "#93bfa0", 0.12)
    back = stage.layer(0.2)
    for x in stage.spread(5):
        buildings.house(stage, back, (x, stage.horizon + 4), stage.between(80, 110), 0.4)
    rails = stage.horizon + 0.5 * _unit(stage)
    bed = stage.layer(0.3)
    bed.rect((-4, stage.horizon), (stage.width + 8, stage.height), stage.tone("#9a8d80", 0.7))
    _carriages(stage, stage.layer(0.36), rails + 8)
    platform = stage.layer(0.5)
    top = stage.ground - 52
    tone = stage.tone("#c9bcae")
    platform.rect(
        (-4, top),
        (stage.width + 8, stage.height),
        platform.linear(((0, lighter(tone, 0.14), 1.0), (1, darker(tone, 0.18), 1.0))),
    )
    platform.rect((-4, top), (stage.width + 8, 12), stage.tone("#f3d264"))
    for x in stage.spread(9, 0, 1, 0):
        platform.line(
            f"M{num(x)} {num(top + 14)}L{num(stage.width / 2 + (x - stage.width / 2) * 1.9)} {num(stage.height)}",
            darker(tone, 0.14),
            2,
            0.7,
        )
    _platform_roof(stage)
    furniture = stage.layer(0.56)
    for x in (0.12, 0.88):
        if not stage.is_clear(x * stage.width, 60):
            buildings.bench(stage, furniture, (x * stage.width, stage.ground - 4), 130)


def _carriages(stage: Stage, drawing: Drawing, y: float) -> None:
    high = 190.0
    body, stripe = stage.tone("#3f8a6b"), stage.tone("#f3e2b3")
    x = -60.0
    while x < stage.width + 40:
        drawing.rect(
            (x, y - high),
            (430, high - 22),
            drawing.linear(((0, lighter(body, 0.16), 1.0), (1, darker(body, 0.2), 1.0))),
            round_=16,
        )
        drawing.rect((x, y - high * 0.42), (430, 9), stripe)
        drawing.rect((x - 4, y - high - 4), (438, 16), stage.tone("#54606b"), round_=8)
        for index in range(5):
            buildings.window(stage, drawing, (x + 26 + index * 80, y - high * 0.82), (58, 50), 1.0)
        for index in (60, 130, 300, 370):
            drawing.circle((x + index, y - 12), 21, stage.tone("#3b3f4a"))
            drawing.circle((x + index, y - 12), 9, stage.tone("#8d93a0"))
        x += 444
    drawing.rect((-4, y + 6), (stage.width + 8, 6), stage.tone("#6b6f7a"))


def _platform_roof(stage: Stage) -> None:
    drawing = stage.layer(0.54)
    iron, y = stage.tone("#4c5566"), stage.height * 0.13
    for x in (0.03, 0.97):
        at = x * stage.width
        drawing.rect((at - 7, y), (14, stage.ground - y - 20), iron)
        for side in (-1, 1):
            drawing.line(f"M{num(at)} {num(y + 84)}q{num(side * 4)} -66 {num(side * 76)} -72", iron, 6)
    drawing.path(polygon([(-4, -4), (stage.width + 4, -4), (stage.width + 4, y), (-4, y)]), stage.tone("#7d6a63"))
    scallops = "".join(
        f"M{num(i * 34)} {num(y - 2)}h34q-4 22 -17 22t-17 -22Z" for i in range(round(stage.width / 34) + 1)
    )
    drawing.path(scallops, stage.tone("#9a8478"))
    clock = (stage.width * (0.5 if not stage.portrait else 0.7), y + 44)
    drawing.line(f"M{num(clock[0])} {num(y)}V{num(clock[1])}", iron, 6)
    drawing.circle(clock, 32, iron)
    drawing.circle(clock, 26, stage.lamp("#fff3c9", "#fffdf4", 1.0))
    drawing.line(f"M{num(clock[0])} {num(clock[1])}v-18M{num(clock[0])} {num(clock[1])}h12", "#3b3440", 3.4)
