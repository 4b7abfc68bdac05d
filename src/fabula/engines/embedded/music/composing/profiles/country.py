"""Country: two-beat basses, picked strings, a train on the snare."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="country",
    tempo=Tempo(76, 92, 128, 152),
    changes={
        "major": {
            "verse": ("I I IV I", "I IV I V", "I I V I", "I vi IV V", "I IV V I"),
            "lift": ("IV IV V V", "ii V ii V", "IV I ii V"),
            "chorus": ("I IV I V", "IV I V I", "I V IV I", "IV V I vi"),
            "bridge": ("vi iii IV V", "IV IV I V", "ii ii V V"),
        },
        "minor": {
            "verse": ("i i bVII i", "i bVII bVI i", "i iv i v", "i bIII iv i"),
            "lift": ("iv iv bVII bVII", "bVI bVII i V", "iv i iv V"),
            "chorus": ("bVI bVII i i", "i bVII bVI i", "bVI bVII i i", "i iv i bVI"),
            "bridge": ("bVI bVI bVII bVII", "iv i bVI V", "bIII bVII iv V"),
        },
    },
    grooves=(
        groove(
            "train",
            """
            kick         X.......X.......
            brush     .2 ogXgogXgogXgogXg
            pedal     .4 ....x.......x...
            """,
            human_ms=8,
        ),
        groove(
            "two-step",
            """
            kick         X.......X.......
            rim       .2 ....X.......X...
            hat       .3 x.o.x.o.x.o.x.o.
            """,
            human_ms=8,
        ),
        groove(
            "highway",
            """
            kick         X.....x.X.......
            snare     .2 ....X.......X...
            hat          x.x.x.x.x.x.x.x.
            tambourine .7 ..x...x...x...x.
            """,
            human_ms=8,
        ),
        groove(
            "honky-tonk",
            """
            kick         X.......X.......
            snare     .2 ....X.......X...
            hat          x.o.x.o.x.o.x.o.
            """,
            swing=0.9,
            human_ms=9,
        ),
        groove(
            "waltz",
            """
            kick      .2 X...........
            rim       .3 ....x...x...
            hat       .4 x.o.x.o.x.o.
            """,
            beats=3,
            human_ms=9,
        ),
    ),
    comps=(
        *figures(
            """
            boom-chick ....X-......X-..
            strum     X-..x-xo..xox-xo
            held      X-------x-----x-
            backbeats ....X---....X-x-
            """
        ),
        *figures(
            """
            waltz   ....x---x---
            strum3  X---x-xox-xo
            """,
            beats=3,
        ),
    ),
    arpeggios=(
        *figures(
            """
            roll      0-23-12-0-23-123
            forward   0123012301230123
            travis    0-3-1-4-0-3-2-4-
            twang     0-2-3-..4-3-2-..
            """
        ),
        *figures(
            """
            waltz   0-2-3-4-3-2-
            picked  0-3-2-3-4-3-
            """,
            beats=3,
        ),
    ),
    basses=(
        *figures(
            """
            two       1-------5-------
            walkup    1-------5---6-a-
            eighths   1-..1-1-5-..5-5-
            root      1-----1-1-----a-
            """
        ),
        *figures(
            """
            waltz   1-----------
            turn    1-------a---
            """,
            beats=3,
        ),
    ),
    ensembles=(
        ensemble(
            "porch",
            "drums: brushes .3; bass: double bass; chords: acoustic guitar; arp: banjo .4; pad: accordion .75;"
            "lead: fiddle; counter: harmonica .7",
        ),
        ensemble(
            "nashville",
            "drums: drums; bass: bass; chords: acoustic guitar; arp: electric guitar .4; pad: organ .7;"
            "lead: pedal steel; counter: fiddle .65",
        ),
        ensemble(
            "saloon",
            "drums: drums; bass: double bass; chords: honky-tonk; arp: electric guitar .5; pad: strings .8;"
            "lead: fiddle; counter: pedal steel .6",
        ),
        ensemble(
            "prairie",
            "drums: room drums .4; bass: bass .3; chords: classical guitar; arp: mandolin .4; pad: slow strings .5;"
            "lead: harmonica; counter: pedal steel .6",
        ),
    ),
    melody=MelodyManner(syncopation=0.25, density=4.0, pentatonic=True, phrase_seconds=4.2),
    minor=0.2,
    strum=12.0,
)
