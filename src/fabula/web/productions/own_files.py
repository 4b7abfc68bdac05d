"""A user's own file in the place of a result: his script, picture or recording."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from fabula.domain.artifact import Outcome as Result
from fabula.domain.errors import InputError
from fabula.pipelines.graph import advance
from fabula.pipelines.production import FolderProduct
from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import quota_check_storage
from fabula.web.api.preconditions import edited_meanwhile
from fabula.web.api.problems import ApiError
from fabula.web.files.sniffing import media_type_of
from fabula.web.productions.editing import target_pin, target_unpin
from fabula.web.productions.ledger import DatabaseLedger
from fabula.web.productions.models import Production
from fabula.web.productions.quotas import storage_used
from fabula.web.productions.results import product_of, progress_known, readable_at
from fabula.web.wiring import blobs_of, scratch


def own_file_put(production: Production, path: str, file: Path, *, author: User, revision: int | None) -> None:
    """Let a user's file stand in for the result at a path.

    `author` owns the production. Raises `ApiError`: 404 where nothing lies at such a path, 409 where that cannot
    be replaced, 403 where the storage is full, 413 and 415 for what is
    no such file, 412 where `revision` is not the present one; `InputError` for a file
    that cannot be used.
    """
    product, progress = product_of(production), progress_known(production)
    readable = readable_at(product, progress, path)
    _stop_early(production, author, revision, size=file.stat().st_size)
    blobs, current = blobs_of(production.owner_id), progress.outcome(readable.target)
    media_type_of(file)
    outcome = product.adopt(readable, file, blobs=blobs, current=current)
    if outcome is None:
        raise ApiError(
            f"{path} is a result only.",
            status=409,
            code="not_replaceable",
            remedy="Change what it is made from: the script, pictures, recordings.",
            field="path",
        )
    name = readable.target
    if outcome == _own_result(production, product, name):
        if progress.nodes[name].pinned:
            target_unpin(production, name, author=author, revision=revision)
        return
    target_pin(production, name, outcome, author=author, revision=revision)


def own_file_remove(production: Production, path: str, *, author: User, revision: int | None) -> None:
    """Take a user's file back: its target stands for itself again. Raises `ApiError` as `target_unpin` does."""
    readable = readable_at(product_of(production), progress_known(production), path)
    target_unpin(production, readable.target, author=author, revision=revision)


def readable_path(production: Production, target: str) -> str:
    """The path at which a file stands in for a target. Raises `ApiError` (409) where none can."""
    for readable in product_of(production).readables(progress_known(production)):
        if readable.target == target:
            return readable.path
    raise ApiError(
        f"No file can stand in for {target}.", status=409, code="not_replaceable", remedy="Pin one of its takes."
    )


@contextmanager
def receiving(name: str) -> Iterator[Path]:
    """Where a file is received, gone afterwards. Messages about it call it by its name alone."""
    scratch().mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=scratch()))
    try:
        yield folder / PurePosixPath(name).name
    except InputError as error:
        error.message = error.message.replace(f"{folder}/", "")
        error.remedy = error.remedy.replace(f"{folder}/", "")
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _stop_early(production: Production, owner: User, revision: int | None, *, size: int) -> None:
    """Refuse before anything is read what would be refused after it."""
    if revision is not None and production.revision != revision:
        raise edited_meanwhile(production.revision)
    quota_check_storage(owner, used=storage_used(production.owner_id), adding=size)


def _own_result(production: Production, product: FolderProduct, name: str) -> Result | None:
    """What a target gives by itself, whatever is pinned."""
    ledger = DatabaseLedger(production.id, production.owner_id)
    pins = {target: pin for target, pin in ledger.pins().items() if target != name}
    return advance(product.targets, done=ledger, pins=pins, takes=ledger.takes()).outcome(name)
