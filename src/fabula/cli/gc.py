"""`fabula gc`: free the disk space of results that nobody needs any more."""

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand

HELP = """\
Free disk space in a production's folder.

What is shown, what you pinned, and the last three takes of everything stay; so does all that is younger \
than --keep.
"""
EPILOG = """\
Examples:

  fabula gc out/fox

  fabula gc out/fox --keep 0
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("gc", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_gc)


def _gc(folder: options.Folder, keep: options.Keep = 1.0, as_json: options.AsJson = False) -> None:
    from fabula.cli.shell import shell
    from fabula.pipelines.folders import production_opened
    from fabula.pipelines.production import collect

    with shell(as_json=as_json) as surroundings, production_opened(folder, surroundings.registry) as production:
        freed = collect(production.store, production.builder.progress(), grace_seconds=keep * 3600)
        surroundings.output.event("collected", blobs=freed.blobs, bytes=freed.bytes)
        surroundings.output.say(
            "{count} results freed, {megabytes} MB.", count=freed.blobs, megabytes=round(freed.bytes / 1e6, 1)
        )
