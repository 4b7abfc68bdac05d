"""Run the benchmarks and print one table: `python -m benchmarks [NAME …]`."""

import importlib
import os
import platform
import sys

from rich.console import Console
from rich.table import Table

BENCHMARKS = ("film", "pictures", "speech", "songs", "rebuild", "events", "studio")


def main(names: list[str]) -> None:
    """Print the table of the named benchmarks, or of all."""
    table = Table(title=f"Fabula on {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    for column in ("what", "measured", "beside", "goal"):
        table.add_column(column, overflow="fold")
    for name in names or BENCHMARKS:
        for row in importlib.import_module(f"benchmarks.{name}").run():
            table.add_row(row.what, row.figure, row.beside, row.goal)
        table.add_section()
    Console(width=None if sys.stdout.isatty() else 120).print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
