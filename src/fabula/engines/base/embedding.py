"""The contract of embedding engines."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.engines.base.call import Call
from fabula.engines.base.engine import Engine


@dataclass(frozen=True)
class EmbeddingResult:
    """One vector a text, all of the same length, normalised to length 1."""

    vectors: tuple[tuple[float, ...], ...]
    facts: EngineFacts


@runtime_checkable
class Embedder(Engine, Protocol):
    """Turns texts into vectors whose cosine says how near they are in meaning."""

    @property
    def dimensions(self) -> int: ...

    def estimate(self, texts: tuple[str, ...]) -> Estimate: ...

    def embed(self, texts: tuple[str, ...], call: Call) -> EmbeddingResult: ...
