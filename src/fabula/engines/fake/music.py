"""A music engine that holds one chord, so that length, loudness and seed of a piece are exact and made at once."""

import hashlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.errors import InputError
from fabula.domain.song import LONGEST_SONG, SHORTEST_SONG
from fabula.domain.sound import Sound
from fabula.engines.base import Call, EngineIdentity, Health, MusicCapabilities, MusicRequest, MusicResult
from fabula.engines.fake.faults import Faults

VERSION = "1"
RATE = 48_000
USUAL_SECONDS = 30.0
# Two sines of this amplitude, one a channel, are −14 LUFS, give or take the weighting of their pitch.
_AMPLITUDE = 0.2
_FADE_SECONDS = 0.02
_BLOCK_SECONDS = 1.0


@dataclass
class FakeMusic:
    """Implements `MusicEngine`; brief and lyrics decide the root of the chord, the left side sounds its fifth."""

    faults: Faults = field(default_factory=Faults)
    model: str = ""
    capabilities: MusicCapabilities = field(
        default=MusicCapabilities(sings=frozenset({"en", "zh"}), max_seconds=LONGEST_SONG, repeatable=True), init=False
    )

    @property
    def identity(self) -> EngineIdentity:
        return EngineIdentity(f"fake:{self.model}" if self.model else "fake", VERSION)

    def health(self) -> Health:
        return self.faults.health

    def close(self) -> None:
        """Nothing to let go of."""

    def estimate(self, request: MusicRequest) -> Estimate:  # noqa: ARG002 - all cost the same
        return Estimate(seconds=self.faults.latency, price=FREE)

    def generate(self, request: MusicRequest, call: Call) -> MusicResult:
        """Stereo at 48 kHz, as long as asked to the sample."""
        seconds = _seconds(request)
        self.faults.strike(call)
        frames = round(seconds * RATE)
        root = _root(request)
        blocks: list[NDArray[np.float32]] = []
        step = round(_BLOCK_SECONDS * RATE)
        for start in range(0, frames, step):
            call.cancel.check()
            blocks.append(_chord(root, start, min(step, frames - start)))
        samples = np.concatenate(blocks) * _fades(frames)
        call.progress(1.0, request.brief.prompt[:40])
        facts = EngineFacts(self.identity.name, VERSION, seed=request.brief.seed, usage={"seconds": seconds})
        return MusicResult(Sound(samples, RATE), facts)


def _seconds(request: MusicRequest) -> float:
    seconds = request.brief.seconds or USUAL_SECONDS
    if not SHORTEST_SONG <= seconds <= LONGEST_SONG:
        raise InputError(
            f"A song of {seconds:g} seconds cannot be made.",
            remedy=f"Choose {SHORTEST_SONG:g} to {LONGEST_SONG:g}.",
            field="seconds",
        )
    return seconds


def _root(request: MusicRequest) -> float:
    """A pitch of the octave above A3, in hertz."""
    told = f"{request.brief}|{request.lyrics}"
    step = hashlib.sha256(told.encode()).digest()[0] % 12
    return float(220.0 * 2 ** (step / 12))


def _chord(root: float, start: int, frames: int) -> NDArray[np.float32]:
    time = np.arange(start, start + frames, dtype=np.float64) / RATE
    sides = [np.sin(2 * np.pi * pitch * time) for pitch in (root * 1.5, root)]
    return (_AMPLITUDE * np.stack(sides, axis=1)).astype(np.float32)


def _fades(frames: int) -> NDArray[np.float32]:
    """A gain of shape (frames, 1) that rises and falls within 20 ms."""
    place = np.arange(frames, dtype=np.float32)
    return np.minimum(1.0, np.minimum(place, place[::-1]) / (_FADE_SECONDS * RATE))[:, np.newaxis].astype(np.float32)
