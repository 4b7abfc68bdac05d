"""Saying what happens: prose and progress for people, one JSON line per event for programs."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import typer

from fabula.cli.language import t


class Output:
    """Prose goes to stdout and progress to stderr; with `as_json` only events go out, as lines."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def say(self, text: str, **values: object) -> None:
        """A line of prose, in the reader's language."""
        if not self.as_json:
            typer.echo(t(text, **values))

    def show(self, renderable: Any) -> None:
        """A table or another rich thing."""
        if not self.as_json:
            from rich.console import Console

            Console(highlight=False, soft_wrap=not sys.stdout.isatty()).print(renderable)

    def event(self, kind: str, **facts: object) -> None:
        """Something happened; only programs hear it."""
        if self.as_json:
            typer.echo(json.dumps({"event": kind, **facts}, ensure_ascii=False, default=str))

    @contextmanager
    def working(self, text: str) -> Iterator[Callable[[float, str], None]]:
        """A bar on the terminal while one thing is made; gives what the engine's progress goes to."""
        if self.as_json:
            yield lambda fraction, message: self.event("progress", fraction=round(fraction, 3), message=message)
            return
        if not sys.stderr.isatty():
            yield lambda _fraction, _message: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task(t(text), total=1.0)
            yield lambda fraction, _message: progress.update(task, completed=fraction)
