"""The cookie that keeps a browser signed in."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from fabula.web.accounts.sessions import refresh_lifetime

NAME = "refresh_token"
PATH = "/api/"


def refresh_cookie_set(request: HttpRequest, response: HttpResponse, secret: str) -> None:
    """Keep a refresh token where no script reads it and no other site sends it."""
    response.set_cookie(
        NAME,
        secret,
        max_age=refresh_lifetime(),
        path=PATH,
        httponly=True,
        samesite="Lax",
        secure=settings.FABULA.production or request.is_secure(),
    )
