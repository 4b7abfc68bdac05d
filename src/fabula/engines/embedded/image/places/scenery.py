"""Which function draws which place."""

from collections.abc import Callable, Mapping

from fabula.domain.scene import Place
from fabula.engines.embedded.image.places import (
    beyond,
    coast,
    corridor,
    country,
    courts,
    halls,
    home,
    inn,
    landmarks,
    other_land,
    other_rooms,
    other_views,
    port,
    town,
    trades,
    void,
    waters,
    woods,
)
from fabula.engines.embedded.image.stage import Stage

PLACES: Mapping[Place, Callable[[Stage], None]] = {
    "forest": woods.forest, "jungle": woods.jungle, "meadow": country.meadow, "hills": country.hills,
    "mountain": country.mountain, "desert": country.desert, "farm": country.farm, "garden": country.garden,
    "park": country.park, "river": waters.river, "lake": waters.lake, "beach": coast.beach, "sea": coast.sea,
    "underwater": coast.underwater, "island": coast.island, "harbour": port.harbour, "lighthouse": port.lighthouse,
    "ship": port.ship, "village": town.village, "town": town.town, "street": town.street, "city": town.city,
    "market": town.market, "bridge": town.bridge, "school": landmarks.school, "house": landmarks.house,
    "castle": landmarks.castle,
    "station": landmarks.station, "classroom": halls.classroom, "library": halls.library, "museum": halls.museum,
    "theatre": halls.theatre, "stage": halls.stage_, "palace": courts.palace, "hospital": courts.hospital,
    "workshop": trades.workshop, "factory": trades.factory, "bakery": trades.bakery, "shop": trades.shop,
    "laboratory": trades.laboratory, "train": trades.train, "kitchen": home.kitchen, "bedroom": home.bedroom,
    "livingroom": home.livingroom, "attic": home.attic, "sky": beyond.sky, "space": void.space, "moon": void.moon,
    "planet": void.planet, "cave": beyond.cave, "abstract": beyond.abstract,
}  # fmt: skip

INDOOR: frozenset[Place] = frozenset((
    "classroom", "library", "museum", "theatre", "stage", "palace", "hospital", "workshop", "factory", "bakery", "shop",
    "laboratory", "train", "kitchen", "bedroom", "livingroom", "attic",
))  # fmt: skip

OWN_SKY: frozenset[Place] = frozenset(("underwater", "space", "moon", "planet", "cave", "abstract"))


OTHER_SIDES: Mapping[Place, Callable[[Stage], None]] = {
    "livingroom": other_rooms.livingroom, "kitchen": other_rooms.kitchen, "harbour": other_views.harbour,
    "street": other_views.street, "forest": other_land.forest, "park": other_land.park,
    "village": other_land.village, "garden": other_land.garden, "city": other_views.city,
}  # fmt: skip
"""Places where many pages play: seen from their other side by turns."""


def draw_place(stage: Stage) -> None:
    """Draw the place of the stage's scene; of a house the corridor or the hall of an inn, where the words say so."""
    if stage.scene.place in INDOOR and corridor.is_corridor(stage.scene.place_detail):
        return corridor.corridor(stage)
    if inn.is_inn(stage.scene):
        return inn.inn(stage)
    if stage.turned and stage.scene.place in OTHER_SIDES:
        return OTHER_SIDES[stage.scene.place](stage)
    return PLACES[stage.scene.place](stage)
