"""Looking into a running studio's database from outside, and what must hold there whatever was killed."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import dj_database_url
import pymysql
from django.db import DatabaseError, connections
from django.db.models import F, Model, QuerySet

from tests.support.studio import Studio

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class Account:
    """What there is of productions: rows by status, and events against what they tell of."""

    productions: Counter[str]
    targets: Counter[str]
    outcomes: int
    finished: Counter[tuple[int, str]]
    production_events: Counter[str]
    events: int
    numbers_missing: int
    crashes: int

    @property
    def finished_twice(self) -> int:
        """Targets that were told finished more than once."""
        return sum(count > 1 for count in self.finished.values())


class Inspection:
    """Reads the rows of a studio."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._alias = f"studio-{uuid4().hex[:8]}"
        connections.databases[self._alias] = {**connections.databases["default"], **self._settings()}

    def rows(self, model: type[Row]) -> "QuerySet[Row]":
        """A model's rows in that studio."""
        return model._default_manager.using(self._alias)

    @contextmanager
    def patient(self) -> Iterator[None]:
        """Let a connection that was cut while we looked be one that is made anew next time."""
        try:
            yield
        except DatabaseError:
            connections[self._alias].close()

    def unfinished(self) -> int:
        """How many productions are still being made; any number where the database just cut us off."""
        from fabula.web.productions.models import Production

        with self.patient():
            return self.rows(Production).filter(building=True).count()
        return 1

    def account(self) -> Account:
        """Everything counted."""
        from fabula.web.events.models import Event, EventCounter
        from fabula.web.productions.models import Outcome, Production, Target

        told = self.rows(Event).values_list("type", "payload")
        finished = Counter(
            (payload["production_id"], payload["target"]) for kind, payload in told if kind == "target_finished"
        )
        last = sum(self.rows(EventCounter).values_list("last", flat=True))
        return Account(
            productions=Counter(self.rows(Production).values_list("status", flat=True)),
            targets=Counter(self.rows(Target).values_list("status", flat=True)),
            outcomes=self.rows(Outcome).count(),
            finished=finished,
            production_events=Counter(kind for kind, _ in told if kind.startswith("production_")),
            events=len(told),
            numbers_missing=last - len(told),
            crashes=sum(self.rows(Target).filter(crashes__gt=0).values_list(F("crashes"), flat=True)),
        )

    def close(self) -> None:
        """Let go of the database."""
        connections[self._alias].close()
        del connections.databases[self._alias]

    def _settings(self) -> dict[str, Any]:
        database = self._studio.database
        if database.kind == "sqlite":
            return {"NAME": str(Path(self._studio.data) / "studio.sqlite3")}
        if database.kind == "mariadb":
            pymysql.install_as_MySQLdb()
        return {**dj_database_url.parse(database.url), "OPTIONS": {}}
