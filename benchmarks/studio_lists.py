"""The list of productions beside one made with Django REST framework: both in one process of their own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.databases import database_migrated
from tests.support.environment import studio_environment
from tests.support.processes import free_port


def lists_measured(folder: Path, *, rounds: int) -> dict[str, Any]:
    """What `benchmarks.studio_lists_inside` measured: milliseconds of CPU per request."""
    data = folder / "data"
    data.mkdir(parents=True)
    database_migrated("sqlite", data)
    # A list needs no queue, and there is none.
    environment = studio_environment(
        data, redis_url=f"redis://127.0.0.1:{free_port()}/0", FABULA_SECRET_KEY="of the benchmark " * 4,
        FABULA_LOG_LEVEL="warning", FABULA_THROTTLE="false",
    )  # fmt: skip
    command = [sys.executable, "-m", "benchmarks.studio_lists_inside", str(rounds)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
