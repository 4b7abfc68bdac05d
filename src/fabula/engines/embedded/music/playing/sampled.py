"""Sampled General MIDI instruments."""

from collections.abc import Hashable

import numpy as np
from tinysoundfont import _tinysoundfont as tsf  # type: ignore[import-untyped]

from fabula.engines.embedded.music.playing.instrument import RATE, Frames, Stroke, Tone, usual_length
from fabula.engines.embedded.music.playing.regions import regions
from fabula.engines.embedded.music.playing.soundfont import read_bank
from fabula.engines.embedded.music.playing.soundfont_writing import soundfont
from fabula.runtime.assets import asset

BANK = "soundfonts/general-midi.sf3"
_VOICES = 32
_CHANNEL = 0
_TAIL = RATE // 4
_LONGEST_TAIL = 5 * RATE
_LONGEST_SAMPLE_TAIL = 5 * RATE // 2
"""Of what rings on without being held, so much; a drum is never held."""
_INAUDIBLE = 3e-5
_VELOCITY_STEP = 8
_VELOCITY_CURVE = 5 / 3
_HELD_DRUM = RATE // 4


class Sampled:
    """A General MIDI program, or a drum kit, with the samples that some strokes need."""

    def __init__(self, program: int, strokes: tuple[Stroke, ...], *, drums: bool) -> None:
        bank = read_bank(asset(BANK))
        touched = sorted({(stroke.pitch, _touch(stroke.velocity)) for stroke in strokes})
        self._presets = {stroke: place for place, stroke in enumerate(touched)}
        self._drums = drums
        presets = [regions(bank, program, *stroke, drums=drums) for stroke in touched]
        longest = max((stroke.stop - stroke.start for stroke in strokes), default=0)
        longest += _LONGEST_TAIL if drums else _LONGEST_SAMPLE_TAIL
        self._synthesiser = tsf.SoundFont(soundfont(bank, presets, seconds=longest / RATE))
        self._synthesiser.set_output(tsf.OutputMode.StereoUnweaved, RATE, 0.0)
        self._synthesiser.set_max_voices(_VOICES)

    def likeness(self, tone: Tone) -> Hashable:
        """Tones of one pitch, about equally strong and equally long; a drum sounds as long as it sounds."""
        return tone.pitch, _touch(tone.velocity), 0 if self._drums else usual_length(tone.held)

    def level(self, tone: Tone) -> float:
        """What is left between a velocity and the step it was made for, by the bank's usual curve."""
        return float((tone.velocity / _touch(tone.velocity)) ** _VELOCITY_CURVE)

    def sound(self, tone: Tone) -> Frames:
        """The tone, its release and all."""
        self._synthesiser.channel_set_preset_index(_CHANNEL, self._presets[tone.pitch, _touch(tone.velocity)])
        # How strong it is struck lies in the preset.
        self._synthesiser.channel_note_on(_CHANNEL, tone.pitch, 1.0)
        pieces = [self._render(_HELD_DRUM if self._drums else usual_length(tone.held))]
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


def _touch(velocity: int) -> int:
    """The velocity of the nearest step."""
    return min(127, max(1, round(velocity / _VELOCITY_STEP) * _VELOCITY_STEP))
