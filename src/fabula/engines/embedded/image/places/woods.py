"""Forest and jungle."""

from fabula.engines.embedded.image.places import nature
from fabula.engines.embedded.image.places.nature import conifer
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import num


def forest(stage: Stage) -> None:
    """Spruces in four ranks, mist between them, a clearing with flowers; fireflies in the dark."""
    unit = stage.ground - stage.horizon
    nature.land(stage, stage.horizon - 30, 34, "#5d8f78", 0.2)
    for rank, (depth, colour, tall) in enumerate(
        ((0.22, "#3f7a66", 190), (0.34, "#2f6b55", 260), (0.46, "#235643", 380))
    ):
        y = stage.horizon + unit * (0.02 + 0.26 * rank)
        _rank(stage, y, tall, colour, depth, count=11 - 3 * rank, gap=rank == 2)
        nature.land(stage, y + 6, 26, ("#5f9470", "#4b8358", "#3f7448")[rank], depth + 0.04)
        nature.mist(stage, y - 10, 150, depth + 0.05, 0.3)
    line = nature.land(stage, stage.horizon + unit * 0.78, 12, "#6fa356", 0.56)
    floor = stage.layer(0.57)
    nature.grass(stage, floor, line, (4, stage.height - stage.horizon - unit * 0.8), "#6fa356", 220)
    nature.flowers(stage, floor, 20, stage.ground - 14, stage.height - 18)
    for x in stage.spread(3):
        if not stage.is_clear(x, 30):
            nature.mushroom(stage, floor, (x, stage.ground + stage.between(0, 40)), stage.between(18, 30))
    _foreground(stage)
    if stage.dark:
        nature.fireflies(stage, stage.layer(0.7), 24, stage.horizon - 40, stage.height - 60)


def _rank(stage: Stage, y: float, tall: float, colour: str, depth: float, *, count: int, gap: bool) -> None:
    drawing = stage.layer(depth)
    fill, trunk = stage.tone(colour, depth + 0.1), stage.tone("#4a3527", depth)
    for x in stage.spread(max(3, round(count * stage.width / 1280 + 1)), -0.03, 1.03, 0.9):
        if gap and stage.is_clear(x, 40):
            continue
        conifer(drawing, (x, y + 22), tall * stage.between(0.72, 1.18), fill, trunk)


def _foreground(stage: Stage) -> None:
    near = stage.layer(0.9)
    colour = stage.tone("#1d3a2a", 1.0)
    for side in (0.02, 0.98):
        nature.blades(stage, near, (side * stage.width, stage.height + 12), 170, colour, 10)


def jungle(stage: Stage) -> None:
    """Broad leaves, lianas and palms around a clearing full of light."""
    unit = stage.ground - stage.horizon
    nature.land(stage, stage.horizon - 60, 40, "#6fae7c", 0.18)
    for rank, (depth, colour, tall) in enumerate(((0.24, "#4c9a63", 250), (0.4, "#2f7d4b", 340))):
        drawing = stage.layer(depth)
        for x in stage.spread(8 - 2 * rank, -0.05, 1.05):
            if rank and stage.is_clear(x, 20):
                continue
            foot = (x, stage.horizon + unit * (0.1 + 0.3 * rank))
            tall_now, trunk = tall * stage.between(0.8, 1.2), stage.tone("#6b4d33", depth)
            if rank == 0 and stage.random.random() < 0.5:
                nature.palm(drawing, foot, tall_now, stage.tone(colour, depth), trunk, stage.between(-50, 50))
            else:
                nature.round_tree(drawing, foot, tall_now, stage.tone(colour, depth), trunk)
        nature.land(stage, stage.horizon + unit * (0.08 + 0.3 * rank), 22, ("#58a35f", "#44884a")[rank], depth + 0.03)
        nature.mist(stage, stage.horizon + unit * 0.2, 190, depth + 0.05, 0.28)
    line = nature.land(stage, stage.horizon + unit * 0.74, 12, "#5a9a44", 0.55)
    floor = stage.layer(0.57)
    nature.grass(stage, floor, line, (4, stage.height - stage.horizon - unit * 0.74), "#5a9a44", 160)
    nature.flowers(stage, floor, 12, stage.ground - 10, stage.height - 20, ("#ff5f8a", "#ffb02e", "#ff7ae0"))
    _lianas(stage)
    _leaves(stage)
    if stage.dark:
        nature.fireflies(stage, stage.layer(0.7), 18, stage.horizon - 60, stage.height - 60)


def _lianas(stage: Stage) -> None:
    drawing = stage.layer(0.5)
    for x in stage.spread(6):
        if stage.is_clear(x, 10):
            continue
        long, sway = stage.between(0.2, 0.5) * stage.height, stage.between(-40, 40)
        colour = stage.tone("#2c6b3d")
        drawing.line(f"M{num(x)} -10Q{num(x + sway)} {num(long * 0.6)} {num(x + sway * 0.4)} {num(long)}", colour, 5)
        for step in range(3, 9):
            y = long * step / 9
            drawing.ellipse(
                (x + sway * 0.6 * step / 9 + (9 if step % 2 else -9), y), (11, 5), colour, 1, 30 if step % 2 else -30
            )


def _leaves(stage: Stage) -> None:
    near = stage.layer(0.92)
    for side, turn in ((0.0, -1), (1.0, 1)):
        for index in range(5):
            angle = turn * (20 + index * 24)
            x, y = side * stage.width, stage.height + 20
            tall = 230 - index * 14
            colour = stage.tone("#1f5a35" if index % 2 else "#2a6f3f")
            near.open(f"rotate({-angle} {num(x)} {num(y)})")
            near.path(
                f"M{num(x)} {num(y)}C{num(x - 70)} {num(y - tall * 0.4)} {num(x - 44)}"
                f" {num(y - tall * 0.85)} {num(x)} {num(y - tall)}"
                f"C{num(x + 44)} {num(y - tall * 0.85)} {num(x + 70)} {num(y - tall * 0.4)} {num(x)}"
                f" {num(y)}Z",
                colour,
            )
            near.line(f"M{num(x)} {num(y)}V{num(y - tall * 0.9)}", stage.tone("#3f8a52"), 3, 0.7)
            near.close()
