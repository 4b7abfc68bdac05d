"""`fabula worker`: workers of the studio alone, for installations of many machines."""

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand

HELP = """\
Make the studio's targets on this machine, for the queues named.

Queues: text, image, speech, music, video, cpu. A machine with a GPU takes what needs it, one at a time; the others \
take the rest. Told to end (SIGTERM), it finishes or hands back what it makes.
"""
EPILOG = """\
Examples:

  fabula worker

  fabula worker -Q image,video --concurrency 1
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("worker", cls=HelpfulCommand, help=HELP, epilog=EPILOG)(_worker)


def _worker(
    queues: options.Queues = None,
    concurrency: options.Concurrency = None,
    pool: options.Pool = None,
    name: options.WorkerName = None,
) -> None:
    from fabula.web.manage import run

    given = (("--queues", queues), ("--concurrency", concurrency), ("--pool", pool), ("--hostname", name))
    run(["worker", *(str(part) for pair in given if pair[1] is not None for part in pair)])
