"""Building a production's folder: workers, bars, and where the film is."""

from typing import TYPE_CHECKING

from fabula.cli.progress import Watcher
from fabula.cli.shell import Shell
from fabula.domain.errors import InputError

if TYPE_CHECKING:
    from fabula.pipelines.production import FolderProduction


def make(production: "FolderProduction", surroundings: Shell, *, until: str = "", jobs: int | None = None) -> None:
    """Build with every processor, or `jobs` of them, and tell what happens."""
    from fabula.pipelines.folders import production_executor

    folder, output = production.store.folder, surroundings.output
    slots = jobs or surroundings.settings.processors
    with (
        production_executor(folder, surroundings.make_registry, jobs=slots) as executor,
        Watcher(output, production) as watcher,
    ):
        production.build(executor, until=until, on_event=watcher.hear)
    _tell(production, surroundings, until=until)


def ask_again(production: "FolderProduction", target: str) -> None:
    """Ask for another take. Raises `InputError` for a target that is not there."""
    known = production.builder.progress().nodes
    if target not in known:
        raise InputError(
            f"There is no target called {target!r} here.",
            remedy=f"There are: {', '.join(list(known)[:12])} …",
            field="again",
        )
    production.again(target)


def _tell(production: "FolderProduction", surroundings: Shell, *, until: str) -> None:
    from fabula.pipelines.products import product_kind

    folder, kind = production.store.folder, product_kind(production.product.name)
    made = folder / kind.shown
    surroundings.output.event("result", folder=str(folder), **({} if until else {kind.final: str(made)}))
    if until:
        surroundings.output.say("Made up to {target} in {folder}.", target=until, folder=folder)
        return
    surroundings.output.say("{film} is ready.", film=made)
    surroundings.output.say(
        "To change it, edit {folder}/{words} or {spec}, then: fabula build {folder}",
        folder=folder,
        words=kind.words,
        spec=kind.file.name,
    )
