"""Lo-fi: dusty drums, warm sevenths, a tune that hardly moves."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="lo-fi",
    tempo=Tempo(62, 70, 88, 96),
    changes={
        "major": {
            "verse": (
                "Imaj7 vi7 ii7 V7 Imaj7 IVmaj7 ii7,V7 I6",
                "IVmaj7 iii7 ii7 Imaj7",
                "Imaj7 IVmaj7 vi7 I",
                "Imaj7 IVmaj7 Imaj7 V",
            ),
            "lift": ("ii7 iii7 IVmaj7 V", "IVmaj7 V iii7 vi7", "ii7 V7 ii7 V7"),
            "chorus": ("IVmaj7 V I vi7", "Imaj7 V vi7 IVmaj7", "ii7 V7 I6 vi7 ii7 V7 I6 I6", "IVmaj7 Imaj7 ii7 V"),
            "bridge": ("vi7 iii7 IVmaj7 V", "ii7 iii7 IVmaj7 V7", "IVmaj7 iii7 ii7 V7"),
        },
        "minor": {
            "verse": ("i7 iv7 i7 bIIImaj7", "i7 bVImaj7 iv7 v7", "i9 bVII bVImaj7 i7", "i7 v7 bVImaj7 i7"),
            "lift": ("iv7 v7 bVImaj7 bVII", "bVImaj7 bVII i7 V7", "iv7 bVII bIIImaj7 V7"),
            "chorus": ("bVImaj7 bVII i7 i7", "i7 bVImaj7 bIIImaj7 bVII", "iv7 bVII i7 bVImaj7", "i7 iv7 bVImaj7 v7"),
            "bridge": ("bVImaj7 v7 iv7 V7", "iv7 i7 bVImaj7 v7", "bIIImaj7 bVII iv7 V7"),
        },
    },
    grooves=(
        groove(
            "dusty",
            """
            kick         X......x..X.....X..x......X.....
            snare     .2 ....X.......X.......X.......X..g
            hat          x.o.x.o.x.o.x.o.x.o.x.o.x.o.x.oo
            """,
            swing=0.5,
            swung=0.25,
            human_ms=10,
        ),
        groove(
            "rain",
            """
            kick         X.....x...X.....
            rim       .2 ....X.......X...
            shaker       xoxoxoxoxoxoxoxo
            """,
            swing=0.4,
            swung=0.25,
            human_ms=10,
        ),
        groove(
            "stumble",
            """
            kick         X..x......X..x..
            snare     .2 ....X..g.g..X...
            hat          x.xox.xox.xox.xo
            """,
            swing=0.65,
            swung=0.25,
            human_ms=10,
        ),
        groove(
            "tape",
            """
            kick         X.......X.x.....
            snare     .2 ....X.......X...
            hat       .3 x...x...x...x...
            open      .5 ......o.......o.
            """,
            swing=0.3,
            swung=0.25,
            human_ms=10,
        ),
    ),
    comps=figures(
        """
        held      X---------------
        lazy      X-------..x-----
        stabs     X-....x-....x-..
        rolled    X-----x---x-----
        """
    ),
    arpeggios=figures(
        """
        drops     ..4-..3-....2-..
        chime     4-..3-..2-..3-..
        wander    0-..2-3-..4-3-..
        answer    ........3-4-2-..
        """
    ),
    basses=figures(
        """
        lazy      1-----..1-5-....
        long      1---------1---a-
        bounce    1-..1-....5-1-..
        walk      1---..1-5---6-a-
        """
    ),
    ensembles=(
        ensemble(
            "desk",
            "drums: lo-fi drums; bass: bass; chords: electric piano; pad: soft pad .4; arp: vibraphone .4;"
            "lead: classical guitar; counter: flute .65",
        ),
        ensemble(
            "window",
            "drums: lo-fi drums; bass: fretless bass; chords: jazz guitar; pad: vox pad .5; arp: piano .3;"
            "lead: electric piano; counter: muted trumpet .65",
        ),
        ensemble(
            "late train",
            "drums: lo-fi drums; bass: sub; chords: piano; pad: soft pad; arp: kalimba .4;"
            "lead: saxophone; counter: strings .65",
        ),
        ensemble(
            "cassette",
            "drums: lo-fi drums; bass: bass; chords: fm piano; pad: glass pad .4; arp: music box .4;"
            "lead: vibraphone; counter: clarinet .65",
        ),
    ),
    melody=MelodyManner(syncopation=0.6, span=9, density=3.2, pentatonic=True, phrase_seconds=4.8),
    minor=0.4,
)
