"""Uploads, and files by signed links."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Path, Query, Router, Status
from pydantic import StringConstraints

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.api.idempotency import Answer, answered_once
from fabula.web.api.pages import PageQuery, page_of
from fabula.web.api.problems import ApiError, Problem
from fabula.web.files.links import link_read
from fabula.web.files.schemas import UploadPage, UploadQuery, UploadShown, upload_shown
from fabula.web.files.selectors import upload_get, uploads_of
from fabula.web.files.services import Stream, upload_delete, upload_keep, upload_receive
from fabula.web.files.serving import file_response

uploads_router = Router(auth=TokenAuth(scope="files"))
files_router = Router()

Token = Annotated[str, StringConstraints(max_length=2000), Path(description="As `url` has it.")]

_PART = "file"
_BYTES = {"schema": {"type": "string", "format": "binary"}}
# Of any media type, JSON among them: so the document says nothing of its shape.
_ANYTHING: dict[str, Any] = {"*/*": {"schema": {}}}
_FORM = {
    "schema": {"type": "object", "required": [_PART], "properties": {_PART: {"type": "string", "format": "binary"}}}
}
_FILE: dict[str, Any] = {
    "responses": {
        200: {"description": "The file.", "content": _ANYTHING},
        206: {"description": "The part that was asked for.", "content": _ANYTHING},
        302: {"description": "The object store has it."},
        304: {"description": "You hold it already."},
        416: {"description": "The range lies outside of the file."},
    }
}
_BODY: dict[str, Any] = {
    "parameters": [
        {
            "in": "header",
            "name": "Idempotency-Key",
            "description": "Any text of the caller's own. The same file sent again with the same key is kept once.",
            "schema": {"type": "string", "maxLength": 200},
        }
    ],
    "requestBody": {
        "required": True,
        "content": {"multipart/form-data": _FORM, "application/octet-stream": _BYTES},
    },
}


@uploads_router.post(
    "",
    response={201: UploadShown, frozenset({400, 401, 403, 413, 415, 422}): Problem},
    summary="Send a file",
    openapi_extra=_BODY,
)
def create(
    request: HttpRequest, response: HttpResponse, query: Annotated[UploadQuery, Query()]
) -> Status[dict[str, Any]]:
    """As a form with the part `file`, or as the body itself. What it is, is found out by its content."""
    user = caller(request)
    given, stream = _sent(request)
    name = query.name or given
    artifact = upload_receive(user, stream)

    def kept() -> Answer:
        return Answer(201, upload_shown(upload_keep(user, name, artifact)).model_dump(mode="json"))

    answer = answered_once(request, user, {"name": name, "digest": artifact.digest}, kept)
    response["Location"] = f"{request.path}/{answer.body['id']}"
    if answer.replayed:
        response["Idempotency-Replayed"] = "true"
    return Status(answer.status, answer.body)


@uploads_router.get("", response={200: UploadPage, frozenset({401, 403, 422}): Problem}, summary="List your files")
def listed(request: HttpRequest, query: Annotated[PageQuery, Query()]) -> UploadPage:
    """Newest first."""
    rows, following = page_of(uploads_of(caller(request)), query=query)
    return UploadPage(items=[upload_shown(row) for row in rows], next=following)


@uploads_router.get(
    "/{int:upload_id}", response={200: UploadShown, frozenset({401, 403, 404}): Problem}, summary="Look at one"
)
def shown(request: HttpRequest, upload_id: int) -> UploadShown:
    """What it is, and where its bytes are."""
    return upload_shown(upload_get(caller(request), upload_id))


@uploads_router.api_operation(
    ["GET", "HEAD"],
    "/{int:upload_id}/content",
    response={frozenset({401, 403, 404}): Problem},
    summary="Get its bytes",
    openapi_extra=_FILE,
)
def content(request: HttpRequest, upload_id: int, download: bool = False) -> HttpResponseBase:
    """Whole or by `Range`."""
    upload = upload_get(caller(request), upload_id)
    return file_response(request, upload.blob, upload.name, download=download)


@uploads_router.delete(
    "/{int:upload_id}", response={204: None, frozenset({401, 403, 404}): Problem}, summary="Delete one"
)
def remove(request: HttpRequest, upload_id: int) -> Status[None]:
    """What was made of it stays as it is."""
    upload_delete(upload_get(caller(request), upload_id))
    return Status(204, None)


@files_router.api_operation(
    ["GET", "HEAD"],
    "/{token}",
    response={frozenset({403, 404, 410}): Problem},
    auth=None,
    summary="Get a file by its link",
    openapi_extra=_FILE,
)
def linked(request: HttpRequest, token: Token) -> HttpResponseBase:
    """Works without signing in until the link expires."""
    found = link_read(token)
    return file_response(request, found.blob, found.filename, download=found.download)


def _sent(request: HttpRequest) -> tuple[str, Stream]:
    """The name and the stream of the file in a request."""
    if request.content_type == "multipart/form-data":
        part = request.FILES.get(_PART)
        if part is None:
            raise ApiError(
                f"The form has no file called `{_PART}`.",
                status=422,
                code="bad_input",
                remedy=f"Send the file as the part `{_PART}`.",
                field=_PART,
            )
        return part.name or "", part
    return "", request
