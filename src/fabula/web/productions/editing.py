"""Edits of a production: of its spec, of takes and pins; each under its lock, with a revision that can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from fabula.domain.artifact import Outcome as Result
from fabula.domain.artifact import canonical_json, digest_of
from fabula.pipelines.products import product_kind
from fabula.web.accounts.models import User
from fabula.web.api.preconditions import edited_meanwhile
from fabula.web.api.problems import ApiError, not_found
from fabula.web.files.keeping import blobs_kept
from fabula.web.productions.history import REDO, UNDO, Position, position_of
from fabula.web.productions.ledger import DatabaseLedger
from fabula.web.productions.models import Artifact, Choice, Outcome, Production, Revision, Target
from fabula.web.productions.scheduling import Desk, production_changed
from fabula.web.productions.services import spec_with_engines
from fabula.web.wiring import engines

_LONGEST_WHAT = 200

Edit = Callable[[Production], None]
"""Changes a production, whose row is locked, or its choices."""


def production_edit(
    production: Production,
    *,
    author: User,
    revision: int | None,
    spec: Mapping[str, Any] | None = None,
    title: str | None = None,
    priority: int | None = None,
) -> None:
    """Change what a production is asked to be: `spec` is a merge patch, what is `None` stays.

    Raises `InputError` for a spec that cannot be made, `ApiError` (412) where `revision` is not the present one.
    """

    def edit(held: Production) -> None:
        if spec is not None:
            kind = product_kind(held.product)
            held.spec = kind.settled(spec_with_engines(kind, merged(held.spec, spec)), engines())
        held.title = title or held.title
        held.priority = held.priority if priority is None else priority

    named = {"spec": spec, "title": title, "priority": priority}
    what = f"edit {', '.join(name for name, value in named.items() if value is not None)}"
    production_edited(production, edit, author=author, revision=revision, what=what)


def target_again(production: Production, name: str, *, author: User, revision: int | None = None) -> None:
    """Ask for another take of a target: what it gave stays among its takes, and is pinned no more."""

    def edit(held: Production) -> None:
        target_known(held, name)
        choice, _ = Choice.objects.get_or_create(production=held, target=name)
        choice.take, choice.pin = choice.take + 1, None
        choice.save(update_fields=["take", "pin"])

    production_edited(production, edit, author=author, revision=revision, what=f"again {name}")


def target_pin(
    production: Production, name: str, pin: int | Result, *, author: User, revision: int | None = None
) -> None:
    """Let something stand in for a target: a take of it by id, or what the user made himself, which becomes a take.

    Raises `ApiError`: 404 where there is no such target or take, 412 where `revision` is not the present one.
    """

    def edit(held: Production) -> None:
        if isinstance(pin, Result):
            pin_own(held, name, pin)
        else:
            _pin_take(held, name, pin)

    production_edited(production, edit, author=author, revision=revision, what=f"pin {name}")


def target_unpin(production: Production, name: str, *, author: User, revision: int | None = None) -> None:
    """Let a target stand for itself again. Raises `ApiError` (404) where nothing is pinned."""

    def edit(held: Production) -> None:
        if not held.choices.filter(target=name).exclude(pin=None).update(pin=None):
            raise not_found("The pin")

    production_edited(production, edit, author=author, revision=revision, what=f"unpin {name}")


def production_undo(production: Production, *, author: User, revision: int | None = None) -> None:
    """Go back to the state before the last edit. Raises `ApiError` (409) where there is none."""
    _travel(production, author, revision, UNDO)


def production_redo(production: Production, *, author: User, revision: int | None = None) -> None:
    """Go forward again to what was last undone. Raises `ApiError` (409) where nothing was."""
    _travel(production, author, revision, REDO)


def history_position(production: Production) -> Position:
    """Where a production's history stands."""
    return position_of(production.revisions.order_by("number").values_list("number", "what"))


def production_edited(production: Production, edit: Edit, *, author: User, revision: int | None, what: str) -> None:
    """Make an edit while nobody else can; number it, keep it, have it told, and look what it made stale.

    All of that is one transaction; `edit` may be called more than once, where the database asks for it. Raises
    `ApiError`: 412 where `revision` is given and not the present one, 404 where the production is no more.
    """

    def change(desk: Desk) -> None:
        held = desk.production
        if revision is not None and held.revision != revision:
            raise edited_meanwhile(held.revision)
        edit(held)
        held.revision += 1
        held.save(update_fields=["revision", "spec", "title", "priority"])
        # The edit may have changed takes and pins, which the ledger read before it.
        desk.ledger = DatabaseLedger(held.id, held.owner_id)
        _history_keep(held, author=author, what=what)
        desk.tell("production_edited", revision=held.revision, what=what)

    if not production_changed(production.id, change):
        raise not_found("The production")
    production.refresh_from_db()


def target_known(production: Production, name: str) -> Target:
    """A production's target. Raises `ApiError` (404)."""
    target = production.targets.filter(name=name).first()
    if target is None:
        raise not_found("The target")
    return target


def merged(value: Any, patch: Any) -> Any:
    """A JSON value with a merge patch (RFC 7396) applied."""
    if not isinstance(patch, Mapping):
        return patch
    found = dict(value) if isinstance(value, Mapping) else {}
    for name, change in patch.items():
        if change is None:
            found.pop(name, None)
        else:
            found[name] = merged(found.get(name), change)
    return found


def pin_own(held: Production, name: str, result: Result) -> None:
    """Part of an edit: let what the user made himself stand in for a target. Raises `ApiError` (404)."""
    target = target_known(held, name)
    outputs = {output: artifact.digest for output, artifact in result.outputs.items()}
    # The same given twice is one take.
    key = digest_of(canonical_json({"made_by": "user", "target": name, "outputs": outputs, "value": result.value}))
    facts = {"target": name, "step": target.step, "made_by": "user", "outcome": asdict(result)}
    outcome, new = Outcome.objects.get_or_create(production=held, key=key, defaults=facts)
    if new:
        blobs = blobs_kept(held.owner_id, result.outputs.values())
        Artifact.objects.bulk_create(
            Artifact(outcome=outcome, name=output, blob_id=blobs[digest]) for output, digest in outputs.items()
        )
    Choice.objects.update_or_create(production=held, target=name, defaults={"pin": outcome})


def _pin_take(held: Production, name: str, outcome_id: int) -> None:
    outcome = held.outcomes.filter(id=outcome_id, target=name).first()
    if outcome is None:
        raise not_found("The take")
    Choice.objects.update_or_create(production=held, target=name, defaults={"pin": outcome})


def _history_keep(production: Production, *, author: User, what: str) -> None:
    """Keep the present state, unless only its title or its like changed: that is no step to undo."""
    choices = {
        choice.target: {"take": choice.take, "pin": choice.pin_id}
        for choice in Choice.objects.filter(production=production).order_by("target")
        if choice.take or choice.pin_id
    }
    last = production.revisions.order_by("number").last()
    if last and (last.spec, last.choices) == (production.spec, choices):
        return
    Revision.objects.create(
        production=production,
        number=production.revision,
        author=author,
        what=what[:_LONGEST_WHAT],
        spec=production.spec,
        choices=choices,
    )


def _travel(production: Production, author: User, revision: int | None, what: str) -> None:
    def edit(held: Production) -> None:
        position = history_position(held)
        number = position.undo if what == UNDO else position.redo
        if number is None:
            raise ApiError(
                f"There is nothing to {what}.", status=409, code=f"nothing_to_{what}", remedy="Look at its history."
            )
        kept = held.revisions.get(number=number)
        held.spec = kept.spec
        _choices_restore(held, kept.choices)

    production_edited(production, edit, author=author, revision=revision, what=what)


def _choices_restore(production: Production, choices: Mapping[str, Mapping[str, Any]]) -> None:
    """Set takes and pins as they were; a pinned take that is kept no more is left out."""
    pins = [each["pin"] for each in choices.values() if each["pin"]]
    known = set(production.outcomes.filter(id__in=pins).values_list("id", flat=True))
    production.choices.all().delete()
    Choice.objects.bulk_create(
        Choice(
            production=production,
            target=name,
            take=each["take"],
            pin_id=each["pin"] if each["pin"] in known else None,
        )
        for name, each in choices.items()
    )
