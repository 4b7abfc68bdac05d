# ruff: noqa: E501 (prose: a sentence a line)
"""Friendship: two who have nothing in common make a list of what they have in common."""

from fabula.engines.embedded.text.facts import BODIED
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_ANYBODY = Need(kinds=BODIED | {"plant"})
_ONE = Need(kinds=BODIED | {"plant"}, lacks=frozenset({"plural"}))

SPINE = Spine(
    id="en.friends.list",
    family="friendship",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"befriends", "meets"}),
    needs={"hero": _ONE, "other": _ANYBODY, "pair": need(has="unlike")},
    parts=(Part("friend", ("goat",), source="other"),),
    choices={
        "paper": (
            {"is": "the back of a seed packet", "noun": "packet", "prop": "list"},
            {"is": "the inside of an old envelope", "noun": "envelope", "prop": "envelope"},
            {"is": "a flattened paper bag", "noun": "bag", "prop": "list"},
        ),
    },
    planted="paper",
    things=("pencil",),
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat(
            "meeting",
            place="@spot",
            time="morning",
            mood="happy",
            actors=("hero", "friend"),
            props=("{paper.prop}", "pencil"),
            prose="""
            1       | {Hero.intro} and {friend.intro} met one morning in March at {spot}, and liked each other at once, which worried them.
            2       | @friend"Friends ought to have something in common," said {friend}. @friend"It's usual."
            1       | So they took {paper}, and on it they began a list of all that they had in common.
            1       | It said ‘1.’ and that was as far as they got before dinner.
            3       | It was a good firm ‘1’, and they were both pleased with it.
            4       | They had tossed for who should write it, and then for who had won.
            """,
        ),
        Beat(
            "crossing out",
            place="@spot",
            time="day",
            mood="funny",
            actors=("hero", "friend"),
            props=("{paper.prop}", "pencil"),
            prose="""
            2       | They tried supper, but {hero} liked {supper}, and {friend} held that there was nothing like {friend.supper}.
            3       | They each tried a little of the other's, and were very polite about it, and had to lie down.
            2       | They tried houses, but {hero} lived in {home}, and {friend} in {friend.home}, and neither would have slept a wink at the other's.
            3       | They tried sleeping, but {hero} {sleep}, while {friend} {friend.sleep}.
            3       | They tried what they could do, and it came out that {hero} {gift}, and that {friend} {friend.gift}.
            3 &     | However you turned that round, it was not the same thing.
            4       | @hero"What are you like when you're frightened?" asked {hero}, and they told each other, and it was not that either.
            4       | Both had a left and a right, but not where the other kept them.
            """,
        ),
        Beat(
            "all summer",
            place="@spot",
            time="dusk",
            mood="funny",
            actors=("hero", "friend"),
            props=("{paper.prop}", "pencil"),
            prose="""
            1       | All summer they met every day to go on with the list, and every evening they crossed out what they had written that morning.
            2       | There was so much crossing out that in one place it went through to the other side.
            4 -friend:many | {Friend.he} thought of things in the night, and was at {spot} before it was light, and so, as it happened, was {hero}.
            4 +friend:many | {Friend.he} thought of things in the night, and were at {spot} before it was light, and so, as it happened, was {hero}.
            4       | When it was hot they did it in the shade, and when it rained they held something over the {paper.noun} and got wet.
            5       | They quarrelled once, about the spelling of ‘common’, and made it up, and could not write that down, because they had done it differently.
            """,
        ),
        Beat(
            "remark",
            place="@spot",
            time="afternoon",
            weather="cloudy",
            mood="sad",
            actors=("hero", "friend"),
            props=("{paper.prop}",),
            prose="""
            2       | In September somebody came by who was good at sums, and looked at the list, and said that it came to nothing.
            3       | @friend"It says ‘1’," said {friend}.
            3 &     | It said ‘1’, and after that it was all crossing out.
            1       | It began to look as if they would have to be strangers.
            2       | Neither of them said so, and they sat there, one at each end of the list.
            4       | Leaves came down on it, and they took them off one by one.
            """,
        ),
        Beat(
            "wind",
            place="@chase",
            time="afternoon",
            weather="wind",
            mood="tense",
            actors=("hero", "friend"),
            props=("list in the wind",),
            absent=("paper", "pencil"),
            prose="""
            1       | That was when the wind got up and took the {paper.noun}.
            1       | @hero"Our list!" cried {hero}, and @friend"Our list!" cried {friend}, in one breath.
            2       | Off they went after it, {hero} on this side and {friend} on that, and there was no time to be different.
            3       | It lay down, and let them come near, and got up again, as paper does.
            3       | Twice {hero} had it, and once {friend} very nearly did.
            """,
        ),
        Beat(
            "caught",
            place="@chase",
            time="dusk",
            weather="wind",
            mood="happy",
            actors=("hero", "friend"),
            props=("{paper.prop}", "pencil"),
            climax=True,
            prose="""
            1       | In the end {hero} and {friend} caught the {paper.noun} between them, by a corner each, and it tore a little, but it held.
            4       | They were both out of breath, and both muddy, and neither of them noticed that until later.
            3       | @friend"What did you shout?" asked {friend}.
            3 &     | @hero"The same as you," said {hero}.
            1       | They smoothed it out, and {hero} took the pencil, and behind the ‘1.’ {he} wrote, ‘This list.’
            2       | @friend"One," said {friend}, and read it over several times. @friend"It's usual to begin with one."
            """,
        ),
        Beat(
            "after",
            place="@spot",
            time="morning",
            mood="happy",
            actors=("hero", "friend"),
            props=("{paper.prop}", "pencil"),
            prose="""
            2       | ‘2.’ was mud, said {friend}, and {hero} wrote it down.
            3       | ‘3.’ was not being good at sums.
            3       | After that it went so fast that they had to write small.
            4 -friend:many | {Hero} still has {supper}, and {friend} brings {friend.his} own.
            4 +friend:many | {Hero} still has {supper}, and {friend} bring {friend.his} own.
            2       | The {paper.noun} is full now, on both sides, and they have begun on another.
            1       | They have got to forty-one, and the tear in the corner is number seven.
            """,
        ),
    ),
)
