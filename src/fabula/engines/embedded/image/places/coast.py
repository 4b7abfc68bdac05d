"""The coast and the water: beach, sea, underwater, island."""

import math

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import buildings, nature
from fabula.engines.embedded.image.sky import sparkle
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth, under


def _unit(stage: Stage) -> float:
    return stage.ground - stage.horizon


def far_shore(stage: Stage) -> None:
    """Low land on the far side."""
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
    far_shore(stage)
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
    far_shore(stage)
    nature.water(stage, stage.horizon, stage.height, "#2f86b8", 0.31)
    if stage.outside.stars and stage.scene.mood in {"wonder", "calm"}:
        _mirror(stage)
        return
    depth = 0.42
    for index in range(4):
        y = stage.horizon + _unit(stage) * (0.3 + 0.2 * index)
        swell(stage, y, 9 + 5 * index, ("#3f97c4", "#348bbb", "#2b7eb0", "#2573a5")[index], depth + 0.03 * index)
    if stage.foot_spans:
        _raft(stage)
    swell(stage, stage.ground + 40, 18, "#2a7bad", 0.8)


def _mirror(stage: Stage) -> None:
    """A sea so still that the stars and the moon lie in it."""
    drawing = stage.layer(0.44)
    x = stage.orb[0]
    low = stage.horizon + 0.62 * (stage.horizon - stage.orb[1]) + 20
    drawing.glow((x, low), 170, "#cfe0ff", 0.5)
    drawing.ellipse((x, low), (54, 40), "#fdf6dc", 0.75)
    for step in range(5):
        drawing.rect((x - 70, low - 30 + step * 15), (140, 3.4), stage.tone("#2f86b8"), 0.55)
    for _ in range(34):
        at = (stage.between(0, stage.width), stage.horizon + (stage.height - stage.horizon) * stage.between(0.05, 0.98))
        sparkle(drawing, at, stage.between(6, 17), stage.pick("#ffffff", "#fdf0b8", "#bcd8ff"), 0.9)
    for _ in range(150):
        y = stage.between(stage.horizon + 12, stage.height)
        size = stage.random.choice((0.9, 1.2, 1.8, 2.4))
        drawing.ellipse((stage.between(0, stage.width), y), (size * 1.5, size), "#ffffff", stage.between(0.35, 0.95))
    for y in stage.spread(6):
        level = stage.horizon + (stage.height - stage.horizon) * y / stage.width
        drawing.line(
            f"M{num(stage.between(0, stage.width * 0.6))} {num(level)}h{num(stage.between(90, 260))}",
            "#bcd2ff",
            1.4,
            0.3,
        )


def swell(stage: Stage, y: float, high: float, colour: str, depth: float) -> None:
    """A rank of waves with light crests, `high` units high."""
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
    low, high = min(span[0] for span in stage.foot_spans) - 34, max(span[1] for span in stage.foot_spans) + 34
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
    far_shore(stage)
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
