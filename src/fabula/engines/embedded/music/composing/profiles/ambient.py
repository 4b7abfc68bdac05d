"""Ambient: chords that breathe, notes that fall far apart, hardly a beat."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="ambient",
    tempo=Tempo(50, 58, 76, 92),
    changes={
        "major": {
            "verse": ("Imaj7 IVmaj7 Imaj7 V", "I I IVmaj7 IVmaj7", "I iii7 IVmaj7 I", "Iadd9 vi7 IVmaj7 V"),
            "lift": ("ii7 IVmaj7 V V", "IVmaj7 IVmaj7 V V", "vi7 iii7 IVmaj7 V"),
            "chorus": (
                "IVmaj7 I V vi7",
                "I V vi7 IVmaj7",
                "Imaj7 iii7 vi7 IVmaj7 I I IVmaj7 I",
                "IVmaj7 V Imaj7 Imaj7",
            ),
            "bridge": ("vi7 iii7 IVmaj7 V", "ii7 vi7 IVmaj7 V", "IVmaj7 iii7 ii7 V"),
        },
        "minor": {
            "verse": ("i bVImaj7 i bVII", "i i bVImaj7 bVImaj7", "i9 iv7 i9 bVImaj7", "i bIIImaj7 bVImaj7 bVII"),
            "lift": ("iv7 bVImaj7 bVII bVII", "bVImaj7 bVImaj7 v7 v7", "iv7 i bVImaj7 bVII"),
            "chorus": ("bVImaj7 bVII i i", "i bVImaj7 bIIImaj7 bVII", "i iv7 bVImaj7 bVII", "i v7 bVImaj7 i"),
            "bridge": ("bVImaj7 bIIImaj7 iv7 v7", "iv7 bVImaj7 i v7", "bIIImaj7 bVII iv7 v7"),
        },
    },
    grooves=(
        groove("still", "", human_ms=10),
        groove("drift", "", human_ms=10),
        groove(
            "breath",
            """
            shaker    .4 o...o...o...o...
            kick      .6 X...............
            """,
            human_ms=8,
        ),
        groove(
            "tide",
            """
            triangle  .3 o...............................
            kick      .5 X...............x...............
            """,
            human_ms=8,
        ),
        groove("float", "", beats=3, human_ms=10),
    ),
    comps=(
        *figures(
            """
            swell     X---------------
            halves    X-------x-------
            late      ....x-----------
            touch     X-----..x-----..
            """
        ),
        *figures(
            """
            swell3   X-----------
            touch3   X---....x---
            """,
            beats=3,
        ),
    ),
    arpeggios=(
        *figures(
            """
            stars     0-----2-----4---
            rain      0---3---2---4---
            far       4-------..3-----
            drops     ..3-....4-..2---
            """
        ),
        *figures(
            """
            stars3   0---2---4---
            drops3   ..3-..4-..2-
            """,
            beats=3,
        ),
    ),
    basses=(
        *figures(
            """
            drone     1---------------
            halves    1-------5-------
            late      1-----------5---
            breath    1---------......
            """
        ),
        *figures(
            """
            drone3   1-----------
            late3    1-------5---
            """,
            beats=3,
        ),
    ),
    ensembles=(
        ensemble(
            "space",
            "drums: 808 drums; bass: drone; pad: glass pad; arp: fm bell .3; chords: vox pad .5;"
            "lead: synth lead; counter: choir .6",
        ),
        ensemble(
            "temple",
            "drums: room drums; bass: cello; pad: slow strings; arp: harp .2; chords: bells .6;"
            "lead: shakuhachi; counter: choir .6",
        ),
        ensemble(
            "snow",
            "drums: brushes; bass: sub; pad: soft pad; arp: piano; chords: celesta .55; lead: vibraphone;"
            "counter: strings .5",
        ),
        ensemble(
            "forest",
            "drums: room drums; bass: drone; pad: strings; arp: kalimba .2; chords: classical guitar .4;"
            "lead: flute; counter: oboe .55",
        ),
    ),
    melody=MelodyManner(grid=1.0, syncopation=0.2, span=12, density=2.0, pentatonic=True, phrase_seconds=6.5),
    minor=0.4,
    intro_bars=4,
)
