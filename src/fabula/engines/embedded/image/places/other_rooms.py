"""The other side of a room: what one sees at home when the camera has turned round."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.places.home import free_side
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num

BRASS = "#f3d264"


def livingroom(stage: Stage) -> None:
    """Books, a tall clock, a door with coats beside it, a window at the side, an armchair."""
    kit.room(stage, "#d9b79a", "#b58457", wainscot="#8f5f45")
    line = kit.floor_line(stage)
    books = free_side(stage, 0.14, 0.86)
    wide, high = min(300.0, stage.width * 0.25), min(330.0, line - 60)
    left = books * stage.width - wide / 2
    kit.bookshelf(stage, stage.layer(0.24), (left, line - high + 8), (wide, high), "#8a5a3c", rows=5)
    inward = 1 if books < 0.5 else -1
    kit.big_window(stage, (stage.width * (0.5 + 0.06 * inward) - 80, line - 400), (160, 210), curtains="#4f8f8a")
    _clock(stage, stage.layer(0.26), (stage.width * (books + 0.21 * inward), line + 10), min(320.0, line - 80))
    _door(stage, stage.layer(0.14), (stage.width * (books + 0.7 * inward), line + 2), min(350.0, line - 60))
    _coats(stage, stage.layer(0.2), stage.width * (books + 0.565 * inward), line - 232)
    _armchair(stage, stage.layer(0.32), (stage.width * (1 - books), line + 46), "#a8574a")
    kit.rug(stage, (stage.width / 2, stage.ground + 12), stage.width * 0.6, "#b8554a")


def _clock(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    """A clock as tall as a person, its pendulum behind glass."""
    x, y = foot
    wood = stage.tone("#7a4a30")
    drawing.rect((x - 36, y - tall), (72, tall), wood, round_=8)
    drawing.path(
        f"M{num(x - 42)} {num(y - tall + 6)}Q{num(x)} {num(y - tall - 44)} {num(x + 42)} {num(y - tall + 6)}Z", wood
    )
    drawing.rect((x - 24, y - tall * 0.6), (48, tall * 0.44), darker(wood, 0.5), round_=6)
    drawing.line(f"M{num(x)} {num(y - tall * 0.58)}V{num(y - tall * 0.32)}", stage.tone(BRASS), 3)
    drawing.circle((x, y - tall * 0.29), 12, stage.tone(BRASS))
    drawing.circle((x, y - tall * 0.8), 29, stage.tone(BRASS))
    drawing.circle((x, y - tall * 0.8), 25, stage.tone("#fdf6e6"))
    drawing.line(f"M{num(x)} {num(y - tall * 0.8)}v-17M{num(x)} {num(y - tall * 0.8)}l12 6", stage.tone("#3a2a33"), 3)
    drawing.rect((x - 44, y - 16), (88, 18), darker(wood, 0.2), round_=3)


def _door(stage: Stage, drawing: Drawing, foot: Point, high: float) -> None:
    x, y = foot
    wide, wood = 152.0, stage.tone("#a8744f")
    drawing.rect((x - wide / 2 - 12, y - high - 12), (wide + 24, high + 12), stage.tone("#f6ead6"), round_=3)
    drawing.rect((x - wide / 2, y - high), (wide, high), wood, round_=2)
    for dx in (-0.4, 0.06):
        for top, part in ((0.93, 0.36), (0.48, 0.38)):
            drawing.rect((x + dx * wide, y - high * top), (0.34 * wide, high * part), darker(wood, 0.14), round_=4)
    drawing.circle((x + wide * 0.4, y - high * 0.46), 7, stage.tone(BRASS))


def _coats(stage: Stage, drawing: Drawing, x: float, y: float) -> None:
    """A rail with a coat, a scarf and a hat on its hooks."""
    drawing.rect((x - 62, y - 8), (124, 14), stage.tone("#7a5238"), round_=4)
    coat = stage.tone("#55708f")
    drawing.path(f"M{num(x - 50)} {num(y + 4)}q-16 60 -8 118h40q4 -60 -14 -118Z", coat)
    drawing.line(f"M{num(x - 42)} {num(y + 20)}v92", darker(coat, 0.25), 2.4)
    drawing.path(f"M{num(x - 4)} {num(y + 4)}h15l5 92h-20Z", stage.tone("#d9774f"))
    drawing.ellipse((x + 44, y + 26), (30, 8), stage.tone("#c9a25a"))
    drawing.path(f"M{num(x + 27)} {num(y + 26)}q3 -28 17 -28t17 28Z", lighter(stage.tone("#c9a25a"), 0.1))


def _armchair(stage: Stage, drawing: Drawing, foot: Point, colour: str) -> None:
    x, y = foot
    tone = stage.tone(colour)
    drawing.shade((x, y), (112, 17), 0.4)
    drawing.rect((x - 72, y - 192), (144, 150), tone, round_=38)
    drawing.rect((x - 52, y - 94), (104, 44), lighter(tone, 0.16), round_=16)
    drawing.rect((x - 58, y - 58), (116, 48), darker(tone, 0.14), round_=10)
    for side in (-1, 1):
        drawing.rect((x + side * 72 - 24, y - 112), (48, 102), darker(tone, 0.07), round_=22)
        drawing.rect((x + side * 62 - 6, y - 12), (12, 14), stage.tone("#6b4a36"))


def kitchen(stage: Stage) -> None:
    """A dresser full of plates, pans on a rail, a back door with a pane, onions on a string."""
    kit.room(stage, "#f3e2b8", "#d9c0a0", boards=False, wainscot="#7fb0a6", pattern="dots")
    line = kit.floor_line(stage)
    side = free_side(stage, 0.17, 0.83)
    inward = 1 if side < 0.5 else -1
    _dresser(
        stage, stage.layer(0.24), (side * stage.width, line + 14), min(300.0, stage.width * 0.28), min(370.0, line - 40)
    )
    kit.big_window(stage, (stage.width * 0.5 - 85, line - 400), (170, 180), curtains="#e8685c")
    _rail(stage, stage.layer(0.2), stage.width * (side + 0.54 * inward), line - 300)
    _door(stage, stage.layer(0.14), (stage.width * (side + 0.68 * inward), line + 2), min(350.0, line - 60))
    _onions(stage, stage.layer(0.22), (stage.width * (0.5 - 0.125 * inward), line - 380))
    kit.hanging_lamp(stage, stage.width * 0.5, max(90.0, line - 470), "#4f9a8f")


def _dresser(stage: Stage, drawing: Drawing, foot: Point, wide: float, high: float) -> None:
    x, y = foot
    wood = stage.tone("#6fa39b")
    drawing.shade((x, y), (wide * 0.56, 16), 0.4)
    drawing.rect((x - wide * 0.46, y - high), (wide * 0.92, high), darker(wood, 0.24), round_=6)
    drawing.rect((x - wide * 0.5, y - high - 8), (wide, 16), lighter(wood, 0.1), round_=4)
    glaze = [stage.tone(colour) for colour in ("#fbf6ea", "#dfeaf2", "#f6d9c4", "#fbf6ea")]
    for row in range(2):
        level = y - high * (0.72 - row * 0.25)
        for index in range(4):
            at = x + (index - 1.5) * wide * 0.21
            drawing.circle((at, level - 27), 25, glaze[(index + row) % 4])
            drawing.circle((at, level - 27), 15, darker(glaze[(index + row) % 4], 0.07))
        drawing.rect((x - wide * 0.46, level - 2), (wide * 0.92, 10), lighter(wood, 0.1))
    drawing.rect((x - wide * 0.52, y - high * 0.42), (wide * 1.04, high * 0.42), wood, round_=5)
    for dx in (-0.25, 0.25):
        drawing.rect(
            (x + dx * wide - wide * 0.22, y - high * 0.35), (wide * 0.44, high * 0.29), lighter(wood, 0.14), round_=5
        )
        drawing.circle((x + dx * wide * 0.3, y - high * 0.21), 5, stage.tone(BRASS))


def _rail(stage: Stage, drawing: Drawing, x: float, y: float) -> None:
    """Pans that hang from a rail, the largest first."""
    drawing.line(f"M{num(x - 88)} {num(y)}H{num(x + 88)}", stage.tone("#5a5f70"), 6)
    for dx, size, colour in ((-58, 34, "#c9774f"), (8, 28, "#5a6274"), (60, 22, "#c9774f")):
        tone = stage.tone(colour)
        drawing.line(f"M{num(x + dx)} {num(y)}v44", darker(tone, 0.25), 7)
        drawing.circle((x + dx, y + 44 + size), size, tone)
        drawing.circle((x + dx, y + 44 + size), size * 0.76, darker(tone, 0.16))


def _onions(stage: Stage, drawing: Drawing, top: Point) -> None:
    x, y = top
    drawing.line(f"M{num(x)} {num(y)}v118", stage.tone("#b09a6a"), 4)
    for index in range(6):
        drawing.circle(
            (x + (7 if index % 2 else -8), y + 30 + index * 17), 14, stage.tone(("#d99a4a", "#c98340")[index % 2])
        )
