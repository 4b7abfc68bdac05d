"""What an account may use: the user's own quotas, else the installation's; checks for those who use something up."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from django.conf import settings

from fabula.web.accounts.models import User
from fabula.web.api.problems import ApiError

Number = TypeVar("Number", int, Decimal)
Meter = Callable[[User], float]
_METERS: dict[str, Meter] = {}


@dataclass(frozen=True)
class Quota:
    """Bytes kept, productions not finished at once, money a calendar month; None is no limit."""

    storage: int | None
    productions_at_once: int | None
    monthly_spend: Decimal | None


def quota_of(user: User) -> Quota:
    """What holds for a user."""
    house = settings.FABULA
    return Quota(
        storage=_limit(user.storage_quota, house.storage_quota),
        productions_at_once=_limit(user.productions_at_once, house.productions_at_once),
        monthly_spend=_limit(user.monthly_spend, Decimal(str(house.monthly_spend))),
    )


def quota_check_storage(user: User, *, used: int, adding: int = 1) -> None:
    """Raise ApiError (403, quota_exceeded) where `adding` bytes to those `used` are more than the user may keep."""
    limit = quota_of(user).storage
    if limit is not None and used + adding > limit:
        raise _exceeded("storage", f"{_megabytes(limit)} of storage", 403, "Delete productions or uploads")


def quota_check_productions(user: User, *, unfinished: int) -> None:
    """Raise ApiError (409, quota_exceeded) where one more unfinished production is too many."""
    limit = quota_of(user).productions_at_once
    if limit is not None and unfinished >= limit:
        raise _exceeded("productions_at_once", f"{limit} productions at once", 409, "Wait for one or cancel one")


def quota_check_spend(user: User, *, spent: Decimal, adding: Decimal = Decimal(0)) -> None:
    """Raise ApiError (403, quota_exceeded) where this month's spending, with what is to come, is too much."""
    limit = quota_of(user).monthly_spend
    if limit is not None and (spent >= limit or spent + adding > limit):
        raise _exceeded("monthly_spend", f"{limit} to spend a month", 403, "Use an engine that costs nothing")


def meter(name: str, function: Meter) -> None:
    """Register how much of something a user has used, for the account page: `storage`, `productions_at_once` …

    Apps do so in `AppConfig.ready`.
    """
    _METERS[name] = function


def usage_of(user: User) -> dict[str, float]:
    """How much a user has used, by meter."""
    return {name: function(user) for name, function in sorted(_METERS.items())}


def _limit(own: Number | None, house: Number) -> Number | None:
    """The user's own limit, 0 included; else the installation's, where 0 is none."""
    return own if own is not None else house or None


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"


def _exceeded(field: str, limit: str, status: int, remedy: str) -> ApiError:
    return ApiError(
        f"This is more than your {limit}.",
        status=status,
        code="quota_exceeded",
        remedy=f"{remedy}, or ask an administrator for more.",
        field=field,
    )
