"""The kicks of synthesised kits ring at a pitch of their own: which keys they leave clear."""

from collections.abc import Mapping

from fabula.domain.score import Mode
from fabula.engines.embedded.music.composing.instruments import instruments
from fabula.engines.embedded.music.composing.profile import Ensemble
from fabula.engines.embedded.music.composing.theory import key_named
from fabula.engines.embedded.music.composing.tonality import clearness

_HEARD: Mapping[str, Mapping[int, float]] = {
    "kit-808": {6: 1.5, 7: 0.9, 8: 0.6, 5: 0.45, 9: 0.45, 10: 0.2},
    "kit-electro": {8: 1.5, 9: 1.35, 7: 0.9, 10: 0.75, 11: 0.5, 0: 0.3},
}
"""How much of each pitch class is heard in a groove on that kit, beside the degrees of a song: 46 Hz is F sharp, 50 Hz
nearly G sharp, and each kick falls to it from above."""
_SONG: Mapping[Mode, tuple[float, ...]] = {
    "major": (0.94, 0.22, 0.42, 0.17, 0.48, 0.47, 0.25, 0.78, 0.22, 0.39, 0.17, 0.41),
    "minor": (0.92, 0.18, 0.32, 0.53, 0.20, 0.41, 0.19, 0.67, 0.46, 0.19, 0.42, 0.27),
}
"""How much of each degree, from the tonic up, is heard in songs on other drums: their mean chroma."""
_KEYS = 3


def tonics_beside(ensemble: Ensemble, mode: Mode) -> tuple[int, ...]:
    """The tonics of the keys that stay clearest beside an ensemble's kick; none where the kick has no pitch."""
    kits = [instruments()[chair.instrument].voice for chair in ensemble.chairs if chair.role == "drums"]
    heard = next((_HEARD[kit] for kit in kits if kit in _HEARD), None)
    if heard is None:
        return ()

    def clear(tonic: int) -> float:
        song = [_SONG[mode][(place - tonic) % 12] + heard.get(place, 0.0) for place in range(12)]
        return clearness(song, key_named(tonic, mode))

    return tuple(sorted(range(12), key=clear, reverse=True)[:_KEYS])
