"""Lists by the page: a cursor that stays right while rows come and go."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar, cast

import ninja
from django.core.exceptions import ValidationError as FieldError
from django.db.models import Field, Model, Q, QuerySet
from ninja import Schema

from fabula.domain.errors import InputError
from fabula.web.api.parsing import text_check

MOST = 200

Row = TypeVar("Row", bound=Model)


class Page(Schema):
    """What every list answers besides its `items`: the cursor of the next page, where there is one."""

    next: str | None = ninja.Field(None, description="Give it as `after` for the next page; null on the last.")


class PageQuery(Schema):
    """Which page."""

    limit: int = ninja.Field(50, ge=1, le=MOST, description="Items a page.")
    after: str = ninja.Field("", max_length=1000, description="The `next` of the page before.")


@dataclass(frozen=True)
class Order:
    """The order of a list: a field, with the id where that field is the same. `-` in front turns it round."""

    name: str

    @property
    def field(self) -> str:
        """The field's name."""
        return self.name.removeprefix("-")

    @property
    def falling(self) -> bool:
        """Whether it goes from large to small."""
        return self.name.startswith("-")

    @property
    def terms(self) -> list[str]:
        """For `order_by`."""
        sign = "-" if self.falling else ""
        return [self.name] if self.field == "id" else [self.name, f"{sign}id"]


def page_of(rows: QuerySet[Row], *, query: PageQuery, order: str = "-id") -> tuple[list[Row], str | None]:
    """A page of some rows and the cursor of the next one. Raises `InputError` for a cursor that is none of ours."""
    by = Order(order)
    if query.after:
        rows = rows.filter(_beyond(by, _cursor_read(rows.model, by, query.after)))
    found = list(rows.order_by(*by.terms)[: query.limit + 1])
    shown = found[: query.limit]
    return shown, _cursor(by, shown[-1]) if len(found) > query.limit else None


def _beyond(by: Order, place: Sequence[Any]) -> Q:
    compare = "lt" if by.falling else "gt"
    if by.field == "id":
        return Q(**{f"id__{compare}": place[-1]})
    value, row_id = place
    return Q(**{f"{by.field}__{compare}": value}) | Q(**{by.field: value, f"id__{compare}": row_id})


def _cursor(by: Order, row: Model) -> str:
    value = getattr(row, by.field)
    place = [row.pk] if by.field == "id" else [value.isoformat() if isinstance(value, datetime) else value, row.pk]
    return base64.urlsafe_b64encode(json.dumps([by.name, *place]).encode()).decode().rstrip("=")


def _cursor_read(model: type[Model], by: Order, text: str) -> list[Any]:
    try:
        name, *place = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True))
        fields = ["id"] if by.field == "id" else [by.field, "id"]
        if name != by.name or len(place) != len(fields) or None in place:
            raise ValueError("of another list")
        return [_value(model, field, value) for field, value in zip(fields, place, strict=True)]
    except (ValueError, TypeError, AttributeError, ArithmeticError, RecursionError, FieldError, InputError) as error:
        raise _strange_cursor() from error


def _value(model: type[Model], field: str, value: Any) -> Any:
    found = cast("Field[Any, Any]", model._meta.get_field(field)).to_python(value)
    text_check(str(found))
    return found


def _strange_cursor() -> InputError:
    return InputError(
        "The cursor `after` is not of this list.", remedy="Give the `next` of the page before.", field="after"
    )
