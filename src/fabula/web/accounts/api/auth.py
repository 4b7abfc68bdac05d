"""`/api/studio/auth`: registering, signing in and out, passwords."""

from django.http import HttpRequest
from django.utils.translation import get_language_from_request
from ninja import Router, Status

from fabula.web.accounts.addresses import client_address
from fabula.web.accounts.auth import TokenAuth, caller, caller_family
from fabula.web.accounts.models import User
from fabula.web.accounts.passwords import password_change, password_reset_begin, password_reset_finish
from fabula.web.accounts.schemas import (
    AccountOut,
    LoginIn,
    LogoutIn,
    PasswordChangeIn,
    RefreshIn,
    RegisterIn,
    ResetFinishIn,
    ResetIn,
    SessionOut,
)
from fabula.web.accounts.services import user_register
from fabula.web.accounts.sessions import Session, login, sessions_end, token_refresh
from fabula.web.accounts.views import reset_link
from fabula.web.api.problems import Problem

router = Router()
people = TokenAuth(people_only=True)


@router.post("/register", response={201: AccountOut, frozenset({403, 409, 429}): Problem}, summary="Make an account")
def register(request: HttpRequest, payload: RegisterIn) -> Status[User]:
    """Anybody may. No two accounts share a login name, whatever its kind and its capitals."""
    user = user_register(
        payload.username,
        password=payload.password,
        email=payload.email,
        phone=payload.phone,
        language=payload.language or get_language_from_request(request),
        address=client_address(request),
    )
    return Status(201, user)


@router.post("/login", response={200: SessionOut, frozenset({401, 403, 429}): Problem}, summary="Sign in")
def sign_in(request: HttpRequest, payload: LoginIn) -> SessionOut:
    """By username, e-mail address or phone number. Too many wrong tries have to wait (429, `Retry-After`)."""
    return session_out(login(payload.name, password=payload.password, address=client_address(request)))


@router.post("/refresh", response={200: SessionOut, 401: Problem}, summary="Stay signed in")
def refresh(request: HttpRequest, payload: RefreshIn) -> SessionOut:
    """The next access and refresh token. A used refresh token that comes back later ends the whole session."""
    return session_out(token_refresh(payload.refresh_token))


@router.post("/logout", auth=people, response={204: None}, summary="Sign out")
def sign_out(request: HttpRequest, payload: LogoutIn) -> Status[None]:
    """Of this session, or everywhere; its access tokens are void at once."""
    family = caller_family(request)
    sessions_end(caller(request), family=None if payload.everywhere else family)
    return Status(204, None)


@router.post("/password/change", auth=people, response={200: SessionOut, 429: Problem}, summary="Change the password")
def change_password(request: HttpRequest, payload: PasswordChangeIn) -> SessionOut:
    """Asked for with the old one. All other sessions end; this one goes on with the tokens answered."""
    return session_out(password_change(caller(request), old=payload.old_password, new=payload.new_password))


@router.post("/password/reset", response={202: None, 429: Problem}, summary="Lost the password")
def reset_password(request: HttpRequest, payload: ResetIn) -> Status[None]:
    """Sends a link to the account's e-mail address. The answer is the same where there is no such account."""
    password_reset_begin(payload.name, address=client_address(request), link=lambda token: reset_link(request, token))
    return Status(202, None)


@router.post("/password/finish", response={204: None, 403: Problem}, summary="Set a new password")
def finish_password(request: HttpRequest, payload: ResetFinishIn) -> Status[None]:
    """By the token of the link, once, within the hour."""
    password_reset_finish(payload.token, password=payload.password)
    return Status(204, None)


def session_out(session: Session) -> SessionOut:
    """A session as the client gets it."""
    return SessionOut(
        access_token=session.access,
        expires_in=session.expires_in,
        refresh_token=session.refresh,
        user=AccountOut.from_orm(session.user),
    )
