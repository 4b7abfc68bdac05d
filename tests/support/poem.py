"""A small product for tests of the build graph: a poem of verses, each written, then sung, then bound together."""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fabula.domain.artifact import Estimate, Outcome
from fabula.domain.errors import EngineUnavailable, InputError
from fabula.engines.base import ImageEngine, SpeechEngine, TextEngine
from fabula.pipelines.graph import Progress, Ref, Target
from fabula.pipelines.production import Readable
from fabula.pipelines.steps import Step, Work
from fabula.runtime.blobs import FolderBlobs


class NoEngines:
    """A poem needs none."""

    def text(self, name: str) -> TextEngine:
        raise LookupError(name)

    def image(self, name: str) -> ImageEngine:
        raise LookupError(name)

    def speech(self, name: str) -> SpeechEngine:
        raise LookupError(name)


def _note(work: Work) -> None:
    """Leave a trace of every run of a step, to count them by."""
    log = os.environ.get("POEM_LOG")
    if log:
        with Path(log).open("a") as stream:
            stream.write(f"{work.job.target.name}\n")


def _write(work: Work) -> int:
    _note(work)
    verses = work.parameters["verses"]
    work.save("all", "\n".join(verses).encode(), "text/plain")
    for number, verse in enumerate(verses, start=1):
        work.save(f"verse-{number}", verse.encode(), "text/plain")
    return len(verses)


def _sing(work: Work) -> None:
    _note(work)
    text = work.read("verse").decode()
    time.sleep(work.parameters["seconds"])
    if text == "fail":
        raise EngineUnavailable("The singer is hoarse.", remedy="Give her tea.")
    if text == "crash":
        os.kill(os.getpid(), 9)
    if text == "defect":
        raise ZeroDivisionError("by accident")
    path = work.folder / "song"
    path.write_text(text.upper())
    work.save_file("song", path, "text/plain")


def _bind(work: Work) -> None:
    _note(work)
    work.save("book", b"\n".join(work.read(name) for name in sorted(work.job.inputs)), "text/plain")


STEPS = {
    "write": Step("write", 1, _write),
    "sing": Step("sing", 1, _sing, usual_seconds=2.0),
    "bind": Step("bind", 1, _bind),
}


def poem_steps() -> Mapping[str, Step]:
    """The poem's steps, for worker processes."""
    return STEPS


@dataclass(frozen=True)
class Poem:
    """A poem of verses; singing one takes `seconds`."""

    verses: tuple[str, ...]
    seconds: float = 0.0
    hum_optional: bool = False

    name = "poem"
    final = "book"
    steps = STEPS

    def targets(self, values: Mapping[str, Any]) -> list[Target]:
        """Verses as they are known, and the book of them all."""
        known = [Target("text", "write", 1, parameters={"verses": self.verses})]
        if "text" not in values:
            return known
        numbers = range(1, values["text"] + 1)
        known += [
            Target(
                f"song-{n}", "sing", 1, {"verse": Ref("text", f"verse-{n}")}, {"seconds": self.seconds},
                optional=self.hum_optional,
            )
            for n in numbers
        ]  # fmt: skip
        songs = {f"song-{n:02}": Ref(f"song-{n}", "song", optional=self.hum_optional) for n in numbers}
        return [*known, Target("book", "bind", 1, songs)]

    def forecast(self, seconds_per_weight: Callable[[str], float | None]) -> Estimate:
        """A guess from the number of verses."""
        return Estimate(len(self.verses) * (seconds_per_weight("sing") or 2.0))

    def readables(self, progress: Progress) -> Sequence[Readable]:
        """Text, songs and book."""
        paths = {"text": ("poem.txt", "all"), "book": ("book.txt", "book")}
        found = []
        for name in progress.nodes:
            path, output = paths.get(name, (f"songs/{name}.txt", "song"))
            found.append(Readable(path, name, output, (".md", ".MD") if name.startswith("song") else ()))
        return found

    def adopt(self, readable: Readable, file: Path, *, blobs: FolderBlobs, current: Outcome | None) -> Outcome | None:
        """A user's own text or song."""
        data = file.read_bytes()
        if b"\0" in data:
            raise InputError(f"{file} is not text.", remedy="Delete it.")
        if readable.target == "text":
            verses = data.decode().split("\n")
            outputs = {f"verse-{n}": blobs.put(v.encode(), "text/plain") for n, v in enumerate(verses, start=1)}
            return Outcome({"all": blobs.put(data, "text/plain"), **outputs}, len(verses))
        if readable.target.startswith("song"):
            return Outcome({"song": blobs.put(data, "text/plain")})
        return None
