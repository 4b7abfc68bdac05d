"""What tests of productions share: small stories by fake engines, and a worker in this process.

A worker's heartbeat is a thread with a connection of its own: so these tests commit what they do.
"""

from collections.abc import Callable

import pytest

from fabula.web.accounts.models import User
from fabula.web.productions.models import Production
from fabula.web.productions.services import EVERYTHING, production_create
from fabula.web.productions.waking import QUEUES
from fabula.web.productions.working import targets_work

SMALL_FILM = {"width": 320, "height": 240, "fps": 24}


@pytest.fixture
def begin(transactional_db: None, user: User) -> Callable[..., Production]:
    """Begins a small story of three pages; `engines` names others than the fake ones."""

    def begin(
        *, owner: User | None = None, topic: str = "a fox who counts", pages: int = 3, **facts: object
    ) -> Production:
        wanted = facts.pop("wanted", EVERYTHING)
        spec = {"story": {"topic": topic, "pages": pages}, "film": SMALL_FILM, "engines": facts.pop("engines", {})}
        return production_create(owner or user, product="story", spec=spec, wanted=wanted, **facts)  # type: ignore[arg-type]

    return begin


@pytest.fixture
def work() -> Callable[[], int]:
    """Runs all targets that are ready, one after the other; gives how many it were."""

    def work() -> int:
        done = 0
        # On a slow machine a shift ends before the work does.
        while more := targets_work(QUEUES):
            done += more
        return done

    return work
