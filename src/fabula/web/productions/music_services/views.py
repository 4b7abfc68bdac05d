"""The views of the music services' calls, which wait for their productions on the event loop."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST
from pydantic import ValidationError

from fabula.domain.errors import FabulaError
from fabula.domain.music_services.fields import Body
from fabula.runtime.logs import operation_current
from fabula.web.accounts.auth import TokenAuth
from fabula.web.accounts.models import User
from fabula.web.api.parsing import json_read
from fabula.web.productions.music_services import about
from fabula.web.productions.music_services.calling import NAMES, Call, apart, call_answered
from fabula.web.productions.music_services.failures import (
    CallFailed,
    failed,
    failure_answer,
    fields_wrong,
    unknown_caller,
)

_Answering = Callable[[HttpRequest, User], Coroutine[Any, Any, dict[str, Any]]]
_View = Callable[[HttpRequest], Coroutine[Any, Any, HttpResponseBase]]

_auth = TokenAuth(scope="productions")


def call_view(call: Call) -> _View:
    """The view of a call that makes something."""

    async def answering(request: HttpRequest, user: User) -> dict[str, Any]:
        body = _body(call.body, request)
        download = request.GET.get("download", "").lower() in ("1", "true", "yes", "on")
        return await call_answered(call, body, owner=user, operation=operation_current(), download=download)

    view: _View = csrf_exempt(require_POST(_answered(answering, service=NAMES[call.kind])))
    return view


def reading_view(read: Callable[[HttpRequest, User], dict[str, Any]], *, service: str) -> _View:
    """The view of a call that looks something up."""

    async def answering(request: HttpRequest, user: User) -> dict[str, Any]:
        return await apart(read, request, user)

    view: _View = require_GET(_answered(answering, service=service))
    return view


@require_GET
async def health_check(_request: HttpRequest) -> HttpResponseBase:
    """How it is; asked by watchers, who do not sign in."""
    return JsonResponse(await apart(about.health))


@require_GET
async def service_info(_request: HttpRequest) -> HttpResponseBase:
    """What it is and can do."""
    return JsonResponse(await apart(about.info))


def _answered(answering: _Answering, *, service: str) -> _View:
    """A view for callers whom we know, whose failures have the services' shape."""

    @wraps(answering)
    async def view(request: HttpRequest) -> HttpResponseBase:
        try:
            user = await apart(_caller, request)
            answer = await answering(request, user)
        except CallFailed as failure:
            return failure_answer(request, failure, service=service)
        except FabulaError as error:
            return failure_answer(request, failed(error, fields={}), service=service)
        return JsonResponse(answer, json_dumps_params={"ensure_ascii": False})

    return view


def _caller(request: HttpRequest) -> User:
    user = _auth(request)
    if user is None:
        raise unknown_caller()
    return user


def _body(kind: Callable[[Any], Body], request: HttpRequest) -> Body:
    try:
        return kind(json_read(request.body or b"{}"))
    except ValidationError as error:
        raise fields_wrong(error) from error
