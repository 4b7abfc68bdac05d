"""Playing a score: its stems, one after another and block by block, into files."""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import get_args

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

from fabula.domain.artifact import EngineFacts
from fabula.domain.score import Key, Part, Score, Stem
from fabula.engines.base.call import Call
from fabula.engines.base.music import PlayedResult, StemFile
from fabula.engines.embedded.music.playing.bus import Bus, place, sent
from fabula.engines.embedded.music.playing.effects import style_of
from fabula.engines.embedded.music.playing.instrument import (
    BLOCK,
    RATE,
    Frames,
    Instrument,
    Memory,
    Stroke,
    performed,
    strokes_of,
)
from fabula.engines.embedded.music.playing.levels import part_gain
from fabula.engines.embedded.music.playing.modulation import pump_of, vinyl
from fabula.engines.embedded.music.playing.sampled import Sampled
from fabula.engines.embedded.music.playing.synthesised import VOICES, Synthesised
from fabula.media.audio import sound_written
from fabula.runtime.files import writing

STEMS: tuple[Stem, ...] = get_args(Stem)
CUE_RING_SECONDS = 3.0
_LEAST_RING_SECONDS = 0.05
_FADE = RATE // 50
_PUMPED = ("bass", "harmony")


@dataclass(frozen=True)
class _Voice:
    """A part with what plays it."""

    part: Part
    gain: float
    blocks: Iterator[Frames]


def play(score: Score, folder: Path, call: Call) -> PlayedResult:
    """The stems that have parts, each as a stereo 16-bit WAV file of 48 kHz, `frames_of(score)` long.

    The same score gives the same bytes.
    """
    began = time.perf_counter()
    stems = tuple(_stem_files(score, folder, call))
    facts = EngineFacts("embedded", version("fabula"), time.perf_counter() - began, score.seed)
    return PlayedResult(stems, facts)


def _stem_files(score: Score, folder: Path, call: Call) -> Iterator[StemFile]:
    played = [stem for stem in STEMS if any(part.stem == stem and part.notes for part in score.parts)]
    frames = frames_of(score)
    for number, stem in enumerate(played):
        path = folder / f"{stem}.wav"
        with (
            sound_written(path),
            writing(path) as temporary,
            soundfile.SoundFile(temporary, "w", RATE, 2, subtype="PCM_16", format="WAV") as file,
        ):
            for block in stem_blocks(score, stem, frames, call):
                file.write(_integers(block))
                call.progress((number + file.tell() / frames) / len(played), f"playing {stem}")
        yield StemFile(stem, path)


def frames_of(score: Score) -> int:
    """How many frames the stems of a score have: its seconds, and of a cue `CUE_RING_SECONDS` more.

    A song's last bar ends before the song does; a cue's bars fill it, and its last notes ring on into the next cue.
    """
    bars = max((score.seconds_of(section.start + section.length) for section in score.sections), default=0.0)
    ring = CUE_RING_SECONDS if bars > score.seconds - _LEAST_RING_SECONDS else 0.0
    return round((score.seconds + ring) * RATE)


def stem_blocks(score: Score, stem: Stem, frames: int, call: Call) -> Iterator[Frames]:
    """A stem's sound, block by block."""
    style = style_of(score.genre)
    bus = Bus(style, stem, beat=score.seconds_of(1))
    pump = pump_of(score, style.pump_db) if stem in _PUMPED else None
    voices = _voices(score, stem, frames, call)
    for start in range(0, frames, BLOCK):
        dry = np.zeros((2, min(BLOCK, frames - start)), np.float32)
        send = np.zeros(dry.shape[1], np.float32)
        for voice in voices:
            call.cancel.check()
            block = next(voice.blocks)
            if not block.any():
                continue
            place(block, voice.part, voice.gain)
            dry += block
            send += sent(block, voice.part)
        if pump:
            gains = pump.gains(start, dry.shape[1])
            dry *= gains
            send *= gains
        shaped = bus.shape(dry, send)
        if style.vinyl_db is not None and stem == "harmony":
            shaped = shaped + vinyl(score.seed, start, shaped.shape[1], style.vinyl_db)
        yield _ended(shaped, start, frames)


def _voices(score: Score, stem: Stem, frames: int, call: Call) -> list[_Voice]:
    beside = Counter(part.role for part in score.parts)
    voices = []
    for part in score.parts:
        if part.stem != stem or not part.notes:
            continue
        call.cancel.check()
        strokes = strokes_of(part, score)
        memory = Memory(instrument_of(part, strokes, score.key), call.cancel.check)
        gain = part_gain(part, strokes, memory, genre=score.genre, beside=beside[part.role])
        voices.append(_Voice(part, gain, performed(memory, strokes, frames)))
    return voices


def instrument_of(part: Part, strokes: tuple[Stroke, ...], key: Key) -> Instrument:
    """What plays a part of a song in that key."""
    if part.voice in VOICES:
        return Synthesised(part.voice, key)
    return Sampled(part.program, strokes, drums=part.percussion)


def _integers(block: Frames) -> NDArray[np.int16]:
    # Many times as fast as the library's own rounding of floats and turning of rows into columns.
    turned = np.empty((block.shape[1], 2), np.int16)
    for side, samples in enumerate(block):
        whole = samples * np.float32(1 << 15)
        np.rint(whole, out=whole)
        np.clip(whole, -(1 << 15), (1 << 15) - 1, out=whole)
        turned[:, side] = whole
    return turned


def _ended(block: Frames, start: int, frames: int) -> Frames:
    """The block, its last hundredths of a second faded so that the end does not click."""
    first = frames - _FADE - start
    if first < block.shape[1]:
        place = np.arange(max(0, first), block.shape[1]) + start
        block[:, max(0, first) :] *= ((frames - place) / _FADE).astype(np.float32)
    return block
