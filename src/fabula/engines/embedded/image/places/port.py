"""Where ships come and go: harbour, lighthouse, the deck of a ship."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, coast, nature
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, under


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


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
        boat(stage, boats, (x, stage.horizon + _unit(stage) * stage.between(0.42, 0.6)), stage.between(70, 110))
    quay(stage)


def quay(stage: Stage) -> None:
    """Paving at the water's edge with bollards and crates."""
    stones = stage.layer(0.55)
    top = stage.ground - 30
    tone = stage.tone("#b7a998")
    stones.rect(
        (-4, top),
        (stage.width + 8, stage.height),
        stones.linear(((0, lighter(tone, 0.14), 1.0), (1, darker(tone, 0.2), 1.0))),
    )
    stones.rect((-4, top), (stage.width + 8, 10), lighter(tone, 0.25))
    buildings.cobbles(stage, stones, top + 14, stage.height, "#b7a998")
    for x in stage.spread(4):
        if not stage.is_clear(x, 30):
            _bollard(stage, stones, (x, top + 12))
    if not stage.is_clear(stage.width * 0.93, 10):
        _crates(stage, stones, (stage.width * 0.93, stage.ground))


def boat(stage: Stage, drawing: Drawing, foot: Point, size: float) -> None:
    """A small boat under two sails; `size` is about half its length."""
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
    coast.far_shore(stage)
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
    coast.far_shore(stage)
    nature.water(stage, stage.horizon, stage.ground, "#2f86b8", 0.28)
    for index in range(2):
        coast.swell(
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
