# ruff: noqa: E501 (prose: a sentence a line)
"""What it is to have lost something: the mark it is known by, what it was really for, how such a thing comes back.

Facets: `mark` (by which nobody can mistake it), `truth` (what its owner would say if he said it, a sentence of
speech), `back` (how it is found by people out together with a lantern, a whole sentence or two).
"""

from functools import cache

from fabula.engines.embedded.text.en.grammar import forms
from fabula.engines.embedded.text.facts import IMMATERIAL, Entity, Kind, Relation

_OWNED: dict[str, tuple[str, str]] = {
    "object": ("a dent on one side, like a thumb", "It was in my pocket on the best day I ever had, and I wanted it to be there for the next one."),
    "clothing": ("one button that did not match", "It was too big for me, and somebody said that I would grow into it, and I wanted to be wearing it when I did."),
    "toy": ("one side worn quite smooth", "I tell it things at night, and it has never once told anybody else."),
    "paper": ("a corner turned down", "Somebody wrote in it, right at the end, and I was saving that."),
    "instrument": ("a scratch in the shape of a swallow", "It's how I say good morning. I haven't said it since."),
    "food": ("one bite out of it", "I was going to share it, and I hadn't decided with whom."),
    "balloon": ("a knot tied twice over in its string", "It was the only thing I had that went up when I was down."),
    "kite": ("a patch cut from an old shirt", "It could see our house from up there, and it used to pull when it did."),
    "key": ("a twist of thread through the ring", "It doesn't open anything any more. But as long as I have it, it might."),
    "hat": ("a dent on one side, from being sat on", "My grandfather wore it, and when I put it on I know what he would have said."),
    "scarf": ("one stitch let down, near the end", "Whoever knitted it left one stitch loose, so that I should have to come back and have it mended."),
    "glove": ("a hole in the left thumb", "I've still got the other one, and it keeps looking at me."),
    "mitten": ("a hole in the thumb", "I've still got the other one, and it keeps looking at me."),
    "shoe": ("a knot in the lace that nobody could undo", "I tied that knot myself. It was the first one that ever held."),
    "button": ("four holes, and a crack between two of them", "It's the one at the top, and without it I can't be done up."),
    "watch": ("a glass with a crack across the four", "It goes slow. It gives me a little more time than other people, and I've got used to it."),
    "ring": ("two letters inside, rubbed thin", "There are two letters in it, and only one of them is mine."),
    "umbrella": ("a handle like a duck", "Two people can get under it, and I keep thinking that they might want to."),
    "book": ("a ticket for a page mark", "I hadn't got to the end, and I was the only one who was worried about them."),
    "map": ("a ring where a cup had stood", "Home is on it. I don't need it to get there. I like to see it written down."),
    "teddy": ("an ear sewn on with blue", "I can sleep without him. He can't sleep without me."),
    "ball": ("a bald patch", "It always came back before. I thought that was what it was for."),
    "letter": ("a stamp stuck on crooked", "I never opened it. While it was shut it could still say yes."),
    "drum": ("a patch on one side", "It makes the noise that I'm too small to make."),
    "bicycle": ("a bell that stuck", "When I'm on it I'm nobody's little anything."),
}  # fmt: skip

_BACK: dict[str, str] = {
    "object": "On the rail of the bridge, where somebody had hung it up to be found, there it was, a little damp.",
    "sound": "Just before the bridge there is a ditch, and the first of them was about to walk into it. @hero\"Mind the ditch!\" called {hero}, and then everybody stood still, because there it was.",
    "feeling": "Somewhere between the mill and the bridge {hero} put {his} {hand} to {his} chest and noticed that {he} had it, and had had it since the crossroads.",
    "time": "By the bridge the sky was going grey at one end, and there it was, coming up over the mill with its sleeves rolled.",
    "celestial": "Under the bridge they found it, the right way up, and when they had all leaned over to look, somebody thought of looking up.",
    "weather": "On the bridge something touched the glass of the lantern, and hissed; and {hero} held out a {hand}, and there it was.",
    "animal": "Two eyes shone at the end of the light, and came nearer, and wanted to know what all this noise was about.",
    "water": "Beyond the mill the ground gave way to a glitter, and there it was, with the lantern in it.",
    "balloon": "A balloon comes down by itself in the end, and this one had come down on the stream; and there at the edge, with its string round a reed, a little smaller than it had been, sat {thing.full}.",
    "voice": "Just before the bridge there is a ditch, and the first of them was about to walk into it. @hero\"Mind the ditch!\" called {hero}, so that they heard it at the mill, and then everybody stood still, because that had been it.",
    "laugh": "{Hero} said, @hero\"Mind the ditch,\" and walked straight into it, and what came up out of the ditch, before {hero} did, was the laugh.",
    "song": "They were humming, so as to keep together, and it was on the bridge that {hero} noticed what it was they hummed.",
    "courage": "The lantern went out by the mill, and somebody was crying, and it was {hero} who went back for matches, and only halfway there did {he} see what {he} had in {his} {hands} besides the matches.",
    "friend": "On the bridge {hero} counted them, to see that nobody was lost, and there were six of them; and it was past midnight, and not one had gone home.",
    "shadow": "{Hero} turned round to count them, with the lantern held behind, and there it lay, right across the lane, as long as a house.",
    "name": "@friend\"Where have you got to?\" somebody shouted from the bridge, and shouted it again with the name in it, and {hero} said, @hero\"Here,\" before {he} knew what {he} was answering.",
    "home": "They came back over the hill, and all the windows that they had left lit were lit, and {hero} said, without thinking, that it was good to be home.",
    "way": "From the bridge you could see every window that they had left lit, one behind another along the road, and anybody could have found the way by that.",
    "sleep": "On the bridge {hero} sat down for a moment on somebody's coat, and that was where it found {him}.",
    "star": "Under the bridge they found it, the right way up, and when they had all leaned over to look, somebody thought of looking up.",
    "rain": "On the bridge something touched the glass of the lantern, and hissed; and {hero} held out a {hand}, and there it was.",
    "light": "The lantern went out by the mill, and nobody fell into the ditch, and it was a while before anybody asked what they were seeing by.",
    "dream": "On the bridge {hero} sat down for a moment on somebody's coat, and it came and stood in front of {him}, as plain as a horse.",
}  # fmt: skip

_SEEN_SURE = '@friend"Is that it?" said {friend}, and {hero} held up the {lantern.noun}, and looked, and nodded.'
_UNSEEN_SURE = '@friend"Is that it?" said {friend}, and {hero} held the {lantern.noun} still for a moment, so as to be certain, and nodded.'
_SURE: dict[Kind, str] = {
    "sound": '@friend"Is that it?" said {friend}, and held the {lantern.noun} so that {hero} had the light. @hero"That\'s it," said {hero}, and said so again, only to hear it.',
}
_BEFORE: dict[str, dict[str, str]] = {
    "object": {
        "had": "{^hero.intro} had {thing.a}, and had never gone as far as the gate without it.",
        "gone": "One Sunday evening {hero} felt for it, and it was not there.",
        "kept": "{^thing.full} lay in the middle of it all, and was handed round, and handed back.",
    },
    "balloon": {
        "had": "{^hero.intro} had {thing.a}, and all one afternoon {hero.he} took it about on its string, and let it see things.",
        "gone": "{^hero} bent down to look at a beetle, and the string ran out of {hero.his} {hero.hand}, and when {hero.he} looked up there was nothing there but sky.",
        "kept": "{^thing.full} was tied to the lantern, where it could see everybody.",
    },
    "voice": {
        "had": "{^hero.intro} had a voice, and used it all day long, and never gave it a thought.",
        "gone": "Then one Sunday {hero} opened {hero.his} mouth to say good morning, and nothing came out, and nothing came out on Monday either.",
        "kept": "{^hero} said good morning to every one of them, by name.",
    },
    "laugh": {
        "had": "{^hero.intro} had a laugh that set the cups ringing, and never gave it a thought.",
        "gone": "Then one Sunday somebody fell over a bucket, and {hero} opened {hero.his} mouth, and nothing came out.",
        "kept": "There was one spoon too few, and {hero} laughed until there was one cup too few as well.",
    },
}  # fmt: skip

_OWNED_LIKE: dict[Kind, str] = {"vehicle": "object", "machine": "object", "plant": "object"}
_BACK_LIKE: dict[Kind, str] = {
    "clothing": "object", "toy": "object", "paper": "object", "instrument": "object",
    "bird": "animal", "insect": "animal", "fish": "animal", "creature": "animal", "place": "water",
}  # fmt: skip


@cache
def _card(noun: str, kind: Kind) -> dict[str, str]:
    card: dict[str, str] = {}
    owned = _OWNED.get(noun) or _OWNED.get(_OWNED_LIKE.get(kind, kind))
    back = _BACK.get(noun) or _BACK.get(_BACK_LIKE.get(kind, kind))
    if owned:
        card |= {"mark": owned[0], "truth": owned[1]}
    if back:
        card["back"] = back
    return card


def loss_card(entity: Entity) -> dict[str, str]:
    """The card of a thing that somebody has lost or looks for; lacks the facets that make no sense of its kind."""
    return _card(entity.noun, entity.kind)


def search_card(thing: Entity, relation: Relation) -> dict[str, str]:
    """`sought` (what is looked for, in the words of somebody else), `notice` (what the notice says), `sure` (how it
    is known again), and of some things that are lost `had`, `gone` (before and how) and `kept` (afterwards).
    """
    sure = {"sure": _SURE.get(thing.kind, _UNSEEN_SURE if thing.kind in IMMATERIAL else _SEEN_SURE)}
    if relation == "lost":
        like = _BACK_LIKE.get(thing.kind, thing.kind)
        before = _BEFORE.get(thing.noun) or _BEFORE.get(like) or {}
        return {"sought": f"{{hero.his}} {thing.phrase}", "notice": f"Lost: one {thing.phrase}.", **sure, **before}
    wanted = forms(thing, thing.name)["a"]
    return {"sought": wanted, "notice": f"Wanted: {wanted}.", **sure}
