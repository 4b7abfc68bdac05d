"""Electronic dance music: a kick on every beat, saws, builds and drops."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="electronic",
    tempo=Tempo(100, 122, 134, 150),
    changes={
        "major": {
            "verse": ("I V vi IV", "vi IV I I", "I I IV V", "I iii vi IV"),
            "lift": ("IV V vi V", "ii ii V V", "IV IV V V"),
            "chorus": ("IV I V vi", "I V vi IV", "vi IV I I", "IV V vi I"),
            "bridge": ("vi vi IV V", "ii IV vi V", "IV iii ii V"),
        },
        "minor": {
            "verse": ("i bVI bIII bVII", "i i bVI bVII", "i bIII iv bVI", "i bVII bVI i"),
            "lift": ("iv bVI bVII bVII", "bVI bVI bVII bVII", "iv v bVI V"),
            "chorus": ("i bVI bIII bVII", "bVI bVII i bIII", "i bIII bVI bVII", "i v bVI iv"),
            "bridge": ("bVI bVI bVII bVII", "iv i bVI V", "bVI iv bVII v"),
        },
    },
    grooves=(
        groove(
            "festival",
            """
            kick         X...X...X...X...
            clap      .4 ....X.......X...
            hat       .3 ..x...x...x...x.
            open      .6 ..X...X...X...X.
            shaker    .5 xoooxoooxoooxooo
            """,
            human_ms=0,
        ),
        groove(
            "broken",
            """
            kick         X.....X...x.....
            snare     .3 ....X.......X...
            hat          x.xox.xox.xox.xx
            open      .6 ..............x.
            clap      .7 ....x.......x..o
            """,
            human_ms=2,
        ),
        groove(
            "trance",
            """
            kick         X...X...X...X...
            open      .4 ..X...X...X...X.
            hat          oxoxoxoxoxoxoxox
            clap      .5 ....X.......X...
            ride      .8 x.x.x.x.x.x.x.x.
            """,
            human_ms=0,
        ),
        groove(
            "retro",
            """
            kick         X...X...X...X...
            snare     .3 ....X.......X...
            hat          x.x.x.x.x.x.x.x.
            tom2      .7 ..............xx
            clap      .6 ....x.......x...
            """,
            human_ms=1,
        ),
        groove(
            "electro",
            """
            kick         X..x..X...X..x..
            snare     .3 ....X.......X...
            hat          xoxxxoxxxoxxxoxx
            cowbell   .7 ..x..x....x..x..
            """,
            human_ms=1,
        ),
    ),
    comps=figures(
        """
        gates     X-.xx-.xX-.xx-.x
        offbeats  ..X-..X-..X-..X-
        dotted    X--x--x--x--x-x-
        stabs     X-.X-.X-.X-.X-X-
        held      X-------X-------
        """
    ),
    arpeggios=figures(
        """
        run     0123012301230123
        gallop  0-120-230-120-34
        dotted  0--2--4--3--1-2-
        pulse   0.2.4.2.0.2.4.3.
        """
    ),
    basses=figures(
        """
        offbeat  ..1-..1-..1-..1-
        rolling  .111.111.111.111
        dotted   1--1--1--1--1-8-
        eighths  1-1-1-1-1-1-1-8-
        long     1-----1---1-----
        """
    ),
    ensembles=(
        ensemble(
            "mainstage",
            "drums: electro drums; bass: sub; chords: supersaw .5; pad: pad; arp: pluck .3; lead: synth lead;"
            "counter: fm bell .75; effect: riser .5",
        ),
        ensemble(
            "neon",
            "drums: electro drums; bass: synth bass; chords: fm piano; pad: vox pad .5; arp: square lead .4;"
            "lead: synth lead; counter: glass pad .6; effect: riser .6",
        ),
        ensemble(
            "warehouse",
            "drums: electro drums; bass: reese; chords: organ stab .3; pad: glass pad; arp: pluck .5;"
            "lead: square lead; counter: vox pad .7; effect: riser .5",
        ),
        ensemble(
            "sunrise",
            "drums: electro drums; bass: acid bass; chords: piano; pad: pad .4; arp: fm bell .55;"
            "lead: supersaw; counter: strings .7; effect: riser .5",
        ),
    ),
    melody=MelodyManner(grid=0.5, syncopation=0.6, density=5.0, phrase_seconds=3.9),
    minor=0.55,
    intro_bars=8,
    pumping=True,
)
