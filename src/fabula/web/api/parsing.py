"""What clients send, read strictly: JSON and queries that any database can keep, or a clear refusal."""

import json
import sys
from typing import Any, NoReturn

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict
from ninja.parser import Parser

from fabula.domain.errors import InputError
from fabula.web.api.problems import ApiError

_DEEPEST = 64
_LARGEST_INTEGER = 2**63 - 1


class StrictParser(Parser):
    """Ninja's parser, but without what databases choke on: NUL, half surrogate pairs, NaN, integers past 64 bits."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body as JSON. Raises `ApiError` (400) for what is none, `InputError` for what no database keeps."""
        return json_read(request.body)

    def parse_querydict(
        self, data: MultiValueDict[str, Any], list_fields: list[str], request: HttpRequest
    ) -> dict[str, Any]:
        """A query or a form."""
        found = super().parse_querydict(data, list_fields, request)
        for name, value in found.items():
            for text in (name, *(value if isinstance(value, list) else [value])):
                if isinstance(text, str):
                    text_check(text)
        return found


def json_read(body: bytes) -> Any:
    """A JSON value from bytes. Raises `ApiError` (400) or `InputError`."""
    try:
        value = json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise ApiError(
            "The body is not valid JSON.", status=400, code="bad_json", remedy="Send one JSON value in UTF-8."
        ) from error
    _check(value, depth=0)
    return value


def text_check(text: str) -> None:
    """Raise `InputError` where a text holds what no database keeps."""
    if "\0" in text:
        raise InputError("The text holds a NUL character.", remedy="Leave it out.")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError("The text holds half a surrogate pair.", remedy="Send whole characters.") from error


def _check(value: Any, *, depth: int) -> None:
    if depth > _DEEPEST:
        raise InputError(f"The body is nested more than {_DEEPEST} levels deep.", remedy="Send a flatter one.")
    match value:
        case str():
            text_check(value)
        case int() if abs(value) > _LARGEST_INTEGER:
            raise InputError("A number has more than 64 bits.", remedy="Send a smaller one.")
        case float() if abs(value) > sys.float_info.max:
            raise InputError("A number is too large.", remedy="Send a smaller one.")
        case list():
            for item in value:
                _check(item, depth=depth + 1)
        case dict():
            for name, item in value.items():
                text_check(name)
                _check(item, depth=depth + 1)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
