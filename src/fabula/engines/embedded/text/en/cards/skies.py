"""The time of day and the weather that go with a thing, for the picture in which somebody looks at it."""

from fabula.domain.scene import Time, Weather
from fabula.engines.embedded.text.facts import Entity

_TIME: dict[str, Time] = {
    **dict.fromkeys(("dark", "darkness", "night", "midnight", "moon", "star", "ghost", "owl", "bat"), "night"),
    **dict.fromkeys(("evening", "dusk", "shadow"), "dusk"),
    **dict.fromkeys(("dawn", "morning"), "dawn"),
}
_WEATHER: dict[str, Weather] = {
    **dict.fromkeys(("thunder", "lightning", "storm", "thunderstorm", "thunderclap", "hurricane", "tornado"), "storm"),
    **dict.fromkeys(("rain", "raindrop", "drizzle", "puddle"), "rain"),
    **dict.fromkeys(("snow", "snowflake", "blizzard", "frost", "ice"), "snow"),
    **dict.fromkeys(("fog", "mist"), "fog"),
    **dict.fromkeys(("wind", "breeze"), "wind"),
}


def sky_card(entity: Entity) -> dict[str, str]:
    """`time` and `weather`, where the thing itself says them, and `indoors` of one that nobody goes out to look at."""
    weather = _WEATHER.get(entity.noun, "")
    indoors = "yes" if weather == "storm" else ""
    found = {"time": _TIME.get(entity.noun, ""), "weather": weather, "indoors": indoors}
    return {facet: value for facet, value in found.items() if value}
