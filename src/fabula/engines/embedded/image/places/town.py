"""Where people live: village, town, street, city, market, bridge."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


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
    """A cobbled lane of shops seen along its length, awnings and lamps; nothing drives here."""
    middle, end = stage.width / 2, stage.horizon + 6
    buildings.skyline(stage, end, 130, "#b5bccb", 0.14, 5)
    for side in (-1, 1):
        for index in range(4):
            near, far = 1.0 - index * 0.24, 1.0 - (index + 1) * 0.24
            _facade(stage, stage.layer(0.551 + 0.001 * (3 - index)), side, middle, end, near, far, index)
    nature.mist(stage, end, 130, 0.19, 0.4)
    _pavement(stage, end, "#b3a9a5")
    way = stage.layer(0.56)
    lane = [
        (middle - 20, end),
        (middle + 20, end),
        (middle + stage.width * 0.4, stage.height + 4),
        (middle - stage.width * 0.4, stage.height + 4),
    ]
    way.open(clip=way.clip(polygon(lane)))
    way.path(polygon(lane), stage.tone("#a1938a"))
    buildings.cobbles(stage, way, end, stage.height, "#a1938a")
    way.close()
    for (x1, y1), (x2, y2) in ((lane[0], lane[3]), (lane[1], lane[2])):
        way.line(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}", stage.tone("#d6cbbd"), 9)
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
            stage.pick("#c98f74", "#8a94b8", "#6fa0a8", "#d9b47a"),
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
    """The paving of a stone bridge, its parapet with lamps, the river with another bridge and the town beyond."""
    unit = _unit(stage)
    nature.land(stage, stage.horizon - 46, 30, "#97c3a0", 0.12)
    town_ = stage.layer(0.16)
    for x in stage.spread(9, 0, 1, 0.3):
        buildings.house(stage, town_, (x, stage.horizon + 8), stage.between(84, 116), 0.4, floors=2)
    nature.water(stage, stage.horizon + 8, stage.height, "#4a9cc0", 0.31)
    _far_arches(stage, stage.horizon + unit * 0.16)
    deck = stage.layer(0.55)
    stone, top = stage.tone("#c4b5a5"), stage.ground - 34
    deck.rect(
        (-4, top),
        (stage.width + 8, stage.height - top + 4),
        deck.linear(((0, lighter(stone, 0.12), 1.0), (1, darker(stone, 0.2), 1.0))),
    )
    buildings.cobbles(stage, deck, top + 12, stage.height, "#c4b5a5")
    _parapet(stage, top)


def _far_arches(stage: Stage, y: float) -> None:
    """Another bridge up the river, seen from the side."""
    drawing = stage.layer(0.36)
    stone = stage.tone("#b5a592", 0.6)
    count = max(3, round(stage.width / 250))
    span = stage.width / count
    body = f"M-4 {num(y - 52)}H{num(stage.width + 4)}V{num(y + 26)}H-4Z"
    for index in range(count):
        # The arches are holes: the even-odd rule takes them out of the wall.
        x = span * (index + 0.5)
        body += f"M{num(x - span * 0.36)} {num(y + 27)}Q{num(x)} {num(y - 74)} {num(x + span * 0.36)} {num(y + 27)}Z"
    drawing.raw(f'<path fill-rule="evenodd" d="{body}" fill="{stone}"/>')
    drawing.rect((-4, y - 60), (stage.width + 8, 10), lighter(stone, 0.2))


def _parapet(stage: Stage, foot: float) -> None:
    """The far wall of the bridge, behind the actors: balusters under a rail, with lamps."""
    drawing = stage.layer(0.5)
    stone = stage.tone("#b3a393")
    drawing.rect((-4, foot - 16), (stage.width + 8, 22), stone)
    for x in stage.spread(max(12, round(stage.width / 34)), 0, 1, 0):
        drawing.path(
            f"M{num(x - 6)} {num(foot - 14)}q-7 -14 1 -26q-5 -8 -3 -16h16q2 8 -3 16q8 12 1 26Z", darker(stone, 0.08)
        )
    drawing.rect((-4, foot - 72), (stage.width + 8, 17), lighter(stone, 0.16), round_=3)
    for share in (0.1, 0.37, 0.63, 0.9):
        x = share * stage.width
        drawing.rect((x - 20, foot - 82), (40, 86), lighter(stone, 0.08), round_=3)
        drawing.rect((x - 25, foot - 88), (50, 12), lighter(stone, 0.24), round_=3)
    for share in (0.1, 0.9):
        buildings.lamp_post(stage, drawing, (share * stage.width, foot - 82), 200)
