"""What a Python file says, read from its syntax."""

import ast
from collections.abc import Iterator
from pathlib import Path


def calls_in(file: Path) -> Iterator[ast.Call]:
    """Every call that is written in a file."""
    yield from (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """The name of what is called, without what it belongs to; empty where it has none."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
