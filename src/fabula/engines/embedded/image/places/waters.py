"""Fresh water: river and lake."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def river(stage: Stage) -> None:
    """A stream that winds down from the hills, willows, stepping stones."""
    for index, (colour, depth) in enumerate((("#93c2a0", 0.12), ("#83bc7c", 0.22))):
        nature.land(stage, stage.horizon - 50 + index * 44, 34, colour, depth)
    _far_trees(stage)
    nature.land(stage, stage.horizon + 16, 8, "#7fbb63", 0.34)
    _stream(stage)
    line = nature.land(stage, stage.ground - 26, 10, "#7db858", 0.55)
    floor = stage.layer(0.57)
    nature.grass(stage, floor, line, (4, 150), "#7db858", 150)
    nature.flowers(stage, floor, 16, stage.ground, stage.height - 16)
    reeds = stage.layer(0.58)
    for x in stage.spread(5):
        if not stage.is_clear(x, 20):
            _reeds(stage, reeds, (x, stage.ground - 18))


def _far_trees(stage: Stage) -> None:
    drawing = stage.layer(0.3)
    for x in stage.spread(9, -0.02, 1.02):
        nature.round_tree(
            drawing,
            (x, stage.horizon + 22),
            stage.between(70, 140),
            stage.tone(stage.pick("#5a9a55", "#6aa85a"), 0.5),
            stage.tone("#6b4d33", 0.5),
        )


def _stream(stage: Stage) -> None:
    drawing = stage.layer(0.4)
    top, bottom = stage.horizon + 22, stage.ground - 10
    middle, span = stage.width * 0.5, bottom - top
    left = [
        (middle - 12, top),
        (middle + 60, top + span * 0.25),
        (middle - 150, top + span * 0.5),
        (-40, top + span * 0.72),
        (-60, bottom),
    ]
    right = [
        (middle + 10, top),
        (middle + 130, top + span * 0.25),
        (middle + 120, top + span * 0.5),
        (stage.width * 0.82, top + span * 0.7),
        (stage.width * 1.1, bottom),
    ]
    tone = stage.tone("#5fb4dc", 0.8)
    data = smooth(left) + "L" + smooth(right[::-1])[1:] + "Z"
    drawing.line(data, stage.tone("#e8d9ae", 0.7), 10)
    drawing.path(data, drawing.linear(((0, stage.outside.sky[2], 1.0), (0.4, tone, 1.0), (1, darker(tone, 0.15), 1.0))))
    drawing.open(clip=drawing.clip(data))
    for _ in range(60):
        share = stage.random.random()
        y, x = top + span * share, stage.between(0, stage.width)
        drawing.rect(
            (x, y), (stage.between(14, 40) * (0.4 + share), 1.6 + 2 * share), lighter(tone, 0.55), 0.55, round_=1.5
        )
    drawing.close()
    for x in stage.spread(4, 0.25, 0.8):
        nature.rock(stage, drawing, (x, bottom - stage.between(16, 60)), stage.between(14, 26), "#a3a8ad")


def _reeds(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    for index in range(6):
        px, high = x + (index - 3) * 11, stage.between(70, 120)
        drawing.line(
            f"M{num(px)} {num(y)}q{num(stage.between(-6, 6))} {num(-high / 2)}"
            f" {num(stage.between(-9, 9))} {num(-high)}",
            stage.tone("#5a8f45"),
            3,
        )
        if index % 2:
            drawing.rect((px - 4 + stage.between(-4, 4), y - high - 4), (8, 26), stage.tone("#7d5033"), round_=4)


def lake(stage: Stage) -> None:
    """Still water under mountains, a jetty, reeds, lilies."""
    nature.peaks(stage, stage.horizon + 4, stage.horizon * 0.5, "#8aa0b8", 0.1, snow=True, count=4)
    nature.mist(stage, stage.horizon - 14, 110, 0.12, 0.5)
    line = nature.land(stage, stage.horizon - 16, 14, "#6fa274", 0.18)
    trees = stage.layer(0.2)
    for x in stage.spread(16, -0.02, 1.02):
        nature.conifer(
            trees,
            (x, nature.height_at(line, x) + 14),
            stage.between(50, 96),
            stage.tone("#3f7560", 0.35),
            stage.tone("#4a3527", 0.3),
        )
    sheet = nature.water(stage, stage.horizon, stage.ground - 20, "#4f9fc4", 0.31)
    for x in stage.spread(9):
        y = stage.between(stage.horizon + 0.45 * _unit(stage), stage.ground - 44)
        sheet.ellipse((x, y), (24, 7), stage.tone("#5fa860"))
        if stage.random.random() < 0.5:
            nature.flower(sheet, (x, y - 8), 9, stage.tone("#ffd7ea"))
    _jetty(stage)
    bank = nature.land(stage, stage.ground - 22, 8, "#86b860", 0.55)
    floor = stage.layer(0.57)
    nature.grass(stage, floor, bank, (4, 160), "#86b860", 140)
    nature.flowers(stage, floor, 16, stage.ground, stage.height - 14)
    for x in stage.spread(4):
        if not stage.is_clear(x, 20):
            _reeds(stage, stage.layer(0.58), (x, stage.ground - 12))


def _jetty(stage: Stage) -> None:
    drawing = stage.layer(0.42)
    x = stage.width * (0.78 if not stage.is_clear(stage.width * 0.78) else 0.2)
    top, bottom = stage.ground - 0.42 * _unit(stage), stage.ground - 12
    wood = stage.tone("#a87a52")
    for share in (0.15, 0.6):
        y = top + (bottom - top) * share
        for side in (-1, 1):
            drawing.rect((x + side * (34 + 30 * share) - 5, y - 22), (10, 60), darker(wood, 0.3), round_=3)
    drawing.path(polygon([(x - 34, top), (x + 34, top), (x + 84, bottom), (x - 84, bottom)]), wood)
    for step in range(9):
        share = (step / 9) ** 1.4
        y, half = top + (bottom - top) * share, 34 + 50 * share
        drawing.line(f"M{num(x - half)} {num(y)}H{num(x + half)}", darker(wood, 0.25), 2)
