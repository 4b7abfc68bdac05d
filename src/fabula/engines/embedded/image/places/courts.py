"""Halls of state and care: palace and hospital."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.places import halls
from fabula.engines.embedded.image.places.home import free_side
from fabula.engines.embedded.image.sky import sparkle
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def palace(stage: Stage) -> None:
    """A throne hall: columns, banners, high windows, a red carpet, a throne."""
    kit.room(stage, "#d9c08f", "#e3d6c4", boards=False)
    line = kit.floor_line(stage)
    for x in (0.22, 0.78):
        kit.big_window(stage, (x * stage.width - 55, line - 380), (110, 270), arched=True)
    throne = stage.layer(0.16)
    _throne(stage, throne, (stage.width / 2, line + 6))
    columns = stage.layer(0.2)
    stone = stage.tone("#f6efe2")
    for x in (0.06, 0.35, 0.65, 0.94):
        at = x * stage.width
        columns.rect(
            (at - 26, -4),
            (52, line + 6),
            columns.linear(
                ((0, lighter(stone, 0.2), 1.0), (0.5, stone, 1.0), (1, darker(stone, 0.26), 1.0)), (0, 0), (1, 0)
            ),
        )
        columns.rect((at - 36, line - 20), (72, 28), stage.tone("#e3b04b"), round_=3)
        _banner(stage, columns, (at, 60))
    carpet = stage.layer(0.3)
    middle = stage.width / 2
    carpet.path(
        polygon(
            [
                (middle - 74, line + 4),
                (middle + 74, line + 4),
                (middle + 250, stage.height + 4),
                (middle - 250, stage.height + 4),
            ]
        ),
        stage.tone("#b52f3f"),
    )
    for side in (-1, 1):
        carpet.line(
            f"M{num(middle + side * 64)} {num(line + 4)}L{num(middle + side * 224)} {num(stage.height)}",
            stage.tone("#e8bd55"),
            6,
        )
    halls.chandelier(stage, (stage.width / 2, 130))


def _banner(stage: Stage, drawing: Drawing, top: Point) -> None:
    x, y = top
    drawing.path(
        polygon([(x - 34, y), (x + 34, y), (x + 34, y + 170), (x, y + 140), (x - 34, y + 170)]), stage.tone("#3f5fa8")
    )
    drawing.line(f"M{num(x - 28)} {num(y + 6)}h56", stage.tone("#e8bd55"), 6)
    sparkle(drawing, (x, y + 72), 26, stage.tone("#f3d264"))


def _throne(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    gold, red = stage.tone("#e3b04b"), stage.tone("#b52f3f")
    for step in range(3):
        drawing.rect((x - 130 + step * 22, y - (step + 1) * 16), (260 - step * 44, 18), stage.tone("#d9ccb8"))
    drawing.path(
        f"M{num(x - 62)} {num(y - 48)}V{num(y - 236)}Q{num(x)} {num(y - 310)} {num(x + 62)}"
        f" {num(y - 236)}V{num(y - 48)}Z",
        gold,
    )
    drawing.path(
        f"M{num(x - 46)} {num(y - 60)}V{num(y - 224)}Q{num(x)} {num(y - 280)} {num(x + 46)}"
        f" {num(y - 224)}V{num(y - 60)}Z",
        red,
    )
    drawing.rect((x - 76, y - 116), (152, 36), lighter(red, 0.1), round_=10)
    for side in (-1, 1):
        drawing.rect((x + side * 76 - 10, y - 158), (20, 112), gold, round_=6)
    sparkle(drawing, (x, y - 290), 22, "#fff1b8")


def hospital(stage: Stage) -> None:
    """A bright ward: a white bed, a screen, a red cross, a window."""
    kit.room(stage, "#cfe6e4", "#dfe6e8", boards=False)
    line = kit.floor_line(stage)
    kit.big_window(stage, (stage.width * 0.5 - 100, line - 390), (200, 210), curtains="#8fc9b8")
    side = free_side(stage, 0.18, 0.82)
    drawing = stage.layer(0.3)
    _hospital_bed(stage, drawing, (side * stage.width, line + 40), min(380.0, stage.width * 0.46))
    x = (1 - side) * stage.width
    drawing.rect((x - 70, line - 320), (140, 140), stage.tone("#ffffff"), round_=14)
    drawing.path(
        polygon(
            [
                (x - 16, line - 300),
                (x + 16, line - 300),
                (x + 16, line - 266),
                (x + 50, line - 266),
                (x + 50, line - 234),
                (x + 16, line - 234),
                (x + 16, line - 200),
                (x - 16, line - 200),
                (x - 16, line - 234),
                (x - 50, line - 234),
                (x - 50, line - 266),
                (x - 16, line - 266),
            ]
        ),
        stage.tone("#e0483e"),
    )
    kit.table(stage, drawing, (x, line + 20), 150, 96, "#e6ebec")
    kit.plant(stage, drawing, (x, line - 80), 110)
    kit.hanging_lamp(stage, stage.width / 2, 96, "#7fb8c4", wide=90)


def _hospital_bed(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    x, y = foot
    metal, sheet = stage.tone("#9fb0ba"), stage.tone("#ffffff")
    drawing.shade((x, y), (wide * 0.56, 16), 0.35)
    for side in (-1, 1):
        at = x + side * wide * 0.48
        drawing.line(f"M{num(at)} {num(y)}V{num(y - (170 if side < 0 else 120))}", metal, 9)
        drawing.circle((at, y - 4), 9, darker(metal, 0.4))
    drawing.line(
        f"M{num(x - wide * 0.48)} {num(y - 164)}v70M{num(x - wide * 0.48)} {num(y - 60)}H{num(x + wide * 0.48)}",
        metal,
        9,
    )
    drawing.rect((x - wide * 0.47, y - 104), (wide * 0.94, 46), sheet, round_=16)
    drawing.rect((x - wide * 0.18, y - 116), (wide * 0.64, 58), stage.tone("#8fc4dc"), round_=18)
    drawing.rect((x - wide * 0.44, y - 140), (wide * 0.24, 50), lighter(sheet, 0.2), round_=20)
