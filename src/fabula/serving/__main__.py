"""`python -m fabula.serving NAME`: one service as a process, which the service manager starts."""

import argparse
import signal
import socket
import sys
from types import FrameType

from fabula.domain.errors import FabulaError
from fabula.runtime.processes import die_with_parent
from fabula.runtime.service_settings import NAMES, ServiceSettings
from fabula.runtime.settings import settings_read
from fabula.serving.process import service_run


def main() -> int:
    """Read the settings and serve; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m fabula.serving", description="Serve one service.")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--fd", type=int, help="a socket that listens already; the service ends with who opened it")
    told = parser.parse_args()
    # Uvicorn, once it ended in order, raises the signal again: to end as asked is no failure.
    signal.signal(signal.SIGTERM, _ended)
    try:
        listening = None
        if told.fd is not None:
            die_with_parent()
            listening = socket.socket(fileno=told.fd)
        service_run(told.name, settings_read(ServiceSettings), listening=listening)
    except FabulaError as error:
        sys.stderr.write(f"fabula: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        pass
    return 0


def _ended(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
