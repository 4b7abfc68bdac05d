# ruff: noqa: E501 (prose: a sentence a line)
"""Topic-proof: a parcel with the topic on its label, to be delivered to whoever asks."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine

SPINE = Spine(
    id="en.frame.parcel",
    family="frame",
    tier=3,
    title="{topic.posted}",
    parts=(
        Part("hero", ("postwoman", "postman"), age="adult"),
        Part("friend", ("boy", "girl"), age="child"),
        Part("baker", ("baker",), gender="male", called="the baker"),
        Part("doctor", ("doctor",), gender="female", called="doctor"),
        Part("schoolmaster", ("schoolmaster",), gender="male", age="old", look="grey coat", called="schoolmaster"),
        Part("twelve", ("woman",), gender="female", look="yellow dress", called="number twelve"),
        Part("lady", ("lady",), gender="female", age="old", look="purple dress", called="lady on the corner"),
    ),
    choices={
        "pencil": (
            {"is": "a stub of blue pencil", "noun": "pencil"},
            {"is": "a carpenter's flat pencil", "noun": "pencil"},
            {"is": "a green pencil with a bitten end", "noun": "pencil"},
        ),
    },
    planted="pencil",
    things=("book", "bench", "letter", "table", "parcel"),
    tones=frozenset({"quiet", "mysterious", "warm"}),
    beats=(
        Beat(
            "sorting",
            place="shop",
            detail="post office",
            time="dawn",
            mood="wonder",
            props=("parcel", "bag"),
            prose="""
            1       | In the bottom of the bag that morning lay a parcel with no street on it and no number.
            1       | It said ‘{topic.title}’, and under that, in smaller writing, ‘To whoever asks.’
            1       | {Hero} had carried the post for twenty years, with {pencil} behind {his} ear for correcting other people's mistakes.
            3       | {He} took the {pencil.noun} down now, looked for the mistake, and put it back.
            3       | When {he} shook the parcel it made no noise, but it made it in an interested way.
            4       | It weighed about as much as a loaf, or a shoe with a foot in it.
            3       | There is a shelf for parcels that cannot be delivered, and {hero} had never yet put anything on it.
            """,
        ),
        Beat(
            "the round",
            place="street",
            time="morning",
            mood="funny",
            actors=("hero",),
            props=("parcel", "bag"),
            prose="""
            1       | So {hero} took ‘{topic.title}’ along on the round, and knocked at every door, and waited to be asked.
            2 *baker | The baker looked at the label and {topic.knew}.
            3 *baker | It took the baker ten minutes, and in all of them there was not one question.
            2 *doctor | {topic.doctor}
            3 *twelve | {topic.twelve}
            4       | {topic.fourteen}
            3 *schoolmaster | The schoolmaster corrected the spelling, though there was nothing wrong with it.
            4 #lady *lady | A lady on the corner shut the door, opened it again, {topic.lady}, and shut it.
            3       | Everybody had something to say about ‘{topic.title}’, and by noon {hero}'s ears were hot.
            1       | {topic.all}
            5       | The parcel seemed to have grown heavier, as things do that nobody wants.
            """,
        ),
        Beat(
            "the last house",
            place="house",
            time="afternoon",
            mood="lonely",
            actors=("hero", "friend"),
            props=("parcel",),
            prose="""
            1 !kid  | On the last step of the last house sat {friend}, who had a cold, and who looked at the label for a long time.
            2 > *friend | At the end of the street, on the last step of the last house, sat a child with a cold.
            2 #kid & | This was {friend}, who was not allowed out any further than the step.
            3       | {Friend} read the label with one finger, right to the end.
            1       | @friend"{topic.asked}"
            2       | {Hero} had to sit down.
            3       | @hero"Say that again," said {hero}.
            3 &     | @friend"It says ‘{topic.title}’," said {friend}. @friend"{topic.more}?"
            4       | In twenty years of knocking nobody had asked {hero} so much in one go.
            2       | @hero"Sign here," said {hero}, and gave {friend.him} the {pencil.noun}.
            """,
        ),
        Beat(
            "open",
            place="house",
            time="dusk",
            mood="wonder",
            actors=("friend", "hero"),
            props=("book", "pencil"),
            climax=True,
            prose="""
            2       | It took the two of them to do the string.
            1       | Inside, under a great deal of paper, there was a book, and the book was empty.
            3       | {Friend} turned it upside down to see if anything would fall out.
            3       | Only at the top of the first page somebody had written ‘{topic.title}’, and left the rest white.
            2       | @friend"They've forgotten to do the rest," said {friend}.
            2 &     | @hero"No," said {hero} slowly. @hero"I think they had got as far as they could by themselves."
            1       | So {friend} held the {pencil.noun}, and {hero} began with what the baker had said, which was {topic.wrote}.
            3       | {He} found that {he} had it word for word, and the doctor too, and all the rest of the street.
            4       | Side by side on the page they did not sound so cross.
            4       | Where two of them disagreed {friend} drew a line down the middle, and left room for a third.
            3       | It began to get dark, and neither of them could have said when.
            """,
        ),
        Beat(
            "after",
            place="street",
            time="morning",
            mood="happy",
            actors=("hero", "friend"),
            props=("book", "pencil"),
            prose="""
            1 *baker | Next morning {friend}, whose cold was better, went along the street with the book, and asked.
            2       | It is a different thing to be asked.
            4 *baker | The baker began to tell it, and stopped, and thought, and said that now he came to look at it he wasn't sure.
            3 ?lady *lady | The lady on the corner came out as far as the road.
            2       | {topic.found}
            2       | {topic.end}
            2       | They packed the book in the same paper, and {hero} lent the {pencil.noun} for the label.
            3       | It has been in the next town for some time now, and in the one after that.
            1       | If it should come to your door, with ‘{topic.title}’ on it, you know what to do.
            """,
        ),
    ),
)
