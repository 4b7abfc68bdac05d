"""What the supervisor tells: one value for each thing that happens; its shell says it in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["starting", "admin", "ready", "unwell", "died", "restarted", "mended", "stopping", "killed", "stopped"]


@dataclass(frozen=True)
class Notice:
    """One event. `facts` depend on the kind: `name` of a process, its `status`, the `url`, `seconds` and so on."""

    kind: Kind
    facts: Mapping[str, object] = field(default_factory=dict)


Tell = Callable[[Notice], None]
