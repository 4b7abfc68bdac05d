"""Problems that need no words of their own: the usual HTTP failures, in the shape of `api.problems.Problem`."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse

from fabula.web.languages import Language, language_marked, language_of, said

_PROBLEM = "application/problem+json"

REFUSALS = {
    400: ("bad_request", "The request cannot be understood.", "Correct it."),
    403: ("forbidden", "This is not allowed.", "Sign in as somebody who may do it."),
    404: ("not_found", "There is nothing at this address.", "See /api/docs/ for what there is."),
    405: ("method_not_allowed", "This address does not know that method.", "Use one that the header Allow names."),
    413: ("too_large", "The request is too large.", "Send less at once."),
    500: ("internal", "The studio broke on this request.", "Tell its operator the id in the header X-Request-ID."),
}


def refusal(request: HttpRequest, status: int) -> HttpResponse:
    """The answer for one of `REFUSALS`, in the caller's language."""
    language = language_of(request)
    fields = refusal_fields(status, language=language)
    options = {"ensure_ascii": False}
    response = JsonResponse(fields, status=status, content_type=_PROBLEM, json_dumps_params=options)
    language_marked(response, language=language)
    return response


def refusal_fields(status: int, *, language: Language) -> dict[str, object]:
    """What its body holds."""
    code, detail, remedy = REFUSALS[status]
    detail, remedy = said(detail, language=language), said(remedy, language=language)
    title = HTTPStatus(status).phrase
    return {"status": status, "title": title, "detail": detail, "code": code, "remedy": remedy, "field": ""}
