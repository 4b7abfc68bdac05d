# ruff: noqa: E501 (prose: a sentence a line)
"""Something to eat or drink, made by a card that says ‘For twelve’ in a house where there is one."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="en.word.twelve",
    family="food",
    tier=2,
    title="{topic.title} for Twelve",
    relations=frozenset({"alone"}),
    needs={"hero": need("food", has="mass")},
    parts=(
        Part("hero", ("woman", "man"), age="old"),
        Part("friend", ("boy", "girl"), age="child"),
        Part("baker", ("baker",), gender="male", called="the baker"),
        Part("doctor", ("doctor",), gender="female", called="doctor"),
        Part("schoolmaster", ("schoolmaster",), gender="male", age="old", look="grey coat", called="schoolmaster"),
        Part("postman", ("postman",), gender="male", called="postman"),
        Part("twelve", ("woman",), gender="female", look="yellow dress", called="number twelve"),
        Part("lady", ("lady",), gender="female", age="old", look="purple dress", called="lady in gloves"),
        Part("sister", ("girl",), gender="female", age="child", called="sister"),
        Part("cat", ("cat",), called="cat"),
    ),
    choices={
        "card": (
            {"is": "a brown card with a ring on it", "noun": "card", "prop": "note"},
            {"is": "a card tied with kitchen string", "noun": "card", "prop": "note"},
            {"is": "a card with a burnt corner", "noun": "card", "prop": "note"},
        ),
    },
    planted="card",
    things=("notice", "table", "letter"),
    tones=frozenset({"warm", "funny", "quiet"}),
    beats=(
        Beat(
            "for twelve",
            place="kitchen",
            time="afternoon",
            mood="lonely",
            props=("{topic.low}", "{topic.beside}", "table"),
            prose="""
            1       | {Hero.intro} made {topic.low} according to {card}, and at the top of the card stood ‘For twelve’.
            1       | {He} had tried to divide it by twelve, but that cannot be done, and what came out was hardly {topic.low} at all.
            2       | So every day at four {he} made {topic.low} for twelve, and had some, and looked at the rest.
            3       | The card had been {his} grandmother's, who had never in her life laid for fewer.
            """,
        ),
        Beat(
            "eleven clean",
            place="kitchen",
            time="afternoon",
            mood="lonely",
            actors=("hero",),
            props=("{topic.many}", "table"),
            absent=("card",),
            prose="""
            2       | There were twelve {topic.low} {topic.vessel}s on the shelf, and on Sundays {he} washed all of them, although eleven were clean.
            3       | At the bottom of the card there was one more line, but something had been spilt on it, and nobody could read it any more.
            4 *cat  | Some of the {topic.low} went to the cat next door, who was polite about it.
            4       | It is possible to be sorry for a pot.
            """,
        ),
        Beat(
            "the wall",
            place="garden",
            time="morning",
            mood="tense",
            actors=("hero",),
            detail="garden wall",
            props=("notice", "{topic.low}", "villagers"),
            prose="""
            1       | One Monday {hero} carried the whole of it out to the garden wall, and put up a notice, which said, ‘{topic.title}. Please.’
            2 *baker | The baker stopped, and told {him} how it ought to be done, and went on.
            3 *doctor | The doctor said that a little of it did no harm, and looked at her watch.
            3 *twelve | At number twelve they said that it was nothing to what their mother used to make.
            4 *schoolmaster | The schoolmaster corrected the notice, though there was nothing wrong with it.
            3 *lady | A lady in gloves said that hers was better, and that she was not going to say why.
            1       | They all knew how {topic.low} ought to taste, and by noon there was a great deal of advice on the wall, and all of the {topic.low}.
            """,
        ),
        Beat(
            "a chin",
            place="garden",
            time="afternoon",
            mood="calm",
            actors=("hero", "friend"),
            detail="garden wall",
            props=("notice", "{topic.low}"),
            prose="""
            1       | Then a chin was laid on the wall, and it belonged to {friend.intro}, and {friend.he} said, @friend"Can I have some?"
            2       | {Friend} had some, and thought about it. @friend"What do you have it with?" asked {friend}. @hero"Nobody," said {hero}, who had been thinking of something else.
            """,
        ),
        Beat(
            "the second place",
            place="kitchen",
            time="afternoon",
            mood="happy",
            actors=("hero", "friend"),
            props=("{topic.low}", "table", "{topic.beside}"),
            prose="""
            2       | So {friend} was given the second {topic.vessel}, and they had their {topic.low} at the kitchen table, one at each end.
            2       | @friend"It tastes of the inside of a warm cupboard," said {friend}, and nobody had ever told {hero} that.
            3       | {Hero} tried some more, and it was true.
            4       | {Friend} swung {friend.his} legs, which did not reach the floor, and the table shook a little, in a friendly way.
            1 *sister *baker | On Tuesday {friend} brought a sister, and on Wednesday the sister brought the baker.
            3 *baker | The baker showed them how he did it, and it was not better and it was not worse, but it was his.
            2       | After that everybody brought somebody, and it turned out that there were nine ways of making {topic.low}, and that each of them had only ever tried one.
            3 *lady | Nobody knew who had asked the lady in gloves, but there she sat, without the gloves.
            4 *doctor | The doctor looked at her watch, and put it into the sugar bowl.
            4 *cat  | The cat next door was given some too, and was not polite about it any more.
            """,
        ),
        Beat(
            "twelve",
            place="street",
            time="dusk",
            mood="happy",
            actors=("hero", "friend"),
            props=("tablecloth", "{topic.low}", "{topic.many}", "guests"),
            absent=("letter", "table"),
            climax=True,
            prose="""
            1       | On Saturday the kitchen would not hold them, and they carried the tables out, and stood them end to end in the street.
            2 *baker *lady | {Hero} made {topic.low} for twelve, and {friend} counted round the table, and for the first time it came out.
            3       | It was so quiet for a moment that you could hear people blowing, though it was not hot.
            3       | Everybody had a different way of sitting, and there was room for all of them.
            1 *postman | Then somebody coughed, and there stood the postman, who only had a letter to deliver, he said, and had not meant to make thirteen.
            3       | Eleven people looked into their {topic.vessel}s, and {friend} looked at {hero}.
            1       | {Hero} held the card up against the lamp, with the stain to the light, and there was the last line after all, and it said, ‘Does for thirteen.’
            2       | They moved up, and the bench creaked, and held.
            4 *postman | The letter was for number twelve, and it was read out loud, since everybody was there.
            """,
        ),
        Beat(
            "after",
            place="street",
            time="afternoon",
            mood="happy",
            actors=("hero", "friend"),
            props=("tablecloth", "{topic.low}", "{topic.many}", "guests"),
            absent=("table",),
            prose="""
            2       | The tables have not been carried in again, except when it rains, and then everybody carries.
            3       | {Hero} has not had to look at the rest since then, because there is none.
            3       | {Friend} has written a line of {friend.his} own on the card, in pencil, under the last one, and it says, ‘Or more.’
            4 *lady | The lady in gloves has told them how she does it, and it is with a spoon of honey, and hers is better.
            1       | Every day at four {hero} makes {topic.low} as it says on the card, and nobody counts.
            1       | If you come by at that time, and lay your chin on the wall, you will be asked what you have it with.
            """,
        ),
    ),
)
