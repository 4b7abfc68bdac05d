"""The other side of places out of doors: the harbour towards the sea, the street from across the way."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, coast, nature, port
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def harbour(stage: Stage) -> None:
    """Out to sea: the mole with its light, sails far off, nets and fish boxes on the quay."""
    coast.far_shore(stage)
    nature.water(stage, stage.horizon, stage.ground, "#3b8fb3", 0.28)
    unit = stage.ground - stage.horizon
    light = 0.84 if stage.is_clear(stage.width * 0.16, 40) else 0.16
    _mole(stage, light, unit)
    sails = stage.layer(0.3)
    for share, size in ((0.36, 34.0), (0.6, 46.0)):
        port.boat(stage, sails, (stage.width * share, stage.horizon + unit * 0.14), size)
    port.boat(stage, stage.layer(0.42), (stage.width * (1 - light), stage.horizon + unit * 0.5), 128)
    port.quay(stage)
    boards = stage.layer(0.565)
    side = 0.1 if stage.is_clear(stage.width * 0.9, 30) else 0.9
    if not stage.is_clear(stage.width * side, 30):
        _nets(stage, boards, (stage.width * side, stage.ground + 4))


def _mole(stage: Stage, at: float, unit: float) -> None:
    """A wall of rocks that runs out from the edge of the picture, a small lighthouse at its end."""
    drawing = stage.layer(0.34)
    x, y = stage.width * at, stage.horizon + unit * 0.22
    edge = stage.width + 6 if at > 0.5 else -6.0
    inward = -1 if at > 0.5 else 1
    end = x + inward * 70
    stone = stage.tone("#8d8f99", 0.7)
    drawing.path(polygon([(edge, y - 34), (end, y - 26), (end + inward * 26, y + 10), (edge, y + 14)]), stone)
    steps = round(abs(edge - end) / 34)
    for index in range(steps + 1):
        at_x = edge + (end - edge) * index / max(1, steps)
        drawing.circle((at_x, y + 2), stage.between(13, 22), darker(stone, stage.between(0.04, 0.2)))
    tall = min(190.0, stage.horizon * 0.5)
    tower = stage.tone("#fbf5ea", 0.8)
    drawing.path(polygon([(x - 22, y - 28), (x - 14, y - tall), (x + 14, y - tall), (x + 22, y - 28)]), tower)
    for share in (0.3, 0.68):
        level = y - 28 - (tall - 28) * share
        low, high = 20 - share * 6, 18 - share * 6
        band = [(x - low, level), (x - high, level - 26), (x + high, level - 26), (x + low, level)]
        drawing.path(polygon(band), stage.tone("#d8453d", 0.8))
    drawing.rect((x - 20, y - tall - 4), (40, 6), stage.tone("#3f4452", 0.8))
    drawing.rect((x - 11, y - tall - 26), (22, 24), stage.lamp("#fff0b0", "#bfe0ee"))
    drawing.path(f"M{num(x - 17)} {num(y - tall - 25)}Q{num(x)} {num(y - tall - 50)} {num(x + 17)}"
        f" {num(y - tall - 25)}Z",
                 stage.tone("#b83a35", 0.8))  # fmt: skip
    if stage.dark:
        drawing.glow((x, y - tall - 14), 150, "#fff0b0", 0.9)


def _nets(stage: Stage, drawing: Drawing, foot: Point) -> None:
    """A heap of net with floats, a barrel beside it."""
    x, y = foot
    wood, rope = stage.tone("#9a6a42"), stage.tone("#6f8a86")
    drawing.rect((x + 26, y - 84), (60, 84), wood, round_=12)
    for level in (20, 62):
        drawing.rect((x + 23, y - level - 4), (66, 8), stage.tone("#4a4a55"), round_=3)
    heap = (
        f"M{num(x - 84)} {num(y)}Q{num(x - 62)} {num(y - 58)} {num(x - 20)} {num(y - 54)}Q{num(x + 26)}"
        f" {num(y - 48)} {num(x + 34)} {num(y)}Z"
    )
    drawing.path(heap, rope)
    drawing.open(clip=drawing.clip(heap))
    for step in range(-8, 9):
        drawing.line(
            f"M{num(x + step * 15)} {num(y)}l46 -70M{num(x + step * 15)} {num(y)}l-46 -70", darker(rope, 0.3), 1.6, 0.8
        )
    drawing.close()
    for dx, dy in ((-58, 26), (-30, 44), (6, 34)):
        drawing.ellipse((x + dx, y - dy), (10, 7), stage.tone("#e8873f"))


def street(stage: Stage) -> None:
    """Shop fronts across the way, one beside the other, with signs, awnings and doorsteps."""
    buildings.skyline(stage, stage.horizon + 6, 150, "#b5bccb", 0.1, 5)
    unit = stage.ground - stage.horizon
    foot = stage.horizon + unit * 0.46
    fronts = stage.layer(0.3)
    count = max(3, round(stage.width / 330))
    wide = stage.width / count
    for index in range(count + 1):
        _front(
            stage, fronts, ((index - 0.1) * wide, foot), (wide - 3, foot - stage.height * 0.1 - (index % 2) * 34), index
        )
    ground = stage.layer(0.5)
    ground.rect((-4, foot), (stage.width + 8, stage.height - foot + 4), stage.tone("#b3a9a5"))
    buildings.cobbles(stage, ground, foot + unit * 0.2, stage.height, "#b3a9a5")
    kerb = stage.tone("#d6cbbd")
    ground.rect((-4, foot), (stage.width + 8, unit * 0.15), lighter(kerb, 0.08))
    ground.rect((-4, foot + unit * 0.15), (stage.width + 8, 8), darker(kerb, 0.22))
    lamps = stage.layer(0.52)
    for x in (0.06, 0.94):
        buildings.lamp_post(stage, lamps, (x * stage.width, foot + unit * 0.2), 330)


SHOPS = ("#d9534a", "#4f9a80", "#e0a23f", "#5a7fc0")


def _front(stage: Stage, drawing: Drawing, corner: Point, size: Point, index: int) -> None:
    """One house with a shop below; `corner` is its lower left."""
    (x, y), (wide, high) = corner, size
    wall = stage.tone(buildings.WALLS[(index * 3 + 1) % len(buildings.WALLS)], 0.85)
    trade = stage.tone(SHOPS[index % len(SHOPS)], 0.9)
    drawing.rect(
        (x, y - high), (wide, high), drawing.linear(((0, lighter(wall, 0.06), 1.0), (1, darker(wall, 0.12), 1.0)))
    )
    drawing.rect(
        (x - 6, y - high - 16), (wide + 12, 22), stage.tone(buildings.ROOFS[index % len(buildings.ROOFS)], 0.85)
    )
    shop = min(190.0, high * 0.46)
    for share in (0.2, 0.5, 0.8):
        buildings.window(
            stage, drawing, (x + wide * share - 21, y - shop - 42 - (high - shop - 60) * 0.62), (42, 62), 0.85
        )
    drawing.rect(
        (x + wide * 0.07, y - shop * 0.74), (wide * 0.52, shop * 0.6), stage.lamp("#ffe2a0", "#8fb0c4"), round_=3
    )
    for share in (0.2, 0.33, 0.46):
        drawing.circle(
            (x + wide * share, y - shop * 0.26), shop * 0.09, stage.tone(SHOPS[(index + round(share * 10)) % 4], 0.9)
        )
    drawing.rect((x + wide * 0.07, y - shop * 0.18), (wide * 0.52, 9), stage.tone("#6b4638", 0.9))
    buildings.door(stage, drawing, (x + wide * 0.79, y), (wide * 0.2, shop * 0.78), SHOPS[(index + 1) % 4], 0.9)
    drawing.rect((x + wide * 0.05, y - shop - 8), (wide * 0.9, shop * 0.2), trade, round_=3)
    drawing.line(f"M{num(x + wide * 0.3)} {num(y - shop + shop * 0.06)}H{num(x + wide * 0.7)}", lighter(trade, 0.6), 7)
    _awning(drawing, (x + wide * 0.05, y - shop * 0.86), wide * 0.56, trade)


def _awning(drawing: Drawing, corner: Point, wide: float, colour: str) -> None:
    x, y = corner
    step = wide / 7
    for stripe in range(7):
        left = x + stripe * step
        tone = colour if stripe % 2 == 0 else lighter(colour, 0.75)
        drawing.path(f"M{num(left)} {num(y)}h{num(step)}v26q{num(-step / 2)} 13 {num(-step)} 0Z", tone)


def city(stage: Stage) -> None:
    """An avenue from the pavement: towers far off, a row of shops under flats, a kiosk, young trees."""
    buildings.skyline(stage, stage.horizon + 10, stage.horizon * 0.7, "#9db2cf", 0.1, 8)
    nature.mist(stage, stage.horizon - 10, 200, 0.12, 0.4)
    unit = stage.ground - stage.horizon
    foot = stage.horizon + unit * 0.4
    flats = stage.layer(0.28)
    count = max(4, round(stage.width / 250))
    for index in range(count):
        wide, high = stage.width / count, foot - stage.height * (0.08 + 0.1 * (index % 2) + stage.between(0.0, 0.06))
        _flats(stage, flats, (index * wide, foot), (wide - 2, high), index)
    ground = stage.layer(0.5)
    ground.rect((-4, foot), (stage.width + 8, stage.height - foot + 4), stage.tone("#bdb8bd"))
    buildings.cobbles(stage, ground, foot + unit * 0.1, stage.height, "#bdb8bd")
    road = stage.tone("#8b8a98")
    ground.rect((-4, foot + unit * 0.12), (stage.width + 8, unit * 0.26), road)
    for x in stage.spread(round(stage.width / 110), 0, 1, 0):
        ground.rect((x - 26, foot + unit * 0.24), (52, 7), lighter(road, 0.55))
    trees = stage.layer(0.53)
    for share in (0.05, 0.3, 0.7, 0.95):
        at = share * stage.width
        if not stage.is_clear(at, 40):
            nature.round_tree(trees, (at, foot + unit * 0.46), 190, stage.tone("#68ab5c"), stage.tone("#6b4d33"))


def _flats(stage: Stage, drawing: Drawing, corner: Point, size: Point, index: int) -> None:
    """A house of flats with a shop below; `corner` is its lower left."""
    (x, y), (wide, high) = corner, size
    colour = ("#c98f74", "#8a9cc0", "#d9bd84", "#8fb3a0", "#b58aa0")[index % 5]
    buildings.block(stage, drawing, corner, size, colour, 0.75)
    shop = min(110.0, high * 0.3)
    trade = stage.tone(SHOPS[index % len(SHOPS)], 0.9)
    drawing.rect((x, y - shop), (wide, shop), darker(stage.tone(colour, 0.75), 0.3))
    drawing.rect((x + wide * 0.08, y - shop * 0.66), (wide * 0.56, shop * 0.56), stage.lamp("#ffe2a0", "#9fc0d4"))
    drawing.rect((x + wide * 0.72, y - shop * 0.7), (wide * 0.18, shop * 0.7), stage.tone("#5a4a52", 0.9))
    _awning(drawing, (x + wide * 0.04, y - shop * 0.94), wide * 0.92, trade)
