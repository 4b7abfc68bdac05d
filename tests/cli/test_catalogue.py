"""The Chinese catalogue holds every text that the command line can say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

import fabula
from fabula.cli.app import application
from fabula.cli.chinese import WORDS
from tests.support.syntax import called, calls_in

PACKAGE = Path(fabula.__file__).parent


def said_texts() -> set[str]:
    """What `t`, `say` and `working` are given in the command line's own files."""
    return {
        call.args[0].value
        for file in (PACKAGE / "cli").glob("*.py")
        for call in calls_in(file)
        if called(call) in ("t", "say", "working") and call.args and _is_text(call.args[0])
    }


def help_texts() -> set[str]:
    """Every help text of every command, its examples included."""
    return set(_help_of(typer.main.get_command(application())))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _help_of(command: Any) -> Iterator[str]:
    yield from (text for text in (command.help, command.epilog) if text)
    yield from (parameter.help for parameter in command.params if getattr(parameter, "help", None))
    for child in getattr(command, "commands", {}).values():
        yield from _help_of(child)


def test_everything_said_is_in_the_catalogue() -> None:
    assert said_texts() - set(WORDS) == set(), "add these to cli/chinese.py"


def test_every_help_text_is_in_the_catalogue() -> None:
    assert help_texts() - set(WORDS) == set(), "add these to cli/chinese.py"


def test_a_translation_has_the_placeholders_of_its_text() -> None:
    for english, chinese in WORDS.items():
        placeholders = sorted(re.findall(r"\{\w*\}", english))
        assert sorted(re.findall(r"\{\w*\}", chinese)) == placeholders, english
