"""How answers are written: JSON in UTF-8."""

from typing import Any, ClassVar

from ninja.renderers import JSONRenderer


class Utf8Renderer(JSONRenderer):
    """Writes Chinese as it is, not as escapes: shorter, and readable in a terminal."""

    json_dumps_params: ClassVar[dict[str, Any]] = {"ensure_ascii": False}
