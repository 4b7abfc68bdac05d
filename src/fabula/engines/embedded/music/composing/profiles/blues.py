"""Blues: twelve bars, a shuffle, and bent thirds answered by a guitar."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="blues",
    tempo=Tempo(60, 76, 122, 144),
    changes={
        "major": {
            "verse": (
                "I6 I6 I6 I7 IV6 IV6 I6 I6 V7 IV6 I6 V7",
                "I6 IV6 I6 I7 IV6 IV6 I6 I6 V7 IV6 I6 V7",
                "I6 I6 IV6 IV6 I6 V7 I6 V7",
                "I6 I7 IV6 IV6 I6 V7 I6 V7",
            ),
            "lift": ("IV6 IV6 I6 V7", "V7 IV6 V7 V7", "ii7 V7 I6 V7"),
            "chorus": (
                "I6 IV6 I6 I7 IV6 IV6 I6 I6 V7 IV6 I6 V7",
                "I6 I6 IV6 I6 IV6 IV6 I6 I6 V7 IV6 I6 V7",
                "IV6 IV6 I6 I6 V7 IV6 I6 V7",
                "I6 V7 IV6 IV6 I6 V7 I6 V7",
            ),
            "bridge": ("IV6 IV6 I6 I6 IV6 IV6 V7 V7", "vi7 ii7 V7 V7", "IV6 I6 ii7 V7"),
        },
        "minor": {
            "verse": (
                "i7 i7 i7 i7 iv7 iv7 i7 i7 bVI7 V7 i7 i7",
                "i7 iv7 i7 i7 iv7 iv7 i7 i7 V7 iv7 i7 i7",
                "i7 i7 iv7 iv7 i7 V7 i7 i7",
                "i7 bVI7 V7 i7",
            ),
            "lift": ("iv7 iv7 V7 V7", "bVI7 V7 bVI7 V7", "iv7 i7 bVI7 V7"),
            "chorus": (
                "i7 i7 iv7 i7 iv7 iv7 i7 i7 bVI7 V7 i7 i7",
                "iv7 iv7 i7 i7 bVI7 V7 i7 i7",
                "i7 iv7 i7 i7",
                "i7 bVI7 iv7 V7",
            ),
            "bridge": ("iv7 iv7 i7 i7 bVI7 bVI7 V7 V7", "bVI7 iv7 i7 i7", "bIII bVII iv7 V7"),
        },
    },
    grooves=(
        groove(
            "shuffle",
            """
            kick         X.....o.X.....o.
            snare     .2 ....X.......X...
            hat          x.o.x.o.x.o.x.o.
            ride      .8 x.o.x.o.x.o.x.o.
            """,
            swing=1.0,
            human_ms=10,
        ),
        groove(
            "slow",
            """
            kick         X.....x..o..
            snare     .2 ...X.....X..
            ride         xooxooxooxoo
            """,
            steps=3,
            human_ms=10,
        ),
        groove(
            "straight",
            """
            kick         X.....x.X.x.....
            snare     .2 ....X.......X...
            hat          x.x.x.x.x.x.x.x.
            cowbell   .8 x...x...x...x...
            """,
            human_ms=8,
        ),
        groove(
            "train",
            """
            kick         X...x...X...x...
            brush     .2 gogxgogxgogxgogx
            pedal     .3 ....x.......x...
            """,
            human_ms=8,
        ),
        groove(
            "porch",
            """
            kick         X.......X.......
            clap      .5 ....x.......x...
            tambourine .3 ....x.......x...
            """,
            swing=0.8,
            human_ms=10,
        ),
    ),
    comps=figures(
        """
        boogie    X-x-X-x-X-x-X-x-
        backbeat  ....X-......X-..
        charleston X-....x-........
        held      X-------x-----x-
        """
    ),
    arpeggios=figures(
        """
        turns     0-2-3-4-3-2-0-..
        answer    ........4-3-2-0-
        crush     ..2-3-..2-3-..0-
        walkup    0-1-2-3-..3-2-..
        """
    ),
    basses=figures(
        """
        walk      1---3---5---6---
        boogie    1-1-3-3-5-5-6-5-
        two       1-------5-----a-
        root      1-..1-..1-..5-a-
        """
    ),
    ensembles=(
        ensemble(
            "juke joint",
            "drums: drums; bass: bass; chords: electric guitar; arp: honky-tonk .4; pad: organ .6;"
            "lead: harmonica; counter: saxophone .75",
        ),
        ensemble(
            "electric",
            "drums: drums; bass: picked bass; chords: organ; arp: piano .5; lead: overdriven guitar;counter: brass .75",
        ),
        ensemble(
            "delta",
            "drums: brushes .4; bass: double bass .3; chords: acoustic guitar; arp: acoustic guitar .4;"
            "lead: harmonica;"
            "counter: fiddle .8",
        ),
        ensemble(
            "after hours",
            "drums: brushes; bass: double bass; chords: piano; arp: jazz guitar .4; lead: saxophone;"
            "counter: trumpet .75",
        ),
    ),
    melody=MelodyManner(grid=0.5, syncopation=0.5, density=4.0, pentatonic=True, phrase_seconds=4.6),
    minor=0.3,
)
