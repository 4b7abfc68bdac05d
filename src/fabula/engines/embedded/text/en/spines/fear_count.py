# ruff: noqa: E501 (prose: a sentence a line)
"""Fear of a thunderstorm: two of them under one table, a squared tablecloth, and a button that shows where it is."""

from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

SPINE = Spine(
    id="en.fear.count",
    family="fear",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"fears"}),
    needs={
        "storm": Need(),
        "hero": need("person", "animal", "bird", "creature", "machine", lacks="plural sea big giant"),
    },
    parts=(Part("friend", ("clockmaker", "sailor", "gardener"), age="old"),),
    choices={
        "button": (
            {"is": "a brass button", "noun": "button"},
            {"is": "a green button", "noun": "button"},
            {"is": "a red button", "noun": "button"},
        ),
    },
    planted="button",
    things=("candle", "cup", "table"),
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat(
            "under the table",
            place="livingroom",
            detail="under the table",
            time="dusk",
            weather="storm",
            mood="afraid",
            actors=("hero", "friend"),
            absent=("button", "table", "candle"),
            prose="""
            1       | Whenever {thing.is} came, {hero.intro} went under the big table, and did not come out until it was over.
            2       | The tablecloth hung down to the floor on every side, and {he} knew the underneath of it by heart.
            2       | It always began with everything standing still, even the curtains, and then there was no time for anything.
            3       | The worst of {thing.is}, if you asked {him}, was {thing.worst}.
            1       | Then, one evening in June, {hero} lifted the cloth, and somebody was in there already.
            2       | It was {friend.intro}, who was old, and had the room upstairs.
            1       | @friend"I am looking for a button," said {friend}.
            4       | {Friend.He} said it with great dignity, for somebody on hands and knees.
            """,
        ),
        Beat(
            "two of them",
            place="livingroom",
            detail="under the table",
            time="night",
            weather="storm",
            mood="funny",
            actors=("hero", "friend"),
            absent=("table", "button"),
            prose="""
            2       | @hero"In the dark?" asked {hero}. @friend"It rolled," said {friend}.
            2       | {Hero} moved over, and the next one came, and {friend} took hold of a table leg, and did not look for any button.
            3       | @hero"Do you always look for it under here?" asked {hero}, when it was quiet enough.
            3 &     | @friend"Every time," said {friend}, @friend"for sixty-one years."
            """,
        ),
        Beat(
            "the pocket",
            place="livingroom",
            detail="under the table",
            time="night",
            weather="storm",
            mood="funny",
            actors=("friend", "hero"),
            props=("button",),
            absent=("table",),
            prose="""
            2       | There was a button, as it turned out, and it was {button}, and {friend} kept it in {friend.his} pocket, so as to have something to have lost.
            3       | It is not so dark under a table with two.
            3       | @hero"They say that there is nothing to be afraid of," said {hero}.
            3 &     | @friend"So I have heard," said {friend}. @friend"They always have to shout it."
            5       | There was no supper that day, but there was half a biscuit, which had been under there since Easter.
            4       | They found that they were afraid of just the same bit, and shook hands on it.
            """,
        ),
        Beat(
            "counting",
            place="livingroom",
            detail="under the table",
            time="night",
            weather="storm",
            mood="tense",
            actors=("hero", "friend"),
            props=("button",),
            absent=("table",),
            prose="""
            1       | @hero"Where is it now?" asked {hero}, and {friend}, who had never thought of it as being anywhere, began to count.
            1       | From the flash to the bang it was fifteen, and every five of them are a mile, and three miles off is the quarry.
            1       | So they pulled the cloth down to them, and it had squares on it, and they put the {button.noun} on the third square from the spot of jam in the middle, which was where they lived.
            3       | The next time it was ten, and the {button.noun} was moved to the mill.
            2       | It is hard to count a thing and to be afraid of it, since you need the same breath for both.
            3       | Once they came to different numbers, and there was an argument, and they missed a whole flash over it.
            4       | @friend"You say the and," said {friend}. @friend"One and two and three. Otherwise it gets there too soon."
            4       | @hero"What if it comes off the squares?" asked {hero}. @friend"Then it is somebody else's," said {friend}.
            5       | Neither of them had ever looked at the whole cloth before, and there was a pattern.
            """,
        ),
        Beat(
            "here",
            place="livingroom",
            detail="under the table",
            time="night",
            weather="storm",
            mood="afraid",
            actors=("hero", "friend"),
            props=("button",),
            absent=("table", "cup"),
            climax=True,
            prose="""
            1       | Then the flash and the bang came both together, and there was nothing to count, and the {button.noun} stood on the jam.
            3       | All the cups in the cupboard said something.
            1       | @friend"It's here," whispered {friend}. @hero"Well," said {hero}, not very loudly, @hero"so are we."
            2       | They waited for what would come after that, and nothing did.
            3       | The house stood where it had been standing, and the table stood in the house.
            3       | {Friend} was still holding the table leg, and {hero} found that {he} was holding {friend}.
            2       | And the next time there was one to count, and then two, and the {button.noun} went out over the jam on the other side.
            4       | There was a little jam on it from then on.
            """,
        ),
        Beat(
            "off the edge",
            place="livingroom",
            time="night",
            weather="cloudy",
            mood="calm",
            actors=("hero", "friend"),
            props=("button", "two chairs"),
            prose="""
            1       | Towards eleven the {button.noun} came to the hem, and there was no square left to put it on.
            2       | They came out, and sat on two chairs, and listened after it, and it was no more than somebody moving a wardrobe, a long way off.
            2       | {Hero} was a little sorry, and said so.
            3       | @friend"It will be over at Long Sutton by now," said {friend}, @friend"and nobody there has a button."
            3       | They thought of them there, under all those tables.
            4       | The gutter went on dripping, and they did not count that.
            """,
        ),
        Beat(
            "after",
            place="livingroom",
            time="morning",
            mood="happy",
            actors=("hero", "friend"),
            props=("tablecloth", "button", "three cups"),
            absent=("cup",),
            prose="""
            2       | The cloth has not been washed since, on account of the jam.
            3       | The quarry has been marked on it in ink, and the mill, and Long Sutton, with one table.
            3       | {Hero} has shown it to everybody who used to shout, and two of them asked whether there was room.
            1       | They are both still afraid of {thing.is}, but only as much as you need in order to count.
            1       | When it comes now, {friend} sets out the {button.noun}, and {hero} sets out three cups, and so far it has always gone by.
            """,
        ),
    ),
)
