"""Productions, targets, takes and results as the API shows them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fabula.domain.artifact import Estimate
from fabula.pipelines.graph import PlanEntry
from fabula.web.files.links import link_path
from fabula.web.files.models import Blob
from fabula.web.productions import schemas
from fabula.web.productions.models import Choice, Outcome, Production, Target
from fabula.web.productions.planning import Forecast
from fabula.web.productions.results import ResultFile
from fabula.web.productions.selectors import Standing, standings

ADDRESS = "/api/studio/productions"


def production_shown(production: Production, standing: Standing) -> dict[str, Any]:
    """A production as lists show it."""
    return {
        "id": production.pk,
        "product": production.product,
        "title": production.title,
        "status": production.status,
        "priority": production.priority,
        "revision": production.revision,
        "wanted": production.wanted,
        "building": production.building,
        "progress": {"fraction": standing.fraction, "targets": standing.counts, "running": standing.running},
        "error": failure_shown(production.error),
        "created": production.created,
        "updated": production.updated,
        "completed": production.completed,
    }


def productions_shown(productions: Sequence[Production]) -> list[dict[str, Any]]:
    """Some productions as lists show them."""
    found = standings(productions)
    return [production_shown(production, found[production.pk]) for production in productions]


def production_whole(production: Production, files: Iterable[ResultFile]) -> dict[str, Any]:
    """A production with its spec and where its results are."""
    (shown,) = productions_shown([production])
    results = {file.path: file_address(production.pk, file.path) for file in files}
    return shown | {"spec": production.spec, "results": results}


def file_address(production_id: int, path: str) -> str:
    """Where a result is to be had."""
    return f"{ADDRESS}/{production_id}/files/{path}"


def files_shown(production: Production, files: Sequence[ResultFile]) -> list[dict[str, Any]]:
    """Results with their addresses."""
    blobs = blobs_by_digest(production, (file.artifact.digest for file in files))
    return [
        {
            "path": file.path,
            "target": file.target,
            "media_type": file.artifact.media_type,
            "size": file.artifact.size,
            "digest": file.artifact.digest,
            "href": file_address(production.pk, file.path),
            "link": link_path(blobs[file.artifact.digest], file.path.rpartition("/")[2]),
            "pinned": file.pinned,
        }
        for file in files
        if file.artifact.digest in blobs
    ]


def target_shown(target: Target, choice: Choice | None) -> dict[str, Any]:
    """A target and where it stands."""
    names = ("name", "step", "status", "queue", "engine", "optional", "fraction", "message", "attempts", "started",
             "finished")  # fmt: skip
    return {name: getattr(target, name) for name in names} | {
        "pinned": bool(choice and choice.pin_id),
        "take": choice.take if choice else 0,
        "error": failure_shown(target.error, target=target.name),
    }


def takes_shown(production: Production, target: Target, choice: Choice | None, takes: Sequence[Outcome]) -> list[Any]:
    """A target's takes with signed links to their outputs."""
    digests = {a["digest"] for take in takes for a in take.outcome["outputs"].values()}
    blobs = blobs_by_digest(production, digests)
    pin = choice.pin_id if choice else None
    return [
        {
            "id": take.pk,
            "made_by": take.made_by,
            "current": take.pk == pin if pin else bool(target.key) and take.key == target.key,
            "pinned": take.pk == pin,
            "created": take.created,
            "outputs": _outputs(take, blobs),
            "manifest": take.manifest,
            "spent": take.spent,
        }
        for take in takes
    ]


def failure_shown(error: Mapping[str, Any] | None, *, target: str = "") -> dict[str, str] | None:
    """Why something failed."""
    if not error:
        return None
    return {
        "code": str(error.get("code", "error")),
        "message": str(error.get("message", "")),
        "remedy": str(error.get("remedy", "")),
        "target": str(error.get("target", target)),
    }


def plan_shown(forecast: Forecast) -> schemas.PlanOut:
    """A plan."""
    plan = forecast.plan
    return schemas.PlanOut(
        entries=[_entry_shown(entry) for entry in plan.entries],
        seconds=plan.seconds,
        price=forecast.prices,
        forecast=schemas.EstimateOut(**_estimate(plan.forecast)) if plan.forecast else None,
        within_budget=forecast.within_budget,
    )


def blobs_by_digest(production: Production, digests: Iterable[str]) -> dict[str, Blob]:
    """The owner's blobs with these digests."""
    rows = Blob.objects.filter(owner_id=production.owner_id, digest__in=set(digests))
    return {blob.digest: blob for blob in rows}


def _outputs(take: Outcome, blobs: Mapping[str, Blob]) -> dict[str, Any]:
    shown = {}
    for name, artifact in take.outcome["outputs"].items():
        if blob := blobs.get(artifact["digest"]):
            shown[name] = {**artifact, "link": link_path(blob, name.rpartition("/")[2])}
    return shown


def _entry_shown(entry: PlanEntry) -> schemas.PlanEntryOut:
    return schemas.PlanEntryOut(target=entry.target, step=entry.step, maybe=entry.maybe, **_estimate(entry.estimate))


def _estimate(estimate: Estimate) -> dict[str, Any]:
    price = estimate.price
    return {
        "seconds": estimate.seconds,
        "price": price.amount if price else None,
        "currency": price.currency if price else None,
    }
