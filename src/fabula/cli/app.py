"""The application: its commands, and what happens when one of them fails."""

import contextlib
import errno
import json
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from fabula.cli import (
    beat,
    build,
    doctor,
    draw,
    engines,
    gc,
    inspect,
    manage,
    plan,
    services,
    song,
    speak,
    story,
    up,
    web,
    worker,
)
from fabula.cli.help import HelpfulGroup, translate_help
from fabula.cli.language import choose_language, language_from, recognised, t, translated_error
from fabula.domain.errors import FabulaError
from fabula.runtime.files import storage_error

PROGRAM = "fabula"
USAGE_ERROR = 2
INTERNAL_ERROR = 70
INTERRUPTED = 130

HELP = "One sentence in, a narrated picture-book film or a song out."
EPILOG = """\
Start here:

  fabula story "a fox who is afraid of the dark" --out out/fox

  fabula story "怕黑的狐狸" --out out/huli --size 1080x1920

  fabula song "happy electronic music about sunshine" --out out/sunshine

Everything runs on this machine; `fabula engines` shows who does the work, `fabula doctor` whether all is well.
"""


def application() -> typer.Typer:
    """All commands, in the order in which help shows them."""
    app = typer.Typer(
        name=PROGRAM, cls=HelpfulGroup, help=HELP, epilog=EPILOG, no_args_is_help=True, rich_markup_mode="rich",
        pretty_exceptions_enable=False, context_settings={"help_option_names": ["-h", "--help"]},
    )  # fmt: skip
    app.callback()(_root)
    making = (story, song, plan, build, speak, draw, inspect)
    running = (engines, doctor, gc, up, web, worker, beat, manage, services)
    for module in (*making, *running):
        module.register(app)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"{PROGRAM} {version(PROGRAM)}")
        raise typer.Exit


def _root(
    _version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """What the options before a command do."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status. Failures end in one line on stderr, never in a traceback."""
    choose_language(language_from(os.environ))
    signal.signal(signal.SIGTERM, _stop)
    command = typer.main.get_command(application())
    translate_help(command)
    try:
        status = command.main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
        # Here, where a full disk behind the output can still be told, and not at the interpreter's end.
        sys.stdout.flush()
    except TyperException as error:
        return _misused(error, arguments)
    except FabulaError as error:
        return _failed(error, arguments)
    except (KeyboardInterrupt, Abort):
        status = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone (`fabula … | head`).
        _let_go_of_stdout()
        return 1
    except OSError as error:
        # A name too long, a disk that has gone: the system's own reason is the best one.
        place = error.filename
        if place is None and error.errno == errno.ENOSPC:
            place = "/dev/stdout"
            _let_go_of_stdout()
        return (
            _failed(storage_error(error, Path(place)), arguments)
            if isinstance(place, str)
            else _broke(error, arguments)
        )
    except Exception as error:
        return _broke(error, arguments)
    # Typer itself turns an interrupt within a command into this status.
    return _stopped(arguments) if status == INTERRUPTED else int(status or 0)


def _let_go_of_stdout() -> None:
    """Send what is still to be written nowhere, so that the interpreter does not complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stopped(arguments: Sequence[str]) -> int:
    text = t("Stopped. What is finished is kept; run the same again to go on.")
    return _fail(text, code="interrupted", status=INTERRUPTED, arguments=arguments)


def _misused(error: TyperException, arguments: Sequence[str]) -> int:
    context = getattr(error, "ctx", None)
    remedy = t("Try `{command} --help`.", command=context.command_path if context else PROGRAM)
    complaint = recognised(_one_line(error.format_message()))
    ended = complaint if complaint.endswith((".", "?", "。", "？")) else complaint + t(".")
    return _fail(f"{ended} {remedy}", code="usage", status=USAGE_ERROR, arguments=arguments)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _failed(error: FabulaError, arguments: Sequence[str]) -> int:
    if _debugging():
        traceback.print_exception(error)
    return _fail(translated_error(error), code=error.code, status=error.exit_code, arguments=arguments)


def _broke(error: Exception, arguments: Sequence[str]) -> int:
    """An error nobody foresaw is a bug: say so in one line, and how to see more."""
    if _debugging():
        traceback.print_exception(error)
    text = t(
        "Fabula broke ({error}). Run it again with FABULA_DEBUG=1 and report what you see.",
        error=_one_line(f"{type(error).__name__}: {error}"),
    )
    return _fail(text, code="internal", status=INTERNAL_ERROR, arguments=arguments)


def _fail(text: str, *, code: str, status: int, arguments: Sequence[str]) -> int:
    if "--json" in arguments:
        event = {"event": "error", "code": code, "message": text, "exit_code": status}
        with contextlib.suppress(OSError):
            typer.echo(json.dumps(event, ensure_ascii=False))
    typer.echo(f"{PROGRAM}: {text}", err=True)
    return status


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _debugging() -> bool:
    return os.environ.get("FABULA_DEBUG", "").lower() in ("1", "true", "yes", "on")
