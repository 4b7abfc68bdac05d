"""A stem's way through its effects: parts in, with a place and a share of the room; one stereo signal out."""

import math

import numpy as np
from numpy.typing import NDArray
from pedalboard import Pedalboard  # type: ignore[attr-defined]

from fabula.domain.score import Part, Stem
from fabula.engines.embedded.music.playing.effects import Style
from fabula.engines.embedded.music.playing.instrument import RATE, Frames
from fabula.engines.embedded.music.playing.room import Reverb

_SILENT = 1e-6
_ROOM_GAIN = 0.55


class Bus:
    """The effects of one stem; it keeps what still sounds from block to block."""

    def __init__(self, style: Style, stem: Stem, *, beat: float) -> None:
        self._effects = Pedalboard([effect(beat) for effect in style.stems.get(stem, ())])
        self._reverb = Reverb(style.room)
        self._rings = False

    def shape(self, dry: Frames, send: NDArray[np.float32]) -> Frames:
        """The stem's next frames, given what is played and what of it goes to the room."""
        shaped = dry
        if len(self._effects) and (self._rings or dry.any()):
            shaped = self._effects.process(dry, RATE, buffer_size=8192, reset=False)
            # Effects that fade out for ever would reckon with denormal numbers, ten times as slow.
            self._rings = bool(np.abs(shaped[:, -RATE // 4 :]).max() > _SILENT)
        return shaped + self._reverb.answer(send)


def place(block: Frames, part: Part, gain: float) -> None:
    """Bring a part to its gain and pan (constant power; the middle keeps its level)."""
    angle = (part.pan + 1) * math.pi / 4
    sides = np.array([[math.cos(angle)], [math.sin(angle)]], np.float32)
    block *= sides * np.float32(math.sqrt(2) * gain)


def sent(block: Frames, part: Part) -> NDArray[np.float32]:
    """The share of a placed part that goes to the room, in mono."""
    mono: NDArray[np.float32] = block[0] + block[1]
    mono *= np.float32(part.reverb * _ROOM_GAIN / 2)
    return mono
