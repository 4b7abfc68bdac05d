"""Rooms of a home: kitchen, bedroom, living room, attic."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.gloom import gloom_of
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def free_side(stage: Stage, left: float, right: float) -> float:
    """Of two shares of the width, the one that no actor stands before (the left where both are free)."""
    return right if stage.is_clear(left * stage.width, 30) and not stage.is_clear(right * stage.width, 30) else left


def kitchen(stage: Stage) -> None:
    """A stove with pots, cupboards, a window, a tiled floor."""
    kit.room(stage, "#f3e2b8", "#d9c0a0", boards=False, pattern="")
    line = kit.floor_line(stage)
    back = stage.layer(0.06)
    tile = stage.tone("#bfe0dc")
    back.rect((-2, line - 250), (stage.width + 4, 130), tile)
    for at in range(0, round(stage.width) + 40, 42):
        back.line(f"M{at} {num(line - 250)}v130", stage.tone("#ffffff"), 2.4, 0.8)
    for y in (line - 207, line - 164):
        back.line(f"M0 {num(y)}H{num(stage.width)}", stage.tone("#ffffff"), 2.4, 0.8)
    kit.big_window(
        stage, (stage.width * 0.5 - 100, line - 480 if line > 520 else line - 420), (200, 200), curtains="#e8685c"
    )
    _counter(stage, line)
    for x in (0.03, 0.74):
        kit.shelf(stage, stage.layer(0.2), (x * stage.width, line - 290), stage.width * 0.23)
    _stove(stage, stage.layer(0.3), (stage.width * free_side(stage, 0.17, 0.83), line + 16))
    kit.hanging_lamp(stage, stage.width * 0.5, max(90.0, line - 470), "#4f9a8f")


def _counter(stage: Stage, line: float) -> None:
    drawing = stage.layer(0.22)
    wood = stage.tone("#6fa39b")
    drawing.rect((-4, line - 108), (stage.width + 8, 116), wood)
    drawing.rect((-4, line - 124), (stage.width + 8, 20), stage.tone("#e8c795"))
    for x in stage.spread(round(stage.width / 130), 0, 1, 0):
        drawing.rect((x - 54, line - 94), (108, 90), lighter(wood, 0.14), round_=6)
        drawing.circle((x + 40, line - 52), 5, stage.tone("#f3d264"))


def _stove(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    iron = stage.tone("#5a5f70")
    drawing.rect(
        (x - 96, y - 150),
        (192, 150),
        drawing.linear(((0, lighter(iron, 0.16), 1.0), (1, darker(iron, 0.2), 1.0))),
        round_=8,
    )
    drawing.rect((x - 66, y - 100), (132, 78), darker(iron, 0.4), round_=8)
    if not gloom_of(stage.scene):
        drawing.rect((x - 58, y - 92), (116, 62), "#ff9a4f" if stage.dark else "#e8874a", 0.9, round_=6)
        drawing.glow((x, y - 60), 120, "#ffb05c", 0.45)
    for step in range(4):
        drawing.circle((x - 60 + step * 40, y - 126), 7, stage.tone("#f1e6d4"))
    for dx, size, colour in ((-46, 66, "#c9553f"), (44, 54, "#5a8fb0")):
        tone = stage.tone(colour)
        drawing.rect((x + dx - size / 2, y - 150 - size * 0.62), (size, size * 0.62), tone, round_=8)
        drawing.rect(
            (x + dx - size * 0.56, y - 152 - size * 0.66), (size * 1.12, size * 0.14), lighter(tone, 0.2), round_=5
        )
        drawing.circle((x + dx, y - 150 - size * 0.76), size * 0.08, darker(tone, 0.3))
        for puff in range(3):
            drawing.circle((x + dx + (puff % 2) * 12 - 6, y - 222 - puff * 24), 12 + puff * 4, "#ffffff", 0.24)


def bedroom(stage: Stage) -> None:
    """A bed under a window, a lamp on a table, toys, a rug."""
    kit.room(stage, "#9db8dd", "#c99a6b", pattern="dots")
    line = kit.floor_line(stage)
    kit.big_window(stage, (stage.width * 0.5 - 95, line - 400), (190, 220), curtains="#f0a0a8")
    side = free_side(stage, 0.18, 0.82)
    _bed(stage, stage.layer(0.32), (side * stage.width, line + 40), min(400.0, stage.width * 0.5))
    other = 1 - side
    drawing = stage.layer(0.34)
    kit.table(stage, drawing, (other * stage.width, line + 22), 120, 92, "#a8764a")
    _table_lamp(stage, drawing, (other * stage.width, line - 76))
    kit.picture(stage, stage.layer(0.12), (other * stage.width - 52, line - 330), (104, 78))
    kit.rug(stage, (stage.width / 2, stage.ground + 12), stage.width * 0.56, "#e58a7a")


def _bed(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    x, y = foot
    wood, sheet, quilt = stage.tone("#9a6a45"), stage.tone("#fffaf2"), stage.tone("#5f86c9")
    left = x < stage.width / 2
    head = x - wide / 2 if left else x + wide / 2 - 26
    tail = x + wide / 2 - 22 if left else x - wide / 2
    drawing.shade((x, y), (wide * 0.58, 20), 0.4)
    drawing.rect((head, y - 190), (26, 192), wood, round_=10)
    drawing.rect((tail, y - 118), (22, 120), wood, round_=9)
    drawing.rect((x - wide / 2 + 10, y - 62), (wide - 20, 40), darker(wood, 0.1))
    drawing.rect((x - wide / 2 + 14, y - 100), (wide - 28, 52), sheet, round_=16)
    start = x - wide * 0.16 if left else x - wide / 2 + 12
    drawing.rect((start, y - 112), (wide * 0.64, 78), quilt, round_=18)
    for index in range(6):
        for row in range(2):
            drawing.circle(
                (start + 28 + index * wide * 0.105, y - 92 + row * 34),
                9,
                lighter(quilt, 0.35 if (index + row) % 2 else 0.55),
            )
    pillow = x - wide / 2 + 24 if left else x + wide / 2 - 24 - wide * 0.24
    drawing.rect((pillow, y - 138), (wide * 0.24, 54), lighter(sheet, 0.3), round_=22)


def _table_lamp(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    drawing.rect((x - 5, y - 46), (10, 46), stage.tone("#c9a24f"))
    drawing.rect((x - 20, y - 6), (40, 8), stage.tone("#c9a24f"), round_=4)
    drawing.path(
        polygon([(x - 34, y - 42), (x - 20, y - 92), (x + 20, y - 92), (x + 34, y - 42)]),
        "#ffe2a0" if stage.dark else stage.tone("#f6d9a0"),
    )
    if stage.dark:
        drawing.glow((x, y - 60), 210, "#ffcf7a", 0.7)


def livingroom(stage: Stage) -> None:
    """A sofa, a fireplace with a fire, pictures, a plant, a rug."""
    kit.room(stage, "#d9b79a", "#b58457", wainscot="#8f5f45")
    line = kit.floor_line(stage)
    kit.big_window(stage, (stage.width * 0.5 - 90, line - 410), (180, 220), curtains="#4f8f8a")
    side = free_side(stage, 0.17, 0.83)
    _fireplace(stage, (side * stage.width, line + 12))
    _sofa(stage, stage.layer(0.32), ((1 - side) * stage.width, line + 44), min(340.0, stage.width * 0.42))
    kit.picture(stage, stage.layer(0.12), ((1 - side) * stage.width - 70, line - 330), (140, 96))
    kit.rug(stage, (stage.width / 2, stage.ground + 12), stage.width * 0.6, "#b8554a")


def _fireplace(stage: Stage, foot: Point) -> None:
    x, y = foot
    drawing = stage.layer(0.26)
    brick = stage.tone("#b0604a")
    drawing.rect((x - 74, -4), (148, y - 210), darker(brick, 0.1))
    drawing.rect((x - 116, y - 232), (232, 232), brick)
    for row in range(8):
        for column in range(5):
            drawing.rect(
                (x - 112 + column * 47 - (row % 2) * 20, y - 226 + row * 28),
                (42, 23),
                darker(brick, 0.12) if (row + column) % 3 else lighter(brick, 0.1),
                0.7,
                round_=3,
            )
    drawing.rect((x - 136, y - 252), (272, 24), stage.tone("#8a5a3c"), round_=4)
    drawing.path(
        f"M{num(x - 72)} {num(y)}V{num(y - 110)}Q{num(x)} {num(y - 190)} {num(x + 72)} {num(y - 110)}V{num(y)}Z",
        "#2e1c26",
    )
    if not gloom_of(stage.scene):
        _flames(drawing, (x, y))
    for turn in (-8, 8):
        drawing.open(f"rotate({turn} {num(x)} {num(y - 8)})")
        drawing.rect((x - 50, y - 18), (100, 15), "#6b432f", round_=7)
        drawing.close()


def _flames(drawing: Drawing, foot: Point) -> None:
    x, y = foot
    drawing.glow((x, y - 40), 230, "#ff9a4a", 0.6)
    for dx, tall, colour in (
        (-26, 80, "#f2682f"),
        (24, 86, "#f2682f"),
        (0, 112, "#ff8a35"),
        (-8, 70, "#ffc14f"),
        (12, 56, "#ffe08a"),
    ):
        drawing.path(
            f"M{num(x + dx - 24)} {num(y - 8)}Q{num(x + dx - 28)} {num(y - tall * 0.5)}"
            f" {num(x + dx + 2)} {num(y - tall)}Q{num(x + dx + 28)} {num(y - tall * 0.5)}"
            f" {num(x + dx + 24)} {num(y - 8)}Z",
            colour,
        )


def _sofa(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    x, y = foot
    tone = stage.tone("#4f8f8a")
    drawing.shade((x, y), (wide * 0.58, 18), 0.4)
    drawing.rect((x - wide * 0.44, y - 150), (wide * 0.88, 110), tone, round_=30)
    for side in (-1, 1):
        drawing.rect((x + side * wide * 0.22 - wide * 0.2, y - 78), (wide * 0.4, 44), lighter(tone, 0.14), round_=14)
        drawing.rect((x + side * wide * 0.45 - 30, y - 104), (60, 98), darker(tone, 0.1), round_=24)
        drawing.rect((x + side * wide * 0.4 - 7, y - 12), (14, 14), stage.tone("#6b4a36"))
    drawing.rect((x - wide * 0.44, y - 42), (wide * 0.88, 34), darker(tone, 0.16), round_=10)
    drawing.open(f"rotate(-10 {num(x - wide * 0.24)} {num(y - 96)})")
    drawing.rect((x - wide * 0.34, y - 126), (64, 60), stage.tone("#f0b35a"), round_=14)
    drawing.close()


def attic(stage: Stage) -> None:
    """Rafters, a round window, boxes, a trunk, cobwebs and dust in the light."""
    kit.room(stage, "#9a7658", "#8f6a4a")
    line = kit.floor_line(stage)
    back = stage.layer(0.05)
    wall, beam = stage.tone("#8a6748"), stage.tone("#6b4a33")
    for x in range(0, round(stage.width) + 60, 54):
        back.line(f"M{x} 0V{num(line)}", darker(wall, 0.25), 2.4, 0.6)
    middle, radius = (stage.width / 2, line - 270), 84.0
    _round_window(stage, middle, radius)
    roof = stage.layer(0.14)
    for side in (-1, 1):
        edge = stage.width / 2 + side * stage.width / 2
        roof.path(
            polygon([(edge, -4), (stage.width / 2 + side * stage.width * 0.14, -4), (edge, line * 0.86)]),
            stage.tone("#7d5a3f"),
        )
        roof.line(f"M{num(stage.width / 2 + side * stage.width * 0.13)} -4L{num(edge)} {num(line * 0.9)}", beam, 26)
    roof.rect((-4, -4), (stage.width + 8, 30), beam)
    _boxes(stage, line)
    dust = stage.layer(0.5)
    for _ in range(46):
        dust.circle(
            (stage.between(0.2, 0.8) * stage.width, stage.between(0.2, 0.85) * stage.height),
            stage.between(1, 2.6),
            "#fff3cf",
            0.55,
        )


def _round_window(stage: Stage, centre: Point, radius: float) -> None:
    x, y = centre
    kit.big_window(stage, (x - radius, y - radius), (2 * radius, 2 * radius), arched=True)


def _boxes(stage: Stage, line: float) -> None:
    drawing = stage.layer(0.3)
    for side in (0.09, 0.91):
        x = side * stage.width
        for dx, dy, wide, colour in (
            (0, 24, 120, "#c99a66"),
            (34 if side < 0.5 else -34, -66, 92, "#d9ae7a"),
            (96 if side < 0.5 else -96, 34, 84, "#b98a58"),
        ):
            tone = stage.tone(colour)
            drawing.rect(
                (x + dx - wide / 2, line + dy - wide * 0.75),
                (wide, wide * 0.75),
                drawing.linear(((0, lighter(tone, 0.1), 1.0), (1, darker(tone, 0.2), 1.0))),
                round_=3,
            )
            drawing.rect((x + dx - 10, line + dy - wide * 0.75), (20, wide * 0.75), lighter(tone, 0.25), 0.6)
    trunk = stage.layer(0.34)
    x, y = stage.width * free_side(stage, 0.26, 0.74), line + 34
    tone = stage.tone("#8f4f3f")
    trunk.path(
        f"M{num(x - 84)} {num(y)}V{num(y - 66)}Q{num(x)} {num(y - 128)} {num(x + 84)} {num(y - 66)}V{num(y)}Z",
        trunk.linear(((0, lighter(tone, 0.16), 1.0), (1, darker(tone, 0.2), 1.0))),
    )
    trunk.rect((x - 86, y - 66), (172, 9), stage.tone("#e0b352"))
    trunk.rect((x - 14, y - 76), (28, 32), stage.tone("#e0b352"), round_=4)
