"""The sky: gradient, sun or moon, stars, clouds, rays and birds."""

import math

from fabula.engines.embedded.image.colour import lighter, mix
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num, polygon, smooth


def draw_sky(stage: Stage) -> None:
    """The whole sky of the scene, down to a little below the horizon."""
    sky = stage.layer(0.0)
    _gradient(stage, sky)
    weather = stage.scene.weather
    covered = weather in {"rain", "storm", "fog", "snow"}
    if stage.outside.stars and not covered:
        _stars(stage, sky, 190)
    if not covered:
        _orb(stage, sky)
        if stage.scene.time in {"dawn", "dusk", "morning"}:
            _rays(stage, sky)
    _clouds(stage, sky)
    if not covered and stage.scene.time not in {"night"}:
        _birds(stage, sky)


def _gradient(stage: Stage, sky: Drawing) -> None:
    top, middle, low = stage.outside.sky
    end = stage.horizon + 40
    # Gradients are dear to fill: below the horizon one colour will do.
    sky.rect((-2, -2), (stage.width + 4, stage.height + 4), low)
    sky.rect((-2, -2), (stage.width + 4, end), sky.linear(((0, top, 1.0), (0.55, middle, 1.0), (1, low, 1.0))))


def _stars(stage: Stage, sky: Drawing, count: int) -> None:
    for _ in range(count):
        x, y = stage.between(0, stage.width), stage.horizon * stage.random.random() ** 1.4
        fade = 1 - y / stage.horizon
        size = stage.random.choice((0.7, 0.9, 1.2, 1.8, 2.4))
        sky.circle((x, y), size, "#ffffff", (0.25 + 0.7 * fade) * stage.between(0.5, 1))
    for _ in range(5):
        centre = stage.between(0, stage.width), stage.between(0, stage.horizon * 0.55)
        sky.glow(centre, 9, "#dfe8ff", 0.7)
        sparkle(sky, centre, 7, "#ffffff", 0.9)


def sparkle(drawing: Drawing, centre: Point, size: float, colour: str, opacity: float = 1.0) -> None:
    """A four-pointed star."""
    x, y = centre
    waist = size * 0.16
    arms = [(x, y - size), (x + size, y), (x, y + size), (x - size, y)]
    data = f"M{num(x)} {num(y - size)}"
    for index, (to_x, to_y) in enumerate([*arms[1:], arms[0]]):
        turn = math.pi / 4 + index * math.pi / 2 - math.pi / 2
        data += f"Q{num(x + waist * math.cos(turn))} {num(y + waist * math.sin(turn))} {num(to_x)} {num(to_y)}"
    drawing.path(data + "Z", colour, opacity)


def _orb(stage: Stage, sky: Drawing) -> None:
    x, y = stage.orb
    if stage.scene.time == "night":
        sky.glow((x, y), 330, "#8fb0ff", 0.55)
        sky.glow((x, y), 135, "#fff6d8", 0.85)
        moon_disc(sky, (x, y), 56)
        return
    low = stage.scene.time in {"dawn", "dusk"}
    warm = "#ffd48a" if low else "#fff3c4"
    sky.glow((x, y), 390 if low else 320, warm, 0.75 if low else 0.6)
    radius = 62 if low else 46
    stops = ((0, "#ffffff", 1.0), (0.7, stage.outside.orb, 1.0), (1, lighter(warm, 0.35), 1.0))
    sky.glow((x, y), radius * 2.1, "#fff6d8", 0.95)
    sky.circle((x, y), radius, sky.radial(stops))


def moon_disc(drawing: Drawing, centre: Point, radius: float) -> None:
    """A full moon with its seas."""
    x, y = centre
    stops = ((0, "#fffef6", 1.0), (0.75, "#fdf6dc", 1.0), (1, "#efe4bd", 1.0))
    drawing.circle(centre, radius, drawing.radial(stops, (0.42, 0.4), 0.62))
    for dx, dy, size in ((-0.3, -0.2, 0.2), (0.24, 0.14, 0.27), (0.35, -0.42, 0.1), (-0.12, 0.42, 0.14)):
        drawing.circle((x + dx * radius, y + dy * radius), size * radius, "#e2d6ae", 0.55)


def _rays(stage: Stage, sky: Drawing) -> None:
    """Beams from the sun, as three paths of different strength: many small ones would cost more to fill."""
    x, y = stage.orb
    reach = math.hypot(stage.width, stage.height)
    beams: list[list[str]] = [[], [], []]
    for index in range(15):
        turn = math.pi * (1.02 + index / 15 * 0.98) + stage.between(-0.05, 0.05)
        wide = stage.between(0.014, 0.04)
        ends = [(x + reach * math.cos(a), y + reach * math.sin(a)) for a in (turn - wide, turn + wide)]
        beams[index % 3].append(polygon([(x, y), *ends]))
    for beam, opacity in zip(beams, (0.09, 0.13, 0.18), strict=True):
        sky.path("".join(beam), "#fff3cf", opacity)


def cloud(drawing: Drawing, centre: Point, width: float, colour: str, shade: str, opacity: float) -> None:
    """A cumulus with a flat, fading base, `width` wide."""
    x, y = centre
    bumps = ((-0.5, 0), (-0.42, -0.12), (-0.26, -0.17), (-0.12, -0.3), (0.08, -0.33), (0.2, -0.2),
             (0.34, -0.19), (0.46, -0.08), (0.5, 0.0), (0.3, 0.05), (0, 0.06), (-0.3, 0.05))  # fmt: skip
    data = smooth([(x + dx * width, y + dy * width) for dx, dy in bumps], closed=True)
    stops = ((0, colour, opacity), (0.6, colour, opacity * 0.8), (1, shade, opacity * 0.15))
    drawing.path(data, drawing.linear(stops))
    drawing.ellipse((x - 0.06 * width, y - 0.19 * width), (0.24 * width, 0.11 * width), "#ffffff", 0.14 * opacity)


def _clouds(stage: Stage, sky: Drawing) -> None:
    weather = stage.scene.weather
    top, middle, low = stage.outside.sky
    night = stage.outside.stars or stage.scene.time == "night"
    heavy = weather in {"rain", "storm", "cloudy", "snow"}
    count = {"clear": 4, "wind": 6, "fog": 2, "cloudy": 8}.get(weather, 9)
    colour = mix(lighter(middle, 0.1), "#ffffff", 0.1) if night else mix("#ffffff", low, 0.35)
    shade = mix(middle, low, 0.5)
    if weather == "storm":
        colour, shade = mix(top, "#2a3040", 0.45), mix(top, "#1d2230", 0.4)
    for x in stage.spread(count):
        y = stage.horizon * stage.between(0.06, 0.5 if heavy else 0.62)
        width = stage.between(190, 380) * (1.4 if heavy else 1.0)
        opacity = (0.35 if night else 0.78) * stage.between(0.6, 1.0)
        cloud(sky, (x, y), width, colour, shade, min(0.95, opacity * (1.2 if heavy else 1)))


def _birds(stage: Stage, sky: Drawing) -> None:
    if stage.scene.place in {"space", "moon", "planet", "underwater", "cave"}:
        return
    colour = stage.tone("#3b3350", 0.5)
    x, y = stage.between(0.1, 0.8) * stage.width, stage.between(0.2, 0.42) * stage.horizon
    for _ in range(stage.random.randint(3, 5)):
        bx, by, size = x + stage.between(-110, 110), y + stage.between(-40, 40), stage.between(8, 16)
        data = (
            f"M{num(bx - size)} {num(by - size * 0.3)}Q{num(bx - size * 0.4)}"
            f" {num(by - size * 0.7)} {num(bx)} {num(by)}"
            f"Q{num(bx + size * 0.4)} {num(by - size * 0.7)} {num(bx + size)} {num(by - size * 0.3)}"
        )
        sky.line(data, colour, 1.8, 0.75)
