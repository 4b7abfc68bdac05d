"""Who can write, draw, speak and make music, asked of a process of its own: engines load what the web need not hold."""

import json
import os
import subprocess
import sys
import threading
import time
from typing import get_args

import structlog
from django.conf import settings
from ninja import Schema

from fabula.pipelines.products import Named

_COMMAND = (sys.executable, "-m", "fabula", "engines", "--json")
_GOOD_FOR = 600.0
_PATIENCE = 60.0

_log = structlog.get_logger(__name__)


class EngineState(Schema):
    """One engine: what it makes, its name, whether it can work now, and whether the settings choose it."""

    capability: str
    name: str
    version: str
    ok: bool
    message: str
    chosen: bool


class _States:
    """The last answer. A late one is asked for anew while the old one is still given."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._states: list[EngineState] = []
        self._until = 0.0

    def get(self) -> list[EngineState]:
        if not self._states:
            with self._lock:
                if not self._states:
                    self._ask()
        elif time.monotonic() > self._until and self._lock.acquire(blocking=False):
            threading.Thread(target=self._ask_and_release, daemon=True).start()
        return self._states

    def _ask_and_release(self) -> None:
        try:
            self._ask()
        finally:
            self._lock.release()

    def _ask(self) -> None:
        self._states = _asked()
        self._until = time.monotonic() + _GOOD_FOR


_states = _States()


def engine_states() -> list[EngineState]:
    """Every engine; asked for at most every ten minutes."""
    return _states.get()


def _asked() -> list[EngineState]:
    try:
        answer = subprocess.run(
            _COMMAND, capture_output=True, text=True, timeout=_PATIENCE, check=True, env=_environment(),
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        _log.error("The engines cannot be asked.", error=type(error).__name__)
        return [EngineState(capability="", name="", version="", ok=False, message="They do not answer.", chosen=True)]
    lines = [json.loads(line) for line in answer.stdout.splitlines()]
    return [EngineState.model_validate(line) for line in lines if line.get("event") == "engine"]


def _environment() -> dict[str, str]:
    """Ours, with the engines that our settings choose, wherever those came from."""
    named: tuple[Named, ...] = get_args(Named)
    chosen = {f"FABULA_{name.upper()}_ENGINE": settings.FABULA.engine(name) for name in named}
    return {**os.environ, "FABULA_LANGUAGE": "en", **chosen}
