"""The history of a production as a line of edits, undos and redos: what an undo goes back to."""

from collections.abc import Iterable
from dataclasses import dataclass

UNDO = "undo"
REDO = "redo"


@dataclass(frozen=True)
class Position:
    """Where a history stands: the states that undo may go back to, the last one the present; those for redo."""

    done: tuple[int, ...] = ()
    undone: tuple[int, ...] = ()

    @property
    def present(self) -> int | None:
        """The revision whose state holds now."""
        return self.done[-1] if self.done else None

    @property
    def undo(self) -> int | None:
        """The revision whose state an undo brings back."""
        return self.done[-2] if len(self.done) > 1 else None

    @property
    def redo(self) -> int | None:
        """The revision whose state a redo brings back."""
        return self.undone[-1] if self.undone else None


def position_of(revisions: Iterable[tuple[int, str]]) -> Position:
    """Where a history (number, what was done; oldest first) stands.

    As in an editor: undo goes back one edit at a time, redo forward again, and an edit ends what could be redone.
    Every step is a revision of its own, so nothing is ever lost.
    """
    done: list[int] = []
    undone: list[int] = []
    for number, what in revisions:
        if what == UNDO and len(done) > 1:
            undone.append(done.pop())
        elif what == REDO and undone:
            done.append(undone.pop())
        else:
            done.append(number)
            undone.clear()
    return Position(tuple(done), tuple(undone))
