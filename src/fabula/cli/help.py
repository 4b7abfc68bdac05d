"""Help in the reader's language: the words of the command tree and of typer itself."""

from typing import Any

from typer.core import TyperCommand, TyperGroup

from fabula.cli.language import current_language, t


class _Helpful:
    """What command and group have in common: usage, frames and the help option in the reader's language."""

    def get_usage(self, ctx: Any) -> str:
        return str(super().get_usage(ctx)).replace("Usage:", t("Usage:"), 1)  # type: ignore[misc]

    def get_help(self, ctx: Any) -> str:
        _translate_frames()
        return str(super().get_help(ctx))  # type: ignore[misc]

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option and option.help:
            option.help = t(option.help)
        return option


class HelpfulCommand(_Helpful, TyperCommand):
    """A command whose help speaks the reader's language."""


class HelpfulGroup(_Helpful, TyperGroup):
    """A group of commands whose help speaks the reader's language."""


def translate_help(command: Any) -> None:
    """Put every help text of a command and of those below it into the current language."""
    if current_language() == "en":
        return
    for name in ("help", "short_help", "epilog"):
        if text := getattr(command, name, None):
            setattr(command, name, t(text))
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = t(parameter.help)
    for child in getattr(command, "commands", {}).values():
        translate_help(child)


def _translate_frames() -> None:
    """Typer has its own words as module values, in English only."""
    if current_language() == "en":
        return
    from typer import rich_utils

    for name in (
        "ARGUMENTS_PANEL_TITLE",
        "OPTIONS_PANEL_TITLE",
        "COMMANDS_PANEL_TITLE",
        "DEFAULT_STRING",
        "REQUIRED_LONG_STRING",
    ):
        setattr(rich_utils, name, t(getattr(rich_utils, name)))
