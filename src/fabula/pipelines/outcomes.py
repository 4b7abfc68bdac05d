"""What a target keeps, in the same form whether a step or a user made it."""

from collections.abc import Mapping
from typing import Any

from fabula.domain.artifact import Outcome, canonical_json
from fabula.pipelines.steps import Work
from fabula.runtime.blobs import Blobs

JSON = "application/json"
PNG = "image/png"
WAV = "audio/wav"

Outputs = dict[str, tuple[bytes, str]]
"""Bytes and media type, by output name."""


def json_output(value: Any) -> tuple[bytes, str]:
    """A JSON value as an output, in canonical form."""
    return canonical_json(value), JSON


def outcome_kept(blobs: Blobs, outputs: Outputs, value: Mapping[str, Any]) -> Outcome:
    """Outputs kept among the blobs, as an outcome."""
    return Outcome({name: blobs.put(data, kind) for name, (data, kind) in outputs.items()}, dict(value))


def outputs_saved(work: Work, outputs: Outputs) -> None:
    """Outputs kept as those of the target under way."""
    for name, (data, media_type) in outputs.items():
        work.save(name, data, media_type)
