"""One OpenAI-compatible endpoint: authorised requests, and the art of leaving out what a server does not take."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from fabula.domain.errors import FabulaError, SettingsError
from fabula.engines.base import CancelToken, Health
from fabula.engines.download import download, is_local_name, is_private_host
from fabula.engines.http import MEGABYTE, HttpClient, HttpReply, HttpRequest
from fabula.engines.openai.refusals import CONTENT_CODES, error_of, refusal_details
from fabula.engines.options import PUBLIC_BASE_URL, OpenAIOptions

HEALTH_TIMEOUT = 3.0
LARGEST_ANSWER = 64 * MEGABYTE

Wishes = Mapping[str, Sequence[Mapping[str, Any]]]
"""What a server may not take, by the field it is known by: the fields to try, the best first; after the last, none."""


class Endpoint:
    """Posts to one endpoint for one engine, whose `name` errors carry."""

    def __init__(self, options: OpenAIOptions, name: str) -> None:
        self._options = options
        self._name = name
        self._base = options.base_url.rstrip("/")
        self._host = _host(self._base)
        self._client = HttpClient(name, trust_env=not is_local_name(self._host))
        self._refused: dict[str, int] = {}

    def post(
        self, path: str, body: Mapping[str, Any], *, wishes: Wishes | None = None, timeout: float, cancel: CancelToken
    ) -> HttpReply:
        """The reply of status 200 to a body with as many `wishes` as the server takes; which, is remembered.

        Raises `EngineError` for every other status, and what `HttpClient.send` raises.
        """
        refused = dict(self._refused)
        while True:
            chosen = dict(_chosen(wishes or {}, refused))
            fields = {name: value for each in chosen.values() for name, value in each.items()}
            reply = self._send("POST", path, {**body, **fields}, timeout=timeout, cancel=cancel)
            if reply.status == 200:
                self._refused = refused
                return reply
            culprit = _culprit(reply, chosen)
            if not culprit:
                raise error_of(reply, engine=self._name, options=self._options)
            refused[culprit] = refused.get(culprit, 0) + 1

    def download(self, url: str, *, timeout: float, cancel: CancelToken) -> bytes:
        """What lies at an address that the endpoint's answer names; see `fabula.engines.download`."""
        private = is_private_host(self._host)
        return download(self._client, url, private=private, timeout=timeout, limit=LARGEST_ANSWER, cancel=cancel)

    def health(self) -> Health:
        """Whether a key is set and the endpoint answers within three seconds; never raises."""
        if not self._options.api_key and self._base == PUBLIC_BASE_URL:
            return Health(False, f"No key is set. Set {self._options.key_setting}.")
        try:
            reply = self._send("GET", "/models", None, timeout=HEALTH_TIMEOUT, cancel=CancelToken())
        except FabulaError as error:
            return Health(False, str(error))
        # Servers without a list of models answer 404 or 405, and may well do everything else.
        if reply.status in {200, 404, 405}:
            return Health(True)
        return Health(False, str(error_of(reply, engine=self._name, options=self._options)))

    def _send(self, method: str, path: str, body: Any, *, timeout: float, cancel: CancelToken) -> HttpReply:
        request = HttpRequest(method, self._base + path, self._headers(), body)
        return self._client.send(request, timeout=timeout, limit=LARGEST_ANSWER, cancel=cancel)

    def _headers(self) -> dict[str, str]:
        key = self._options.api_key
        if not key:
            return {}
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise SettingsError(
                "The key of the OpenAI-compatible endpoint holds characters that no key has.",
                remedy=f"Check the setting {self._options.key_setting}.",
            )
        return {"Authorization": f"Bearer {key}"}


def _chosen(wishes: Wishes, refused: Mapping[str, int]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The best of each wish that was not refused yet; nothing of those refused wholly."""
    for name, choices in wishes.items():
        if (place := refused.get(name, 0)) < len(choices):
            yield name, choices[place]


def _culprit(reply: HttpReply, chosen: Mapping[str, Any]) -> str:
    """The wish that a server refused: the one it names, else the first; empty where no wish can be at fault."""
    if reply.status not in {400, 422} or not chosen:
        return ""
    details = refusal_details(reply)
    if details.get("code") in CONTENT_CODES | {"context_length_exceeded"}:
        return ""
    told = f"{details.get('param') or ''} {details['message']}"
    return next((name for name in chosen if name in told), next(iter(chosen)))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""  # What is no address is told to the user when it is first called.
