"""`fabula web`: the studio's web server, one process."""

import socket
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core import checks
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Serves HTTP and WebSockets until it is told to stop; then it answers what it has begun."""

    help = "Serve the studio's web."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to listen."""
        parser.add_argument("--host", default=settings.FABULA.web_host)
        parser.add_argument("--port", type=int, default=settings.FABULA.web_port)
        parser.add_argument("--fd", type=int, help="A socket that listens already, handed down by a supervisor.")

    def handle(self, *_arguments: Any, host: str, port: int, fd: int | None, **_options: Any) -> None:
        """Serve."""
        from fabula.web.serving import web_served

        refuse_if_weak()
        listening = socket.socket(fileno=fd) if fd is not None else None
        if not web_served(host=host, port=port, listening=listening):
            sys.exit(1)


def refuse_if_weak() -> None:
    """Raise `CommandError` where a studio in production is set up as none should be."""
    if not settings.FABULA.production:
        return
    found = checks.run_checks(tags=[checks.Tags.security], include_deployment_checks=True)
    errors = [message for message in found if message.is_serious() and not message.is_silenced()]
    if errors:
        lines = (f"{error.msg} {error.hint}" for error in errors)
        raise CommandError("FABULA_PRODUCTION is true, but: " + " ".join(lines))
