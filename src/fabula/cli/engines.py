"""`fabula engines`: who can do the work, and whether they can do it now."""

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import recognised, t

HELP = """\
List the engines: who writes, draws and speaks, and whether they can do it now.

Choose one for a command with --engine, such as --engine image=openai, or for good with FABULA_IMAGE_ENGINE. \
A comma list falls back from left to right: --engine text=openai,embedded
"""
EPILOG = """\
Examples:

  fabula engines

  FABULA_OPENAI_BASE_URL=http://127.0.0.1:11434/v1 fabula engines
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("engines", cls=HelpfulCommand, help=HELP, epilog=EPILOG)(_engines)


def _engines(as_json: options.AsJson = False) -> None:
    from rich.table import Table

    from fabula.cli.shell import shell

    with shell(as_json=as_json) as surroundings:
        chosen = {str(capability): names for capability, names in surroundings.names.items()}
        table = Table("", t("makes"), t("engine"), t("version"), t("state"), box=None, header_style="bold")
        for entry in surroundings.registry.describe():
            is_chosen = entry.name in _providers(chosen.get(entry.capability, ""))
            surroundings.output.event(
                "engine", capability=entry.capability, name=entry.name, version=entry.version,
                models=entry.models, ok=entry.health.ok, message=entry.health.message, chosen=is_chosen,
            )  # fmt: skip
            state = t("ready") if entry.health.ok else recognised(entry.health.message)
            models = ", ".join(filter(None, entry.models))
            names = f"{entry.name} ({models})" if models else entry.name
            table.add_row("*" if is_chosen else "", t(entry.capability), names, entry.version, state)
        surroundings.output.show(table)
        surroundings.output.say("* is what your settings choose.")


def _providers(names: str) -> set[str]:
    """The providers in a fallback chain."""
    return {name.strip().partition(":")[0] for name in names.split(",")}
