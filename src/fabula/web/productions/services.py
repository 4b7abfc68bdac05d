"""What doors do to productions: create, want, cancel, delete; retry or cancel one target. Edits are in editing.py."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.conf import settings
from django.db import transaction

from fabula.pipelines.products import ProductKind, product_kind
from fabula.web.accounts.models import User
from fabula.web.api.problems import ApiError, not_found
from fabula.web.events.services import event_add
from fabula.web.files.keeping import blobs_release
from fabula.web.productions.models import Artifact, Production, Revision, Target
from fabula.web.productions.quotas import quotas_checked
from fabula.web.productions.rows import AT_REST
from fabula.web.productions.scheduling import Desk, production_changed, production_schedule
from fabula.web.transactions import committed
from fabula.web.wiring import engines

__all__ = [
    "production_cancel",
    "production_changed",
    "production_create",
    "production_delete",
    "production_schedule",
    "production_want",
    "target_cancel",
    "target_retry",
]

EVERYTHING = ("*",)


def production_create(
    owner: User,
    *,
    product: str,
    spec: Mapping[str, Any],
    wanted: Sequence[str] = (),
    priority: int = 0,
    door: str = "studio",
    title: str = "",
    door_state: Mapping[str, Any] | None = None,
) -> Production:
    """Begin a production, and making what is `wanted` of it: names, prefixes, patterns; `EVERYTHING` for all.

    Raises `InputError` for what cannot be made, `ApiError` where a quota is used up.
    """
    kind = product_kind(product)
    settled = kind.settled(spec_with_engines(kind, spec), engines())
    quotas_checked(owner)
    facts = {"title": title or kind.title(settled), "priority": priority, "door": door,
             "door_state": dict(door_state or {})}  # fmt: skip
    # By its call a production is known to be there where the answer of the commit was lost.
    begun = Production(owner=owner, product=product, spec=settled, wanted=list(wanted), building=bool(wanted),
                       call=uuid.uuid4(), **facts)  # fmt: skip
    production = committed(lambda: _begun(begun))
    production_schedule(production.id)
    production.refresh_from_db()
    return production


def _begun(new: Production) -> Production:
    if made := Production.objects.filter(call=new.call).first():
        return made
    new.pk = None
    new.save(force_insert=True)
    Revision.objects.create(production=new, number=1, author=new.owner, what="created", spec=new.spec, choices={})
    facts = {"production_id": new.id, "product": new.product, "title": new.title}
    event_add(new.owner_id, "production_created", facts)
    return new


def spec_with_engines(kind: ProductKind, spec: Mapping[str, Any]) -> dict[str, Any]:
    """A spec with the installation's engines where it names none: they are settled when a production begins."""
    house = {capability: settings.FABULA.engine(capability) for capability in kind.capabilities}
    named = spec.get("engines")
    return {**spec, "engines": {**house, **named} if isinstance(named, Mapping) else named or house}


def production_want(production: Production, wanted: Iterable[str] = EVERYTHING) -> None:
    """Make what is wanted. While something is being made this comes on top; else it is what is asked for from now on.

    What failed or was cancelled before is tried again. Raises `ApiError` where a quota is used up.
    """
    quotas_checked(production.owner, beside=production.id)
    asked = list(dict.fromkeys(wanted))

    def want(desk: Desk) -> None:
        mine = desk.production
        mine.wanted = list(dict.fromkeys([*mine.wanted, *asked])) if mine.building else asked
        desk.build()

    _changed(production, want)


def production_cancel(production: Production) -> None:
    """Stop making it. What runs is stopped within two seconds; what is made is kept."""

    def cancel(desk: Desk) -> bool:
        if not desk.production.building:
            return False
        desk.production.building = False
        desk.production.status = Production.Status.CANCELLED
        desk.production.error = None
        desk.tell("production_cancelled", product=desk.production.product, title=desk.production.title)
        return True

    _changed(production, cancel)


def target_cancel(production: Production, name: str) -> None:
    """Stop making one target, and what needs it. Raises `ApiError` 404 for an unknown one, 409 for one that is done."""

    def cancel(desk: Desk) -> None:
        row = _row(desk, name)
        if row.status == Target.Status.DONE:
            raise ApiError(f"{name} is already made.", status=409, code="already_made")
        desk.rows.change(row, {"status": Target.Status.CANCELLED, "job": None, "lease": None, "lease_expires": None})

    _changed(production, cancel)


def target_retry(production: Production, name: str) -> None:
    """Try a target again that failed or was cancelled, and make what is wanted. Raises `ApiError`: 404, 409."""

    def retry(desk: Desk) -> None:
        row = _row(desk, name)
        if row.status not in AT_REST:
            raise ApiError(f"{name} has not failed.", status=409, code="not_failed")
        if not desk.production.wanted:
            desk.production.wanted = [name]
        desk.build([row])

    _changed(production, retry)


def production_delete(production: Production) -> None:
    """Delete a production with all that is known of it, and the bytes that nothing else of its owner names."""
    owner_id, production_id = production.owner_id, production.id

    def delete() -> set[int]:
        locked = Production.objects.select_for_update().filter(id=production_id).first()
        if locked is None:
            return set()
        held = set(Artifact.objects.filter(outcome__production_id=production_id).values_list("blob_id", flat=True))
        facts = {"production_id": production_id, "product": locked.product, "title": locked.title}
        locked.delete()
        event_add(owner_id, "production_deleted", facts)
        return held

    held = committed(delete)
    transaction.on_commit(lambda: blobs_release(owner_id, held))


def _row(desk: Desk, name: str) -> Target:
    if name not in desk.rows.known:
        raise not_found(f"The target {name}")
    return desk.rows.known[name]


def _changed(production: Production, change: Any) -> None:
    if not production_changed(production.id, change):
        raise not_found("The production")
    production.refresh_from_db()
