"""House: four on the floor, off-beat hats, stabs that swing."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="house",
    tempo=Tempo(112, 120, 127, 132),
    changes={
        "major": {
            "verse": ("Imaj7 vi7 IVmaj7 V", "IVmaj7 V I vi7", "Imaj7 iii7 vi7 IVmaj7 I I IVmaj7 I", "vi7 IVmaj7 I V"),
            "lift": ("IVmaj7 V vi7 V", "ii7 V ii7 V", "IVmaj7 iii7 ii7 V"),
            "chorus": ("IVmaj7 V vi7 I", "I V vi7 IV", "vi7 IV I V", "Imaj7 IVmaj7 vi7 V"),
            "bridge": ("ii7 iii7 IVmaj7 V", "vi7 vi7 IV V", "IV I ii7 V"),
        },
        "minor": {
            "verse": ("i7 iv7 i7 v7", "i bVI bIII bVII", "i7 bVII bVI i7", "i7 i7 iv7 v7"),
            "lift": ("iv7 v7 bVI bVII", "bVI bVII i bVII", "iv7 iv7 V V"),
            "chorus": ("i bVI bIII bVII", "i7 bIII iv7 i7", "bVI bVII i7 bIII", "i7 v7 bVI i7"),
            "bridge": ("bVI bVI v7 v7", "iv7 bVII bIII bVI", "bVI iv7 bVII V"),
        },
    },
    grooves=(
        groove(
            "classic",
            """
            kick         X...X...X...X...
            clap      .3 ....X.......X...
            open         ..X...X...X...X.
            shaker    .5 xoxoxoxoxoxoxoxo
            """,
            human_ms=2,
        ),
        groove(
            "deep",
            """
            kick         X...X...X...X...
            rim       .3 ....x..x....x...
            open         ..x...x...x...x.
            hat       .4 oxooxoooxxooxoox
            conga1    .6 ...x..x....x..x.
            """,
            swing=0.35,
            swung=0.25,
            human_ms=3,
        ),
        groove(
            "jackin",
            """
            kick         X...X...X..xX...
            clap      .3 ....X.......X..x
            open         ..X...X...X...X.
            cowbell   .7 x..x..x...x..x..
            """,
            swing=0.5,
            swung=0.25,
            human_ms=3,
        ),
        groove(
            "disco",
            """
            kick         X...X...X...X...
            snare     .3 ....X.......X...
            open         ..x...x...x...x.
            hat       .3 xoxoxoxoxoxoxoxo
            tambourine .6 x.xxx.xxx.xxx.xx
            """,
            human_ms=4,
        ),
        groove(
            "tropical",
            """
            kick         X...X...X...X...
            snap      .3 ....x.......x...
            shaker       oxooxoooxoxoxoxo
            conga2    .5 ..x..x....x..x..
            """,
            swing=0.2,
            swung=0.25,
            human_ms=3,
        ),
    ),
    comps=figures(
        """
        stabs     ..x-..x-..x-.x-.
        organ     X--x--x-..x--x..
        offbeats  ..X-..X-..X-..X-
        piano     X--X--X-.X-.X-X-
        push      X-....x-..x-....
        """
    ),
    arpeggios=figures(
        """
        pluck     0.2.3.1.4.2.3.1.
        gallop    0-120-230-120-34
        tops      ..3-..4-..3-..2-
        dotted    0--2--4--3--1-2-
        """
    ),
    basses=figures(
        """
        offbeat   ..1-..1-..1-..1-
        bounce    1..1..1...1..8..
        rolling   1.11..1.1.11..8.
        disco     1-8-1-8-1-8-1-8-
        warm      1-----1-..1-5-..
        """
    ),
    ensembles=(
        ensemble(
            "club",
            "drums: electro drums; bass: synth bass; chords: organ stab; pad: pad .5; arp: pluck .4;"
            "lead: synth lead; counter: vox pad .7; effect: riser .5",
        ),
        ensemble(
            "loft",
            "drums: electro drums; bass: sub; chords: electric piano; pad: soft pad; arp: vibraphone .6;"
            "lead: saxophone; counter: strings .75; effect: riser .6",
        ),
        ensemble(
            "piano house",
            "drums: electro drums; bass: synth bass; chords: bright piano; pad: strings .6; arp: pluck .55;"
            "lead: fm bell; counter: vox pad .7; effect: riser .5",
        ),
        ensemble(
            "mirrorball",
            "drums: drums; bass: slap bass; chords: electric guitar; pad: strings .4; arp: fm piano .5;"
            "lead: trumpet; counter: brass .7",
        ),
        ensemble(
            "beach",
            "drums: electro drums; bass: sub; chords: fm piano; pad: glass pad .4; arp: marimba .3;"
            "lead: flute; counter: steel drums .7; effect: riser .6",
        ),
    ),
    melody=MelodyManner(syncopation=0.65, density=4.5, phrase_seconds=3.9),
    minor=0.5,
    intro_bars=8,
    pumping=True,
)
