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
    for x, y, colour in (
        (0.2, 0.3, "#4fe0b0"),
        (0.42, 0.2, "#5fd0ff"),
        (0.66, 0.32, "#a97bff"),
        (0.88, 0.22, "#4fe0b0"),
    ):
        centre = (x * stage.width, y * stage.horizon)
        paint = sky.radial(((0, colour, 0.42), (0.5, colour, 0.16), (1, colour, 0.0)))
        sky.ellipse(centre, (stage.width * 0.2, stage.horizon * 0.24), paint, 1, stage.between(-34, -14))
    warm = stage.layer(0.598)
    for low_x, high_x in stage.clear_spans:
        warm.shade(((low_x + high_x) / 2, stage.ground), ((high_x - low_x) * 0.95, 70), 0.3, "#ffd98a")


NIGHT = Look("night", scene=_by_night, light=_deep, dress=_aurora)
