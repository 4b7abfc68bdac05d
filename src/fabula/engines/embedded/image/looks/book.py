"""The picture book, and the night piece."""

from dataclasses import replace

from fabula.domain.scene import Scene
from fabula.engines.embedded.image.looks.base import Look
from fabula.engines.embedded.image.palette import Light
from fabula.engines.embedded.image.stage import Stage

PICTURE_BOOK = Look("picture-book")


def _by_night(scene: Scene) -> Scene:
    weather = "clear" if scene.weather in {"cloudy", "fog"} else scene.weather
    return replace(scene, time="night", weather=weather)


def _deep(light: Light) -> Light:
    return replace(light, bloom=1.0, vignette=max(0.5, light.vignette), saturation=light.saturation * 1.12)


def _aurora(stage: Stage) -> None:
    """Curtains of light in the sky and a glow of lamps around the actors."""
    sky = stage.layer(0.004)
    for index, colour in enumerate(("#4fe0b0", "#5fb0ff", "#a97bff")):
        x = stage.width * (0.2 + 0.28 * index)
        paint = sky.linear(((0, colour, 0.0), (0.45, colour, 0.3), (1, colour, 0.0)))
        low, high = stage.horizon * 0.05, stage.horizon * 0.82
        sky.path(
            f"M{x - 230:.0f} {high * 0.4:.0f}C{x - 90:.0f} {low:.0f} {x + 60:.0f} {high * 0.6:.0f} {x + 260:.0f} {low:.0f}"
            f"V{high * 0.8:.0f}C{x + 60:.0f} {high:.0f} {x - 90:.0f} {high * 0.7:.0f} {x - 230:.0f} {high:.0f}Z", paint)
    warm = stage.layer(0.598)
    for low_x, high_x in stage.clear_spans:
        warm.shade(((low_x + high_x) / 2, stage.ground), ((high_x - low_x) * 0.95, 70), 0.3, "#ffd98a")


NIGHT = Look("night", scene=_by_night, light=_deep, dress=_aurora)
