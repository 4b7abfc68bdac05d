"""`fabula web`: the studio's web server alone, for installations of many machines."""

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand

HELP = """\
Serve the web of the studio: one process of it, for many machines. `fabula up` runs everything on one.

It needs the same FABULA_DATABASE_URL, FABULA_REDIS_URL, FABULA_SECRET_KEY and storage as the others; \
`fabula manage prepare` brings the database up to date.
"""
EPILOG = """\
Examples:

  fabula web --host 0.0.0.0 --port 8025
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("web", cls=HelpfulCommand, help=HELP, epilog=EPILOG)(_web)


def _web(host: options.WebHost = None, port: options.WebPort = None) -> None:
    from fabula.web.manage import run

    given = (("--host", host), ("--port", port))
    run(["web", *(str(part) for pair in given if pair[1] is not None for part in pair)])
