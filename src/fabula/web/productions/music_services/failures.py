"""Errors as clients of the music services know them: `{detail, status_code, operation_id, service}`."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, JsonResponse
from pydantic import ValidationError

from fabula.domain.errors import Cancelled, FabulaError, InputError, SettingsError
from fabula.domain.music_services.naming import as_asked
from fabula.runtime.logs import operation_current
from fabula.web.api.problems import ApiError
from fabula.web.languages import language_marked, language_of, said
from fabula.web.productions.music_services.answers import errors_told, status_told
from fabula.web.productions.music_services.finished import Finished
from fabula.web.productions.music_services.wishes import LYRICS

BAD_PARAMETERS, UNKNOWN_CALLER, TIMED_OUT, INTERNAL, OUT_OF_MEMORY = 400, 401, 408, 500, 507
# The status of what a production says went wrong, by the error's code; otherwise it is INTERNAL.
_STATUSES = {
    "bad_input": BAD_PARAMETERS, "engine_refused": BAD_PARAMETERS, "engine_over_time": TIMED_OUT,
    "engine_over_memory": OUT_OF_MEMORY,
}  # fmt: skip


class CallFailed(Exception):
    """A call failed: the status, what went wrong, and whatever else the answer is to say."""

    def __init__(self, status: int, cause: FabulaError, *, more: Mapping[str, Any] | None = None) -> None:
        super().__init__(status, str(cause))
        self.status = status
        self.cause = cause
        self.more = dict(more or {})


def unknown_caller() -> CallFailed:
    """Neither an access token nor an API key of ours came along."""
    return CallFailed(UNKNOWN_CALLER, FabulaError("Not signed in.", remedy="Sign in and send the access token."))


def timed_out(seconds: float) -> CallFailed:
    """The call ran over its limit and was stopped."""
    error = FabulaError(
        f"The operation ran for more than {seconds:g} s and was stopped.",
        remedy="Ask for less, or raise MAX_RUNTIME_SECONDS.",
    )
    return CallFailed(TIMED_OUT, error)


def fields_wrong(error: ValidationError) -> CallFailed:
    """A body has fields that cannot be taken; the first is named, with what is wrong with it."""
    first = error.errors(include_url=False, include_context=False)[0]
    field = ".".join(str(part) for part in first["loc"]) or "body"
    reason = str(first["msg"]).removeprefix("Value error, ")
    return CallFailed(BAD_PARAMETERS, FabulaError(f"{field}: {reason}."))


def failed(error: FabulaError, *, fields: Mapping[str, str]) -> CallFailed:
    """A call that could not be begun. `fields` says what the caller calls the spec's fields."""
    match error:
        case ApiError():
            return CallFailed(error.status, error)
        case InputError():
            return CallFailed(BAD_PARAMETERS, as_asked(error, fields))
        case SettingsError():
            return CallFailed(BAD_PARAMETERS, error)
    return CallFailed(INTERNAL, error)


def ended_without(finished: Finished, wanted: str, *, fields: Mapping[str, str]) -> CallFailed:
    """What was wanted did not come: why, and which part of the song it was."""
    more = {"errors": errors_told(finished), "service_status": status_told(finished)} if finished.failures else {}
    problem = finished.failures.get(wanted) or finished.production.error
    if not problem:
        return CallFailed(INTERNAL, Cancelled("The production was stopped.", remedy="Try again."), more=more)
    message, remedy = str(problem["message"]), str(problem.get("remedy", ""))
    status = _STATUSES.get(str(problem.get("code")), INTERNAL)
    if status != BAD_PARAMETERS:
        return CallFailed(status, FabulaError(message, remedy=remedy), more=more)
    error = InputError(message, remedy=remedy, field=_field(problem, finished))
    return CallFailed(BAD_PARAMETERS, as_asked(error, fields), more=more)


def _field(problem: Mapping[str, Any], finished: Finished) -> str:
    """The spec's name of what is wrong; a writer knows a description only, also where that is of the words alone."""
    field = str(problem.get("field", ""))
    of_the_words = LYRICS in finished.failures and finished.production.spec["song"].get("words_about")
    return "words_about" if of_the_words and field == "description" else field


def failure_answer(request: HttpRequest, failure: CallFailed, *, service: str) -> JsonResponse:
    """A failure in the one shape, in the caller's language."""
    language, cause = language_of(request), failure.cause
    detail = " ".join(filter(None, (said(part, language=language) for part in (cause.message, cause.remedy))))
    if isinstance(cause, InputError) and cause.field and not cause.message.startswith(f"{cause.field}:"):
        detail = f"{cause.field}: {detail}"
    body = {"detail": detail, "status_code": failure.status, "operation_id": operation_current(), "service": service}
    response = JsonResponse(body | failure.more, status=failure.status, json_dumps_params={"ensure_ascii": False})
    if failure.status == UNKNOWN_CALLER:
        response["WWW-Authenticate"] = "Bearer"
    language_marked(response, language=language)
    return response
