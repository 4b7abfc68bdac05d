# ruff: noqa: E501 (prose: a sentence a line)
"""Arrival of a stranger: nobody knows what the newcomer is for, because the rain has been at the label."""

from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

SPINE = Spine(
    id="en.stranger.label",
    family="friendship",
    tier=2,
    title="{topic.title}",
    relations=frozenset({"alone"}),
    needs={
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", "vehicle", lacks="plural sea"),
        "whole": Need(),
    },
    parts=(
        Part("friend", ("girl", "boy"), age="child"),
        Part("mayor", ("mayor",), age="old", gender="male", look="black coat", called="the mayor"),
        Part("stationmaster", ("stationmaster",), gender="male", called="stationmaster"),
        Part("child", ("girl",), gender="female", age="child", called="children"),
        Part("other_child", ("boy",), gender="male", age="child", called="children"),
        Part("crow", ("crow",), called="crows"),
        Part("other_crow", ("crow",), called="crows"),
    ),
    choices={
        "label": (
            {"is": "a luggage label", "noun": "label", "string": "string"},
            {"is": "a brown label", "noun": "label", "string": "string"},
            {"is": "a cardboard label", "noun": "label", "string": "string"},
        ),
    },
    planted="label",
    things=("bell", "hat", "chestnuts", "scarecrow"),
    tones=frozenset({"warm", "adventurous", "funny"}),
    beats=(
        Beat(
            "arrival",
            place="station",
            time="day",
            weather="rain",
            mood="wonder",
            props=("label",),
            prose="""
            1       | Nobody had sent for {hero.a}, but on a wet Wednesday at noon there was one at the station, and {his} name, {he} said, was {hero}.
            1       | {He} wore {label} on a string, and the rain had been at it, so that it said ‘To be used for’, and after that it was blue.
            2       | @hero"I was hoping that you would know," said {hero}.
            3 *stationmaster | The stationmaster looked under ‘Arrivals’, and under ‘Livestock’, and under ‘Sundries’.
            3       | {He} had come a long way, and had eaten nothing since the border but {supper}.
            4       | A puddle was forming, and {hero} moved over, so as not to be in its way.
            """,
        ),
        Beat(
            "use",
            place="town",
            time="morning",
            weather="cloudy",
            mood="funny",
            actors=("hero",),
            props=("label", "villagers"),
            prose="""
            2       | The town met to decide what {hero} should be used for, since it would have been a pity to waste {him}.
            1 !try  | The town tried to find out what {hero} was for, and tried {him} as a watchman, as a scarecrow and as a postman, and {he} was too glad to see everybody.
            2 #try  | First they tried {him} as a watchman, but {he} was too glad to see everybody.
            2 +hero:laughed *child *other_child | All the children laughed at {him}, and {he} laughed too, so as not to be left out.
            2 ?try *crow *other_crow | Then they tried {him} as a scarecrow, and the crows brought their mothers.
            3 ?try  | As a postman {he} took all day, for {he} asked at each door how the letter ended.
            4 ?try  | As a warning to others {he} was a failure, because others rather took to {him}.
            1 *mayor | It was put down in the minutes that {hero} {gift}, but nobody could think what that was good for.
            2 *mayor | @mayor"One must be good for something," said the mayor, and he looked at {hero} over his chain.
            3       | {Hero} thought so too, and lay awake over it.
            3       | At night {he} {sleep}, in the shed where they kept the bunting.
            4       | It is not a bad shed, but nobody had ever gone to it to stay.
            5       | In the daytime {he} held things, where there was something to hold.
            """,
        ),
        Beat(
            "fog",
            place="hills",
            time="dusk",
            weather="fog",
            mood="wonder",
            actors=("hero",),
            props=("villagers",),
            absent=("chestnuts", "hat"),
            prose="""
            1       | Then, one Saturday in November, the fog came down on the hill, and {friend.intro} had gone up there for chestnuts and not come back.
            2 *mayor | The whole town stood at the bottom and called, and the fog gave it all back to them.
            3       | They rang the church bell, but in a fog a bell is everywhere.
            3       | @mayor"Nobody is to go up," said the mayor, @mayor"or we shall only have two to look for."
            3 &     | It was not addressed to {hero}, exactly, for {he} was not anybody, exactly.
            1       | {Hero} did not wait to be used, but went up into the white, and {rescue}.
            3       | The ground was there one step at a time.
            4       | {Fright}, but {he} had other things to think of.
            4       | Twice {he} lost it, and stood still, and had it again.
            """,
        ),
        Beat(
            "found",
            place="hills",
            time="night",
            weather="fog",
            mood="calm",
            actors=("hero", "friend"),
            props=("chestnuts", "thorns"),
            absent=("hat",),
            climax=True,
            prose="""
            1       | Under the third thorn tree sat {friend}, with a hat full of chestnuts, and not even crying.
            2       | @friend"I knew that somebody would come," said {friend}. @friend"I didn't know that it would be you."
            3       | @hero"Nor did I," said {hero}.
            3       | They ate one chestnut each, to be going on with.
            """,
        ),
        Beat(
            "the clean side",
            place="hills",
            time="night",
            weather="fog",
            mood="wonder",
            actors=("friend", "hero"),
            props=("label", "pencil", "thorns"),
            absent=("hat",),
            climax=True,
            prose="""
            2       | Then {friend} took hold of the label, and read it, and found a pencil in {friend.his} sock.
            1       | {Friend} crossed out ‘To be used for’, all four words, and turned the label over, and on the clean side {friend.he} wrote, ‘This is {hero}.’
            2       | @friend"There," said {friend}. @friend"In case anybody asks."
            4       | It was not quite straight, because of the dark.
            """,
        ),
        Beat(
            "after",
            place="town",
            time="night",
            weather="cloudy",
            mood="proud",
            actors=("hero", "friend"),
            props=("label", "villagers"),
            prose="""
            2       | When the two of them came down out of the fog, with the hat between them, the whole town breathed out.
            3       | {glad}, which had not been seen before, and they made room for it.
            2       | @mayor"So that's what it's good for," said the mayor, and he looked in the minutes.
            2 & *mayor | Then the mayor read what was on the label, and got out his pen, and crossed out something himself.
            2 +hero:laughed *child *other_child | The children wanted to know all about it, and those who had laughed the loudest stood nearest.
            4       | The shed has been given back to the bunting.
            3       | There were chestnuts for everybody, two each, and an argument about who had said what in March.
            """,
        ),
        Beat(
            "in case",
            place="station",
            time="day",
            weather="rain",
            mood="happy",
            props=("label",),
            prose="""
            1       | {Hero} is not used for anything now, but {he} is expected to supper at five houses.
            1       | {He} goes to them in turn, and on Wednesdays {he} goes down to the station at noon, in case somebody should be standing there in the rain.
            """,
        ),
    ),
)
