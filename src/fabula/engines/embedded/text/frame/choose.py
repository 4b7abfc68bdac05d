"""Which spines may tell a topic, best first; seeds rotate through them before anything else varies."""

import hashlib
from collections.abc import Iterator, Sequence

from fabula.domain.story import Tone
from fabula.engines.embedded.text.facts import Facts
from fabula.engines.embedded.text.frame.spine import Spine

TOPIC_PROOF = 3


def candidates(spines: Sequence[Spine], facts: Facts, *, seed: int, tone: Tone) -> Iterator[Spine]:
    """Tier by tier, the spines that accept the topic, rotated by the seed; of a tier, the asked tone first.

    The topic-proof ones are rotated by the topic as well: they have to tell all the topics that no other spine fits.
    """
    for tier in (1, 2, TOPIC_PROOF):
        fitting = [spine for spine in spines if spine.tier == tier and spine.accepts(facts)]
        if not fitting:
            continue
        turn = (seed + (_digest(facts.topic) if tier == TOPIC_PROOF else 0)) % len(fitting)
        rotated = fitting[turn:] + fitting[:turn]
        yield from sorted(rotated, key=lambda spine: tone != "auto" and tone not in spine.tones)


def _digest(topic: str) -> int:
    """A number that is the same for the same topic everywhere and always."""
    return int.from_bytes(hashlib.blake2b(topic.encode(), digest_size=4).digest(), "big")
