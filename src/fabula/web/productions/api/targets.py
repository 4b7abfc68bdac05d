"""`/api/studio/productions/{id}/targets`: every step of the making, its takes, and what stands in for it."""

from pathlib import PurePosixPath
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Body, Path, Query, Router, Status
from pydantic import StringConstraints

from fabula.domain.artifact import canonical_json
from fabula.domain.errors import InputError
from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.accounts.models import User
from fabula.web.api.parsing import text_check
from fabula.web.api.preconditions import revision_expected
from fabula.web.files.selectors import upload_get
from fabula.web.productions import schemas
from fabula.web.productions.api.documenting import EDITING, answers
from fabula.web.productions.api.productions import shown_tagged
from fabula.web.productions.editing import target_again, target_pin, target_unpin
from fabula.web.productions.models import Production
from fabula.web.productions.own_files import own_file_put, readable_path, receiving
from fabula.web.productions.planning import production_lineage
from fabula.web.productions.presenting import takes_shown, target_shown
from fabula.web.productions.selectors import choices_of, production_of, takes_of, target_of, targets_of
from fabula.web.productions.services import production_want, target_cancel, target_retry
from fabula.web.wiring import blobs_of

router = Router(auth=TokenAuth(scope="productions"))

TargetName = Annotated[
    str,
    StringConstraints(min_length=1, max_length=schemas.NAME_LENGTH, pattern=r"^[^\x00-\x1f]+$"),
    Path(description="Its name, slashes and all, such as `page-1/picture`."),
]


@router.get("/{production_id}/targets", response=answers(schemas.TargetList), summary="Its targets")
def targets(
    request: HttpRequest, production_id: int, query: Annotated[schemas.TargetFilter, Query()]
) -> dict[str, Any]:
    """In their order: what is done, what runs, what failed and why."""
    rows, choices = targets_of(
        production_of(caller(request), production_id), statuses=query.status, prefix=query.prefix
    )
    return {"items": [target_shown(row, choices.get(row.name)) for row in rows]}


@router.post("/{production_id}/targets/{path:name}/again", response=answers(schemas.TargetDetail, 409, 412, done=202),
             summary="Another take")  # fmt: skip
def again(
    request: HttpRequest,
    production_id: int,
    name: TargetName,
    payload: Annotated[schemas.AgainIn | None, Body()] = None,
) -> Status[dict[str, Any]]:
    """Have it made anew; the takes before stay, and may be pinned."""
    user = caller(request)
    found = production_of(user, production_id)
    target_again(found, name, author=user, revision=revision_expected(request, required=False))
    if payload is None or payload.build:
        production_want(found, [name])
    return Status(202, _detail(found, name))


@router.post("/{production_id}/targets/{path:name}/retry", response=answers(schemas.TargetDetail, 409, done=202),
             summary="Try again")  # fmt: skip
def retry(request: HttpRequest, production_id: int, name: TargetName) -> Status[dict[str, Any]]:
    """Have it made after it failed or was cancelled."""
    found = production_of(caller(request), production_id)
    target_retry(found, name)
    return Status(202, _detail(found, name))


@router.post("/{production_id}/targets/{path:name}/cancel", response=answers(schemas.TargetDetail, 409, done=202),
             summary="Cancel one")  # fmt: skip
def cancel(request: HttpRequest, production_id: int, name: TargetName) -> Status[dict[str, Any]]:
    """Stop making it, and what needs it."""
    found = production_of(caller(request), production_id)
    target_cancel(found, name)
    return Status(202, _detail(found, name))


@router.put("/{production_id}/targets/{path:name}/pin", response=answers(schemas.ProductionDetail, 409, 412, 415, 428),
            summary="Pin", openapi_extra=EDITING)  # fmt: skip
def pin(
    request: HttpRequest, response: HttpResponse, production_id: int, name: TargetName, payload: schemas.PinIn
) -> dict[str, Any]:
    """Let an earlier take, an uploaded file or a text stand in for it; what depends on it becomes stale."""
    user = caller(request)
    found, revision = production_of(user, production_id), revision_expected(request)
    target_of(found, name)
    match payload:
        case schemas.PinIn(take=int(take), upload=None, content=None):
            target_pin(found, name, take, author=user, revision=revision)
        case schemas.PinIn(take=None, upload=int(upload), content=None):
            _pin_upload(found, name, upload, author=user, revision=revision)
        case schemas.PinIn(take=None, upload=None, content=str() | dict() as content):
            _pin_content(found, name, content, author=user, revision=revision)
        case _:
            raise InputError("A pin is a take, an upload or a content.", remedy="Give exactly one.", field="take")
    return shown_tagged(response, found)


@router.delete("/{production_id}/targets/{path:name}/pin", response=answers(schemas.ProductionDetail, 412, 428),
               summary="Unpin", openapi_extra=EDITING)  # fmt: skip
def unpin(request: HttpRequest, response: HttpResponse, production_id: int, name: TargetName) -> dict[str, Any]:
    """Let it stand for itself again."""
    user = caller(request)
    found = production_of(user, production_id)
    target_unpin(found, name, author=user, revision=revision_expected(request))
    return shown_tagged(response, found)


# After the routes with an ending: a name may hold slashes, so this one would take theirs.
@router.get("/{production_id}/targets/{path:name}", response=answers(schemas.TargetDetail), summary="One target")
def target(request: HttpRequest, production_id: int, name: TargetName) -> dict[str, Any]:
    """With all its takes, and everything that leads to it."""
    return _detail(production_of(caller(request), production_id), name)


def _detail(production: Production, name: str) -> dict[str, Any]:
    row, choice = target_of(production, name), choices_of(production).get(name)
    takes = takes_shown(production, row, choice, takes_of(production, name))
    return target_shown(row, choice) | {"takes": takes, "lineage": production_lineage(production, name)}


def _pin_upload(production: Production, name: str, upload_id: int, *, author: User, revision: int | None) -> None:
    upload = upload_get(author, upload_id)
    path = readable_path(production, name)
    with receiving(path) as file:
        own = file.with_suffix(PurePosixPath(upload.name).suffix or file.suffix)
        own.write_bytes(blobs_of(author.pk).read(upload.blob.digest))
        own_file_put(production, path, own, author=author, revision=revision)


def _pin_content(
    production: Production, name: str, content: str | dict[str, Any], *, author: User, revision: int | None
) -> None:
    path = readable_path(production, name)
    with receiving(path) as file:
        if isinstance(content, str):
            text_check(content)
        file.write_bytes(content.encode() if isinstance(content, str) else canonical_json(content))
        own_file_put(production, path, file, author=author, revision=revision)
