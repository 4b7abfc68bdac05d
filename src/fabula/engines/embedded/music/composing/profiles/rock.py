"""Rock: guitars, a loud backbeat, riffs on the low strings."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="rock",
    tempo=Tempo(84, 108, 148, 172),
    changes={
        "major": {
            "verse": ("I V vi IV", "I IV I V", "I I IV V", "I iii IV IV"),
            "lift": ("IV V IV V", "ii IV V V", "vi IV V V"),
            "chorus": ("I V vi IV", "I IV V IV", "IV I V I", "I V IV I"),
            "bridge": ("vi vi IV V", "ii IV I V", "IV IV vi V"),
        },
        "minor": {
            "verse": ("i bVII bVI bVII i bVI bVII i", "i i bVI bVII", "i bIII iv bVI", "i v bVI iv"),
            "lift": ("iv bVI bVII bVII", "bVI bVII i bVII", "iv iv V V"),
            "chorus": ("i bVI bIII bVII", "bVI bVII i i", "i bVII iv bVI", "i bIII bVI bVII"),
            "bridge": ("bVI bVI bVII bVII", "iv bVI i V", "bIII bVII iv V"),
        },
    },
    grooves=(
        groove(
            "backbeat",
            """
            kick         X.....x.X.x.....
            snare     .2 ....X.......X...
            hat          x.x.x.x.x.x.x.x.
            ride      .8 x.x.x.x.x.x.x.x.
            """,
        ),
        groove(
            "drive",
            """
            kick         X.x...x.X.x...x.
            snare     .2 ....X.......X...
            open      .7 x.x.x.x.x.x.x.x.
            hat          x.o.x.o.x.o.x.o.
            """,
            human_ms=7,
        ),
        groove(
            "stomp",
            """
            kick         X...x...X...x...
            snare     .2 ....X.......X..x
            tom4      .5 x.x...x.x.x...x.
            hat          x...x...x...x...
            """,
        ),
        groove(
            "punk",
            """
            kick         X.....x.X.....x.
            snare     .2 ....X.......X...
            kick2     .7 ..x.......x.....
            open      .5 x...x...x...x...
            hat          x.x.x.x.x.x.x.x.
            """,
            human_ms=6,
        ),
        groove(
            "halftime",
            """
            kick         X..x......x.....
            snare     .2 ........X.......
            open      .5 x...x...x...x...
            hat          x.o.x.o.x.o.x.o.
            """,
        ),
    ),
    comps=figures(
        """
        eighths   X-x-x-x-X-x-x-x-
        held      X-------X-------
        chugs     X.xxX.xxX.xxX.xx
        pushes    X-----x-..x-x-x-
        riff      X-x-..X-..x-X-..
        """
    ),
    arpeggios=figures(
        """
        ringing   0-2-3-4-3-2-3-2-
        octaves   0-..3-..0-..4-..
        weave     0-3-2-3-4-3-2-3-
        lick      4-3-2-..3-2-0-..
        """
    ),
    basses=figures(
        """
        eighths   1-1-1-1-1-1-1-1-
        kick      1-----1-1-1-....
        octaves   1-1-8-1-1-1-8-1-
        walk      1-1-3-3-5-5-a-a-
        long      1-------1-----a-
        """
    ),
    ensembles=(
        ensemble(
            "garage",
            "drums: rock drums; bass: picked bass; chords: overdriven guitar; arp: electric guitar .3;"
            "pad: organ .8;"
            "lead: distorted guitar; counter: strings .9",
        ),
        ensemble(
            "stadium",
            "drums: rock drums; bass: bass; chords: distorted guitar .5; arp: electric guitar; pad: strings .7;"
            "lead: synth lead; counter: choir .85",
        ),
        ensemble(
            "roots",
            "drums: drums; bass: bass; chords: electric guitar; arp: piano .6; pad: organ .4;"
            "lead: overdriven guitar; counter: saxophone .8",
        ),
        ensemble(
            "heavy",
            "drums: rock drums; bass: picked bass; chords: distorted guitar; arp: muted guitar .4; pad: choir .85;"
            "lead: distorted guitar; counter: tremolo strings .8",
        ),
        ensemble(
            "campus",
            "drums: drums; bass: picked bass; chords: acoustic guitar; arp: electric guitar .5; pad: soft pad .7;"
            "lead: electric guitar; counter: overdriven guitar .75",
        ),
    ),
    melody=MelodyManner(syncopation=0.35, density=4.5, pentatonic=True, phrase_seconds=3.8),
    minor=0.45,
)
