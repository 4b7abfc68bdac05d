"""`/api/studio/productions/{id}/files`: results by their paths in a production folder, one's own in their place."""

from pathlib import Path as File
from pathlib import PurePosixPath
from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Body, Path, Router
from pydantic import StringConstraints

from fabula.domain.artifact import canonical_json
from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.api.preconditions import revision_expected
from fabula.web.api.problems import ApiError, not_found
from fabula.web.files.serving import file_response
from fabula.web.productions import schemas
from fabula.web.productions.api.documenting import A_FILE, EDITING, GETTING_A_FILE, SENDING_A_FILE, answers
from fabula.web.productions.api.productions import shown_tagged
from fabula.web.productions.models import Production
from fabula.web.productions.own_files import own_file_put, own_file_remove, receiving
from fabula.web.productions.presenting import blobs_by_digest, files_shown
from fabula.web.productions.results import result_file, result_files
from fabula.web.productions.selectors import production_of

router = Router(auth=TokenAuth(scope="productions"))

SCRIPT = "script.json"
_PIECE = 1 << 20
_SCRIPT_EXAMPLE = {"title": "The Lighthouse", "pages": [{"text": "A keeper lived alone.", "image_prompt": "a light"}]}

FilePath = Annotated[
    str,
    StringConstraints(min_length=1, max_length=300, pattern=r"^[^\x00-\x1f]+$"),
    Path(description="As in a production folder: `script.json`, `pages/1.png`, `movie.mp4`; of a song, `song.wav`."),
]


@router.get("/{production_id}/files", response=answers(schemas.FileList), summary="Its results")
def files(request: HttpRequest, production_id: int) -> dict[str, Any]:
    """Every result that is there."""
    found = production_of(caller(request), production_id)
    return {"items": files_shown(found, result_files(found))}


@router.api_operation(["GET", "HEAD"], "/{production_id}/files/{path:path}", response=A_FILE, summary="A result",
                      openapi_extra=GETTING_A_FILE)  # fmt: skip
def file(request: HttpRequest, production_id: int, path: FilePath) -> HttpResponseBase:
    """The file itself; parts of it by Range."""
    return file_sent(request, production_of(caller(request), production_id), path)


@router.put("/{production_id}/files/{path:path}", response=answers(schemas.ProductionDetail, 409, 412, 413, 415, 428),
            summary="One's own in its place", openapi_extra=SENDING_A_FILE)  # fmt: skip
def put_file(request: HttpRequest, response: HttpResponse, production_id: int, path: FilePath) -> dict[str, Any]:
    """The body is the file. What depends on it becomes stale; pictures and recordings may be of another format."""
    user = caller(request)
    found, revision = production_of(user, production_id), revision_expected(request)
    with receiving(path) as own:
        _received(request, own)
        own_file_put(found, path, own, author=user, revision=revision)
    return shown_tagged(response, found)


@router.delete("/{production_id}/files/{path:path}", response=answers(schemas.ProductionDetail, 412, 428),
               summary="Take one's own back", openapi_extra=EDITING)  # fmt: skip
def delete_file(request: HttpRequest, response: HttpResponse, production_id: int, path: FilePath) -> dict[str, Any]:
    """What Fabula makes takes its place again."""
    user = caller(request)
    found = production_of(user, production_id)
    own_file_remove(found, path, author=user, revision=revision_expected(request))
    return shown_tagged(response, found)


@router.put("/{production_id}/script", response=answers(schemas.ProductionDetail, 409, 412, 428), summary="The script",
            openapi_extra=EDITING)  # fmt: skip
def put_script(
    request: HttpRequest,
    response: HttpResponse,
    production_id: int,
    payload: Annotated[dict[str, Any], Body(example=_SCRIPT_EXAMPLE)],
) -> dict[str, Any]:
    """An edited `script.json`: title, characters, pages with their text or lines. As `PUT …/files/script.json`."""
    user = caller(request)
    found, revision = production_of(user, production_id), revision_expected(request)
    with receiving(SCRIPT) as own:
        own.write_bytes(canonical_json(payload))
        own_file_put(found, SCRIPT, own, author=user, revision=revision)
    return shown_tagged(response, found)


def file_sent(request: HttpRequest, production: Production, path: str) -> HttpResponseBase:
    """A result as an answer."""
    result = result_file(production, path)
    blob = blobs_by_digest(production, [result.artifact.digest]).get(result.artifact.digest)
    if blob is None:
        raise not_found("The file")
    return file_response(request, blob, PurePosixPath(path).name)


def _received(request: HttpRequest, own: File) -> None:
    """Write a request's body to a file. Raises `ApiError` (413) where it is too large."""
    left = settings.FABULA.upload_limit
    with own.open("wb") as stream:
        while piece := request.read(_PIECE):
            left -= len(piece)
            if left < 0:
                raise ApiError("The file is too large.", status=413, code="too_large", remedy="Send a smaller one.")
            stream.write(piece)
