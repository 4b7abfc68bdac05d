# ruff: noqa: E501 (prose: a sentence a line)
"""Discovery: something is found on the doorstep, to be kept until called for."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.discovery.ticket",
    family="discovery",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"finds"}),
    needs={
        "stray": Need(),
        "hero": need("person", "animal", "bird", "insect", "creature", "machine", lacks="plural sea"),
        "thing": need(
            "object",
            "clothing",
            "toy",
            "paper",
            "instrument",
            "food",
            "plant",
            "celestial",
            "machine",
            lacks="plural mass",
        ),
    },
    parts=(
        Part("friend", ("wren", "mouse", "hedgehog", "squirrel"), age="young"),
        Part("neighbour", ("woman", "goose"), gender="female", look="pink dress", called="neighbour"),
        Part("other_neighbour", ("man", "badger"), gender="male", age="old", called="neighbour"),
        Part("snail", ("snail",), called="a snail"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    choices={
        "lamp": (
            {"is": "a small oil lamp", "noun": "lamp"},
            {"is": "a lantern", "noun": "lantern"},
            {"is": "a brass lamp", "noun": "lamp"},
        ),
    },
    planted="lamp",
    tones=frozenset({"quiet", "warm", "mysterious"}),
    beats=(
        Beat(
            "step",
            place="@home",
            time="morning",
            mood="wonder",
            actors=("hero", "company"),
            props=("{thing.noun}", "door"),
            prose="""
            1       | One morning {hero.intro} opened the door and found {thing.a} on the step, with a ticket on it that said, ‘Until called for.’
            1       | {He} took it in, and put {lamp} in the window, so that whoever called should find the house.
            1 +company | {Company.intro} went round it twice, and knew no more about it than the ticket did.
            2 *snail | There was no name on the ticket, and nobody in the lane but a snail.
            3       | {Hero} looked up the lane, and then down it, and then, in case it had been meant for next door, at next door.
            2       | It is a serious thing to have found {thing.a}.
            3       | {He} cleared the best shelf for it, which was where {he} had kept {supper}.
            4       | For the first week {he} did not go out, except to see whether anybody was coming.
            """,
        ),
        Beat(
            "waiting",
            place="@home",
            time="dusk",
            mood="lonely",
            actors=("hero", "company"),
            props=("{thing.noun}", "lamp"),
            prose="""
            1       | Every evening {hero} lit the {lamp.noun}, and every morning {thing.is} was still there, and nobody had called.
            2 +company | {Company} kept the door, and by now could tell every footstep in the lane.
            2 *neighbour *other_neighbour | The neighbours came to see {thing.is}, and each of them knew whose it must be, and it was always somebody who had gone away.
            3 *neighbour *other_neighbour | The neighbours said that {he} could always use it, and {hero} said that it was not for using.
            3       | On Saturdays {he} dusted {thing.is}, and turned it a little, so that it should have something else to look at.
            4 *neighbour *other_neighbour | One neighbour offered money for it, and another offered advice, and {he} thanked them both and shut the door.
            3       | When there was something to be said, {hero} got into the way of saying it to {thing.is}.
            4 &     | It was a good listener, as such things go.
            4       | Sometimes {he} read the ticket again, in case it had changed its mind.
            2       | A year went by, and in all that time {hero} had never gone to bed without filling the {lamp.noun}.
            4       | In winter it was the only light on that side of the hill.
            4       | People who were late had begun to go by it, but {hero} did not know that.
            5       | Once there was a knock, but it was a branch.
            """,
        ),
        Beat(
            "snow",
            place="@home",
            time="night",
            weather="snow",
            mood="tense",
            actors=("hero", "friend", "company"),
            props=("lamp", "door"),
            climax=True,
            prose="""
            1       | Then there came a night with so much snow in it that you could not see the gate, and somewhere out in the white somebody called.
            2       | It was not much of a call.
            2 +company | {Company} had heard it first.
            3       | {Hero} was out of bed before {he} knew that {he} had been in it.
            1       | {He} took the {lamp.noun} from the window, and held it up in the open door, as high as it would go.
            2       | @hero"This way!" called {hero}. @hero"It's here! I've kept it for you!"
            1       | And up to the light, with snow to the ears, came {friend.intro}, who had lost the road, and the others, and one boot.
            2       | @hero"Have you called for {thing.is}?" said {hero}.
            2 &     | @friend"I only called," said {friend}.
            3       | Nobody spoke for a while, and the snow came in and lay down on the mat.
            3       | {Friend} looked past {hero.him} at the fire, and at the shelf, and at the one chair.
            4       | @friend"I could go on a bit," said {friend}, and sneezed.
            2       | So {friend} got the chair, and the blanket, and most of the supper.
            4       | {Hero} sat on the floor, and looked at {thing.is}, and at {friend}, and at {thing.is} again.
            """,
        ),
        Beat(
            "after",
            place="@home",
            time="morning",
            weather="snow",
            mood="happy",
            actors=("friend", "hero", "company"),
            props=("{thing.noun}", "chair"),
            prose="""
            2       | In the morning {friend} stood on the chair to see what there was on the shelf.
            1       | {Friend} took hold of the ticket, and read it word by word.
            1       | @friend"‘Until called for’," read {friend}. @friend"Well, somebody called."
            2       | {Hero} opened {his} mouth to explain, and could find nothing the matter with it.
            3       | They took {thing.is} down together, and it was a good deal lighter than {hero} had thought.
            3       | The others came along the lane at noon, with the boot, and had to be given something hot.
            4       | They were all given a turn with {thing.is}, the smallest first.
            2 +company | {Company} got a turn as well.
            4 *friend | Nobody went home before dark, and two of them did not go home then.
            2       | The ticket is nailed to the outside of the door these days, at about the height of {friend}'s nose.
            3       | There are six chairs now, and no two of them match.
            1       | {Thing.is} stands in the middle of the table, where everybody can reach it, and the {lamp.noun} is in the window.
            1       | You would be surprised how many people call.
            """,
        ),
    ),
)
