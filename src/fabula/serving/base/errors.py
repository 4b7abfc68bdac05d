"""Errors over HTTP: `{detail, status_code, operation_id, service}`, 400 for a bad field, which it names.

`detail` is in English, or in Chinese where `Accept-Language` asks for it first.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from fabula.domain.errors import EngineOverMemory, EngineOverTime, FabulaError, InputError
from fabula.domain.music_services.fields import Body
from fabula.domain.music_services.naming import as_asked
from fabula.runtime.messages.matching import error_in_chinese, in_chinese
from fabula.serving.base.lanes import OutOfGpuMemory
from fabula.serving.base.operations import new_id

BAD_PARAMETERS, TIMED_OUT, TOO_LARGE, INTERNAL, OUT_OF_MEMORY = 400, 408, 413, 500, 507
CLIENT_GONE = 499

UNFORESEEN = "The service failed in a way nobody foresaw; its log says more under the operation's id."


class ServiceFailure(Exception):
    """An operation failed: the status, what went wrong, and whatever else the answer is to say."""

    def __init__(self, status: int, cause: str | FabulaError, *, more: Mapping[str, Any] | None = None) -> None:
        super().__init__(status, str(cause))
        self.status = status
        self.cause = cause
        self.more = dict(more or {})


def failure_of(error: Exception) -> ServiceFailure:
    """What an error of an engine is to the caller."""
    match error:
        case ServiceFailure():
            return error
        case OutOfGpuMemory():
            return ServiceFailure(OUT_OF_MEMORY, out_of_memory())
        case InputError():
            return ServiceFailure(BAD_PARAMETERS, error)
        case EngineOverTime():
            return ServiceFailure(TIMED_OUT, error)
        case EngineOverMemory():
            return ServiceFailure(OUT_OF_MEMORY, error)
        case FabulaError():
            return ServiceFailure(INTERNAL, error)
        case _:
            return ServiceFailure(INTERNAL, FabulaError(UNFORESEEN))


@contextmanager
def in_words_of(body: Body) -> Iterator[None]:
    """While an engine works for a body, what it finds wrong with it is told by the body's own names."""
    try:
        yield
    except InputError as error:
        raise as_asked(error, body.names) from error


def out_of_memory() -> FabulaError:
    """The model did not fit, twice."""
    return FabulaError(
        "The machine has too little GPU memory for this, also after its model was loaded anew.",
        remedy="Ask for less at once, or choose a larger GPU.",
    )


def timed_out(seconds: float) -> ServiceFailure:
    """The operation ran over its limit and was stopped."""
    error = FabulaError(
        f"The operation ran for more than {seconds:g} s and was stopped.",
        remedy="Ask for less, or raise MAX_RUNTIME_SECONDS.",
    )
    return ServiceFailure(TIMED_OUT, error)


def add_error_answers(app: FastAPI, *, service: str) -> None:
    """Have every failure of an application answered in the one shape."""

    async def failed(request: Request, error: Exception) -> JSONResponse:
        failure = error if isinstance(error, ServiceFailure) else failure_of(error)
        return answer(request, failure.status, _said(request, failure.cause), service=service, more=failure.more)

    async def invalid(request: Request, error: Exception) -> JSONResponse:
        found = error.errors() if isinstance(error, RequestValidationError) else []
        return answer(request, BAD_PARAMETERS, _fields(request, found), service=service)

    async def refused(request: Request, error: Exception) -> JSONResponse:
        status, detail = (error.status_code, error.detail) if isinstance(error, HTTPException) else (INTERNAL, "")
        headers = error.headers if isinstance(error, HTTPException) else None
        return answer(request, status, _said(request, str(detail)), service=service, headers=headers)

    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(ServiceFailure, failed)
    app.add_exception_handler(FabulaError, failed)
    app.add_exception_handler(Exception, failed)


def answer(
    request: Request,
    status: int,
    detail: str,
    *,
    service: str,
    more: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """A failure in the one shape."""
    operation = getattr(request.state, "operation_id", "") or new_id()
    body = {"detail": detail, "status_code": status, "operation_id": operation, "service": service, **(more or {})}
    return JSONResponse(body, status, headers=dict(headers) if headers else None)


def prefers_chinese(request: Request) -> bool:
    """Whether the caller wants Chinese before English."""
    return request.headers.get("accept-language", "").strip().lower().startswith("zh")


def _said(request: Request, cause: str | FabulaError) -> str:
    named = f"{cause.field}: " if isinstance(cause, InputError) and cause.field else ""
    if not prefers_chinese(request):
        return named + " ".join(str(cause).split())
    return named + (error_in_chinese(cause) if isinstance(cause, FabulaError) else in_chinese(cause))


def _fields(request: Request, errors: Sequence[Mapping[str, Any]]) -> str:
    """Every bad field with what is wrong with it, in one line."""
    return "; ".join(_field(request, error) for error in errors) or "The request is not understood."


def _field(request: Request, error: Mapping[str, Any]) -> str:
    if error["type"] == "json_invalid":
        return "body: is not valid JSON"
    place = [str(part) for part in error["loc"] if part not in ("body", "query")]
    reason = str(error["msg"]).removeprefix("Value error, ")
    text = f"{'.'.join(place) or 'body'}: {reason}."
    return (in_chinese(text) if prefers_chinese(request) else text).rstrip(".。")
