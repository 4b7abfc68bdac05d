"""Folk: a strummed or picked guitar, a plain tune, few others."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="folk",
    tempo=Tempo(66, 84, 116, 132),
    changes={
        "major": {
            "verse": ("I IV I V", "I V vi IV", "I iii IV I", "I vi IV V", "I I/iii IV V"),
            "lift": ("ii V ii V", "IV I ii V", "vi iii IV V"),
            "chorus": ("IV I V I", "I V IV I", "IV V I vi", "I IV I/iii V"),
            "bridge": ("vi iii IV I", "ii V vi IV", "IV I ii V"),
        },
        "minor": {
            "verse": ("i bVII i i", "i bVI bVII i", "i iv bVII i", "i bIII iv i"),
            "lift": ("iv bVII iv V", "bVI bIII iv V", "iv i bVI bVII"),
            "chorus": ("bVI bVII i i", "i bVII bVI i", "bIII bVII i bVI", "i iv i bVII"),
            "bridge": ("bVI bIII bVII i", "iv i bVI V", "bIII bVII iv V"),
        },
    },
    grooves=(
        groove(
            "stomp",
            """
            kick      .3 X.......x.......
            clap      .6 ....x.......x...
            tambourine .4 ..o.x.o...o.x.o.
            """,
            human_ms=10,
        ),
        groove(
            "brushed",
            """
            kick      .3 X.....o.X.......
            brush     .4 ....o..g....o.g.
            shaker    .2 x.o.x.o.x.o.x.o.
            """,
            human_ms=10,
        ),
        groove(
            "travel",
            """
            kick      .3 X...o...X...o...
            rim       .4 ....x.......x...
            shaker    .3 o.xoo.xoo.xoo.xo
            """,
            human_ms=9,
            swing=0.2,
            swung=0.25,
        ),
        groove(
            "cajon",
            """
            conga2    .3 X.....x...x.....
            conga1    .3 ....X..g....X..g
            shaker    .5 x.x.x.x.x.x.x.x.
            """,
            human_ms=10,
        ),
        groove(
            "waltz",
            """
            kick      .4 X...........
            rim       .5 ....o...o...
            shaker    .3 x.o.x.o.x.o.
            """,
            beats=3,
            human_ms=10,
        ),
    ),
    comps=(
        *figures(
            """
            campfire  X---x-xo..xox-xo
            country   X-..x-..x-..x-xo
            island    X---x-o-..o-x-o-
            slow      X-------x---x-o-
            """
        ),
        *figures(
            """
            waltz   X---x---x---
            sway    X---x-o-x-o-
            """,
            beats=3,
        ),
    ),
    arpeggios=(
        *figures(
            """
            travis   0-3-1-4-0-3-2-4-
            rolling  0-2-3-4-3-2-3-2-
            alternate 0-2-1-3-0-2-1-4-
            banjo    0-23-12-0-23-123
            """
        ),
        *figures(
            """
            waltz   0-2-3-4-3-2-
            rocking 0-3-2-4-2-3-
            """,
            beats=3,
        ),
    ),
    basses=(
        *figures(
            """
            two      1-------5-------
            roots    1-----------1-5-
            walking  1-------5---6-a-
            gentle   1---------------
            """
        ),
        *figures(
            """
            waltz   1-----------
            turn    1-------5---
            """,
            beats=3,
        ),
    ),
    ensembles=(
        ensemble(
            "campfire",
            "drums: brushes .35; bass: double bass .3; chords: acoustic guitar; arp: classical guitar .2;"
            "pad: slow strings .6; lead: harmonica; counter: fiddle .65",
        ),
        ensemble(
            "village",
            "drums: room drums .45; bass: bass .3; chords: acoustic guitar .3; arp: mandolin; pad: accordion .6;"
            "lead: fiddle; counter: flute .6",
        ),
        ensemble(
            "attic",
            "drums: brushes .5; bass: double bass .35; chords: piano .4; arp: acoustic guitar; pad: soft pad .5;"
            "lead: cello; counter: clarinet .6",
        ),
        ensemble(
            "harbour",
            "drums: room drums .4; bass: bass .3; chords: ukulele; arp: banjo .5; pad: organ .7;"
            "lead: tin whistle; counter: accordion .55",
        ),
        ensemble(
            "meadow",
            "drums: brushes .45; bass: fretless bass .3; chords: classical guitar; arp: harp .4; pad: strings .6;"
            "lead: recorder; counter: viola .6",
        ),
    ),
    melody=MelodyManner(syncopation=0.2, density=4.0, pentatonic=True, phrase_seconds=4.4),
    minor=0.3,
    strum=14.0,
    intro_bars=4,
)
