"""What a whole topic is called, and what a school makes of it for the stage."""

from collections.abc import Mapping

from fabula.domain.scene import Place
from fabula.engines.embedded.text.en.cards.parcels import parcel_card
from fabula.engines.embedded.text.en.cards.sights import sight_cards
from fabula.engines.embedded.text.en.cards.whys import why_card
from fabula.engines.embedded.text.facts import BODIED, Entity, Facts

_VESSELS = {
    **dict.fromkeys(("tea", "coffee", "cocoa", "chocolate", "milk", "lemonade", "water", "juice", "cider"), "cup"),
    **dict.fromkeys(("soup", "porridge", "stew", "rice", "jelly", "custard", "ice cream"), "bowl"),
}
_BUILDABLE = BODIED | {"object", "clothing", "instrument", "toy", "plant", "celestial"}


def topic_card(facts: Facts) -> dict[str, str]:
    """`is` and `title` of the topic, `made` and `thing`: what stands for it on a stage."""
    made, thing = _stage(facts.hero if facts.form in {"story", "word", "idea"} else None)
    title = f"{facts.title}?" if facts.form == "why" else facts.title
    words = {"is": facts.subject, "title": title, "low": facts.subject.lower(), "made": made, "thing": thing}
    posted = title if facts.form in {"why", "howto"} else f"{title}, by Post"
    answer = why_card(facts.subject) if facts.form == "why" else {}
    tools = sight_cards(facts.subject)[1] if answer else {}
    return {**words, "posted": posted, **parcel_card(facts), **answer, **tools, **_served(facts.hero)}


def _served(entity: Entity | None) -> dict[str, str]:
    """Of food `vessel` and `many` (what it is had from) and `beside` (what stands by it, to be drawn)."""
    if entity is None or entity.kind != "food":
        return {}
    vessel = _VESSELS.get(entity.noun, "plate")
    return {"vessel": vessel, "many": f"{vessel}s", "beside": "teapot" if vessel == "cup" else "spoon"}


def spot_card(facts: Facts) -> dict[str, str]:
    """Where two who live differently can meet: `is` and `place`."""
    both = [entity for entity in (facts.hero, facts.other) if entity]
    wet = [entity.has("sea") for entity in both]
    if facts.place and facts.place_words:
        return {"is": f"the {facts.place_words}", "place": facts.place}
    if wet and all(wet):
        return {"is": "a sunken boat", "place": "underwater"}
    if any(wet):
        return {"is": "the end of the harbour wall", "place": "harbour"}
    return {"is": "a gap in the hedge", "place": "meadow"}


_OUT_AND_AWAY: dict[str, Place] = {
    "meadow": "hills", "harbour": "harbour", "underwater": "underwater", "sea": "sea", "beach": "harbour",
    "park": "meadow", "forest": "meadow", "garden": "meadow", "river": "meadow", "lake": "meadow",
    "lighthouse": "beach", "island": "beach",
}  # fmt: skip


def chase_card(spot: Mapping[str, str]) -> dict[str, str]:
    """Where the wind carries a paper to from there: `place`."""
    return {"is": "the open", "place": _OUT_AND_AWAY.get(spot["place"], "park")}


def _stage(entity: Entity | None) -> tuple[str, str]:
    if entity is None or entity.kind not in _BUILDABLE or entity.kind == "person" or entity.has("plural"):
        return "a large cloud out of bedsheets", "the cloud"
    return f"a {entity.noun} of chicken wire and newspaper, as big as a cow", f"the {entity.noun}"
