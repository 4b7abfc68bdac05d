"""The coast and the water: beach, sea, underwater, island, harbour, lighthouse, ship."""

import math

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth, under


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def _far_shore(stage: Stage) -> None:
    drawing = stage.layer(0.08)
    for x in (stage.between(-0.05, 0.2), stage.between(0.75, 0.95)):
        base = x * stage.width
        points = [
            (base - 160, stage.horizon + 2),
            (base - 60, stage.horizon - 26),
            (base + 40, stage.horizon - 14),
            (base + 120, stage.horizon - 36),
            (base + 260, stage.horizon + 2),
        ]
        drawing.path(under(points, stage.horizon + 3), stage.tone("#8fa6ab", 0.2))


def _sand(stage: Stage, y: float) -> None:
    """The strand with surf along its edge."""
    surf = stage.layer(0.5)
    line = nature.ridge(stage, y, 10, 6)
    for lift, colour, opacity in ((-30, "#ffffff", 0.4), (-14, "#ffffff", 0.85)):
        surf.path(under([(px, py + lift) for px, py in line], stage.height), stage.tone(colour, 0.9), opacity)
    sand = stage.layer(0.55)
    tone = stage.tone("#f0d3a0")
    sand.path(
        under(line, stage.height + 4),
        sand.linear(((0, darker(tone, 0.1), 1.0), (0.2, tone, 1.0), (1, darker(tone, 0.16), 1.0))),
    )
    for _ in range(90):
        at = stage.between(0, stage.width), stage.between(y + 22, stage.height)
        sand.circle(at, stage.between(1, 2.4), darker(tone, 0.25), 0.5)


def beach(stage: Stage) -> None:
    """Sand, surf, shells, a parasol or a palm."""
    _far_shore(stage)
    nature.water(stage, stage.horizon, stage.ground - 20, "#3f9fcb", 0.31)
    _sand(stage, stage.horizon + 0.7 * _unit(stage))
    side = 0.9 if not stage.is_clear(stage.width * 0.9) else 0.08
    props = stage.layer(0.57)
    nature.palm(
        props,
        (side * stage.width, stage.ground + 6),
        min(430, stage.height * 0.58),
        stage.tone("#4f9a4c"),
        stage.tone("#9a7350"),
        60 if side < 0.5 else -60,
    )
    _parasol(stage, props, ((1 - side) * stage.width, stage.ground - 8))
    for x in stage.spread(6):
        y = stage.ground + stage.between(4, 40)
        if stage.random.random() < 0.5:
            _starfish(stage, props, (x, y))
        else:
            _shell(stage, props, (x, y))


def _parasol(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    drawing.line(f"M{num(x)} {num(y)}L{num(x + 14)} {num(y - 190)}", stage.tone("#e9e2d4"), 6)
    top, half = (x + 15, y - 200), 104
    for index in range(6):
        low, high = -half + index * half / 3, -half + (index + 1) * half / 3
        colour = stage.tone("#e8584f" if index % 2 else "#fff4e0")
        drawing.path(
            f"M{num(top[0])} {num(top[1] - 40)}Q{num(top[0] + low * 0.9)} {num(top[1] - 20)}"
            f" {num(top[0] + low)} {num(top[1] + 34)}"
            f"Q{num(top[0] + (low + high) / 2)} {num(top[1] + 22)} {num(top[0] + high)}"
            f" {num(top[1] + 34)}Q{num(top[0] + high * 0.9)} {num(top[1] - 20)} {num(top[0])}"
            f" {num(top[1] - 40)}Z",
            colour,
        )


def _starfish(stage: Stage, drawing: Drawing, centre: Point) -> None:
    points = [buildings.sweep(14 if i % 2 == 0 else 6, i * 36 - 90, centre) for i in range(10)]
    drawing.path(smooth(points, closed=True), stage.tone("#ef7f55"))


def _shell(stage: Stage, drawing: Drawing, centre: Point) -> None:
    x, y = centre
    drawing.path(
        f"M{num(x)} {num(y + 8)}Q{num(x - 16)} {num(y)} {num(x - 10)} {num(y - 9)}Q{num(x)}"
        f" {num(y - 16)} {num(x + 10)} {num(y - 9)}Q{num(x + 16)} {num(y)} {num(x)}"
        f" {num(y + 8)}Z",
        stage.tone("#ffd9cf"),
    )
    for dx in (-6, 0, 6):
        drawing.line(f"M{num(x)} {num(y + 7)}L{num(x + dx)} {num(y - 10)}", stage.tone("#e39f93"), 1.4)


def sea(stage: Stage) -> None:
    """The open sea in swell, with a raft of planks where somebody stands."""
    _far_shore(stage)
    nature.water(stage, stage.horizon, stage.height, "#2f86b8", 0.31)
    depth = 0.42
    for index in range(4):
        y = stage.horizon + _unit(stage) * (0.3 + 0.2 * index)
        _swell(stage, y, 9 + 5 * index, ("#3f97c4", "#348bbb", "#2b7eb0", "#2573a5")[index], depth + 0.03 * index)
    if stage.clear_spans:
        _raft(stage)
    _swell(stage, stage.ground + 40, 18, "#2a7bad", 0.8)


def _swell(stage: Stage, y: float, high: float, colour: str, depth: float) -> None:
    drawing = stage.layer(depth)
    wave, phase = 96 + high * 4, stage.between(0, 90)
    points = []
    for step in range(math.ceil(stage.width / wave * 2) + 4):
        points.append((-wave + phase + step * wave / 2 - 60, y + (high if step % 2 else -high * 0.6)))
    tone = stage.tone(colour, 0.8)
    drawing.path(
        under(points, stage.height + 4),
        drawing.linear(((0, lighter(tone, 0.18), 1.0), (0.2, tone, 0.96), (1, darker(tone, 0.2), 0.96))),
    )
    drawing.line(smooth([(px, py + 1) for px, py in points]), stage.tone("#eef9ff", 0.9), 3, 0.65)


def _raft(stage: Stage) -> None:
    low, high = min(span[0] for span in stage.clear_spans) - 34, max(span[1] for span in stage.clear_spans) + 34
    drawing = stage.layer(0.58)
    wood = stage.tone("#b58557")
    y = stage.ground - 18
    drawing.shade(((low + high) / 2, y + 50), ((high - low) * 0.6, 20), 0.4)
    for row in range(4):
        drawing.rect(
            (low - row * 7, y + row * 13),
            (high - low + row * 14, 13),
            lighter(wood, 0.1) if row % 2 else wood,
            round_=6,
        )
        drawing.circle((low - row * 7 + 6, y + 6.5 + row * 13), 5, darker(wood, 0.25))
    drawing.line(
        f"M{num(low + 40)} {num(y)}V{num(y + 52)}M{num(high - 40)} {num(y)}V{num(y + 52)}", stage.tone("#e9dcc0"), 5
    )


def underwater(stage: Stage) -> None:
    """Light from above, corals, weed, bubbles, shoals."""
    back = stage.layer(0.05)
    top, deep = stage.tone("#5fd0e8", 1.0), stage.tone("#0d4f8c", 1.0)
    middle = stage.tone("#1f8fc4", 1.0)
    if stage.scene.time == "night":
        top, middle, deep = "#2f6fb5", "#1b4c94", "#0c2a63"
    back.rect(
        (-2, -2), (stage.width + 4, stage.height + 4), back.linear(((0, top, 1.0), (0.45, middle, 1.0), (1, deep, 1.0)))
    )
    for x in stage.spread(8, -0.1, 1.1):
        wide, far = stage.between(20, 60), stage.between(60, 190)
        back.path(
            polygon([(x, -10), (x + wide, -10), (x + wide * 2.2 + far, stage.height), (x + far - 40, stage.height)]),
            back.linear(((0, "#ffffff", 0.26), (0.85, "#ffffff", 0.0))),
        )
    _shoal(stage)
    for depth, y, colour in ((0.15, 0.66, "#2f7fae"), (0.25, 0.78, "#2a6c9a")):
        drawing = stage.layer(depth)
        line = nature.ridge(stage, stage.height * y, 40)
        drawing.path(under(line, stage.height), stage.tone(colour, 0.9))
        for x in stage.spread(7):
            _coral(stage, drawing, (x, nature.height_at(line, x) + 10), stage.between(60, 110), depth)
    floor = stage.layer(0.55)
    line = nature.ridge(stage, stage.ground - 30, 12)
    sand = stage.tone("#d9c89a", 0.9)
    floor.path(
        under(line, stage.height + 4), floor.linear(((0, lighter(sand, 0.1), 1.0), (1, darker(sand, 0.35), 1.0)))
    )
    for x in stage.spread(9):
        if not stage.is_clear(x, 10):
            _coral(stage, floor, (x, stage.ground - stage.between(0, 16)), stage.between(60, 150), 1.0)
    for x in stage.spread(4):
        if not stage.is_clear(x, 10):
            _weed(stage, floor, (x, stage.ground), stage.between(120, 260))
    _bubbles(stage)


def _shoal(stage: Stage) -> None:
    drawing = stage.layer(0.12)
    for _ in range(3):
        x, y, colour = (
            stage.between(0.1, 0.9) * stage.width,
            stage.between(0.15, 0.55) * stage.height,
            stage.pick("#ffd36b", "#ff9a6b", "#bfe3ff"),
        )
        for _ in range(7):
            fx, fy, size = x + stage.between(-90, 90), y + stage.between(-34, 34), stage.between(9, 15)
            drawing.path(
                f"M{num(fx - size)} {num(fy)}Q{num(fx)} {num(fy - size * 0.8)} {num(fx + size)}"
                f" {num(fy)}Q{num(fx)} {num(fy + size * 0.8)} {num(fx - size)} {num(fy)}"
                f"M{num(fx - size * 0.8)} {num(fy)}l{num(-size * 0.7)} {num(-size * 0.5)}v{num(size)}Z",
                colour,
                0.8,
            )


def _coral(stage: Stage, drawing: Drawing, foot: Point, tall: float, depth: float) -> None:
    x, y = foot
    tone = stage.tone(stage.pick("#ff6f91", "#ff9671", "#c77dff", "#ffc75f", "#f25c8a"), 0.35 + 0.65 * depth)
    if stage.random.random() < 0.4:
        for dx, r in ((-0.3, 0.26), (0.28, 0.24), (0, 0.36)):
            drawing.circle((x + dx * tall, y - r * tall * 0.7), r * tall, tone)
            drawing.circle((x + dx * tall - r * tall * 0.2, y - r * tall), r * tall * 0.4, lighter(tone, 0.25), 0.6)
        return
    for angle, share in ((-34, 0.8), (-14, 1.0), (12, 0.9), (34, 0.7)):
        tip = buildings.sweep(tall * share, angle - 90, foot)
        fork = buildings.sweep(tall * share * 0.55, angle - 90, foot)
        drawing.line(
            f"M{num(x)} {num(y)}L{num(tip[0])} {num(tip[1])}M{num(fork[0])} {num(fork[1])}"
            f"l{num(tall * 0.16 * (1 if angle > 0 else -1))} {num(-tall * 0.14)}",
            tone,
            tall * 0.11,
        )


def _weed(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    for index in range(4):
        px, sway, high = x + index * 16 - 24, stage.between(16, 30), tall * stage.between(0.6, 1.0)
        data = f"M{num(px)} {num(y)}q{num(sway)} {num(-high / 4)} 0 {num(-high / 2)}t0 {num(-high / 2)}"
        drawing.line(data, stage.tone(stage.pick("#2f9a6b", "#3fae6f", "#27855f"), 0.9), 9, 0.95)


def _bubbles(stage: Stage) -> None:
    drawing = stage.layer(0.75)
    for _ in range(34):
        centre, radius = (stage.between(0, stage.width), stage.between(0, stage.height)), stage.between(3, 11)
        drawing.circle(centre, radius, "#e9fbff", 0.28)
        drawing.circle((centre[0] - radius * 0.3, centre[1] - radius * 0.3), radius * 0.28, "#ffffff", 0.9)


def island(stage: Stage) -> None:
    """A sandy island with palms in a blue lagoon."""
    _far_shore(stage)
    nature.water(stage, stage.horizon, stage.height, "#2fa6c9", 0.31)
    drawing = stage.layer(0.5)
    y, middle = stage.ground - 20, stage.width / 2
    wide = stage.width * 0.56
    for grow, colour in ((60, "#bfeee6"), (26, "#e9fbf2")):
        drawing.ellipse((middle, y + 54), (wide + grow, 92 + grow * 0.4), stage.tone(colour, 0.9), 0.6)
    tone = stage.tone("#f2d8a2")
    drawing.path(
        f"M{num(middle - wide)} {num(y + 60)}Q{num(middle - wide * 0.5)} {num(y - 34)}"
        f" {num(middle)} {num(y - 34)}T{num(middle + wide)} {num(y + 60)}Q{num(middle)}"
        f" {num(stage.height + 120)} {num(middle - wide)} {num(y + 60)}Z",
        drawing.linear(((0, lighter(tone, 0.2), 1.0), (1, darker(tone, 0.18), 1.0))),
    )
    trees = stage.layer(0.52)
    for share, lean in ((0.14, -50), (0.24, 34), (0.84, 56)):
        x = share * stage.width
        if not stage.is_clear(x, 10):
            nature.palm(trees, (x, y + 14), stage.between(270, 380), stage.tone("#4fa04e"), stage.tone("#9a7350"), lean)
            nature.bush(trees, (x + 30, y + 22), 36, stage.tone("#5aa552"))
    for x in stage.spread(5, 0.2, 0.8):
        _shell(stage, trees, (x, stage.ground + stage.between(14, 44)))


def harbour(stage: Stage) -> None:
    """Moored boats before bright houses, a quay with bollards and crates."""
    houses = stage.layer(0.22)
    y = stage.horizon + 6
    for x in stage.spread(max(5, round(stage.width / 130)), 0, 1, 0.2):
        buildings.house(stage, houses, (x, y), stage.between(100, 132), 0.6, floors=2)
    wall = stage.layer(0.28)
    wall.rect((-4, y - 2), (stage.width + 8, 24), stage.tone("#9a8f86", 0.6))
    nature.water(stage, y + 20, stage.ground, "#3b8fb3", 0.31)
    boats = stage.layer(0.42)
    for x in stage.spread(4):
        _boat(stage, boats, (x, stage.horizon + _unit(stage) * stage.between(0.42, 0.6)), stage.between(70, 110))
    quay = stage.layer(0.55)
    top = stage.ground - 30
    tone = stage.tone("#b7a998")
    quay.rect(
        (-4, top),
        (stage.width + 8, stage.height),
        quay.linear(((0, lighter(tone, 0.14), 1.0), (1, darker(tone, 0.2), 1.0))),
    )
    quay.rect((-4, top), (stage.width + 8, 10), lighter(tone, 0.25))
    buildings.cobbles(stage, quay, top + 14, stage.height, "#b7a998")
    for x in stage.spread(4):
        if not stage.is_clear(x, 30):
            _bollard(stage, quay, (x, top + 12))
    if not stage.is_clear(stage.width * 0.93, 10):
        _crates(stage, quay, (stage.width * 0.93, stage.ground))


def _boat(stage: Stage, drawing: Drawing, foot: Point, size: float) -> None:
    x, y = foot
    hull = stage.tone(stage.pick("#d9534a", "#3f74b5", "#f2f0ea", "#3f9a80"), 0.8)
    drawing.line(f"M{num(x)} {num(y - size * 0.2)}V{num(y - size * 1.5)}", stage.tone("#6b5040", 0.8), 4)
    drawing.path(
        polygon([(x + 5, y - size * 1.42), (x + 5, y - size * 0.34), (x + size * 0.62, y - size * 0.34)]),
        stage.tone("#fff8ea", 0.9),
    )
    drawing.path(
        polygon([(x - 5, y - size * 1.3), (x - 5, y - size * 0.34), (x - size * 0.5, y - size * 0.34)]),
        stage.tone("#f3d9b0", 0.9),
    )
    drawing.path(
        f"M{num(x - size * 0.72)} {num(y - size * 0.26)}H{num(x + size * 0.76)}"
        f"Q{num(x + size * 0.6)} {num(y + size * 0.14)} {num(x + size * 0.4)}"
        f" {num(y + size * 0.14)}H{num(x - size * 0.42)}Q{num(x - size * 0.62)}"
        f" {num(y + size * 0.1)} {num(x - size * 0.72)} {num(y - size * 0.26)}Z",
        hull,
    )
    drawing.line(
        f"M{num(x - size * 0.68)} {num(y - size * 0.17)}H{num(x + size * 0.71)}", stage.tone("#ffffff", 0.9), 3, 0.8
    )
    drawing.ellipse((x, y + size * 0.2), (size * 0.7, size * 0.07), "#0b2038", 0.25)


def _bollard(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    iron = stage.tone("#3f4654")
    drawing.rect((x - 10, y - 30), (20, 32), iron, round_=4)
    drawing.rect((x - 15, y - 36), (30, 12), lighter(iron, 0.12), round_=6)
    drawing.line(f"M{num(x - 15)} {num(y - 20)}q-40 30 -70 6", stage.tone("#d9c49a"), 4)


def _crates(stage: Stage, drawing: Drawing, foot: Point) -> None:
    x, y = foot
    wood = stage.tone("#b98a58")
    for dx, dy in ((0, 0), (-74, 6), (-34, -66)):
        drawing.rect((x + dx - 34, y + dy - 66), (68, 66), wood, round_=3)
        drawing.line(f"M{num(x + dx - 30)} {num(y + dy - 62)}h60v58h-60zl60 58", darker(wood, 0.3), 4)


def lighthouse(stage: Stage) -> None:
    """A striped lighthouse on a rock over the sea, its beam in the dark."""
    _far_shore(stage)
    nature.water(stage, stage.horizon, stage.height, "#3286ad", 0.31)
    left = stage.is_clear(stage.width * 0.8, 20) or any(low > stage.width * 0.42 for low, _ in stage.clear_spans[:1])
    x = stage.width * (0.19 if left else 0.81)
    base = stage.ground - 24
    tall = min(base * 0.76, 460.0)
    if stage.dark:
        _beam(stage, (x, base - tall), left)
    cliff = stage.layer(0.5)
    side = -1 if left else 1
    edge = stage.width * (0 if left else 1)
    points = [
        (edge + side * 30, base - 60),
        (x, base - 20),
        (x - side * 130, base + 2),
        (x - side * 320, base + 30),
        (x - side * stage.width, base + 40),
    ]
    tone = stage.tone("#8fae6a")
    cliff.path(
        under(points, stage.height + 4),
        cliff.linear(((0, lighter(tone, 0.1), 1.0), (0.3, tone, 1.0), (1, stage.tone("#6b7a5a"), 1.0))),
    )
    nature.grass(stage, cliff, sorted(points), (14, 120), "#8fae6a", 120)
    nature.flowers(stage, cliff, 14, stage.ground, stage.height - 12)
    _lighthouse(stage, stage.layer(0.51), (x, base - 14), tall)
    for at in stage.spread(6):
        if not stage.is_clear(at, 20):
            nature.rock(
                stage, stage.layer(0.57), (at, stage.ground + stage.between(0, 50)), stage.between(16, 40), "#8d8f99"
            )


def _beam(stage: Stage, lamp: Point, left: bool) -> None:
    drawing = stage.layer(0.4)
    x, y = lamp
    far = stage.width * 1.3 * (1 if left else -1)
    for spread, strength in ((110, 0.4), (60, 0.5)):
        # The gradient runs over the shape's own box, from the lamp outwards.
        start, end = ((0, 0), (1, 0)) if left else ((1, 0), (0, 0))
        paint = drawing.linear(((0, "#fff0b0", strength), (1, "#fff0b0", 0.0)), start, end)
        drawing.path(polygon([(x, y - 8), (x + far, y - spread - 40), (x + far, y + spread - 40), (x, y + 8)]), paint)


def _lighthouse(stage: Stage, drawing: Drawing, foot: Point, tall: float) -> None:
    x, y = foot
    base, top = tall * 0.125, tall * 0.08
    shape = polygon([(x - base, y), (x - top, y - tall * 0.86), (x + top, y - tall * 0.86), (x + base, y)])
    drawing.open(clip=drawing.clip(shape))
    for band in range(6):
        colour = stage.tone("#d8453d" if band % 2 else "#fbf5ea")
        drawing.rect((x - base, y - tall * 0.86 + band * tall * 0.86 / 6), (2 * base, tall * 0.86 / 6 + 1), colour)
    drawing.rect(
        (x - base, y - tall),
        (2 * base, tall),
        drawing.linear(((0, "#ffffff", 0.2), (0.45, "#ffffff", 0.0), (1, "#1c1433", 0.35)), (0, 0), (1, 0)),
    )
    drawing.close()
    drawing.rect((x - top * 1.5, y - tall * 0.89), (top * 3, tall * 0.03), stage.tone("#3f4452"), round_=2)
    drawing.rect(
        (x - top * 0.8, y - tall * 0.98), (top * 1.6, tall * 0.09), "#ffefb0" if stage.dark else stage.tone("#bfe0ee")
    )
    drawing.line(
        f"M{num(x - top * 0.3)} {num(y - tall * 0.98)}v{num(tall * 0.09)}M{num(x + top * 0.3)}"
        f" {num(y - tall * 0.98)}v{num(tall * 0.09)}",
        stage.tone("#3f4452"),
        2.4,
    )
    drawing.path(
        f"M{num(x - top * 1.1)} {num(y - tall * 0.98)}Q{num(x)} {num(y - tall * 1.1)}"
        f" {num(x + top * 1.1)} {num(y - tall * 0.98)}Z",
        stage.tone("#b83a35"),
    )
    if stage.dark:
        drawing.glow((x, y - tall * 0.935), tall * 0.3, "#fff0b0", 0.95)
    for share in (0.3, 0.55):
        buildings.window(stage, drawing, (x - 7, y - tall * share), (14, 20), 1.0, round_top=True)
    buildings.door(stage, drawing, (x, y), (base * 0.7, base * 1.15), "#5a3f33", 1.0)


def ship(stage: Stage) -> None:
    """The deck of a sailing ship: planks, rail, mast and sail, the sea beyond."""
    _far_shore(stage)
    nature.water(stage, stage.horizon, stage.ground, "#2f86b8", 0.28)
    for index in range(2):
        _swell(
            stage, stage.horizon + _unit(stage) * (0.25 + 0.2 * index), 10 + 4 * index, "#348bbb", 0.32 + 0.02 * index
        )
    deck = stage.layer(0.5)
    top = stage.horizon + 0.66 * _unit(stage)
    wood = stage.tone("#b98656")
    deck.rect(
        (-4, top),
        (stage.width + 8, stage.height),
        deck.linear(((0, lighter(wood, 0.12), 1.0), (1, darker(wood, 0.2), 1.0))),
    )
    middle = stage.width / 2
    for index in range(-9, 10):
        deck.line(
            f"M{num(middle + index * 62)} {num(top)}L{num(middle + index * 170)} {num(stage.height + 10)}",
            darker(wood, 0.25),
            2.4,
            0.7,
        )
    _mast(stage, stage.width * (0.86 if not stage.is_clear(stage.width * 0.86) else 0.12), top + 26)
    rail = stage.layer(0.53)
    dark = stage.tone("#7d5334")
    for x in stage.spread(max(8, round(stage.width / 70)), 0, 1, 0):
        rail.path(f"M{num(x - 7)} {num(top + 10)}q-4 -22 3 -34q-6 -12 0 -26h8q6 14 0 26q7 12 3 34Z", dark)
    rail.rect((-4, top - 62), (stage.width + 8, 14), lighter(dark, 0.14), round_=4)
    rail.rect((-4, top + 6), (stage.width + 8, 12), dark)
    ring = (stage.width * (0.3 if not stage.is_clear(stage.width * 0.3) else 0.62), top - 20)
    rail.line(f"M{num(ring[0] - 24)} {num(ring[1])}a24 24 0 1 1 48 0a24 24 0 1 1 -48 0", stage.tone("#fff6ea"), 13)
    for turn in (45, 135, 225, 315):
        a, b = buildings.sweep(24, turn - 12, ring), buildings.sweep(24, turn + 12, ring)
        rail.line(f"M{num(a[0])} {num(a[1])}L{num(b[0])} {num(b[1])}", stage.tone("#dd4b41"), 13)


def _mast(stage: Stage, x: float, foot: float) -> None:
    drawing = stage.layer(0.45)
    wood, canvas = stage.tone("#8a5f3d"), stage.tone("#fbf1dc")
    drawing.rect((x - 9, -20), (18, foot + 20), wood)
    for top, bottom, half in ((0.02, 0.26, 120), (0.3, 0.68, 170)):
        y1, y2 = foot * top, foot * bottom
        drawing.path(
            f"M{num(x - half)} {num(y1)}H{num(x + half)}Q{num(x + half + 34)} {num((y1 + y2) / 2)}"
            f" {num(x + half)} {num(y2)}Q{num(x)} {num(y2 - 34)} {num(x - half)} {num(y2)}"
            f"Q{num(x - half + 30)} {num((y1 + y2) / 2)} {num(x - half)} {num(y1)}Z",
            drawing.linear(((0, lighter(canvas, 0.1), 1.0), (1, darker(canvas, 0.16), 1.0))),
        )
        drawing.rect((x - half - 12, y1 - 6), (2 * half + 24, 11), wood, round_=5)
    for side in (-1, 1):
        drawing.line(f"M{num(x)} {num(foot * 0.28)}L{num(x + side * 250)} {num(foot)}", stage.tone("#5c4632"), 2.6, 0.8)
