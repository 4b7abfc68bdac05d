"""`fabula worker`: a Celery worker that makes targets."""

import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

QUEUES = ("text", "image", "speech", "music", "video", "cpu")


class Command(BaseCommand):
    """Works until it is told to stop; then it finishes or hands back what it has begun."""

    help = "Make targets."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What it makes, and how much at once."""
        parser.add_argument("-Q", "--queues", default=",".join(QUEUES), help="Kinds of work, such as text,image.")
        parser.add_argument("-c", "--concurrency", type=int, default=settings.FABULA.processors)
        parser.add_argument("-P", "--pool", default="solo" if sys.platform == "win32" else "prefork")
        parser.add_argument("-n", "--hostname", help="Its name among the workers.")

    def handle(self, *_arguments: Any, queues: str, concurrency: int, pool: str, hostname: str | None,
               **_options: Any) -> None:  # fmt: skip
        """Work."""
        from fabula.web.celery import app

        wanted = [name.strip() for name in queues.split(",") if name.strip()]
        if unknown := [name for name in wanted if name not in QUEUES]:
            raise CommandError(f"There is no queue {', '.join(unknown)}. There are: {', '.join(QUEUES)}.")
        _held_back()
        level = settings.FABULA.log_level.upper()
        worker = app.Worker(
            hostname=hostname, queues=wanted, concurrency=max(1, concurrency), pool_cls=pool, quiet=True,
            without_gossip=True, without_mingle=True, without_heartbeat=True, loglevel=level,
        )  # fmt: skip
        worker.start()
        sys.exit(worker.exitcode)


def _held_back() -> None:
    """Keep Celery from printing past the log."""
    import warnings

    from celery.apps import worker
    from celery.platforms import SecurityWarning

    # In a container the worker is root; the messages that it takes hold nothing but the name of a queue.
    warnings.simplefilter("ignore", SecurityWarning)
    worker.safe_say = lambda *_words: None
