"""Open country: meadow, hills, mountain, desert, farm, garden, park."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth


def _grass_floor(
    stage: Stage, y: float, colour: str, *, swell: float = 12, tufts: int = 200, blooms: int = 24
) -> list[Point]:
    """The ground in front, with tufts and flowers; returns its upper line."""
    line = nature.land(stage, y, swell, colour, 0.55)
    floor = stage.layer(0.57)
    nature.grass(stage, floor, line, (4, stage.height - y), colour, tufts)
    nature.flowers(stage, floor, blooms, stage.ground - 12, stage.height - 16)
    if stage.dark:
        nature.fireflies(stage, stage.layer(0.7), 14, stage.horizon, stage.height - 50)
    return line


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def meadow(stage: Stage) -> None:
    """A flowering meadow, a lone tree, soft hills."""
    nature.land(stage, stage.horizon - 26, 26, "#8fc08a", 0.15)
    nature.land(stage, stage.horizon + 8, 22, "#84c06a", 0.3)
    far = stage.layer(0.32)
    for x in stage.spread(4):
        nature.round_tree(
            far, (x, stage.horizon + 20), stage.between(60, 96), stage.tone("#5d9a55", 0.4), stage.tone("#6b4d33", 0.4)
        )
    near = stage.layer(0.45)
    side = 0.12 if stage.clear_spans and stage.clear_spans[0][0] > stage.width * 0.3 else 0.9
    nature.round_tree(
        near,
        (side * stage.width, stage.horizon + 0.5 * _unit(stage)),
        330,
        stage.tone("#5ba449", 0.75),
        stage.tone("#6b4a32"),
    )
    nature.land(stage, stage.horizon + 0.45 * _unit(stage), 18, "#7dbb57", 0.44)
    _grass_floor(stage, stage.horizon + 0.72 * _unit(stage), "#86c25a", blooms=70, tufts=240)


def hills(stage: Stage) -> None:
    """Wave behind wave of green hills with a winding path."""
    for index, (colour, depth) in enumerate((("#9cc6a8", 0.1), ("#8fc292", 0.2), ("#80bd76", 0.28), ("#74b463", 0.4))):
        y = stage.horizon - 70 + index * (40 + _unit(stage) * 0.14)
        line = nature.land(stage, y, 46, colour, depth)
        if index in {1, 2}:
            trees = stage.layer(depth + 0.01)
            for x in stage.spread(6):
                nature.round_tree(
                    trees,
                    (x, nature.height_at(line, x) + 6),
                    stage.between(34, 62),
                    stage.tone("#4f8f50", depth),
                    stage.tone("#6b4d33", depth),
                )
    _path(stage)
    _grass_floor(stage, stage.horizon + 0.78 * _unit(stage), "#7cba55")


def _path(stage: Stage) -> None:
    drawing = stage.layer(0.41)
    y, bottom = stage.horizon + 0.12 * _unit(stage), stage.horizon + 0.85 * _unit(stage)
    x = stage.width * stage.between(0.4, 0.6)
    left = [(x, y), (x + 70, y + (bottom - y) * 0.35), (x - 80, y + (bottom - y) * 0.65), (x + 20, bottom)]
    right = [(px + 8 + 46 * i, py) for i, (px, py) in enumerate(left)]
    data = smooth(left) + "L" + smooth(right[::-1])[1:] + "Z"
    drawing.path(data, stage.tone("#e5d3a4", 0.6))


def mountain(stage: Stage) -> None:
    """Snowy peaks over an alp, a few firs, boulders."""
    nature.peaks(stage, stage.horizon + 20, stage.horizon * 0.86, "#8ea2c4", 0.08, snow=True, count=4)
    nature.mist(stage, stage.horizon - 30, 170, 0.1, 0.6)
    nature.peaks(stage, stage.horizon + 34, stage.horizon * 0.5, "#7688a6", 0.18, snow=True, count=5)
    nature.mist(stage, stage.horizon + 10, 130, 0.2, 0.5)
    line = nature.land(stage, stage.horizon + 30, 34, "#7d9f70", 0.32)
    trees = stage.layer(0.36)
    for x in stage.spread(9):
        if not stage.is_clear(x, 30):
            nature.conifer(
                trees,
                (x, nature.height_at(line, x) + 40),
                stage.between(90, 170),
                stage.tone("#3c6b55", 0.5),
                stage.tone("#4a3527"),
            )
    floor = nature.land(stage, stage.horizon + 0.66 * _unit(stage), 18, "#86a867", 0.55)
    front = stage.layer(0.57)
    nature.grass(stage, front, floor, (6, stage.height - stage.horizon), "#86a867", 110)
    nature.flowers(stage, front, 12, stage.ground - 8, stage.height - 16, ("#ffffff", "#cfd8ff", "#ffd0e0"))
    for x in stage.spread(5):
        if not stage.is_clear(x, 30):
            nature.rock(stage, front, (x, stage.ground + stage.between(-20, 40)), stage.between(22, 56), "#9aa0ad")


def desert(stage: Stage) -> None:
    """Dunes with lit crests, cacti, a far rock."""
    drawing = stage.layer(0.12)
    x, y = stage.width * stage.between(0.15, 0.8), stage.horizon + 16
    for dx, high, wide in ((0, 150, 130), (170, 96, 90)):
        tone = stage.tone("#c9805a", 0.3)
        drawing.path(
            polygon(
                [
                    (x + dx - wide, y),
                    (x + dx - wide * 0.7, y - high),
                    (x + dx + wide * 0.62, y - high * 0.96),
                    (x + dx + wide, y),
                ]
            ),
            tone,
        )
        drawing.path(
            polygon(
                [
                    (x + dx + wide * 0.1, y),
                    (x + dx + wide * 0.2, y - high * 0.97),
                    (x + dx + wide * 0.62, y - high * 0.96),
                    (x + dx + wide, y),
                ]
            ),
            darker(tone, 0.18),
        )
    for index, (colour, depth) in enumerate((("#f0c58a", 0.2), ("#eab878", 0.34), ("#e3aa66", 0.46))):
        _dune(stage, stage.horizon + 6 + index * 0.24 * _unit(stage), colour, depth)
    _dune(stage, stage.horizon + 0.74 * _unit(stage), "#e9b36b", 0.55, swell=22)
    front = stage.layer(0.57)
    for at in stage.spread(5):
        if not stage.is_clear(at, 40):
            _cactus(stage, front, (at, stage.ground + stage.between(-40, 26)), stage.between(90, 170))
    for at in stage.spread(7):
        nature.rock(stage, front, (at, stage.ground + stage.between(6, 60)), stage.between(8, 18), "#c98e5f")


def _dune(stage: Stage, y: float, colour: str, depth: float, swell: float = 38) -> None:
    line = nature.land(stage, y, swell, colour, depth)
    crest = stage.layer(depth + 0.01)
    crest.line(smooth(line), stage.tone(lighter(colour, 0.45), depth), 3, 0.7)
    for step in range(3):
        lower = [(x, py + 16 + step * 15) for x, py in line]
        crest.line(smooth(lower), stage.tone(darker(colour, 0.18), depth), 1.6, 0.35)


def _cactus(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    tone = stage.tone("#4f9a5c")
    arms = ((-1, 0.34, 0.62), (1, 0.46, 0.8))
    drawing.shade((x, y), (tall * 0.4, tall * 0.07), 0.35)
    for side, low, high in arms:
        reach = x + side * tall * 0.22
        data = f"M{num(x)} {num(y - tall * low)}H{num(reach)}V{num(y - tall * high)}"
        drawing.line(data, darker(tone, 0.12), tall * 0.11)
    drawing.line(f"M{num(x)} {num(y - 4)}V{num(y - tall)}", tone, tall * 0.16)
    drawing.line(f"M{num(x - tall * 0.03)} {num(y - 8)}V{num(y - tall)}", lighter(tone, 0.3), 2.4, 0.7)
    nature.flower(drawing, (x, y - tall * 1.07), tall * 0.06, stage.tone("#ff7fae"))


def farm(stage: Stage) -> None:
    """A red barn, a silo, fields in strips, a fence, hay."""
    nature.land(stage, stage.horizon - 24, 22, "#93c07e", 0.15)
    _fields(stage)
    drawing = stage.layer(0.36)
    x = stage.width * (0.78 if not stage.is_clear(stage.width * 0.78) else 0.2)
    _barn(stage, drawing, (x, stage.horizon + 0.34 * _unit(stage)), 250)
    nature.round_tree(
        drawing,
        (x - 210 if x > stage.width / 2 else x + 220, stage.horizon + 0.3 * _unit(stage)),
        170,
        stage.tone("#5d9a4c", 0.6),
        stage.tone("#6b4d33", 0.6),
    )
    buildings.fence(stage, stage.layer(0.5), stage.horizon + 0.68 * _unit(stage), 66, "#f4ead9")
    _grass_floor(stage, stage.horizon + 0.66 * _unit(stage), "#93bf58", tufts=150, blooms=12)
    for at in stage.spread(3):
        if not stage.is_clear(at, 50):
            _hay(stage, stage.layer(0.58), (at, stage.ground + stage.between(-10, 30)), 46)


def _fields(stage: Stage) -> None:
    drawing = stage.layer(0.26)
    top, bottom = stage.horizon + 6, stage.horizon + 0.72 * _unit(stage)
    colours = ("#d9c25c", "#a8c45f", "#c9a84c", "#8fb955")
    strips = 10
    for index in range(strips):
        low, high = index / strips, (index + 1) / strips
        far = [stage.width * (0.28 + 0.44 * share) for share in (low, high)]
        near = [stage.width * (-0.5 + 2 * share) for share in (low, high)]
        drawing.path(
            polygon([(far[0], top), (far[1], top), (near[1], bottom), (near[0], bottom)]),
            stage.tone(colours[index % 4], 0.6),
        )


def _barn(stage: Stage, drawing: Drawing, foot: Point, wide: float) -> None:
    x, y = foot
    red, white, roof = stage.tone("#b8483d", 0.7), stage.tone("#f6efe4", 0.7), stage.tone("#6d5560", 0.7)
    drawing.rect(
        (x + wide * 0.46, y - wide * 0.95),
        (wide * 0.22, wide * 0.95),
        drawing.linear(((0, lighter(white, 0.1), 1.0), (1, darker(white, 0.3), 1.0)), (0, 0), (1, 0)),
    )
    drawing.ellipse((x + wide * 0.57, y - wide * 0.95), (wide * 0.11, wide * 0.1), roof)
    wall = [
        (x - wide / 2, y),
        (x - wide / 2, y - wide * 0.42),
        (x - wide * 0.32, y - wide * 0.68),
        (x, y - wide * 0.8),
        (x + wide * 0.32, y - wide * 0.68),
        (x + wide / 2, y - wide * 0.42),
        (x + wide / 2, y),
    ]
    drawing.path(polygon(wall), drawing.linear(((0, lighter(red, 0.1), 1.0), (1, darker(red, 0.16), 1.0))))
    drawing.line("M" + "L".join(f"{num(px)} {num(py)}" for px, py in wall[1:-1]), roof, wide * 0.05)
    half = wide * 0.17
    drawing.rect((x - half, y - wide * 0.36), (2 * half, wide * 0.36), darker(red, 0.2))
    drawing.line(
        f"M{num(x - half)} {num(y)}V{num(y - wide * 0.36)}H{num(x + half)}V{num(y)}"
        f"L{num(x - half)} {num(y - wide * 0.36)}M{num(x - half)} {num(y)}L{num(x + half)}"
        f" {num(y - wide * 0.36)}",
        white,
        wide * 0.022,
    )
    buildings.window(stage, drawing, (x - wide * 0.07, y - wide * 0.6), (wide * 0.14, wide * 0.14), 0.7)


def _hay(stage: Stage, drawing: Drawing, foot: Point, size: float) -> None:
    x, y = foot
    tone = stage.tone("#e3bd58")
    drawing.shade((x, y), (size * 1.1, size * 0.2), 0.35)
    drawing.circle(
        (x, y - size * 0.8), size * 0.8, drawing.radial(((0, lighter(tone, 0.2), 1), (1, darker(tone, 0.2), 1)))
    )
    for share in (0.55, 0.32, 0.12):
        drawing.line(
            f"M{num(x - size * share)} {num(y - size * 0.8)}a{num(size * share)}"
            f" {num(size * share)} 0 1 1 {num(size * share)} {num(size * share)}",
            darker(tone, 0.2),
            2.4,
            0.7,
        )


def garden(stage: Stage) -> None:
    """Hedges, flower beds, an arch of roses, a stone path."""
    nature.land(stage, stage.horizon - 6, 14, "#8fc08a", 0.2)
    hedge = stage.layer(0.34)
    for x in stage.spread(9, -0.05, 1.05, 0.3):
        nature.bush(hedge, (x, stage.horizon + 34), 96, stage.tone("#5b9a54", 0.5))
    side = 0.8 if not stage.is_clear(stage.width * 0.8) else 0.2
    _arch(stage, stage.layer(0.4), (side * stage.width, stage.horizon + 0.48 * _unit(stage)), 190)
    buildings.fence(stage, stage.layer(0.38), stage.horizon + 0.36 * _unit(stage), 60, "#fffaf0")
    floor_y = stage.horizon + 0.42 * _unit(stage)
    _grass_floor(stage, floor_y, "#8cc663", tufts=150, blooms=10)
    beds = stage.layer(0.575)
    for row, x in enumerate(stage.spread(6, 0, 1, 0.2)):
        if not stage.is_clear(x, -10):
            _bed(stage, beds, (x, stage.ground - 30 + (row % 2) * 24))
    nature.flowers(stage, stage.layer(0.9), 26, stage.height - 40, stage.height + 4)


def _bed(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    drawing.ellipse((x, y), (84, 20), stage.tone("#7a5238"))
    colour = stage.pick(*nature.FLOWERS)
    for index in range(11):
        px, py = x - 66 + index * 13, y - stage.between(2, 12)
        drawing.line(f"M{num(px)} {num(py)}v-26", stage.tone("#4f8a3c"), 3)
        nature.flower(drawing, (px, py - 30), stage.between(10, 13), stage.tone(colour))


def _arch(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    half = tall * 0.36
    data = (
        f"M{num(x - half)} {num(y)}V{num(y - tall * 0.6)}A{num(half)} {num(half)}"
        f" 0 0 1 {num(x + half)} {num(y - tall * 0.6)}V{num(y)}"
    )
    drawing.line(data, stage.tone("#f6efe4", 0.8), 12)
    drawing.line(data, stage.tone("#5b9a4f", 0.8), 22, 0.75)
    for index in range(16):
        turn = 180 + index * 12
        px, py = buildings.sweep(half, turn, (x, y - tall * 0.6))
        nature.flower(
            drawing,
            (px + stage.between(-6, 6), py + stage.between(-6, 6)),
            10,
            stage.tone(stage.pick("#f2647f", "#ffd0dc", "#ff8fa3"), 0.85),
        )
    for side in (-1, 1):
        for share in (0.15, 0.32, 0.5):
            nature.flower(
                drawing, (x + side * half + stage.between(-7, 7), y - tall * share), 9, stage.tone("#f58aa0", 0.85)
            )


def park(stage: Stage) -> None:
    """Lawns under broad trees, a fountain, lamps, benches, a pond-blue town far off."""
    buildings.skyline(stage, stage.horizon + 12, 120, "#a9b8cc", 0.12, 9)
    nature.land(stage, stage.horizon, 16, "#8cc07a", 0.24)
    trees = stage.layer(0.34)
    for x in stage.spread(6, -0.02, 1.02):
        if not stage.is_clear(x, -20):
            nature.round_tree(
                trees,
                (x, stage.horizon + 0.24 * _unit(stage)),
                stage.between(190, 290),
                stage.tone(stage.pick("#5fa552", "#6fb257", "#4f9a5c"), 0.7),
                stage.tone("#6b4d33"),
            )
    nature.land(stage, stage.horizon + 0.22 * _unit(stage), 10, "#86c264", 0.4)
    side = 0.7 if not stage.is_clear(stage.width * 0.7) else 0.28
    buildings.fountain(stage, stage.layer(0.45), (side * stage.width, stage.horizon + 0.58 * _unit(stage)), 210)
    line = _grass_floor(stage, stage.horizon + 0.5 * _unit(stage), "#8ccb66", tufts=120, blooms=14)
    path = stage.layer(0.56)
    path.path(
        polygon(
            [
                (-20, stage.ground - 16),
                (stage.width + 20, stage.ground - 34),
                (stage.width + 20, stage.ground + 26),
                (-20, stage.ground + 40),
            ]
        ),
        stage.tone("#e6d6b4"),
    )
    furniture = stage.layer(0.58)
    for x in stage.spread(2, 0.02, 0.98, 0.2):
        if not stage.is_clear(x, 60):
            buildings.bench(stage, furniture, (x, stage.ground - 22), 140)
    for x in (0.06, 0.94):
        buildings.lamp_post(stage, furniture, (x * stage.width, nature.height_at(line, x * stage.width) + 60), 270)
