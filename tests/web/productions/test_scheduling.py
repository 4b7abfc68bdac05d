"""Stories made in the database: what is scheduled, made, made again, stopped; in one process with real steps."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from fabula.domain.errors import InputError
from fabula.pipelines.graph import Progress
from fabula.web.events.models import Event
from fabula.web.files.models import Blob
from fabula.web.productions.models import Outcome, Production, Target
from fabula.web.productions.observers import News, Statuses, observing
from fabula.web.productions.scheduling import Desk, production_changed, production_schedule
from fabula.web.productions.services import (
    production_cancel,
    production_delete,
    production_want,
    target_cancel,
    target_retry,
)
from fabula.web.wiring import blobs_of

pytestmark = pytest.mark.database

Begin = Callable[..., Production]
Work = Callable[[], int]


def statuses(production: Production) -> Counter[str]:
    return Counter(production.targets.values_list("status", flat=True))


def events(production: Production) -> Counter[str]:
    return Counter(Event.objects.filter(user=production.owner).values_list("type", flat=True))


def test_a_story_is_made(begin: Begin, work: Work) -> None:
    production = begin()
    assert production.status == "pending"
    assert dict(production.targets.values_list("name", "status")) == {"script": "ready"}
    work()
    production.refresh_from_db()
    assert production.status == "completed"
    assert set(statuses(production)) == {"done"}
    film = Outcome.objects.get(production=production, target="film")
    digest = film.outcome["outputs"]["film"]["digest"]
    assert blobs_of(production.owner_id).path(digest).stat().st_size > 1000
    told = events(production)
    assert told["target_finished"] == production.outcomes.count() == production.targets.count()
    assert told["production_created"] == told["production_finished"] == 1


def test_only_what_is_wanted_is_made(begin: Begin, work: Work) -> None:
    production = begin(wanted=["*/picture"])
    work()
    production.refresh_from_db()
    made = set(production.targets.filter(status="done").values_list("name", flat=True))
    assert {"script", "cover/picture", "page-3/picture"} <= made
    assert not any("speech" in name for name in made)
    assert production.status == "completed"
    production_want(production, ["page-1/speech-1"])
    assert work() == 1
    assert production.targets.get(name="page-1/speech-1").status == "done"
    assert statuses(production)["waiting"] > 5


def test_nothing_wanted_makes_nothing(begin: Begin, work: Work) -> None:
    production = begin(wanted=[])
    assert work() == 0
    assert (production.status, statuses(production)) == ("pending", {"waiting": 1})


def test_what_cannot_be_made_is_refused(begin: Begin) -> None:
    with pytest.raises(InputError, match="nobody"):
        begin(engines={"image": "nobody:style"})
    assert not Production.objects.exists()


def test_an_unknown_target_is_told_of(begin: Begin, work: Work) -> None:
    production = begin(wanted=["page-77/picture"])
    work()
    production.refresh_from_db()
    assert production.status == "failed"
    assert "page-77" in production.error["message"]


def test_what_failed_for_good_stops_only_what_needs_it(begin: Begin, work: Work) -> None:
    production = begin(wanted=["page-1/body", "page-2/narration"], engines={"image": "fake:broken"})
    while work():
        Target.objects.filter(status="ready").update(not_before=None)
    production.refresh_from_db()
    assert production.status == "failed"
    assert production.error["target"] == "page-1/picture"
    assert production.error["remedy"]
    picture = production.targets.get(name="page-1/picture")
    assert (picture.status, picture.attempts) == ("failed", 3)
    assert production.targets.get(name="page-1/body").status == "blocked"
    assert production.targets.get(name="page-2/narration").status == "done"
    assert events(production)["target_failed"] == events(production)["production_failed"] == 1


def test_a_failed_target_is_tried_again(begin: Begin, work: Work) -> None:
    production = begin(wanted=["*/picture"], engines={"image": "fake:broken"}, pages=3)
    while work():
        Target.objects.filter(status="ready").update(not_before=None)
    target_retry(production, "cover/picture")
    assert production.status == "running"
    assert statuses(production)["ready"] == 1
    production_want(production)
    assert production.targets.filter(name__endswith="/picture", status="ready").count() == 4


def test_a_cancelled_production_goes_on_where_it_was(begin: Begin, work: Work) -> None:
    production = begin(wanted=["*/picture"])
    work()
    production_want(production, ["*/speech-*"])
    production_cancel(production)
    assert production.status == "cancelled"
    assert set(statuses(production)) == {"done", "cancelled"}
    assert work() == 0
    production_want(production, ["*/speech-*"])
    work()
    production.refresh_from_db()
    assert production.status == "completed"
    assert events(production)["production_cancelled"] == 1


def test_one_cancelled_target_takes_along_what_needs_it(begin: Begin, work: Work) -> None:
    production = begin(wanted=["script"])
    work()
    production_want(production, ["*/narration"])
    target_cancel(production, "page-1/speech-1")
    work()
    production.refresh_from_db()
    assert production.status == "cancelled"
    assert production.targets.get(name="page-1/speech-1").status == "cancelled"
    assert production.targets.get(name="page-1/narration").status == "blocked"
    assert production.targets.get(name="page-2/narration").status == "done"
    target_retry(production, "page-1/speech-1")
    work()
    production.refresh_from_db()
    assert production.status == "completed"


def test_what_is_no_longer_needed_is_not_made(begin: Begin, work: Work) -> None:
    production = begin(wanted=["script"])
    work()
    production_want(production, ["*/picture"])
    production_changed(production.id, lambda desk: setattr(desk.production, "wanted", ["cover/picture"]))
    assert statuses(production)["ready"] == 1
    assert work() == 1


def test_a_changed_spec_makes_stale_and_starts_nothing(begin: Begin, work: Work) -> None:
    production = begin(wanted=["*/picture"])
    work()

    def repaint(desk: Desk) -> None:
        desk.production.spec["film"]["style"] = "watercolour"
        desk.production.save()

    production_changed(production.id, repaint)
    production.refresh_from_db()
    assert production.status == "pending"
    assert production.targets.filter(name__endswith="/picture", status="waiting").count() == 4
    assert work() == 0
    production_want(production, ["cover/picture"])
    assert work() == 1


def test_observers_hear_of_every_change(begin: Begin, work: Work) -> None:
    heard: list[tuple[str, str]] = []

    def listen(production: Production, progress: Progress, before: Statuses, after: Statuses) -> list[News]:
        heard.append((before.get("script", ""), after["script"]))
        return [("poked", {"production_id": production.id})] if len(heard) == 1 else []

    with observing(listen):
        production = begin(wanted=["script"])
        work()
    assert heard[0] == ("", "ready")
    assert ("running", "done") in heard
    assert events(production)["poked"] == 1


def test_a_large_production_takes_few_queries(
    begin: Begin, work: Work, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    production = begin(wanted=["script"], pages=20)
    work()
    with django_assert_max_num_queries(16):
        production_want(production)
    assert production.targets.count() == 173
    with django_assert_max_num_queries(10):
        production_schedule(production.id)


def test_the_same_story_twice_is_kept_once_and_goes_with_its_last_production(begin: Begin, work: Work) -> None:
    first, second = begin(wanted=["*/picture"]), begin(wanted=["*/picture"])
    work()
    kept = set(Blob.objects.values_list("digest", flat=True))
    production_delete(first)
    assert set(Blob.objects.values_list("digest", flat=True)) == kept
    production_delete(second)
    assert not Blob.objects.exists()
    assert not Target.objects.exists()


def test_a_full_storage_stops_a_production_and_loses_nothing(begin: Begin, work: Work) -> None:
    production = begin(wanted=["*/picture"])
    production.owner.storage_quota = 1000
    production.owner.save()
    work()
    production.refresh_from_db()
    assert (production.status, production.error["code"]) == ("failed", "storage_quota")
    assert production.targets.get(name="script").status == "done"
    production.owner.storage_quota = None
    production.owner.save()
    production_want(production, ["*/picture"])
    work()
    production.refresh_from_db()
    assert production.status == "completed"
