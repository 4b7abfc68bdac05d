"""The singing voices: how each differs from the synthesiser's own."""

from dataclasses import dataclass

from fabula.domain.errors import InputError


@dataclass(frozen=True)
class SingingVoice:
    """A singing voice; the pitch is the score's. `warp` is the factor on formant frequencies, `tilt` the change of the
    spectrum in dB an octave around 1 kHz, `breath` 0–1 how much of the voice is air, `vibrato` the depth in cents at a
    long note's end."""

    name: str
    warp: float
    tilt: float = 0.0
    breath: float = 0.0
    vibrato: float = 35.0


VOICES = (
    SingingVoice("woman", warp=1.12, tilt=0.6, breath=0.08),
    SingingVoice("man", warp=0.98, tilt=0.9, breath=0.04),
    SingingVoice("child", warp=1.2, tilt=0.4, breath=0.1, vibrato=12.0),
)


def singing_voice(name: str) -> SingingVoice:
    """A voice by name, the first where `name` is empty. Raises `InputError` for any other."""
    if not name:
        return VOICES[0]
    for voice in VOICES:
        if voice.name == name.strip().casefold():
            return voice
    raise InputError(
        f"There is no singing voice {name!r}.", remedy=f"Use one of {', '.join(v.name for v in VOICES)}.", field="voice"
    )
