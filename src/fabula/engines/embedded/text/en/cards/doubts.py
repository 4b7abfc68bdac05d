# ruff: noqa: E501 (prose)
"""What others say that a thing will never do: their three reasons, what is done about each, and how it does it.

`before` is what one sees of it until then; `one`, `two`, `three` follow "said that"; `did_*` follow the maker's name; `launch` and `proof` are sentences.
"""

import re

from fabula.engines.embedded.text.en.grammar import lemma
from fabula.engines.embedded.text.facts import Entity, Facts

_DOUBT = re.compile(
    r"\b(?:though|although|but|while)\b(?P<who> (?:everybody|everyone|nobody|people|they|all)\b.*)", re.IGNORECASE
)
_NEVER = re.compile(r"\b(?:never|not|won't|can't|cannot|wouldn't|couldn't)(?: ever)? (?P<verb>[a-z]+)")
_STUFF = re.compile(r"\bout of (?P<stuff>(?:an? )?[a-z]+(?: [a-z]+)?)(?=,|\.|$| though| although| but)")
_BY_THING = {
    **dict.fromkeys(("boat", "raft", "ship", "canoe", "submarine", "ferry"), "float"),
    **dict.fromkeys(("kite", "plane", "aeroplane", "airplane", "rocket", "balloon", "helicopter"), "fly"),
}
_FLOAT = {
    "before": "hull", "place": "river", "spot": "the river", "stand": "on the bank",
    "one": "it was too heavy at one end", "did_one": "moved the seat a hand's breadth back",
    "two": "the seams would let the water in", "did_two": "went over all the seams with tar, and then went over them again",
    "three": "it would only go round and round", "did_three": "put a keel on, as straight as a ruler",
    "launch": "{thing.the} slid down the bank on two broomsticks, and rocked, and floated.",
    "proof": "It sat on the water like a duck that has thought it over.",
    "ride": "went across to the other side and back, and not so much as a sock was wet",
    "after": "By evening half the village had been across, and had found that there was another side.",
}  # fmt: skip
_FLY = {
    "before": "{thing.noun}", "place": "hills", "spot": "the hill", "stand": "on the hill",
    "one": "it was too heavy by half", "did_one": "took out every nail that was only there for show",
    "two": "the first gust would tear it", "did_two": "sewed every seam a second time, with fishing line",
    "three": "it would only fly downwards", "did_three": "gave it a longer tail",
    "launch": "the wind got under {thing.the}, thought about it, and lifted, and it flew.",
    "proof": "It went up like something that had only been waiting to be asked.",
    "ride": "took it once round the church tower and down again, and the grass was hardly bent",
    "after": "By evening half the village had a stiff neck, and had found that there was a sky.",
}  # fmt: skip
_GO = {
    "before": "{thing.noun}", "place": "market", "spot": "the market square", "stand": "in the market square",
    "one": "there were too many pieces in it", "did_one": "took out every piece that could not say what it was for",
    "two": "it would shake itself to bits", "did_two": "put felt under everything that touched anything",
    "three": "it was the wrong way round", "did_three": "turned it round",
    "launch": "{hero} let go of {thing.the}, and it shivered, and coughed once, and did what it was made for.",
    "proof": "It went on doing it, too, like something that had been at it for years.",
    "ride": "let everybody have a turn, the smallest first",
    "after": "By evening there was a queue twice round the pump.",
}  # fmt: skip
_CARDS = {"float": _FLOAT, "sail": _FLOAT, "swim": _FLOAT, "fly": _FLY}


def doubt_of(clause: str, thing: Entity | None) -> str:
    """What others say it will never do, a verb; empty where the topic has no such doubt."""
    doubted = _DOUBT.search(clause)
    if doubted is None or thing is None:
        return ""
    said = _NEVER.search(doubted["who"])
    if said:
        return lemma(said["verb"])
    laughs = re.search(r"\b(?:laugh|mock|doubt|believ|impossible|silly|crazy)", doubted["who"])
    return _BY_THING.get(thing.noun, "work") if laughs else ""


def doubt_card(facts: Facts) -> dict[str, str]:
    """The card of the doubt, `verb`, and `stuff` and `door` where the thing is made out of something."""
    verb = facts.more["doubt"].noun
    made = _STUFF.search(facts.deed)
    stuff = {"stuff": made["stuff"]} if made else {}
    door = {"door": "yes"} if made and made["stuff"].endswith("door") else {}
    return {**_CARDS.get(verb, _GO), "is": verb, "verb": verb, **stuff, **door}
