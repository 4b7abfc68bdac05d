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


def _storm(folder: Path, kills: int, seconds: float, chance: random.Random, *options: str) -> int:
    """Start one story again and again, killing it up to `kills` times; how often it was killed before its end."""
    killed = 0
    while killed < kills:
        if not run_and_kill(chance.uniform(0.3, seconds), "story", TOPIC, "--out", str(folder), *options):
            break
        killed += 1
    before = made(folder)
    last = fabula("story", TOPIC, "--out", str(folder), "--json", *options)
    assert last.returncode == 0, last.stderr
    after = made(folder)
    assert {key: after[key] for key in before} == before
    run_again = Counter(event["target"] for event in events(last.stdout) if event["event"] == "target_finished")
    new = Counter(target for key, target in after.items() if key not in before)
    assert not run_again - new, "a finished target was made again"
    return killed


def _storms(folder: Path, kills: int, seconds: float, *options: str) -> int:
    """As many storms as it takes to be killed `kills` times, each compared with a calm build; how many storms."""
    expected = _undisturbed(folder / "calm", *options)
    chance, killed, storms = random.Random(1), 0, 0
    while killed < kills:
        storms += 1
        killed += _storm(folder / f"storm-{storms}", kills - killed, seconds, chance, *options)
        assert decoded(folder / f"storm-{storms}/movie.mp4") == expected
    return storms


def test_five_kills(tmp_path: Path) -> None:
    assert _storms(tmp_path, 5, 4.0, *SMALL, *FAKE) >= 1


@pytest.mark.soak
def test_twenty_kills_with_the_embedded_engines(tmp_path: Path, soak_report: SoakReport) -> None:
    storms = _storms(tmp_path, 20, 8.0, "--size", "640x360", "--pages", "4")
    soak_report.say("Kills", f"- 20 kills -9 of the whole process group, at random instants, in {storms} productions.")
    soak_report.say("Kills", "  Each time the next run went on; no finished target was made again, and every film")
    soak_report.say("Kills", "  decodes to the same frames and samples as an undisturbed one.")
