"""The Chinese catalogue holds every text that the command line can say and every error message of the source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

import fabula
from fabula.cli.app import application
from fabula.cli.chinese import WORDS
from fabula.cli.chinese_errors import ERRORS
from fabula.domain import errors

PACKAGE = Path(fabula.__file__).parent
ERROR_NAMES = {
    name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, errors.FabulaError)
}


def said_texts() -> set[str]:
    """What `t`, `say` and `working` are given in the command line's own files."""
    return {
        call.args[0].value
        for file in (PACKAGE / "cli").glob("*.py")
        for call in _calls(file)
        if _name(call) in ("t", "say", "working") and call.args and _is_text(call.args[0])
    }


def help_texts() -> set[str]:
    """Every help text of every command, its examples included."""
    return set(_help_of(typer.main.get_command(application())))


def error_templates() -> set[str]:
    """Every message and remedy that an error of ours is made with, placeholders as {0}, {1} …"""
    return {
        template
        for file in PACKAGE.rglob("*.py")
        for call in _calls(file)
        for argument in _sentences(call)
        for template in _templates(argument)
        if any(char.isalpha() for char in template)
    }


def _sentences(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments that a user may read: message and remedy of an error, what an engine says of its health."""
    if _name(call) in ERROR_NAMES:
        yield from call.args[:1]
        yield from (word.value for word in call.keywords if word.arg == "remedy")
    if _name(call) == "Health":
        yield from call.args[1:2]
        yield from (word.value for word in call.keywords if word.arg == "message")


def _calls(file: Path) -> Iterator[Any]:
    yield from (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _templates(node: ast.expr) -> Iterator[str]:
    """The templates of an expression: a text, an f-string, or one of two of them."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from _templates(body)
            yield from _templates(other)
        case ast.JoinedStr(values=values):
            count = iter(range(100))
            yield "".join(
                str(value.value) if isinstance(value, ast.Constant) else f"{{{next(count)}}}" for value in values
            )


def _help_of(command: Any) -> Iterator[str]:
    yield from (text for text in (command.help, command.epilog) if text)
    yield from (parameter.help for parameter in command.params if getattr(parameter, "help", None))
    for child in getattr(command, "commands", {}).values():
        yield from _help_of(child)


def test_everything_said_is_in_the_catalogue() -> None:
    assert said_texts() - set(WORDS) == set(), "add these to cli/chinese.py"


def test_every_help_text_is_in_the_catalogue() -> None:
    assert help_texts() - set(WORDS) == set(), "add these to cli/chinese.py"


def test_every_error_is_in_the_catalogue() -> None:
    assert error_templates() - set(ERRORS) == set(), "add these to cli/chinese_errors.py"


@pytest.mark.parametrize("catalogue", [WORDS, ERRORS], ids=["words", "errors"])
def test_a_translation_has_the_placeholders_of_its_text(catalogue: dict[str, str]) -> None:
    for english, chinese in catalogue.items():
        placeholders = sorted(re.findall(r"\{\w*\}", english))
        assert sorted(re.findall(r"\{\w*\}", chinese)) == placeholders, english
