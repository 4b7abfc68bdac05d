# ruff: noqa: E501 (prose: a sentence a line)
"""Fear: somebody who is afraid of the dark has to see home somebody who steers by it."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="en.fear.thread",
    family="fear",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"fears"}),
    needs={
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", lacks="plural sea giant"),
        "thing": need(has="dark"),
    },
    parts=(
        Part("friend", ("moth", "bat"), age="young"),
        Part("snail", ("snail",), called="a snail"),
        Part("badger", ("badger",), called="a badger"),
    ),
    choices={
        "string": (
            {"is": "a ball of red wool", "noun": "wool"},
            {"is": "a ball of kite string", "noun": "string"},
            {"is": "a ball of garden twine", "noun": "twine"},
        ),
    },
    planted="string",
    tones=frozenset({"warm", "quiet"}),
    beats=(
        Beat(
            "candles", place="@home", time="dusk", mood="afraid", props=("candle",),
            prose="""
            1       | There was once {hero.intro}, who {gift}, and was afraid of nothing that had a front and a back.
            1       | But {thing.is} had no front, and no back either, so every evening {he} went home early, shut the door, and lit eleven candles.
            1       | On the shelf lay {string}, for tying up things that would rather be somewhere else.
            2       | At the very word ‘{thing.phrase}’ {fright}.
            3       | By day nobody would have guessed, for {he} was always first across the river and last to sit down.
            4       | {He} counted the candles twice, because {he} had once counted ten.
            3       | For supper there was {supper}, and {he} ate it with {his} back against the wall.
            5 @8+   | Nobody had ever asked {him} why {he} could not stay a little later, and {he} had an answer all ready, about a cold.
            """,
        ),
        Beat(
            "knock", place="@home", time="night", mood="tense", actors=("hero", "friend"), props=("candle",),
            prose="""
            1 !talk | One night something bumped at the window, and it was {friend.intro}, who found {friend.his} way home by {thing.is} and said that somebody had made a hole in it.
            2 #talk > | One night something bumped against the window, and bumped again, and said, @friend"Excuse me."
            2 & >   | It was {friend.intro}, rather out of breath.
            2 & #hole | @friend"I live across the meadow," said {friend}, @friend"and I find my way home by {thing.is}, and you have made a hole in it. Could you possibly blow it out?"
            3 ?hole | @hero"I have not touched it," said {hero}.
            3 &     | @friend"You've got eleven candles sticking into it," said {friend}. @friend"I have been flying home since supper, and I keep arriving here."
            4       | {Hero} thought about blowing the candles out, and {he} thought about it from every side, and it came out the same.
            2 ?hole > | @hero"I would do anything else," said {hero}.
            2 &     | @friend"Then you could walk me home," said {friend}, which was the very next worst thing.
            4       | {Friend.he} was extremely small, and was trying not to be seen to shiver.
            3       | {Hero} looked for {his} other scarf for as long as it was decent.
            """,
        ),
        Beat(
            "meadow", place="meadow", time="night", mood="afraid", actors=("hero", "friend"), props=("candle",),
            prose="""
            1       | So {hero} put one candle in a jar, tied one end of the {string.noun} to the doorknob, and set out across the meadow with {friend}.
            2       | The meadow was where it always was, but somebody had taken away the edges.
            3       | {Hero} held the jar in front, and let out the {string.noun} behind, a step at a time.
            3       | Something rustled, and {he} stood still.
            3 &     | @friend"That was a leaf," said {friend}. A little later {friend.he} said, @friend"And that was you."
            4       | They talked, so as to have something to walk on.
            5 &     | {Friend} told {him} who lived behind which hedge, and which of them snored.
            1       | Halfway across, the wind leaned over and blew the candle out.
            2       | {Hero} stood with {his} eyes shut, so as not to see {thing.is} coming.
            3 &     | @friend"You've shut your eyes," said {friend}. @friend"Now there are two of it."
            4 & @8+ | That was so. There was the one outside, which was large, and the one inside, which was {his} own, and of the two it was the inside one that had teeth.
            1       | @friend"Look a bit longer," said {friend}, @friend"that's all there is to it," and {hero} looked, and waited.
            2 >     | At first there was nothing whatever.
            2       | Then the path came up, pale grey, like something remembered.
            3       | Then came the hedge, and five stars over the hedge, and then the ones behind those.
            4 *snail | A snail was going across with a small shine after it, and took no notice of anybody.
            3       | @hero"Has all this been here every night?" asked {hero}.
            3 &     | @friend"All of it," said {friend}. @friend"You can't see it for candles."
            """,
        ),
        Beat(
            "gate", place="meadow", time="night", mood="wonder", actors=("hero", "friend"), props=("candle",), climax=True,
            prose="""
            2       | At the far gate the {string.noun} ran out, three steps short of {friend}'s door.
            4 &     | {Hero} looked back along it to see home, and there was no home to be seen.
            3       | @friend"I can do the rest by myself," said {friend}, but {friend.he} did not start.
            1       | {Hero} tied the end of the {string.noun} to the far gate, let go of it, and took the last three steps to {friend}'s door in {thing.is}, with both {hands} empty.
            3       | Nothing happened.
            3 &     | Then a very small door flew open, and a great deal happened all at once, most of it aunts.
            4 &     | They had been looking for {friend} under every leaf, and there was crying, and there was cake.
            3       | When {hero} came away it was blacker than before, but {he} put out {his} {hand}, and there was the {string.noun}, just where {he} had left it.
            """,
        ),
        Beat(
            "after", place="@home", time="night", mood="happy", actors=("hero", "friend"), props=("candle",),
            prose="""
            1       | {Hero} came home along the {string.noun}, a {hand} at a time, with {his} eyes open, and stopped only twice.
            2 &     | Both times it was to look at something.
            2       | The candles had burned out, and it was as black indoors as out.
            3 &     | @hero"Oh," said {hero}, on the doorstep. @hero"It's only you."
            1       | The next evening {he} lit ten candles, and left one window for {friend}.
            3       | In a week it was eight, and then it was five.
            2       | By the time the plums were ripe it was one, and that one was to read by.
            4       | Sometimes there is a bump at the window, just once, on purpose, and then the two of them go out to see who is about.
            4 *badger | {He} has seen a badger wash its face, and the river with the whole sky in it.
            1       | The {string.noun} hangs behind the door now, in case {friend} should ever be afraid of anything.
            """,
        ),
    ),
)  # fmt: skip
