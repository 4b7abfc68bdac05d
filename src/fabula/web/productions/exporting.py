"""The productions app's part in a user's export, in what goes with an account, and in its page."""

from collections.abc import Iterable, Iterator
from typing import Any

from fabula.domain.errors import FabulaError
from fabula.web.accounts.exporting import ExportFile, json_file
from fabula.web.accounts.models import User
from fabula.web.files.exporting import blob_file
from fabula.web.files.models import Blob
from fabula.web.productions.models import Production
from fabula.web.productions.quotas import money_spent, productions_under_way
from fabula.web.productions.results import ResultFile, result_files
from fabula.web.productions.services import production_delete


def productions_export(owner: User) -> Iterable[ExportFile]:
    """A folder for each production: what was asked and edited, and its results under the names of a folder."""
    for production in Production.objects.filter(owner=owner).order_by("id").iterator(chunk_size=20):
        yield json_file(f"{production.pk}/production.json", _facts(production))
        yield from _results(production)


def productions_erase(owner: User) -> None:
    """Delete every production of a user; whoever works on one notices that his lease is gone."""
    for production in Production.objects.filter(owner=owner):
        production_delete(production)


def productions_metered(owner: User) -> float:
    """Productions under way."""
    return productions_under_way(owner.pk)


def spend_metered(owner: User) -> float:
    """Money spent this month."""
    return float(money_spent(owner.pk))


def _facts(production: Production) -> dict[str, Any]:
    fields = ("id", "product", "title", "status", "door", "created", "updated", "completed", "spec")
    revisions = production.revisions.order_by("number")
    return {
        **{field: getattr(production, field) for field in fields},
        "revisions": list(revisions.values("number", "what", "spec", "choices", "created")),
    }


def _results(production: Production) -> Iterator[ExportFile]:
    files = _readable(production)
    digests = {file.artifact.digest for file in files}
    blobs = {blob.digest: blob for blob in Blob.objects.filter(owner_id=production.owner_id, digest__in=digests)}
    for file in files:
        if blob := blobs.get(file.artifact.digest):
            yield blob_file(f"{production.pk}/{file.path}", blob)


def _readable(production: Production) -> list[ResultFile]:
    """Its results; none where its product is not of this installation any more, so that the rest can still be had."""
    try:
        return result_files(production)
    except FabulaError:
        return []
