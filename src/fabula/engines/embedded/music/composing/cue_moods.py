"""What background music is made of, by a scene's mood, and who plays it, by genre."""

from collections.abc import Mapping
from dataclasses import dataclass

from fabula.domain.scene import Mood
from fabula.domain.score import Mode
from fabula.engines.embedded.music.composing.patterns import Figure, figures
from fabula.engines.embedded.music.composing.profile import Ensemble, ensemble


@dataclass(frozen=True)
class CueMood:
    """A mood: progressions whose first chord is of the tonic's family and whose last leads on, and what moves."""

    changes: Mapping[Mode, tuple[str, ...]]
    moves: tuple[Figure, ...]
    energy: float
    pulse: bool = False
    """Whether a soft drum marks the beat."""
    bells: bool = True
    """Whether single high notes sound."""


_CALM = figures("drift 0---1---2---1---\nbreathe 0-----2-----3---\nlull 0---2---1---2---")
_LIGHT = figures("skip 0-..2-..1-..3-..\nhop ..1-..2-..1-..3-\ntrip 0-1-2-..3-2-1-..")
_FLOW = figures("flow 0-1-2-3-4-3-2-1-\nroll 0-2-1-3-2-4-3-2-\nweave 0-2-3-2-4-2-3-2-")
_STILL = figures("alone 0-------2-------\nfar 0-----------1---\nsigh 2-------1-------")
_PULSE = figures("pulse 0-0-0-0-1-1-0-0-\nthrob 0---0---0---1---\ncreep 0-..0-..1-..0-..")

CUE_MOODS: dict[Mood, CueMood] = {
    "calm": CueMood(
        {"major": ("I IV I V", "I iii IV V", "I vi IV V"), "minor": ("i bVI bIII bVII", "i iv bVI bVII")}, _CALM, 0.3
    ),
    "happy": CueMood(
        {"major": ("I V vi IV", "I IV ii V", "I vi ii V"), "minor": ("bIII bVII i bVI", "i bIII bVI bVII")},
        _LIGHT,
        0.55,
    ),
    "sad": CueMood(
        {"major": ("vi iii IV V", "vi IV I V", "vi ii IV V"), "minor": ("i iv bVI V", "i v bVI bVII")}, _STILL, 0.25
    ),
    "afraid": CueMood(
        {"major": ("vi ii vi V", "vi iv vi V"), "minor": ("i bVI i V", "i iv i V")}, _PULSE, 0.35, bells=False
    ),
    "tense": CueMood(
        {"major": ("vi vi ii V", "vi V IV V"), "minor": ("i i bVI V", "i bVII bVI V")},
        _PULSE,
        0.5,
        pulse=True,
        bells=False,
    ),
    "wonder": CueMood(
        {"major": ("I II IV V", "I iii IV V", "Imaj7 IVmaj7 I V"), "minor": ("i IV bVI bVII", "bVI bVII i bVII")},
        _FLOW,
        0.45,
    ),
    "lonely": CueMood(
        {"major": ("vi iii IV V", "I iii vi V"), "minor": ("i bVII iv v", "i bIII iv bVII")}, _STILL, 0.2
    ),
    "funny": CueMood(
        {"major": ("I V I V", "I vi ii V", "I IV I V"), "minor": ("i V i V", "i iv i V")}, _LIGHT, 0.5, bells=False
    ),
    "proud": CueMood(
        {"major": ("I IV V V", "I V IV V", "vi IV I V"), "minor": ("i bVI bIII bVII", "i bIII bVII bVII")},
        _FLOW,
        0.6,
        pulse=True,
    ),
    "angry": CueMood(
        {"major": ("vi IV vi V", "vi V vi V"), "minor": ("i bVI bVII V", "i bVI i V")},
        _PULSE,
        0.6,
        pulse=True,
        bells=False,
    ),
}

_ORCHESTRAL = (
    ensemble("strings", "pad: slow strings; arp: harp; bass: cello; lead: celesta; counter: clarinet .45"),
    ensemble(
        "nocturne",
        "pad: slow strings; arp: piano; bass: double bass; lead: glockenspiel; counter: oboe .45",
    ),
    ensemble(
        "parlour",
        "pad: choir; arp: classical guitar; bass: double bass; lead: music box; counter: flute .45",
    ),
    ensemble(
        "storybook",
        "pad: soft pad; arp: pizzicato strings; bass: cello; lead: vibraphone; counter: bassoon .45",
    ),
)
_CHINESE = (
    ensemble("garden", "pad: slow strings; arp: guzheng; bass: cello; lead: yangqin; counter: xiao .45"),
    ensemble("river", "pad: sheng; arp: guqin; bass: cello; lead: guzheng; counter: dizi .45"),
    ensemble("tower", "pad: soft pad; arp: pipa; bass: double bass; lead: yangqin; counter: erhu .45"),
    ensemble("lantern", "pad: choir; arp: yangqin; bass: cello; lead: music box; counter: xiao .45"),
)
_ELECTRIC = (
    ensemble(
        "dusk",
        "pad: soft pad; arp: electric piano; bass: fretless bass; lead: vibraphone; counter: vox pad .45",
    ),
    ensemble("signal", "pad: glass pad; arp: pluck; bass: sub; lead: fm bell; counter: soft pad .45"),
    ensemble("window", "pad: soft pad; arp: fm piano; bass: bass; lead: celesta; counter: vox pad .45"),
    ensemble("orbit", "pad: vox pad; arp: kalimba; bass: sub; lead: fm bell; counter: glass pad .45"),
)
_HOMELY = (
    ensemble("porch", "pad: soft pad; arp: acoustic guitar; bass: double bass; lead: glockenspiel;"
        "counter: clarinet .45"),
    ensemble("nursery", "pad: slow strings; arp: kalimba; bass: double bass; lead: music box;"
        "counter: recorder .45"),
    ensemble("lane", "pad: accordion; arp: ukulele; bass: double bass; lead: vibraphone; counter: flute .45"),
    ensemble("kitchen", "pad: soft pad; arp: marimba; bass: double bass; lead: celesta; counter: clarinet .45"),
)  # fmt: skip
_FAMILIES: dict[str, tuple[Ensemble, ...]] = {
    "guofeng": _CHINESE, "electronic": _ELECTRIC, "house": _ELECTRIC, "hip-hop": _ELECTRIC, "lo-fi": _ELECTRIC,
    "ambient": _ELECTRIC, "rnb": _ELECTRIC, "folk": _HOMELY, "country": _HOMELY, "children": _HOMELY, "pop": _HOMELY,
}  # fmt: skip


def cue_ensembles(genre: str) -> tuple[Ensemble, ...]:
    """Who may play background music of a genre: soft instruments only."""
    return _FAMILIES.get(genre, _ORCHESTRAL)
