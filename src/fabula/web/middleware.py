"""What happens to every request: an id and a line in the log, a policy for browsers, problems as JSON, either slash.

All of these are synchronous on purpose. Django runs a chain that ends in a synchronous link in one thread; were all
links asynchronous, it would step into a thread and back for each.
"""

import re
import secrets
import time
from collections.abc import Callable

import structlog
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import is_valid_path

from fabula.runtime.logs import operation_begin
from fabula.web.metrics import request_counted
from fabula.web.refusals import REFUSALS, refusal

Handler = Callable[[HttpRequest], HttpResponseBase]

_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{4,64}")
_QUIET = ("/health", "/metrics", "/api/health")
_PEOPLES = ("/admin/", "/static/")
_POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
_LIMITS = "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'"
_CONTENT_POLICY = f"{_POLICY}script-src 'self'; {_LIMITS}"
# The admin's theme evaluates expressions in attributes (Alpine).
_ADMIN_POLICY = f"{_POLICY}script-src 'self' 'unsafe-inline' 'unsafe-eval'; {_LIMITS}"

_log = structlog.get_logger("fabula.web")


def operations(get_response: Handler) -> Handler:
    """Give each request an id (the caller's `X-Request-ID`, or a new one), log how it ended, and count it."""

    def handle(request: HttpRequest) -> HttpResponseBase:
        begun = time.perf_counter()
        structlog.contextvars.clear_contextvars()
        given = request.headers.get("X-Request-ID", "")
        operation = operation_begin(given if _REQUEST_ID.fullmatch(given) else secrets.token_hex(6))
        response = get_response(request)
        response["X-Request-ID"] = operation
        seconds = time.perf_counter() - begun
        request_counted(request, response.status_code, seconds)
        _logged(request, response.status_code, seconds)
        return response

    return handle


def _logged(request: HttpRequest, status: int, seconds: float) -> None:
    """One line without the query, which may hold a token."""
    if request.path in _QUIET:
        return
    say = _log.error if status >= 500 else _log.info
    say("request", method=request.method, path=request.path, status=status, ms=round(seconds * 1000, 1))


def content_policy(get_response: Handler) -> Handler:
    """Tell browsers what a page may load, unless the view said so itself."""

    def handle(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        policy = _ADMIN_POLICY if request.path.startswith("/admin/") else _CONTENT_POLICY
        response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        return response

    return handle


def problems(get_response: Handler) -> Handler:
    """Answer programs with a problem in JSON where Django or ninja would answer with a page or bare words."""

    def handle(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.status_code not in REFUSALS or _is_json(response) or not _for_programs(request):
            return response
        problem = refusal(request, response.status_code)
        for name, value in response.items():
            if not name.lower().startswith("content-"):
                problem[name] = value
        problem.cookies = response.cookies
        if response.streaming:
            # Closing tells Django that the request is over, which drops the database connection: not for nothing.
            response.close()
        return problem

    return handle


def _is_json(response: HttpResponseBase) -> bool:
    return "json" in response.get("Content-Type", "")


def _for_programs(request: HttpRequest) -> bool:
    if request.path.startswith("/api/"):
        return True
    return not request.path.startswith(_PEOPLES) and "text/html" not in request.headers.get("Accept", "")


def slashes(get_response: Handler) -> Handler:
    """Let every address answer with and without a slash at its end: method and body stay, nothing is redirected.

    The last link of the chain, and one that keeps it synchronous.
    """

    def handle(request: HttpRequest) -> HttpResponseBase:
        path = request.path_info
        if len(path) > 1 and not is_valid_path(path):
            other = path[:-1] if path.endswith("/") else path + "/"
            if is_valid_path(other):
                request.path = request.path[: len(request.path) - len(path)] + other
                request.path_info = other
        return get_response(request)

    return handle
