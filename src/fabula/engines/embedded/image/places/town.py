"""Where people live: village, town, street, city, market, bridge, school, house, castle, station, factory."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, under


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def _pavement(stage: Stage, top: float, colour: str = "#c2b3a3") -> None:
    floor = stage.layer(0.55)
    tone = stage.tone(colour)
    floor.rect(
        (-4, top),
        (stage.width + 8, stage.height),
        floor.linear(((0, lighter(tone, 0.1), 1.0), (1, darker(tone, 0.2), 1.0))),
    )
    buildings.cobbles(stage, floor, top, stage.height, colour)


def village(stage: Stage) -> None:
    """Cottages on green slopes round a church, a fence, a lane."""
    nature.land(stage, stage.horizon - 50, 34, "#97c39a", 0.12)
    line = nature.land(stage, stage.horizon, 22, "#86bd70", 0.24)
    far = stage.layer(0.27)
    _church(stage, far, (stage.width * stage.between(0.4, 0.6), stage.horizon + 16), 150)
    for x in stage.spread(5):
        buildings.house(stage, far, (x, nature.height_at(line, x) + 20), stage.between(70, 92), 0.55)
        nature.round_tree(
            far,
            (x + 62, nature.height_at(line, x + 62) + 18),
            stage.between(56, 90),
            stage.tone("#5d9a50", 0.5),
            stage.tone("#6b4d33", 0.5),
        )
    near = stage.layer(0.4)
    for x in (0.13, 0.87):
        buildings.house(stage, near, (x * stage.width, stage.horizon + 0.5 * _unit(stage)), 220, 0.9)
    buildings.fence(stage, stage.layer(0.45), stage.horizon + 0.62 * _unit(stage), 50, "#f4ead9", (-0.02, 0.34))
    buildings.fence(stage, stage.layer(0.45), stage.horizon + 0.62 * _unit(stage), 50, "#f4ead9", (0.68, 1.02))
    ground = nature.land(stage, stage.horizon + 0.58 * _unit(stage), 8, "#86bf5c", 0.5)
    lane = stage.layer(0.55)
    middle = stage.width / 2
    lane.path(
        f"M{num(middle - 30)} {num(stage.horizon + 0.56 * _unit(stage))}Q{num(middle - 90)}"
        f" {num(stage.ground)} {num(middle - stage.width * 0.4)} {num(stage.height)}"
        f"H{num(middle + stage.width * 0.4)}Q{num(middle + 140)} {num(stage.ground)}"
        f" {num(middle + 40)} {num(stage.horizon + 0.56 * _unit(stage))}Z",
        stage.tone("#e2cfa6"),
    )
    floor = stage.layer(0.57)
    nature.grass(stage, floor, ground, (10, 200), "#86bf5c", 90)
    nature.flowers(stage, floor, 18, stage.ground - 10, stage.height - 10)


def _church(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    wall, roof = stage.tone("#f4ead8", 0.55), stage.tone("#7d6a78", 0.55)
    drawing.rect((x - tall * 0.12, y - tall * 0.7), (tall * 0.24, tall * 0.7), wall)
    drawing.path(
        polygon([(x - tall * 0.16, y - tall * 0.7), (x, y - tall * 1.2), (x + tall * 0.16, y - tall * 0.7)]), roof
    )
    drawing.rect((x + tall * 0.12, y - tall * 0.4), (tall * 0.5, tall * 0.4), wall)
    drawing.path(
        polygon(
            [
                (x + tall * 0.1, y - tall * 0.4),
                (x + tall * 0.22, y - tall * 0.62),
                (x + tall * 0.56, y - tall * 0.62),
                (x + tall * 0.66, y - tall * 0.4),
            ]
        ),
        roof,
    )
    drawing.circle((x, y - tall * 0.56), tall * 0.06, stage.lamp("#fff0c0", "#fff9ee", 0.7))


def town(stage: Stage) -> None:
    """Gabled houses round a square with a fountain."""
    far = stage.layer(0.18)
    for x in stage.spread(max(6, round(stage.width / 120)), -0.02, 1.02, 0.3):
        buildings.house(stage, far, (x, stage.horizon + 4), stage.between(100, 130), 0.35, floors=2)
    near = stage.layer(0.34)
    count = max(4, round(stage.width / 210))
    for index, x in enumerate(stage.spread(count, 0, 1, 0.1)):
        buildings.house(
            stage, near, (x, stage.horizon + 0.4 * _unit(stage)), stage.width / count * 0.9, 0.85, floors=1 + index % 2
        )
    _pavement(stage, stage.horizon + 0.38 * _unit(stage))
    square = stage.layer(0.56)
    side = 0.72 if not stage.is_clear(stage.width * 0.72) else 0.28
    buildings.fountain(stage, square, (side * stage.width, stage.ground - 56), 190)
    for x in (0.05, 0.95):
        buildings.lamp_post(stage, square, (x * stage.width, stage.ground - 24), 280)
    buildings.bunting(stage, stage.layer(0.3), stage.horizon * 0.3, 34)


def street(stage: Stage) -> None:
    """A street of shops seen along its length, awnings and lamps."""
    middle, end = stage.width / 2, stage.horizon + 6
    buildings.skyline(stage, end, 130, "#b5bccb", 0.14, 5)
    for side in (-1, 1):
        for index in range(4):
            near, far = 1.0 - index * 0.24, 1.0 - (index + 1) * 0.24
            _facade(stage, stage.layer(0.551 + 0.001 * (3 - index)), side, middle, end, near, far, index)
    nature.mist(stage, end, 130, 0.19, 0.4)
    _pavement(stage, end, "#b3a9a5")
    way = stage.layer(0.56)
    tone = stage.tone("#7c7a86")
    way.path(
        polygon(
            [
                (middle - 26, end),
                (middle + 26, end),
                (middle + stage.width * 0.44, stage.height + 4),
                (middle - stage.width * 0.44, stage.height + 4),
            ]
        ),
        tone,
    )
    for step in range(7):
        share, after = (step / 7) ** 1.6, ((step + 0.45) / 7) ** 1.6
        y1, y2 = end + (stage.height - end) * share, end + (stage.height - end) * after
        w1, w2 = 1.5 + 7 * share, 1.5 + 7 * after
        way.path(
            polygon([(middle - w1, y1), (middle + w1, y1), (middle + w2, y2), (middle - w2, y2)]), stage.tone("#f2ead2")
        )
    for x in (0.08, 0.92):
        buildings.lamp_post(stage, way, (x * stage.width, stage.ground - 10), 330)


def _facade(
    stage: Stage, drawing: Drawing, side: int, middle: float, end: float, near: float, far: float, index: int
) -> None:
    """One house front in a street that runs to the middle of the horizon."""
    reach = stage.width * 0.54
    x1, x2 = middle + side * reach * near, middle + side * reach * far
    top1, top2 = end - end * 0.92 * near, end - end * 0.92 * far
    deep = (stage.height - end) * 0.55
    foot1, foot2 = end + deep * near, end + deep * far
    wall = stage.tone(buildings.WALLS[(index * 2 + (side > 0) * 3) % len(buildings.WALLS)], 0.9 - 0.14 * index)
    drawing.path(polygon([(x1, top1), (x2, top2), (x2, foot2), (x1, foot1)]), wall)
    drawing.path(
        polygon([(x1, top1), (x2, top2), (x2, foot2), (x1, foot1)]), darker(wall, 0.3), 0.25 if side > 0 else 0.05
    )

    def at(u: float, v: float) -> Point:
        top, foot = top1 + (top2 - top1) * u, foot1 + (foot2 - foot1) * u
        return x1 + (x2 - x1) * u, top + (foot - top) * v

    for v in (0.1, 0.34):
        for u in (0.16, 0.58):
            pane = stage.lamp("#ffd77a", "#8fb0cc", 0.85)
            drawing.path(polygon([at(u, v), at(u + 0.26, v), at(u + 0.26, v + 0.15), at(u, v + 0.15)]), pane)
    shop = stage.lamp("#ffe2a0", "#7f9fb8", 0.85)
    drawing.path(polygon([at(0.1, 0.7), at(0.9, 0.7), at(0.9, 0.97), at(0.1, 0.97)]), shop)
    drawing.path(polygon([at(0.62, 0.72), at(0.84, 0.72), at(0.84, 1.0), at(0.62, 1.0)]), stage.tone("#6b4638", 0.9))
    colour = stage.tone(("#d9534a", "#4f9a80", "#e0a23f", "#5a7fc0")[(index + (side > 0)) % 4], 0.9)
    for stripe in range(6):
        u1, u2 = 0.05 + stripe * 0.15, 0.05 + (stripe + 1) * 0.15
        (ax, ay), (bx, by) = at(u1, 0.62), at(u2, 0.62)
        (cx, cy), (dx, dy) = at(u2, 0.73), at(u1, 0.73)
        push = -side * 16 * near
        drawing.path(
            polygon([(ax, ay), (bx, by), (cx + push, cy), (dx + push, dy)]),
            colour if stripe % 2 else stage.tone("#fff6e8", 0.9),
        )


def city(stage: Stage) -> None:
    """Towers in three ranks, a park strip, traffic lights of windows by night."""
    nature.land(stage, stage.horizon + 6, 4, "#a3b4b0", 0.05)
    buildings.skyline(stage, stage.horizon + 20, stage.horizon * 0.62, "#9db2cf", 0.1, 10)
    nature.mist(stage, stage.horizon - 20, 220, 0.12, 0.45)
    buildings.skyline(stage, stage.horizon + 40, stage.horizon * 0.8, "#7f93b5", 0.2, 8)
    nature.mist(stage, stage.horizon + 20, 150, 0.22, 0.35)
    near = stage.layer(0.32)
    for x in (-0.04, 0.1, 0.8, 0.93):
        buildings.block(
            stage,
            near,
            (x * stage.width, stage.horizon + 0.5 * _unit(stage)),
            (stage.between(110, 150), stage.horizon * stage.between(0.8, 1.05)),
            stage.pick("#6f7fa3", "#8a7f9f", "#5f7f95"),
            0.75,
        )
    trees = stage.layer(0.4)
    for x in stage.spread(8):
        nature.round_tree(
            trees,
            (x, stage.horizon + 0.52 * _unit(stage)),
            stage.between(60, 96),
            stage.tone("#5d9a55", 0.8),
            stage.tone("#6b4d33"),
        )
    _pavement(stage, stage.horizon + 0.5 * _unit(stage), "#b5b2b8")
    front = stage.layer(0.57)
    top = stage.ground - 44
    for step in range(9):
        front.path(
            polygon(
                [
                    (stage.width * (0.1 + step * 0.1), top + 6),
                    (stage.width * (0.15 + step * 0.1), top + 6),
                    (stage.width * (0.13 + step * 0.105), stage.ground + 30),
                    (stage.width * (0.07 + step * 0.105), stage.ground + 30),
                ]
            ),
            stage.tone("#f4f1ea"),
            0.7,
        )
    for x in (0.04, 0.96):
        buildings.lamp_post(stage, front, (x * stage.width, stage.ground - 20), 300)


def market(stage: Stage) -> None:
    """Stalls with striped roofs full of fruit, bunting, crates."""
    far = stage.layer(0.18)
    for x in stage.spread(max(5, round(stage.width / 150)), -0.02, 1.02, 0.3):
        buildings.house(stage, far, (x, stage.horizon + 16), stage.between(110, 140), 0.45, floors=2)
    _pavement(stage, stage.horizon + 10)
    count = max(3, round(stage.width / 300))
    stalls = stage.layer(0.56)
    for index, x in enumerate(stage.spread(count, 0, 1, 0.15)):
        _stall(stage, stalls, (x, stage.horizon + 0.7 * _unit(stage)), min(250.0, stage.width / count * 0.86), index)
    buildings.bunting(stage, stage.layer(0.57), stage.horizon * 0.24, 40)
    if stage.dark:
        lamps = stage.layer(0.58)
        for x in stage.spread(7, 0, 1, 0.2):
            y = stage.horizon * 0.46
            lamps.line(f"M{num(x)} -4V{num(y)}", stage.tone("#4a4050"), 2)
            lamps.glow((x, y + 14), 66, "#ffb55c", 0.7)
            lamps.ellipse((x, y + 14), (17, 20), "#ff7b52")
    if not stage.is_clear(stage.width * 0.06, 20):
        _sacks(stage, stage.layer(0.585), (stage.width * 0.06, stage.ground))


FRUIT = ("#e4483f", "#f2a53a", "#f5d24b", "#7cb84a", "#a05cc0", "#ff8a6b")


def _stall(stage: Stage, drawing: Drawing, foot: Point, wide: float, index: int) -> None:
    x, y = foot
    post, tall = stage.tone("#8a5f3d"), wide * 0.86
    for side in (-1, 1):
        drawing.rect((x + side * wide * 0.44 - 5, y - tall), (10, tall), post)
    drawing.rect((x - wide * 0.46, y - wide * 0.3), (wide * 0.92, wide * 0.32), stage.tone("#a8764a"), round_=4)
    drawing.line(f"M{num(x - wide * 0.46)} {num(y - wide * 0.15)}h{num(wide * 0.92)}", stage.tone("#8a5c38"), 3)
    for heap in range(4):
        cx, colour = x - wide * 0.34 + heap * wide * 0.225, stage.tone(FRUIT[(heap + index) % 6])
        for row, across in enumerate((4, 3, 2)):
            for item in range(across):
                drawing.circle(
                    (cx + (item - (across - 1) / 2) * wide * 0.05, y - wide * 0.315 - row * wide * 0.042),
                    wide * 0.03,
                    colour if (item + row) % 2 else lighter(colour, 0.15),
                )
    first, second = stage.tone(("#d9534a", "#3f8fb5", "#4f9a5c", "#e0942f")[index % 4]), stage.tone("#fff6e6")
    stripes = 8
    for stripe in range(stripes):
        low, high = x - wide / 2 + stripe * wide / stripes, x - wide / 2 + (stripe + 1) * wide / stripes
        in_low, in_high = x + (low - x) * 0.82, x + (high - x) * 0.82
        colour = first if stripe % 2 else second
        drawing.path(
            polygon(
                [(in_low, y - tall * 1.16), (in_high, y - tall * 1.16), (high, y - tall * 0.92), (low, y - tall * 0.92)]
            ),
            colour,
        )
        middle = (low + high) / 2
        drawing.path(
            f"M{num(low)} {num(y - tall * 0.92)}H{num(high)}Q{num(middle)} {num(y - tall * 0.8)}"
            f" {num(low)} {num(y - tall * 0.92)}Z",
            darker(colour, 0.1),
        )


def _sacks(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    for dx, colour in ((0, "#c9a876"), (60, "#d9bd8c")):
        tone = stage.tone(colour)
        drawing.path(
            f"M{num(x + dx - 34)} {num(y)}Q{num(x + dx - 42)} {num(y - 60)} {num(x + dx - 22)}"
            f" {num(y - 70)}H{num(x + dx + 22)}Q{num(x + dx + 42)} {num(y - 60)}"
            f" {num(x + dx + 34)} {num(y)}Z",
            tone,
        )
        drawing.ellipse((x + dx, y - 70), (25, 8), stage.tone("#f2e2b8"))


def bridge(stage: Stage) -> None:
    """An arched stone bridge over a river; actors stand on its crown."""
    nature.land(stage, stage.horizon - 46, 30, "#97c3a0", 0.12)
    town_ = stage.layer(0.16)
    for x in stage.spread(6):
        buildings.house(stage, town_, (x, stage.horizon + 4), stage.between(64, 86), 0.4)
    nature.land(stage, stage.horizon - 4, 8, "#84bd74", 0.2)
    nature.water(stage, stage.horizon + 14, stage.height, "#4a9cc0", 0.31)
    drawing = stage.layer(0.55)
    stone = stage.tone("#c4b5a5")
    middle, top, rise = stage.width / 2, stage.ground - 6, 34
    line = [
        (-20, top + rise),
        (middle * 0.5, top + 8),
        (middle, top),
        (middle * 1.5, top + 8),
        (stage.width + 20, top + rise),
    ]
    # The arches are holes: their outlines run the other way round within the same path.
    body = under(line, stage.height + 60)
    span, base = stage.width / 3, stage.height + 60
    for index in range(3):
        cx, half = span * (index + 0.5), span * 0.36
        high = min(stage.height - top - 46, half * 0.9)
        drawing_top = top + 52 + (10 if index != 1 else 0)
        body += (
            f"M{num(cx - half)} {num(base)}V{num(drawing_top + high)}Q{num(cx - half)}"
            f" {num(drawing_top)} {num(cx)} {num(drawing_top)}Q{num(cx + half)} {num(drawing_top)}"
            f" {num(cx + half)} {num(drawing_top + high)}V{num(base)}Z"
        )
    drawing.raw(
        f'<path fill-rule="evenodd" d="{body}"'
        f' fill="{drawing.linear(((0, lighter(stone, 0.1), 1.0), (1, darker(stone, 0.25), 1.0)))}"/>'
    )
    _parapet(stage, line)


def _parapet(stage: Stage, line: list[Point]) -> None:
    """The far wall of the bridge, behind the actors."""
    drawing = stage.layer(0.5)
    stone = stage.tone("#b3a393")
    drawing.path(under([(x, y - 58) for x, y in line], stage.ground + 40), stone)
    drawing.line("M" + "L".join(f"{num(x)} {num(y - 58)}" for x, y in line), lighter(stone, 0.22), 13)
    for row in range(3):
        for x in stage.spread(max(8, round(stage.width / 74)), 0, 1, 0.1):
            y = nature.height_at(line, x) - 44 + row * 17
            drawing.rect((x + (row % 2) * 30, y), (46, 12), darker(stone, 0.1), 0.5, round_=3)
    for x in (0.1, 0.9):
        at = x * stage.width
        buildings.lamp_post(stage, drawing, (at, nature.height_at(line, at) - 50), 190)


def school(stage: Stage) -> None:
    """A school with a clock over its door, a yard with hopscotch and trees."""
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
    for index in range(6):
        cx, cy = stage.width * 0.66 + index * 34, stage.ground - 40 + index * 12
        floor.line(f"M{num(cx)} {num(cy)}h44l10 16h-46z", stage.tone("#fff9ee"), 3, 0.8)
    buildings.fence(stage, stage.layer(0.9), stage.height + 14, 46, "#f2efe6", (-0.02, 0.2))


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
    line = nature.land(stage, y - 4, 6, "#88c462", 0.45)
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
