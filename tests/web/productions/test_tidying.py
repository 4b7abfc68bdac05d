"""What is cleared away of productions: old takes, and the bytes that only they named."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from fabula.web.files.models import Blob
from fabula.web.files.services import files_cleanup
from fabula.web.productions.models import Choice, Outcome, Production
from fabula.web.productions.services import production_want
from fabula.web.productions.tidying import takes_trim
from fabula.web.wiring import blobs_of

pytestmark = pytest.mark.database


def test_the_last_takes_stay_and_what_is_pinned(begin: Callable[..., Production], work: Callable[[], int]) -> None:
    production = begin(wanted=["cover/picture"])
    work()
    for take in range(1, 6):
        Choice.objects.update_or_create(production=production, target="cover/picture", defaults={"take": take})
        production_want(production, ["cover/picture"])
        work()
    takes = list(Outcome.objects.filter(target="cover/picture").order_by("created"))
    assert len(takes) == 6
    Choice.objects.filter(target="cover/picture").update(pin=takes[1])
    assert takes_trim() == 0
    assert takes_trim(at_rest_for=timedelta(0)) == 2
    assert list(Outcome.objects.filter(target="cover/picture").order_by("created")) == [takes[1], *takes[3:]]
    assert takes_trim(at_rest_for=timedelta(0)) == 0


def test_bytes_that_nothing_names_go_after_a_while(begin: Callable[..., Production], work: Callable[[], int]) -> None:
    production = begin(wanted=["script"])
    work()
    blobs = blobs_of(production.owner_id)
    stray = blobs.put(b"half a thought", "text/plain")
    named = Blob.objects.count()
    assert files_cleanup(grace_seconds=3600)["blobs"] == 0
    assert files_cleanup(grace_seconds=0)["blobs"] == 1
    assert stray.digest not in set(blobs.digests())
    assert Blob.objects.count() == named == len(set(blobs.digests()))
