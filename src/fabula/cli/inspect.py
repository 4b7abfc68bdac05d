"""`fabula inspect`: what a file's label says of how it was made."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import t
from fabula.domain.errors import InputError

if TYPE_CHECKING:
    from fabula.cli.output import Output
    from fabula.media.labels import Labelled

HELP = """\
Read the label of a generated file: that a machine made it, from what, with which engines.

Films tell the prompt, every engine with its version, and the inputs of every page.
"""
EPILOG = """\
Examples:

  fabula inspect out/fox/movie.mp4

  fabula inspect fox.png --json
"""
DIGEST_SHOWN = 12


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("inspect", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_inspect)


def _inspect(file: options.Inspected, as_json: options.AsJson = False) -> None:
    from fabula.cli.output import Output
    from fabula.media.labels import read_label

    if not file.is_file():
        raise InputError(f"{file} is not a file.", remedy="Name a film, picture or recording.", field="file")
    labelled = read_label(file)
    if labelled is None:
        raise InputError(
            f"{file} carries no label.", remedy="It was not made by Fabula, or another program took the label off."
        )
    output = Output(as_json=as_json)
    output.event("label", file=str(file), label=asdict(labelled.label), lineage=labelled.lineage)
    _tell_label(file, labelled, output)
    for line in lineage_lines(labelled.lineage):
        output.say("{line}", line=line)


def _tell_label(file: Path, labelled: "Labelled", output: "Output") -> None:
    degrees = {"1": t("made by AI"), "2": t("perhaps made by AI"), "3": t("suspected to be made by AI")}
    output.say("{file}: {degree}", file=file, degree=degrees.get(labelled.label.label, labelled.label.label))
    output.say(
        "Made with: {producer}, number {id}", producer=labelled.label.content_producer, id=labelled.label.produce_id
    )


def lineage_lines(lineage: Mapping[str, Any]) -> Iterator[str]:
    """The lineage for a reader: what was asked, the engines, then every target with what it was made from."""
    yield from _asked_lines(lineage.get("asked", {}))
    targets: Mapping[str, Any] = lineage.get("targets", {})
    if engines := _engines(lineage, targets):
        yield t("Engines: {names}", names="; ".join(engines))
    names = {digest: f"{name}/{output}" for name, made in targets.items() for output, digest in made["outputs"].items()}
    for name in sorted(targets, key=_page_order):
        yield from _target_lines(name, targets[name], names)
    if omitted := lineage.get("omitted"):
        yield t("Too large for the label: {names}", names=", ".join(omitted))


def _asked_lines(asked: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for name, value in asked.items():
        if isinstance(value, Mapping):
            yield from _asked_lines(value, f"{prefix}{name}.")
        elif value not in ("", None):
            yield t("Asked: {name} = {value}", name=f"{prefix}{name}", value=value)


def _target_lines(name: str, made: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[str]:
    by = t("given by the user") if made.get("made_by") == "user" else ", ".join(map(_engine, made.get("engines", [])))
    yield f"{name} · {made.get('step', '')}{f' · {by}' if by else ''}"
    for role, digest in made.get("inputs", {}).items():
        source = names.get(digest, "")
        yield f"    {role} ← {f'{source} ' if source else ''}{digest[:DIGEST_SHOWN]}"


def _engines(lineage: Mapping[str, Any], targets: Mapping[str, Any]) -> list[str]:
    """Every engine once, with the step it did where that is known."""
    found = [_engine(facts) for facts in lineage.get("engines", [])]
    found += [f"{made['step']}: {_engine(facts)}" for made in targets.values() for facts in made.get("engines", [])]
    return list(dict.fromkeys(found))


def _engine(facts: Mapping[str, Any]) -> str:
    return f"{facts.get('engine', '?')} {facts.get('version', '')}".strip()


def _page_order(name: str) -> tuple[int, int, str]:
    """Script first, then the cover, then the pages by number, then what is made of them all."""
    page, slash, _ = name.partition("/")
    number = page.rpartition("-")[2]
    if slash:
        return (1, int(number) if number.isdigit() else 0, name)
    return (0 if name in ("script", "casting") else 2, 0, name)
