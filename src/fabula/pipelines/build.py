"""Building a production: the loop that asks what is next, has it made, and keeps what comes back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from fabula.domain.artifact import FREE, Estimate, Manifest
from fabula.domain.errors import FabulaError, TargetFailed
from fabula.domain.event import Event
from fabula.engines.base import Call
from fabula.pipelines.executor import Executor, Failed, Finished, Progressed, Report, Started
from fabula.pipelines.graph import Node, Plan, PlanEntry, Progress, Target, advance, needed_for
from fabula.pipelines.ledger import Ledger
from fabula.pipelines.steps import Engines, Job, Made, Step, estimate_target, run_target
from fabula.runtime.blobs import Blobs


class Product(Protocol):
    """A kind of production: what it is made of, as a function of its spec."""

    @property
    def name(self) -> str: ...

    @property
    def steps(self) -> Mapping[str, Step]:
        """The steps its targets use, by name."""

    @property
    def final(self) -> str:
        """The target that everything is for."""

    def targets(self, values: Mapping[str, Any]) -> list[Target]:
        """The targets known so far."""

    def forecast(self, seconds_per_weight: Callable[[str], float | None]) -> Estimate:
        """What a whole build would take while the targets are not known yet."""


@dataclass(frozen=True)
class Workplace:
    """Where targets are run and looked at: where bytes are kept, who makes them, where scratch folders lie."""

    blobs: Blobs
    engines: Engines
    scratch: Path

    def make(self, product: Product, job: Job, call: Call) -> Made:
        """Run a target of a product here; raises as `run_target` does."""
        return run_target(
            job, steps=product.steps, blobs=self.blobs, engines=self.engines, scratch=self.scratch, call=call
        )

    def estimate(self, product: Product, job: Job) -> Estimate:
        """What its engine says that a target would take."""
        return estimate_target(job, steps=product.steps, blobs=self.blobs, engines=self.engines, scratch=self.scratch)


def plan_of(product: Product, progress: Progress, ledger: Ledger, workplace: Workplace) -> Plan:
    """What a build would make from where it stands, in order, with seconds and price."""
    nodes = progress.having("ready", "maybe")
    entries = tuple(_entry(product, node, ledger, workplace) for node in nodes)
    open_ended = product.final not in progress.nodes
    return Plan(entries, product.forecast(ledger.seconds_per_weight) if open_ended else None)


def _entry(product: Product, node: Node, ledger: Ledger, workplace: Workplace) -> PlanEntry:
    target = node.target
    rate = ledger.seconds_per_weight(target.step)
    seconds = (product.steps[target.step].usual_seconds if rate is None else rate) * target.weight
    price = FREE if target.engine is None else None
    if target.engine and node.status == "ready":
        told = workplace.estimate(product, Job.of(node))
        seconds, price = (told.seconds if rate is None and told.seconds is not None else seconds), told.price
    return PlanEntry(target.name, target.step, Estimate(seconds, price), maybe=node.status == "maybe")


def job_of(product: Product, progress: Progress, ledger: Ledger, node: Node) -> Job:
    """The job of a node that is ready, with the lineage that its step may want."""
    told = product.steps[node.target.step].wants_lineage
    return Job.of(node, lineage=lineage_of(progress, ledger, node.target.name) if told else None)


def lineage_of(progress: Progress, ledger: Ledger, name: str) -> dict[str, Any]:
    """The manifests of everything that leads to a target, by target: inputs by digest, parameters, engines."""
    story: dict[str, Any] = {}
    for ancestor in needed_for(progress, name) - {name}:
        node = progress.nodes[ancestor]
        story[ancestor] = _told(node, ledger.manifest(node.key) if node.key else None)
    return {ancestor: story[ancestor] for ancestor in sorted(story)}


def _told(node: Node, manifest: Manifest | None) -> dict[str, Any]:
    outputs = node.outcome.outputs if node.outcome else {}
    told: dict[str, Any] = {
        "step": node.target.step,
        "made_by": "user" if node.pinned else "fabula",
        "outputs": {name: artifact.digest for name, artifact in outputs.items()},
    }
    if manifest:
        told["inputs"] = dict(manifest.inputs)
        told["parameters"] = dict(manifest.parameters)
        told["engines"] = [{"engine": facts.engine, "version": facts.version} for facts in manifest.engines]
    return told


@dataclass
class Builder:
    """One production's build: a product, and where its results are kept."""

    product: Product
    ledger: Ledger
    blobs: Blobs
    engines: Engines
    scratch: Path
    failures: dict[str, FabulaError] = field(default_factory=dict)

    def progress(self) -> Progress:
        """Where every target stands, with instant targets made on the way."""
        while True:
            progress = self._look()
            instant = [node for node in progress.having("ready") if node.target.instant]
            if not instant:
                return progress
            for node in instant:
                self._run_here(node)

    @property
    def workplace(self) -> Workplace:
        """Where instant targets are run."""
        return Workplace(self.blobs, self.engines, self.scratch)

    def plan(self) -> Plan:
        """What a build would make, in order, with seconds and price."""
        return plan_of(self.product, self.progress(), self.ledger, self.workplace)

    def build(
        self,
        executor: Executor,
        *,
        until: str = "",
        on_event: Callable[[Event], None] = lambda _: None,
        on_made: Callable[[Node], None] = lambda _: None,
    ) -> Progress:
        """Make what is not made, independent targets at the same time.

        `on_made` hears of every node as it becomes done. A failure does not stop what does not depend on it; the
        first one is raised, as `TargetFailed`, when nothing is left to do. Returns where everything stands.
        """
        under_way: dict[str, Job] = {}
        announced: set[str] = set()
        while True:
            progress = self.progress()
            wanted = self._wanted(progress, until)
            for node in progress.having("done"):
                if node.target.name not in announced:
                    announced.add(node.target.name)
                    on_made(node)
            for node in progress.having("ready"):
                name = node.target.name
                if name in wanted and name not in under_way:
                    under_way[name] = job_of(self.product, progress, self.ledger, node)
                    executor.submit(under_way[name])
            if not under_way:
                break
            self._hear(executor, under_way, on_event)
        # What failed first: it may be why `until` was never known.
        self._raise_failure(progress)
        if until:
            needed_for(progress, until)
        on_event(Event("production_finished", target=until or self.product.final))
        return progress

    def _wanted(self, progress: Progress, until: str) -> set[str]:
        """What to make now. Raises `InputError` for a target that is not there once all are known."""
        if until and (_exists(progress, until) or self.product.final in progress.nodes):
            return needed_for(progress, until)
        return set(progress.nodes)

    def _look(self) -> Progress:
        return advance(
            self.product.targets,
            done=self.ledger,
            pins=self.ledger.pins(),
            takes=self.ledger.takes(),
            failed=self.failures,
        )

    def _run_here(self, node: Node) -> None:
        try:
            made = self.workplace.make(self.product, Job.of(node), Call())
        except FabulaError as error:
            self.failures[node.target.name] = error
        else:
            self.ledger.record(node.key, made.outcome, made.manifest)

    def _hear(self, executor: Executor, under_way: dict[str, Job], on_event: Callable[[Event], None]) -> None:
        for report in executor.reports(timeout=1.0):
            job = under_way[report.target]
            if isinstance(report, Finished):
                self.ledger.record(job.key, report.made.outcome, report.made.manifest)
                del under_way[report.target]
            elif isinstance(report, Failed):
                self.failures[report.target] = report.error
                del under_way[report.target]
            on_event(_event(report, job))

    def _raise_failure(self, progress: Progress) -> None:
        fatal = [node for node in progress.having("failed") if not node.target.optional]
        if not fatal:
            return
        name = fatal[0].target.name
        error = self.failures[name]
        failed = TargetFailed(f"{name}: {error.message}", remedy=error.remedy, target=name)
        failed.exit_code = error.exit_code
        raise failed from error


def _exists(progress: Progress, wanted: str) -> bool:
    return any(name == wanted or name.startswith(f"{wanted}/") for name in progress.nodes)


def _event(report: Report, job: Job) -> Event:
    name, step = report.target, job.target.step
    match report:
        case Started():
            return Event("target_started", name, step)
        case Progressed(fraction=fraction, message=message):
            return Event("target_progress", name, step, fraction, message)
        case Finished(made=made):
            return Event("target_finished", name, step, 1.0, seconds=made.manifest.seconds)
        case Failed(error=error):
            return Event("target_failed", name, step, message=str(error))
