"""Synthesised instruments, by the names of their voices."""

from collections.abc import Hashable

from fabula.domain.score import Key
from fabula.engines.embedded.music.playing.instrument import Frames, Tone, usual_length
from fabula.engines.embedded.music.playing.synth_melodic import MELODIC
from fabula.engines.embedded.music.playing.synth_percussion import KITS, drum, impact, kick, riser, tuned

_VELOCITY_CURVE = 1.5
_USUAL_KIT = "kit-electro"
_SINGLE = {"kick-electro", "impact"}
VOICES = frozenset({*MELODIC, *KITS, *_SINGLE, "noise-riser"})
"""Every voice that can be played."""


class Synthesised:
    """One of `VOICES`."""

    def __init__(self, voice: str, key: Key) -> None:
        """A voice; where it is a kit or a kick, the kick is tuned to the key."""
        self._voice = voice
        self._kit = tuned(KITS.get(voice, KITS[_USUAL_KIT]), key)

    def likeness(self, tone: Tone) -> Hashable:
        """What the voice makes of pitch and length; a drum has no length, a single sound no pitch."""
        if self._voice in _SINGLE:
            return 0
        if self._voice in KITS:
            return tone.pitch
        return (0 if self._voice == "noise-riser" else tone.pitch), usual_length(tone.held)

    def level(self, tone: Tone) -> float:
        """Louder as it is struck harder."""
        return float((tone.velocity / 100) ** _VELOCITY_CURVE)

    def sound(self, tone: Tone) -> Frames:
        """The tone at velocity 100."""
        match self._voice:
            case "kick-electro":
                return kick(self._kit)
            case "impact":
                return impact()
            case "noise-riser":
                return riser(usual_length(tone.held))
            case kit if kit in KITS:
                return drum(self._kit, tone.pitch)
            case voice:
                return MELODIC[voice](tone.pitch, usual_length(tone.held))
