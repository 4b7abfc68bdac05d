"""The build graph: targets, their keys, and the pure scheduler that says what is to be made next.

A product is a function from what was asked (`spec`) and the small values known so far to the targets known so
far. `advance` asks it again as results arrive, so that how many pages there are may depend on the text.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal, Protocol

from fabula.domain.artifact import Artifact, Estimate, Outcome, canonical_json, digest_of
from fabula.domain.errors import InputError

Status = Literal["done", "ready", "maybe", "failed", "blocked"]


@dataclass(frozen=True)
class Ref:
    """One output of another target. An `optional` one is left out where its target failed."""

    target: str
    output: str
    optional: bool = False


@dataclass(frozen=True)
class EngineChoice:
    """Which engine a target uses: its capability, and the name and options that change the result."""

    capability: str
    name: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Target:
    """A named node: a step with its inputs, parameters and engine.

    `weight` scales estimates (characters, pixels, frames) and is no part of the key. `instant` targets use no
    engine and take milliseconds, so a plan may run them to be exact. `optional` ones may fail.
    """

    name: str
    step: str
    version: int
    inputs: Mapping[str, Ref] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    engine: EngineChoice | None = None
    weight: float = 1.0
    instant: bool = False
    optional: bool = False


class Targets(Protocol):
    """A product as the scheduler sees it: targets in an order in which each comes after its inputs."""

    def __call__(self, values: Mapping[str, Any]) -> Sequence[Target]: ...


class Done(Protocol):
    """What has been made before, by key."""

    def get(self, key: str) -> Outcome | None: ...


@dataclass(frozen=True)
class Node:
    """A target with where it stands. `key` is unknown while an input is; `outcome` is there where it is done."""

    target: Target
    status: Status
    take: int = 0
    key: str = ""
    inputs: Mapping[str, Artifact] = field(default_factory=dict)
    outcome: Outcome | None = None
    pinned: bool = False


@dataclass(frozen=True)
class Progress:
    """Every known target in order, and what each needs."""

    nodes: Mapping[str, Node]

    def having(self, *statuses: Status) -> list[Node]:
        """The nodes with one of these statuses, in order."""
        return [node for node in self.nodes.values() if node.status in statuses]

    def outcome(self, target: str) -> Outcome | None:
        """What a target gave, where it is done."""
        node = self.nodes.get(target)
        return node.outcome if node else None


def key_of(target: Target, inputs: Mapping[str, Artifact], take: int) -> str:
    """The digest under which a target's outcome is kept: all that can change it, and not its name."""
    engine = target.engine
    return digest_of(
        canonical_json(
            {
                "step": target.step,
                "version": target.version,
                "inputs": {name: artifact.digest for name, artifact in inputs.items()},
                "parameters": target.parameters,
                "engine": [engine.capability, engine.name, engine.options] if engine else None,
                "take": take,
            }
        )
    )


def advance(
    targets: Targets,
    *,
    done: Done,
    pins: Mapping[str, Outcome] | None = None,
    takes: Mapping[str, int] | None = None,
    failed: Collection[str] = (),
) -> Progress:
    """Where every target stands. Pure: the same arguments give the same answer.

    `done` holds outcomes by key, `pins` and `takes` what a user chose by target name, `failed` the names of
    targets that failed in this run.
    """
    values: dict[str, Any] = {}
    while True:
        nodes: dict[str, Node] = {}
        for target in targets(values):
            nodes[target.name] = _node(target, nodes, done, pins or {}, (takes or {}).get(target.name, 0), failed)
        known = {name: node.outcome.value for name, node in nodes.items() if node.outcome}
        if known == values:
            return Progress(nodes)
        values = known


def _node(
    target: Target,
    nodes: Mapping[str, Node],
    done: Done,
    pins: Mapping[str, Outcome],
    take: int,
    failed: Collection[str],
) -> Node:
    if target.name in pins:
        return Node(target, "done", take, outcome=pins[target.name], pinned=True)
    inputs: dict[str, Artifact] = {}
    waiting = False
    for name, ref in target.inputs.items():
        source = nodes[ref.target]
        if source.outcome is not None:
            inputs[name] = source.outcome.outputs[ref.output]
        elif source.status in ("failed", "blocked"):
            if not ref.optional:
                return Node(target, "blocked", take)
        else:
            waiting = True
    if waiting:
        return Node(target, "maybe", take, inputs=inputs)
    key = key_of(target, inputs, take)
    outcome = done.get(key)
    status: Status = "done" if outcome else "failed" if target.name in failed else "ready"
    return Node(target, status, take, key, inputs, outcome)


def needed_for(progress: Progress, wanted: str) -> set[str]:
    """The names of the targets that `wanted` (a target's name, or a prefix of names) needs, itself included.

    Raises `InputError` where nothing has that name.
    """
    found = [name for name in progress.nodes if _named(name, wanted)]
    if not found:
        known = ", ".join(list(progress.nodes)[:12])
        raise InputError(f"No target is called {wanted!r}.", remedy=f"Known targets: {known} …", field="until")
    return _with_inputs(progress, found)


def needed_now(progress: Progress, wanted: Iterable[str], *, final: str) -> set[str]:
    """The names of the targets to make for all that is wanted, as far as they are known.

    Each of `wanted` is a name, a prefix of names, or a shell pattern such as `*/picture`. While targets may still
    follow (`final` is not known yet), what nothing fits needs all that there is.
    """
    needed: set[str] = set()
    for each in wanted:
        found = [name for name in progress.nodes if _named(name, each) or fnmatchcase(name, each)]
        if not found and final not in progress.nodes:
            return set(progress.nodes)
        needed |= _with_inputs(progress, found)
    return needed


def _named(name: str, wanted: str) -> bool:
    return name == wanted or name.startswith(f"{wanted}/")


def _with_inputs(progress: Progress, names: Iterable[str]) -> set[str]:
    needed: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name not in needed:
            needed.add(name)
            left.extend(ref.target for ref in progress.nodes[name].target.inputs.values())
    return needed


@dataclass(frozen=True)
class PlanEntry:
    """A target that a build would make: `maybe` where that hangs on a result not yet known."""

    target: str
    step: str
    estimate: Estimate
    maybe: bool = False


@dataclass(frozen=True)
class Plan:
    """What a build would make, in order. `forecast` where targets will follow that are not known yet."""

    entries: tuple[PlanEntry, ...]
    forecast: Estimate | None = None

    @property
    def seconds(self) -> float | None:
        """Seconds of all entries with known seconds; `None` where none is known."""
        known = [entry.estimate.seconds for entry in self.entries if entry.estimate.seconds is not None]
        return sum(known) if known else None
