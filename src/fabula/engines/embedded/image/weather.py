"""Weather in the air: rain, snow, lightning, fog, wind."""

from fabula.engines.embedded.image.colour import lighter
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, num


def draw_weather(stage: Stage) -> None:
    """Draw what falls, flashes, drifts or blows out of doors."""
    match stage.scene.weather:
        case "rain":
            _rain(stage, 150, 0.16)
        case "storm":
            _lightning(stage)
            _rain(stage, 230, 0.3)
        case "snow":
            _snow(stage)
        case "fog":
            _fog(stage)
        case "wind":
            _wind(stage)
        case _:
            pass


def _rain(stage: Stage, count: int, slant: float) -> None:
    area = stage.width * stage.height / (1280 * 720)
    for depth, share, width, opacity in ((0.45, 0.6, 1.2, 0.4), (0.95, 0.4, 2.0, 0.5)):
        drawing = stage.layer(depth)
        data = []
        for _ in range(round(count * area * share)):
            x, y = stage.between(-60, stage.width + 60), stage.between(-40, stage.height)
            long = stage.between(22, 46) * (0.8 + depth)
            data.append(f"M{num(x)} {num(y)}l{num(-long * slant)} {num(long)}")
        drawing.line("".join(data), "#dbe8f5", width, opacity)
    _splashes(stage, round(30 * area))


def _splashes(stage: Stage, count: int) -> None:
    drawing = stage.layer(0.94)
    for _ in range(count):
        x, y = stage.between(0, stage.width), stage.between(stage.ground - 30, stage.height)
        drawing.line(
            f"M{num(x - 7)} {num(y)}q7 5 14 0M{num(x - 3)} {num(y - 3)}l-3 -6M{num(x + 4)} {num(y - 3)}l3 -5",
            "#e4eef8",
            1.4,
            0.5,
        )


def _lightning(stage: Stage) -> None:
    drawing = stage.layer(0.02)
    x, y = stage.between(0.2, 0.8) * stage.width, -10.0
    if any(low < x < high for low, high in stage.clear_spans):
        x = stage.width * (0.14 if x > stage.width / 2 else 0.86)
    drawing.glow((x, stage.horizon * 0.4), 360, "#cfd8ff", 0.75)
    points, fork = [(x, y)], []
    while y < stage.horizon * 0.92:
        y += stage.between(26, 60)
        x += stage.between(-46, 46)
        points.append((x, y))
        if len(points) == 4:
            fork = [(x, y), (x + 44, y + 50), (x + 30, y + 84), (x + 74, y + 140)]
    for path, width in ((points, 8.0), (fork, 4.4)):
        if path:
            data = "M" + "L".join(f"{num(px)} {num(py)}" for px, py in path)
            drawing.line(data, "#a9b8ff", width * 2.6, 0.4)
            drawing.line(data, "#fdfdff", width)


def _snow(stage: Stage) -> None:
    area = stage.width * stage.height / (1280 * 720)
    for depth, count, low, high in ((0.4, 190, 1.2, 2.8), (0.62, 100, 2, 4), (0.95, 36, 4.5, 8)):
        drawing = stage.layer(depth)
        for _ in range(round(count * area)):
            centre = stage.between(0, stage.width), stage.between(0, stage.height)
            drawing.circle(centre, stage.between(low, high), "#ffffff", stage.between(0.55, 0.95))


def _fog(stage: Stage) -> None:
    haze = lighter(stage.light.haze, 0.12)
    for depth, y, thick, strength in ((0.29, -0.1, 300, 0.6), (0.5, 0.5, 240, 0.5), (0.93, 1.0, 210, 0.5)):
        drawing = stage.layer(depth)
        middle = stage.horizon + (stage.ground - stage.horizon) * y
        _fog_bank(stage, drawing, middle, thick, haze, strength)


def _fog_bank(stage: Stage, drawing: Drawing, y: float, thick: float, haze: str, strength: float) -> None:
    stops = ((0, haze, 0.0), (0.5, haze, strength), (1, haze, 0.0))
    drawing.rect((-2, y - thick / 2), (stage.width + 4, thick), drawing.linear(stops))
    for x in stage.spread(5):
        drawing.ellipse(
            (x, y + stage.between(-30, 30)), (stage.between(170, 300), thick * 0.28),
            drawing.radial(((0, haze, strength), (1, haze, 0.0))),
        )  # fmt: skip


def _wind(stage: Stage) -> None:
    drawing = stage.layer(0.94)
    for _ in range(9):
        x, y = stage.between(-0.1, 0.8) * stage.width, stage.between(0.08, 0.8) * stage.height
        long = stage.between(140, 300)
        data = (f"M{num(x)} {num(y)}c{num(long * 0.3)} -16 {num(long * 0.6)} 14 {num(long)} 0"
                f"c16 -6 24 -26 8 -30c-13 -3 -19 10 -9 16")  # fmt: skip
        drawing.line(data, "#ffffff", 2.4, 0.42)
    for _ in range(22):
        x, y = stage.between(0, stage.width), stage.between(0.05, 0.95) * stage.height
        colour = stage.tone(stage.pick("#e0882f", "#c94f34", "#d9b23c", "#7fa34a"))
        drawing.ellipse((x, y), (stage.between(5, 9), 3.4), colour, 0.95, stage.between(-70, 70))
