"""`fabula services`: the engines as HTTP services, run here or deployed to machines with a GPU."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand, HelpfulGroup
from fabula.cli.language import choose_language, t

if TYPE_CHECKING:
    from fabula.cli.output import Output
    from fabula.runtime.service_settings import ServiceKind, ServiceSettings
    from fabula.serving.manager import Notice

HELP = """\
Run the engines as HTTP services, or deploy them to machines with a GPU: lyrics, music, image (also called cover), \
and integrated, which makes whole songs with the other three.

Their engines are those of the settings: FABULA_TEXT_ENGINE, FABULA_MUSIC_ENGINE, FABULA_IMAGE_ENGINE."""
EPILOG = """\
Examples:

  fabula services run-all

  fabula services run music --port 9000

  FABULA_GPU_TYPE=CPU,music=A100 fabula services deploy-all
"""
LIST_HELP = "List the services: where each listens, on what machine, what it needs, whether it runs."
RUN_HELP = "Run one service here until Ctrl-C."
RUN_ALL_HELP = "Run all services here, each once those it depends on are healthy. Ctrl-C ends them all."
DEPLOY_HELP = "Deploy one service to Modal."
DEPLOY_ALL_HELP = "Deploy all services to Modal, each told where those are that it depends on."


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(cls=HelpfulGroup, help=HELP, epilog=EPILOG, no_args_is_help=True)
    group.command("list", cls=HelpfulCommand, help=LIST_HELP)(_list)
    group.command("run", cls=HelpfulCommand, help=RUN_HELP)(_run)
    group.command("run-all", cls=HelpfulCommand, help=RUN_ALL_HELP)(_run_all)
    group.command("deploy", cls=HelpfulCommand, help=DEPLOY_HELP)(_deploy)
    group.command("deploy-all", cls=HelpfulCommand, help=DEPLOY_ALL_HELP)(_deploy_all)
    app.add_typer(group, name="services")


def _list(as_json: options.AsJson = False) -> None:
    from rich.table import Table

    from fabula.cli.output import Output
    from fabula.serving.listing import listed_services

    output = Output(as_json=as_json)
    table = Table(t("service"), t("address"), t("machine"), t("needs"), t("state"), box=None, header_style="bold")
    table.columns[1].no_wrap = True
    for service in listed_services(_settings()):
        output.event(
            "service", name=service.kind, url=service.url, gpu_type=service.gpu_type, engines=service.engines,
            needs=list(service.needs), healthy=service.healthy,
        )  # fmt: skip
        state = t("healthy") if service.healthy else t("does not answer")
        table.add_row(service.kind, service.url, service.gpu_type, ", ".join(service.needs), state)
    output.show(table)


def _run(name: options.ServiceName, port: options.ServicePort = None, host: options.WebHost = None) -> None:
    from fabula.serving.manager import kind_of
    from fabula.serving.process import service_run

    kind = kind_of(name)
    given = {f"{kind}_port": port, "service_host": host}
    settings = _settings().model_copy(update={key: value for key, value in given.items() if value is not None})
    service_run(kind, settings)


def _run_all(host: options.WebHost = None, as_json: options.AsJson = False) -> None:
    from fabula.cli.output import Output
    from fabula.serving.manager import Manager

    settings = _settings()
    settings = settings.model_copy(update={"service_host": host}) if host is not None else settings
    Manager(settings, _teller(Output(as_json=as_json))).run()


def _deploy(name: options.ServiceName, as_json: options.AsJson = False) -> None:
    from fabula.serving.manager import kind_of

    _deployed((kind_of(name),), as_json=as_json)


def _deploy_all(as_json: options.AsJson = False) -> None:
    from fabula.serving.base.config import ORDER

    _deployed(ORDER, as_json=as_json)


def _deployed(kinds: "tuple[ServiceKind, ...]", *, as_json: bool) -> None:
    from fabula.cli.output import Output
    from fabula.domain.errors import SettingsError

    output = Output(as_json=as_json)
    settings = _settings()
    try:
        from fabula.serving.modal_apps import deploy
    except ImportError as error:
        raise SettingsError("Modal is not installed.", remedy="Install fabula[modal].") from error

    def tell(name: str, url: str) -> None:
        output.event("deployed", name=name, url=url)
        output.say("{name} is deployed: {url}", name=name, url=url)

    deploy(kinds, settings, tell)


def _settings() -> "ServiceSettings":
    from fabula.runtime.service_settings import ServiceSettings
    from fabula.runtime.settings import settings_read

    settings = settings_read(ServiceSettings)
    if settings.language != "auto":
        choose_language(settings.language)
    return settings


def _teller(output: "Output") -> "Callable[[Notice], None]":
    def tell(notice: "Notice") -> None:
        output.event(notice.kind, **notice.facts)
        now = datetime.now(UTC).astimezone().strftime("%H:%M:%S")
        output.say("{line}", line=f"{now}  {_WORDS[notice.kind](notice.facts)}")

    return tell


_WORDS: dict[str, Callable[[Mapping[str, object]], str]] = {
    "elsewhere": lambda facts: t("{name} runs elsewhere: {url}", **facts),
    "starting": lambda facts: t("{name} starts: {url} (process {pid})", **facts),
    "healthy": lambda facts: t("{name} is healthy", **facts),
    "ready": lambda facts: t("All services are ready (after {seconds} s). Ctrl-C ends them.", **facts),
    "died": lambda facts: t("{name} ended by itself (status {status}); it starts again in {seconds} s.", **facts),
    "restarted": lambda facts: t("{name} runs again (process {pid})", **facts),
    "stopping": lambda _facts: t("Stopping: what has begun is finished."),
    "killed": lambda facts: t("{name} did not end in time and was killed.", **facts),
    "stopped": lambda _facts: t("Stopped."),
}
