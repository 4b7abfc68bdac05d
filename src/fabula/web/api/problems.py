"""Errors as clients see them: problem details (RFC 9457) with a stable code and a remedy."""

from http import HTTPStatus
from math import ceil

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError

from fabula.domain.errors import (
    EngineError,
    EngineUnavailable,
    FabulaError,
    InputError,
    ProductionError,
    SettingsError,
)
from fabula.web.languages import language_marked, language_of, said


class Problem(Schema):
    """One shape for every failure. `detail` is the line for people; the story-task door's clients read only that.

    `detail` and `remedy` are in English or Chinese, by `Accept-Language`; programs go by `code`.
    """

    status: int
    title: str
    detail: str
    code: str
    remedy: str = ""
    field: str = ""


class ApiError(FabulaError):
    """A failure that HTTP has a status for."""

    status = 400

    def __init__(self, message: str, *, status: int, code: str, remedy: str = "", field: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.status = status
        self.code = code
        self.field = field


def not_found(what: str = "It") -> ApiError:
    """404, the same whether it is another's or nobody's."""
    return ApiError(f"{what} does not exist.", status=404, code="not_found")


def problems_handled(api: NinjaAPI) -> None:
    """Teach an API to answer every failure as a `Problem`."""

    @api.exception_handler(FabulaError)
    def _fabula(request: HttpRequest, error: FabulaError) -> HttpResponse:
        response = _answer(api, request, _status(error), str(error.message), error.code, error.remedy,
                           getattr(error, "field", ""))  # fmt: skip
        if wait := getattr(error, "retry_after", None):
            response["Retry-After"] = str(ceil(wait))
        return response

    @api.exception_handler(ValidationError)
    def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
        first = error.errors[0]
        field = ".".join(str(part) for part in first["loc"] if part not in ("body", "payload"))
        return _answer(api, request, 422, f"{field}: {first['msg']}.", "bad_input", "Correct that field.", field)

    @api.exception_handler(AuthenticationError)
    def _unknown(request: HttpRequest, _error: AuthenticationError) -> HttpResponse:
        remedy = "Sign in and send the access token."
        response = _answer(api, request, 401, "Not signed in.", "unauthenticated", remedy)
        response["WWW-Authenticate"] = "Bearer"
        return response

    @api.exception_handler(Http404)
    def _missing(request: HttpRequest, _error: Http404) -> HttpResponse:
        return _answer(api, request, 404, "It does not exist.", "not_found")

    @api.exception_handler(RequestDataTooBig)
    def _too_big(request: HttpRequest, _error: RequestDataTooBig) -> HttpResponse:
        return _answer(api, request, 413, "The body is too large.", "too_large", "Send less at a time.")

    @api.exception_handler(HttpError)
    def _http(request: HttpRequest, error: HttpError) -> HttpResponse:
        # Ninja hides what the parser had to say about a body behind an error of its own.
        if isinstance(error.__cause__, FabulaError):
            return _fabula(request, error.__cause__)
        return _answer(api, request, error.status_code, str(error), "error")


def _status(error: FabulaError) -> int:
    match error:
        case ApiError():
            return error.status
        case InputError():
            return 422
        case SettingsError():
            # The caller named what this installation is not set up for.
            return 422
        case ProductionError():
            return 409
        case EngineUnavailable():
            return 503
        case EngineError():
            return 502
        case _:
            return 500


def _answer(
    api: NinjaAPI, request: HttpRequest, status: int, detail: str, code: str, remedy: str = "", field: str = ""
) -> HttpResponse:
    title, language = HTTPStatus(status).phrase, language_of(request)
    detail, remedy = said(detail, language=language), said(remedy, language=language)
    problem = Problem(status=status, title=title, detail=detail, code=code, remedy=remedy, field=field)
    response = api.create_response(request, problem.model_dump(), status=status)
    response["Content-Type"] = "application/problem+json"
    language_marked(response, language=language)
    return response
