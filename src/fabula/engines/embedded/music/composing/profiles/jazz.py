"""Jazz: sevenths in fifths, a walking bass, swing and bossa."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="jazz",
    tempo=Tempo(72, 104, 152, 184),
    changes={
        "major": {
            "verse": ("I6 vi7 ii7,V7 I6", "I6 IVmaj7 ii7,V7 I6", "vi7 IVmaj7 ii7,V7 I6", "I6,vi7 ii7,V7 I6 IVmaj7"),
            "lift": ("ii7 V7 iii7 vi7", "IVmaj7 iii7 ii7 V7", "ii7 V7 I6 V7"),
            "chorus": ("ii7,V7 I6 IV6 I6", "IVmaj7 iii7,vi7 ii7,V7 I6", "IVmaj7 V7 I6 vi7", "IV6 I6 ii7,V7 I6"),
            "bridge": ("vi7 ii7,V7 I6 I6", "IVmaj7 iii7 ii7,V7 I6", "iii7 vi7 ii7 V7"),
        },
        "minor": {
            "verse": ("i7 iv7 bVII7,V7 i7", "i7 iv7 bIIImaj7,V7 i7", "i7 bVImaj7 iv7,V7 i7", "i7 bVI7,V7 i7 i7"),
            "lift": ("iv7 bVII7 bIIImaj7 V7", "iim7b5 V7 i7 V7", "iv7 i7 bVI7 V7"),
            "chorus": (
                "iim7b5,V7 i7 iv7,V7 i7",
                "i7 iv7 iim7b5,V7 i7",
                "iv7 i7 bVImaj7,V7 i7",
                "i7 bVImaj7 iim7b5,V7 i7",
            ),
            "bridge": ("iv7 bVII7 bIIImaj7 bVImaj7", "bVImaj7 iim7b5,V7 i7 i7", "iv7 i7 iim7b5 V7"),
        },
    },
    grooves=(
        groove(
            "swing",
            """
            ride         X...x.o.X...x.o.
            pedal     .2 ....X.......X...
            kick      .3 o...o...o...o...
            snare     .6 ......g.......g.
            """,
            swing=1.0,
            human_ms=8,
        ),
        groove(
            "brushes",
            """
            swish        x...x...x...x...
            brush     .2 ....x.o.....x.o.
            pedal     .3 ....X.......X...
            kick      .4 o.......o.......
            """,
            swing=0.9,
            human_ms=10,
        ),
        groove(
            "bossa",
            """
            kick         X.....oxX.....ox
            rim       .2 X.....X.....X...
            hat          xoxoxoxoxoxoxoxo
            """,
            human_ms=6,
        ),
        groove(
            "shuffle",
            """
            kick         X.......X.....o.
            snare     .3 ....X.......X...
            ride         x.o.x.o.x.o.x.o.
            pedal     .3 ....x.......x...
            """,
            swing=1.0,
            human_ms=8,
        ),
        groove(
            "waltz",
            """
            ride         X...x.o.x...
            pedal     .2 ....X...X...
            kick      .3 x...........
            """,
            beats=3,
            swing=0.9,
            human_ms=8,
        ),
    ),
    comps=(
        *figures(
            """
            charleston  X-....x-........
            offbeats    ..x-......x-....
            freddie     x-..x-..x-..x-..
            bossa       X-....x---..x---
            sparse      ......x---..x-..
            """
        ),
        *figures(
            """
            waltz   X-....x-x-..
            lilt    ....x-..x---
            """,
            beats=3,
        ),
    ),
    arpeggios=(
        *figures(
            """
            fills    ......3-2-..4-..
            guide    3-------2-------
            tops     ..4-..3-....2-..
            chime    ....3-....4-....
            """
        ),
        *figures(
            """
            waltz   ....3-..2-..
            float   0-..2-..3-..
            """,
            beats=3,
        ),
    ),
    basses=(
        *figures(
            """
            walk     1---3---5---a---
            walk2    1---5---6---a---
            two      1-------5-----a-
            bossa    1-----5-5-----1-
            walk3    1---8---5---a---
            """
        ),
        *figures(
            """
            waltz   1---5---a---
            one     1-------a---
            """,
            beats=3,
        ),
    ),
    ensembles=(
        ensemble(
            "trio",
            "drums: jazz drums; bass: double bass; chords: piano; lead: piano; arp: vibraphone .75",
        ),
        ensemble(
            "quartet",
            "drums: jazz drums; bass: double bass; chords: piano; lead: saxophone; counter: trumpet .75;"
            "arp: vibraphone .8",
        ),
        ensemble(
            "club",
            "drums: brushes; bass: double bass; chords: jazz guitar; lead: muted trumpet; arp: piano .5;"
            "counter: alto saxophone .75",
        ),
        ensemble(
            "beach",
            "drums: jazz drums; bass: double bass; chords: classical guitar; lead: flute; arp: vibraphone .5;"
            "pad: slow strings .6",
        ),
        ensemble(
            "lounge",
            "drums: brushes; bass: fretless bass; chords: electric piano; lead: clarinet; arp: jazz guitar .5;"
            "counter: trombone .75",
        ),
    ),
    melody=MelodyManner(grid=0.5, syncopation=0.7, density=5.0, phrase_seconds=4.2),
    minor=0.35,
)
