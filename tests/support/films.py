"""Running `fabula` as a user does, and looking at the films that come out."""

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import av

SMALL = ("--size", "320x240", "--fps", "24", "--pages", "3")
CAPABILITIES = ("text", "image", "speech", "music")
FAKE = tuple(word for capability in CAPABILITIES for word in ("--engine", f"{capability}=fake"))


def fabula(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "fabula", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        check=False,
    )


def made(folder: Path) -> dict[str, str]:
    """The targets whose outcomes a folder's ledger holds, by key."""
    ledger = folder / ".fabula/ledger.sqlite"
    if not ledger.exists():
        return {}
    db = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    try:
        return dict(db.execute("SELECT key, target FROM outcomes"))
    except sqlite3.OperationalError:  # killed before its first table
        return {}
    finally:
        db.close()


def run_and_kill(seconds: float, *arguments: str) -> bool:
    """Run a command in a process group of its own and kill -9 the group; whether it was still running."""
    process = subprocess.Popen(
        [sys.executable, "-m", "fabula", *arguments],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.005)
    running = process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return running


def decoded(path: Path) -> dict[str, Any]:
    """Digests of all frames and samples of a film, and how many there are."""
    pictures, sounds = hashlib.sha256(), hashlib.sha256()
    frames = samples = 0
    with av.open(str(path)) as film:
        for frame in film.decode(video=0):
            pictures.update(frame.to_ndarray().tobytes())
            frames += 1
    with av.open(str(path)) as film:
        for frame in film.decode(audio=0):
            sounds.update(frame.to_ndarray().tobytes())
            samples += frame.samples
    return {"frames": frames, "pictures": pictures.hexdigest(), "samples": samples, "sounds": sounds.hexdigest()}


def events(output: str) -> list[dict[str, Any]]:
    """The JSON lines that `--json` prints."""
    return [json.loads(line) for line in output.splitlines()]
