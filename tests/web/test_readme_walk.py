"""The README's walk by curl, in both languages: its own commands, run by a shell against a running studio."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from tests.support.environment import FAKE_ENGINES
from tests.support.studio import Studio

_ROOT = Path(__file__).parents[2]
_WALK = re.compile(r"```sh\n(STUDIO=.*?)```", re.DOTALL)
_READMES = pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])


def commands(readme: str) -> str:
    """The walk of one README."""
    (walk,) = _WALK.findall((_ROOT / readme).read_text("utf-8"))
    return str(walk)


def small(walk: str) -> str:
    """The walk with its native film at a small size."""
    spec = '"pages": 3}}'
    assert walk.count(spec) == 1
    return walk.replace(spec, '"pages": 3}, "film": {"width": 426, "height": 240}}')


def test_the_walk(studios: Callable[..., Studio], tmp_path: Path) -> None:
    """The engines are fake, the films small; the soak walks in both languages, word for word."""
    studio = studios(environment={"FABULA_STORY_TASK_SIZE": "426x240"})
    assert sizes_after(small(commands("README.md")), studio, tmp_path) == [(426, 240)] * 2


@pytest.mark.soak
@_READMES
def test_the_walk_word_for_word(studios: Callable[..., Studio], readme: str, tmp_path: Path) -> None:
    studio = studios(environment=dict.fromkeys(FAKE_ENGINES, "embedded"))
    assert sizes_after(commands(readme), studio, tmp_path) == [(1920, 1080)] * 2


def sizes_after(walk: str, studio: Studio, folder: Path) -> list[tuple[int, int]]:
    """The sizes of the films in `folder` that a walk has made; each has sound and subtitles."""
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", walk],
        check=False, cwd=folder, env={**studio.environment, "STUDIO": studio.url},
        capture_output=True, text=True, timeout=550,
    )  # fmt: skip
    assert run.returncode == 0, f"{run.stdout}\n{run.stderr}"
    sizes = []
    for film in sorted(folder.glob("*.mp4")):
        with av.open(str(film)) as opened:
            assert opened.streams.audio and opened.streams.subtitles
            assert opened.duration and opened.duration > 5 * av.time_base
            sizes.append((opened.streams.video[0].width, opened.streams.video[0].height))
    return sizes
