"""What stands in rooms, and the room itself: walls, floors, windows on the weather outside, shelves, lamps."""

import math
from itertools import pairwise

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.sky import cloud, moon_disc
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def floor_line(stage: Stage) -> float:
    """Where wall and floor meet."""
    return stage.ground - 74 - 0.03 * stage.height


def room(stage: Stage, wall: str, floor: str, *, boards: bool = True, wainscot: str = "", pattern: str = "") -> None:
    """Wall and floor, with skirting, panels or a wallpaper of dots or stripes."""
    line = floor_line(stage)
    back = stage.layer(0.02)
    tone, ground = stage.tone(wall), stage.tone(floor)
    back.rect(
        (-2, -2),
        (stage.width + 4, line + 4),
        back.linear(((0, darker(tone, 0.2), 1.0), (0.5, tone, 1.0), (1, lighter(tone, 0.08), 1.0))),
    )
    _wallpaper(stage, back, tone, line, pattern)
    if wainscot:
        panel = stage.tone(wainscot)
        back.rect((-2, line - 120), (stage.width + 4, 122), panel)
        back.rect((-2, line - 128), (stage.width + 4, 12), lighter(panel, 0.15))
        for x in stage.spread(round(stage.width / 90), 0, 1, 0):
            back.rect((x - 34, line - 102), (68, 80), darker(panel, 0.12), 0.6, round_=4)
    back.rect(
        (-2, line - 14),
        (stage.width + 4, 16),
        stage.tone("#fff8ec") if not wainscot else darker(stage.tone(wainscot), 0.2),
    )
    back.rect(
        (-2, line),
        (stage.width + 4, stage.height - line + 4),
        back.linear(((0, darker(ground, 0.14), 1.0), (1, lighter(ground, 0.1), 1.0))),
    )
    (_boards if boards else _tiles)(stage, back, ground, line)


def _wallpaper(stage: Stage, drawing: Drawing, tone: str, line: float, pattern: str) -> None:
    if pattern == "stripes":
        for index in range(0, round(stage.width / 44), 2):
            drawing.rect((index * 44, -2), (44, line), lighter(tone, 0.12), 0.4)
    if pattern == "dots":
        mark = lighter(tone, 0.25)
        for row in range(math.ceil(line / 46)):
            for column in range(math.ceil(stage.width / 46) + 1):
                drawing.circle((column * 46 + (row % 2) * 23, row * 46 + 18), 4, mark, 0.5)


def _boards(stage: Stage, drawing: Drawing, tone: str, line: float) -> None:
    middle = stage.width / 2
    count = math.ceil(stage.width / 80)
    data = "".join(
        f"M{num(middle + i * 62)} {num(line)}L{num(middle + i * 132)} {num(stage.height + 4)}"
        for i in range(-count, count + 1)
    )
    drawing.line(data, darker(tone, 0.28), 2, 0.6)


def _tiles(stage: Stage, drawing: Drawing, tone: str, line: float) -> None:
    middle, deep = stage.width / 2, stage.height - line
    count = math.ceil(stage.width / 90)
    rows = [line + deep * (row / 6) ** 1.4 for row in range(8)]
    for row, (top, bottom) in enumerate(pairwise(rows)):
        grow = [1 + (y - line) / deep * 1.1 for y in (top, bottom)]
        for column in range(-count, count, 2):
            left, right = column + row % 2, column + row % 2 + 1
            drawing.path(
                polygon(
                    [
                        (middle + left * 70 * grow[0], top),
                        (middle + right * 70 * grow[0], top),
                        (middle + right * 70 * grow[1], bottom),
                        (middle + left * 70 * grow[1], bottom),
                    ]
                ),
                darker(tone, 0.16),
                0.7,
            )


def big_window(stage: Stage, corner: Point, size: Point, *, curtains: str = "", arched: bool = False) -> None:
    """A window on the hour and weather outside, with light falling through it by day."""
    (x, y), (wide, high) = corner, size
    drawing = stage.layer(0.1)
    frame = stage.tone("#fff8ec")
    top, middle, low = stage.outside.sky
    cap = wide / 2 if arched else 0.0
    opening = (
        f"M{num(x)} {num(y + high)}V{num(y + cap)}"
        + (f"A{num(cap)} {num(cap)} 0 0 1 {num(x + wide)} {num(y + cap)}" if arched else f"H{num(x + wide)}")
        + f"V{num(y + high)}Z"
    )
    drawing.line(opening, frame, 20)
    drawing.open(clip=drawing.clip(opening))
    drawing.rect((x, y), (wide, high), drawing.linear(((0, top, 1.0), (0.6, middle, 1.0), (1, low, 1.0))))
    _outside(stage, drawing, corner, size)
    drawing.close()
    drawing.rect((x + wide / 2 - 4, y), (8, high), frame)
    drawing.rect((x, y + high * 0.45), (wide, 8), frame)
    drawing.rect((x - 22, y + high), (wide + 44, 16), lighter(frame, 0.1), round_=4)
    if not stage.dark and not stage.outside.stars:
        _sunbeam(stage, corner, size)
    if curtains:
        _curtains(stage, drawing, corner, size, curtains)


def _outside(stage: Stage, drawing: Drawing, corner: Point, size: Point) -> None:
    (x, y), (wide, high) = corner, size
    weather, time = stage.scene.weather, stage.scene.time
    land = stage.outside.tone("#79b06a", 0.5)
    if time == "night" and weather in {"clear", "wind", "cloudy"}:
        for _ in range(22):
            drawing.circle(
                (x + wide * stage.random.random(), y + high * 0.7 * stage.random.random()),
                stage.between(0.8, 2),
                "#ffffff",
                0.85,
            )
        moon_disc(drawing, (x + wide * 0.7, y + high * 0.26), min(wide, high) * 0.11)
    elif weather in {"clear", "wind"}:
        drawing.glow((x + wide * 0.75, y + high * 0.3), wide * 0.5, "#fff3c4", 0.9)
    cloud(
        drawing,
        (x + wide * 0.35, y + high * 0.35),
        wide * 0.5,
        "#ffffff",
        low_colour(stage),
        0.3 if stage.dark else 0.8,
    )
    drawing.path(
        f"M{num(x - 10)} {num(y + high * 0.82)}Q{num(x + wide * 0.3)} {num(y + high * 0.66)}"
        f" {num(x + wide * 0.55)} {num(y + high * 0.8)}T{num(x + wide + 10)}"
        f" {num(y + high * 0.76)}V{num(y + high + 10)}H{num(x - 10)}Z",
        land,
    )
    if weather in {"rain", "storm"}:
        data = "".join(
            f"M{num(x + wide * stage.random.random())} {num(y + high * stage.random.random())}l-5 24" for _ in range(46)
        )
        drawing.line(data, "#e3eef8", 1.6, 0.7)
    if weather == "storm":
        bx = x + wide * 0.3
        drawing.line(
            f"M{num(bx)} {num(y)}l14 {num(high * 0.22)}l-20 {num(high * 0.1)}l18 {num(high * 0.26)}", "#fdfdff", 4
        )
    if weather == "snow":
        for _ in range(40):
            drawing.circle(
                (x + wide * stage.random.random(), y + high * stage.random.random()),
                stage.between(1.5, 4),
                "#ffffff",
                0.9,
            )
        drawing.ellipse((x + wide / 2, y + high), (wide * 0.55, 12), "#ffffff", 0.95)
    if weather == "fog":
        drawing.rect((x, y), (wide, high), stage.outside.haze, 0.55)


def low_colour(stage: Stage) -> str:
    """The sky's colour at the horizon."""
    return stage.outside.sky[2]


def _sunbeam(stage: Stage, corner: Point, size: Point) -> None:
    if stage.scene.weather not in {"clear", "wind"}:
        return
    (x, y), wide = corner, size[0]
    drawing = stage.layer(0.5)
    lean = 190 if x + wide / 2 < stage.width / 2 else -190
    foot = stage.ground + 30
    paint = drawing.linear(((0, "#fff4cf", 0.34), (1, "#fff4cf", 0.03)))
    drawing.path(polygon([(x, y), (x + wide, y), (x + wide + lean * 1.25, foot), (x + lean * 0.9, foot)]), paint)


def _curtains(stage: Stage, drawing: Drawing, corner: Point, size: Point, colour: str) -> None:
    (x, y), (wide, high) = corner, size
    tone = stage.tone(colour)
    drawing.rect((x - 56, y - 34), (wide + 112, 9), stage.tone("#8a5f3d"), round_=4)
    for side in (-1, 1):
        edge, inner = (x - 44, x + wide * 0.17) if side < 0 else (x + wide + 44, x + wide * 0.83)
        paint = drawing.linear(
            ((0, lighter(tone, 0.12), 1.0), (0.5, darker(tone, 0.12), 1.0), (1, lighter(tone, 0.06), 1.0)),
            (0, 0),
            (1, 0),
        )
        drawing.path(
            f"M{num(edge)} {num(y - 28)}H{num(inner)}Q{num(inner)} {num(y + high * 0.5)}"
            f" {num((edge + inner) / 2)} {num(y + high * 0.64)}Q{num((edge * 3 + inner) / 4)}"
            f" {num(y + high)} {num((edge + inner) / 2 + side * 6)} {num(y + high + 34)}"
            f"H{num(edge)}Z",
            paint,
        )
        drawing.line(f"M{num((edge + inner) / 2 - 22)} {num(y + high * 0.64)}h44", stage.tone("#f3d264"), 6)


def bookshelf(stage: Stage, drawing: Drawing, corner: Point, size: Point, wood: str, *, rows: int = 4) -> None:
    """Shelves full of books; `corner` is left top."""
    (x, y), (wide, high) = corner, size
    tone = stage.tone(wood)
    drawing.rect((x - 8, y - 8), (wide + 16, high + 8), tone, round_=4)
    drawing.rect((x, y), (wide, high - 6), darker(tone, 0.42))
    step = high / rows
    for row in range(rows):
        base = y + (row + 1) * step - 8
        at = x + 4
        while at < x + wide - 14:
            thick, tall = stage.between(9, 19), step * stage.between(0.56, 0.82)
            if at + thick > x + wide - 4:
                break
            if stage.random.random() < 0.88:
                colour = stage.tone(
                    stage.pick("#b8453d", "#3f6f9f", "#d9a441", "#4f8a5c", "#7a5a9a", "#c9785a", "#e8dcc0", "#2f5f6f")
                )
                drawing.rect((at, base - tall), (thick - 1, tall), colour, round_=1.5)
                drawing.rect((at + 1.5, base - tall * 0.82), (thick - 4, 3), lighter(colour, 0.45), 0.8)
            at += thick
        drawing.rect((x - 4, base), (wide + 8, 8), lighter(tone, 0.1))


def table(stage: Stage, drawing: Drawing, foot: Point, wide: float, tall: float, colour: str) -> None:
    """A table seen from the front; `foot` is the middle between its legs."""
    x, y = foot
    tone = stage.tone(colour)
    drawing.shade((x, y), (wide * 0.56, 15), 0.4)
    for side in (-1, 1):
        drawing.rect((x + side * wide * 0.42 - 7, y - tall), (14, tall), darker(tone, 0.2), round_=3)
    drawing.rect((x - wide * 0.45, y - tall + 8), (wide * 0.9, 22), darker(tone, 0.1))
    drawing.rect((x - wide / 2, y - tall - 6), (wide, 17), lighter(tone, 0.1), round_=6)


def rug(stage: Stage, centre: Point, wide: float, colour: str) -> None:
    """An oval rug."""
    drawing = stage.layer(0.4)
    tone = stage.tone(colour)
    for grow, shade in ((1.0, darker(tone, 0.15)), (0.9, lighter(tone, 0.3)), (0.84, tone), (0.5, lighter(tone, 0.16))):
        drawing.ellipse(centre, (wide / 2 * grow, wide * 0.11 * grow), shade)


def hanging_lamp(stage: Stage, x: float, low: float, colour: str, *, wide: float = 110) -> None:
    """A lamp on a cord with its light below."""
    drawing = stage.layer(0.3)
    drawing.line(f"M{num(x)} -4V{num(low - wide * 0.42)}", stage.tone("#4a4050"), 3)
    if stage.dark:
        paint = drawing.linear(((0, "#ffdf9a", 0.4), (1, "#ffdf9a", 0.0)))
        drawing.path(
            polygon(
                [
                    (x - wide * 0.42, low),
                    (x + wide * 0.42, low),
                    (x + wide * 1.9, stage.ground),
                    (x - wide * 1.9, stage.ground),
                ]
            ),
            paint,
        )
        drawing.glow((x, low), wide * 1.7, "#ffdf9a", 0.6)
    drawing.ellipse((x, low), (wide * 0.4, wide * 0.09), "#fff3c9" if stage.dark else stage.tone("#fffaf0"))
    drawing.path(
        f"M{num(x - wide / 2)} {num(low)}Q{num(x - wide * 0.36)} {num(low - wide * 0.42)}"
        f" {num(x)} {num(low - wide * 0.46)}Q{num(x + wide * 0.36)} {num(low - wide * 0.42)}"
        f" {num(x + wide / 2)} {num(low)}Z",
        stage.tone(colour),
    )


def picture(stage: Stage, drawing: Drawing, corner: Point, size: Point, *, frame: str = "#b9873f") -> None:
    """A framed landscape."""
    (x, y), (wide, high) = corner, size
    rim = stage.tone(frame)
    drawing.rect((x - 9, y - 9), (wide + 18, high + 18), rim, round_=3)
    drawing.rect((x - 3, y - 3), (wide + 6, high + 6), darker(rim, 0.3))
    sky, land, sun = stage.random.choice(
        (("#a9d6ee", "#6fa86a", "#fff1b0"), ("#f7c59a", "#7d6a9f", "#fff0c9"), ("#24357a", "#3f6f8f", "#fdf6dc"))
    )
    drawing.open(clip=drawing.clip(polygon([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)])))
    drawing.rect((x, y), (wide, high), stage.tone(sky))
    drawing.circle((x + wide * 0.68, y + high * 0.34), high * 0.13, stage.tone(sun))
    drawing.path(
        f"M{num(x)} {num(y + high * 0.75)}Q{num(x + wide * 0.3)} {num(y + high * 0.4)}"
        f" {num(x + wide * 0.55)} {num(y + high * 0.7)}T{num(x + wide)} {num(y + high * 0.62)}"
        f"V{num(y + high)}H{num(x)}Z",
        stage.tone(land),
    )
    drawing.close()


def plant(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    """A leafy plant in a pot."""
    x, y = foot
    for turn in (-62, -38, -14, 10, 34, 60):
        drawing.open(f"rotate({turn} {num(x)} {num(y - tall * 0.34)})")
        drawing.path(
            f"M{num(x)} {num(y - tall * 0.3)}Q{num(x - tall * 0.16)} {num(y - tall * 0.7)}"
            f" {num(x)} {num(y - tall)}Q{num(x + tall * 0.16)} {num(y - tall * 0.7)} {num(x)}"
            f" {num(y - tall * 0.3)}Z",
            stage.tone("#4f9a5c" if turn % 4 else "#5fae66"),
        )
        drawing.close()
    drawing.path(
        polygon(
            [
                (x - tall * 0.2, y - tall * 0.36),
                (x + tall * 0.2, y - tall * 0.36),
                (x + tall * 0.14, y),
                (x - tall * 0.14, y),
            ]
        ),
        stage.tone("#d9774f"),
    )
    drawing.rect((x - tall * 0.22, y - tall * 0.4), (tall * 0.44, tall * 0.08), stage.tone("#e58a60"), round_=2)


def shelf(stage: Stage, drawing: Drawing, corner: Point, wide: float, wood: str = "#a8764a") -> None:
    """A plank on the wall with jars and pots; `corner` is its left end."""
    x, y = corner
    at = x + 14
    while at < x + wide - 26:
        size = stage.between(20, 36)
        tone = stage.tone(stage.pick("#d9774f", "#5f9fb0", "#e8c25a", "#8f6fb0", "#7fae6a", "#f1e6d4"))
        drawing.rect((at, y - size * 1.3), (size, size * 1.3), tone, round_=size * 0.24)
        drawing.rect((at + size * 0.12, y - size * 1.45), (size * 0.76, size * 0.22), darker(tone, 0.25), round_=3)
        drawing.rect((at + size * 0.16, y - size * 0.9), (size * 0.68, size * 0.42), lighter(tone, 0.55), 0.8, round_=3)
        at += size + stage.between(8, 20)
    drawing.rect((x, y), (wide, 11), stage.tone(wood), round_=3)


def pigeonholes(stage: Stage, drawing: Drawing, corner: Point, size: Point) -> None:
    """A rack for letters on the wall, half of its holes full; `corner` is left top."""
    (x, y), (wide, high) = corner, size
    wood = stage.tone("#a8764a")
    drawing.rect((x - 8, y - 8), (wide + 16, high + 16), wood, round_=5)
    columns, rows = max(3, round(wide / 62)), 5
    step, rise = wide / columns, high / rows
    for row in range(rows):
        for column in range(columns):
            left, top = x + column * step + 3, y + row * rise + 3
            drawing.rect((left, top), (step - 6, rise - 6), darker(wood, 0.5))
            for sheet in range(stage.random.randrange(4)):
                tone = stage.tone(stage.pick("#fdf6e6", "#f3e2c2", "#dfe8f2", "#f2d0c4"))
                at = left + 5 + sheet * (step - 16) / 4
                drawing.rect(
                    (at, top + rise * stage.between(0.16, 0.3)), ((step - 16) / 3.4, rise * 0.56), tone, round_=2
                )
        drawing.rect((x, y + (row + 1) * rise - 3), (wide, 6), lighter(wood, 0.16))
