"""The Chinese catalogue holds every error message of the source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import fabula
from fabula.runtime.messages.chinese import ERRORS
from tests.support.syntax import called, calls_in

PACKAGE = Path(fabula.__file__).parent


def error_names() -> set[str]:
    """Every class of errors of ours, wherever it is written."""
    found = {"FabulaError"}
    classes = [
        (node.name, {base.id for base in node.bases if isinstance(base, ast.Name)})
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    while more := {name for name, bases in classes if bases & found} - found:
        found |= more
    return found


ERROR_NAMES = error_names()


def error_templates() -> set[str]:
    """Every message and remedy that an error of ours is made with, placeholders as {0}, {1} …"""
    return {
        template
        for file in PACKAGE.rglob("*.py")
        for call in calls_in(file)
        for template in _said_by(call)
        if any(char.isalpha() for char in template) and not template.isidentifier()
    }


def _said_by(call: ast.Call) -> Iterator[str]:
    if called(call) == "not_found":
        yield from (f"{what} does not exist." for argument in call.args[:1] for what in _templates(argument))
    for argument in _sentences(call):
        yield from _templates(argument)


def _sentences(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments that a user may read: message and remedy of an error, what an engine says of its health."""
    words = {word.arg for word in call.keywords}
    if called(call) in ERROR_NAMES or (called(call) == "__init__" and {"remedy", "status"} <= words):
        yield from call.args[:1]
        yield from (word.value for word in call.keywords if word.arg == "remedy")
    if called(call) == "Health":
        yield from call.args[1:2]
        yield from (word.value for word in call.keywords if word.arg == "message")


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


def test_every_error_is_in_the_catalogue() -> None:
    assert error_templates() - set(ERRORS) == set(), "add these to runtime/messages/"


def test_a_translation_has_the_placeholders_of_its_text() -> None:
    for english, chinese in ERRORS.items():
        placeholders = sorted(re.findall(r"\{\w*\}", english))
        assert sorted(re.findall(r"\{\w*\}", chinese)) == placeholders, english
