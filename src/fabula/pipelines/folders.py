"""Productions in folders, of whatever kind: begin one, open it again, and run its targets on this machine."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fabula.domain.errors import ProductionError
from fabula.pipelines.executor import ProcessExecutor, Workshop
from fabula.pipelines.production import FolderProduction, FolderStore, blobs_of, folder_ready, scratch_of
from fabula.pipelines.products import ProductKind, product_kind, product_kinds, product_steps
from fabula.pipelines.steps import Engines


def production_begin(folder: Path, kind: str, values: Mapping[str, Any], engines: Engines) -> None:
    """Write down in a folder what is asked for, once it is sure that it can be made.

    What was left open is settled here, so that it stays whatever happens later. Raises `InputError` for what cannot
    be made, `ProductionError` where the folder holds something else.
    """
    asked = product_kind(kind)
    settled = asked.settled(values, engines)
    folder_ready(folder)
    for other in product_kinds().values():
        if other.name != asked.name and (folder / other.file.name).exists():
            raise ProductionError(
                f"{folder} already holds another production.", remedy="Choose another folder with --out."
            )
    asked.file.write(folder, asked.file.parsed(settled))


@contextmanager
def production_opened(folder: Path, engines: Engines) -> Iterator[FolderProduction]:
    """The production in a folder, held so that no other process works on it."""
    kind = kind_in(folder)
    settled = kind.settled(asdict(kind.file.read(folder)), engines)
    with FolderStore(folder) as store:
        yield FolderProduction(kind.product(settled), store, engines)


@contextmanager
def production_executor(folder: Path, engines: Callable[[], Engines], *, jobs: int) -> Iterator[ProcessExecutor]:
    """Worker processes for the production in a folder. `engines` makes each worker's own, and must be picklable."""
    workshop = Workshop(product_steps, engines, blobs_of(folder), scratch_of(folder))
    executor = ProcessExecutor(workshop, slots=jobs)
    try:
        yield executor
    finally:
        executor.close()


def kind_in(folder: Path) -> ProductKind:
    """The kind of production that a folder holds. Raises `ProductionError` where it holds none."""
    kinds = product_kinds().values()
    for kind in kinds:
        if (folder / kind.file.name).is_file():
            return kind
    names = " or ".join(kind.file.name for kind in kinds)
    raise ProductionError(
        f"{folder} holds no production ({names} is missing).",
        remedy='Make one with `fabula story "…" --out DIR` or `fabula song "…" --out DIR`.',
    )
