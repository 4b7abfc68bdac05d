'''The embedded storyteller: hand-written spines with strict casting, in each language natively.

A topic is analysed into typed facts (`facts.py`), a spine that accepts them is chosen (`frame/choose.py`), cast
(`casting.py`), planned to the length asked for (`plan.py`), laid onto pages (`paginate.py`), realised
(`realise.py`) and checked (`lint.py`); a story that fails is re-cast with the next spine (`tell.py`). A language
brings a pack (`frame/pack.py`) with its own analysis, spines and cards: `en/`, `zh/`, each exporting `PACK`.

How a spine is written
======================

A spine is a module of its own with one `SPINE = Spine(...)` (`frame/spine.py`): what it needs, whom it brings
along, which details are chosen once, and its beats. A beat is one place and time, with the facts for its picture
(`sky="thing"` lets the thing say the hour and the weather: the dark is looked at by night), and its prose, one
sentence (or one exchange of speech) a line:

    Beat("the lamp", place="attic", time="night", mood="afraid", actors=("hero", "friend"), props=("lamp",), prose="""
        1        | {Hero} lit {lamp}, and it {lamp.sound}.
        2 #wind  | The wind had been up since supper.
        3 ?wind  | It went round the house like somebody looking for the door.
        2 &      | {He} did not like it.
        3 @8+    | There are people who say that a lamp cannot hear, and {hero} was not one of them.
        1        | @friend"You could ask it," said {friend}.
    """)

Before the bar stand the weight and the marks:

    1          skeleton, always told: 6–12 such lines in a spine; at least 40 lines that need no mark `+` or `@`
    2 3 4 5    told in this order of importance as the story gets longer
    #mark      sets a mark             ?mark  told only where the mark is set   !mark  only where it is not
    &          only with the line before it                >      only with the line after it
    +role:tag  only where that entity has the kind, tag or facet (`+thing:paper`)       -role:tag  where it has not
    @4 @8+ @8- for readers of 4; 8 and older; 8 and younger                   ~funny  only where that tone is asked

In the text, `{role}` is the facet `is` of a card (a name, for somebody who acts) and `{role.facet}` another facet;
`{facet}` alone is the hero's (`{he}`, `{his}`), or inside a card's own text its owner's. Cards are: the topic's
entities (`hero`, `thing`), the parts the spine brings along (`friend`), its `choices` (bound once a story) and
what the pack adds (`topic`, `deed`). A pronoun facet is replaced by the name where it would be the page's first
mention. Slots are capitalised at the start of a sentence. Speech is marked by its speaker right before the opening
quote: `@friend"..."`, `@hero“……”`. Letters and signs stand in *asterisks* or single quotes, not in double quotes.

Every length from 3 to 20 pages must read well: a line may refer back only to what is sure to be kept (weight 1, or
`?mark`, or `&`). From six pages on no page crosses a change of place, and in a shorter story as few as can be, so
the skeleton (12 lines with its stand-ins) visits few places. A fuller telling of a skeleton line is written
`2 #talk | ...` beside `1 !talk | ...`. Needs are strict: what does not fit goes to the next spine, and at last to a
topic-proof frame (`tier=3`), which takes any topic.
'''

from fabula.engines.embedded.text.engine import EmbeddedText

__all__ = ["EmbeddedText"]
