"""Cinematic: strings that repeat, brass that rises, big drums where it counts."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="cinematic",
    tempo=Tempo(60, 76, 118, 144),
    changes={
        "major": {
            "verse": ("I V vi IV", "I iii vi IV", "vi IV I V", "I IV vi V"),
            "lift": ("ii IV V V", "vi V IV V", "IV V vi V"),
            "chorus": ("IV I V vi", "I V ii IV", "vi IV I V", "I bVII IV I"),
            "bridge": ("vi iii IV ii", "ii vi IV V", "vi IV ii V"),
        },
        "minor": {
            "verse": ("i bVI bIII bVII", "i bVI iv V", "i v bVI iv", "i bIII iv bVI"),
            "lift": ("iv bVI bVII V", "bVI bVI bVII bVII", "iv bIII bVI V"),
            "chorus": ("i bVI bIII bVII", "bVI bVII i bIII", "i bVII bVI V", "i bIII bVI bVII"),
            "bridge": ("bVI bIII iv V", "iv i bVI bVII", "bVI v iv V"),
        },
    },
    grooves=(
        groove(
            "battle",
            """
            timpani   .5 X.....x.X.....x.
            tom3      .65 ....x..x....x.xx
            bassdrum .3 X...............
            snare     .8 ..xx....X.xx..x.
            """,
            human_ms=6,
        ),
        groove(
            "march",
            """
            bassdrum .4 X.......X.......
            snare     .5 ..gx..gx..gxgxgx
            timpani   .6 X...x...X...x.x.
            """,
            human_ms=5,
        ),
        groove(
            "pulse",
            """
            bassdrum .3 X.......x.......
            tom4      .55 ..x...x...x...x.
            shaker    .5 x.o.x.o.x.o.x.o.
            """,
            human_ms=4,
        ),
        groove(
            "heartbeat",
            """
            bassdrum .3 X..x............
            timpani   .7 X..x....X..x....
            tom3      .8 ......x.......xx
            """,
            human_ms=6,
        ),
        groove(
            "storm",
            """
            timpani   .5 X..x..x.X..x..x.
            tom4      .6 xooxooxoxooxooxo
            snare     .8 ....X.......X...
            """,
            human_ms=5,
        ),
    ),
    comps=figures(
        """
        swells    X---------------
        accents   X-----x-----x---
        spiccato  X-x-x-x-X-x-x-x-
        march     X---x-x-X---x-x-
        """
    ),
    arpeggios=figures(
        """
        ostinato  0-0-2-0-3-0-2-0-
        driving   0-1-2-1-0-1-2-1-
        sixteenths 0020301000203010
        gallop    0-000-200-000-20
        rise      0-1-2-3-2-3-4-3-
        """
    ),
    basses=figures(
        """
        drone     1---------------
        halves    1-------1-------
        pulse     1---1---1---1---
        drive     1-1-1-1-1-1-1-1-
        """
    ),
    ensembles=(
        ensemble(
            "heroic",
            "drums: orchestra drums; bass: cello; chords: brass .65; pad: strings; arp: pizzicato strings .3;"
            "lead: french horn; counter: choir .7",
        ),
        ensemble(
            "intimate",
            "drums: orchestra drums .7; bass: cello; chords: piano; pad: slow strings .3; arp: piano .5;"
            "lead: cello; counter: oboe .5",
        ),
        ensemble(
            "adventure",
            "drums: orchestra drums; bass: double bass; chords: strings; pad: choir .6; arp: harp .3;"
            "lead: trumpet; counter: french horn .6",
        ),
        ensemble(
            "hybrid",
            "drums: orchestra drums; bass: sub; chords: strings; pad: glass pad; arp: pluck .3;"
            "lead: violin; counter: brass .7; effect: riser .6",
        ),
        ensemble(
            "wonder",
            "drums: orchestra drums .6; bass: cello; chords: celesta .4; pad: choir; arp: harp;"
            "lead: flute; counter: french horn .55",
        ),
    ),
    melody=MelodyManner(syncopation=0.1, span=13, density=3.0, phrase_seconds=4.8),
    minor=0.6,
    pumping=True,
)
