"""Sampled General MIDI instruments."""

from collections.abc import Hashable

import numpy as np
from tinysoundfont import _tinysoundfont as tsf  # type: ignore[import-untyped]

from fabula.engines.embedded.music.playing.instrument import RATE, Frames, Stroke, Tone
from fabula.engines.embedded.music.playing.soundfont import read_bank
from fabula.runtime.assets import asset

BANK = "soundfonts/general-midi.sf3"
_VOICES = 32
_CHANNEL = 0
_TAIL = RATE // 4
_LONGEST_TAIL = 8 * RATE
_INAUDIBLE = 3e-5
_LENGTHS = RATE // 200
_HELD_DRUM = RATE // 4


class Sampled:
    """A General MIDI program, or a drum kit, with the samples that some strokes need."""

    def __init__(self, program: int, strokes: tuple[Stroke, ...], *, drums: bool) -> None:
        bank = read_bank(asset(BANK))
        played = {(stroke.pitch, stroke.velocity) for stroke in strokes}
        self._layers = {stroke: bank.layers(program, stroke, drums=drums) for stroke in played}
        self._drums = drums
        self._synthesiser = tsf.SoundFont(bank.instrument(program, played, drums=drums))
        self._synthesiser.set_output(tsf.OutputMode.StereoUnweaved, RATE, 0.0)
        self._synthesiser.set_max_voices(_VOICES)
        self._synthesiser.channel_set_preset_index(_CHANNEL, 0)

    def likeness(self, tone: Tone) -> Hashable:
        """Tones of one pitch in the same layer of samples, equally long; a drum sounds as long as it sounds."""
        held = 0 if self._drums else -(-tone.held // _LENGTHS)
        return tone.pitch, self._layers[tone.pitch, tone.velocity], held

    def sound(self, tone: Tone) -> Frames:
        """The tone, its release and all."""
        # The synthesiser rounds down to find the layer: half a step keeps it from the one below.
        self._synthesiser.channel_note_on(_CHANNEL, tone.pitch, min(1.0, (tone.velocity + 0.5) / 127))
        pieces = [self._render(_HELD_DRUM if self._drums else -(-tone.held // _LENGTHS) * _LENGTHS)]
        self._synthesiser.channel_note_off(_CHANNEL, tone.pitch)
        for _ in range(_LONGEST_TAIL // _TAIL):
            pieces.append(self._render(_TAIL))
            if np.abs(pieces[-1]).max() < _INAUDIBLE:
                break
        self._synthesiser.channel_sounds_off(_CHANNEL)
        self._render(_TAIL)
        return np.concatenate(pieces, axis=1)

    def _render(self, frames: int) -> Frames:
        block = np.empty((2, frames), np.float32)
        self._synthesiser.render(block.data.cast("B"))
        return block
