"""Watching a build: bars for people, lines for programs."""

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from fabula.cli.language import t
from fabula.cli.output import Output
from fabula.domain.event import Event

if TYPE_CHECKING:
    from fabula.pipelines.production import FolderProduction

_EDITS = {
    "edit_noticed": "Your edit counts: {path}",
    "edit_taken_back": "Your file is gone, what it replaced counts again: {path}",
}
_STEPS = {
    "story/write": "writing the story",
    "story/draw": "drawing",
    "story/speak": "speaking",
    "story/narrate": "timing the narration",
    "story/score": "scoring",
    "story/body": "filming",
    "story/transition": "crossfading",
    "story/mix": "mixing the sound",
    "story/caption": "writing captions",
    "story/poster": "making the poster",
    "story/timeline": "writing the timeline",
    "story/mux": "putting the film together",
    "song/write": "writing the lyrics",
    "song/compose": "composing",
    "song/play": "playing",
    "song/sing": "singing",
    "song/tag": "describing the music",
    "song/generate": "making the music",
    "song/mix": "mixing",
    "song/master": "mastering",
    "song/notate": "writing the score down",
    "song/draw-cover": "drawing the cover",
    "song/draw-section": "drawing",
    "song/film-section": "filming",
    "song/film-passage": "crossfading",
    "song/encode-sound": "encoding the sound",
    "song/mux": "putting the film together",
    "song/categorise": "filing it",
    "song/peaks": "drawing the waveform",
    "song/export": "writing another format",
    "song/release": "finishing the song",
}


class Watcher:
    """Hears the events of one build and shows them as the output wishes."""

    def __init__(self, output: Output, production: "FolderProduction") -> None:
        self._output = output
        self._production = production
        self._bars: Any = None
        self._tasks: dict[str, Any] = {}
        self._whole: Any = None
        self.finished = 0

    def __enter__(self) -> "Watcher":
        if not self._output.as_json and sys.stderr.isatty():
            self._bars = _bars()
            self._bars.start()
            self._whole = self._bars.add_task(t("[bold]the film"), total=None)
        return self

    def __exit__(self, *_: object) -> None:
        if self._bars:
            self._bars.stop()

    def hear(self, event: Event) -> None:
        """Show one event."""
        facts = {name: value for name, value in asdict(event).items() if value not in ("", 0.0) and name != "kind"}
        self._output.event(event.kind, **facts)
        if event.kind == "target_finished":
            self.finished += 1
        if self._bars:
            self._draw(event)
        elif not self._output.as_json and event.kind in _EDITS:
            self._output.say(_EDITS[event.kind], path=event.target)

    def _draw(self, event: Event) -> None:
        match event.kind:
            case "target_started":
                label = f"  {t(_STEPS.get(event.step, event.step))} · {event.target}"
                self._tasks[event.target] = self._bars.add_task(label, total=1.0)
            case "target_progress":
                self._bars.update(self._tasks[event.target], completed=event.fraction)
            case "target_finished" | "target_failed":
                if event.target in self._tasks:
                    self._bars.remove_task(self._tasks.pop(event.target))
                self._count()
            case "edit_noticed" | "edit_taken_back":
                self._bars.console.print(t(_EDITS[event.kind], path=event.target))

    def _count(self) -> None:
        """The whole is all targets known by now; a story that is not written yet has unknown pages."""
        nodes = self._production.builder.progress().nodes
        if self._production.product.final in nodes:
            done = sum(node.status == "done" for node in nodes.values())
            self._bars.update(self._whole, total=len(nodes), completed=done)


def _bars() -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
