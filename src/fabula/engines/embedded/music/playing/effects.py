"""What shapes each stem, by genre: equalisers, compressors, echoes, and the room."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from pedalboard import (
    Chorus,
    Compressor,
    Delay,
    HighpassFilter,
    HighShelfFilter,
    LowpassFilter,
    LowShelfFilter,
    Plugin,
)

from fabula.domain.score import Stem
from fabula.engines.embedded.music.playing.room import Room

Effect = Callable[[float], Plugin]
"""Makes an effect for a tempo, given the seconds of a beat."""


def _highpass(hertz: float) -> Effect:
    return lambda _beat: HighpassFilter(hertz)


def _lowpass(hertz: float) -> Effect:
    return lambda _beat: LowpassFilter(hertz)


def _shelf(hertz: float, decibels: float) -> Effect:
    return lambda _beat: (HighShelfFilter if hertz > 1000 else LowShelfFilter)(hertz, decibels, 0.7)


def _press(threshold: float, ratio: float, attack: float, release: float) -> Effect:
    """A compressor: threshold in dBFS, times in milliseconds."""
    return lambda _beat: Compressor(threshold, ratio, attack, release)


def _echo(beats: float, mix: float, feedback: float = 0.25) -> Effect:
    return lambda beat: Delay(beats * beat, feedback, mix)


def _ensemble(mix: float) -> Effect:
    return lambda _beat: Chorus(rate_hz=0.6, depth=0.18, centre_delay_ms=9.0, feedback=0.0, mix=mix)


def _tape_wow(depth: float) -> Effect:
    """A chorus without the dry sound: the pitch wavers as on a worn tape."""
    return lambda _beat: Chorus(rate_hz=0.55, depth=depth, centre_delay_ms=8.0, feedback=0.0, mix=1.0)


_USUAL_ROOM = Room(1.2)


@dataclass(frozen=True)
class Style:
    """How a genre sounds: effects of each stem, the room, how deep the kick ducks the rest (dB), vinyl (dBFS)."""

    stems: Mapping[Stem, tuple[Effect, ...]] = field(default_factory=dict)
    room: Room = _USUAL_ROOM
    pump_db: float = 0.0
    vinyl_db: float | None = None


_PUNCH = _press(-16.0, 3.0, 9.0, 90.0)
_EVEN = _press(-18.0, 3.0, 15.0, 120.0)

_BAND = Style({
    "drums": (_PUNCH,),
    "bass": (_EVEN,),
    "harmony": (_highpass(110), _shelf(8000, 1.5)),
    "lead": (_highpass(130),),
})  # fmt: skip
_HALL = Style({
    "harmony": (_highpass(45), _shelf(7000, 1.5)),
    "lead": (_highpass(90),),
}, room=Room(2.2, before=0.025, brightness=0.5))  # fmt: skip
_CLUB = Style({
    "drums": (_PUNCH,),
    "bass": (_press(-18.0, 4.0, 8.0, 90.0),),
    "harmony": (_highpass(150), _shelf(8000, 2.0)),
    "lead": (_highpass(160), _echo(0.75, 0.16)),
}, room=Room(1.3, brightness=0.6))  # fmt: skip
_ACOUSTIC = Style({
    "bass": (_EVEN,),
    "harmony": (_highpass(80), _shelf(8000, 2.0)),
    "lead": (_highpass(110),),
}, room=Room(1.1, brightness=0.5))  # fmt: skip

_GENRES: dict[str, Style] = {
    "pop": _BAND,
    "rock": replace(_BAND, room=Room(0.9), stems={
        **_BAND.stems, "drums": (_press(-18.0, 4.0, 6.0, 80.0), _shelf(7000, 2.0)),
    }),
    "electronic": replace(_CLUB, pump_db=5.0),
    "house": replace(_CLUB, pump_db=8.0),
    "hip-hop": replace(_BAND, pump_db=2.5, stems={**_BAND.stems, "lead": (_highpass(130), _echo(0.5, 0.12))}),
    "rnb": replace(_BAND, stems={**_BAND.stems, "harmony": (_highpass(110), _ensemble(0.3), _shelf(8000, 1.5))}),
    "jazz": replace(_ACOUSTIC, room=Room(1.0, brightness=0.4)),
    "blues": _ACOUSTIC,
    "folk": _ACOUSTIC,
    "country": _ACOUSTIC,
    "children": _ACOUSTIC,
    "classical": _HALL,
    "cinematic": _HALL,
    "guofeng": replace(_ACOUSTIC, room=Room(1.3, before=0.02, brightness=0.5)),
    "lo-fi": Style({
        "drums": (_lowpass(9000), _press(-20.0, 3.0, 12.0, 120.0)),
        "bass": (_lowpass(3000), _EVEN),
        "harmony": (_highpass(90), _lowpass(5500), _tape_wow(0.10)),
        "lead": (_highpass(120), _lowpass(6500), _tape_wow(0.08)),
    }, room=Room(0.9, brightness=0.35), pump_db=1.5, vinyl_db=-52.0),
    "ambient": replace(_HALL, room=Room(3.2, before=0.03, brightness=0.55), stems={
        "harmony": (_highpass(60), _ensemble(0.3)),
        "lead": (_highpass(120), _echo(1.5, 0.28, 0.4)),
    }),
}  # fmt: skip


def style_of(genre: str) -> Style:
    """How a genre sounds; an unknown one sounds like pop."""
    return _GENRES.get(genre, _BAND)
