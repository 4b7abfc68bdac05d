"""Quotas: the user's own, else the installation's; 0 of one's own is nothing, of the installation's no limit."""

from decimal import Decimal
from typing import Any

import pytest

from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import (
    Quota,
    quota_check_productions,
    quota_check_spend,
    quota_check_storage,
    quota_of,
)
from fabula.web.api.problems import ApiError


@pytest.fixture(autouse=True)
def house(settings: Any) -> None:
    """An installation's limits."""
    limits = {"storage_quota": 1000, "productions_at_once": 3, "monthly_spend": 5.0}
    settings.FABULA = settings.FABULA.model_copy(update=limits)


def test_the_installations_hold_where_a_user_has_none() -> None:
    assert quota_of(User()) == Quota(storage=1000, productions_at_once=3, monthly_spend=Decimal("5.0"))


def test_a_users_own_go_before() -> None:
    user = User(storage_quota=7, productions_at_once=0, monthly_spend=Decimal("0.5"))
    assert quota_of(user) == Quota(storage=7, productions_at_once=0, monthly_spend=Decimal("0.5"))


def test_none_of_the_installation_is_no_limit(settings: Any) -> None:
    none = {"storage_quota": 0, "productions_at_once": 0, "monthly_spend": 0.0}
    settings.FABULA = settings.FABULA.model_copy(update=none)
    assert quota_of(User()) == Quota(None, None, None)
    quota_check_storage(User(), used=10**15)
    quota_check_productions(User(), unfinished=10**6)
    quota_check_spend(User(), spent=Decimal(10**9))


def test_what_fits_fits() -> None:
    quota_check_storage(User(), used=900, adding=100)
    quota_check_productions(User(), unfinished=2)
    quota_check_spend(User(), spent=Decimal("4.5"), adding=Decimal("0.5"))


@pytest.mark.parametrize(
    ("check", "used", "status"),
    [
        (quota_check_storage, {"used": 900, "adding": 101}, 403),
        (quota_check_storage, {"used": 1000}, 403),
        (quota_check_productions, {"unfinished": 3}, 409),
        (quota_check_spend, {"spent": Decimal("4.5"), "adding": Decimal("0.6")}, 403),
        (quota_check_spend, {"spent": Decimal(5)}, 403),
    ],
)
def test_what_does_not_is_told_with_a_remedy(check: Any, used: dict[str, Any], status: int) -> None:
    with pytest.raises(ApiError) as caught:
        check(User(), **used)
    assert (caught.value.status, caught.value.code) == (status, "quota_exceeded")
    assert caught.value.remedy.endswith("ask an administrator for more.")
