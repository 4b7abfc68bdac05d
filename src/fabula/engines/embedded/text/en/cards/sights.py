# ruff: noqa: E501 (prose)
"""What a question is asked about, seen again by somebody who knows the answer: the sentence, its place and its sky.

`tool` and `beside` are what is needed on the kitchen table, to be drawn.
"""

import re

_SIGHTS: tuple[tuple[str, str, str, str, str], ...] = (
    (r"salt", "beach day", "spoon", "salt", "In August {hero} stood in the sea up to {hero.his} knees, and tasted it, and then turned round and looked for a long time at the hills, where it came from."),
    (r"blue", "hills dusk", "cup", "lamp", "That evening {hero} sat on the hill until the sun went down, and the blue was used up on the way, and what was left over was red, and came right up to {hero.his} boots."),
    (r"lea(?:f|ves)", "park afternoon", "leaf", "spectacles", "In October a leaf came down on {hero.his} sleeve, and {hero} turned it over and looked at the stalk, and the little door was shut."),
    (r"moon", "hills night", "orange", "lamp", "That night there was a thin moon over the hill, and {hero} put up a finger and drew in the rest of it, which was there all the time."),
    (r"stars?\b", "hills night", "lamp", "kettle", "That night {hero} lay on {hero.his} back on the hill, and looked up through all that air, and it shook."),
    (r"rainbow", "meadow afternoon rain", "glass", "paper", "It rained on Thursday with the sun out, and {hero} ran into the meadow and turned {hero.his} back on the sun, and there it stood."),
    (r"\brain", "street day rain", "spoon", "kettle", "On Thursday it rained, and {hero} caught a drop, and thought of where it had been, and put it into the gutter again, so that it could go on."),
    (r"thunder|lightning", "bedroom night storm", "paper bag", "chair", "On Thursday night it thundered, and {hero} sat up in bed and counted, and it was three miles off, and {hero} lay down again."),
    (r"\bwind", "meadow day wind", "feather", "kettle", "On Thursday {hero} stood in the meadow with both arms out, and let it go by underneath, since it was on its way somewhere."),
    (r"ice", "river morning snow", "glass", "kettle", "In January {hero} lay down on the river and looked in through the ice, and under it, in the dark, something moved its tail."),
    (r"snow", "park morning snow", "hammer", "cup", "In January it snowed, and {hero} caught a flake on a black glove, and it was as clear as glass."),
    (r"birds?|wings?", "meadow day wind", "paper", "feather", "On Sunday {hero} lay in the meadow and watched a rook push down the air, until {hero.his} own arms were tired."),
    (r"shadow", "street dusk", "lamp", "cup", "At sunset {hero.his} shadow lay along the whole street, and {hero} walked home on it, so as not to hurt anybody else's."),
    (r"day|night|dark|sun\b", "hills dusk", "apple", "lamp", "When the sun was down {hero} waved to the west, from the hill, to whoever was having it now."),
    (r"tide|wave", "beach day wind", "bowl", "spoon", "In August {hero} sat on the sand, and the sea came up to {hero.his} toes, and {hero} looked for the moon, and there it was, in broad daylight."),
    (r"season|winter|summer", "hills morning", "apple", "lamp", "In June {hero} stood on the hill at noon, and {hero.his} shadow was so short that it could have been put in a bag."),
    (r"dinosaur", "farm morning", "egg", "book", "On Sunday {hero} took off {hero.his} cap to a hen, and the hen looked back, out of one eye, from a long way off."),
    (r"volcano", "mountain day", "bottle", "cup", "{^hero} has not been to a volcano yet, but has drawn one, with everything inside it, and it takes up the whole of one wall."),
    (r"", "bedroom night", "lamp", "cup", "That night {hero} lay awake a little longer than usual, so as to be there when it happened, and was asleep before it did."),
)  # fmt: skip


def sight_cards(subject: str) -> tuple[dict[str, str], dict[str, str]]:
    """`seen` (is, place, time, weather) and the tools, for a question that has an answer."""
    low = subject.lower()
    _, sky, tool, other, seen = next(sight for sight in _SIGHTS if re.search(sight[0], low))
    place, time, weather = (*sky.split(), "")[:3]
    return {"is": seen, "place": place, "time": time, "weather": weather}, {"tool": tool, "beside": other}
