"""`fabula beat`: the studio's clock alone, for installations of many machines."""

import typer

from fabula.cli.help import HelpfulCommand

HELP = """\
Run the clock of the studio: it repeats forgotten work and clears away what has expired.

One is enough for all machines.
"""
EPILOG = """\
Examples:

  fabula beat
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("beat", cls=HelpfulCommand, help=HELP, epilog=EPILOG)(_beat)


def _beat() -> None:
    from fabula.web.manage import run

    run(["beat"])
