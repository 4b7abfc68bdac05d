# ruff: noqa: E501 (prose: a sentence a line)
"""Making: everybody says why it will never do, and the maker writes it all down and does something about it."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.making.doubted",
    family="making",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"makes", "mends"}),
    needs={
        "doubt": Need(),
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", lacks="plural sea"),
        "thing": need("object", "machine", "vehicle", "instrument", "toy", "clothing", "paper", lacks="plural"),
    },
    parts=(
        Part("friend", ("girl", "boy"), age="child"),
        Part("baker", ("baker",), gender="male", called="The baker"),
        Part("smith", ("smith",), gender="male", called="The smith"),
        Part("schoolmaster", ("schoolmaster",), gender="male", age="old", look="grey coat", called="The schoolmaster"),
        Part("lady", ("lady",), gender="female", look="purple dress", called="A lady"),
        Part("old_man", ("man",), gender="male", age="old", look="brown coat", called="An old man"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    choices={
        "list": (
            {"is": "a long strip of wallpaper", "noun": "wallpaper", "prop": "list"},
            {"is": "the back of an old calendar", "noun": "calendar", "prop": "list"},
            {"is": "a roll of brown paper", "noun": "paper", "prop": "list"},
        ),
    },
    planted="list",
    tones=frozenset({"warm", "funny"}),
    beats=(
        Beat(
            "yard",
            place="village",
            detail="yard",
            time="morning",
            mood="proud",
            actors=("hero", "company"),
            props=("{thing.noun}", "hammer", "villagers"),
            prose="""
            1       | {Hero.intro} {deed.past}, in the yard, where everybody could see it and say what they thought.
            1       | What they thought was that it would never {doubt.verb}.
            1 +company | {Company.intro} sat on the plans, so that they should not blow away.
            3 +doubt:stuff | Nobody had ever heard of such a thing being made out of {doubt.stuff}.
            4 +doubt:door | It still had its number on, which was eleven.
            3       | They said so over the fence on their way to work, and again on the way back.
            1       | @hero"Why not?" asked {hero}, and {he} really wished to know, and took {list}, and a pencil.
            3       | Nobody had ever taken down what they said before, and they stood up straighter.
            4       | It made a change from {his} own opinion, which {he} had heard already.
            """,
        ),
        Beat(
            "reasons",
            place="village",
            detail="yard",
            time="afternoon",
            mood="funny",
            actors=("hero", "friend"),
            props=("{thing.noun}", "list", "villagers"),
            prose="""
            1 !each | One said that {doubt.one}, one said that {doubt.two}, one said that {doubt.three}, and {hero} wrote it all down.
            2 #each *baker | The baker said that {doubt.one}.
            2 ?each *smith | The smith said that {doubt.two}, and that he had seen it happen.
            2 ?each *schoolmaster | The schoolmaster said that {doubt.three}, and drew it.
            """,
        ),
        Beat(
            "both sides",
            place="village",
            detail="yard",
            time="afternoon",
            mood="calm",
            actors=("hero", "friend"),
            props=("{thing.noun}", "list"),
            prose="""
            3 ?each | {Hero} thanked each of them, and asked how that was spelled.
            4 *lady | A lady who was only visiting said that it was the wrong colour.
            3 *old_man | An old man said that his brother had made one, and they asked how it had done, and he said that they did not speak of it.
            2       | By Thursday the {list.noun} was full on both sides.
            1       | {Friend.intro} from next door had read it all through, and said, @friend"There's nothing here that you couldn't mend."
            3       | @hero"No," said {hero}. @hero"That is what I keep it for."
            4       | {Friend} was given the pencil, and stood by to cross things out.
            """,
        ),
        Beat(
            "mending",
            place="workshop",
            time="night",
            mood="calm",
            actors=("hero", "friend", "company"),
            props=("{thing.noun}", "hammer", "lamp"),
            prose="""
            2       | They pulled {thing.the} into the shed, and lit the lamp, and began at the top.
            2 +company | {Company} stayed up too, and kept the lamp company.
            1 !slow | So {hero} {doubt.did_one}, and {doubt.did_two}, and {doubt.did_three}.
            2 #slow | {Hero} {doubt.did_one}, and that was the baker crossed out.
            2 ?slow | {He} {doubt.did_two}, and that was the smith.
            2 ?slow | {He} {doubt.did_three}, and {friend} crossed out the schoolmaster, drawing and all.
            4       | They could do nothing for the old man's brother.
            3       | {Hero} had {supper} standing up, and gave half of it to {friend}.
            3       | Every evening there was less on the {list.noun}, and more of {thing.the}.
            5       | The lamp was the last in the village to go out, and the village noticed.
            4 *smith | Once the smith looked in, quite by chance, and held something for an hour.
            """,
        ),
        Beat(
            "launch",
            place="@doubt",
            time="morning",
            mood="tense",
            actors=("hero", "friend", "company"),
            detail="{doubt.stand}",
            props=("{doubt.before}", "villagers"),
            absent=("thing",),
            climax=True,
            prose="""
            2       | On Sunday everybody went to {doubt.spot}, to see it not {doubt.verb}.
            3       | They had brought sandwiches, and a towel.
            2 +company | {Company} stood nearest, and did not care what anybody said.
            1       | There was one line left on the {list.noun}, and it said, ‘It will never {doubt.verb}.’
            2       | @friend"Shall I?" asked {friend}, with the pencil ready.
            2 &     | @hero"Wait," said {hero}.
            3 *schoolmaster | It was so quiet that you could hear the schoolmaster hoping, and it was not clear for what.
            """,
        ),
        Beat(
            "afloat",
            place="@doubt",
            time="morning",
            mood="proud",
            actors=("hero", "friend", "company"),
            detail="{doubt.stand}",
            props=("{thing.noun}", "villagers"),
            climax=True,
            prose="""
            1       | Then {doubt.launch}
            2       | {doubt.proof}
            2       | {Friend} crossed out the last line, so hard that it went through.
            3       | {Glad}.
            4       | Nobody said anything, for there was nothing left to say: {hero} had it all in writing.
            """,
        ),
        Beat(
            "after",
            place="@doubt",
            time="dusk",
            mood="happy",
            actors=("hero", "friend", "company"),
            props=("{thing.noun}",),
            prose="""
            2       | {Hero} and {friend} {doubt.ride}.
            2 +company | {Company} came too, of course.
            1 *baker *smith | @hero"I could never have done it by myself," {hero} told them all. @hero"I should not have known what was wrong with it."
            3 *baker | The baker said that he had always thought so, and found that he had.
            4 *smith | The smith said nothing, but he walked round it twice, and patted it.
            3       | {doubt.after}
            1 +doubt:door | Everybody knocks before they get in, and {hero} calls, @hero"Come in."
            4       | The towel was used for the sandwiches.
            1       | {Hero} has begun something new in the yard, and every morning {he} leans over the fence and asks what is wrong with it.
            """,
        ),
    ),
)
