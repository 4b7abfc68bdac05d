"""How answers are written: JSON in UTF-8."""

from typing import Any

from ninja.renderers import JSONRenderer


class Utf8Renderer(JSONRenderer):
    """Writes Chinese as it is, not as escapes: shorter, and readable in a terminal."""

    json_dumps_params: dict[str, Any] = {"ensure_ascii": False}  # noqa: RUF012 (as ninja declares it)
