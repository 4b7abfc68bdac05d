"""The other side of green places: the forest among its trunks, the park by its bandstand, the village by its well."""

import math

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def forest(stage: Stage) -> None:
    """Among tall trunks under a roof of leaves, with a fallen log, ferns and shafts of light."""
    unit = _unit(stage)
    nature.land(stage, stage.horizon - 60, 20, "#7fae86", 0.1)
    for rank, (depth, bark, wide) in enumerate(
        ((0.18, "#8a9a86", 20.0), (0.3, "#7a7462", 34.0), (0.44, "#6b5344", 58.0))
    ):
        drawing = stage.layer(depth)
        foot = stage.horizon + unit * (0.02 + 0.26 * rank)
        for x in stage.spread(max(3, round((13 - 4 * rank) * stage.width / 1280)), -0.02, 1.02, 0.8):
            if rank == 2 and stage.is_clear(x, 30):
                continue
            _trunk(stage, drawing, (x, foot + 24), wide * stage.between(0.8, 1.2), bark, depth)
        nature.land(stage, foot + 8, 18, ("#79a878", "#5f9460", "#4f8450")[rank], depth + 0.03)
        nature.mist(stage, foot - 20, 130, depth + 0.04, 0.26)
    _canopy(stage)
    if not stage.dark:
        _shafts(stage)
    line = nature.land(stage, stage.horizon + unit * 0.78, 10, "#6f9f50", 0.56)
    floor = stage.layer(0.57)
    nature.grass(stage, floor, line, (4, stage.height - stage.horizon - unit * 0.8), "#6f9f50", 160)
    for x in (0.08, 0.9):
        if not stage.is_clear(x * stage.width, 120):
            _log(stage, floor, (x * stage.width, stage.ground + 4))
            break
    for x in stage.spread(4):
        if not stage.is_clear(x, 20):
            nature.mushroom(stage, floor, (x, stage.ground + stage.between(4, 44)), stage.between(16, 28))
    if stage.dark:
        nature.fireflies(stage, stage.layer(0.7), 26, stage.horizon - 40, stage.height - 60)


def _trunk(stage: Stage, drawing: Drawing, foot: Point, wide: float, bark: str, depth: float) -> None:
    x, y = foot
    tone = stage.tone(bark, depth + 0.2)
    sides = (
        f"M{num(x - wide * 0.8)} {num(y)}Q{num(x - wide * 0.46)} {num(y - 60)} {num(x - wide * 0.42)}"
        f" -4H{num(x + wide * 0.42)}"
    )
    drawing.path(f"{sides}Q{num(x + wide * 0.46)} {num(y - 60)} {num(x + wide * 0.8)} {num(y)}Z", tone)
    for step in range(5):
        at = y - 50 - step * 74 - stage.between(0, 30)
        drawing.line(
            f"M{num(x - wide * 0.3)} {num(at)}q{num(wide * 0.2)} 7 {num(wide * 0.36)} 1", darker(tone, 0.25), 2.6, 0.7
        )


def _canopy(stage: Stage) -> None:
    for depth, colour, low in ((0.2, "#7fb06c", 0.3), (0.46, "#4f8f4c", 0.2)):
        drawing = stage.layer(depth)
        fill = stage.tone(colour, depth + 0.1)
        for x in stage.spread(12, -0.04, 1.04, 0.5):
            drawing.ellipse(
                (x, stage.horizon * low * stage.between(0.1, 0.6)),
                (94, stage.horizon * low * stage.between(0.6, 1.0)),
                fill,
            )


def _shafts(stage: Stage) -> None:
    drawing = stage.layer(0.5)
    paint = drawing.linear(((0, "#fff6c8", 0.3), (1, "#fff6c8", 0.0)))
    for x in stage.spread(4, 0.1, 0.9):
        drawing.path(polygon([(x, -4), (x + 46, -4), (x - 70, stage.ground), (x - 190, stage.ground)]), paint)


def _log(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    wood = stage.tone("#7d5a44")
    drawing.rect(
        (x - 110, y - 48),
        (190, 48),
        drawing.linear(((0, lighter(wood, 0.12), 1.0), (1, darker(wood, 0.25), 1.0))),
        round_=20,
    )
    drawing.ellipse((x + 76, y - 24), (17, 24), stage.tone("#d9b48a"))
    drawing.ellipse((x + 76, y - 24), (9, 14), stage.tone("#c09868"))
    drawing.path(f"M{num(x - 96)} {num(y - 44)}q40 -20 80 0q-40 10 -80 0Z", stage.tone("#6f9f50"))


def park(stage: Stage) -> None:
    """A bandstand on the lawn, a pond with reeds, flower beds, a path that bends."""
    unit = _unit(stage)
    nature.land(stage, stage.horizon - 20, 12, "#a9d39c", 0.12)
    trees = stage.layer(0.2)
    for x in stage.spread(9, -0.02, 1.02, 0.6):
        nature.round_tree(trees, (x, stage.horizon + 8), stage.between(150, 220), stage.tone("#6fae62", 0.5),
                          stage.tone("#7a5a40", 0.5))  # fmt: skip
    nature.land(stage, stage.horizon + unit * 0.08, 8, "#93cc76", 0.26)
    stand = 0.24 if stage.is_clear(stage.width * 0.78, 60) or not stage.is_clear(stage.width * 0.24, 60) else 0.78
    _bandstand(stage, stage.layer(0.34), (stage.width * stand, stage.horizon + unit * 0.36))
    pond = stage.layer(0.36)
    x, y = stage.width * (1 - stand), stage.horizon + unit * 0.42
    pond.ellipse((x, y), (230, 40), stage.tone("#d9cfa4"))
    pond.ellipse((x, y), (216, 34), stage.tone("#5fb0d4"))
    pond.line(f"M{num(x - 120)} {num(y)}h70M{num(x + 10)} {num(y + 14)}h90", "#ffffff", 3, 0.6)
    for dx in (-60, 84):
        pond.ellipse((x + dx, y - 10), (17, 9), stage.tone("#fbf8f0"))
        pond.circle((x + dx + 15, y - 22), 7, stage.tone("#fbf8f0"))
        pond.path(f"M{num(x + dx + 20)} {num(y - 23)}l11 3l-11 3Z", stage.tone("#f2a53c"))
    line = nature.land(stage, stage.horizon + unit * 0.6, 6, "#86c765", 0.5)
    way = stage.layer(0.52)
    way.path(f"M-10 {num(stage.ground - 26)}Q{num(stage.width * 0.5)} {num(stage.ground - 66)} {num(stage.width + 10)}"
             f" {num(stage.ground - 18)}V{num(stage.ground + 34)}Q{num(stage.width * 0.5)} {num(stage.ground - 6)} -10"
             f" {num(stage.ground + 30)}Z", stage.tone("#ecd9a8"))  # fmt: skip
    front = stage.layer(0.57)
    nature.grass(stage, front, line, (unit * 0.5, stage.height - stage.horizon - unit * 0.6), "#86c765", 70)
    nature.flowers(stage, front, 26, stage.ground + 40, stage.height - 10)
    buildings.lamp_post(stage, front, (stage.width * (0.95 if stand < 0.5 else 0.05), stage.ground - 16), 300)


def _bandstand(stage: Stage, drawing: Drawing, foot: Point) -> None:
    """An open round house with a pointed roof, on a step."""
    x, y = foot
    white, roof = stage.tone("#fbf4e6", 0.8), stage.tone("#d9695a", 0.8)
    drawing.rect((x - 150, y - 20), (300, 26), stage.tone("#c9bba6", 0.8), round_=5)
    for dx in (-124, -64, 64, 124):
        drawing.rect((x + dx - 7, y - 196), (14, 180), white)
    drawing.rect((x - 132, y - 62), (264, 9), white)
    for step in range(-6, 7):
        drawing.rect((x + step * 20 - 2, y - 60), (5, 42), white)
    drawing.path(f"M{num(x - 160)} {num(y - 192)}Q{num(x - 70)} {num(y - 226)} {num(x)} {num(y - 306)}"
        f"Q{num(x + 70)} {num(y - 226)}"
                 f" {num(x + 160)} {num(y - 192)}Z", roof)  # fmt: skip
    for turn in (-0.5, 0.0, 0.5):
        drawing.line(f"M{num(x)} {num(y - 300)}L{num(x + turn * 210)} {num(y - 194)}", lighter(roof, 0.35), 4, 0.8)
    for step in range(-7, 8):
        drawing.circle((x + step * 21.4, y - 190), 10.7, roof if step % 2 else lighter(roof, 0.5))
    drawing.circle((x, y - 310), 8, stage.tone("#f0c95a", 0.9))


def garden(stage: Stage) -> None:
    """Towards the house: its ivied wall with a door, a glasshouse, beanpoles, a lawn with stepping stones."""
    unit = _unit(stage)
    nature.land(stage, stage.horizon - 20, 20, "#a3cd9c", 0.1)
    far = stage.layer(0.16)
    for x in stage.spread(6):
        nature.round_tree(far, (x, stage.horizon + 6), stage.between(130, 190), stage.tone("#79b268", 0.4),
                          stage.tone("#7a5a40", 0.4))  # fmt: skip
    nature.land(stage, stage.horizon + unit * 0.06, 6, "#93c777", 0.24)
    home = 0.16 if stage.is_clear(stage.width * 0.84, 60) or not stage.is_clear(stage.width * 0.16, 60) else 0.84
    foot = stage.horizon + unit * 0.42
    houses = stage.layer(0.36)
    buildings.house(stage, houses, (home * stage.width, foot), 300, 0.8, floors=2, wall="#f2d9b8", roof="#b5703c")
    _ivy(stage, houses, (home * stage.width, foot))
    _glasshouse(stage, stage.layer(0.38), ((1 - home) * stage.width, foot + 6))
    _beanpoles(stage, stage.layer(0.4), (0.5 * stage.width, foot))
    line = nature.land(stage, stage.horizon + unit * 0.5, 6, "#86c765", 0.5)
    front = stage.layer(0.56)
    nature.grass(stage, front, line, (unit * 0.4, stage.height - stage.horizon - unit * 0.5), "#86c765", 110)
    for step in range(7):
        share = step / 6
        at = (stage.width * (home + (0.5 - home) * share), foot + 16 + (stage.height - foot) * share * 0.86)
        front.ellipse(at, (26 + 26 * share, 7 + 8 * share), stage.tone("#cfc6b4"))
    nature.flowers(stage, front, 34, stage.ground + 6, stage.height - 10)


def _ivy(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    tones = [stage.tone(tone, 0.8) for tone in ("#4f8f4c", "#64a558")]
    for index in range(26):
        at = x - 150 + stage.between(0, 60), y - stage.between(0, 190)
        drawing.ellipse(at, (13, 9), tones[index % 2], 1.0, stage.between(-40, 40))


def _glasshouse(stage: Stage, drawing: Drawing, foot: Point) -> None:
    """A small house of panes, green behind them."""
    x, y = foot
    frame, pane = stage.tone("#fbf6ea", 0.8), stage.lamp("#ffe9a8", "#bfe3dc", 0.8)
    drawing.path(polygon([(x - 130, y), (x - 130, y - 104), (x, y - 172), (x + 130, y - 104), (x + 130, y)]), pane)
    for dx in (-84, -28, 30, 86):
        drawing.circle((x + dx, y - 24), 25, stage.tone("#6fae5e", 0.8), 0.8)
        drawing.circle((x + dx + 8, y - 34), 6, stage.tone("#e0503f", 0.8))
    data = "".join(f"M{num(x + dx)} {num(y)}V{num(y - 172 + abs(dx) * 0.523)}" for dx in (-130, -65, 0, 65, 130))
    roof = f"M{num(x - 130)} {num(y - 104)}L{num(x)} {num(y - 172)}L{num(x + 130)} {num(y - 104)}Z"
    drawing.line(f"{data}{roof}M{num(x - 130)} {num(y - 2)}H{num(x + 130)}", frame, 6)


def _beanpoles(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    for dx in (-54, 0, 54):
        drawing.line(f"M{num(x + dx - 20)} {num(y)}L{num(x + dx)} {num(y - 104)}L{num(x + dx + 20)} {num(y)}",
                     stage.tone("#9a7a50", 0.7), 5)  # fmt: skip
        for step in range(7):
            at = x + dx + 9 * math.sin(step * 2.2) * (1.5 - step * 0.16), y - 12 - step * 13
            drawing.ellipse(at, (12, 8), stage.tone("#5fa552" if step % 2 else "#79b862", 0.7), 1.0, step * 40)


def village(stage: Stage) -> None:
    """The green with its well, cottages under thatch close by, washing on a line."""
    unit = _unit(stage)
    nature.land(stage, stage.horizon - 40, 40, "#a3cd9c", 0.1)
    far = stage.layer(0.16)
    for x in stage.spread(5):
        nature.round_tree(
            far, (x, stage.horizon + 4), stage.between(80, 130), stage.tone("#7fb36c", 0.3), stage.tone("#7a5a40", 0.3)
        )
    nature.land(stage, stage.horizon, 10, "#93c777", 0.24)
    houses = stage.layer(0.36)
    for x, size in ((0.1, 250.0), (0.9, 270.0), (0.36, 170.0), (0.66, 160.0)):
        foot = (x * stage.width, stage.horizon + unit * (0.44 if size > 200 else 0.18))
        buildings.house(stage, houses, foot, size, 0.75, floors=2 if size > 260 else 1)
    _washing(stage, stage.layer(0.4), stage.horizon + unit * 0.3)
    line = nature.land(stage, stage.horizon + unit * 0.5, 8, "#83c060", 0.5)
    front = stage.layer(0.56)
    nature.grass(stage, front, line, (unit * 0.4, stage.height - stage.horizon - unit * 0.5), "#83c060", 150)
    for share in (0.2, 0.8, 0.5):
        if not stage.is_clear(share * stage.width, 70):
            _well(stage, stage.layer(0.54), (share * stage.width, stage.ground - 14))
            break
    nature.flowers(stage, front, 24, stage.ground + 16, stage.height - 10)


def _well(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    stone, wood = stage.tone("#b3a899"), stage.tone("#8a5f42")
    for side in (-1, 1):
        drawing.rect((x + side * 52 - 6, y - 170), (12, 130), wood)
    drawing.path(polygon([(x - 84, y - 156), (x, y - 214), (x + 84, y - 156)]), stage.tone("#a8584a"))
    drawing.line(f"M{num(x)} {num(y - 150)}V{num(y - 84)}", stage.tone("#d9c49a"), 3)
    drawing.rect((x - 13, y - 98), (26, 24), stage.tone("#7a8796"), round_=4)
    drawing.ellipse((x, y - 62), (66, 15), darker(stone, 0.5))
    drawing.path(f"M{num(x - 66)} {num(y - 62)}Q{num(x)} {num(y - 36)} {num(x + 66)} {num(y - 62)}"
        f"V{num(y - 6)}Q{num(x)} {num(y + 18)}"
                 f" {num(x - 66)} {num(y - 6)}Z", stone)  # fmt: skip
    for step in range(10):
        turn = step * 1.9
        drawing.rect(
            (x - 50 + 46 * (1 + math.sin(turn)) - 14, y - 42 + (step % 3) * 16),
            (26, 11),
            darker(stone, 0.12),
            0.7,
            round_=4,
        )


def _washing(stage: Stage, drawing: Drawing, y: float) -> None:
    """Shirts and sheets on a line between two posts."""
    left, right = stage.width * 0.42, stage.width * 0.62
    for x in (left, right):
        drawing.rect((x - 4, y - 92), (8, 96), stage.tone("#7a5a40", 0.7))
    drawing.line(
        f"M{num(left)} {num(y - 86)}Q{num((left + right) / 2)} {num(y - 70)} {num(right)} {num(y - 86)}",
        stage.tone("#f6f1e6", 0.8),
        2.4,
    )
    for share, colour in ((0.14, "#f4f1ea"), (0.36, "#8fb3d9"), (0.58, "#e8a0a0"), (0.8, "#f4f1ea")):
        drawing.rect(
            (left + (right - left) * share - 17, y - 80 + 8 * math.sin(math.pi * share)),
            (34, 44),
            stage.tone(colour, 0.8),
            round_=2,
        )
