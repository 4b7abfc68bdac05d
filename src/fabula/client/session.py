"""A connection to a studio: sends calls, reads answers, raises problems. Imports nothing of the rest of Fabula."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx2
from pydantic import BaseModel, PrivateAttr, TypeAdapter


class Model(BaseModel):
    """What an answer holds. `etag` names the state that it shows, for the next edit's `if_match`."""

    _etag: str = PrivateAttr("")

    @property
    def etag(self) -> str:
        """The ETag that came with it; empty where there was none."""
        return self._etag


class Problem(Exception):
    """What the studio refused, with its status, a stable code, and what to do about it."""

    def __init__(self, status: int, facts: Mapping[str, Any]) -> None:
        self.status = status
        self.code = str(facts.get("code", "error"))
        self.detail = str(facts.get("detail", ""))
        self.remedy = str(facts.get("remedy", ""))
        self.field = str(facts.get("field", ""))
        super().__init__(f"{self.detail} {self.remedy}".strip() or f"The studio answered {status}.")


Answer = TypeVar("Answer")


class Session:
    """Calls to one studio, in the name of whoever `token` (or an API key) stands for."""

    def __init__(self, url: str, *, token: str = "", timeout: float = 60.0) -> None:
        self._http = httpx2.Client(base_url=url, timeout=timeout, follow_redirects=True)
        self.token = token

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def call(
        self,
        kind: type[Answer],
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        body: Any = None,
        content: bytes | Path | None = None,
    ) -> Answer:
        """Send a call and read its answer as `kind`: a model, `bytes`, or `None`. Raises `Problem`."""
        with self._sent(method, path, params=params, headers=headers, body=body, content=content) as response:
            data = response.read()
        if kind is bytes or not data:
            return data if kind is bytes else None  # type: ignore[return-value]
        answer = TypeAdapter(kind).validate_json(data)
        if isinstance(answer, Model):
            answer._etag = response.headers.get("ETag", "")
        return answer

    def download(self, path: str, file: Path) -> None:
        """Write a file of the studio to disk as it comes. Raises `Problem`."""
        with self._sent("GET", path) as response, file.open("wb") as stream:
            for piece in response.iter_bytes():
                stream.write(piece)

    @contextmanager
    def _sent(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        body: Any = None,
        content: bytes | Path | None = None,
    ) -> Iterator[httpx2.Response]:
        given = {name: value for name, value in (headers or {}).items() if value is not None}
        if self.token:
            given["Authorization"] = f"Bearer {self.token}"
        with self._http.stream(
            method,
            path,
            params={name: value for name, value in (params or {}).items() if value is not None},
            headers=given,
            json=body.model_dump(mode="json", exclude_unset=True) if isinstance(body, BaseModel) else body,
            content=content.read_bytes() if isinstance(content, Path) else content,
        ) as response:
            if response.status_code >= 400:
                raise Problem(response.status_code, _facts(response))
            yield response


def _facts(response: httpx2.Response) -> Mapping[str, Any]:
    response.read()
    try:
        facts = response.json()
    except ValueError:
        return {"detail": response.reason_phrase}
    return facts if isinstance(facts, Mapping) else {}
