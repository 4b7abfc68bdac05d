"""`fabula beat`: the clock of the studio, for regular tasks and the reconciler. One is enough for all machines."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Ticks until it is told to stop."""

    help = "Run the studio's clock."
    requires_system_checks = ()

    def handle(self, *_arguments: Any, **_options: Any) -> None:
        """Tick."""
        from fabula.web.celery import app

        schedule = str(settings.FOLDER.beat_schedule)
        app.Beat(quiet=True, schedule=schedule, loglevel=settings.FABULA.log_level.upper()).run()
