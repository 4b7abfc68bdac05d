"""R&B: slow, smooth sevenths, a groove that leans back."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="rnb",
    tempo=Tempo(60, 68, 98, 112),
    changes={
        "major": {
            "verse": (
                "Imaj7 vi7 ii7 V7 Imaj7 IVmaj7 ii7,V7 I6",
                "Imaj7 iii7 vi7 IVmaj7 I I IVmaj7 I",
                "IVmaj7 iii7 ii7 Imaj7",
                "Imaj7 IVmaj7 I6 V",
            ),
            "lift": ("ii7 iii7 IVmaj7 V", "IVmaj7 V iii7 vi7", "ii7 V7 ii7 V7"),
            "chorus": ("IVmaj7 V I vi7", "Imaj7 V vi7 IVmaj7", "Imaj7 vi7 IVmaj7 V", "vi7 IVmaj7 Imaj7 V"),
            "bridge": ("vi7 iii7 IVmaj7 V", "ii7 V7 Imaj7 vi7", "IVmaj7 iii7 ii7 V7"),
        },
        "minor": {
            "verse": ("i7 iv7 i7 bIIImaj7", "i9 bVImaj7 iv7 i7", "i7 bIIImaj7 bVImaj7 i7", "i7 iv7 i7 v7"),
            "lift": ("iv7 bVII bIII v7", "bVImaj7 bVII i7 v7", "iv7 v7 bVImaj7 v7"),
            "chorus": ("bVImaj7 bVII i7 i7", "i7 bVImaj7 bIII bVII", "iv7 bVII bIIImaj7 bVImaj7", "i9 bVImaj7 iv9 i9"),
            "bridge": ("bVImaj7 v7 iv7 v7", "iv7 i7 bVImaj7 v7", "bIIImaj7 bVII iv7 v7"),
        },
    },
    grooves=(
        groove(
            "pocket",
            """
            kick         X..x..x...X..x..
            snare     .2 ....X..g.g..X..g
            hat          x.xox.xox.xox.xo
            """,
            swing=0.3,
            swung=0.25,
            human_ms=10,
        ),
        groove(
            "slow jam",
            """
            kick         X.....x...x.....
            clap      .2 ....X.......X...
            hat          x.o.x.o.x.oox.o.
            shaker    .6 xoxoxoxoxoxoxoxo
            """,
            human_ms=6,
        ),
        groove(
            "new jack",
            """
            kick         X..x..x.x..x....
            snare     .2 ....X.......X..x
            hat          xxxoxxxoxxxoxxxo
            cowbell   .7 x...x...x...x...
            """,
            swing=0.5,
            swung=0.25,
            human_ms=4,
        ),
        groove(
            "funk",
            """
            kick         X..x......x..x..
            snare     .2 ....X..g.g.gX..g
            hat          xoxoxoxoxoxoxoxo
            open      .7 ..............x.
            """,
            human_ms=8,
        ),
        groove(
            "neo",
            """
            kick         X.....xx..X.....
            rim       .2 ....X.......X...
            hat          x.ox.ox.x.ox.ox.
            """,
            swing=0.6,
            swung=0.25,
            human_ms=10,
        ),
    ),
    comps=figures(
        """
        pads      X---------x-----
        pushes    X-----x-..x---x-
        stabs     X-..x-..-.x-.x-.
        rolled    X-------x-------
        scratch   x.xxx.xxx.xxx.xx
        """
    ),
    arpeggios=figures(
        """
        drops     4-..3-..2-..3-..
        fills     ..3-2-..3-4-..2-
        ripple    0-2-3-4-3-..2-..
        echo      3-..3-..2-..4-..
        """
    ),
    basses=figures(
        """
        lean      1-----1-..1-5-a-
        funk      1.1..1.8..1.1.a-
        long      1---------1-5-a-
        slides    1-..1---..5-..a-
        """
    ),
    ensembles=(
        ensemble(
            "velvet",
            "drums: drums; bass: fretless bass; chords: electric piano; pad: soft pad .4; arp: classical guitar .5;"
            "lead: saxophone; counter: strings .7",
        ),
        ensemble(
            "modern",
            "drums: 808 drums; bass: sub; chords: fm piano; pad: vox pad; arp: pluck .5;"
            "lead: synth lead; counter: glass pad .6",
        ),
        ensemble(
            "soul band",
            "drums: drums; bass: bass; chords: electric guitar; pad: organ .35; arp: piano .6;"
            "lead: trumpet; counter: brass .7",
        ),
        ensemble(
            "late night",
            "drums: lo-fi drums; bass: slap bass; chords: jazz guitar; pad: strings .5; arp: electric piano .4;"
            "lead: flute; counter: vibraphone .65",
        ),
    ),
    melody=MelodyManner(grid=0.5, syncopation=0.7, density=5.0, pentatonic=True, phrase_seconds=4.6),
    minor=0.5,
)
