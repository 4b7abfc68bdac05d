"""Duties: what only one process of all machines may do at a time."""

import time
from datetime import timedelta

from django.utils import timezone

from fabula.web.identities import is_gone, this_process
from fabula.web.productions.models import Duty
from fabula.web.transactions import repeated


class DutyHolder:
    """This process as one that may have a duty. Whoever has it keeps it until he is gone or silent."""

    def __init__(self, name: str, *, seconds: float = 10.0) -> None:
        self._name = name
        self._seconds = seconds
        self._sure_until = 0.0

    def holds(self) -> bool:
        """Whether the duty is ours; takes it where nobody has it. Asks the database every few seconds only."""
        if time.monotonic() < self._sure_until:
            return True
        if not repeated(self._taken):
            return False
        self._sure_until = time.monotonic() + self._seconds / 2
        return True

    def _taken(self) -> bool:
        now, me = timezone.now(), str(this_process())
        Duty.objects.bulk_create([Duty(name=self._name, holder="", expires=now)], ignore_conflicts=True)
        row = Duty.objects.get(name=self._name)
        if row.holder not in ("", me) and row.expires and row.expires > now and not is_gone(row.holder):
            return False
        free = Duty.objects.filter(name=self._name, holder=row.holder, expires=row.expires)
        return bool(free.update(holder=me, expires=now + timedelta(seconds=self._seconds)))
