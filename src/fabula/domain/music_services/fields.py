"""Fields that bodies of several services share, checked as they come in."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


def printable(text: str) -> str:
    """The same text. Raises `ValueError` for control characters and for what no encoding can hold."""
    if any(ord(char) < 32 and char not in "\n\r\t" for char in text):
        raise ValueError("must not hold control characters")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("must be valid Unicode") from None
    return text


class Body(BaseModel):
    """A body; strings lose the space around them before they are measured, and `null` is as good as nothing said.

    `names` says what the body calls fields that engines and specs know by other names.
    """

    model_config = ConfigDict(str_strip_whitespace=True, extra="ignore", frozen=True)
    names: ClassVar[Mapping[str, str]] = {}

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, told: Any) -> Any:
        """Clients that write out all they have send `null` for what nobody chose."""
        if not isinstance(told, dict):
            return told
        optional = {said for name, field in cls.model_fields.items() for said in _said(name, field)}
        return {key: value for key, value in told.items() if value is not None or key not in optional}

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The schema says of every optional field that it may be `null`."""
        told = handler(core_schema)
        schema = handler.resolve_ref_schema(told)
        required = schema.get("required", ())
        schema["properties"] = {
            name: each if name in required else _nullable(each) for name, each in schema["properties"].items()
        }
        return told


# What a schema says of a field itself, whatever its values may be.
_ABOUT = ("title", "default", "description")


def _said(name: str, field: FieldInfo) -> tuple[str, ...]:
    """The names by which an optional field may come; none for one that must."""
    if field.is_required():
        return ()
    alias = field.validation_alias
    return tuple(map(str, alias.choices)) if isinstance(alias, AliasChoices) else (name,)


def _nullable(schema: JsonSchemaValue) -> JsonSchemaValue:
    if "anyOf" in schema:
        return schema
    about = {key: value for key, value in schema.items() if key in _ABOUT}
    told = {key: value for key, value in schema.items() if key not in _ABOUT}
    return {"anyOf": [told, {"type": "null"}], **about}


SHORTEST_DESCRIPTION = 5
"""Characters of a description of lyrics, of a song or of a cover."""
Description = Annotated[str, Field(min_length=SHORTEST_DESCRIPTION, max_length=1000), AfterValidator(printable)]
Word = Annotated[str, Field(max_length=200), AfterValidator(printable)]
# What people say that is no name of the language in the tables.
_ALSO_SAID = {"mandarin": "zh", "中文": "zh", "汉语": "zh", "普通话": "zh", "英文": "en"}


@cache
def _names() -> dict[str, str]:
    """Languages by their English and Chinese names, in small letters."""
    from babel import Locale

    told = [(str(name).lower(), code) for said in ("zh", "en") for code, name in Locale(said).languages.items()]
    return {**{name: code for name, code in told if "_" not in code}, **_ALSO_SAID}


def _language_code(name: str) -> str:
    if not name:
        return ""
    code = _names().get(name.lower(), name.lower().replace("_", "-"))
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", code):
        raise ValueError("must be a language such as english, chinese, en or zh-CN")
    primary = code.partition("-")[0]
    return primary if primary in ("en", "zh") else code


Language = Annotated[Word, AfterValidator(_language_code)]
"""A language's English name or code; becomes its code."""
