"""Ties between processes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fabula.runtime.processes import Lock


def test_one_process_at_a_time_holds_a_lock(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "lock")
    assert lock.acquire() == 0
    assert Lock(tmp_path / "lock").acquire() == os.getpid()
    lock.release()
    assert Lock(tmp_path / "lock").acquire() == 0


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    program = "import sys; from pathlib import Path; from fabula.runtime.processes import Lock; lock = Lock(Path("
    program += "sys.argv[1])); print(lock.acquire(), flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", program, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout and holder.stdout.readline() == "0\n"
        assert Lock(tmp_path / "lock").acquire() == holder.pid
        holder.kill()
    assert Lock(tmp_path / "lock").acquire() == 0


PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", sys.argv[1], str(__import__("os").getpid())], stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)
"""
CHILD = """
import sys, time
from fabula.runtime.processes import follow_parent
follow_parent(int(sys.argv[1]))
print("ready", flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_child_ends_with_its_parent(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT, CHILD], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        parent.send_signal(number)
    end = time.monotonic() + 10
    while _lives(child):
        assert time.monotonic() < end
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    """An ended child stays a zombie where whoever took it in does not reap."""
    stat = Path(f"/proc/{pid}/stat")
    if stat.exists():
        return stat.read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path("/proc/self").exists()


def test_a_child_whose_parent_is_gone_already_ends_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, "1"], capture_output=True, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stdout == b""
