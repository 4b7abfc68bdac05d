"""`fabula build`: make what an edit made stale, and nothing else."""

from typing import TYPE_CHECKING

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand

if TYPE_CHECKING:
    from fabula.cli.shell import Shell
    from fabula.pipelines.production import FolderProduction

HELP = """\
Make what is stale in a production's folder: what was edited, what was never finished, and what hangs on it.

Edit story.toml or script.json, or put a picture (pages/3.png, .jpg) or a recording (speech/3_1.wav, .mp3) in the \
place of one. Take the change back and nothing is made again.
"""
EPILOG = """\
Examples:

  fabula build out/fox

  fabula build out/fox --again page-3/picture      # another take of one picture

  fabula build out/fox --until script

  fabula build out/fox --repair                    # after a disk fault
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("build", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_build)


def _build(
    folder: options.Folder,
    until: options.Until = "",
    again: options.Again = "",
    repair: options.Repair = False,
    jobs: options.Jobs = None,
    as_json: options.AsJson = False,
) -> None:
    from fabula.cli.production import ask_again, make
    from fabula.cli.shell import shell
    from fabula.pipelines.folders import production_opened

    with shell(as_json=as_json) as surroundings, production_opened(folder, surroundings.registry) as production:
        if repair:
            _repair(production, surroundings)
        if again:
            ask_again(production, again)
        make(production, surroundings, until=until, jobs=jobs)


def _repair(production: "FolderProduction", surroundings: "Shell") -> None:
    from fabula.pipelines.production import repair

    for target in repair(production.store):
        surroundings.output.event("damaged", target=target)
        surroundings.output.say("{target} was damaged and will be made anew.", target=target)
