"""`/api/studio/productions/{id}/history`: every edit, undo and redo."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.api.pages import PageQuery, page_of
from fabula.web.api.preconditions import revision_expected
from fabula.web.productions import schemas
from fabula.web.productions.api.documenting import EDITING, answers
from fabula.web.productions.api.productions import shown_tagged
from fabula.web.productions.editing import history_position, production_redo, production_undo
from fabula.web.productions.selectors import production_of

router = Router(auth=TokenAuth(scope="productions"))


@router.get("/{production_id}/history", response=answers(schemas.RevisionPage), summary="Its edits")
def history(request: HttpRequest, production_id: int, query: Annotated[PageQuery, Query()]) -> dict[str, Any]:
    """Newest first. Undo and redo are edits of their own, so nothing is lost; `current` is the state that holds."""
    found = production_of(caller(request), production_id)
    shown, cursor = page_of(found.revisions.select_related("author").defer("spec", "choices"), query=query)
    position = history_position(found)
    return {
        "items": [
            {
                "number": revision.number,
                "what": revision.what,
                "author": revision.author.username if revision.author else None,
                "created": revision.created,
                "current": revision.number == position.present,
            }
            for revision in shown
        ],
        "next": cursor,
        "can_undo": position.undo is not None,
        "can_redo": position.redo is not None,
    }


@router.post("/{production_id}/undo", response=answers(schemas.ProductionDetail, 409, 412, 428), summary="Undo",
             openapi_extra=EDITING)  # fmt: skip
def undo(request: HttpRequest, response: HttpResponse, production_id: int) -> dict[str, Any]:
    """Bring spec, takes and pins back to before the last edit; again, to before the one before it."""
    user = caller(request)
    found = production_of(user, production_id)
    production_undo(found, author=user, revision=revision_expected(request))
    return shown_tagged(response, found)


@router.post("/{production_id}/redo", response=answers(schemas.ProductionDetail, 409, 412, 428), summary="Redo",
             openapi_extra=EDITING)  # fmt: skip
def redo(request: HttpRequest, response: HttpResponse, production_id: int) -> dict[str, Any]:
    """Take back the last undo; a new edit ends what can be redone."""
    user = caller(request)
    found = production_of(user, production_id)
    production_redo(found, author=user, revision=revision_expected(request))
    return shown_tagged(response, found)
