"""A call's production once it has ended: what came of which target, who made it, what it cost."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from fabula.domain.artifact import Artifact
from fabula.domain.artifact import Outcome as Result
from fabula.domain.music_services.answers import Metadata
from fabula.domain.music_services.fields import Body
from fabula.pipelines.graph import Progress
from fabula.web.files.stores import user_prefix
from fabula.web.productions.models import Outcome, Production
from fabula.web.productions.presenting import file_address
from fabula.web.productions.results import progress_known
from fabula.web.wiring import blobs_of

MEGABYTE = 1_000_000
MACHINE = "CPU"
"""What a studio's own engines run on; those elsewhere do not say."""


@dataclass(frozen=True)
class Asking:
    """A call: its body, whether the bytes themselves are asked for, the id of its operation, the seconds it took."""

    body: Body
    download: bool
    operation: str
    seconds: float


@dataclass(frozen=True)
class Finished:
    """A production that has ended, and the call that it was for."""

    production: Production
    asking: Asking

    @cached_property
    def progress(self) -> Progress:
        """Where every target stands."""
        return progress_known(self.production)

    @cached_property
    def failures(self) -> dict[str, Mapping[str, Any]]:
        """Why targets failed, by name."""
        rows = self.production.targets.exclude(error=None).values_list("name", "error")
        return {name: error for name, error in rows if error}

    @cached_property
    def _rows(self) -> dict[str, Outcome]:
        keys = [node.key for node in self.progress.nodes.values() if node.outcome]
        return {row.target: row for row in Outcome.objects.filter(production=self.production, key__in=keys)}

    def result(self, target: str) -> Result | None:
        """What a target gave."""
        return self.progress.outcome(target)

    def artifact(self, target: str, output: str) -> Artifact:
        """An output of a target that is done."""
        found = self.progress.outcome(target)
        assert found is not None, target
        return found.outputs[output]

    def read(self, target: str, output: str) -> bytes:
        """The bytes of an output of a target that is done."""
        return blobs_of(self.production.owner_id).read(self.artifact(target, output).digest)

    def read_json(self, target: str, output: str) -> Any:
        """An output of a target that is done, as a value."""
        return json.loads(self.read(target, output))

    def object_key(self, target: str, output: str) -> str:
        """Where an output lies in the bucket."""
        digest = self.artifact(target, output).digest
        return f"{user_prefix(self.production.owner_id)}/{digest[:2]}/{digest}"

    def address(self, path: str) -> str:
        """Where a file of the production is to be had."""
        return file_address(self.production.pk, path)

    def engine(self, target: str) -> dict[str, Any]:
        """Who made a target, and from what seed; empty where no engine did."""
        row = self._rows.get(target)
        engines = (row.manifest or {}).get("engines", []) if row else []
        return {name: engines[0][name] for name in ("engine", "version", "seed")} if engines else {}

    def metadata(self, targets: Iterable[str], **info: Any) -> dict[str, Any]:
        """How a result came about: of one target who made it, of several who made which."""
        names = list(targets)
        made_by = self.engine(names[0]) if len(names) == 1 else {name: self.engine(name) for name in names}
        cost = sum(row.spent.get("USD", 0.0) for row in self._rows.values())
        asking = self.asking
        told = Metadata(
            generation_time=round(asking.seconds, 4), model_info={**made_by, **info}, gpu_type=MACHINE,
            estimated_cost=round(cost, 6), operation_id=asking.operation,
        )  # fmt: skip
        return told.model_dump()
