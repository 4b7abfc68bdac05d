"""Hip-hop: heavy kicks, crisp hats, loops of few chords, words in quick steps."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="hip-hop",
    tempo=Tempo(70, 78, 98, 110),
    changes={
        "major": {
            "verse": ("I vi IV V", "I iii vi IV", "I I IV V", "vi IV I V"),
            "lift": ("IV V vi V", "ii ii V V", "IV IV V V"),
            "chorus": ("I V vi IV", "IV V I vi", "I iii IV I", "vi IV I V"),
            "bridge": ("ii iii IV V", "vi vi IV V", "IV iii ii V"),
        },
        "minor": {
            "verse": ("i i bVI bVII", "i iv i v", "i bVI i bVII", "i i iv v"),
            "lift": ("iv bVI bVII bVII", "bVI bVI bVII bVII", "iv iv V V"),
            "chorus": ("i bVI bIII bVII", "i bVI iv v", "bVI bVII i i", "i bIII bVI bVII"),
            "bridge": ("bVI bVI v v", "iv iv bVI bVII", "bVI iv i V"),
        },
    },
    grooves=(
        groove(
            "boom bap",
            """
            kick         X.....x...X.....X..x......X.....
            snare        ....X.......X.......X.......X..g
            hat          x.x.x.x.x.x.x.x.x.x.x.x.x.x.x.xx
            open      .7 ..............x.................
            """,
            swing=0.45,
            swung=0.25,
            human_ms=9,
        ),
        groove(
            "trap",
            """
            kick         X.....x...x.....X..x......x.....
            clap         ........X...............X.......
            hat          x.x.x.xxx.x.x.x.x.x.xxxxx.x.x.xx
            open      .6 ..............x.............x...
            """,
            human_ms=1,
        ),
        groove(
            "westside",
            """
            kick         X..x....X.x.....
            clap         ....X.......X...
            hat          x.x.x.x.x.x.x.x.
            tambourine .5 ..x...x...x...x.
            shaker    .7 xoxoxoxoxoxoxoxo
            """,
            swing=0.2,
            swung=0.25,
            human_ms=4,
        ),
        groove(
            "drill",
            """
            kick         X.....x.........X.....x...x.....
            snare        ......X.......X.......X.....X...
            hat          x..x..x.x..x..x.x..x..x.x..x..xx
            rim       .5 ....x.......x.......x.......x...
            """,
            human_ms=1,
        ),
        groove(
            "soulful",
            """
            kick         X..x..x...X..x..
            snare        ....X..g.g..X..g
            hat          xoxoxoxoxoxoxoxo
            """,
            swing=0.5,
            swung=0.25,
            human_ms=10,
        ),
    ),
    comps=figures(
        """
        loop      X-------x---x---
        chops     X--x..x-..x-.x..
        held      X---------------
        offbeats  ..x-....x-..x-..
        """
    ),
    arpeggios=figures(
        """
        bells     4---3---2---3---
        chime     0-2-..3-..2-4-..
        riff      3-2-0-..2-0-..2-
        plucks    0-.2-.3-.2-.4-2-
        """
    ),
    basses=figures(
        """
        boom      1-----1---1-----
        slides    1---------1---8-
        kick      1--1......1-....
        sparse    1-------------1-
        bounce    1-..1-....1-5-..
        """
    ),
    ensembles=(
        ensemble(
            "crate",
            "drums: lo-fi drums; bass: bass; chords: electric piano; pad: soft pad .5; arp: vibraphone .5;"
            "lead: muted trumpet; counter: strings .7",
        ),
        ensemble(
            "808",
            "drums: 808 drums; bass: 808; chords: piano .3; pad: vox pad; arp: fm bell .3;"
            "lead: square lead; counter: choir .7",
        ),
        ensemble(
            "lowrider",
            "drums: 808 drums; bass: synth bass; chords: fm piano; pad: soft pad .4; arp: pluck .5;"
            "lead: synth lead; counter: flute .7",
        ),
        ensemble(
            "orchestra",
            "drums: 808 drums; bass: 808; chords: pizzicato strings; pad: strings .3; arp: piano .4;"
            "lead: flute; counter: french horn .7",
        ),
        ensemble(
            "night",
            "drums: 808 drums; bass: sub; chords: classical guitar; pad: glass pad; arp: celesta .5;"
            "lead: fm bell; counter: vox pad .6",
        ),
    ),
    melody=MelodyManner(grid=0.5, syncopation=0.6, span=8, density=4.5, pentatonic=True, phrase_seconds=3.4),
    minor=0.7,
)
