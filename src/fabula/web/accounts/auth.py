"""Who is calling: access tokens and API keys, the same at every door."""

import uuid

from django.http import HttpRequest
from ninja.security import HttpBearer

from fabula.web.accounts.keys import EVERYTHING, KEY_PREFIX, api_key_find, scope_granted
from fabula.web.accounts.models import User
from fabula.web.accounts.tokens import access_read
from fabula.web.api.problems import ApiError

_READING = frozenset({"GET", "HEAD", "OPTIONS"})


class TokenAuth(HttpBearer):
    """Asks for `Authorization: Bearer …` with an access token or an API key, or for `X-API-Key`.

    `scope` is what an API key needs: `productions:write` as it stands; `productions` means `:read` for GET and
    `:write` for the rest; without one, a key needs `*`. Signed-in people may do all that is theirs, so an access
    token needs no scope. `people_only` refuses keys altogether.

    Answers 401 to an unknown caller and 403 to a key that may not; sets `request.auth` to the user.
    """

    def __init__(self, *, scope: str = EVERYTHING, people_only: bool = False) -> None:
        super().__init__()
        self.scope = scope
        self.people_only = people_only

    def __call__(self, request: HttpRequest) -> User | None:
        """The caller by whichever header he used."""
        if secret := request.headers.get("X-API-Key"):
            return self.authenticate(request, secret)
        user: User | None = super().__call__(request)
        return user

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        """The caller that `token` stands for."""
        if token.startswith(KEY_PREFIX) and self.people_only:
            raise ApiError(
                "API keys may not do this.", status=403, code="key_not_allowed", remedy="Sign in with a password."
            )
        return token_user(token, scope=self._scope(request))

    def _scope(self, request: HttpRequest) -> str:
        if self.scope == EVERYTHING or ":" in self.scope:
            return self.scope
        return f"{self.scope}:{'read' if request.method in _READING else 'write'}"


class StaffAuth(TokenAuth):
    """Like TokenAuth, for the house's own people only; everybody else gets 403."""

    def authenticate(self, request: HttpRequest, token: str) -> User | None:
        """The caller, who must be of the staff."""
        user = super().authenticate(request, token)
        if user is not None and not user.is_staff:
            raise ApiError("This is for staff only.", status=403, code="staff_only", remedy="Ask an administrator.")
        return user


def caller(request: HttpRequest) -> User:
    """The user that TokenAuth let in."""
    user: User = request.auth  # type: ignore[attr-defined]
    return user


def caller_family(request: HttpRequest) -> uuid.UUID | None:
    """The session that the caller's access token is of."""
    access = access_read(request.headers.get("Authorization", "").partition(" ")[2])
    return access.family if access else None


def token_user(token: str, *, scope: str = EVERYTHING) -> User | None:
    """The active user that an access token or API key stands for; None where it is void.

    Raises ApiError (403) where an API key lacks `scope`.
    """
    if token.startswith(KEY_PREFIX):
        return _key_user(token, scope)
    access = access_read(token)
    if access is None:
        return None
    users = User.objects.filter(pk=access.user_id, token_generation=access.generation, is_active=True)
    if access.family is not None:
        # An ended session has only revoked tokens. A join costs half of what a condition on EXISTS does.
        users = users.filter(refresh_tokens__family=access.family, refresh_tokens__revoked=None)
    return next(iter(users[:1]), None)


def _key_user(secret: str, scope: str) -> User | None:
    key = api_key_find(secret)
    if key is None:
        return None
    if not scope_granted(key.scopes, scope):
        raise ApiError(
            f"This API key lacks the scope {scope}.",
            status=403,
            code="insufficient_scope",
            remedy="Make a key that has it.",
        )
    return key.user
