# ruff: noqa: E501 (prose: a sentence a line)
"""What can be practised: how each skill goes wrong, what one must do wrong on purpose, and how it goes right.

Facets: `bad` (how it used to go, a sentence), `rule` (what those who can do it do), `right` (how it goes right by
mistake, a clause), `best` (how it went in front of everybody, a clause).
"""

import re
from functools import cache

from fabula.engines.embedded.text.en import grammar
from fabula.engines.embedded.text.facts import Facts

FACETS = ("bad", "rule", "right", "best")

_SKILLS: dict[str, str] = {
    "swim": "{He} went in at the edge, and came out at the edge, and had not been anywhere in between / "
    "they breathe out under the water and in above it, and never the other way round / "
    "{he} pushed off from the bank and was still on top when {he} got to the other one / "
    "the water came up under {him} like a hand, and {he} lay on it and went across, and left one long line behind",
    "sing": "When {he} sang, the milk was brought in / they breathe from the belly, and look at something a long way off / "
    "{he} hit the note in the middle, and it stayed hit / "
    "it came up warm from somewhere below the belt, and went out over the hats, and a window opened across the square",
    "fly": "{He} went down every time, only from different heights / they do not flap at the air but lean on it / "
    "{he} jumped off the wall and forgot to come down until dinner / "
    "the air took hold of {him} under both sides at once, and the square went small, with all its hats",
    "dance": "When {he} danced, people moved the chairs back, and then the tables / "
    "they start the step on the beat, and not where the beat has just been / "
    "{he} turned round three times and arrived where {he} meant to / "
    "{his} feet knew it before {he} did, and the fiddler looked up, and then the fiddler had to hurry",
    "paint": "{His} horses were taken for sofas, and {his} sofas for weather / "
    "they look at the thing ten times for every once that they look at the paper / "
    "there on the paper stood a jug, and anybody would have picked it up by the handle / "
    "{he} looked ten times and painted once, and there was the square, with the light coming sideways and everybody in it",
    "draw": "{His} horses were taken for sofas, and {his} sofas for weather / "
    "they look at the thing ten times for every once that they look at the paper / "
    "there on the paper stood a jug, and anybody would have picked it up by the handle / "
    "{he} looked ten times and drew once, and there was the square, with everybody in it, down to the dog",
    "read": "The letters stood in rows with their backs to {him} / they don't shove; they begin at the left and let one letter hold the door for the next / "
    "{he} read the whole of a jam pot, including the warning / "
    "the words came out one after another and stood in the square, and when they came to the sad part the mayor took off his hat",
    "write": "{His} sentences set off well enough, and were never heard of again / "
    "they put down what they see, and cross out what they think of it / "
    "there was a line on the page with nothing wrong with it / "
    "{he} put down what {he} saw, and read it out, and it was the square, and everybody in it was there, and true",
    "play": "When {he} began, the dogs went home / they listen before every note, for about as long as it takes to want it / "
    "{he} got from one end of the tune to the other without falling off / "
    "{he} waited until {he} wanted the first note, and then the tune came out by itself and walked once round the square",
    "cook": "{His} soup had been used to mend a wall / they taste it, and wait, and taste it again / "
    "there was a smell in the house that brought in two strangers and a cat / "
    "{he} tasted, and waited, and tasted, and when the lid came off the whole front row stood up",
    "bake": "{His} bread had been used to mend a wall / they wait for it, and do not open the oven to see / "
    "it rose, and went on rising, and had a crust that talked / "
    "{he} waited, and did not look, and when the cloth came off the whole front row stood up",
    "whistle": "What came out was mostly crumbs / they do not blow at all; they let it go / "
    "one note got out, as round as a pea / it went up over the roofs, as round as anything, and two starlings came down to see who it was",
    "climb": "{He} knew the bottom rung of everything / they move one thing at a time, and keep three where they are / "
    "{he} looked down, and was looking at the wrong side of the roof / "
    "{he} moved one thing at a time, and when there was nothing left to climb {he} rang the bell",
    "skate": "{He} saw a good deal of the ice, from close by / they lean the way they are already going / "
    "{he} got from one side of the pond to the other on purpose / "
    "{he} leaned the way {he} was going, and drew a long clean curve on the ice, and came back and crossed the end of it",
    "juggle": "{He} could do one ball, if nobody hurried {him} / they look at the top, where it turns, and never at their hands / "
    "for as long as it takes to say so there were three of them up / "
    "{he} looked at the top, where they turned, and there were five of them, going round as if somebody had wound them",
    "run": "{He} came in after the people who had come to sweep / they run to a place behind the line, and not to the line / "
    "{he} got to the gate before {his} hat did / {he} ran at a place behind the line, and the line came, and went by, and was gone",
    "jump": "{He} had never been higher than {he} was / they look at the other side, and never at the ditch / "
    "{he} looked at the other side and was on it / {he} looked at the far side, and then there was nothing under {him} at all, and then it was the far side",
    "ride": "{He} had got off in every way there is / they look where they want to go, and not at the wall / "
    "{he} went round the yard and came back by the same gate / {he} looked where {he} wanted to go, and went there, once round the square, with no hands",
    "knit": "{He} had begun a sock, and it had become a net / they count, and they do not pull / "
    "there was a heel, and it turned, and it turned the right way / {he} counted, and did not pull, and it grew down over the edge of the stage like something coming up to be fed",
    "speak": "When {he} opened {his} mouth, what came out was a small dry click / they do not begin at the beginning; they begin with the one thing they want to say / "
    "{he} said a whole sentence to the milk jug, and it was not a bad one / "
    "{he} began with the one thing {he} wanted to say, and it was so quiet in the square that you could hear the flag",
    "laugh": "{His} laugh sounded like a drawer / they don't do it; they let something fall over inside / "
    "{he} thought of the spoon, and something fell over inside / it began at the bottom and came up, and took the front row with it, and then the mayor",
    "sleep": "{He} lay down every night, and there {he} lay / they do not go and fetch it; they leave the door open and look at something else / "
    "{he} sat down to put on a boot and missed the whole of Wednesday / {he} looked at something else, and {his} eyes closed, and in the entire square nobody dared to cough",
    "count": "{He} got as far as seven, and then it might be anything / they touch each thing once, and say goodbye to it / "
    "{he} counted the stairs, and there were the same number going down / {he} counted the whole square, hats and all, and there was one more than anybody had thought, and it was the baby",
    "cycle": "{He} had got off in every way there is / they look where they want to go, and not at the wall / "
    "{he} went round the yard and came back by the same gate / {he} looked where {he} wanted to go, and went there, once round the square, with no hands",
    "bark": "What came out was nearer to a hinge / they don't think about the noise; they think about the postman / "
    "it went off by itself, and {he} looked round to see who it was / {he} thought about the postman, and it went off like a door, and every pigeon in the square got up",
    "roar": "What came out was nearer to a hinge / they don't begin in the throat; they begin in the feet / "
    "it went off by itself, and {he} looked round to see who it was / it came up from {his} feet and went off like a door, and every pigeon in the square got up",
}  # fmt: skip

_TOOLS = {
    "paint": "painting|brush", "draw": "drawing|pencil", "sing": "music", "play": "music", "read": "book", "write": "paper|pen",
    "cook": "pot|spoon", "bake": "bread|bowl", "skate": "skates", "juggle": "balls", "ride": "bicycle", "cycle": "bicycle",
    "knit": "wool|needle", "sew": "coat|needle", "climb": "ladder", "count": "abacus",
}  # fmt: skip
"""What stands for a skill in a picture, by its verb; `play the violin` has its own word."""

_SAME = {"talk": "speak", "ice-skate": "skate", "rap": "sing", "hum": "sing", "yodel": "sing", "leap": "jump",
         "sketch": "draw", "crochet": "knit", "sew": "knit", "race": "run", "howl": "bark", "glide": "fly"}  # fmt: skip
SKILLS = frozenset(_SKILLS) | frozenset(_SAME)


@cache
def _card(verb: str) -> dict[str, str]:
    values = [value.strip() for value in _SKILLS[_SAME.get(verb, verb)].split(" / ")]
    if len(values) != len(FACETS):
        raise ValueError(f"A deed card has {len(FACETS)} facets, {verb!r} has {len(values)}.")
    return dict(zip(FACETS, values, strict=True))


def deed_card(facts: Facts) -> dict[str, str]:
    """`is`, `verb`, `past`, `ing`, `tools` that a picture shows (`tool`: the first), and where the deed is a skill, how it goes. Slots in it are the hero's."""
    verb, _, rest = facts.deed.partition(" ")
    tail = f" {rest}" if rest else ""
    forms = {"is": facts.deed, "past": grammar.past(verb) + tail, "ing": grammar.gerund(verb) + tail}
    forms |= {"title": grammar.title_case(forms["ing"]), "verb": verb}
    played = re.sub(r"^(?:the|a|an|with) ", "", rest) if verb in {"play", "ride"} else ""
    tools = played or _TOOLS.get(verb, "")
    forms |= {"tools": tools, "tool": tools.partition("|")[0] or "notebook"}
    act = facts.entity("deed")
    if act is None or not act.has("skill"):
        return forms
    skilled = {name: _heros(text) for name, text in _card(act.noun).items()}
    return {**skilled, **forms}


def _heros(text: str) -> str:
    """The card is the deed's, but its pronouns are the hero's."""
    for slot in ("he", "him", "his", "He", "His"):
        text = text.replace(f"{{{slot}}}", f"{{{'^' if slot[0].isupper() else ''}hero.{slot.lower()}}}")
    return text


def check_cards() -> None:
    """Parse every card. Raises ValueError at the first that is incomplete."""
    for verb in SKILLS:
        _card(verb)
