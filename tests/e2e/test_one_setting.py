"""One setting a capability replaces the embedded engines by an OpenAI-compatible endpoint, from sentence to film."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.openai_server import KEY, OpenAIServer

ENGINES = {"FABULA_TEXT_ENGINE": "openai", "FABULA_IMAGE_ENGINE": "openai", "FABULA_SPEECH_ENGINE": "openai"}


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


def _fabula(home: Path, server: OpenAIServer, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONUTF8": "1",
        "FABULA_OPENAI_BASE_URL": server.base_url,
        "FABULA_OPENAI_API_KEY": KEY,
        **settings,
    }
    command = [sys.executable, "-c", "from fabula.cli import main; main()", *arguments]
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=300, check=False)


def test_a_film_is_written_drawn_and_spoken_by_the_endpoint(server: OpenAIServer, tmp_path: Path) -> None:
    done = _fabula(
        tmp_path,
        server,
        "story",
        "a fox in a lighthouse",
        "--pages",
        "3",
        "--size",
        "428x240",
        "--out",
        "fox",
        **ENGINES,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "fox/movie.mp4").stat().st_size > 10_000
    script = json.loads((tmp_path / "fox/script.json").read_text(encoding="utf-8"))
    assert script["title"] == "The lighthouse" and len(script["pages"]) == 3
    paths = [seen.path for seen in server.state.seen]
    assert paths.count("/v1/chat/completions") == 1
    assert paths.count("/v1/images/generations") >= 3 and paths.count("/v1/audio/speech") >= 6


def test_a_wrong_key_is_one_line_that_names_the_setting(server: OpenAIServer, tmp_path: Path) -> None:
    done = _fabula(
        tmp_path, server, "draw", "a fox", "-o", "fox.png", **ENGINES, FABULA_OPENAI_API_KEY="sk-wrong-and-secret"
    )
    assert done.returncode not in {0, 1} and not (tmp_path / "fox.png").exists()
    told = done.stderr.strip()
    assert "FABULA_OPENAI_API_KEY" in told and "sk-" not in told and "Traceback" not in told
    assert server.base_url not in told
