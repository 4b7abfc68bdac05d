# ruff: noqa: E501 (prose)
"""Checked answers to questions that children ask, each with something that shows it on a kitchen table.

`show` follows "She ..."; `fact` is what is written down afterwards, one or two sentences.
"""

import re

_CARDS: tuple[tuple[str, str, str], ...] = (
    (r"(?:sea|ocean).*salt|salt.*(?:sea|ocean)",
     "left a spoonful of salt water on the sill, and by noon the water had gone and the salt had stayed",
     "Rain washes a very little salt out of the rocks, and the rivers carry it down to the sea. The sun takes the water up again and leaves the salt, and it has been doing so for thousands of millions of years"),
    (r"sky.*blue|blue.*sky",
     "put a drop of milk in a glass of water and shone a lamp through it, and from the side it was faintly blue",
     "Sunlight has every colour in it, and the air throws the blue about far more than the red. So blue comes to us from all over the sky"),
    (r"lea(?:f|ves).*(?:fall|drop|red|yellow|brown|colou?r|turn)",
     "held an autumn leaf to the window, and showed them the little cork door where the stalk had been",
     "In autumn the tree takes back the green, and the yellow that was there all summer shows. Then it closes a small cork door at each stalk, so as to keep its water through the winter, and lets go"),
    (r"moon.*(?:chang|shape|phase|thin|grow|shrink|round|half|disappear)",
     "walked round the lamp with an orange held out, and they saw it full, and half, and thin, and full again",
     "The moon has no light but the sun's, and one half of it is always lit. As it goes round us we see now more of the bright half, and now less"),
    (r"stars?.*(?:twinkl|blink|flicker|shine|wink)",
     "looked at the lamp across the top of the hot stove, and it shook and winked",
     "A star burns steadily, a very long way off. It is our air that moves, and bends its thin light this way and that, and so it seems to twinkle"),
    (r"\brain(?:s|ing)?\b(?!bow)",
     "held a cold spoon in the steam of the kettle until it dripped",
     "The sun lifts water into the air, too fine to see. High up it is cold, and the water gathers into drops, and those are the clouds; and when the drops are too heavy to stay up, it rains"),
    (r"thunder|lightning",
     "blew up a paper bag and clapped it, and the air jumped out with a bang",
     "Lightning makes the air so hot in an instant that it bursts outwards, and the bang is the thunder. Light is faster than sound, and so we see it first and hear it after"),
    (r"\bwind",
     "opened the stove, and a feather by the door got up and came towards it",
     "The sun warms one place more than another. There the warm air rises, and cooler air comes along to fill the room, and air that is on its way is wind"),
    (r"rainbow",
     "stood a glass of water in the sun, and on the floor lay red, and yellow, and blue, side by side",
     "Sunlight is all the colours together. A raindrop bends each of them a little differently and sends it back, and so they come out side by side, with the sun behind you and the rain in front"),
    (r"dream",
     "pointed at the cat, which was asleep, and whose paws were running",
     "While we sleep the brain goes on working, and sorts what the day has left. Dreams come while it does so; what they are for, nobody knows for certain yet"),
    (r"sleep|tired|yawn.*night",
     "wound up the clock, which had been going slow, and it went",
     "When we sleep the body mends and grows, and the brain puts the day in order and clears up after it. Everything that has a brain seems to need it"),
    (r"birds?.*fly|fly.*birds?|wings?.*work",
     "blew along the top of a strip of paper, and the paper rose",
     "A wing pushes the air down, and the air pushes the wing up. Birds have hollow bones, and are light, and have great strong muscles in the breast to do the pushing with"),
    (r"ice.*float|float.*ice|iceberg",
     "dropped a piece of ice into a full glass, and most of it hung below the water, and a little stuck out",
     "Water swells when it freezes. So a piece of ice is lighter than the water it takes the place of, and it floats"),
    (r"day.*night|night.*day|get(?:s)? dark|sun.*(?:set|rise|go)",
     "turned an apple in front of the lamp, and a pip on it went into the light, and out of it, and in again",
     "The earth turns round once in a day. The side that looks to the sun has daylight, and the side that looks away has night, and we are taken from the one to the other"),
    (r"snow.*white|white.*snow",
     "crushed a piece of clear ice with a hammer, and the crumbs were white",
     "Snow is made of small clear crystals. Light bounces about among all their sides and comes back with every colour still in it, and all the colours together are white"),
    (r"shadow",
     "held up a hand before the lamp, and a larger one came on the wall",
     "Light goes straight on, and cannot go round you. Where you stand in its way there is a place that it does not reach, and that is your shadow"),
    (r"tides?\b|waves",
     "blew across a basin, and small waves ran to the edge",
     "Wind pushes the water up into waves. The tide is another thing: that is the moon, and the sun a little, pulling at the sea while the earth turns underneath"),
    (r"season|winter.*cold|summer.*(?:hot|warm)",
     "leaned an apple to one side and walked it round the lamp, and now the top had more light, and now the bottom",
     "The earth goes round the sun with a lean. When our half leans towards the sun the light falls steeply and the days are long, and that is summer; half a year on it leans away"),
    (r"dinosaur",
     "pointed at the hen in the yard, and said that it was what was left of them",
     "Sixty-six million years ago a great rock fell from space, and the dust of it shut out the sun. Most of the dinosaurs died, and one kind lived on, and those are the birds"),
    (r"volcano",
     "shook a bottle of ginger beer, and let go of the cork",
     "Deep down it is so hot that rock melts. It is lighter than the rock round it, and full of gas, and where it finds a crack it comes up"),
)  # fmt: skip


def why_card(subject: str) -> dict[str, str]:
    """`show`, `fact` and its two parts, `first` and `rest`, of a question; empty where no card answers it."""
    low = subject.lower()
    for asked, show, fact in _CARDS:
        if re.search(asked, low):
            first, _, rest = fact.partition(". ")
            return {"show": show, "fact": fact, "first": first, "rest": rest}
    return {}
