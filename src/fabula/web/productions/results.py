"""What lies readable of a production: its results under the paths that they have in a production folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from fabula.domain.artifact import Artifact
from fabula.pipelines.graph import Node, Progress
from fabula.pipelines.graph import Target as Known
from fabula.pipelines.ledger import outcome_load
from fabula.pipelines.production import FolderProduct, Readable
from fabula.pipelines.products import product_kind
from fabula.web.api.problems import not_found
from fabula.web.productions.models import Choice, Outcome, Production, Target


@dataclass(frozen=True)
class ResultFile:
    """A result under its readable path. `pinned` says that its user gave or chose it."""

    path: str
    target: str
    artifact: Artifact
    pinned: bool


def product_of(production: Production) -> FolderProduct:
    """The product that a production makes."""
    return product_kind(production.product).product(production.spec)


def progress_known(production: Production) -> Progress:
    """Every target's name with its present result, as the scheduler last wrote it: all that readables look at."""
    rows = list(production.targets.order_by("position").values_list("name", "step", "status", "key"))
    pins = dict(Choice.objects.filter(production=production, pin__isnull=False).values_list("target", "pin__outcome"))
    keys = [key for name, _, status, key in rows if status == Target.Status.DONE and name not in pins]
    made = dict(Outcome.objects.filter(production=production, key__in=keys).values_list("key", "outcome"))
    nodes: dict[str, Node] = {}
    for name, step, status, key in rows:
        raw = pins.get(name) or (made.get(key) if status == Target.Status.DONE else None)
        outcome = outcome_load(raw) if raw else None
        nodes[name] = Node(
            Known(name, step, 0), "done" if outcome else "maybe", key=key, outcome=outcome, pinned=name in pins
        )
    return Progress(nodes)


def result_files(production: Production) -> list[ResultFile]:
    """The results that are there, in the order of their targets."""
    return list(_files(product_of(production), progress_known(production)))


def result_file(production: Production, path: str) -> ResultFile:
    """The result at a path. Raises `ApiError` (404) where there is none."""
    for file in result_files(production):
        if file.path == path:
            return file
    raise not_found("The file")


def readable_at(product: FolderProduct, progress: Progress, path: str) -> Readable:
    """What may lie at a path: a result, or a user's own file in its place. Raises `ApiError` (404)."""
    for readable in product.readables(progress):
        if path in (readable.path, *(str(PurePosixPath(readable.path).with_suffix(also)) for also in readable.also)):
            return readable
    raise not_found("The file")


def _files(product: FolderProduct, progress: Progress) -> Iterator[ResultFile]:
    for readable in product.readables(progress):
        node = progress.nodes[readable.target]
        if node.outcome and readable.output in node.outcome.outputs:
            yield ResultFile(readable.path, readable.target, node.outcome.outputs[readable.output], node.pinned)
