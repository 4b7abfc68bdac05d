"""Django's own way in (the admin): the same names, limits and refusals as every door."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from fabula.web.accounts.addresses import client_address
from fabula.web.accounts.models import User
from fabula.web.accounts.sessions import credentials_check
from fabula.web.api.problems import ApiError


class NamesBackend(ModelBackend):
    """Signs in by username, e-mail address or phone number; permissions as Django keeps them."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **_rest: Any
    ) -> User | None:
        """The user, or None; PermissionDenied ends the attempt where somebody has to wait."""
        if username is None or password is None:
            return None
        address = client_address(request) if request else ""
        try:
            return credentials_check(username, password=password, address=address)
        except ApiError as error:
            raise PermissionDenied(str(error)) from error
