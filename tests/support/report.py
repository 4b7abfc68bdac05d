"""docs/soak.md: what the long tests saw, and what readers said of the stories."""

import os
import platform
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import mean
from typing import Any

_PROMPTS = Path(__file__).parent.parent / "prompts"
_SCORES = ("sense", "aboutness", "language", "pictures")

_HEAD = """\
# The long tests

Written by `make soak`; do not edit. Run on {when} ({machine}, {cores} cores, Python {python}).
"""


@dataclass
class SoakReport:
    """Sections in the order in which the tests wrote them."""

    sections: dict[str, list[str]] = field(default_factory=dict)

    def say(self, section: str, line: str) -> None:
        """Add a line (Markdown) to a section."""
        self.sections.setdefault(section, []).append(line)

    def write(self, path: Path) -> None:
        """Write the whole report, the readers' scores at its end."""
        head = _HEAD.format(
            when=f"{datetime.now(UTC):%Y-%m-%d}",
            machine=platform.machine(),
            cores=os.cpu_count(),
            python=platform.python_version(),
        )
        parts = [head, *("\n".join([f"## {name}\n", *lines, ""]) for name, lines in self.sections.items())]
        path.write_text("\n".join([*parts, readings(_PROMPTS)]), encoding="utf-8")


def readings(folder: Path) -> str:
    """What readers who had not seen the code said of the stories of tests/prompts, as Markdown."""
    lines = ["## What readers said of the stories\n"]
    stories: list[dict[str, Any]] = []
    for path in sorted(folder.glob("readings.*.toml")):
        reading = tomllib.loads(path.read_text(encoding="utf-8"))
        lines += _reading(reading)
        stories += reading["story"]
    worst = sorted(stories, key=lambda story: sum(story[score] for score in _SCORES[:3]))[:2]
    lines.append("### The worst two\n")
    for story in worst:
        lines += [
            f"**{story['prompt']}**: {story['remark']}\n",
            *(f"> {page}\n>" for page in story.get("text", [])),
            "",
        ]
    return "\n".join(lines)


def _reading(reading: dict[str, Any]) -> list[str]:
    stories = reading["story"]
    lines = [
        f"### {reading['language']}\n",
        reading["how"].strip() + "\n",
        "| prompt | tier | " + " | ".join(_SCORES) + " | remark |",
        "|---|---|" + "---|" * (len(_SCORES) + 1),
    ]
    for story in stories:
        scores = " | ".join(str(story[score]) for score in _SCORES)
        lines.append(f"| {story['prompt']} | {story['tier']} | {scores} | {story['remark']} |")
    means = ", ".join(f"{score} {mean(story[score] for story in stories):.1f}" for score in _SCORES)
    return [*lines, f"\nMeans: {means}.\n"]
