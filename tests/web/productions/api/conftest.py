"""A caller of the API in process: Django's client with a token, JSON in and out."""

import io
import json
from typing import Any

import pytest
from django.test import Client
from PIL import Image

from fabula.web.accounts.models import User
from fabula.web.accounts.tokens import access_issued

SPEC = {"story": {"topic": "a fox who counts", "pages": 3}, "film": {"width": 320, "height": 240, "fps": 24}}


class Caller:
    """Calls the API as a user, or as nobody."""

    def __init__(self, user: User | None = None, *, base: str = "/api/studio/productions") -> None:
        self.user = user
        self._base = base
        self._headers = (
            {"Authorization": f"Bearer {access_issued(user.pk, generation=user.token_generation)}"} if user else {}
        )
        self._client = Client(raise_request_exception=True)

    def call(self, method: str, path: str = "", body: Any = None, *, etag: str = "", **headers: str) -> Any:
        """Call; `etag` goes as If-Match; bytes go as they are, all else as JSON."""
        given = {name.replace("_", "-"): value for name, value in headers.items()} | self._headers
        if etag:
            given["If-Match"] = etag
        kind = "application/octet-stream" if isinstance(body, bytes) else "application/json"
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        address = path if path.startswith("/api") else self._base + path
        return self._client.generic(method, address, data, content_type=kind, headers=given)

    def get(self, path: str = "", **headers: str) -> Any:
        return self.call("GET", path, **headers)

    def post(self, path: str = "", body: Any = None, **headers: str) -> Any:
        return self.call("POST", path, body, **headers)

    def begin(self, *, build: Any = True, **facts: Any) -> Any:
        """A small story begun; its body."""
        answer = self.post("", {"spec": SPEC, "build": build, **facts})
        assert answer.status_code == 201, answer.content
        return answer.json()

    def etag(self, production_id: int) -> str:
        """The ETag that a production has now."""
        return str(self.get(f"/{production_id}")["ETag"])


@pytest.fixture
def api(transactional_db: None) -> Caller:
    """The API as `ada` calls it."""
    return Caller(User.objects.create_user("ada"))


@pytest.fixture
def ben(transactional_db: None) -> Caller:
    """The API as somebody else calls it."""
    return Caller(User.objects.create_user("ben"))


@pytest.fixture
def nobody(transactional_db: None) -> Caller:
    """The API without a token."""
    return Caller()


@pytest.fixture
def picture() -> bytes:
    """A plain picture of one colour, as a PNG."""
    stream = io.BytesIO()
    Image.new("RGB", (640, 480), (200, 30, 60)).save(stream, "PNG")
    return stream.getvalue()
