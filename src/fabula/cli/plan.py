"""`fabula plan`: what a build would make, how long that takes, and what it costs."""

from typing import TYPE_CHECKING

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import t

if TYPE_CHECKING:
    from fabula.cli.output import Output
    from fabula.domain.artifact import Estimate
    from fabula.pipelines.graph import Plan

HELP = """\
Say what `fabula build` would make, in order, with seconds and price; make nothing.

Targets that hang on a result not known yet are marked "maybe": they are left out where it turns out the same.
"""
EPILOG = """\
Examples:

  fabula plan out/fox

  fabula plan out/fox --json | jq .target
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("plan", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_plan)


def _plan(folder: options.Folder, as_json: options.AsJson = False) -> None:
    from fabula.cli.shell import shell
    from fabula.pipelines.folders import production_opened

    with shell(as_json=as_json) as surroundings, production_opened(folder, surroundings.registry) as production:
        plan = production.plan()
    _events(plan, surroundings.output)
    _prose(plan, surroundings.output)


def _events(plan: "Plan", output: "Output") -> None:
    for entry in plan.entries:
        price = entry.estimate.price
        output.event(
            "stale", target=entry.target, step=entry.step, maybe=entry.maybe, seconds=entry.estimate.seconds,
            price=None if price is None else {"amount": price.amount, "currency": price.currency},
        )  # fmt: skip
    forecast = plan.forecast.seconds if plan.forecast else None
    output.event("plan", targets=len(plan.entries), seconds=plan.seconds, forecast_seconds=forecast)


def _prose(plan: "Plan", output: "Output") -> None:
    if not plan.entries:
        output.say("Everything is made; nothing is stale.")
        return
    if output.as_json:
        return
    from rich.table import Table

    table = Table(t("target"), t("step"), t("seconds"), t("price"), "", box=None, header_style="bold")
    for entry in plan.entries:
        estimate = entry.estimate
        table.add_row(entry.target, entry.step, _seconds(estimate.seconds), price_told(estimate), _maybe(entry.maybe))
    output.show(table)
    output.say("{count} targets, about {seconds} s of work.", count=len(plan.entries), seconds=_seconds(plan.seconds))
    if plan.forecast:
        output.say(
            "More will follow once the words are known: about {seconds} s in all.",
            seconds=_seconds(plan.forecast.seconds),
        )


def _maybe(maybe: bool) -> str:
    return t("maybe") if maybe else ""


def _seconds(seconds: float | None) -> str:
    return "?" if seconds is None else f"{seconds:.1f}"


def price_told(estimate: "Estimate") -> str:
    """A price in words; what is unknown is never called free."""
    price = estimate.price
    if price is None:
        return t("unknown")
    return f"{price.amount:.4f} {price.currency}" if price.amount else t("free")
