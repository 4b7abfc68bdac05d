"""古风: five-tone tunes on zheng, dizi and erhu, over plain harmony and soft drums."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="guofeng",
    tempo=Tempo(58, 66, 92, 112),
    changes={
        "major": {
            "verse": ("I vi IV V", "I V vi IV", "vi V IV I", "I iii IV I", "I IV ii V"),
            "lift": ("IV V iii vi", "ii IV V V", "IV iii ii V"),
            "chorus": ("IV V iii vi IV V I I", "vi IV V I", "I V vi IV", "IV I ii V"),
            "bridge": ("vi iii IV V", "ii vi IV V", "IV V vi V"),
        },
        "minor": {
            "verse": ("i bVII bVI i", "i bVI bVII i", "i iv bVII i", "i bIII iv bVI"),
            "lift": ("bVI bVII v i", "iv bVII bIII bVII", "iv v bVI bVII"),
            "chorus": ("bVI bVII v i bVI bVII i i", "i bVI bIII bVII", "bVI bVII i i", "iv bVII bIII bVI"),
            "bridge": ("bIII bVII bVI v", "iv v bVI bVII", "bVI bIII iv v"),
        },
    },
    grooves=(
        groove(
            "river",
            """
            kick      .4 X.....x...x.....
            rim       .45 ....x.......x...
            shaker    .3 x.o.x.o.x.o.x.o.
            """,
            human_ms=8,
        ),
        groove(
            "sword",
            """
            timpani   .4 X.....x.X...x...
            snare     .6 ....X.......X...
            block     .3 x..x..x...x.x...
            hat       .5 x.o.x.o.x.o.x.o.
            """,
            human_ms=6,
        ),
        groove(
            "lantern",
            """
            kick      .4 X.......x.x.....
            snare     .55 ....X.......X...
            triangle  .3 x.......x.......
            hat       .4 x.x.x.x.x.x.x.x.
            """,
            human_ms=8,
        ),
        groove(
            "rain",
            """
            conga2    .35 X.....o...x.....
            conga1    .45 ....x..o....x.o.
            block2    .3 x.......x...x...
            """,
            human_ms=9,
        ),
    ),
    comps=figures(
        """
        held      X---------------
        strokes   X-------x---x---
        waves     X-----x---x-----
        plucks    X-..x-..x-..x-x-
        """
    ),
    arpeggios=figures(
        """
        flowing   0-1-2-3-4-3-2-1-
        stream    0123432101234321
        drops     0-..2-..4-3-..2-
        climb     0-2-3-4-..4-3-2-
        wheel     4-4-3-3-2-2-3-3-
        """
    ),
    basses=figures(
        """
        long      1---------------
        halves    1-------5-------
        steps     1-----1-5---..a-
        gentle    1---------5-----
        """
    ),
    ensembles=(
        ensemble(
            "moon tower",
            "drums: room drums; bass: cello; chords: piano .4; pad: slow strings .3; arp: guzheng;"
            "lead: dizi; counter: erhu .6",
        ),
        ensemble(
            "rain lane",
            "drums: room drums; bass: double bass; chords: guqin; pad: soft pad; arp: pipa .3; lead: erhu;"
            "counter: xiao .55",
        ),
        ensemble(
            "frontier",
            "drums: orchestra drums; bass: cello; chords: strings .5; pad: sheng; arp: pipa; lead: suona;"
            "counter: dizi .7",
        ),
        ensemble(
            "lotus",
            "drums: room drums .4; bass: fretless bass; chords: classical guitar; pad: strings .5;"
            "arp: yangqin; lead: xiao;"
            "counter: guzheng .55",
        ),
        ensemble(
            "new court",
            "drums: 808 drums; bass: sub; chords: piano; pad: vox pad .4; arp: guzheng; lead: pipa;counter: dizi .6",
        ),
    ),
    melody=MelodyManner(syncopation=0.2, span=13, density=3.6, pentatonic=True, phrase_seconds=4.8),
    minor=0.55,
)
