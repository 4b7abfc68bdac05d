# ruff: noqa: E501 (prose: a sentence a line)
"""Making: when it is finished there is one thing left over, and it must be missing somewhere."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.making.leftover",
    family="making",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"makes", "mends"}),
    needs={
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", lacks="plural sea doubted"),
        "thing": need("object", "machine", "vehicle", "instrument", "toy", "clothing", "food", "paper", lacks="plural"),
    },
    parts=(
        Part("friend", ("tortoise", "badger", "heron", "bear"), age="old"),
        Part("schoolmaster", ("schoolmaster", "owl"), gender="male", called="schoolmaster"),
        Part("twin", ("girl", "hedgehog"), gender="female", age="child", look="green dress", number=2, called="twins"),
        Part("lady", ("lady", "goose"), gender="female", look="purple dress", called="lady"),
        Part("boy", ("boy", "squirrel"), gender="male", age="child", called="A boy"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    planted="leftover",
    tones=frozenset({"warm", "funny"}),
    beats=(
        Beat(
            "shed",
            place="workshop",
            time="day",
            mood="proud",
            actors=("hero", "friend", "company"),
            props=("{thing.noun}", "lamp"),
            prose="""
            1 -thing:food | {Hero.intro} {deed.past}, all by {himself}, and it took a week of evenings, because it had to be right.
            1 +thing:food | {Hero.intro} {deed.past}, all by {himself}, and it took the whole of a Saturday, because it had to be right.
            2       | There was a plan for it, and {he} kept to it, except where it was wrong.
            3       | {He} did each part twice, once to find out how and once properly.
            4       | In between {he} had {supper}, standing up.
            1 +company | {Company.intro} helped, by sitting on the plan.
            1       | {He} was not quite by {himself}, for every day there came {friend.intro} to watch, who {leftover.lack}.
            3       | {Friend} did not help, but {friend.he} did not help in a friendly way.
            1       | And when {thing.the} was finished, there was {leftover} left over.
            2       | @friend"There's always something left over," said {friend}. @friend"Throw it away."
            1       | @hero"If it is left over here," said {hero}, @hero"then it must be missing somewhere."
            """,
        ),
        Beat(
            "again",
            place="workshop",
            time="night",
            mood="tense",
            actors=("hero", "company"),
            props=("{thing.noun}", "lamp"),
            prose="""
            2       | So {hero} did the whole of it over again, from the beginning.
            2 +company | {Company} counted too, by looking at one thing after another.
            2       | {Thing.the} was better than before, and when it was done {leftover.the} was left over.
            3       | {He} did it a third time, aloud, and counted.
            3 &     | At the end of that there was very little left of the night, but there was still {leftover.the}.
            4       | {Hero} slept for an hour, with {his} head on the drawings, and dreamed of something with a small piece out of it.
            5       | {He} looked at {leftover.the} from all sides, and it looked back in perfect good health.
            """,
        ),
        Beat(
            "doors",
            place="village",
            time="morning",
            mood="funny",
            actors=("hero", "company"),
            props=("box", "door"),
            prose="""
            1       | So {hero} put {leftover.the} in a matchbox, and went from door to door, and asked what was missing.
            2       | You would not believe how much is missing in a single street.
            2 +company | {Company} went along, and looked under each bed twice.
            3 *schoolmaster | The schoolmaster was missing a Thursday, and could not think how he had come to lose it.
            3       | At the mill they were missing a brother, but he wrote.
            4 *twin | The twins at the corner were missing two front teeth, one each.
            2       | Everybody went and looked, in drawers and under beds, and it did them good, and it was none of theirs.
            2 *lady | One lady said that she could always use {leftover}, and {hero} said that this was not the same.
            1       | By dusk {he} had been to every house there was, and the matchbox was as full as ever.
            4       | But by then they had all heard about {thing.the}, and they took down their lanterns and came along to see.
            5       | {Hero} had never been followed by so many people before, and kept looking round to see who it was that they were following.
            """,
        ),
        Beat(
            "show",
            place="workshop",
            time="dusk",
            mood="wonder",
            actors=("hero", "friend", "company"),
            props=("{thing.noun}", "lantern", "villagers"),
            climax=True,
            prose="""
            2       | By dark half the street had come in to see {thing.the}, and had wiped its feet, and was quiet.
            1       | Everybody stood round {thing.the}, and there was nothing missing from it anywhere.
            3 *boy  | A boy asked whether it was real, and was allowed to touch it.
            3       | Somebody said that it made you want to go home and finish something.
            1       | And then {leftover.see}
            2       | {Hero} looked at {friend}, and then {he} looked in the matchbox, and then at {friend} again.
            4       | {He} had seen that every day, and so {he} had never looked.
            1       | {leftover.used}
            2       | It was as quiet as if somebody had put down something heavy.
            2       | @friend"{leftover.said}"
            """,
        ),
        Beat(
            "after",
            place="workshop",
            time="night",
            mood="happy",
            actors=("hero", "friend", "company"),
            props=("{thing.noun}",),
            prose="""
            3       | When the others had gone home the two of them sat up with {thing.the}, and let the lamp burn down.
            2 +company | {Company} slept through the end of it, on the plan.
            3       | {Glad}, and neither of them said what about.
            2 -thing:food | {Thing.the} is very much admired, and rightly, by people who come from a long way off.
            2 +thing:food | Of {thing.the} itself there was not a crumb left by midnight.
            1       | {leftover.after}
            2       | {Friend} comes to watch every day, as before.
            1       | {Hero} has begun something new by now, and {he} is hoping that there will be a piece left over.
            """,
        ),
    ),
)
