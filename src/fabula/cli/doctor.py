"""`fabula doctor`: whether this installation can do its work, and what to do where it cannot."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.language import recognised, t
from fabula.domain.errors import FabulaError

if TYPE_CHECKING:
    from fabula.cli.shell import Shell
    from fabula.cli.values import Makes

HELP = """\
Check this installation: Python, assets, drawing, speech, film encoding, disk, engines.

Ends with status 3 where something needs mending, and says what to do.
"""
EPILOG = """\
Examples:

  fabula doctor

  fabula doctor --dir /srv/films --json
"""
UNFIT = 3
ENOUGH_DISK = 2e9
ASSETS = (
    "fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf", "fonts/ZCOOLKuaiLe-Regular.ttf",
    "fonts/Baloo2-ExtraBold.ttf", "emoji/fluent-emoji.sqlite", "emoji/fluent-emoji-flat.sqlite",
    "emoji/keywords.json", "words/nouns.sqlite", "soundfonts/general-midi.sf3",
    "licences",
)  # fmt: skip

State = Literal["ok", "note", "bad"]


@dataclass(frozen=True)
class Finding:
    """What a check found, and what to do about it."""

    check: str
    state: State
    what: str
    remedy: str = ""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor", cls=HelpfulCommand, help=HELP, epilog=EPILOG)(_doctor)


def _doctor(folder: options.CheckedFolder = Path(), as_json: options.AsJson = False) -> None:
    from fabula.cli.shell import shell

    with shell(as_json=as_json) as surroundings:
        bad = 0
        for finding in _findings(surroundings, folder):
            bad += finding.state == "bad"
            _report(surroundings, finding)
        surroundings.output.say("All is well." if not bad else "{count} things need mending.", count=bad)
    if bad:
        raise typer.Exit(UNFIT)


def _report(surroundings: "Shell", finding: Finding) -> None:
    surroundings.output.event(
        "check", check=finding.check, state=finding.state, what=finding.what, remedy=finding.remedy
    )
    mark = {"ok": "ok  ", "note": "note", "bad": "BAD "}[finding.state]
    line = f"{mark} {t(finding.check)}: {finding.what}"
    surroundings.output.say("{line}", line=f"{line} {finding.remedy}".rstrip())


def _findings(surroundings: "Shell", folder: Path) -> Iterator[Finding]:
    yield _python()
    yield from _settings()
    for name, check in (("assets", _assets), ("pictures", _drawing), ("film", _film)):
        yield _guarded(name, check)
    yield _guarded("disk", lambda: _disk(folder))
    yield from _engines(surroundings)


def _guarded(name: str, check: Callable[[], Finding]) -> Finding:
    """A check that breaks has found something."""
    try:
        return check()
    except FabulaError as error:
        return Finding(name, "bad", recognised(error.message), recognised(error.remedy))
    except Exception as error:
        return Finding(name, "bad", f"{type(error).__name__}: {error}", t("Run `make setup` again."))


def _python() -> Finding:
    import os
    import platform

    version = f"{platform.python_version()}, {platform.system()} {platform.machine()}"
    text = t("{version}, {count} processors", version=version, count=os.cpu_count())
    good = (3, 11) <= sys.version_info < (3, 14)
    return Finding("Python", "ok" if good else "note", text, "" if good else t("Fabula is tested on 3.11 to 3.13."))


def _settings() -> Iterator[Finding]:
    from fabula.runtime.settings import unknown_variables
    from fabula.runtime.studio_settings import StudioSettings

    for name in unknown_variables(StudioSettings):
        yield Finding("settings", "note", t("{name} is no setting of Fabula.", name=name), t("See .env.example."))


def _assets() -> Finding:
    from fabula.runtime.assets import ROOT, asset

    for name in ASSETS:
        asset(name)
    size = sum(file.stat().st_size for file in ROOT.rglob("*") if file.is_file())
    return Finding("assets", "ok", t("{megabytes} MB in {folder}", megabytes=round(size / 1e6), folder=ROOT))


def _drawing() -> Finding:
    try:
        import skia  # type: ignore[import-not-found,unused-ignore]
    except ImportError as error:
        import resvg_py

        text = t("resvg {version}; Skia cannot be loaded ({error})", version=resvg_py.__version__, error=error)
        return Finding("pictures", "note", text, t("Pictures are drawn all the same, a little slower."))
    return Finding("pictures", "ok", f"Skia {skia.__version__}")


def _film() -> Finding:
    import av

    missing = [name for name in ("libx264", "aac", "mov_text") if name not in av.codecs_available]
    if missing:
        return Finding(
            "film", "bad", t("PyAV lacks {names}", names=", ".join(missing)), t("Install its wheel from PyPI.")
        )
    return Finding("film", "ok", f"PyAV {av.__version__}: H.264, AAC")


def _disk(folder: Path) -> Finding:
    import shutil
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        text = t("{folder} is not writable: {error}", folder=folder.resolve(), error=error.strerror)
        return Finding("disk", "bad", text, t("Make it writable or choose another with --out."))
    free = shutil.disk_usage(folder).free
    text = t("{gigabytes} GB free in {folder}", gigabytes=round(free / 1e9, 1), folder=folder.resolve())
    if free < ENOUGH_DISK:
        return Finding("disk", "bad", text, t("A film of some minutes needs 2 GB; free some space."))
    return Finding("disk", "ok", text)


def _engines(surroundings: "Shell") -> Iterator[Finding]:
    """The engines that the settings choose; one that only stands in for another may be away."""
    for capability, names in surroundings.names.items():
        for position, name in enumerate(part.strip() for part in names.split(",")):
            yield _guarded(capability, partial(_engine, surroundings, capability, name, first=position == 0))


def _engine(surroundings: "Shell", capability: "Makes", name: str, *, first: bool) -> Finding:
    engine = surroundings.registry.engine(capability, name)
    health = engine.health()
    if health.ok:
        return Finding(capability, "ok", f"{engine.identity.name} {engine.identity.version}")
    return Finding(capability, "bad" if first else "note", f"{name}: {recognised(health.message)}")
