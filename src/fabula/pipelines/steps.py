"""Steps, and `run_target`: the only code that executes one."""

import json
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from fabula.domain.artifact import Artifact, EngineFacts, Estimate, Manifest, Outcome, canonical_json
from fabula.domain.errors import BlobCorrupt
from fabula.engines.base import Call, ImageEngine, MusicEngine, SpeechEngine, TextEngine
from fabula.pipelines.graph import EngineChoice, Node, Ref, Target
from fabula.runtime.blobs import Blobs


class Engines(Protocol):
    """Engines by name; the registry is one."""

    def text(self, name: str) -> TextEngine: ...

    def image(self, name: str) -> ImageEngine: ...

    def speech(self, name: str) -> SpeechEngine: ...

    def music(self, name: str) -> MusicEngine: ...


@dataclass(frozen=True)
class Job:
    """A target ready to run: everything a worker needs to know, and nothing it must look up.

    `lineage` holds the manifests of all targets that lead here, for steps that write them into a file.
    """

    target: Target
    key: str
    take: int
    inputs: Mapping[str, Artifact]
    lineage: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, node: Node, *, lineage: Mapping[str, Any] | None = None) -> "Job":
        """The job of a node that is ready."""
        return cls(node.target, node.key, node.take, node.inputs, lineage or {})


def job_dump(job: Job) -> dict[str, Any]:
    """A job as plain values, for a queue that keeps JSON."""
    return asdict(job)


def job_load(raw: Mapping[str, Any]) -> Job:
    """A job from what `job_dump` made of it."""
    target = raw["target"]
    engine = target["engine"]
    return Job(
        target=Target(
            **{
                **target,
                "inputs": {name: Ref(**ref) for name, ref in target["inputs"].items()},
                "engine": EngineChoice(**engine) if engine else None,
            }
        ),
        key=raw["key"],
        take=raw["take"],
        inputs={name: Artifact(**artifact) for name, artifact in raw["inputs"].items()},
        lineage=raw["lineage"],
    )


class Work:
    """What a step sees: its inputs, parameters and engine, a scratch folder, and where results go."""

    def __init__(self, job: Job, *, blobs: Blobs, engines: Engines, call: Call, folder: Path) -> None:
        self.job = job
        self.parameters = job.target.parameters
        self.lineage = job.lineage
        self.engines = engines
        self.call = call
        self.folder = folder
        self.outputs: dict[str, Artifact] = {}
        self.facts: list[EngineFacts] = []
        self._blobs = blobs

    @property
    def engine_name(self) -> str:
        """The name of the engine that this target uses."""
        if self.job.target.engine is None:
            raise LookupError(f"{self.job.target.name} uses no engine")
        return self.job.target.engine.name

    def has(self, name: str) -> bool:
        """Whether an input is there; an optional one may not be."""
        return name in self.job.inputs

    def path(self, name: str) -> Path:
        """An input as a file, to read only."""
        return self._blobs.path(self.job.inputs[name].digest)

    def read(self, name: str) -> bytes:
        """An input's bytes."""
        return self._blobs.read(self.job.inputs[name].digest)

    def read_json(self, name: str) -> Any:
        """An input that is JSON."""
        return json.loads(self.read(name))

    def save(self, name: str, data: bytes, media_type: str) -> None:
        """Keep an output."""
        self.outputs[name] = self._blobs.put(data, media_type)

    def save_json(self, name: str, value: Any) -> None:
        """Keep an output that is JSON, in canonical form."""
        self.save(name, canonical_json(value), "application/json")

    def save_file(self, name: str, path: Path, media_type: str) -> None:
        """Keep a file of the scratch folder as an output."""
        self.outputs[name] = self._blobs.put_file(path, media_type)


@dataclass(frozen=True)
class Step:
    """A function from inputs and parameters to named artifacts, with a version.

    `run` saves its outputs through `Work` and returns the small JSON value that the product may look at.
    `estimate` says what a run would take, where an engine can tell; `usual_seconds`, for one unit of the
    target's weight, is the guess before any run. With `wants_lineage`, the job brings the manifests of all
    that leads to it.
    """

    name: str
    version: int
    run: Callable[[Work], Any]
    estimate: Callable[[Work], Estimate] | None = None
    usual_seconds: float = 1.0
    wants_lineage: bool = False


@dataclass(frozen=True)
class Made:
    """What running a target gave."""

    outcome: Outcome
    manifest: Manifest


def run_target(
    job: Job, *, steps: Mapping[str, Step], blobs: Blobs, engines: Engines, scratch: Path, call: Call
) -> Made:
    """Run one target's step in a scratch folder of its own, which is gone afterwards.

    Raises what the step raises; nothing of a failed step is recorded.
    """
    step = steps[job.target.step]
    scratch.mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=scratch, ignore_cleanup_errors=True) as folder:
        work = Work(job, blobs=blobs, engines=engines, call=call, folder=Path(folder))
        value = step.run(work)
    outcome = Outcome(work.outputs, value)
    manifest = Manifest(
        target=job.target.name,
        step=step.name,
        version=step.version,
        inputs={name: artifact.digest for name, artifact in job.inputs.items()},
        parameters=dict(job.target.parameters),
        take=job.take,
        seconds=time.perf_counter() - begun,
        weight=job.target.weight,
        engines=tuple(work.facts),
    )
    return Made(outcome, manifest)


def estimate_target(job: Job, *, steps: Mapping[str, Step], blobs: Blobs, engines: Engines, scratch: Path) -> Estimate:
    """What running a target would take by its engine's own word; unknown where it has none."""
    step = steps[job.target.step]
    if step.estimate is None:
        return Estimate()
    try:
        return step.estimate(Work(job, blobs=blobs, engines=engines, call=Call(), folder=scratch))
    except BlobCorrupt:
        return Estimate()
