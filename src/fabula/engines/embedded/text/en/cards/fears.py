# ruff: noqa: E501 (prose: a sentence a line)
"""What is frightening about things, and what somebody sees who looks at them exactly.

Facets: `worst` (what the worst of it is), `coming` (how it announces itself), `look` (what one finds who looks
hard, a clause), `number` (something about it that can be counted), `own` (what it might be afraid of itself).
"""

from functools import cache

from fabula.engines.embedded.text.facts import Entity, Kind

FACETS = ("worst", "coming", "look", "number", "own")

_BY_KIND: dict[Kind, str] = {
    "weather": "that it comes without being asked, and goes over everybody's head / a yellow light and a stillness in the leaves / "
    "it came over the hill in rows, like washing on a line, and every row was lighter than the one before / "
    "from the first of it to the last it took less time than boiling an egg / cellars",
    "animal": "the way it looks at you as if it had been told something about you / a noise on the other side of the hedge / "
    "one of its ears was folded over, and it kept shaking its head to get it right / "
    "it breathed in and out, in and out, at just about the usual speed / brooms",
    "insect": "that there are more legs than anybody needs / a very small movement at the edge of things / "
    "it stopped halfway and washed one foot after another, in order, like somebody expecting company / "
    "it had eight feet or six, and used all of them politely / bathtubs",
    "creature": "that nobody can say what it looks like / a creak from a place where there is nobody / "
    "where the face should have been there was a very worried face / it came exactly once a night, and never on Sundays / "
    "being looked for",
    "water": "that it has no floor / a cold breath and a smell of weed / "
    "it came up, and wetted seven stones, and went back to fetch the next one / every seventh wave was the large one / drains",
    "sound": "that it comes from nowhere and is suddenly everywhere / a small silence just before / "
    "it had a beginning and a middle and an end, and the end was rather fine / it could be counted, and it was never more than five / "
    "pillows",
    "person": "that they look straight at you and wait / footsteps, and then a cough / "
    "there were buttons done up wrong, and a hand that kept going to them / it took four blinks before either of them looked away / "
    "being asked to dance",
    "idea": "that you think of it when you are trying not to / a hollow feeling just under the ribs / "
    "it was smaller in the open than it had been indoors, and had to be held down against the wind / "
    "it lasted as long as it takes to go upstairs / fresh air",
    "place": "that you cannot see the other end / a change in the echo / there was another end to it, round and white and as big as a "
    "plate, and it grew / it took forty-one breaths from one end to the other / picnics",
    "object": "that it waits / a glint in the corner of the room / there was a maker's name on it, and under the name a small flower / "
    "it was four hands long and one hand wide / rust",
}  # fmt: skip

_BY_NOUN: dict[str, str] = {
    "thunder": "the bit just before, when everything has stopped / a flash, and then the counting / "
    "it started behind the quarry, rolled along the tops of the hills, and went to bed somewhere beyond the mill / "
    "between the flash and the bang there were first four breaths, and then six, and then nine / cushions",
    "storm": "that the whole house has to hold its breath / a green sky and a slamming gate / "
    "it had a front edge, as straight as a ruler, and a back edge, with a rainbow hanging out of it / "
    "from the first gust to the last drip there were nineteen minutes / haystacks",
    "spider": "that there are more legs than anybody needs / one thread across the face / "
    "it let itself down a hand's breadth, thought better of it, and wound itself up again / "
    "there were eight legs, and no two of them ever got in each other's way / bathtubs",
    "water": "that it has no floor / a cold breath and a smell of weed / "
    "there was a floor after all, with a blue cup on it, and a small fish living in the cup / "
    "it came up to the third stone, and never once to the fourth / drains",
    "dog": "the end with the noise in it / a clink, and claws on a path / its whole back half was wagging, and it could do nothing about it / "
    "it barked three times, and waited, and barked three times / fireworks",
    "cat": "that it looks at you and does not say / no noise at all, which is how you know / "
    "it tried to jump on the wall, missed, and walked off as if it had meant to / it had a white foot and three others / cucumbers",
    "height": "that the ground keeps looking up / a tickle in the soles of the feet / "
    "from up there you could see who had forgotten to bring in the washing / there were forty-one rungs, and each was as wide as the last / "
    "carpets",
    "flying": "that there is nothing underneath with your name on it / a tickle in the soles of the feet / "
    "the air had a grain to it like wood, and would take your weight if you leaned the right way / "
    "it was eleven beats to the fence and twelve back / carpets",
    "school": "all the faces turning round at once / a bell / everybody else's coat had a peg with a picture, and one peg had an empty picture / "
    "there were twenty-six faces, and nineteen of them had been crying in the cloakroom / Saturdays",
    "monster": "that nobody can say what it looks like / a creak under the bed / "
    "where the face should have been there was a very worried face / it had two teeth, and one was loose / being looked for",
    "ghost": "that you can't shake hands on anything / a cold draught with nobody in it / "
    "it had its sheet on back to front and kept walking into the wardrobe / it said boo twice, and then it apologised / washing day",
    "snow": "that it makes everybody's footprints tell / a hush, and a grey smell / every flake came down alone, and took its time, and found a place / "
    "it was as deep as a teaspoon, and then as deep as a cup, and that was all / broad beans",
    "fire": "that it is never full / a smell, and then a crackle / it lay down when the log was done, and put its chin on its paws / "
    "there were three flames, a big one and two learning / teapots",
    "dark": "that it has no edges / a blue in the corners of the room / it was not black at all, but a great many blues, laid one over "
    "another, with holes in it for the stars / it took eleven minutes to come, and was very quiet about it / matches",
    "silence": "that it listens back / nothing, and then more of it / it was made of a clock, and a tap, and somebody breathing, very finely mixed / "
    "it lasted for eleven ticks / spoons",
    "wind": "that it goes through your pockets / a door / it went round the house twice, found the same gap, and whistled through it, a little flat / "
    "it blew for nine breaths and rested for two / keyholes",
    "lightning": "that you only see it afterwards / all the shadows jumping to the wrong side / it drew the same crooked tree each time, as if it were practising / "
    "it came seven times, and it never hurt the hill at all / umbrellas",
    "mouse": "that it is in the wall and could come out of any part of it / a scratching / it sat up and combed its whiskers with both hands / "
    "it was as long as a thumb, not counting the tail / applause",
    "sea": "that it has no other side / a noise like a great many people asleep / it came up, and wetted seven stones, and went back to fetch the next one / "
    "every seventh wave was the large one / tea trays",
    "shadow": "that it knows where you live / the sun getting low / it did everything that was done to it, and never once began / "
    "it was twice as long as {noun}s need to be, and by noon it would fit in a hat / noon",
}  # fmt: skip


@cache
def _card(text: str) -> dict[str, str]:
    values = [value.strip() for value in text.split(" / ")]
    if len(values) != len(FACETS):
        raise ValueError(f"A fear card has {len(FACETS)} facets, this one {len(values)}: {text[:40]!r}")
    return dict(zip(FACETS, values, strict=True))


_LIKE: dict[Kind, Kind] = {
    "bird": "animal", "fish": "animal", "machine": "object", "vehicle": "object", "clothing": "object", "toy": "object",
    "instrument": "object", "paper": "object", "food": "object", "plant": "object", "time": "idea",
    "feeling": "idea", "celestial": "weather", "unknown": "idea",
}  # fmt: skip


def fear_card(entity: Entity) -> dict[str, str]:
    """The card of a thing that somebody is afraid of: its noun's own, else its kind's."""
    kind = _LIKE.get(entity.kind, entity.kind)
    noun = "dark" if entity.has("dark") else entity.noun
    return _card(_BY_NOUN.get(noun) or _BY_KIND[kind])


def check_cards() -> None:
    """Parse every card. Raises ValueError at the first that is incomplete."""
    for text in (*_BY_KIND.values(), *_BY_NOUN.values()):
        _card(text)
