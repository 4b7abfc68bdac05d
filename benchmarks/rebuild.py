"""What an edit costs: six pages at 1080p, one word of page 3 changed, beside the whole build."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.table import Row

_TOPIC = "a fox who is afraid of the dark"


def run() -> list[Row]:
    """The rows of this benchmark."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "film"
        whole = _timed("story", _TOPIC, "--pages", "6", "--out", str(folder))
        _change_a_word(folder, page=3)
        edited = _timed("build", str(folder))
        nothing = _timed("build", str(folder))
    return [
        Row("whole film, 6 pages 1080p30", _said(whole)),
        Row("one word of page 3 changed", _said(edited), "the whole film"),
        Row("… as a share, wall clock", f"{edited[0] / whole[0]:.2f}", "the whole film", "≤ 0.4"),
        Row("… as a share, CPU", f"{edited[1] / whole[1]:.2f}", "the whole film", "≤ 0.4"),
        Row("nothing changed", _said(nothing)),
    ]


def _timed(*arguments: str) -> tuple[float, float]:
    """Seconds on the clock and of CPU that a command takes, its worker processes included."""
    before, begun = os.times(), time.perf_counter()
    subprocess.run([sys.executable, "-m", "fabula", *arguments], check=True, capture_output=True)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - begun, cpu


def _change_a_word(folder: Path, *, page: int) -> None:
    path = folder / "script.json"
    script = json.loads(path.read_text(encoding="utf-8"))
    words = script["pages"][page - 1]["text"].split(" ")
    words[len(words) // 2] = "suddenly"
    script["pages"][page - 1]["text"] = " ".join(words)
    path.write_text(json.dumps(script, ensure_ascii=False, indent=2), encoding="utf-8")


def _said(seconds: tuple[float, float]) -> str:
    return f"{seconds[0]:.1f} s ({seconds[1]:.1f} CPU-s)"
