"""Rooms of public life: classroom, library, museum, theatre, stage."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.gloom import gloom_of, shadow_play
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.places.home import free_side
from fabula.engines.embedded.image.sky import sparkle
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon


def classroom(stage: Stage) -> None:
    """A blackboard with sums, desks, a globe, paper chains."""
    kit.room(stage, "#f2dfa8", "#c99a6b", wainscot="#a9c7a0")
    line = kit.floor_line(stage)
    board = stage.layer(0.1)
    wide = min(560.0, stage.width * 0.66)
    x, y = stage.width / 2 - wide / 2, line - 350
    board.rect((x - 14, y - 14), (wide + 28, 228), stage.tone("#a8764a"), round_=6)
    board.rect((x, y), (wide, 200), board.linear(((0, stage.tone("#2f6b56"), 1.0), (1, stage.tone("#25574a"), 1.0))))
    chalk = (
        "M{0} {1}h26m-13 -13v26m26 -13h0M{2} {1}l14 -22l14 22h-28M{3} {1}a14 14 0 1 1 28 0a14 14 0 1 1 -28 0".format(
            num(x + 40), num(y + 60), num(x + 120), num(x + 190)
        )
    )
    board.line(chalk, "#f4f4ea", 4, 0.85)
    for row, long in enumerate((0.3, 0.42, 0.24)):
        board.line(
            f"M{num(x + wide * 0.5)} {num(y + 50 + row * 44)}q{num(wide * long * 0.25)}"
            f" -12 {num(wide * long * 0.5)} 0t{num(wide * long * 0.5)} 0",
            "#f4f4ea",
            4,
            0.7,
        )
    kit.big_window(stage, (stage.width * 0.02, line - 350), (stage.width * 0.1, 210))
    kit.big_window(stage, (stage.width * 0.88, line - 350), (stage.width * 0.1, 210))
    _globe(stage, (stage.width * free_side(stage, 0.14, 0.86), line + 6))
    _paper_chain(stage)
    desks = stage.layer(0.9)
    for share in (0.1, 0.9):
        kit.table(stage, desks, (share * stage.width, stage.height + 74), 250, 120, "#d9a866")
    for share, colour in ((0.08, "#d9534a"), (0.92, "#3f74b5")):
        desks.rect((share * stage.width - 40, stage.height - 68), (80, 16), stage.tone(colour), round_=3)
        desks.rect((share * stage.width - 32, stage.height - 82), (70, 14), stage.tone("#f2e6cf"), round_=3)


def _paper_chain(stage: Stage) -> None:
    drawing = stage.layer(0.12)
    for index in range(round(stage.width / 30) + 1):
        x = index * 30
        share = x / stage.width * 2 % 1
        y = 20 + 90 * share * (1 - share) * 2
        colour = stage.tone(("#e4574f", "#f2b84b", "#4fa3c7", "#6fb36a", "#b071c7")[index % 5])
        drawing.line(f"M{num(x - 14)} {num(y)}a14 9 0 1 1 28 0a14 9 0 1 1 -28 0", colour, 5)


def _globe(stage: Stage, foot: Point) -> None:
    x, y = foot
    drawing = stage.layer(0.3)
    kit.table(stage, drawing, (x, y + 10), 130, 92, "#a8764a")
    top = y - 150
    drawing.line(f"M{num(x)} {num(y - 90)}V{num(top + 40)}", stage.tone("#c9a24f"), 6)
    drawing.circle(
        (x, top), 46, drawing.radial(((0, stage.tone("#8fd0ee"), 1), (1, stage.tone("#3f86b8"), 1)), (0.35, 0.3), 0.8)
    )
    drawing.path(
        f"M{num(x - 30)} {num(top - 20)}q20 -16 34 0q-4 18 -18 20q-12 -4 -16 -20ZM{num(x)}"
        f" {num(top + 8)}q24 -8 30 6q-6 20 -18 16q-12 -8 -12 -22Z",
        stage.tone("#7cb86a"),
    )
    drawing.line(f"M{num(x - 40)} {num(top - 34)}A54 54 0 0 0 {num(x + 34)} {num(top + 44)}", stage.tone("#c9a24f"), 5)


def library(stage: Stage) -> None:
    """High shelves, a ladder, a reading table with a lamp."""
    kit.room(stage, "#8f6a55", "#a8744a")
    line = kit.floor_line(stage)
    shelves = stage.layer(0.08)
    top = max(30.0, line - 470) if not stage.portrait else stage.height * 0.1
    count = max(2, round(stage.width / 300))
    wide = stage.width / count
    for index in range(count):
        if index == count // 2 and count > 2:
            kit.big_window(stage, (index * wide + wide * 0.24, top + 30), (wide * 0.52, line - top - 190), arched=True)
            kit.bookshelf(stage, shelves, (index * wide + 16, line - 112), (wide - 32, 112), "#8a5a3c", rows=1)
        else:
            kit.bookshelf(
                stage,
                shelves,
                (index * wide + 16, top),
                (wide - 32, line - top),
                "#8a5a3c",
                rows=max(3, round((line - top) / 94)),
            )
    ladder = stage.layer(0.2)
    x, wood = stage.width * free_side(stage, 0.2, 0.8), stage.tone("#d9ae7a")
    ladder.line(
        f"M{num(x - 30)} {num(line + 14)}L{num(x - 6)} {num(top + 30)}M{num(x + 30)}"
        f" {num(line + 14)}L{num(x + 46)} {num(top + 30)}",
        wood,
        8,
    )
    for step in range(8):
        share = step / 8
        ladder.line(
            f"M{num(x - 30 + 24 * share)} {num(line - (line - top - 30) * share)}h{num(60 - 8 * share)}", wood, 6
        )
    kit.hanging_lamp(stage, stage.width * 0.5, 130, "#3f7a5c")
    kit.rug(stage, (stage.width / 2, stage.ground + 14), stage.width * 0.6, "#8f3f4a")


def museum(stage: Stage) -> None:
    """Columns, great paintings, a skeleton, plinths with rope."""
    kit.room(stage, "#c9c3d9", "#d9d3cc", boards=False)
    line = kit.floor_line(stage)
    walls = stage.layer(0.1)
    for x, largest in ((0.2, 210.0), (0.5, 250.0), (0.8, 210.0)):
        wide = min(largest, stage.width * 0.24)
        kit.picture(stage, walls, (x * stage.width - wide / 2, line - 350), (wide, wide * 0.68))
        if stage.dark:
            walls.glow((x * stage.width, line - 350), wide, "#ffe3a8", 0.35)
    columns = stage.layer(0.2)
    stone = stage.tone("#f1ece4")
    for x in (0.035, 0.35, 0.65, 0.965):
        at = x * stage.width
        columns.rect(
            (at - 24, 30),
            (48, line - 30),
            columns.linear(
                ((0, lighter(stone, 0.2), 1.0), (0.5, stone, 1.0), (1, darker(stone, 0.28), 1.0)), (0, 0), (1, 0)
            ),
        )
        for y in (14, line - 20):
            columns.rect((at - 36, y), (72, 24), stone, round_=3)
    for side in (0.14, 0.86):
        if not stage.is_clear(side * stage.width, 10):
            _plinth(stage, (side * stage.width, line + 40), side < 0.5)


def _plinth(stage: Stage, foot: Point, vase: bool) -> None:
    x, y = foot
    drawing = stage.layer(0.34)
    stone = stage.tone("#ece6dd")
    drawing.shade((x, y), (74, 14), 0.4)
    drawing.rect(
        (x - 46, y - 120), (92, 120), drawing.linear(((0, stone, 1.0), (1, darker(stone, 0.25), 1.0)), (0, 0), (1, 0))
    )
    drawing.rect((x - 54, y - 132), (108, 16), lighter(stone, 0.2), round_=3)
    if vase:
        tone = stage.tone("#3f6fb5")
        drawing.path(
            f"M{num(x - 16)} {num(y - 236)}H{num(x + 16)}Q{num(x + 10)} {num(y - 214)}"
            f" {num(x + 36)} {num(y - 184)}Q{num(x + 38)} {num(y - 150)} {num(x + 18)}"
            f" {num(y - 132)}H{num(x - 18)}Q{num(x - 38)} {num(y - 150)} {num(x - 36)}"
            f" {num(y - 184)}Q{num(x - 10)} {num(y - 214)} {num(x - 16)} {num(y - 236)}Z",
            stage.tone("#f4f4fa"),
        )
        drawing.line(
            f"M{num(x - 35)} {num(y - 184)}q18 -14 35 0t35 0M{num(x - 30)} {num(y - 160)}q15 10 30 0t30 0", tone, 5
        )
    else:
        gold = stage.tone("#e3b04b")
        drawing.path(
            f"M{num(x - 34)} {num(y - 220)}H{num(x + 34)}Q{num(x + 34)} {num(y - 170)}"
            f" {num(x + 8)} {num(y - 162)}V{num(y - 146)}L{num(x + 24)} {num(y - 132)}"
            f"H{num(x - 24)}L{num(x - 8)} {num(y - 146)}V{num(y - 162)}Q{num(x - 34)}"
            f" {num(y - 170)} {num(x - 34)} {num(y - 220)}Z",
            gold,
        )
        drawing.line(
            f"M{num(x - 34)} {num(y - 208)}q-24 2 -18 24q6 14 24 14M{num(x + 34)} {num(y - 208)}"
            "q24 2 18 24q-6 14 -24 14",
            gold,
            6,
        )


def _curtain(stage: Stage, drawing: Drawing, side: int, inner: float, bottom: float, colour: str) -> None:
    """One half of a theatre curtain in folds."""
    tone = stage.tone(colour)
    edge = stage.width if side > 0 else 0.0
    reach = inner * stage.width
    folds = 6
    for fold in range(folds):
        a, b = edge - side * reach * fold / folds, edge - side * reach * (fold + 1) / folds
        paint = drawing.linear(
            ((0, darker(tone, 0.3), 1.0), (0.5, lighter(tone, 0.12), 1.0), (1, darker(tone, 0.3), 1.0)), (0, 0), (1, 0)
        )
        low = bottom - 30 * fold / folds
        drawing.path(
            f"M{num(a)} -4H{num(b)}Q{num(b + side * 16)} {num(low * 0.6)} {num(b)} {num(low)}"
            f"Q{num((a + b) / 2)} {num(low + 14)} {num(a)} {num(low)}Z",
            paint,
        )


def _valance(stage: Stage, drawing: Drawing, colour: str) -> None:
    tone = stage.tone(colour)
    count = max(5, round(stage.width / 130))
    wide = stage.width / count
    for index in range(count):
        x = index * wide
        drawing.path(
            f"M{num(x - 2)} -4H{num(x + wide + 2)}V54Q{num(x + wide / 2)} 118 {num(x)} 54Z",
            drawing.linear(((0, darker(tone, 0.25), 1.0), (1, lighter(tone, 0.1), 1.0))),
        )
        drawing.line(f"M{num(x)} 56Q{num(x + wide / 2)} 118 {num(x + wide)} 56", stage.tone("#e8bd55"), 6)


def theatre(stage: Stage) -> None:
    """Inside a theatre: red curtains, gilded boxes, a chandelier, rows of seats."""
    kit.room(stage, "#6b2f45", "#a8744a")
    line = kit.floor_line(stage)
    back = stage.layer(0.06)
    glow = stage.tone("#3f4f8f")
    back.rect(
        (stage.width * 0.2, 60),
        (stage.width * 0.6, line - 60),
        back.linear(((0, darker(glow, 0.3), 1.0), (1, lighter(glow, 0.2), 1.0))),
    )
    for x in stage.spread(5, 0.22, 0.78, 0.4):
        back.path(polygon([(x - 60, line), (x, line - stage.between(90, 170)), (x + 60, line)]), stage.tone("#5a7fb0"))
    _curtain(stage, back, -1, 0.26, line + 8, "#c2313f")
    _curtain(stage, back, 1, 0.26, line + 8, "#c2313f")
    _valance(stage, back, "#c2313f")
    chandelier(stage, (stage.width / 2, 150))
    seats = stage.layer(0.9)
    for x in stage.spread(round(stage.width / 96), 0, 1, 0):
        seats.rect((x - 42, stage.height - 34), (84, 70), stage.tone("#8f2433"), round_=22)
        seats.rect((x - 34, stage.height - 26), (68, 50), stage.tone("#b8323f"), round_=16)


def chandelier(stage: Stage, centre: Point) -> None:
    """A gilded chandelier with five lights."""
    x, y = centre
    drawing = stage.layer(0.3)
    gold = stage.tone("#e8bd55")
    drawing.line(
        f"M{num(x)} -4V{num(y - 10)}M{num(x - 90)} {num(y - 24)}Q{num(x)} {num(y + 50)}"
        f" {num(x + 90)} {num(y - 24)}M{num(x - 50)} {num(y - 30)}Q{num(x)} {num(y + 10)}"
        f" {num(x + 50)} {num(y - 30)}",
        gold,
        6,
    )
    for dx, dy in ((-90, -30), (-50, -36), (0, -20), (50, -36), (90, -30)):
        if not gloom_of(stage.scene):
            drawing.glow((x + dx, y + dy - 14), 54, "#ffe2a0", 0.85)
        drawing.rect((x + dx - 5, y + dy - 14), (10, 20), "#fff3d0")


def stage_(stage: Stage) -> None:
    """On stage: curtains, boards, a painted backdrop, spotlights; for a shadow play and in the dark none of these."""
    kit.room(stage, "#2f2a5c", "#b98656")
    line = kit.floor_line(stage)
    back = stage.layer(0.06)
    back.rect((-2, -2), (stage.width + 4, line + 2), back.linear(((0, "#1d1a48", 1.0), (1, "#54439a", 1.0))))
    gloom = gloom_of(stage.scene)
    if stage.scene.mood in _FESTIVE and not (gloom or shadow_play(stage.scene)):
        for x in stage.spread(26):
            at = (x, stage.between(40, line * 0.8))
            sparkle(back, at, stage.between(4, 12), stage.pick("#ffe08a", "#ff9ad0", "#9ad8ff"), 0.8)
    if not shadow_play(stage.scene):
        _backdrop(stage, back, line)
    _curtain(stage, back, -1, 0.17, line + 20, "#b02a4a")
    _curtain(stage, back, 1, 0.17, line + 20, "#b02a4a")
    _valance(stage, back, "#b02a4a")
    if not (gloom or shadow_play(stage.scene)):
        _spotlights(stage)
        _footlights(stage)


_FESTIVE = frozenset(("happy", "proud", "funny", "wonder"))


def _backdrop(stage: Stage, drawing: Drawing, line: float) -> None:
    """A painted cloth: hills, a cardboard sun, two clouds and trees that hang on strings."""
    left, right = 0.17 * stage.width, 0.83 * stage.width
    dim = 0.55 if gloom_of(stage.scene) else 1.0
    cord = stage.tone("#d9cfae")
    for share, low, size in ((0.3, 0.26, 46), (0.66, 0.2, 58)):
        x, y = share * stage.width, low * line + 60
        drawing.line(f"M{num(x)} 40V{num(y)}", cord, 2, 0.6)
        for dx, dy, part in ((-0.7, 0.1, 0.55), (0.0, -0.1, 0.75), (0.7, 0.1, 0.5)):
            drawing.circle((x + dx * size, y + dy * size), part * size, stage.tone("#e9ecf6"), dim)
    drawing.circle((0.5 * stage.width, 0.42 * line), 44, stage.tone("#f2c84f"), dim)
    for tone, share, swing in (("#4f7fa8", 0.66, 0.14), ("#5a9a6a", 0.78, -0.1)):
        top = share * line
        drawing.path(
            f"M{num(left)} {num(line)}V{num(top)}Q{num(left + 0.25 * (right - left))} {num(top - swing * line)}"
            f" {num(left + 0.5 * (right - left))} {num(top)}T{num(right)} {num(top)}V{num(line)}Z",
            stage.tone(tone), dim,
        )  # fmt: skip


def _footlights(stage: Stage) -> None:
    lights = stage.layer(0.92)
    for x in stage.spread(round(stage.width / 110), 0, 1, 0):
        lights.glow((x, stage.height - 6), 70, "#ffd98a", 0.6)
        lights.ellipse((x, stage.height), (30, 16), stage.tone("#e8bd55"))


def _spotlights(stage: Stage) -> None:
    """A beam on each of the first three actors."""
    beams = stage.layer(0.5)
    spans = stage.clear_spans or ((stage.width * 0.4, stage.width * 0.6),)
    for index, (low, high) in enumerate(spans[:3]):
        middle, half = (low + high) / 2, (high - low) * 0.62 + 30
        source = stage.width * (0.2 if index % 2 else 0.8)
        beams.path(
            polygon(
                [
                    (source - 14, -4),
                    (source + 14, -4),
                    (middle + half, stage.ground + 10),
                    (middle - half, stage.ground + 10),
                ]
            ),
            beams.linear(((0, "#fff3cf", 0.42), (1, "#fff3cf", 0.14))),
        )
        beams.ellipse((middle, stage.ground + 8), (half, 30), "#fff1c4", 0.34)
