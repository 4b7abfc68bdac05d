"""Which spines may tell a topic, best first; seeds rotate through them before anything else varies."""

from collections.abc import Iterator, Sequence

from fabula.domain.story import Tone
from fabula.engines.embedded.text.facts import Facts
from fabula.engines.embedded.text.frame.spine import Spine


def candidates(spines: Sequence[Spine], facts: Facts, *, seed: int, tone: Tone) -> Iterator[Spine]:
    """Tier by tier, the spines that accept the topic, rotated by the seed; of a tier, the asked tone first."""
    for tier in (1, 2, 3):
        fitting = [spine for spine in spines if spine.tier == tier and spine.accepts(facts)]
        if not fitting:
            continue
        turn = seed % len(fitting)
        rotated = fitting[turn:] + fitting[:turn]
        yield from sorted(rotated, key=lambda spine: tone != "auto" and tone not in spine.tones)
