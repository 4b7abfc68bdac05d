"""What the targets of a song are put together with."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from fabula.pipelines.graph import EngineChoice, Target
from fabula.pipelines.song.spec import SongSpec
from fabula.pipelines.song.steps import STEPS


def target(name: str, step: str, **facts: Any) -> Target:
    """A target of a step, at the step's version."""
    return Target(name, step, STEPS[step].version, **facts)


def engine(spec: SongSpec, capability: str) -> EngineChoice:
    """The engine that a song names for a capability."""
    return EngineChoice(capability, getattr(spec.engines, capability))


def sung_sections(score: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The sections of a score, as `score_value` tells them, in which words are sung."""
    return [section for section in score["sections"] if section["lyric"] is not None]


def asked(spec: SongSpec) -> dict[str, Any]:
    """What was asked, as a file's label tells it."""
    told = asdict(spec)
    # A whole book does not belong into a file's label.
    told["song"]["lyrics"] = told["song"]["lyrics"][:200]
    return told
