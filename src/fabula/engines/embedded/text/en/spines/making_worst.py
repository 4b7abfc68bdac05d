# ruff: noqa: E501 (prose: a sentence a line)
"""Learning: a contest for the worst, and the trouble with practising for it."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.making.worst",
    family="making",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"wants_to", "cannot", "learns"}),
    needs={
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", "plant", lacks="plural sea doubted"),
        "deed": need(has="skill"),
    },
    parts=(
        Part("friend", ("mole", "fox", "bear"), age="adult"),
        Part("judge", ("mayor",), age="old", gender="male", look="black coat", called="the mayor"),
        Part("miller", ("man", "badger"), gender="male", called="A man from the mill"),
        Part("snail", ("snail",), called="a snail"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    choices={
        "prize": (
            {"is": "a plum cake", "noun": "cake"},
            {"is": "a cheese as big as a drum", "noun": "cheese"},
            {"is": "a gingerbread horse with a currant eye", "noun": "gingerbread"},
        ),
    },
    planted="prize",
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat(
            "kindness",
            place="village",
            time="morning",
            mood="sad",
            actors=("hero", "company"),
            props=("{deed.tool}",),
            prose="""
            1       | {Hero.intro} wanted very much to {deed.is}, and could not, and everybody knew it, and was very kind.
            2       | {deed.bad}.
            3       | It is the kindness that wears you out.
            1 +company | {Company.intro} had seen all of it, and had never said a word, and that was the kindest of all.
            """,
        ),
        Beat(
            "poster",
            place="village",
            time="morning",
            mood="funny",
            actors=("hero", "company"),
            props=("poster",),
            absent=("prize", "deed"),
            prose="""
            1       | So it was with a light heart that {he} read the notice on the town hall: ‘Saturday: {deed.title}. Grand Contest for the Worst in the District. Prize: {prize.is}.’
            2       | @hero"That," said {hero}, @hero"is as good as mine."
            3       | {He} could taste it from there.
            1       | There was only one other to be afraid of, {friend.intro} from over the hill, of whom the most dreadful things were reported.
            4       | It was said that after the last time they had had to repaint.
            5       | Everybody shook {his} {hand}, and for once they looked as if they meant it.
            """,
        ),
        Beat(
            "practice",
            place="@indoors",
            time="day",
            mood="tense",
            actors=("hero", "company"),
            props=("{deed.tool}", "notebook"),
            prose="""
            2       | But it is one thing to be bad when nobody is looking, and quite another to be bad on Saturday at three.
            1       | To be sure of doing it wrong you have to know what is right, so {hero} watched those who could {deed.is}, and wrote it all down, in order to do the opposite.
            2       | ‘Remember,’ {he} wrote: ‘{deed.rule}.’
            3       | {He} learned that by heart, so as to keep away from it.
            3       | {He} practised before breakfast and after supper, where nobody came.
            2 +company | {Company} stayed in the room now, which had not happened before.
            4       | {He} had never worked so hard at anything, having never before had any hope.
            2       | On Tuesday it came out right, just once, and {hero} looked round quickly to see whether anybody had noticed.
            4 *snail | Nobody had but a snail, who could be trusted.
            1       | By Thursday things were serious: {deed.right}.
            2       | @hero"I'm losing it," said {hero}, and had to sit down.
            3       | That night {he} did it badly in {his} sleep, and was happy, and woke up.
            5       | On Friday {he} tried with {his} eyes shut, with a cold, and facing the other way, and it was all the same.
            """,
        ),
        Beat(
            "contest",
            place="market",
            time="afternoon",
            mood="funny",
            actors=("hero", "friend", "company"),
            props=("table", "{prize.noun}", "crowd"),
            climax=True,
            prose="""
            2 #sat  | On Saturday the square was full, and on a table in the middle stood {prize.is}, with a ribbon round it.
            3       | There were some quite promising beginners.
            3 *miller | A man from the mill was so bad that his own mother went home.
            1 !sat *judge | On Saturday {friend} went first, and was so terrible that the mayor wept for joy.
            2 ?sat *judge | {Friend} went first, and was so terrible that the mayor wept for joy.
            4       | It was not only what {friend.he} did; it was that {friend.he} so plainly meant it.
            2       | From the platform in front you could see all those kind faces at once.
            """,
        ),
        Beat(
            "turn",
            place="market",
            time="afternoon",
            mood="wonder",
            actors=("hero", "friend", "company"),
            props=("{deed.tool}", "{prize.noun}", "crowd"),
            climax=True,
            prose="""
            1       | Then it was {hero}'s turn, and {he} knew exactly what to do wrong, and began, and {deed.best}.
            2       | It was what {he} had always wanted, and {he} had not known that it was like that on the inside.
            2 +company | In the front row {company} forgot to look kind.
            3       | Nobody clapped.
            2       | There was a shocked silence, and somebody said, quite low, that it was a scandal.
            1       | @judge"Last," said the mayor, and shut his book, and the {prize.noun} went to {friend}.
            3       | {Hero} had never come last in anything that {he} would so much have liked to do again.
            """,
        ),
        Beat(
            "after",
            place="market",
            time="dusk",
            mood="calm",
            actors=("friend", "hero", "company"),
            props=("{prize.noun}",),
            prose="""
            2       | When the square was empty {friend} was still sitting on the wall, with the {prize.noun} on {friend.his} knee, not touching it.
            1 !four | {Friend}, who had been doing {friend.his} very best, divided the {prize.noun} in two, gave {hero} the larger half, and asked how it was done.
            2 #four > | @friend"I wasn't being bad," said {friend}. @friend"That was me doing it well. I've practised since I was four."
            2 &     | Then {friend.he} divided the {prize.noun} in two, and gave {hero} the larger half.
            3       | {Hero} sat down beside {friend.him}, and thought of all the kind things that people say, and did not say any of them.
            2 ?four | @friend"How does it go?" asked {friend}, with {friend.his} mouth full.
            2 &     | @hero"I wrote it all down," said {hero}.
            3       | So {he} read it out from the beginning, and told {friend.him} which parts to do the opposite of the opposite of.
            4       | They stayed until the lamps were lit, and the last of the {prize.noun} was gone.
            2 +company | {Company} got the crumbs.
            5       | There was a good deal of noise, but it is that sort of square.
            """,
        ),
        Beat(
            "sundays",
            place="garden",
            time="day",
            mood="happy",
            actors=("hero", "friend", "company"),
            props=("{deed.tool}",),
            prose="""
            1       | There is a bit of garden behind the town hall, and nobody goes there to be kind.
            1       | On Sundays the two of them still {deed.is} in it, and people who go by say that you can tell which is which, but that you have to know.
            """,
        ),
    ),
)
