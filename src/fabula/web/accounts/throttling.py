"""Who tries too often waits: counts of attempts by name and by address, in the database, for all processes alike."""

import hashlib
import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from fabula.web.accounts.models import LoginFailures
from fabula.web.api.problems import ApiError
from fabula.web.transactions import committed


@dataclass(frozen=True)
class Limit:
    """How many attempts are free, how long the first wait is (each later one twice as long) and the longest.

    The count starts anew after `forgotten` without an attempt.
    """

    kind: str
    free: int
    first_wait: timedelta = timedelta(seconds=30)
    longest_wait: timedelta = timedelta(minutes=15)
    forgotten: timedelta = timedelta(hours=1)

    def wait(self, count: int) -> timedelta:
        """How long to wait after so many attempts."""
        doublings = min(max(count - self.free, 0), 20)
        return min(self.first_wait * (1 << doublings), self.longest_wait)


LOGIN_BY_NAME = Limit("login-name", free=5, forgotten=timedelta(days=1))
LOGIN_BY_ADDRESS = Limit("login-address", free=30)
REGISTER_BY_ADDRESS = Limit("register-address", free=60)
RESET_BY_NAME = Limit("reset-name", free=3)
RESET_BY_ADDRESS = Limit("reset-address", free=20)


@dataclass(frozen=True)
class Attempt:
    """One try by somebody, that counts towards a limit."""

    limit: Limit
    subject: str

    @property
    def digest(self) -> str:
        """The key under which it is counted."""
        return hashlib.sha256(f"{self.limit.kind}:{self.subject}".encode("utf-8", "surrogatepass")).hexdigest()


class TooManyAttempts(ApiError):
    """Come back after `retry_after` seconds."""

    def __init__(self, wait: timedelta) -> None:
        seconds = max(1, round(wait.total_seconds()))
        super().__init__(
            "Too many attempts.",
            status=429,
            code="too_many_attempts",
            remedy=f"Wait {seconds} s and try again.",
        )
        self.retry_after = seconds


def address_network(address: str) -> str:
    """Whom an address stands for: itself, or of IPv6 the /64 that one customer has."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def attempts_count(*attempts: Attempt) -> None:
    """Count these attempts before they are made, so that many at once gain nothing. Raises `TooManyAttempts`."""
    if not settings.FABULA.throttle:
        return
    if wait := committed(lambda: _count_all(_in_order(attempts))):
        raise TooManyAttempts(wait)


def attempts_forgive(*attempts: Attempt) -> None:
    """Take back one counted attempt each: it was right."""
    digests = [attempt.digest for attempt in attempts]
    LoginFailures.objects.filter(subject__in=digests, count__gt=0).update(count=F("count") - 1, locked_until=None)


def attempts_forget(attempt: Attempt) -> None:
    """Start counting anew."""
    LoginFailures.objects.filter(subject=attempt.digest).delete()


def _in_order(attempts: Iterable[Attempt]) -> list[Attempt]:
    """The same order for everybody, so that no two wait for each other."""
    return sorted(attempts, key=lambda attempt: attempt.digest)


def _count_all(attempts: Iterable[Attempt]) -> timedelta | None:
    """How long to wait, where that is; else they are counted."""
    rows = [(attempt, _locked(attempt)) for attempt in attempts]
    now = timezone.now()
    if waits := [row.locked_until - now for _, row in rows if row.locked_until and row.locked_until > now]:
        return max(waits)
    for attempt, row in rows:
        _count(attempt.limit, row, now)
    return None


def _locked(attempt: Attempt) -> LoginFailures:
    LoginFailures.objects.get_or_create(subject=attempt.digest)
    return LoginFailures.objects.select_for_update().get(subject=attempt.digest)


def _count(limit: Limit, row: LoginFailures, now: datetime) -> None:
    row.count = 1 if row.updated < now - limit.forgotten else row.count + 1
    row.locked_until = now + limit.wait(row.count) if row.count >= limit.free else None
    row.save()
