"""docs/soak.md: what the long tests saw, and what readers said of the stories."""

import os
import platform
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

_READINGS = Path(__file__).parent.parent / "prompts/readings.toml"
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
        path.write_text("\n".join([*parts, readings(_READINGS)]), encoding="utf-8")


def readings(path: Path) -> str:
    """What readers who had not seen the code said of the films of tests/prompts, as Markdown."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    stories = raw["story"]
    lines = [
        "## What readers said of the stories\n",
        raw["how"].strip() + "\n",
        "| prompt | tier | " + " | ".join(_SCORES) + " | remark |",
        "|---|---|" + "---|" * (len(_SCORES) + 1),
    ]
    for story in stories:
        scores = " | ".join(str(story.get(score, "")) for score in _SCORES)
        lines.append(f"| {story['prompt']} | {story['tier']} | {scores} | {story['remark']} |")
    lines.append("")
    for language in ("en", "zh"):
        of_language = [story for story in stories if story["language"] == language]
        means = ", ".join(f"{score} {_mean(of_language, score):.1f}" for score in _SCORES)
        lines.append(f"Means, {language}: {means}.\n")
    worst = sorted(stories, key=lambda story: sum(story.get(score, 10) for score in _SCORES[:3]))[:2]
    lines.append("### The worst two\n")
    for story in worst:
        lines += [f"**{story['prompt']}**: {story['remark']}\n", *(f"> {page}" for page in story.get("text", [])), ""]
    return "\n".join(lines)


def _mean(stories: list[dict[str, float]], score: str) -> float:
    given = [story[score] for story in stories if score in story]
    return sum(given) / len(given) if given else float("nan")
