"""Classical: cadences in functional harmony, figured accompaniment, no drums."""

from fabula.engines.embedded.music.composing.patterns import figures, groove
from fabula.engines.embedded.music.composing.profile import MelodyManner, Profile, Tempo, ensemble

PROFILE = Profile(
    genre="classical",
    tempo=Tempo(56, 76, 126, 152),
    changes={
        "major": {
            "verse": ("I V/vii I IV I/iii ii V I", "I vi IV V I vi ii V", "I IV V I", "I IV I I ii IV V I"),
            "lift": ("ii V iii vi", "IV ii V V", "vi ii V V7"),
            "chorus": ("I vi IV I IV I ii,V I", "I IV V7 I", "IV V7 I vi", "I vi ii V7"),
            "bridge": ("vi iii IV I", "vi ii V I", "IV iii ii V7", "ii V7 I IV"),
        },
        "minor": {
            "verse": ("i iv V i", "i bVI iv V", "i V i iv", "i bVII bVI V", "i iv bVII bIII bVI iv V i"),
            "lift": ("iv V i V", "bVI iv V V7", "iv bVII bIII V"),
            "chorus": ("i iv i bVI", "bVI bIII iv V7", "i V7 i iv", "iv V7 i bVI"),
            "bridge": ("bIII bVII iv i", "bVI bIII iv V7", "bIII bVI iv V"),
        },
    },
    grooves=(
        groove("allegro", "", human_ms=6),
        groove("andante", "", human_ms=8),
        groove("march", "", human_ms=5),
        groove("waltz", "", beats=3, human_ms=8),
        groove("minuet", "", beats=3, human_ms=6),
    ),
    comps=(
        *figures(
            """
            quarters  X---x---x---x---
            halves    X-------x-------
            repeated  X-x-x-x-X-x-x-x-
            offbeats  ..x-..x-..x-..x-
            """
        ),
        *figures(
            """
            waltz    ....x---x---
            minuet   X---x---x---
            lilt     X-------x-x-
            eighths  X-x-x-x-x-x-
            """,
            beats=3,
        ),
    ),
    arpeggios=(
        *figures(
            """
            alberti   0-2-1-2-0-2-1-2-
            rolling   0121232101212321
            broken    0-1-2-3-4-3-2-1-
            triplet   0-2-3-2-4-2-3-2-
            """
        ),
        *figures(
            """
            waltz    0-1-2-3-2-1-
            cradle   0-2-1-2-1-2-
            wide     0-2-3-4-3-2-
            fountain 0-1-2-3-4-3-
            """,
            beats=3,
        ),
    ),
    basses=(
        *figures(
            """
            halves    1-------1-------
            walking   1---3---5---a---
            quarters  1---1---5---5---
            long      1---------------
            """
        ),
        *figures(
            """
            one      1-----------
            turn     1-------a---
            walk     1---3---5---
            even     1---5---5---
            """,
            beats=3,
        ),
    ),
    ensembles=(
        ensemble("piano", "bass: piano; arp: piano; chords: piano .6; lead: piano; counter: cello .75"),
        ensemble(
            "quartet", "bass: cello; chords: viola .3; arp: violin .5; pad: strings .7; lead: violin;counter: viola .4"
        ),
        ensemble(
            "chamber",
            "bass: double bass; chords: pizzicato strings; pad: strings .5; arp: harp .4; lead: flute;"
            "counter: oboe .45",
        ),
        ensemble(
            "orchestra",
            "bass: cello; chords: strings; pad: slow strings; arp: harp .5; lead: oboe; counter: french horn .5",
        ),
        ensemble(
            "baroque",
            "bass: cello; chords: harpsichord; arp: harpsichord .5; pad: strings .6; lead: violin;counter: recorder .6",
        ),
        ensemble("duo", "bass: piano; arp: piano; chords: piano .7; lead: cello; counter: clarinet .7"),
    ),
    melody=MelodyManner(syncopation=0.05, density=4.5, phrase_seconds=4.6),
    minor=0.4,
)
