"""What the clock clears away of productions: old takes, scratch folders of the dead."""

import shutil
import time
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db.models import Count
from django.utils import timezone

from fabula.web.files.keeping import blobs_release
from fabula.web.identities import is_gone
from fabula.web.productions.models import Artifact, Outcome, Production, Target
from fabula.web.transactions import committed
from fabula.web.wiring import SCRATCH

TAKES_KEPT = 3
_AT_REST_FOR = timedelta(hours=1)
_ELSEWHERE_SECONDS = 24 * 3600.0


def takes_trim(*, kept: int = TAKES_KEPT, at_rest_for: timedelta = _AT_REST_FOR) -> int:
    """Forget what targets gave before their last takes, but what is current, pinned or a user's own; how many."""
    before = timezone.now() - at_rest_for
    made = Outcome.objects.filter(production__building=False, production__updated__lt=before, made_by="fabula")
    many = made.order_by().values("production_id", "target").annotate(count=Count("id")).filter(count__gt=kept)
    return sum(_trimmed(row["production_id"], row["target"], kept) for row in list(many))


def _trimmed(production_id: int, target: str, kept: int) -> int:
    def trim() -> tuple[int, list[int], int]:
        production = Production.objects.select_for_update().filter(id=production_id, building=False).first()
        if production is None:
            return 0, [], 0
        made = Outcome.objects.filter(production=production, target=target, made_by="fabula")
        last = list(made.order_by("-created").values_list("id", flat=True)[:kept])
        current = Target.objects.filter(production=production, name=target).values_list("key", flat=True)
        rest = made.exclude(id__in=last).exclude(key__in=current).filter(pinned_by=None)
        old = list(rest.values_list("id", flat=True))
        held = list(Artifact.objects.filter(outcome_id__in=old).values_list("blob_id", flat=True))
        Outcome.objects.filter(id__in=old).delete()
        return production.owner_id, held, len(old)

    owner_id, held, count = committed(trim)
    blobs_release(owner_id, held)
    return count


def scratch_clear() -> int:
    """Remove the scratch folders of processes that are gone; how many. Other machines' are removed after a day."""
    folder = Path(settings.DATA) / SCRATCH
    gone = [place for place in folder.iterdir() if _left(place)] if folder.is_dir() else []
    for place in gone:
        shutil.rmtree(place, ignore_errors=True)
    return len(gone)


def _left(place: Path) -> bool:
    try:
        return is_gone(place.name) or time.time() - place.stat().st_mtime > _ELSEWHERE_SECONDS
    except FileNotFoundError:
        return False
