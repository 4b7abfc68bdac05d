# ruff: noqa: E501 (prose: a sentence a line)
"""A question with a checked answer: asked along a street, shown on a kitchen table, and gone to look at."""

from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine

SPINE = Spine(
    id="en.question.kitchen",
    family="question",
    tier=2,
    title="{topic.title}",
    needs={"answer": Need()},
    parts=(
        Part("hero", ("girl", "boy"), age="child"),
        Part("friend", ("sailor", "clockmaker", "gardener"), age="old"),
        Part("baker", ("baker",), gender="male", called="the baker"),
        Part("doctor", ("doctor",), gender="female", called="doctor"),
        Part("schoolmaster", ("schoolmaster",), gender="male", age="old", look="grey coat", called="schoolmaster"),
        Part("postman", ("postman",), gender="male", called="postman"),
        Part("twelve", ("woman",), gender="female", look="yellow dress", called="number twelve"),
        Part("fourteen", ("man",), gender="male", age="old", look="brown coat", called="number fourteen"),
        Part("cat", ("cat",), called="cat"),
    ),
    choices={
        "slate": (
            {"is": "a school slate with a cracked frame", "noun": "slate"},
            {"is": "a small black slate", "noun": "slate"},
            {"is": "a slate on a string", "noun": "slate"},
        ),
    },
    planted="slate",
    things=("chalk", "bread", "bench", "table"),
    tones=frozenset({"warm", "funny", "quiet"}),
    beats=(
        Beat(
            "asking",
            place="street",
            time="morning",
            mood="funny",
            actors=("hero",),
            props=("slate", "villagers"),
            prose="""
            1       | ‘{topic.title}’ wrote {hero.intro} on {slate}, one morning before breakfast, and was told to eat up.
            1       | So {he} took the {slate.noun} along the street, and held it up at every door.
            2 *baker | @baker"Because it always has been," said the baker, with flour going everywhere.
            2 *doctor | The doctor had known it once, for an examination, and had put it somewhere safe.
            3 #war *twelve *fourteen | At number twelve they said that it was on account of the weather, and at number fourteen that it had been better before the war.
            3 *schoolmaster | The schoolmaster corrected the spelling, though there was nothing wrong with it.
            4 *postman | The postman had carried letters for twenty years, and not one of them had been about that.
            1       | They all had an answer, and no two were the same, and not one of them had gone to look.
            3       | {Hero} wrote all of them down, and when {he} had done so there was more question than before.
            4 *cat  | A cat looked at the {slate.noun} from the top of a wall, and kept what it knew to itself.
            """,
        ),
        Beat(
            "the last house",
            place="livingroom",
            time="morning",
            mood="calm",
            actors=("friend", "hero"),
            props=("spectacles", "slate"),
            prose="""
            2       | In the last house lived {friend.intro}, who was old, and put on a second pair of spectacles to read it.
            1       | @friend"I don't know," said {friend}, and nobody in the whole street had said that yet.
            2       | @friend"But I know where one could look," said {friend}, and went to put the kettle on.
            3       | @hero"In a book?" asked {hero}. @friend"In the kitchen," said {friend}. @friend"Most things are in the kitchen, if you go in slowly."
            3       | {Hero} went in slowly.
            4       | There was a table in there with a great many burns on it, and every one of them had been a question.
            """,
        ),
        Beat(
            "the kitchen table",
            place="kitchen",
            time="day",
            mood="wonder",
            actors=("friend", "hero"),
            props=("{topic.tool}", "{topic.beside}", "table"),
            prose="""
            1       | {Friend} {topic.show}.
            2       | {Hero} asked whether {he} might do it again {himself}, and did it again, and it was the same.
            2       | @hero"But why does it?" said {hero}. @friend"Now we are getting on," said {friend}. @friend"This morning you only had the one why."
            3       | So they both sat down, with their chins on their hands, and looked at it until it was ready to be understood.
            3       | It is work to look at a thing, and you get hungry, and they had bread and cheese.
            4       | The kettle had boiled itself dry by then, and nobody had noticed.
            4       | {Friend} thought out loud, and {hero} told {friend.him} each time that {friend.he} left something out.
            """,
        ),
        Beat(
            "the answer",
            place="kitchen",
            time="dusk",
            mood="happy",
            actors=("friend", "hero"),
            props=("book", "{topic.tool}", "{topic.beside}"),
            climax=True,
            prose="""
            3       | It was nearly dark before they had it by both ends.
            2       | {Friend} took down the almanac, to see whether it agreed with what they had seen, and read it out slowly.
            1       | @friend"{topic.first}," said {friend}.
            """,
        ),
        Beat(
            "wiped clean",
            place="kitchen",
            time="dusk",
            mood="happy",
            actors=("hero", "friend"),
            props=("slate", "chalk"),
            climax=True,
            prose="""
            1       | @friend"{topic.rest}."
            3       | {Hero} went through it once from the front and once from the back, and it held.
            1       | {Hero} wiped the whole street off the {slate.noun} with {his} sleeve, and wrote that down instead, as small as {he} could, so as to get it all on.
            2       | @friend"Is that what you wanted to know?" asked {friend}. @hero"Yes," said {hero}. @hero"And now there's another one."
            4       | {Friend} laughed until {friend.he} had to take off both pairs of spectacles.
            """,
        ),
        Beat(
            "along the street",
            place="street",
            time="morning",
            mood="proud",
            actors=("hero",),
            props=("slate", "{topic.tool}", "villagers"),
            prose="""
            1       | Next morning {hero} went along the street again, and this time {he} did not ask, but showed them.
            2 *baker | The baker had to see it twice, and burned a whole tray, and said that it was worth it.
            3 *doctor | The doctor found the place where she had put it, and it was quite right, only she had never seen it happen.
            3 ?war *twelve *fourteen | At number twelve and number fourteen they looked at each other, over the fence, for the first time since the war.
            4 *schoolmaster | The schoolmaster read the {slate.noun}, and put his red pencil back behind his ear.
            3       | By evening there was a light in every kitchen, and somebody bending over a table.
            """,
        ),
        Beat(
            "gone to look",
            place="@seen",
            sky="seen",
            mood="wonder",
            actors=("hero", "friend"),
            props=("slate",),
            prose="""
            1       | {seen.is}
            3       | {Friend} came along too, more slowly, and had a look at it through each pair of spectacles.
            2       | @friend"Well," said {friend}, @friend"somebody had to go."
            1       | Then {hero} wetted a corner of {his} handkerchief, and cleaned the {slate.noun}, and at the top of it {he} wrote the next one.
            """,
        ),
    ),
)
