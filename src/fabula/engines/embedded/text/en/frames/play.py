# ruff: noqa: E501 (prose: a sentence a line)
"""Topic-proof: the topic is the title of the school play, and nobody knows what happens in it."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine

SPINE = Spine(
    id="en.frame.play",
    family="frame",
    tier=3,
    title="{topic.title}: A Play",
    parts=(
        Part("hero", ("girl", "boy"), age="child"),
        Part("friend", ("girl", "boy"), age="child"),
        Part("headmaster", ("headmaster",), age="old", named=False),
        Part("old_man", ("man",), gender="male", age="old", look="brown coat", called="old man"),
        Part("wife", ("woman",), gender="female", look="pink dress", called="the baker's wife"),
        Part("sling", ("boy",), gender="male", age="child", called="boy with his arm in a sling"),
    ),
    choices={
        "rope": (
            {"is": "the curtain rope", "noun": "rope"},
            {"is": "the long red rope", "noun": "rope"},
        ),
    },
    planted="rope",
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat(
            "the hat",
            place="classroom",
            time="morning",
            mood="funny",
            actors=("hero", "headmaster", "friend"),
            props=("hat",),
            prose="""
            1       | Every spring the school put on a play, and its title came out of the headmaster's hat.
            1       | This year the slip of paper said ‘{topic.title}’, and there was nothing on the back.
            3       | They looked on the back twice, and then they looked in the hat.
            2       | @friend"It's about a shipwreck," said {friend} at once.
            3       | Somebody else said that it was about a wedding, and somebody else that it was about an hour too long.
            1       | {Hero}, who had a small voice, was given {rope} to pull, so that nobody would have to hear it.
            2       | {Hero} didn't mind, because from beside {rope} you see everything.
            4       | You see who mouths the words, and who has forgotten to be a tree.
            4       | The only rule was that it had to be ready by Friday, and it was already Monday.
            """,
        ),
        Beat(
            "rehearsal",
            place="classroom",
            time="afternoon",
            mood="funny",
            actors=("friend", "hero"),
            props=("quilt",),
            prose="""
            1       | By Wednesday they had made {topic.made}, three quarrels and no play.
            2 #sword | {Friend} had a sword by now, and would not say what it had to do with ‘{topic.title}’.
            4       | @friend"It comes in later," said {friend}.
            3       | Half of them thought that ‘{topic.title}’ ought to be sad, and the other half had already learned a dance.
            4       | The sad half stood on the left.
            """,
        ),
        Beat(
            "unheard",
            place="classroom",
            time="afternoon",
            mood="lonely",
            actors=("hero", "friend"),
            props=("notebook",),
            prose="""
            2 >     | {Hero} said that perhaps one could ask somebody who knew.
            2 &     | Nobody heard, so {he} wrote it in {his} notebook, where {he} kept the things that nobody had heard.
            4       | It was nearly full, and it was the second one.
            5       | On Thursday the dance was taught to the sad half, and did not improve either of them.
            5       | That night {hero} dreamed about ‘{topic.title}’ and knew exactly what it was, and woke up, and didn't.
            3       | {Topic.made} fell over on Thursday evening, and had to be propped up with the piano.
            """,
        ),
        Beat(
            "the night",
            place="stage",
            time="night",
            mood="afraid",
            actors=("hero", "friend"),
            props=("audience",),
            climax=True,
            prose="""
            1       | On Friday night the hall was full to the doors, and when {hero} pulled {rope}, nothing happened.
            2       | That is to say that the curtain opened, and nothing happened behind it.
            2       | There stood {friend}, in a good strong light, and had forgotten every word.
            3       | There were not many to forget.
            4       | Somebody's baby said something, and it was the only line for quite a while.
            3       | {Hero} looked at {friend}, and {friend} looked at {hero}, and there was nobody else to look at.
            2       | {Hero} could have pulled the curtain shut, for {rope} was in {his} {hands}.
            1       | Instead {hero} tied {rope} fast, so that nobody could shut the curtain, and walked out into the light.
            3       | It was eleven steps, and the boards remarked on each of them.
            1       | @hero"Please," said {hero}, @hero"what do you know about ‘{topic.title}’?"
            2       | It was such a small voice that the whole hall had to lean forward to hear it.
            2 &     | That is the best thing a hall can do.
            """,
        ),
        Beat(
            "the hall",
            place="stage",
            time="night",
            mood="wonder",
            actors=("hero", "friend"),
            props=("audience",),
            prose="""
            1 *old_man | For a moment it was very quiet, and then an old man in the third row stood up and told them something that he had never told anybody.
            2 &     | He said {topic.told}.
            2       | It was short, and it was true, and it had ‘{topic.title}’ in the middle of it like the stone in a plum.
            3 *wife | Then the baker's wife stood up, and she disagreed.
            3 *sling | A boy with his arm in a sling had once been nearer to it than any of them, and he showed them how near.
            4       | People who had lived in one street for thirty years turned round in their seats to look at each other.
            2       | Whatever anybody said, the children on the stage acted it, there and then.
            4       | The dance turned out to fit, if you did it slowly.
            3 ?sword | Even {friend} found a use for the sword, which was to cut the cake.
            5       | There was a cake because somebody had run home for it.
            3       | {Hero} stood in the middle with the notebook and said who was next.
            5       | It was past ten before they got to the end, and even then it was only the end of the hall.
            """,
        ),
        Beat(
            "after",
            place="stage",
            time="night",
            mood="happy",
            actors=("hero", "headmaster"),
            props=("hat", "two chairs"),
            prose="""
            1       | Afterwards the headmaster helped to stack the chairs, and he was red about the ears.
            1       | That slip of paper had never been meant for the hat, he said; he had written ‘{topic.title}’ on it to remind himself to look it up.
            2       | {Hero} asked whether he had, and it came out quite loud.
            1       | @headmaster"I don't believe I need to now," said the headmaster.
            3       | {Friend} carried {topic.thing} home through the streets, and people held their gates open for it.
            4       | It stands in the hall of the school to this day, and is dusted.
            2 >     | Next spring they all wanted to pull the rope.
            2 & *old_man | {Hero} let them take turns, and sat in the third row, next to the old man, where you hear everything.
            """,
        ),
    ),
)
