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
_INAUDIBLE = 5e-4
"""Of a tone's peak: what rings on 66 dB below it is not heard among other tones."""
_UNDAMPED = frozenset((*range(8, 16), 45, 46, 47, *range(112, 120)))
"""General MIDI's bells, harp, pizzicato, timpani and other percussion: they ring on, held or not."""
_VELOCITY_STEP = 8
_VELOCITY_CURVE = 5 / 3
_HELD_DRUM = RATE // 4


class Sampled:
    """A General MIDI program, or a drum kit, with the samples that some strokes need."""

    def __init__(self, program: int, strokes: tuple[Stroke, ...], *, drums: bool) -> None:
        bank = read_bank(asset(BANK))
        touched = sorted({(stroke.pitch, _touch(stroke.velocity)) for stroke in strokes})
        self._presets = {stroke: place for place, stroke in enumerate(touched)}
        self._drums, self._lengths_an_octave = drums, 1 if program in _UNDAMPED else 9
        presets = [regions(bank, program, *stroke, drums=drums) for stroke in touched]
        longest = max((stroke.stop - stroke.start for stroke in strokes), default=0)
        longest += _LONGEST_TAIL if drums else _LONGEST_SAMPLE_TAIL
        self._synthesiser = tsf.SoundFont(soundfont(bank, presets, seconds=longest / RATE))
        self._synthesiser.set_output(tsf.OutputMode.StereoUnweaved, RATE, 0.0)
        self._synthesiser.set_max_voices(_VOICES)

    def likeness(self, tone: Tone) -> Hashable:
        """Tones of one pitch, about equally strong and equally long; a drum sounds as long as it sounds."""
        return tone.pitch, _touch(tone.velocity), self._held(tone)

    def level(self, tone: Tone) -> float:
        """What is left between a velocity and the step it was made for, by the bank's usual curve."""
        return float((tone.velocity / _touch(tone.velocity)) ** _VELOCITY_CURVE)

    def sound(self, tone: Tone) -> Frames:
        """The tone, its release and all."""
        self._synthesiser.channel_set_preset_index(_CHANNEL, self._presets[tone.pitch, _touch(tone.velocity)])
        # How strong it is struck lies in the preset.
        self._synthesiser.channel_note_on(_CHANNEL, tone.pitch, 1.0)
        pieces = [self._render(self._held(tone))]
        self._synthesiser.channel_note_off(_CHANNEL, tone.pitch)
        quiet = _INAUDIBLE * np.abs(pieces[0]).max()
        for _ in range(_LONGEST_TAIL // _TAIL):
            pieces.append(self._render(_TAIL))
            if np.abs(pieces[-1]).max() < quiet:
                break
        pieces[-1] *= np.linspace(1, 0, _TAIL, dtype=np.float32)
        self._synthesiser.channel_sounds_off(_CHANNEL)
        self._render(_TAIL)
        return np.concatenate(pieces, axis=1)

    def _held(self, tone: Tone) -> int:
        return _HELD_DRUM if self._drums else usual_length(tone.held, an_octave=self._lengths_an_octave)

    def _render(self, frames: int) -> Frames:
        block = np.empty((2, frames), np.float32)
        self._synthesiser.render(block.data.cast("B"))
        return block


def _touch(velocity: int) -> int:
    """The velocity of the nearest step."""
    return min(127, max(1, round(velocity / _VELOCITY_STEP) * _VELOCITY_STEP))
