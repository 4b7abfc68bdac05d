# ruff: noqa: E501 (prose: a sentence a line)
"""Search: a notice on a gate, and everybody who comes brings the wrong thing."""

from fabula.engines.embedded.text.facts import LIVING
from fabula.engines.embedded.text.frame.spine import Beat, Need, Part, Spine, need

_COMPANION = Need(kinds=LIVING | {"machine"})

SPINE = Spine(
    id="en.search.notice",
    family="search",
    tier=1,
    title="{topic.title}",
    relations=frozenset({"lost", "seeks", "wants"}),
    needs={
        "findable": Need(),
        "hero": need("person", "animal", "bird", "creature", "machine", lacks="plural sea"),
        "thing": need(
            "object",
            "clothing",
            "toy",
            "paper",
            "instrument",
            "sound",
            "feeling",
            "idea",
            "time",
            "celestial",
            "weather",
            "animal",
            "bird",
            "water",
            lacks="plural dark",
        ),
    },
    parts=(
        Part("friend", ("baker", "carpenter", "gardener"), age="adult"),
        Part("twin", ("girl",), gender="female", age="child", look="green dress", number=2, called="twins"),
        Part("old_man", ("man",), gender="male", age="old", look="brown coat", called="old man"),
        Part("lady", ("lady",), gender="female", look="purple dress", called="lady in gloves"),
        Part("dog", ("dog",), called="A dog"),
        Part("company", (), source="other", need=_COMPANION, named=False),
    ),
    choices={
        "lantern": (
            {"is": "a tin lantern", "noun": "lantern"},
            {"is": "an old ship's lantern", "noun": "lantern"},
            {"is": "a stable lantern with a cracked glass", "noun": "lantern"},
        ),
    },
    planted="lantern",
    things=("notice", "jar"),
    tones=frozenset({"warm", "adventurous"}),
    beats=(
        Beat(
            "before",
            place="@place/street",
            time="afternoon",
            mood="lonely",
            prose="""
            1 +thing:had | {thing.had}
            1 +thing:had | {thing.gone}
            """,
        ),
        Beat(
            "notice",
            place="@place/street",
            time="dusk",
            mood="lonely",
            actors=("hero", "company"),
            props=("notice", "lantern"),
            absent=("thing",),
            prose="""
            1 +thing:had +place | {Hero} looked all over {place.is} until it was too dark to tell one thing from another, and then {he} put up a notice where everybody came by, and it said, ‘{thing.notice}’
            1 +thing:had -place | On Monday {hero} put up a notice at the crossroads, and it said, ‘{thing.notice}’
            1 -thing:had +place | One Monday {hero.intro} looked for {thing.sought} all over {place.is}, and at dusk {he} put up a notice where everybody came by, and it said, ‘{thing.notice}’
            1 -thing:had -place | One Monday {hero.intro} put up a notice at the crossroads, and it said, ‘{thing.notice}’
            1       | {Hero} hung {lantern} over it, so that it could be read at night, and went home to wait.
            1 +company | {Company.intro} sat down under it, so as to wait as well.
            3       | {He} had looked everywhere that you can look by yourself.
            4       | {He} had looked under the bed, and under the bridge, and under both of them again.
            3       | Lower down on the notice {he} had written, ‘Any hour. Please.’
            4 *dog  | A dog stopped and read it, and went on.
            4       | On Monday nobody came, except for a moth, and the moth had come for the {lantern.noun}.
            5       | {Hero} had {supper}, and listened for a knock.
            """,
        ),
        Beat(
            "the first",
            place="kitchen",
            time="night",
            mood="lonely",
            actors=("hero", "friend"),
            props=("table", "jug"),
            absent=("thing",),
            prose="""
            1 !come | First came {friend}, {friend.the}, with something under a cloth, and said, @friend"I thought that it might be this."
            2 >     | The first to come was {friend.the}, who was called {friend}, with something under a cloth.
            2 #come & | @friend"I can't sleep after three," said {friend}, @friend"and I saw your light. I thought that it might be this."
            1       | Under the cloth was a jug without a handle, and it wasn't {thing.sought}, but it was kindly meant, and so was all that came after it, and {hero} put it on the table.
            """,
        ),
        Beat(
            "visitors",
            place="kitchen",
            time="day",
            mood="calm",
            actors=("hero", "company"),
            props=("table", "string", "jar", "jug"),
            absent=("thing",),
            prose="""
            2 #twins *twin | On Wednesday came twins with a jar of pond, and there was certainly something in it.
            3 ?twins *twin | They took turns to be the one who explained.
            3 +company | {Company} met each of them at the gate, and looked into whatever they had brought.
            3 #old *old_man | On Thursday an old man brought half a joke, and said that the other half had died.
            3 #lady *lady | A lady in gloves left a piece of string, a very long one, and said that one never knew.
            2 ?twins *twin | None of what they brought was {thing.sought}, and none of those who came went away again directly.
            3 ?twins *twin | There was soup, for one thing, and for another there were the twins.
            4 ?old -thing:sound *old_man | The old man told his half of the joke, and {hero} made up the rest, and it was better.
            2 *twin *old_man *lady | By Saturday there was no room on the table and none on the bench, and {hero} had stopped listening for a knock.
            4       | It had never been so hard to look for anything, with so many people helping.
            """,
        ),
        Beat(
            "out",
            place="street",
            time="night",
            mood="tense",
            actors=("hero", "friend", "company"),
            props=("lantern",),
            absent=("thing", "notice"),
            prose="""
            3       | @friend"It seems to me," said {friend}, wiping {friend.his} hands, @friend"that we have all been sitting indoors."
            1 *twin *old_man *lady | So on Saturday night {hero} took down the {lantern.noun}, and all of them went out together to look for {thing.sought}.
            4 ?lady *lady | The lady in gloves tied everybody to her piece of string, so that nobody should be lost as well.
            4       | It was a clear night, and nobody had thought to bring a hat.
            2 +company | {Company} went ahead as far as the light did, and waited for it there.
            2       | They looked behind the church, and in front of it, and all the way round.
            4       | They called, and stopped to listen, and then everybody had to be told to stop listening so loudly.
            4 ?old *old_man | The old man knew a place that nobody had ever thought of, and it was empty, but it was a very good place.
            4       | {Hero} walked in front and held the {lantern.noun} high for the ones behind.
            5       | It is a strange thing about a light: the one who carries it sees least by it.
            """,
        ),
        Beat(
            "found",
            place="river",
            time="night",
            mood="wonder",
            actors=("hero", "friend", "company"),
            props=("lantern",),
            climax=True,
            prose="""
            2 *twin *old_man *lady | They came down to the stream below the bridge, and the {lantern.noun} shone on the water, and on all their faces.
            1       | {thing.back}
            4       | There was a little mist on the water, and it kept quite still.
            3 +company | {Company} made one small sound, and then none.
            3       | Nobody said anything for as long as it takes to breathe in.
            1       | {thing.sure}
            4 ?twins *twin | One of the twins said that it was not as large as she had thought, and the other said that it was larger.
            5       | Far off the church clock struck, and for once nobody counted.
            4 ?old *old_man | The old man blew his nose, and it echoed.
            4 ?lady *lady | The lady in gloves took off the gloves.
            """,
        ),
        Beat(
            "after",
            place="@place/street",
            time="morning",
            mood="happy",
            actors=("hero", "friend", "company"),
            detail="at the breakfast table",
            props=("bread", "notice"),
            prose="""
            2 *twin *old_man *lady | They all came back with {hero} for breakfast, and had it out of doors, under the notice.
            3 &     | There was not enough bread, so they cut it thinner.
            2 +thing:kept | {thing.kept}
            """,
        ),
        Beat(
            "the other side",
            place="@place/street",
            time="day",
            mood="calm",
            actors=("hero", "company"),
            props=("notice", "lantern"),
            prose="""
            1       | Afterwards {hero} went to take the notice down, and turned it over, and asked for a pencil.
            2 +company | {Company} stayed under it until dark, in case anybody should come at once.
            3       | It was cold out there, and the writing shows it.
            3       | Several people have come by already, and none of them has left directly.
            1       | The {lantern.noun} hangs over it again, and the new side says, ‘Have you lost anything? Any hour. Please.’
            """,
        ),
    ),
)
