"""Far places that somebody wants to reach: what people bring home from there, the first sign of it, how it looks.

`brought` follows "came home with"; `sign` and `sight` are sentences; `keep` is a small thing from there.
"""

from fabula.engines.embedded.text.facts import Entity

_SEA = {
    "place": "beach",
    "brought": "sand in their shoes and shells in their handkerchiefs",
    "says": "It goes in and out all day, and it never gets anywhere, and it doesn't mind",
    "sign": "First there was a smell, of salt and tar, and then a gull.",
    "sight": "there was no other side to it",
    "sound": "{^goal.is} said the same word again and again, and {hero} understood it perfectly.",
    "keep": "a shell",
}
_MOUNTAIN = {
    "place": "mountain",
    "brought": "red noses and stones in their pockets",
    "says": "You stand there, and there's nothing to do, and you can't stop looking",
    "sign": "First it grew cold, and then the trees grew small, as if they were further off.",
    "sight": "there was always some more above, after you had thought that it was over",
    "sound": "Nothing was said at all, and {hero} understood it perfectly.",
    "keep": "a round stone",
}
_FOREST = {
    "place": "forest",
    "brought": "leaves in their collars and mushrooms in their hats",
    "says": "It's a great many trees, and every one of them is in",
    "sign": "First there was a smell, of moss and mushrooms, and then an owl.",
    "sight": "it was green all the way up",
    "sound": "It whispered the same thing from one end to the other, and {hero} understood it perfectly.",
    "keep": "a fir cone",
}
_CITY = {
    "place": "city",
    "brought": "paper bags and sore feet",
    "says": "Nobody looks at you, and there's always a light on",
    "sign": "First there was a glow, low down, as if somebody had forgotten to put out the sky.",
    "sight": "there was a window for everybody, and somebody in it",
    "sound": "It hummed on one note, and {hero} understood it perfectly.",
    "keep": "a blue ticket",
}
_CARDS = {
    **dict.fromkeys(("sea", "ocean", "beach"), _SEA),
    **dict.fromkeys(("mountain", "hill"), _MOUNTAIN),
    **dict.fromkeys(("forest", "wood", "jungle"), _FOREST),
    **dict.fromkeys(("city", "town"), _CITY),
}


CARRIERS = frozenset({"tram", "train", "bus", "taxi", "van", "locomotive", "engine", "car"})
"""Those that go a round of their own with passengers."""


def goal_card(thing: Entity) -> dict[str, str]:
    """The card of a place to be reached; empty where there is none."""
    card = _CARDS.get(thing.noun)
    return {**card, "is": f"the {thing.phrase}"} if card else {}
