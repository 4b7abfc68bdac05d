"""Plays a groove: bars, fills before what comes next, a crash where a section begins."""

from collections.abc import Iterator, Sequence
from random import Random

from fabula.engines.embedded.music.composing.patterns import DRUMS, Groove, Lane
from fabula.engines.embedded.music.composing.section import Passage

_FILLS = (
    "snare:........X.x.xxxx",
    "snare:x.x.|tom1:....x.x.|tom3:........x.x.|tom4:............X.X.",
    "tom1:........xx..|tom2:..........xx|tom4:............xxXX",
    "snare:........x..x..x.|kick:........x...x...",
    "snare:............xxxx",
    "snare:..........g.xoXx|tom4:..............x.",
)
_LIFT_ROLL = "snare:o.o.o.o.ooooxxxX"
_SOFT_FILL = "hat:............xoxo"
_LOUDNESS = {"X": 114, "x": 94, "o": 72, "g": 44}
_DRIVEN = frozenset({DRUMS["kick"], DRUMS["snare"], DRUMS["clap"], DRUMS["tom1"]})

Hit = tuple[float, int, float]
"""A hit: beat of the section, General MIDI drum, velocity."""


def drum_hits(groove: Groove, passage: Passage, rng: Random, *, pumping: bool) -> Iterator[Hit]:
    """Every hit of a passage, on the straight grid, at velocities before the section's loudness."""
    if passage.energy >= 0.55 and passage.kind not in ("intro",) and _has(groove, "snare", "kick", "clap"):
        yield 0.0, DRUMS["crash"], 92
    for bar in range(passage.played_bars):
        fill = _fill(passage, bar, rng, groove, pumping=pumping)
        yield from _bar(groove, passage, bar, fill)


def _bar(groove: Groove, passage: Passage, bar: int, fill: str) -> Iterator[Hit]:
    steps = groove.beats * groove.steps_per_beat
    hits = list(_fill_hits(fill, groove.beats))
    begins = min((hit[0] for hit in hits), default=float(groove.beats))
    for lane in groove.lanes:
        if lane.level > passage.energy + 1e-9:
            continue
        for step, velocity in _in_bar(lane, bar, steps):
            at = step / groove.steps_per_beat
            if at < begins or lane.drum not in _DRIVEN:
                yield bar * groove.beats + at, lane.drum, velocity
    for at, drum, loud in hits:
        yield bar * groove.beats + at, drum, loud


def _in_bar(lane: Lane, bar: int, steps: int) -> Iterator[tuple[int, int]]:
    first = bar * steps % lane.steps
    return ((step - first, velocity) for step, velocity in lane.hits if first <= step < first + steps)


def _fill(passage: Passage, bar: int, rng: Random, groove: Groove, *, pumping: bool) -> str:
    choice = rng.choice(_FILLS)
    last = bar == passage.played_bars - 1
    if not _has(groove, "snare", "clap", "tom1") or passage.energy < 0.3:
        return ""
    if last and passage.next_kind == "chorus" and passage.rises and pumping:
        return _LIFT_ROLL
    if last and passage.next_energy and passage.bars >= 2:
        return choice if passage.energy > 0.42 else _SOFT_FILL
    if bar % 4 == 3 and passage.energy > 0.6 and rng.random() < 0.4:
        return _FILLS[4]
    return ""


def _fill_hits(fill: str, beats: int) -> Iterator[Hit]:
    """The hits of a fill such as `snare:x.x.|tom4:....X.X.`, right-aligned to the bar's end."""
    for row in fill.split("|"):
        drum, _, pattern = row.partition(":")
        if not pattern:
            continue
        shift = beats - 4
        for step, mark in enumerate(pattern):
            if mark in _LOUDNESS and shift + step / 4 >= 0:
                yield shift + step / 4, DRUMS[drum], _LOUDNESS[mark]


def _has(groove: Groove, *names: str) -> bool:
    drums = {DRUMS[name] for name in names}
    return any(lane.drum in drums for lane in groove.lanes)


def ending_hits(groove: Groove) -> Sequence[Hit]:
    """What the drums play on the last chord."""
    if not _has(groove, "snare", "clap", "kick"):
        return [(0.0, lane.drum, 60) for lane in groove.lanes[:1]]
    return [(0.0, DRUMS["kick"], 104), (0.0, DRUMS["crash"], 92)]
