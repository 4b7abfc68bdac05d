"""The contract of video engines."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.engines.base.call import Call
from fabula.engines.base.engine import Engine


@dataclass(frozen=True)
class VideoRequest:
    """A moving picture from a description, or from a first frame (`image`, PNG) and a description."""

    prompt: str
    seconds: float
    width: int
    height: int
    image: bytes = b""
    seed: int = 0


@dataclass(frozen=True)
class VideoResult:
    """An MP4 without sound."""

    mp4: bytes
    facts: EngineFacts


@dataclass(frozen=True)
class VideoCapabilities:
    """Which inputs it takes, the longest clip in seconds, the largest side in pixels."""

    from_text: bool
    from_image: bool
    max_seconds: float
    max_side: int


@runtime_checkable
class VideoEngine(Engine, Protocol):
    """Films."""

    @property
    def capabilities(self) -> VideoCapabilities: ...

    def estimate(self, request: VideoRequest) -> Estimate: ...

    def film(self, request: VideoRequest, call: Call) -> VideoResult: ...
