"""`/api/studio/api-keys`: how one's machines come in."""

from typing import Annotated

from django.http import HttpRequest
from ninja import Query, Router, Status

from fabula.web.accounts.auth import TokenAuth, caller
from fabula.web.accounts.keys import api_key_create, api_key_revoke, api_keys_of
from fabula.web.accounts.models import ApiKey
from fabula.web.accounts.schemas import ApiKeyIn, ApiKeyMade, ApiKeyOut, ApiKeyPage
from fabula.web.api.pages import PageQuery, page_of
from fabula.web.api.problems import Problem

router = Router(auth=TokenAuth(people_only=True))


@router.get("", response=ApiKeyPage, summary="My keys")
def keys(request: HttpRequest, query: Annotated[PageQuery, Query()]) -> dict[str, object]:
    """Those that were not revoked."""
    items, following = page_of(api_keys_of(caller(request)), query=query)
    return {"items": items, "next": following}


@router.post("", response={201: ApiKeyMade, 409: Problem}, summary="Make a key")
def create(request: HttpRequest, payload: ApiKeyIn) -> Status[ApiKeyMade]:
    """The secret is shown this once. Send it as `Authorization: Bearer …` or `X-API-Key`."""
    key, secret = api_key_create(caller(request), name=payload.name, scopes=payload.scopes, expires=payload.expires)
    return Status(201, key_made(key, secret))


@router.delete("/{key_id}", response={204: None, 404: Problem}, summary="Revoke a key")
def revoke(request: HttpRequest, key_id: int) -> Status[None]:
    """At once and for good."""
    api_key_revoke(caller(request), key_id)
    return Status(204, None)


def key_made(key: ApiKey, secret: str) -> ApiKeyMade:
    """A new key as its owner gets it."""
    return ApiKeyMade(**ApiKeyOut.from_orm(key).model_dump(), secret=secret)
