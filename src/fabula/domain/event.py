"""What happens while a production is built, as values that a shell shows or stores."""

from dataclasses import dataclass
from typing import Literal

EventKind = Literal[
    "edit_noticed", "edit_taken_back", "target_started", "target_progress", "target_finished", "target_failed",
    "production_finished"
]  # fmt: skip


@dataclass(frozen=True)
class Event:
    """One thing that happened. `target` is a target's name or a file's; `fraction` is 0…1 of that target."""

    kind: EventKind
    target: str = ""
    step: str = ""
    fraction: float = 0.0
    message: str = ""
    seconds: float = 0.0
