"""Pop: bright, square, four chords."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="pop",
    tempo=Tempo(72, 92, 124, 138),
    changes={
        "major": {
            "verse": ("I V vi IV", "I IV vi V", "I iii IV V I IV V I", "vi IV I V", "I vi ii,V I"),
            "lift": ("IV V vi V", "ii IV V V", "IV IV V V", "ii iii IV V"),
            "chorus": ("I V vi IV", "IV V I vi", "I IV V IV", "I vi IV V"),
            "bridge": ("vi IV ii V", "IV V iii vi", "ii V I IV", "IV I/iii ii V"),
        },
        "minor": {
            "verse": ("i bVI bIII bVII", "i iv bVI bVII", "i bVII bVI i", "i bVI iv V"),
            "lift": ("iv bVI bVII V", "bVI bVII i V", "iv iv V V"),
            "chorus": ("i bVI bIII bVII", "bVI bVII i i", "i bIII bVII bVI", "i iv bVI bVII"),
            "bridge": ("bVI bVII v i", "iv bVII bIII bVI", "bVI iv i V"),
        },
    },
    grooves=(
        groove(
            "radio",
            """
            kick         X.....x.X.......
            snare     .3 ....X.......X..g
            hat          x.o.x.o.x.o.x.o.
            open      .6 ..............x.
            tambourine .8 ..x...x...x...x.
            """,
            human_ms=6,
        ),
        groove(
            "driving",
            """
            kick         X...x...X.x.x...
            snare     .3 ....X.......X...
            hat       .2 xoxoxoxoxoxoxoxo
            clap      .7 ....x.......x...
            """,
            human_ms=5,
        ),
        groove(
            "half-time",
            """
            kick         X.........x.....X.....x...x.....
            snare     .3 ........X...............X.......
            hat          x.o.x.o.x.o.xooox.o.x.o.x.o.x.oo
            shaker    .6 xoxoxoxoxoxoxoxoxoxoxoxoxoxoxoxo
            """,
            human_ms=8,
        ),
        groove(
            "four-floor",
            """
            kick         X...X...X...X...
            clap      .3 ....X.......X...
            hat          ..x...x...x...x.
            shaker    .5 o.xoo.xoo.xoo.xo
            """,
            human_ms=3,
        ),
        groove(
            "bounce",
            """
            kick         X..x..x.X..x....
            snare     .3 ....X..g.g..X...
            hat          x.x.x.x.x.x.x.xo
            open      .7 ......x.........
            """,
            swing=0.35,
            swung=0.25,
            human_ms=7,
        ),
    ),
    comps=figures(
        """
        held      X---------------
        pushes    X-----x---x-----
        eighths   X-x-x-x-X-x-x-x-
        offbeats  ..x-..x-..x-..x-
        anthem    X-----x-----x---
        """
    ),
    arpeggios=figures(
        """
        climb   0-1-2-3-4-3-2-1-
        weave   0-2-1-2-3-2-1-2-
        drops   4-..2-..3-..1-..
        ripple  0121323101213231
        """
    ),
    basses=figures(
        """
        roots    1-------1-----1-
        eighths  1-1-1-1-1-1-1-1-
        pushes   1-----1-..1-1-5-
        octaves  1-..8-..1-..8-a-
        hops     1---..1-5---8-a-
        """
    ),
    ensembles=(
        ensemble(
            "band",
            "drums: drums; bass: bass; chords: piano; pad: strings .6; arp: electric guitar .45;"
            "lead: synth lead; counter: violin .7",
        ),
        ensemble(
            "acoustic",
            "drums: room drums .3; bass: bass; chords: acoustic guitar; pad: soft pad .5; arp: piano .55;"
            "lead: flute; counter: cello .7",
        ),
        ensemble(
            "synth",
            "drums: electro drums; bass: synth bass; chords: fm piano; pad: pad .4; arp: pluck .5;"
            "lead: square lead; counter: vox pad .75; effect: riser .7",
        ),
        ensemble(
            "ballroom",
            "drums: drums .35; bass: fretless bass; chords: electric piano; pad: slow strings .35; arp: harp .6;"
            "lead: saxophone; counter: french horn .75",
        ),
        ensemble(
            "shine",
            "drums: electro drums; bass: sub; chords: supersaw .5; pad: glass pad; arp: pluck .3;"
            "lead: fm bell; counter: electric guitar .7; effect: riser .7",
        ),
    ),
    melody=MelodyManner(syncopation=0.45, density=4.5),
    minor=0.3,
    pumping=True,
)
