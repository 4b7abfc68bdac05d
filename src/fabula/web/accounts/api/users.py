"""`/api/studio/users`: what the staff does with accounts."""

from typing import Annotated

from django.http import HttpRequest
from ninja import Query, Router, Status

from fabula.web.accounts.api.keys import key_made
from fabula.web.accounts.auth import StaffAuth, caller
from fabula.web.accounts.keys import api_key_create
from fabula.web.accounts.models import User
from fabula.web.accounts.passwords import reset_link_make
from fabula.web.accounts.schemas import (
    ApiKeyIn,
    ApiKeyMade,
    ResetLinkOut,
    UserChange,
    UserNew,
    UserOut,
    UserPage,
    UserQuery,
)
from fabula.web.accounts.selectors import service_get, user_get, users_found
from fabula.web.accounts.services import user_add, user_change, user_remove
from fabula.web.accounts.views import reset_link
from fabula.web.api.pages import page_of
from fabula.web.api.problems import Problem

router = Router(auth=StaffAuth(scope="users"))


@router.get("", response=UserPage, summary="Users")
def users(request: HttpRequest, query: Annotated[UserQuery, Query()]) -> dict[str, object]:
    """Newest first."""
    found = users_found(search=query.search, role=query.role or "", active=query.active)
    items, following = page_of(found, query=query)
    return {"items": items, "next": following}


@router.post("", response={201: UserOut, 409: Problem}, summary="Make a user")
def create(request: HttpRequest, payload: UserNew) -> Status[User]:
    """For a machine, which then gets an API key; or for somebody who sets his password by a reset link."""
    user = user_add(payload.username, role=payload.role, email=payload.email, by=caller(request))
    return Status(201, user)


@router.get("/{user_id}", response={200: UserOut, 404: Problem}, summary="A user")
def user(request: HttpRequest, user_id: int) -> User:
    """By id."""
    return user_get(user_id)


@router.patch("/{user_id}", response={200: UserOut, frozenset({404, 409}): Problem}, summary="Change a user")
def change(request: HttpRequest, user_id: int, payload: UserChange) -> User:
    """Role, activity, quotas. Only an administrator may make or change staff."""
    return user_change(user_get(user_id), payload.changes(), by=caller(request))


@router.delete("/{user_id}", response={204: None, frozenset({404, 409}): Problem}, summary="Delete a user")
def delete(request: HttpRequest, user_id: int) -> Status[None]:
    """For good, with productions, files and keys."""
    user_remove(user_get(user_id), by=caller(request))
    return Status(204, None)


@router.post("/{user_id}/reset-link", response={200: ResetLinkOut, 404: Problem}, summary="A link for a new password")
def make_reset_link(request: HttpRequest, user_id: int) -> ResetLinkOut:
    """To be handed over by an administrator: for a first password, or where no letter arrives."""
    link, expires = reset_link_make(
        user_get(user_id), by=caller(request), link=lambda token: reset_link(request, token)
    )
    return ResetLinkOut(link=link, expires=expires)


@router.post(
    "/{user_id}/api-keys", response={201: ApiKeyMade, frozenset({404, 409}): Problem}, summary="A machine's key"
)
def create_key(request: HttpRequest, user_id: int, payload: ApiKeyIn) -> Status[ApiKeyMade]:
    """A key for a service account; people make their own."""
    key, secret = api_key_create(
        service_get(user_id), name=payload.name, scopes=payload.scopes, expires=payload.expires
    )
    return Status(201, key_made(key, secret))
