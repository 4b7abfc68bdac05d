"""The command line: one file per noun; other rooms are imported only inside a command, so that `--help` is quick."""

import io
import os
import sys
from pathlib import Path


def main() -> None:
    """Run `fabula` with the arguments of this process."""
    from fabula.cli.app import run

    _steady_streams()
    sys.exit(run(sys.argv[1:]))


def _steady_streams() -> None:
    """Let no command fail for where its words go: a stream that is closed, or whose encoding lacks their letters."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open to the end
        elif isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")
