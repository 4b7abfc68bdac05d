"""The story-task door's way in: `POST /api/register`, `/api/login`, `/api/refresh`, in the shapes its clients know."""

from typing import Annotated, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language_from_request
from ninja import Cookie, Field, Router, Schema, Status

from fabula.web.accounts.addresses import client_address
from fabula.web.accounts.cookies import refresh_cookie_set
from fabula.web.accounts.models import User
from fabula.web.accounts.schemas import Name, Password
from fabula.web.accounts.services import NameTaken, user_register
from fabula.web.accounts.sessions import Session, login, token_refresh
from fabula.web.api.problems import ApiError, Problem

story_tasks_router = Router()


class DoorRegisterIn(Schema):
    """A new account."""

    username: Name
    password: Password
    email: Name | None = None


class DoorRegisterOut(Schema):
    """The account: the id is the one in `user:{id}`."""

    id: int
    username: str


class DoorLoginIn(Schema):
    """Who signs in."""

    username: Name = Field(description="Or the e-mail address, or the phone number.")
    password: Password


class DoorTokenOut(Schema):
    """An access token; the refresh token is in the cookie."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"


@story_tasks_router.post(
    "/register", response={201: DoorRegisterOut, frozenset({400, 403, 429}): Problem}, summary="Make an account"
)
def register(request: HttpRequest, payload: DoorRegisterIn) -> Status[User]:
    """A taken name is a 400."""
    try:
        user = user_register(
            payload.username,
            password=payload.password,
            email=payload.email,
            language=get_language_from_request(request),
            address=client_address(request),
        )
    except NameTaken as taken:
        raise ApiError(taken.message, status=400, code=taken.code, remedy=taken.remedy, field=taken.field) from taken
    return Status(201, user)


@story_tasks_router.post("/login", response={200: DoorTokenOut, frozenset({401, 403, 429}): Problem}, summary="Sign in")
def sign_in(request: HttpRequest, response: HttpResponse, payload: DoorLoginIn) -> DoorTokenOut:
    """Answers an access token and sets the HttpOnly cookie `refresh_token`."""
    return _token(
        request, response, login(payload.username, password=payload.password, address=client_address(request))
    )


@story_tasks_router.post("/refresh", response={200: DoorTokenOut, 401: Problem}, summary="Stay signed in")
def refresh(request: HttpRequest, response: HttpResponse, refresh_token: Annotated[str, Cookie()] = "") -> DoorTokenOut:
    """By the cookie, which is replaced."""
    return _token(request, response, token_refresh(refresh_token))


def _token(request: HttpRequest, response: HttpResponse, session: Session) -> DoorTokenOut:
    refresh_cookie_set(request, response, session.refresh)
    return DoorTokenOut(access_token=session.access)
