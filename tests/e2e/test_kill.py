"""kill -9 at random instants: the next run finishes, makes nothing twice, and the film is the same."""

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.support.films import FAKE, SMALL, decoded, events, fabula, made, run_and_kill
from tests.support.report import SoakReport

TOPIC = "a fox who is afraid of the dark"


def _undisturbed(folder: Path, *options: str) -> dict[str, object]:
    run = fabula("story", TOPIC, "--out", str(folder), *options)
    assert run.returncode == 0, run.stderr
    return decoded(folder / "movie.mp4")


def _killed_until_done(folder: Path, kills: int, seconds: float, seed: int, *options: str) -> int:
    """Start the same story again and again, killing it; then let it finish. How often it was really killed."""
    chance = random.Random(seed)
    killed = 0
    for _ in range(kills):
        killed += run_and_kill(chance.uniform(0.2, seconds), "story", TOPIC, "--out", str(folder), *options)
    before = made(folder)
    last = fabula("story", TOPIC, "--out", str(folder), "--json", *options)
    assert last.returncode == 0, last.stderr
    after = made(folder)
    assert {key: after[key] for key in before} == before
    run_again = Counter(event["target"] for event in events(last.stdout) if event["event"] == "target_finished")
    new = Counter(target for key, target in after.items() if key not in before)
    assert not run_again - new, "a finished target was made again"
    return killed


def test_five_kills(tmp_path: Path) -> None:
    expected = _undisturbed(tmp_path / "calm", *SMALL, *FAKE)
    killed = _killed_until_done(tmp_path / "storm", 5, 4.0, 1, *SMALL, *FAKE)
    assert killed >= 3
    assert decoded(tmp_path / "storm/movie.mp4") == expected


@pytest.mark.soak
def test_twenty_kills_with_the_embedded_engines(tmp_path: Path, soak_report: SoakReport) -> None:
    options = ("--size", "640x360", "--pages", "4")
    expected = _undisturbed(tmp_path / "calm", *options)
    killed = _killed_until_done(tmp_path / "storm", 20, 12.0, 2, *options)
    assert killed >= 15
    assert decoded(tmp_path / "storm/movie.mp4") == expected
    soak_report.say(
        "Kills", f"- {killed} of 20 runs were killed -9 at a random instant; the next run finished the film,"
    )
    soak_report.say("Kills", "  made no finished target again, and it decodes to the same frames and samples.")
