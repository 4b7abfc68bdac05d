"""A caller of the API, in process, over the whole stack of Django."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from fabula.web.accounts.hashers import Argon2Hasher


class QuickHasher(Argon2Hasher):
    """Argon2 as in a studio, at its least cost: what a hash costs is tested by itself."""

    time_cost = 1
    memory_cost = 8


@pytest.fixture(autouse=True)
def quick_hashes(settings: Any) -> None:
    """Let the many accounts of these tests cost little."""
    settings.PASSWORD_HASHERS = [f"{__name__}.{QuickHasher.__name__}"]


PASSWORD = "correct horse battery staple"


@dataclass
class Api:
    """Calls paths with JSON; `token` goes into the header."""

    client: Client
    token: str = ""

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """The answer, as Django's test client gives it."""
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        content = {} if body is None else {"data": body, "content_type": "application/json"}
        return self.client.generic(method, path, headers=headers, **_encoded(content))

    def register(self, name: str = "mira", password: str = PASSWORD, **more: str) -> dict[str, Any]:
        """A new account."""
        answer = self("POST", "/api/studio/auth/register", {"username": name, "password": password, **more})
        assert answer.status_code == 201, answer.content
        return dict(answer.json())

    def login(self, name: str = "mira", password: str = PASSWORD) -> dict[str, Any]:
        """A new session, whose access token is sent from here on."""
        answer = self("POST", "/api/studio/auth/login", {"name": name, "password": password})
        assert answer.status_code == 200, answer.content
        self.token = answer.json()["access_token"]
        return dict(answer.json())


def _encoded(content: dict[str, Any]) -> dict[str, Any]:
    if "data" in content and not isinstance(content["data"], str | bytes):
        import json

        content["data"] = json.dumps(content["data"])
    return content


@pytest.fixture
def api(db: None, client: Client) -> Api:
    """A caller who is not signed in."""
    return Api(client)


@pytest.fixture
def signed_in(api: Api) -> Api:
    """A caller who is signed in as `mira`."""
    api.register(email="mira@example.com", phone="+49 170 1234567")
    api.login()
    return api
