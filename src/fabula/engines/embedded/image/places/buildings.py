"""Things that people build out of doors: houses, towers, walls, lamps, fences, roads."""

import math

from fabula.engines.embedded.image.colour import darker, lighter, mix
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon

WALLS = ("#f2d9b8", "#f5c9a5", "#e9e2d0", "#d9e4e6", "#f6dfa4", "#e8bfb0", "#cfdcc2")
ROOFS = ("#c8553d", "#a8483a", "#7d5a6e", "#4f6d8f", "#b5703c", "#8b3f4a")


def window(
    stage: Stage, drawing: Drawing, corner: Point, size: Point, depth: float, *, round_top: bool = False
) -> None:
    """A window with a frame and a cross, lit in the dark."""
    (x, y), (wide, high) = corner, size
    frame = stage.tone("#fff6e6", depth)
    pane = stage.lamp("#ffd77a", "#8fb8d8", depth)
    rim = min(wide, high) * 0.12
    if stage.dark and wide > 14:
        drawing.glow((x + wide / 2, y + high / 2), max(wide, high) * 1.5, "#ffce6b", 0.4)
    soft = wide / 2 if round_top else 2
    drawing.rect((x - rim, y - rim), (wide + 2 * rim, high + 2 * rim), frame, round_=soft)
    drawing.rect((x, y), (wide, high), pane, round_=max(1.0, soft - rim))
    if not stage.dark:
        drawing.path(
            polygon(
                [
                    (x + wide * 0.1, y + high * 0.6),
                    (x + wide * 0.6, y + high * 0.1),
                    (x + wide * 0.85, y + high * 0.1),
                    (x + wide * 0.1, y + high * 0.85),
                ]
            ),
            "#ffffff",
            0.35,
        )
    if wide > 12:
        drawing.rect((x + wide / 2 - rim / 3, y), (rim * 0.66, high), frame)
        drawing.rect((x, y + high / 2 - rim / 3), (wide, rim * 0.66), frame)


def door(stage: Stage, drawing: Drawing, foot: Point, size: Point, colour: str, depth: float) -> None:
    """A door with a round top, a step and a knob; `foot` is the middle of its sill."""
    (x, y), (wide, high) = foot, size
    tone = stage.tone(colour, depth)
    data = (
        f"M{num(x - wide / 2)} {num(y)}V{num(y - high * 0.7)}Q{num(x - wide / 2)}"
        f" {num(y - high)} {num(x)} {num(y - high)}"
        f"Q{num(x + wide / 2)} {num(y - high)} {num(x + wide / 2)} {num(y - high * 0.7)}"
        f"V{num(y)}Z"
    )
    drawing.path(data, tone)
    drawing.line(data, darker(tone, 0.3), wide * 0.07)
    drawing.circle((x + wide * 0.26, y - high * 0.42), wide * 0.07, stage.tone("#f3c95a", depth))
    drawing.rect((x - wide * 0.7, y - 2), (wide * 1.4, 5), stage.tone("#b9a58f", depth), round_=2)


def house(
    stage: Stage,
    drawing: Drawing,
    foot: Point,
    wide: float,
    depth: float,
    *,
    floors: int = 1,
    wall: str = "",
    roof: str = "",
) -> None:
    """A house with a pitched roof, `foot` being the middle of its base."""
    x, y = foot
    wall_tone = stage.tone(wall or stage.pick(*WALLS), depth)
    roof_tone = stage.tone(roof or stage.pick(*ROOFS), depth)
    high = wide * (0.5 + 0.42 * (floors - 1))
    stops = ((0, lighter(wall_tone, 0.08), 1.0), (1, darker(wall_tone, 0.14), 1.0))
    _chimney(stage, drawing, (x + wide * 0.24, y - high - wide * 0.3), wide * 0.12, depth)
    drawing.rect((x - wide / 2, y - high), (wide, high), drawing.linear(stops))
    eave, peak = wide * 0.08, wide * 0.46
    drawing.path(
        polygon(
            [
                (x - wide / 2 - eave, y - high + 3),
                (x - wide * 0.06, y - high - peak),
                (x + wide * 0.06, y - high - peak),
                (x + wide / 2 + eave, y - high + 3),
            ]
        ),
        roof_tone,
    )
    drawing.path(
        polygon(
            [
                (x + wide * 0.02, y - high - peak),
                (x + wide * 0.06, y - high - peak),
                (x + wide / 2 + eave, y - high + 3),
                (x + wide * 0.16, y - high + 3),
            ]
        ),
        darker(roof_tone, 0.18),
    )
    for row in range(1, 4):
        share = row / 4
        half = (wide / 2 + eave) * share
        drawing.line(
            f"M{num(x - half)} {num(y - high - peak * (1 - share))}H{num(x + half)}", darker(roof_tone, 0.2), 1.4, 0.5
        )
    pane = wide * 0.17
    for floor in range(floors):
        top = y - high + wide * 0.12 + floor * wide * 0.42
        places = (-0.3, 0.3) if floor == floors - 1 else (-0.3, 0.0, 0.3)
        for dx in places:
            window(stage, drawing, (x + dx * wide - pane / 2, top), (pane, pane * 1.2), depth)
    door(
        stage,
        drawing,
        (x, y),
        (wide * 0.19, wide * 0.33),
        stage.pick("#7a4b34", "#3f7a6d", "#a8433c", "#41608f"),
        depth,
    )


def _chimney(stage: Stage, drawing: Drawing, top: Point, wide: float, depth: float) -> None:
    x, y = top
    tone = stage.tone("#a8654f", depth)
    drawing.rect((x - wide / 2, y), (wide, wide * 2.6), tone)
    drawing.rect((x - wide * 0.65, y - wide * 0.2), (wide * 1.3, wide * 0.35), darker(tone, 0.2))
    for step in range(3):
        drawing.circle(
            (x + wide * 0.5 * step, y - wide * (0.9 + 1.1 * step)),
            wide * (0.4 + 0.22 * step),
            stage.tone("#e8e4e4", depth),
            0.4,
        )


def block(
    stage: Stage, drawing: Drawing, corner: Point, size: Point, colour: str, depth: float, *, lit: float = 0.5
) -> None:
    """A block of flats or offices with rows of windows; `corner` is left bottom."""
    (x, y), (wide, high) = corner, size
    tone = stage.tone(colour, depth)
    drawing.rect(
        (x, y - high), (wide, high + 4), drawing.linear(((0, lighter(tone, 0.1), 1.0), (1, darker(tone, 0.2), 1.0)))
    )
    drawing.rect((x + wide * 0.78, y - high), (wide * 0.22, high + 4), darker(tone, 0.25), 0.5)
    columns, rows = max(2, round(wide / 22)), max(2, round(high / 30))
    step_x, step_y = wide / (columns + 0.4), high / (rows + 0.6)
    dim = lighter(tone, 0.22) if not stage.dark else darker(tone, 0.25)
    glowing: list[str] = []
    plain: list[str] = []
    for row in range(rows):
        for column in range(columns):
            at = (x + (column + 0.45) * step_x, y - high + (row + 0.5) * step_y)
            cell = f"M{num(at[0])} {num(at[1])}h{num(step_x * 0.52)}v{num(step_y * 0.55)}h{num(-step_x * 0.52)}Z"
            (glowing if stage.dark and stage.random.random() < lit else plain).append(cell)
    if plain:
        drawing.path("".join(plain), dim)
    if glowing:
        drawing.path("".join(glowing), mix("#ffd97f", tone, 0.25 * (1 - depth)))


def skyline(stage: Stage, y: float, tall: float, colour: str, depth: float, count: int) -> None:
    """A row of high buildings standing on `y`."""
    drawing = stage.layer(depth)
    for x in stage.spread(count, -0.05, 1.0, 0.5):
        wide, high = stage.between(60, 120), tall * stage.between(0.45, 1.0)
        block(stage, drawing, (x, y), (wide, high), colour, depth)
        if stage.random.random() < 0.3:
            mast = stage.tone(darker(colour, 0.2), depth)
            drawing.line(f"M{num(x + wide / 2)} {num(y - high)}v-36", mast, 3)
            if stage.dark:
                drawing.glow((x + wide / 2, y - high - 38), 9, "#ff6b6b", 0.9)


def lamp_post(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    """A street lamp, burning in the dark."""
    x, y = foot
    iron = stage.tone("#3c4250")
    drawing.line(f"M{num(x)} {num(y)}V{num(y - tall)}", iron, tall * 0.03)
    drawing.rect((x - tall * 0.04, y - 6), (tall * 0.08, 8), iron, round_=2)
    drawing.path(
        polygon(
            [
                (x - tall * 0.045, y - tall),
                (x - tall * 0.07, y - tall * 1.11),
                (x + tall * 0.07, y - tall * 1.11),
                (x + tall * 0.045, y - tall),
            ]
        ),
        "#ffe9a8" if stage.dark else stage.tone("#dfe7ea"),
    )
    drawing.path(
        polygon([(x - tall * 0.09, y - tall * 1.11), (x, y - tall * 1.17), (x + tall * 0.09, y - tall * 1.11)]), iron
    )
    if stage.dark:
        drawing.glow((x, y - tall * 1.05), tall * 0.5, "#ffd98a", 0.7)
        drawing.shade((x, y), (tall * 0.5, tall * 0.09), 0.35, "#ffd98a")


def fence(
    stage: Stage, drawing: Drawing, y: float, tall: float, colour: str, span: tuple[float, float] = (0, 1)
) -> None:
    """A picket fence across part of the width."""
    tone = stage.tone(colour)
    low, high = span[0] * stage.width, span[1] * stage.width
    for share in (0.35, 0.72):
        drawing.rect((low, y - tall * share), (high - low, tall * 0.1), darker(tone, 0.1))
    data = []
    x = low
    while x < high:
        data.append(
            f"M{num(x)} {num(y)}V{num(y - tall * 0.85)}l{num(tall * 0.09)} {num(-tall * 0.15)}"
            f"l{num(tall * 0.09)} {num(tall * 0.15)}V{num(y)}Z"
        )
        x += tall * 0.34
    drawing.path("".join(data), tone)


def road(
    stage: Stage, top: float, bottom: float, colour: str, depth: float, *, width: float = 0.5, narrow: float = 0.08
) -> Drawing:
    """A road that leads from the foot of the picture to the horizon."""
    drawing = stage.layer(depth)
    middle = stage.width * 0.5
    tone = stage.tone(colour, depth)
    drawing.path(
        polygon(
            [
                (middle - narrow * stage.width / 2, top),
                (middle + narrow * stage.width / 2, top),
                (middle + width * stage.width, bottom),
                (middle - width * stage.width, bottom),
            ]
        ),
        tone,
    )
    return drawing


def tower(
    stage: Stage,
    drawing: Drawing,
    foot: Point,
    wide: float,
    high: float,
    depth: float,
    *,
    roof: str = "",
    stone: str = "#c9bfb4",
) -> None:
    """A round castle tower with a cone or battlements."""
    x, y = foot
    tone = stage.tone(stone, depth)
    drawing.rect(
        (x - wide / 2, y - high),
        (wide, high),
        drawing.linear(((0, lighter(tone, 0.12), 1.0), (0.6, tone, 1.0), (1, darker(tone, 0.25), 1.0)), (0, 0), (1, 0)),
    )
    if roof:
        top = stage.tone(roof, depth)
        drawing.path(
            polygon([(x - wide * 0.66, y - high), (x, y - high - wide * 1.3), (x + wide * 0.66, y - high)]), top
        )
        drawing.path(
            polygon([(x + wide * 0.1, y - high), (x, y - high - wide * 1.3), (x + wide * 0.66, y - high)]),
            darker(top, 0.2),
        )
        drawing.line(f"M{num(x)} {num(y - high - wide * 1.3)}v{num(-wide * 0.35)}", stage.tone("#6a5644", depth), 2)
        drawing.path(
            f"M{num(x)} {num(y - high - wide * 1.64)}l{num(wide * 0.4)} {num(wide * 0.12)}"
            f"l{num(-wide * 0.4)} {num(wide * 0.12)}Z",
            stage.tone("#e0483e", depth),
        )
    else:
        teeth = "".join(
            f"M{num(x - wide * 0.58 + i * wide * 0.29)} {num(y - high - wide * 0.2)}"
            f"h{num(wide * 0.17)}v{num(wide * 0.24)}h{num(-wide * 0.17)}Z"
            for i in range(4)
        )
        drawing.path(teeth, tone)
        drawing.rect((x - wide * 0.58, y - high - wide * 0.02), (wide * 1.16, wide * 0.16), darker(tone, 0.1))
    for share in (0.3, 0.62):
        window(
            stage, drawing, (x - wide * 0.1, y - high + high * share), (wide * 0.2, wide * 0.36), depth, round_top=True
        )


def cobbles(stage: Stage, drawing: Drawing, top: float, bottom: float, colour: str) -> None:
    """Paving stones in perspective."""
    tone = stage.tone(colour)
    rows = 9
    marks = {darker(tone, 0.12): [], lighter(tone, 0.1): []}  # type: dict[str, list[str]]
    for row in range(rows):
        share = (row / rows) ** 1.5
        y, high = top + (bottom - top) * share, (bottom - top) / rows * (0.35 + share)
        wide = 34 + 90 * share
        x = -wide * stage.random.random()
        while x < stage.width:
            if stage.random.random() < 0.5:
                key = stage.random.choice(list(marks))
                marks[key].append(
                    f"M{num(x + 3)} {num(y)}h{num(wide - 6)}q4 0 4 4v{num(high * 0.6)}q0 4 -4 4"
                    f"h{num(6 - wide)}q-4 0 -4 -4v{num(-high * 0.6)}q0 -4 4 -4Z"
                )
            x += wide
    for key, data in marks.items():
        if data:
            drawing.path("".join(data), key, 0.55)


def bench(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    """A park bench seen from the front."""
    x, y = foot
    wood, iron = stage.tone("#a8693f"), stage.tone("#3f4350")
    for dx in (-0.42, 0.42):
        drawing.rect((x + dx * wide - 3, y - wide * 0.42), (6, wide * 0.42), iron)
    for share in (0.42, 0.32, 0.18):
        drawing.rect((x - wide / 2, y - wide * share), (wide, wide * 0.065), wood, round_=2)


def fountain(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    """A fountain with a basin and jets."""
    x, y = foot
    stone = stage.tone("#cfc6bd", 0.8)
    for side in (-1, 1):
        drawing.line(
            f"M{num(x)} {num(y - wide * 0.55)}Q{num(x + side * wide * 0.1)} {num(y - wide * 0.78)}"
            f" {num(x + side * wide * 0.28)} {num(y - wide * 0.16)}",
            "#e6f5ff",
            4,
            0.75,
        )
        drawing.line(
            f"M{num(x)} {num(y - wide * 0.55)}Q{num(x + side * wide * 0.04)} {num(y - wide * 0.7)}"
            f" {num(x + side * wide * 0.14)} {num(y - wide * 0.16)}",
            "#ffffff",
            3,
            0.6,
        )
    drawing.rect((x - wide * 0.04, y - wide * 0.55), (wide * 0.08, wide * 0.5), stone)
    drawing.ellipse((x, y - wide * 0.14), (wide * 0.5, wide * 0.1), darker(stone, 0.1))
    drawing.ellipse((x, y - wide * 0.15), (wide * 0.44, wide * 0.075), stage.tone("#7fc4e0", 0.8))
    drawing.path(
        f"M{num(x - wide * 0.5)} {num(y - wide * 0.13)}Q{num(x)} {num(y + wide * 0.06)}"
        f" {num(x + wide * 0.5)} {num(y - wide * 0.13)}L{num(x + wide * 0.4)} {num(y)}"
        f"Q{num(x)} {num(y + wide * 0.1)} {num(x - wide * 0.4)} {num(y)}Z",
        stone,
    )


def bunting(stage: Stage, drawing: Drawing, y: float, sag: float) -> None:
    """A garland of little flags across the picture."""
    drawing.line(
        f"M-10 {num(y)}Q{num(stage.width / 2)} {num(y + sag * 2)} {num(stage.width + 10)} {num(y)}",
        stage.tone("#5c4a5c"),
        2,
    )
    count = max(7, round(stage.width / 58))
    for index in range(count):
        t = (index + 0.5) / count
        x, top = t * stage.width, y + sag * 4 * t * (1 - t) * 1.0
        colour = stage.tone(("#e4574f", "#f2b84b", "#4fa3c7", "#6fb36a", "#b071c7")[index % 5])
        drawing.path(f"M{num(x - 15)} {num(top)}h30l-15 30Z", colour)


def sweep(radius: float, turn: float, centre: Point) -> Point:
    """The point at `turn` degrees on a circle."""
    a = math.radians(turn)
    return centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)
