# ruff: noqa: E501 (prose: a sentence a line)
"""A wish: something on wheels dreams of a place where its own road does not go."""

from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

SPINE = Spine(
    id="en.wish.reach",
    family="wish",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"wants", "wants_to", "visits"}),
    needs={"goal": Need(), "hero": need("vehicle", lacks="plural sea swims flies")},
    parts=(
        Part("friend", ("girl", "boy"), age="child"),
        Part("cellist", ("man",), gender="male", called="a man with a cello"),
        Part("owl", ("owl",), called="An owl"),
        Part("cow", ("cow",), called="a cow"),
        Part("child", ("girl",), gender="female", age="child", called="children"),
        Part("other_child", ("boy",), gender="male", age="child", called="children"),
    ),
    choices={
        "bell": (
            {"is": "a brass bell", "noun": "bell"},
            {"is": "a small cracked bell", "noun": "bell"},
            {"is": "a bell like a teacup", "noun": "bell"},
        ),
    },
    planted="bell",
    things=("newspaper", "lantern", "letter"),
    tones=frozenset({"quiet", "warm", "adventurous"}),
    beats=(
        Beat(
            "the round",
            place="city",
            time="day",
            mood="lonely",
            props=("{hero.noun}",),
            absent=("bell",),
            prose="""
            1       | {Hero.intro} went from the gasworks to the market, and from the market to the gasworks, and had never been anywhere else.
            1       | {He} had {bell}, and at every stop {he} rang it twice, and at night, in the shed, {he} dreamed of {goal.is}.
            2       | What {he} knew of {goal.is} {he} had from the passengers, who went there in August by some other way, and came home with {goal.brought}.
            3       | They left a little of it behind under the seats, and {hero} was careful on the bends, so as not to lose any.
            2       | @friend"{goal.says}," said {friend.intro}, who got on every day at the school.
            3       | Nobody had ever told {hero} so much about it in one go.
            4       | On wet days, with the windows steamed up, {he} could almost suppose that {he} was there.
            4       | In the dream nobody got off, and nobody wished to.
            5       | The other drivers said that {he} was slow, but {he} was only thinking.
            """,
        ),
        Beat(
            "the notice",
            place="street",
            time="afternoon",
            mood="sad",
            actors=("hero", "friend"),
            props=("{hero.noun}", "newspaper"),
            prose="""
            1       | Then one day it said in the newspaper that there was to be a new {hero.noun}, and that after Saturday {he} would not be needed.
            2       | {Friend} read it out loud, all the way to the end, where there was an advertisement for soap.
            3       | @friend"It doesn't say where they'll put you," said {friend}.
            3 &     | @hero"Somewhere dry, I expect," said {hero}.
            2       | {Friend} did not think that dry was what {hero} wanted.
            1       | That evening {friend} sat down and wrote to the town hall, and asked for something.
            3       | It was a short letter, because there was only one thing in it.
            4 *cellist | Everybody in the last row signed it, and a man with a cello signed it twice.
            """,
        ),
        Beat(
            "the road",
            place="village",
            time="night",
            mood="calm",
            actors=("hero", "friend"),
            props=("grey horses", "lantern"),
            prose="""
            1       | So on Saturday night, after the last round, two grey horses and a long low cart came to the shed for {hero}.
            2       | {He} had never been carried before, and {he} did not know where to look.
            3       | They went past the gasworks, and past the end of everything that {he} knew by heart.
            2       | {Friend} walked in front with a lantern, being the only one who had asked to.
            3       | {Fright}, but that was the cart, mostly.
            4       | There were no stops out there, and at every one of them {hero} wanted to ring.
            4 *owl  | An owl looked into the driver's window, and found it free.
            3 *cow  | Twice they had to wait for a cow.
            5       | By midnight {hero} had gone further than in all the years before, if you measured it in a straight line.
            """,
        ),
        Beat(
            "there",
            place="@goal",
            time="dawn",
            mood="happy",
            actors=("hero", "friend"),
            absent=("bell",),
            climax=True,
            prose="""
            2       | {goal.sign}
            1       | And when it grew light there {thing.was} {goal.is}, and {goal.sight}.
            3       | {Hero} had dreamed {thing.them} quite well, but {he} had dreamed {thing.them} too small.
            2       | {goal.sound}
            2       | @friend"Is it right?" asked {friend}.
            1       | {Hero} could find nothing to say, and so {he} rang the {bell.noun}, twice, as you do when you have come to a stop.
            3       | It had never sounded so far.
            4       | The horses looked round, to see who was getting off.
            4       | {Friend} found {goal.keep}, and put it on the driver's seat.
            """,
        ),
        Beat(
            "after",
            place="@goal",
            time="day",
            mood="happy",
            actors=("hero", "friend"),
            props=("{hero.noun}",),
            prose="""
            2       | {Hero} stands there still, on a bit of ground of {his} own, facing the right way.
            2 *child *other_child | In summer they sell lemonade out of the third window, and children sit in {him} when it rains.
            3       | They go to a great many places in there, without getting up.
            3       | {Glad}, when there is a wind, and in winter too.
            1       | {Friend} comes every August, and gets on at the front, and asks for a single to {goal.is}.
            4       | It is the only ticket there is.
            1       | @hero"We're there," says {hero}, and rings.
            """,
        ),
    ),
)
