"""Children's songs: three chords, toys and a bouncing bass, a tune to remember at once."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="children",
    tempo=Tempo(72, 96, 128, 140),
    changes={
        "major": {
            "verse": ("I IV I,V I", "IV I IV,V I", "I vi IV I", "I vi IV V", "I V vi IV"),
            "lift": ("IV I V V", "ii V ii V", "IV IV V V"),
            "chorus": ("I IV IV,V I", "IV I I,V I", "I I IV I", "IV IV I I"),
            "bridge": ("vi IV I V", "IV I ii V", "ii V I V"),
        },
        "minor": {
            "verse": ("i iv bVI i", "i bVI iv,V i", "i bVII bVI i", "i bVI bVII i"),
            "lift": ("iv i V V", "bVI bVII i V", "iv iv V V"),
            "chorus": ("i bVI iv,V i", "bVI bVII i i", "iv i bVI i", "i bVI i i"),
            "bridge": ("bVI bIII iv V", "iv i V i", "bIII bVII bVI V"),
        },
    },
    grooves=(
        groove(
            "parade",
            """
            kick         X.......X.......
            snare     .2 ....x.......x...
            tambourine .3 ..x...x...x...x.
            triangle  .6 x...............
            """,
            human_ms=6,
        ),
        groove(
            "hop",
            """
            kick         X.....o.X.......
            clap      .3 ....X.......X.x.
            shaker    .2 x.o.x.o.x.o.x.o.
            """,
            swing=0.7,
            human_ms=6,
        ),
        groove(
            "clockwork",
            """
            block        x.o.x.o.x.o.x.o.
            kick         X.......X.......
            block2    .3 ....x.......x...
            """,
            human_ms=3,
        ),
        groove(
            "disco",
            """
            kick         X...X...X...X...
            clap      .3 ....X.......X...
            hat          ..x...x...x...x.
            """,
            human_ms=4,
        ),
        groove(
            "cradle",
            """
            triangle  .2 x...........
            shaker    .3 o...x...x...
            kick      .4 X...........
            """,
            beats=3,
            human_ms=6,
        ),
    ),
    comps=(
        *figures(
            """
            oompah    ....x-......x-..
            bounce    ..x-..x-..x-..x-
            strum     X---x-xo..xox-x-
            quarters  X---x---x---x---
            """
        ),
        *figures(
            """
            waltz    ....x---x---
            rock     X---x---x---
            """,
            beats=3,
        ),
    ),
    arpeggios=(
        *figures(
            """
            twinkle   0-2-1-2-0-2-1-2-
            jump      0-..2-..3-..2-..
            clock     0-4-0-4-2-4-2-4-
            skip      0-23..2-0-23..2-
            """
        ),
        *figures(
            """
            lull     0-2-3-2-1-2-
            mobile   4-..2-..3-..
            """,
            beats=3,
        ),
    ),
    basses=(
        *figures(
            """
            two       1-------5-------
            bounce    1-..1-..5-..5-..
            march     1---5---1---5---
            walk      1---3---5---a---
            """
        ),
        *figures(
            """
            one      1-----------
            rock     1-------5---
            """,
            beats=3,
        ),
    ),
    ensembles=(
        ensemble(
            "toy box",
            "drums: drums; bass: double bass; chords: ukulele; arp: xylophone .3; lead: glockenspiel;"
            "counter: clarinet .6",
        ),
        ensemble(
            "playground",
            "drums: drums; bass: bass; chords: piano; arp: marimba .4; lead: recorder; counter: accordion .6",
        ),
        ensemble(
            "circus",
            "drums: drums; bass: bassoon; chords: accordion; arp: pizzicato strings .3; lead: clarinet;"
            "counter: trumpet .7",
        ),
        ensemble(
            "bedtime",
            "drums: brushes .5; bass: double bass .3; chords: classical guitar; arp: music box;"
            "pad: slow strings .5;"
            "lead: flute; counter: celesta .6",
        ),
        ensemble(
            "robot",
            "drums: electro drums; bass: synth bass; chords: fm piano; arp: pluck .3; lead: square lead;"
            "counter: fm bell .6",
        ),
    ),
    melody=MelodyManner(syncopation=0.05, span=9, density=4.5, phrase_seconds=3.8),
    minor=0.02,
    strum=10.0,
)
