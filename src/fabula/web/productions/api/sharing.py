"""Share links: made and taken back by the owner, opened by anybody."""

from typing import Annotated, Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from ninja import Body, Path, Router, Status
from pydantic import StringConstraints

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.productions import schemas
from fabula.web.productions.api.documenting import A_FILE, GETTING_A_FILE, answers
from fabula.web.productions.api.files import FilePath, file_sent
from fabula.web.productions.results import result_files
from fabula.web.productions.selectors import production_of
from fabula.web.productions.sharing import share_create, share_links, share_revoke, shared_find

SHARED = "/api/studio/shared"

router = Router(auth=TokenAuth(scope="productions"))
public_router = Router()

Token = Annotated[
    str, StringConstraints(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9_-]+$"), Path(description="Of the link.")
]


@router.post("/{production_id}/share", response=answers(schemas.ShareNew, 409, done=201), summary="Share")
def share(
    request: HttpRequest, production_id: int, payload: Annotated[schemas.ShareIn | None, Body()] = None
) -> Status[dict[str, Any]]:
    """A link under which anybody may see its results for some hours; three days where none are said."""
    asked = payload or schemas.ShareIn(hours=schemas.SHARE_HOURS)
    link, token = share_create(production_of(caller(request), production_id), hours=asked.hours)
    shown = {"id": link.pk, "created": link.created, "expires": link.expires, "token": token}
    return Status(201, shown | {"url": request.build_absolute_uri(f"{SHARED}/{token}")})


@router.get("/{production_id}/share", response=answers(schemas.ShareList), summary="Its links")
def links(request: HttpRequest, production_id: int) -> dict[str, Any]:
    """Those that are good. Their addresses are shown only when they are made."""
    return {"items": list(share_links(production_of(caller(request), production_id)))}


@router.delete("/{production_id}/share", response=answers(None, done=204), summary="Take all links back")
def revoke_all(request: HttpRequest, production_id: int) -> Status[None]:
    """At once."""
    share_revoke(production_of(caller(request), production_id))
    return Status(204, None)


@router.delete("/{production_id}/share/{link_id}", response=answers(None, done=204), summary="Take a link back")
def revoke(request: HttpRequest, production_id: int, link_id: int) -> Status[None]:
    """At once."""
    share_revoke(production_of(caller(request), production_id), link_id)
    return Status(204, None)


@public_router.get("/{token}", response=answers(schemas.SharedOut), summary="What is shared")
def shared(request: HttpRequest, token: Token) -> dict[str, Any]:
    """What a link shows to anybody: the title, and its results."""
    link = shared_find(token)
    production = link.production
    return {
        "title": production.title,
        "product": production.product,
        "status": production.status,
        "expires": link.expires,
        "files": {file.path: f"{SHARED}/{token}/files/{file.path}" for file in result_files(production)},
    }


@public_router.api_operation(["GET", "HEAD"], "/{token}/files/{path:path}", response=A_FILE,
                             summary="A shared result", openapi_extra=GETTING_A_FILE)  # fmt: skip
def shared_file(request: HttpRequest, token: Token, path: FilePath) -> HttpResponseBase:
    """The file itself; parts of it by Range."""
    return file_sent(request, shared_find(token).production, path)
