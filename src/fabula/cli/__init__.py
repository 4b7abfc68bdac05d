"""The command line: one file per noun; other rooms are imported only inside a command, so that `--help` is quick."""

import sys


def main() -> None:
    """Run `fabula` with the arguments of this process."""
    from fabula.cli.app import run

    sys.exit(run(sys.argv[1:]))
