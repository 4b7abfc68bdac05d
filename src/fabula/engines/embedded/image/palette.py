"""The light of a scene: what the time of day, the weather and the mood do to every colour."""

from dataclasses import dataclass, replace

from fabula.domain.scene import Mood, Time, Weather
from fabula.engines.embedded.image.colour import RGB, blend, hexed, rgb, saturated, times
from fabula.engines.embedded.image.gloom import Gloom


@dataclass(frozen=True)
class Light:
    """How a scene is lit.

    `sky` are three colours from the zenith to the horizon. `key` colours what the sun, moon or lamp reaches, `haze` is
    what far things fade to by `mist` (0…1). `rim` is the line of light on the edges of actors, `fill` what they are
    lit by. `dark` says that lamps burn and windows glow, `snow` that it lies.
    """

    sky: tuple[str, str, str]
    key: RGB
    haze: str
    mist: float
    rim: str
    fill: RGB
    orb: str
    dark: bool = False
    stars: bool = False
    snow: bool = False
    saturation: float = 1.0
    vignette: float = 0.25
    bloom: float = 0.35

    def tone(self, colour: str, depth: float = 1.0) -> str:
        """A surface colour as it looks at `depth` (0 far … 1 near) in this light; snow lies on all that is green."""
        surface = rgb(colour)
        if self.snow and surface[1] >= max(surface[0], surface[2]):
            surface = blend(surface, (0.94, 0.97, 1.0), 0.76)
        lit = saturated(times(surface, self.key), self.saturation)
        return hexed(blend(lit, rgb(self.haze), self.mist * (1 - depth)))


TIMES: dict[Time, Light] = {
    "dawn": Light(
        ("#5d6cb8", "#e8a3b0", "#ffdcae"), (1.0, 0.88, 0.86), "#f6c3b2", 0.62, "#ffe0b0", (1.0, 0.93, 0.9),
        "#fff3d0", saturation=1.02, bloom=0.5,
    ),
    "morning": Light(
        ("#4d9fe6", "#9fd4f6", "#fff2cf"), (1.02, 0.99, 0.93), "#d8ecef", 0.55, "#fff6d8", (1.0, 0.99, 0.95),
        "#fffbe2", saturation=1.06,
    ),
    "day": Light(
        ("#2f8ee4", "#7cc4f7", "#d6f0fc"), (1.0, 1.0, 1.0), "#c4e4f5", 0.55, "#ffffff", (1.0, 1.0, 1.0), "#fffbe0",
        saturation=1.1,
    ),
    "afternoon": Light(
        ("#4a94d4", "#a8d2e0", "#ffe6b5"), (1.03, 0.96, 0.83), "#f3dfb8", 0.55, "#ffeab0", (1.02, 0.97, 0.88),
        "#fff2c0", saturation=1.08, bloom=0.4,
    ),
    "dusk": Light(
        ("#2f3a92", "#b2649c", "#ffab66"), (0.86, 0.66, 0.72), "#d9868c", 0.6, "#ffc488", (0.95, 0.82, 0.84),
        "#fff0c4", dark=True, saturation=1.05, vignette=0.32, bloom=0.55,
    ),
    "night": Light(
        ("#070b2e", "#14246e", "#3557ac"), (0.29, 0.36, 0.56), "#35589f", 0.72, "#bcd2ff", (0.72, 0.76, 0.94),
        "#fdf6dc", dark=True, stars=True, saturation=0.95, vignette=0.36, bloom=0.6,
    ),
}  # fmt: skip

_GREY_SKY = ("#8796a8", "#a9b5c0", "#cdd3d6")


def light_of(time: Time, weather: Weather, mood: Mood) -> Light:
    """The light out of doors."""
    return _moody(_weathered(TIMES[time], weather), mood)


def _weathered(light: Light, weather: Weather) -> Light:
    match weather:
        case "clear" | "wind":
            return light
        case "cloudy":
            return _overcast(light, 0.5, (0.95, 0.96, 0.98), 0.06)
        case "rain":
            return _overcast(light, 0.72, (0.8, 0.85, 0.92), 0.14)
        case "storm":
            return replace(_overcast(light, 0.85, (0.62, 0.68, 0.82), 0.12), vignette=0.45)
        case "snow":
            return replace(_overcast(light, 0.55, (0.96, 0.98, 1.03), 0.14), snow=True)
        case "fog":
            return replace(_overcast(light, 0.75, (0.92, 0.94, 0.96), 0.3), bloom=0.6)


def _overcast(light: Light, share: float, dim: RGB, mist: float) -> Light:
    """The sky goes grey by `share`, as grey as the hour allows."""
    brightness = 0.34 if light.stars else 0.62 if light.dark else 1.0
    grey = [times(times(rgb(part), (brightness,) * 3), dim) for part in _GREY_SKY]
    sky = tuple(hexed(blend(rgb(old), new, share)) for old, new in zip(light.sky, grey, strict=True))
    return replace(
        light,
        sky=(sky[0], sky[1], sky[2]),
        key=times(light.key, dim),
        fill=times(light.fill, blend((1, 1, 1), dim, 0.4)),
        haze=hexed(blend(rgb(light.haze), grey[2], share)),
        mist=min(0.92, light.mist + mist),
        saturation=light.saturation * (1 - 0.3 * share),
        rim=hexed(blend(rgb(light.rim), (0.86, 0.9, 0.96), share * 0.7)),
        stars=light.stars and share < 0.6,
    )


_MOODS: dict[Mood, tuple[RGB, float, float]] = {
    # A tint, a factor of saturation, a darkening of the corners.
    "calm": ((1.0, 1.0, 1.0), 1.0, 0.0),
    "happy": ((1.04, 1.01, 0.96), 1.12, -0.08),
    "sad": ((0.88, 0.93, 1.02), 0.78, 0.08),
    "afraid": ((0.84, 0.88, 1.0), 0.86, 0.2),
    "tense": ((0.95, 0.88, 0.92), 0.92, 0.16),
    "wonder": ((1.0, 0.97, 1.06), 1.14, 0.04),
    "lonely": ((0.9, 0.95, 1.04), 0.82, 0.1),
    "funny": ((1.03, 1.02, 0.98), 1.16, -0.1),
    "proud": ((1.05, 1.0, 0.93), 1.08, 0.0),
    "angry": ((1.04, 0.9, 0.86), 1.05, 0.14),
}


def _moody(light: Light, mood: Mood) -> Light:
    tint, saturation, corners = _MOODS[mood]
    sky = tuple(hexed(saturated(times(rgb(part), tint), saturation)) for part in light.sky)
    return replace(
        light,
        sky=(sky[0], sky[1], sky[2]),
        key=times(light.key, tint),
        saturation=light.saturation * saturation,
        vignette=max(0.08, light.vignette + corners),
        bloom=light.bloom + (0.25 if mood == "wonder" else 0.0),
    )


_INDOORS: dict[Time, tuple[RGB, RGB]] = {
    # The key and the fill of a room: daylight through the window, or lamps.
    "dawn": ((0.94, 0.85, 0.84), (1.0, 0.93, 0.9)),
    "morning": ((1.02, 0.98, 0.92), (1.0, 0.99, 0.95)),
    "day": ((1.0, 1.0, 0.98), (1.0, 1.0, 1.0)),
    "afternoon": ((1.02, 0.95, 0.84), (1.02, 0.97, 0.88)),
    "dusk": ((0.88, 0.73, 0.63), (1.0, 0.89, 0.81)),
    "night": ((0.72, 0.59, 0.52), (1.0, 0.89, 0.81)),
}


_WITHOUT_LAMPS: dict[Gloom, tuple[RGB, RGB]] = {
    "dark": ((0.4, 0.42, 0.62), (0.72, 0.75, 0.95)),
    "candle": ((0.5, 0.43, 0.46), (0.95, 0.84, 0.76)),
}


def indoors(light: Light, time: Time, mood: Mood, gloom: Gloom = "") -> Light:
    """The light in a room while `light` is outside."""
    key, fill = _WITHOUT_LAMPS[gloom] if gloom else _INDOORS[time]
    tint = _MOODS[mood][0]
    return replace(
        light,
        key=times(key, tint),
        fill=fill,
        mist=0.12,
        snow=False,
        dark=light.dark and not gloom,
        haze=hexed(times((0.95, 0.9, 0.85), key)),
        rim="#ffdfa6" if light.dark and gloom != "dark" else light.rim,
        saturation=min(1.12, light.saturation + 0.05),
    )
