"""`/api/studio/productions`: begin, list, look, change, delete, build, cancel."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Body, Query, Router, Status

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.accounts.models import User
from fabula.web.api.idempotency import Answer, answered_once
from fabula.web.api.pages import page_of
from fabula.web.api.preconditions import edited_meanwhile, etag_of, not_modified, revision_expected
from fabula.web.api.problems import Problem
from fabula.web.productions import schemas
from fabula.web.productions.api.documenting import CREATING, EDITING, READING, answers
from fabula.web.productions.editing import production_edit
from fabula.web.productions.models import Production
from fabula.web.productions.planning import budget_check, production_plan
from fabula.web.productions.presenting import ADDRESS, plan_shown, production_whole, productions_shown
from fabula.web.productions.results import result_files
from fabula.web.productions.selectors import production_of, productions_of
from fabula.web.productions.services import (
    EVERYTHING,
    production_cancel,
    production_create,
    production_delete,
    production_want,
)

router = Router(auth=TokenAuth(scope="productions"))

_Created = {201: schemas.ProductionDetail, frozenset({409, 422}): Problem}


@router.post("", response=_Created, summary="Begin a production", openapi_extra=CREATING)
def create(request: HttpRequest, response: HttpResponse, payload: schemas.ProductionNew) -> Status[Any]:
    """With `build: true`, one call makes a whole film; listen to events, or ask again, to hear when it is done."""
    user = caller(request)
    answer = answered_once(request, user, payload.model_dump(), lambda: _created(user, payload))
    for name, value in answer.headers.items():
        response[name] = value
    if answer.replayed:
        response["Idempotency-Replayed"] = "true"
    return Status(answer.status, answer.body)


@router.get("", response={200: schemas.ProductionPage, 422: Problem}, summary="My productions")
def productions(request: HttpRequest, query: Annotated[schemas.ProductionFilter, Query()]) -> dict[str, Any]:
    """Newest first, or in another order; filtered by status, product and words of the title."""
    rows = productions_of(caller(request), statuses=query.status, product=query.product, words=query.q)
    shown, cursor = page_of(rows, query=query, order=query.order)
    return {"items": productions_shown(shown), "next": cursor}


@router.get("/{production_id}", response=answers(schemas.ProductionDetail, 304), summary="One", openapi_extra=READING)
def production(request: HttpRequest, response: HttpResponse, production_id: int) -> Any:
    """With its progress, what failed and why, and the addresses of its results."""
    shown = _whole(production_of(caller(request), production_id))
    etag = etag_of(shown["revision"], shown)
    if not_modified(request, etag):
        return _unchanged(etag)
    response["ETag"] = etag
    return shown


@router.patch("/{production_id}", response=answers(schemas.ProductionDetail, 412, 428), summary="Change",
              openapi_extra=EDITING)  # fmt: skip
def change(
    request: HttpRequest, response: HttpResponse, production_id: int, payload: schemas.ProductionPatch
) -> dict[str, Any]:
    """Title, spec, priority. What the change makes stale is not made before it is asked for: see plan and build."""
    user = caller(request)
    found = production_of(user, production_id)
    production_edit(
        found, author=user, revision=revision_expected(request),
        spec=payload.spec, title=payload.title, priority=payload.priority,
    )  # fmt: skip
    return shown_tagged(response, found)


@router.delete("/{production_id}", response=answers(None, 412, done=204), summary="Delete")
def delete(request: HttpRequest, production_id: int) -> Status[None]:
    """For good, with its files and its history."""
    found = production_of(caller(request), production_id)
    revision = revision_expected(request, required=False)
    if revision not in (None, found.revision):
        raise edited_meanwhile(found.revision)
    production_delete(found)
    return Status(204, None)


@router.get("/{production_id}/plan", response=answers(schemas.PlanOut), summary="What a build would make")
def plan(request: HttpRequest, production_id: int, query: Annotated[schemas.PlanQuery, Query()]) -> schemas.PlanOut:
    """In order, with seconds and price; for everything, or for some targets and what they need."""
    return plan_shown(production_plan(production_of(caller(request), production_id), query.until))


@router.post("/{production_id}/build", response=answers(schemas.ProductionDetail, 409, done=202), summary="Build")
def build(
    request: HttpRequest,
    response: HttpResponse,
    production_id: int,
    payload: Annotated[schemas.BuildIn | None, Body()] = None,
) -> Status[dict[str, Any]]:
    """Make what is stale: everything, or some targets and what they need. What failed before is tried again."""
    found = production_of(caller(request), production_id)
    until = payload.until if payload else []
    budget_check(found, until)
    production_want(found, until or EVERYTHING)
    return Status(202, shown_tagged(response, found))


@router.post("/{production_id}/cancel", response=answers(schemas.ProductionDetail, done=202), summary="Cancel")
def cancel(request: HttpRequest, response: HttpResponse, production_id: int) -> Status[dict[str, Any]]:
    """Stop what runs and make no more; what is made stays, and a build goes on from there."""
    found = production_of(caller(request), production_id)
    production_cancel(found)
    return Status(202, shown_tagged(response, found))


def shown_tagged(response: HttpResponse, production: Production) -> dict[str, Any]:
    """A production as its own address shows it, and its ETag on the answer."""
    shown = _whole(production)
    response["ETag"] = etag_of(shown["revision"], shown)
    return shown


def _whole(production: Production) -> dict[str, Any]:
    whole = production_whole(production, result_files(production))
    return schemas.ProductionDetail.model_validate(whole).model_dump(mode="json")


def _unchanged(etag: str) -> HttpResponse:
    return HttpResponse(status=304, headers={"ETag": etag})


def _created(user: User, payload: schemas.ProductionNew) -> Answer:
    made = production_create(
        user, product=payload.product, spec=payload.spec, wanted=_wanted(payload.build),
        priority=payload.priority, title=payload.title,
    )  # fmt: skip
    shown = _whole(made)
    headers = {"Location": f"{ADDRESS}/{made.pk}", "ETag": etag_of(made.revision, shown)}
    return Answer(201, shown, headers)


def _wanted(build: bool | str | list[str]) -> tuple[str, ...]:
    match build:
        case bool():
            return EVERYTHING if build else ()
        case str():
            return (build,)
        case _:
            return tuple(build)
