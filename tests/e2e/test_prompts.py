"""Twelve prompts in each language become films: the long test behind docs/soak.md."""

import json
from pathlib import Path

import av
import pytest

from fabula.media.containers import decode_warnings, measure_sound
from tests.support.films import fabula
from tests.support.report import SoakReport

_PROMPTS = Path(__file__).parent.parent / "prompts"


def prompts() -> list[str]:
    """All prompts of both languages; a line that begins with # is a comment."""
    lines = [line.strip() for name in ("en.txt", "zh.txt") for line in (_PROMPTS / name).read_text().splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def test_there_are_twelve_in_each_language() -> None:
    assert len(prompts()) >= 24


@pytest.mark.soak
@pytest.mark.parametrize("prompt", prompts())
def test_a_prompt_becomes_a_film(prompt: str, tmp_path: Path, soak_report: SoakReport) -> None:
    run = fabula("story", prompt, "--out", str(tmp_path / "film"), "--size", "640x360")
    assert run.returncode == 0, run.stderr
    film = tmp_path / "film/movie.mp4"
    script = json.loads((tmp_path / "film/script.json").read_text())
    sound = measure_sound(film)
    assert decode_warnings(film) == []
    assert -17 <= sound.lufs <= -15
    assert sound.peak_dbtp <= -1
    assert _darkest(film) >= 18
    soak_report.say(
        "Films of all prompts",
        f"- {prompt}: “{script['title']}”, tier {script['tier']} ({script['spine']}), {len(script['pages'])} pages, "
        f"{sound.frames / sound.rate:.0f} s, {sound.lufs:.1f} LUFS, {sound.peak_dbtp:.1f} dBTP",
    )


def _darkest(film: Path) -> float:
    """The smallest mean luma of any frame, looking at every tenth."""
    with av.open(str(film)) as container:
        frames = (frame for i, frame in enumerate(container.decode(video=0)) if i % 10 == 0)
        return min(float(frame.reformat(64, 36, "gray").to_ndarray().mean()) for frame in frames)
