"""`fabula up`: the whole studio on this machine with one command."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import choose_language, t

if TYPE_CHECKING:
    from fabula.web.up.notices import Notice

HELP = """\
Start the studio on this machine: web, workers, clock and queue.

Nothing needs to be set up. The first start makes the data folder and an admin, and shows the admin's password once. \
Ctrl-C ends everything in order.
"""
EPILOG = """\
Examples:

  fabula up

  fabula up --port 9000 --workers 4 --data /srv/fabula

A lost admin password: fabula up --reset-admin, or, while it runs, fabula manage changepassword admin
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("up", cls=HelpfulCommand, help=HELP, epilog=EPILOG)(_up)


def _up(
    port: options.WebPort = None,
    workers: options.Workers = None,
    data: options.StudioFolder = None,
    reset_admin: options.ResetAdmin = False,
    as_json: options.AsJson = False,
) -> None:
    from fabula.runtime.settings import settings_read
    from fabula.runtime.studio_settings import StudioSettings
    from fabula.web.up.launch import Launch

    settings = settings_read(StudioSettings)
    if settings.language != "auto":
        choose_language(settings.language)
    given = {"web_port": port, "data": data}
    settings = settings.model_copy(update={name: value for name, value in given.items() if value is not None})
    tell = _tell_programs if as_json or settings.log_format == "json" else _tell_people
    Launch(settings, tell, workers=workers or settings.processors).run(reset_admin=reset_admin)


def _tell_programs(notice: "Notice") -> None:
    typer.echo(json.dumps({"event": notice.kind, **notice.facts}, ensure_ascii=False))


def _tell_people(notice: "Notice") -> None:
    """One line with the time, or a few where something is to be kept."""
    now = datetime.now(UTC).astimezone().strftime("%H:%M:%S")
    for line in _WORDS[notice.kind](notice.facts).splitlines():
        typer.echo(f"{now}  {line}")


def _admin(facts: Mapping[str, object]) -> str:
    if not facts["password"]:
        return t("The admin {username} has the password that the settings give.", **facts)
    return t("Sign in as {username} with the password {password}\nIt is shown only now. Keep it.", **facts)


def _died(facts: Mapping[str, object]) -> str:
    if not facts["seconds"]:
        return t("{name} ended by itself (status {status}).", **facts)
    return t("{name} ended by itself (status {status}); it starts again in {seconds} s.", **facts)


_WORDS: dict[str, Callable[[Mapping[str, object]], str]] = {
    "starting": lambda facts: t("{name} starts", **facts),
    "admin": _admin,
    "ready": lambda facts: t("The studio is ready: {url} (after {seconds} s). Ctrl-C ends it.", **facts),
    "unwell": lambda facts: t("Not all is well: {failing}. See {url}", **facts),
    "died": _died,
    "restarted": lambda facts: t("{name} runs again (process {pid})", **facts),
    "mended": lambda facts: t("{name} could not read its data; it starts with none, and nothing is lost.", **facts),
    "stopping": lambda _facts: t("Stopping: what is being made is finished or handed back."),
    "killed": lambda facts: t("{name} did not end in time and was killed.", **facts),
    "stopped": lambda _facts: t("Stopped."),
}
