"""One of Fabula's services as a client sees it: calls with a token, errors as ours, and how it is."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from fabula.domain.artifact import EngineFacts, Price
from fabula.domain.errors import (
    EngineError,
    EngineMisanswered,
    EngineOverMemory,
    EngineOverTime,
    EngineRefused,
    EngineUnavailable,
    FabulaError,
    InputError,
    SettingsError,
)
from fabula.engines.base import CancelToken, Health
from fabula.engines.download import is_local_name
from fabula.engines.http import MEGABYTE, HttpClient, HttpReply, HttpRequest
from fabula.engines.options import FabulaHttpOptions
from fabula.runtime.logs import operation_current

NAME = "fabula_http"
VERSION = "1"
HEALTH_TIMEOUT = 3.0
CORRELATION = "X-Correlation-ID"
# Five minutes of 16-bit stereo in base64 are 77 MB.
LARGEST_ANSWER = 256 * MEGABYTE
_FIELD = re.compile(r"(\w+)(?:\.\d+)?: (.+)", re.DOTALL)


class Service:
    """Asks the service at one address; `setting` is what the address is called, so that an error can name it."""

    def __init__(self, url: str, options: FabulaHttpOptions, *, setting: str) -> None:
        self._base = url.rstrip("/")
        self._options = options
        self._setting = setting
        self._client = HttpClient(NAME, trust_env=not is_local_name(_host(self._base)))

    def post(self, path: str, body: Mapping[str, Any], *, cancel: CancelToken) -> dict[str, Any]:
        """The answer to a call. A cancel closes the connection, which stops the work over there.

        Raises `InputError` for what the service says is a bad field, `EngineError`, `Cancelled`, `SettingsError`.
        """
        if not self._base:
            raise SettingsError("The address of the service is not set.", remedy=f"Set {self._setting}.")
        reply = self._send("POST", path, body, timeout=self._options.timeout, cancel=cancel)
        if reply.status != 200:
            raise error_of(reply)
        answered = reply.json()
        if not isinstance(answered, dict):
            raise misanswered()
        return answered

    def health(self) -> Health:
        """Whether the service answers within three seconds that it is well; never raises."""
        if not self._base:
            return Health(False, f"The address of the service is not set. Set {self._setting}.")
        try:
            reply = self._send("GET", "/health_check", None, timeout=HEALTH_TIMEOUT, cancel=CancelToken())
        except FabulaError as error:
            return Health(False, str(error))
        body = reply.json()
        if reply.status == 200 and isinstance(body, dict) and body.get("status") == "healthy":
            return Health(True)
        return Health(False, str(misanswered() if reply.status == 200 else error_of(reply)))

    def _send(self, method: str, path: str, body: Any, *, timeout: float, cancel: CancelToken) -> HttpReply:
        request = HttpRequest(method, self._base + path, self._headers(), body)
        return self._client.send(request, timeout=timeout, limit=LARGEST_ANSWER, cancel=cancel)

    def _headers(self) -> dict[str, str]:
        headers = {CORRELATION: operation} if (operation := operation_current()) else {}
        if self._options.token:
            headers["Authorization"] = f"Bearer {self._options.token}"
        return headers


def error_of(reply: HttpReply) -> FabulaError:
    """The error that a reply with a status other than 200 stands for."""
    body = reply.json()
    detail = str(body.get("detail", "")) if isinstance(body, dict) else ""
    match reply.status:
        case 400:
            if found := _FIELD.fullmatch(detail):
                return InputError(found[2], field=found[1])
            return InputError(detail or "The service refused the request.")
        case 401 | 403:
            return EngineRefused(
                "The service does not accept the token.", remedy="Check the setting SERVICE_TOKEN.", engine=NAME
            )
        case 404 | 405:
            return EngineRefused(
                "There is no such service at that address.", remedy="Check the service's address.", engine=NAME
            )
        case 408 | 413 | 507:
            refused = {408: EngineOverTime, 507: EngineOverMemory}.get(reply.status, EngineRefused)
            return refused(f"The service could not do it: {detail}", engine=NAME)
        case status if status == 429 or status >= 500:
            return EngineUnavailable(f"The service failed: {detail or status}", engine=NAME)
        case _:
            return misanswered()


def misanswered() -> EngineError:
    """The answer is none that such a service gives."""
    return EngineMisanswered(
        "The service answered with something that is none of its answers.",
        remedy="Check the service's address.",
        engine=NAME,
    )


def facts_of(answered: Mapping[str, Any], *, seed: int | None = None) -> EngineFacts:
    """Who made an answer over there, in what time, at what cost. Raises `EngineMisanswered` where it does not say."""
    try:
        metadata = answered["metadata"]
        info = metadata["model_info"]
        told = info.get("seed", seed)
        return EngineFacts(
            engine=NAME,
            version=f"{VERSION} {info.get('engine', '')} {info.get('version', '')}".strip(),
            seconds=float(metadata["generation_time"]),
            seed=told if isinstance(told, int) else seed,
            price=Price(float(metadata["estimated_cost"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise misanswered() from None


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""  # What is no address is told to the user when it is first called.
