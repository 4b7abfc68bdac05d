# ruff: noqa: E501 (prose: a sentence a line)
"""Loss: an office where lost things are filed by how much they are missed."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.search.office",
    family="search",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"lost", "seeks"}),
    needs={
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", lacks="plural sea"),
        "thing": need("object", "clothing", "toy", "paper", "instrument", "food", lacks="plural mass"),
    },
    parts=(
        Part("friend", ("tortoise", "mole", "heron", "badger"), age="old"),
        Part("waiting", ("lady", "goose"), gender="female", called="queue"),
        Part("also_waiting", ("man", "badger"), gender="male", called="queue"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    choices={
        "bell": (
            {"is": "a brass bell", "noun": "bell", "rang": "rang"},
            {"is": "a small gong", "noun": "gong", "rang": "boomed"},
            {"is": "a bicycle bell", "noun": "bell", "rang": "trilled"},
        ),
    },
    planted="bell",
    tones=frozenset({"warm", "funny", "quiet"}),
    beats=(
        Beat(
            "lost",
            place="@place",
            time="morning",
            mood="sad",
            absent=("thing",),
            actors=("hero", "company"),
            prose="""
            1       | On a Tuesday, between breakfast and the corner, {hero.intro} lost {thing.mine}.
            2       | {He} looked where it should have been, and then where it couldn't have been, and then, to be fair, in the teapot.
            1 +company | {Company.intro} helped, mostly by looking where somebody had just looked.
            4       | There was tea in the teapot.
            2       | Nobody could have taken {thing.mine} for another, for it had {thing.mark}.
            1       | @hero"It's only a {thing.noun}," said {hero} out loud, to see whether that would help.
            3       | It did not help, so {he} said it again.
            4       | By noon {his} {hands} did not know where to put themselves.
            """,
        ),
        Beat(
            "office",
            place="station",
            time="afternoon",
            mood="funny",
            actors=("hero", "friend", "company"),
            props=("bell", "box"),
            absent=("thing",),
            prose="""
            1       | In the Lost Property Office, down the iron stairs under the station, sat {friend.intro}, and on the counter stood {bell} with a card: ‘Ring if sure.’
            2       | {Hero} touched the {bell.noun} with one finger, and it made no sound.
            3       | Behind the counter there were eleven hundred drawers, and they went back into the dark.
            2 +company | {Company} had to wait by the door, beneath a card that said ‘Umbrellas’.
            1       | @friend"We don't go by what it is," said {friend}. @friend"Everybody has lost one of those. We go by how much it is missed."
            2       | So that was what it said on the drawers: ‘Hardly’, and ‘On Sundays’, and ‘When It Rains’.
            2 #comb *waiting *also_waiting | There was a queue behind {him}, and {hero} said, @hero"Hardly."
            2 &     | {Friend} pulled out ‘Hardly’, and it was full of combs.
            3       | They tried ‘On Sundays’, where there were two trombones and somebody's front gate.
            3       | They tried ‘When It Rains’, which was umbrellas, as you would expect.
            4       | Far at the back a drawer was sobbing, but that was another department.
            4 *waiting *also_waiting | Somebody in the queue lost patience, and it was written down and filed.
            1 !comb | {Hero} tried the drawer that said ‘Hardly’, and it was full of combs.
            3 *waiting | One after another the queue went home, until there was only the clock.
            4 ?comb | The last drawer they tried was full of combs as well, but better ones.
            """,
        ),
        Beat(
            "the truth",
            place="station",
            time="dusk",
            mood="sad",
            actors=("hero", "friend", "company"),
            props=("bell", "box"),
            climax=True,
            prose="""
            1       | @friend"You're not sure," said {friend}, not unkindly. @friend"It can tell."
            3       | {Hero} looked at the floor, which was clean, and had been looked at a good deal.
            2       | It took a while, because the true thing was underneath, and there was a lot on top.
            1       | Then {hero} said it: @hero"{thing.truth}"
            3       | {He} had not known that until {he} heard it.
            3 +company | By the door {company} kept quite still.
            """,
        ),
        Beat(
            "rung",
            place="station",
            time="dusk",
            mood="wonder",
            actors=("hero", "friend", "company"),
            props=("{thing.noun}", "bell", "box"),
            climax=True,
            prose="""
            1       | {He} put {his} {hand} on the {bell.noun}, and it {bell.rang}, right down to the end of the drawers and back.
            2       | In the bottom row something without a label slid open by itself.
            2 +company | {Company} got there first.
            1       | And there lay {thing.mine}, with {thing.mark}, and not a bit dusty.
            3       | @friend"It came in a minute after you lost it," said {friend}. @friend"It's been asking, too."
            4       | {Hero} did not say ‘only’ any more.
            """,
        ),
        Beat(
            "the other drawer",
            place="station",
            time="night",
            mood="lonely",
            actors=("friend", "hero"),
            props=("box", "lamp"),
            prose="""
            2       | Then {hero} saw that the next drawer was open too, the width of a finger, and that it said ‘{friend}’ on it, in pencil.
            3       | @hero"Is that one yours?" said {hero}.
            3 &     | @friend"Staff are not allowed to ring," said {friend}, and put {friend.his} papers straight, though they were straight.
            2       | It was late, and the stairs were long, and {hero} had what {he} had come for.
            3       | From the stairs you could see how many drawers there were, and just the one lamp.
            1 !own  | {Hero} asked whether {friend} had never lost anything {friend.himself}, and {friend} did not answer for so long that {hero} went round the counter and rang for {friend.him}.
            2 #own  | {He} got as far as the third step, and came back down, and rang the {bell.noun} for {friend.him}, twice, as hard as it would go.
            3 ?own  | What came out of the drawer is {friend}'s own business, but it was the size of an egg, and {friend.he} sat with it in {friend.his} lap.
            """,
        ),
        Beat(
            "home",
            place="@indoors",
            time="night",
            mood="happy",
            actors=("hero", "company"),
            props=("{thing.noun}",),
            prose="""
            1       | {Hero} went home the long way, holding {thing.mine} with both {hands}.
            2 +company | {Company} went in front, and looked round at every corner.
            2       | {He} put it where it should have been, and said good night to it, which {he} had never thought of before.
            3       | Then {he} {sleep}, and did not wake until it was light.
            1       | If you go there now, you will find that there is a new card on the counter, and it says, ‘Ring anyway.’
            """,
        ),
    ),
)
