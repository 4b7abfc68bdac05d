# ruff: noqa: E501 (prose: a sentence a line)
"""Fear: a letter of complaint to what is feared, and somebody answers it."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.fear.letters",
    family="fear",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"fears"}),
    needs={
        "hero": need(
            "person",
            "animal",
            "bird",
            "insect",
            "creature",
            "machine",
            "weather",
            "celestial",
            "vehicle",
            lacks="plural sea",
        ),
    },
    parts=(
        Part("friend", ("mole", "hedgehog", "badger"), age="adult"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    choices={
        "ink": (
            {"is": "purple", "fingers": "purple to the wrist", "dot": "a small purple thumb"},
            {"is": "green", "fingers": "green to the wrist", "dot": "a small green thumb"},
            {"is": "violet", "fingers": "violet to the wrist", "dot": "a small violet thumb"},
        ),
    },
    planted="ink",
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat(
            "complaint",
            place="@indoors",
            time="dusk",
            mood="afraid",
            actors=("hero", "company"),
            props=("list", "pencil", "lamp", "table"),
            absent=("thing",),
            prose="""
            1 !list | {Hero.intro} was so afraid of {thing.is} that at last {he} sat down and wrote {thing.them} a letter of complaint.
            2 #list | {Hero.intro} kept a list of things to be afraid of, and there was only one thing on it.
            2 &     | It said ‘{Thing.is}’, underlined, and the line went through to the table.
            1       | {Hero} had only a pencil, and so had everybody there, for the one bottle of {ink.is} ink was kept at the post office, behind the counter.
            1 +company | {Company.intro} sat under the table meanwhile, feared nothing at all, and could not say how it was done.
            3       | Other people said that there was nothing to be afraid of, which was not in the list at all.
            3       | The worst of {thing.is}, if you asked {him}, was {thing.worst}.
            4       | It always began in the same way: {thing.coming}.
            4       | Then {fright}, and there was no supper that day, or none that stayed.
            2 ?list | One evening {he} took a clean sheet and made a formal complaint.
            1       | ‘Dear {thing.phrase},’ {he} wrote, ‘kindly go round the other way. Yours faithfully, {hero}.’
            3       | {He} read it through, and took out ‘kindly’, and put it back.
            """,
        ),
        Beat(
            "post office",
            place="shop",
            detail="post office",
            time="morning",
            mood="funny",
            actors=("friend", "hero"),
            props=("letter",),
            prose="""
            1       | The post office was kept by {friend.intro}, who spoke only when it was a matter of postage.
            2       | {Friend.He} read the address, and turned the letter over, and read the other side.
            2       | @friend"That will be three pence," said {friend} at last.
            4       | @hero"Will it get there?" asked {hero}, and {friend} looked at the ceiling, where {friend.he} kept the regulations.
            4 &     | @friend"It will get somewhere," said {friend}.
            """,
        ),
        Beat(
            "answer",
            place="shop",
            detail="post office",
            time="morning",
            mood="wonder",
            actors=("hero", "friend"),
            props=("letter",),
            prose="""
            1       | On Thursday there was an answer.
            3       | The stamp was on crooked, and the paper smelled a little of peppermint.
            1       | ‘Dear {hero},’ it said, in {ink.is} ink, ‘I had no idea. What is it about me, exactly?’
            3       | {Hero} had never been asked that, and went home to think.
            """,
        ),
        Beat(
            "exactly",
            place="@place/@indoors",
            time="night",
            sky="thing",
            mood="afraid",
            actors=("hero", "company"),
            props=("notebook",),
            prose="""
            2       | It is harder than you would suppose to say what it is exactly.
            3       | {He} wrote ‘Everything’, and crossed it out, because it had come back last time as ‘not exact’.
            1       | So the next time, {hero} did not run away from {thing.is}, but stood where {he} could see, with a notebook.
            2 +company | {Company} came too, and looked the other way, to be polite.
            3       | {He} stood behind something, naturally.
            2       | ‘How does it begin?’ asked the second letter, and {hero} wrote down: {thing.coming}.
            3       | ‘And how many times, or how long?’ asked the third.
            3 &     | {He} had to take the hat off {his} eyes for that, and count.
            2       | ‘I must correct myself,’ {he} wrote back; ‘{thing.number}.’
            4       | It was the first time that they had agreed on anything, {hero} and {thing.is}.
            4       | After the fourth letter {he} had to buy a second notebook.
            5       | {He} noticed that {he} was standing in front of the something now, and not behind it.
            """,
        ),
        Beat(
            "looking",
            place="@place",
            time="afternoon",
            sky="thing",
            mood="wonder",
            actors=("hero", "company"),
            props=("notebook",),
            prose="""
            2       | ‘What would I see,’ asked the last letter, ‘if I could see myself?’
            1 !last +thing:indoors +place | In the end {hero} looked out from under a good roof, to see what {he} would see, and {thing.look}.
            1 !last +thing:indoors -place | In the end {hero} drew the curtain right back, to see what {he} would see, and {thing.look}.
            1 !last -thing:many -thing:indoors | In the end {he} went quite near, to see what {he} would see, and {thing.look}.
            1 !last +thing:many | In the end {he} went quite near to one of them, to see what {he} would see, and {thing.look}.
            2 #last > +thing:indoors +place | {Hero} put on a clean collar, and stood under a good roof, and looked out, as you look round the door at somebody whose name you have forgotten.
            2 #last > +thing:indoors -place | {Hero} put on a clean collar, and went to the window, and drew back the curtain, as slowly as you would open the door to somebody whose name you had forgotten.
            2 #last > -thing:indoors | {Hero} put on a clean collar and went out to look, as near as you would go to somebody whose name you had forgotten.
            2 ?last | And this is what there was: {thing.look}.
            2       | {Hero} wrote it down, and the pencil hardly shook at all.
            2 +company | Beside {him} {company} sat down and looked as well.
            3       | It had not been on the list, and it would not have fitted on it.
            4       | {He} stayed until it was over, and was a little sorry.
            4       | On the way back {he} found that {he} was whistling.
            """,
        ),
        Beat(
            "found out",
            place="shop",
            detail="post office",
            time="dusk",
            mood="lonely",
            actors=("friend", "hero"),
            props=("pen", "{ink.is} ink", "letter"),
            climax=True,
            prose="""
            2       | {Hero} took the last answer to the post office {himself}, to see it safely off.
            1       | And there sat {friend} behind the counter with the pen still in {friend.his} {friend.hand}, {ink.fingers}, and the letter before {friend.him} began ‘Dear {hero}’.
            2       | It was the very same {ink.is}, and there was only one bottle.
            2       | For a while they both looked at the {ink.is} blot.
            1       | @friend"The first one came back," said {friend}. @friend"Nobody knew the address. I couldn't give it back to you, and I couldn't say so. It's talking that I'm afraid of."
            3       | It was by far the longest thing that anybody had ever heard {friend.him} say.
            3       | @hero"You write a good letter," said {hero}.
            3 &     | @friend"I can only do it in writing," said {friend}, and looked at the ceiling.
            4       | Outside it had begun to be evening, and neither of them lit the lamp.
            """,
        ),
        Beat(
            "dear talking",
            place="shop",
            detail="post office",
            time="dusk",
            mood="happy",
            actors=("hero", "friend", "company"),
            props=("pen", "{ink.is} ink", "sheet"),
            prose="""
            2       | {Hero} thought about that, and then {he} asked for a clean sheet.
            1       | ‘Dear talking,’ wrote {hero}, there and then, at the counter, ‘what is it about you, exactly?’
            2 +company | {Company} licked the stamp.
            2       | The answer came on Thursday, with the stamp on crooked, and they have been at it ever since.
            3       | They have got as far as the weather.
            """,
        ),
    ),
)
