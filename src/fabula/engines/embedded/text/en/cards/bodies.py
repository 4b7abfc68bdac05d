"""What each kind of hero has and does: hands, home, fright, gladness, gait, gift, sleep, supper, company.

Facets may hold slots, which stand for the card's owner: `{his}` is the owner's.
"""

from functools import cache

from fabula.engines.embedded.text.facts import BODIED, Entity, Kind

FACETS = ("home", "place", "hand", "hands", "fright", "glad", "went", "called", "gift", "sleep", "supper", "folk")

_BY_KIND: dict[Kind, str] = {
    "person": "a narrow house at the end of the lane / house / hand / hands / {his} knees went soft / "
    "{he} could not stop smiling / walked / called / remembered everything {he} was ever told / "
    "lay down with the blanket up to {his} chin / bread and soup / neighbours",
    "animal": "a dry hollow under the roots / forest / paw / paws / every hair on {his} back stood up / "
    "{his} tail would not keep still / trotted / called / could smell rain a whole day early / "
    "curled up with {his} nose under {his} tail / nuts and windfall plums / animals",
    "bird": "a nest in the old pear tree / garden / wing / wings / {his} feathers went flat / "
    "{he} fluffed up to twice {his} size / hopped / chirped / knew every roof for miles / "
    "tucked {his} head under {his} wing / seeds and crumbs / birds",
    "fish": "a cave behind the weed / underwater / fin / fins / {his} gills forgot to move / "
    "{he} swam in a ring / swam / bubbled / could feel a boat go by before it came / "
    "hung quite still among the weed / water fleas / fish",
    "insect": "a crack in the garden wall / garden / foot / feet / {his} feelers curled up / "
    "{his} feelers danced / crept / buzzed / could walk upside down without thinking about it / "
    "folded up all {his} legs / a drop of nectar / small folk of the wall",
    "creature": "a draughty tower nobody else wanted / castle / hand / hands / {he} went pale to the tips / "
    "{he} glowed faintly / drifted / called / could be heard by anybody who was not listening / "
    "hung {himself} up behind the door / moonlight on toast / creatures",
    "machine": "a shed behind the station / workshop / hand / hands / every light on {him} went out but one / "
    "{his} lights came on one after another / rolled / hummed / never forgot a number / "
    "ran down to a single small green light / a can of thin oil / machines",
    "vehicle": "a shed with a tin roof / station / wheel / wheels / {his} bolts rattled / "
    "{his} windows shone / rolled / hooted / knew every mile of the way by its bumps / "
    "stood and ticked as {he} cooled / a can of oil and a bucket of water / engines",
    "object": "the second shelf / workshop / handle / handles / {he} nearly fell off the shelf / "
    "{he} rattled / rolled / said / could keep quite still for a year / stood in the dark / dust / things on the shelf",
    "plant": "a warm corner by the wall / garden / leaf / leaves / {his} leaves shut / {he} opened a new leaf / "
    "leaned / rustled / always knew where the sun was / let {his} leaves hang / rainwater / plants",
    "weather": "a high place behind the hills / sky / edge / edges / {he} thinned out in the middle / "
    "{he} turned gold round the edges / drifted / murmured / could see three counties at once / "
    "lay down along the hills / dew / clouds",
    "celestial": "the top of the sky / sky / beam / beams / {he} slid behind a cloud / "
    "{he} shone right down to the cellar steps / drifted / said / could be seen from everywhere / "
    "went below the edge of the world / the dark / stars",
}  # fmt: skip

_BY_NOUN: dict[str, str] = {
    "fox": "a den under the hazel roots / forest / paw / paws / {his} ears went flat / "
    "{his} tail would not keep still / trotted / barked / could hear a beetle turn over two fields away / "
    "folded {his} tail over {his} nose / three beetles and a plum / foxes",
    "robot": "a shed behind the bicycle shop / workshop / hand / hands / every light on {his} chest went out but one / "
    "{his} lights came on one after another / whirred / hummed / never forgot a number / "
    "ran down to a single small green light / a can of thin oil / machines",
}


@cache
def _card(text: str) -> dict[str, str]:
    values = [value.strip() for value in text.split(" / ")]
    if len(values) != len(FACETS):
        raise ValueError(f"A body card has {len(FACETS)} facets, this one {len(values)}: {text[:40]!r}")
    return dict(zip(FACETS, values, strict=True))


def body_card(entity: Entity) -> dict[str, str]:
    """The card of an entity: its noun's own, else its kind's."""
    kind = entity.kind if entity.kind in _BY_KIND else "object"
    return _card(_BY_NOUN.get(entity.noun) or _BY_KIND[kind])


def check_cards() -> None:
    """Parse every card. Raises ValueError at the first that is incomplete."""
    for text in (*_BY_KIND.values(), *_BY_NOUN.values()):
        _card(text)


__all__ = ["BODIED", "body_card", "check_cards"]
