# ruff: noqa: E501 (prose: a sentence a line)
"""What is left over when something has been made, and whom it was missing from.

Facets: `is`, `noun`, `lack` (what the friend has been doing without, a clause after "who"), `see` (how that shows,
when everybody is there, a sentence), `used` (what the leftover turns out to be for, a sentence), `said` (the
friend's answer), `after` (how it is now, a sentence).
"""

from fabula.engines.embedded.text.facts import Entity, Kind

_CARDS: dict[str, dict[str, str]] = {
    "screw": {
        "is": "a small brass screw", "noun": "screw",
        "lack": "brought along the chair from beside the stove, which had rocked for nine years",
        "see": "{friend} sat down in the chair, and it rocked, forward and back, as it always had.",
        "used": "{hero} went down on the floor, and there, under the seat, was a hole with nothing in it; and the screw went in, one turn and another, and held.",
        "said": "Nine years,\" said {friend}, sitting quite still. @friend\"I thought that it was me.",
        "after": "The chair stands beside the stove like a church.",
    },
    "button": {
        "is": "a horn button", "noun": "button",
        "lack": "always held the old green coat shut with one {friend.hand}",
        "see": "{friend} came in, last of all, in the green coat, and held it shut, because of the draught.",
        "used": "{hero} went up to {friend.him}, and there on the green coat, third from the top, was an end of thread; and the button went on, six stitches and a knot, and held.",
        "said": "Oh,\" said {friend}, and did not know what to do with so many {friend.hands}. @friend\"I thought that was how you wore it.",
        "after": "The green coat has been seen since with both its pockets full.",
    },
    "salt": {
        "is": "a pinch of salt", "noun": "salt",
        "lack": "cooked a great soup every evening, of which nobody had ever asked for more",
        "see": "{friend} brought in the soup, and stood beside it with the ladle, and nobody stood beside {friend.him}.",
        "used": "{hero} tasted the soup, and shut {hero.his} eyes, and opened them; and {hero.he} let the salt fall in, and stirred it round, and tasted again.",
        "said": "Is it all right?\" said {friend}. @friend\"They never say.",
        "after": "There is a queue for the soup now, on Fridays, and it goes round the corner.",
    },
    "yellow": {
        "is": "a dab of yellow", "noun": "yellow",
        "lack": "kept the inn, where the sign had been meant for a sun and had looked like a potato since the wet summer",
        "see": "somebody said, as somebody always did, that they did a good supper at the Potato, and {friend} smiled as if it did not matter.",
        "used": "{hero} took a ladder out to the sign, with the dab of yellow on one finger, and went up, and put it where it had been, right in the middle, and pulled it out into rays.",
        "said": "It was always a sun,\" said {friend}, rather low. @friend\"I got tired of saying so.",
        "after": "They still call it the Potato, but they look up when they say it.",
    },
}  # fmt: skip
_BY_KIND: dict[Kind, str] = {"clothing": "button", "food": "salt", "paper": "yellow"}


def leftover_card(thing: Entity) -> dict[str, str]:
    """What is left over of such a thing; `the` is the form for what was named before."""
    card = _CARDS[_BY_KIND.get(thing.kind, "screw")]
    return {**card, "the": f"the {card['noun']}"}
