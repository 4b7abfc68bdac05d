"""Leases: one worker a target, fairness, limits, fencing, retries, the dead and the silent."""

import subprocess
import sys
import uuid
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connections
from django.utils import timezone
from redis import Redis

from fabula.domain.errors import EngineRefused, EngineUnavailable
from fabula.engines.base import Call
from fabula.web.accounts.models import User
from fabula.web.events.models import Event
from fabula.web.identities import is_gone, this_process
from fabula.web.productions import leasing
from fabula.web.productions.duties import DutyHolder
from fabula.web.productions.leasing import (
    CRASHES_ALLOWED,
    Claim,
    lease_extended,
    lease_released,
    target_claim,
    target_fail,
    target_finish,
    target_hand_back,
)
from fabula.web.productions.models import Duty, Production, Target
from fabula.web.productions.reconciling import leases_checked, productions_checked, wake_ups_repeated
from fabula.web.productions.services import production_cancel
from fabula.web.productions.tidying import scratch_clear
from fabula.web.productions.waking import QUEUES
from fabula.web.productions.working import target_run
from fabula.web.wiring import blobs_of, workplace

pytestmark = pytest.mark.database

Begin = Callable[..., Production]
Work = Callable[[], int]


@pytest.fixture(autouse=True)
def nobody_served_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that has just begun."""
    monkeypatch.setattr(leasing, "_served", {})


def claimed() -> Claim:
    claim = target_claim(QUEUES)
    assert claim
    return claim


def test_every_target_is_claimed_once(begin: Begin, work: Work) -> None:
    production = begin(wanted=["script"], pages=20)
    work()
    Production.objects.update(building=True, wanted=["*/picture"])
    productions_checked()

    def claim_all(_turn: int) -> list[int]:
        claims = []
        while claim := target_claim(QUEUES):
            claims.append(claim.target_id)
        connections.close_all()
        return claims

    with ThreadPoolExecutor(4) as threads:
        claims = [claim for claims in threads.map(claim_all, range(4)) for claim in claims]
    assert len(claims) == len(set(claims)) == 21
    assert production.targets.filter(status="running").count() == 21


def test_owners_take_turns_and_priority_goes_first_within(begin: Begin, transactional_db: None) -> None:
    ben = User.objects.create(username="ben")
    mine = [begin(topic=f"story {number}", wanted=["script"]) for number in range(3)]
    urgent = begin(topic="urgent", wanted=["script"], priority=5)
    his = [begin(topic=f"tale {number}", owner=ben, wanted=["script"]) for number in range(2)]
    order = [claimed().production_id for _ in range(6)]
    assert order == [urgent.id, his[0].id, mine[0].id, his[1].id, mine[1].id, mine[2].id]


def test_a_lone_worker_serves_owners_in_turn(begin: Begin, transactional_db: None) -> None:
    ben = User.objects.create(username="ben")
    mine = [begin(topic=f"story {number}", wanted=["script"]) for number in range(4)]
    his = [begin(topic=f"tale {number}", owner=ben, wanted=["script"]) for number in range(2)]
    order = []
    for _ in range(5):
        claim = claimed()
        order.append(claim.production_id)
        target_run(claim)
    assert order == [mine[0].id, his[0].id, mine[1].id, his[1].id, mine[2].id]


def test_an_engine_is_never_asked_for_more_than_its_limit(begin: Begin, settings: Any) -> None:
    settings.FABULA = django_settings.FABULA.model_copy(update={"engine_limits": {"fake": 2}})
    for number in range(4):
        begin(topic=f"story {number}", wanted=["script"])
    first = claimed()
    claimed()
    assert target_claim(QUEUES) is None
    target_run(first)
    assert target_claim(QUEUES)
    assert target_claim(QUEUES) is None


def test_who_lost_his_lease_changes_nothing(begin: Begin) -> None:
    begin(wanted=["script"])
    late = claimed()
    assert lease_released(late.target_id, late.token)
    soon = claimed()
    assert (soon.target_id, soon.token != late.token) == (late.target_id, True)
    made = workplace(late.owner_id).make(late.product, late.job, Call())
    assert not lease_extended(late, fraction=0.5, message="")
    assert not target_finish(late, made)
    assert not target_hand_back(late)
    assert not target_fail(late, EngineRefused("No.", remedy="Ask another."))
    assert target_finish(soon, made)
    assert not target_finish(soon, made)
    assert Event.objects.filter(type="target_finished", payload__target="script").count() == 1


def test_a_cancelled_run_is_told_by_its_lease(begin: Begin) -> None:
    production = begin(wanted=["script"])
    claim = claimed()
    production_cancel(production)
    assert not lease_extended(claim, fraction=0.5, message="")
    assert production.targets.get().status == "cancelled"


def test_silence_frees_a_target_and_death_at_once(begin: Begin) -> None:
    begin(wanted=["script"])
    claim = claimed()
    assert leases_checked() == 0
    Target.objects.update(lease_expires=timezone.now() - timedelta(seconds=1))
    assert leases_checked() == 1
    claim = claimed()
    dead = subprocess.check_output([sys.executable, "-c", "import os; print(os.getpid())"], text=True)
    Target.objects.update(worker=f"{this_process().host}:1:{dead.strip()}:7")
    assert leases_checked() == 1
    assert claimed().target_id == claim.target_id


def test_a_target_that_kills_its_workers_fails(begin: Begin) -> None:
    production = begin(wanted=["script"])
    for _ in range(CRASHES_ALLOWED + 1):
        claim = claimed()
        assert lease_released(claim.target_id, claim.token)
    production.refresh_from_db()
    assert (production.status, production.error["code"]) == ("failed", "crashed")
    assert "died 4 times" in production.error["message"]


def test_what_may_pass_is_tried_again_later(begin: Begin) -> None:
    production = begin(wanted=["script"])
    assert target_fail(claimed(), EngineUnavailable("Busy.", remedy="Wait.", retry_after=30))
    row = production.targets.get()
    assert (row.status, row.attempts, row.error["message"]) == ("ready", 1, "Busy.")
    assert row.not_before > timezone.now() + timedelta(seconds=25)
    assert target_claim(QUEUES) is None
    Target.objects.update(not_before=timezone.now())
    assert target_fail(claimed(), EngineUnavailable("Busy.", remedy="Wait."))
    row.refresh_from_db()
    assert timedelta(seconds=2) < row.not_before - timezone.now() < timedelta(seconds=5)
    Target.objects.update(not_before=timezone.now())
    assert target_fail(claimed(), EngineUnavailable("Busy.", remedy="Wait."))
    production.refresh_from_db()
    assert (production.status, production.error["retryable"]) == ("failed", True)


def test_what_is_handed_back_was_not_tried(begin: Begin) -> None:
    production = begin(wanted=["script"])
    assert target_hand_back(claimed())
    row = production.targets.get()
    assert (row.status, row.attempts, row.crashes, row.worker) == ("ready", 0, 0, "")


def test_damaged_bytes_are_made_again(begin: Begin, work: Work) -> None:
    production = begin(wanted=["script"])
    work()
    script = production.outcomes.get(target="script").outcome["outputs"]
    place = Path(blobs_of(production.owner_id).path(script["page-1/scene"]["digest"]))
    place.write_bytes(b"moth-eaten")
    Production.objects.update(building=True, wanted=["page-1/picture"])
    productions_checked()
    work()
    production.refresh_from_db()
    assert production.status == "completed"
    assert place.read_bytes() != b"moth-eaten"
    assert production.targets.get(name="page-1/picture").status == "done"


def test_lost_wake_ups_are_repeated_once(begin: Begin, redis: Redis) -> None:
    begin(wanted=["script"])
    redis.flushall()
    wake_ups_repeated()
    assert redis.llen("text") == 0
    Target.objects.update(ready_since=timezone.now() - timedelta(seconds=2))
    wake_ups_repeated()
    wake_ups_repeated()
    assert redis.llen("text") == 1


def test_one_process_has_a_duty_until_it_is_gone(db: None) -> None:
    first = DutyHolder("clock")
    assert first.holds() and first.holds()
    Duty.objects.update(holder="elsewhere:1:2:3")
    assert not DutyHolder("clock").holds()
    Duty.objects.update(expires=timezone.now() - timedelta(seconds=1))
    assert DutyHolder("clock").holds()
    Duty.objects.update(holder=f"{this_process().host}:1:999999999:3", expires=timezone.now() + timedelta(hours=1))
    assert DutyHolder("clock").holds()


def test_scratch_of_the_dead_is_removed() -> None:
    folder = Path(django_settings.DATA) / "scratch"
    dead, living = folder / f"{this_process().host}:1:999999999:3", folder / str(this_process())
    for place in (dead, living):
        (place / "half").mkdir(parents=True, exist_ok=True)
    assert scratch_clear() == 1
    assert living.exists() and not dead.exists()


def test_processes_are_told_apart() -> None:
    me = this_process()
    assert not is_gone(str(me))
    assert is_gone(f"{me.host}:{me.parent}:{me.pid}:1")
    assert not is_gone(f"another.{uuid.uuid4()}:1:{me.pid}:1")
    assert not is_gone("nonsense")


def test_retries_are_counted_apart_from_crashes(begin: Begin) -> None:
    production = begin(wanted=["script"])
    claim = claimed()
    lease_released(claim.target_id, claim.token)
    target_fail(claimed(), EngineUnavailable("Busy.", remedy="Wait."))
    assert Counter(production.targets.values_list("crashes", "attempts")) == {(1, 1): 1}
