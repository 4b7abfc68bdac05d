"""Rooms of work: workshop, factory, bakery, shop, laboratory, and the inside of a train."""

import re

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.places import second_hand
from fabula.engines.embedded.image.places.buildings import sweep
from fabula.engines.embedded.image.places.home import free_side
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def gear(drawing: Drawing, centre: Point, radius: float, colour: str, teeth: int = 10) -> None:
    """A cogwheel."""
    points = []
    for tooth in range(teeth):
        base = 360 / teeth * tooth
        for turn, far in ((0, 0.82), (0.12, 1.0), (0.38, 1.0), (0.5, 0.82)):
            points.append(sweep(radius * far, base + turn * 360 / teeth, centre))
    drawing.path(polygon(points), colour)
    drawing.circle(centre, radius * 0.55, darker(colour, 0.22))
    drawing.circle(centre, radius * 0.24, lighter(colour, 0.3))


def workshop(stage: Stage) -> None:
    """A bench with tools on the wall, wood, half-made toys, shavings."""
    kit.room(stage, "#d9b98a", "#b58a5c")
    line = kit.floor_line(stage)
    kit.big_window(stage, (stage.width * 0.5 - 100, line - 410), (200, 190))
    for side in (0.04, 0.7):
        _tool_wall(stage, (side * stage.width, line - 370), stage.width * 0.26)
    bench = stage.layer(0.26)
    wood = stage.tone("#a06f42")
    bench.rect((-4, line - 128), (stage.width + 8, 26), lighter(wood, 0.12), round_=4)
    bench.rect((-4, line - 104), (stage.width + 8, 110), darker(wood, 0.15))
    for x in stage.spread(round(stage.width / 170), 0, 1, 0):
        bench.rect((x - 66, line - 92), (132, 84), wood, round_=4)
        bench.rect((x - 20, line - 58), (40, 10), stage.tone("#e3c07a"), round_=4)
    for x, size, colour in ((0.14, 30, "#d9a441"), (0.2, 22, "#8f98a8"), (0.82, 32, "#c9775a"), (0.9, 22, "#8f98a8")):
        gear(bench, (x * stage.width, line - 128 - size), size, stage.tone(colour))
    kit.hanging_lamp(stage, stage.width * 0.5, 104, "#c9553f")
    floor = stage.layer(0.4)
    for _ in range(26):
        x, y = stage.between(0, stage.width), stage.between(line + 20, stage.height)
        floor.line(f"M{num(x)} {num(y)}q8 -10 15 0t-4 7", stage.tone("#edcf9a"), 3, 0.9)


def _tool_wall(stage: Stage, corner: Point, wide: float) -> None:
    x, y = corner
    drawing = stage.layer(0.08)
    drawing.rect((x, y), (wide, 190), stage.tone("#b98f5f"), round_=6)
    iron, wood = stage.tone("#7d8794"), stage.tone("#8a5a36")
    count = max(3, round(wide / 62))
    for index in range(count):
        at = x + (index + 0.5) * wide / count
        match index % 4:
            case 0:
                drawing.rect((at - 5, y + 54), (10, 104), wood, round_=4)
                drawing.rect((at - 27, y + 34), (54, 26), iron, round_=5)
            case 1:
                drawing.path(
                    polygon([(at - 13, y + 34), (at + 13, y + 34), (at + 5, y + 120), (at - 5, y + 120)]), iron
                )
                drawing.rect((at - 9, y + 118), (18, 46), stage.tone("#d9534a"), round_=8)
            case 2:
                drawing.path(
                    polygon([(at - 24, y + 60), (at + 22, y + 40), (at + 22, y + 150), (at - 8, y + 150)]), iron
                )
                drawing.rect((at - 12, y + 144), (36, 24), wood, round_=6)
            case _:
                drawing.line(
                    f"M{num(at)} {num(y + 70)}V{num(y + 156)}M{num(at - 13)} {num(y + 36)}v16a13 13 0 0 0 26 0v-16",
                    iron,
                    9,
                )


def factory(stage: Stage) -> None:
    """Pipes, great wheels, a conveyor with boxes, steam."""
    kit.room(stage, "#8f9bb0", "#8a8690", boards=False)
    line = kit.floor_line(stage)
    back = stage.layer(0.06)
    for row in range(10):
        for column in range(round(stage.width / 70) + 1):
            back.rect((column * 70 - (row % 2) * 35, row * 42), (66, 38), stage.tone("#9a8a92"), 0.35, round_=2)
    kit.big_window(stage, (stage.width * 0.5 - 140, line - 400), (280, 150))
    for x, y, size, colour in (
        (0.15, 300, 96, "#c98f4a"),
        (0.28, 210, 60, "#7d8794"),
        (0.85, 290, 104, "#b8604a"),
        (0.7, 205, 56, "#7d8794"),
    ):
        gear(back, (x * stage.width, line - y), size, stage.tone(colour), 14)
    pipes = stage.layer(0.14)
    metal = stage.tone("#c97f4f")
    for x, turn in ((0.04, 1), (0.96, -1)):
        at = x * stage.width
        data = f"M{num(at)} {num(line)}V{num(line - 180)}q0 -40 {num(turn * 40)} -40H{num(at + turn * 150)}V-10"
        pipes.line(data, darker(metal, 0.3), 38)
        pipes.line(data, metal, 30)
        pipes.line(data, lighter(metal, 0.3), 7, 0.6)
    _conveyor(stage, line)
    steam = stage.layer(0.45)
    for _ in range(12):
        steam.circle(
            (stage.between(0, stage.width), stage.between(20, line * 0.5)), stage.between(24, 64), "#ffffff", 0.1
        )


def _conveyor(stage: Stage, line: float) -> None:
    drawing = stage.layer(0.28)
    iron = stage.tone("#4f5666")
    for x in stage.spread(round(stage.width / 60), 0, 1, 0):
        drawing.circle((x, line - 46), 20, lighter(iron, 0.2))
        drawing.circle((x, line - 46), 9, darker(iron, 0.2))
    drawing.rect((-4, line - 78), (stage.width + 8, 14), iron)
    drawing.rect((-4, line - 28), (stage.width + 8, 12), iron)
    for x in stage.spread(round(stage.width / 150), 0, 1, 0.4):
        tone = stage.tone(stage.pick("#d9ae7a", "#c9995f", "#e3bd8a"))
        drawing.rect((x - 36, line - 140), (72, 62), tone, round_=3)
        drawing.rect((x - 7, line - 140), (14, 62), lighter(tone, 0.35), 0.7)


def bakery(stage: Stage) -> None:
    """A brick oven, shelves of loaves, a counter with cakes."""
    kit.room(stage, "#f6d9b0", "#c99a6b", pattern="stripes")
    line = kit.floor_line(stage)
    shelf = stage.layer(0.1)
    side = free_side(stage, 0.2, 0.8)
    start = stage.width * (0.4 if side < 0.5 else 0.04)
    for y in (line - 380, line - 280, line - 180):
        _loaves(stage, shelf, (start, y), stage.width * 0.56)
    _oven(stage, (side * stage.width, line + 10))
    counter = stage.layer(0.3)
    left = start
    wood = stage.tone("#b5774a")
    counter.rect((left, line - 74), (stage.width * 0.56, 92), wood, round_=6)
    counter.rect((left - 10, line - 92), (stage.width * 0.56 + 20, 22), stage.tone("#fff3e0"), round_=6)
    for index in range(4):
        counter.rect(
            (left + 14 + index * stage.width * 0.137, line - 58),
            (stage.width * 0.12, 62),
            lighter(wood, 0.12),
            round_=6,
        )
    for index, colour in enumerate(("#ff9eb5", "#8f5a3c", "#fff0d0")):
        x = left + stage.width * (0.1 + 0.17 * index)
        counter.rect((x - 36, line - 132), (72, 40), stage.tone(colour), round_=8)
        counter.ellipse((x, line - 132), (36, 9), stage.tone(lighter(colour, 0.4)))
        counter.circle((x, line - 144), 8, stage.tone("#d9303f"))
    kit.hanging_lamp(stage, stage.width * 0.5, 92, "#d98a3f", wide=96)


def _loaves(stage: Stage, drawing: Drawing, corner: Point, wide: float) -> None:
    x, y = corner
    drawing.rect((x, y), (wide, 12), stage.tone("#9a6a42"), round_=3)
    at = x + 34
    while at < x + wide - 26:
        size = stage.between(26, 38)
        tone = stage.tone(stage.pick("#d9984f", "#c9803f", "#e6b06a"))
        drawing.ellipse(
            (at, y - size * 0.42),
            (size, size * 0.5),
            drawing.linear(((0, lighter(tone, 0.25), 1.0), (1, darker(tone, 0.15), 1.0))),
        )
        for dx in (-0.4, 0, 0.4):
            drawing.line(
                f"M{num(at + dx * size - 5)} {num(y - size * 0.62)}l10 {num(size * 0.24)}", stage.tone("#f6dcae"), 3.4
            )
        at += size * 2 + 10


def _oven(stage: Stage, foot: Point) -> None:
    x, y = foot
    drawing = stage.layer(0.26)
    brick = stage.tone("#c0694a")
    drawing.path(
        f"M{num(x - 150)} {num(y)}V{num(y - 180)}Q{num(x)} {num(y - 350)} {num(x + 150)} {num(y - 180)}V{num(y)}Z",
        brick,
    )
    for row in range(7):
        for column in range(6):
            at = x - 144 + column * 50 - (row % 2) * 22
            if abs(at + 22 - x) < 126:
                drawing.rect(
                    (at, y - 200 + row * 29),
                    (45, 24),
                    darker(brick, 0.12) if (row + column) % 3 else lighter(brick, 0.1),
                    0.75,
                    round_=3,
                )
    drawing.path(
        f"M{num(x - 76)} {num(y - 60)}V{num(y - 130)}Q{num(x)} {num(y - 220)} {num(x + 76)}"
        f" {num(y - 130)}V{num(y - 60)}Z",
        "#3a1d22",
    )
    drawing.glow((x, y - 90), 190, "#ff9a4a", 0.75)
    for dx, tall in ((-32, 66), (0, 92), (32, 60)):
        drawing.path(
            f"M{num(x + dx - 20)} {num(y - 62)}Q{num(x + dx - 24)} {num(y - 62 - tall * 0.5)}"
            f" {num(x + dx)} {num(y - 62 - tall)}Q{num(x + dx + 24)} {num(y - 62 - tall * 0.5)}"
            f" {num(x + dx + 20)} {num(y - 62)}Z",
            "#ffb347",
        )
    drawing.rect((x - 92, y - 66), (184, 16), stage.tone("#8a8090"), round_=4)


def shop(stage: Stage) -> None:
    """A little shop: full shelves, a counter with a till, a striped blind."""
    kit.room(stage, "#bfd9c4", "#c29a70")
    line = kit.floor_line(stage)
    shelves = stage.layer(0.1)
    post = re.search(r"post|邮", stage.scene.place_detail.lower())
    for left in (0.03, 0.67):
        if post:
            kit.pigeonholes(stage, shelves, (stage.width * left, line - 420), (stage.width * 0.3, 270))
            continue
        for row, y in enumerate((line - 390, line - 300, line - 210)):
            if second_hand.sells_old_things(stage.scene.place_detail):
                second_hand.shelf(
                    stage, shelves, (stage.width * left, y), stage.width * 0.3, row * 3 + (left > 0.5) * 5
                )
            else:
                kit.shelf(stage, shelves, (stage.width * left, y), stage.width * 0.3)
    kit.big_window(stage, (stage.width * 0.5 - 110, line - 380), (220, 210))
    blind = stage.layer(0.16)
    for index in range(8):
        x = stage.width * 0.5 - 136 + index * 34
        blind.path(
            f"M{num(x)} {num(line - 420)}h34v62a17 17 0 0 1 -34 0Z", stage.tone("#e0574a" if index % 2 else "#fff6ea")
        )
    counter = stage.layer(0.3)
    side = free_side(stage, 0.2, 0.8)
    wide = stage.width * 0.4
    x = stage.width * side - wide / 2
    wood = stage.tone("#a06a42")
    counter.rect((x, line - 90), (wide, 112), wood, round_=6)
    counter.rect((x - 12, line - 106), (wide + 24, 20), lighter(wood, 0.3), round_=6)
    counter.rect((x + wide * 0.5 - 46, line - 172), (92, 66), stage.tone("#b8463d"), round_=8)
    counter.rect((x + wide * 0.5 - 34, line - 206), (68, 38), stage.tone("#e8e0cf"), round_=6)
    counter.rect(
        (x + wide * 0.5 - 26, line - 198), (52, 20), "#9fe0a8" if stage.dark else stage.tone("#7fb88a"), round_=3
    )
    for index in range(3):
        counter.rect((x + 18 + index * wide / 3.2, line - 74), (wide / 3.8, 74), lighter(wood, 0.12), round_=6)
    kit.hanging_lamp(stage, stage.width * 0.5, 84, "#3f7f8f", wide=96)


def laboratory(stage: Stage) -> None:
    """Flasks that bubble and glow, a screen of curves, shelves, pipes of glass."""
    kit.room(stage, "#a9c4d9", "#b9c2cc", boards=False)
    line = kit.floor_line(stage)
    wall = stage.layer(0.08)
    for x in (0.04, 0.72):
        kit.shelf(stage, wall, (x * stage.width, line - 300), stage.width * 0.24, "#8fa3b5")
    _screen(stage, wall, (stage.width / 2 - 150, line - 380), (300, 170))
    bench = stage.layer(0.24)
    bench.rect((-4, line - 112), (stage.width + 8, 20), stage.tone("#f4f7f9"), round_=4)
    bench.rect((-4, line - 94), (stage.width + 8, 100), stage.tone("#7d94a8"))
    for x in stage.spread(round(stage.width / 150), 0, 1, 0):
        bench.rect((x - 60, line - 82), (120, 76), stage.tone("#8fa6ba"), round_=5)
    for index, x in enumerate(stage.spread(7, 0.03, 0.97, 0.4)):
        _flask(
            stage,
            bench,
            (x, line - 112),
            stage.between(52, 84),
            ("#6fe0a8", "#ff8fc0", "#8fc8ff", "#ffd25c", "#b58fff")[index % 5],
        )
    kit.hanging_lamp(stage, stage.width * 0.5, 74, "#e8eef2", wide=90)


def _screen(stage: Stage, drawing: Drawing, corner: Point, size: Point) -> None:
    (x, y), (wide, high) = corner, size
    drawing.rect((x - 12, y - 12), (wide + 24, high + 24), stage.tone("#5a6678"), round_=12)
    drawing.rect((x, y), (wide, high), "#12344f", round_=6)
    for row in range(1, 5):
        drawing.line(f"M{num(x)} {num(y + row * high / 5)}h{num(wide)}", "#2f6f8f", 1.2, 0.7)
    step = wide / 8
    data = f"M{num(x)} {num(y + high * 0.6)}" + "".join(
        f"q{num(step / 2)} {num((-1) ** i * high * (0.2 + 0.1 * (i % 3)))} {num(step)} 0" for i in range(8)
    )
    drawing.line(data, "#6ff0c8", 4)
    drawing.line(
        f"M{num(x)} {num(y + high * 0.85)}l{num(wide * 0.3)} -20l{num(wide * 0.2)} 12l{num(wide * 0.5)} -50",
        "#ffd25c",
        3,
        0.9,
    )


def _flask(stage: Stage, drawing: Drawing, foot: Point, tall: float, liquid: str) -> None:
    x, y = foot
    half = tall * 0.42
    shape = (
        f"M{num(x - tall * 0.1)} {num(y - tall)}V{num(y - tall * 0.56)}L{num(x - half)}"
        f" {num(y - 6)}Q{num(x - half)} {num(y)} {num(x - half + 8)} {num(y)}"
        f"H{num(x + half - 8)}Q{num(x + half)} {num(y)} {num(x + half)} {num(y - 6)}"
        f"L{num(x + tall * 0.1)} {num(y - tall * 0.56)}V{num(y - tall)}Z"
    )
    drawing.glow((x, y - tall * 0.3), tall * 0.9, liquid, 0.5 if stage.dark else 0.25)
    drawing.path(shape, "#ffffff", 0.4)
    drawing.path(
        polygon(
            [
                (x - half * 0.66, y - tall * 0.24),
                (x + half * 0.66, y - tall * 0.24),
                (x + half - 2, y - 2),
                (x - half + 2, y - 2),
            ]
        ),
        liquid,
        0.9,
    )
    drawing.line(f"M{num(x - tall * 0.14)} {num(y - tall)}h{num(tall * 0.28)}", "#ffffff", 4, 0.9)
    for _ in range(4):
        drawing.circle(
            (x + stage.between(-0.1, 0.1) * tall, y - tall * stage.between(0.3, 1.3)),
            stage.between(2.5, 5),
            liquid,
            0.8,
        )


def train(stage: Stage) -> None:
    """Inside a railway carriage: seats, luggage, a landscape rushing past the windows."""
    kit.room(stage, "#c9a071", "#8f6248", wainscot="#8a4a3c")
    line = kit.floor_line(stage)
    count = max(2, round(stage.width / 330))
    wide = stage.width / count
    for index in range(count):
        kit.big_window(stage, (index * wide + wide * 0.16, line - 380), (wide * 0.68, 200))
    rack = stage.layer(0.14)
    y = max(34.0, line - 440)
    rack.rect((-4, y), (stage.width + 8, 10), stage.tone("#e3bd6a"), round_=4)
    for x in stage.spread(round(stage.width / 150), 0, 1, 0.5):
        tone = stage.tone(stage.pick("#a85a3c", "#4f6f9a", "#c99a4f", "#6f8f5c"))
        rack.rect((x - 46, y - 52), (92, 52), tone, round_=8)
        rack.line(
            f"M{num(x - 14)} {num(y - 52)}v-10h28v10M{num(x - 26)} {num(y - 50)}v48M{num(x + 26)} {num(y - 50)}v48",
            darker(tone, 0.35),
            5,
        )
    seats = stage.layer(0.3)
    for index in range(count + 1):
        x = index * wide
        if not stage.is_clear(x, -30):
            _seat(stage, seats, (x, line + 22))
    for index in range(count):
        kit.hanging_lamp(stage, (index + 0.5) * wide, 70, "#c9553f", wide=64)


def _seat(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    tone = stage.tone("#3f6f8f")
    drawing.rect((x - 24, y - 210), (48, 212), darker(tone, 0.2), round_=14)
    for side in (-1, 1):
        drawing.rect((x + side * 44 - 28, y - 204), (56, 150), tone, round_=20)
        drawing.rect((x + side * 78 - 62, y - 72), (124, 38), lighter(tone, 0.14), round_=14)
        drawing.rect((x + side * 84 - 50, y - 40), (100, 36), darker(tone, 0.25), round_=5)
        drawing.rect((x + side * 44 - 22, y - 196), (44, 30), stage.tone("#f6efe2"), round_=10)
