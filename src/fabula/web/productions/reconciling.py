"""What the clock sees to while work is under way: leases of the dead and the silent, and wake-ups that were lost."""

from datetime import timedelta

import structlog
from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone
from redis.exceptions import RedisError

from fabula.web.identities import is_gone
from fabula.web.productions.leasing import lease_released
from fabula.web.productions.models import Production, Target
from fabula.web.productions.scheduling import production_schedule
from fabula.web.productions.tidying import scratch_clear
from fabula.web.productions.waking import wake
from fabula.web.redis import redis_client

Status = Target.Status

# A target that nobody took for so long has perhaps lost its wake-up.
_LOST_AFTER = timedelta(seconds=1)
_WAKE_UPS = 4

_log = structlog.get_logger(__name__)


def targets_under_way() -> bool:
    """Whether anything runs or may run."""
    return Target.objects.filter(status__in=(Status.READY, Status.RUNNING)).exists()


def leases_checked() -> int:
    """Free what is held by processes that are gone, or that have said nothing for too long; how many it were."""
    now = timezone.now()
    held = Target.objects.filter(status=Status.RUNNING).values_list("id", "lease", "lease_expires", "worker")
    freed = 0
    for target_id, token, expires, worker in held:
        if token and (expires is None or expires < now or is_gone(worker)):
            freed += lease_released(target_id, token)
            _log.warning("A worker is gone; its target goes to another.", worker=worker, target=target_id)
    if freed:
        scratch_clear()
    return freed


def wake_ups_repeated() -> None:
    """Wake workers for what has waited too long, where no message is on its way to them."""
    now = timezone.now()
    ripe = Q(not_before=None, ready_since__lt=now - _LOST_AFTER) | Q(not_before__lt=now)
    waiting = Target.objects.filter(ripe, status=Status.READY).order_by().values_list("queue").annotate(Count("id"))
    for queue, count in waiting:
        if not _messages(queue):
            wake(queue, min(count, _WAKE_UPS))


def productions_checked() -> int:
    """Look again at productions that are being made while nothing of them runs or may run; how many it were."""
    busy = Target.objects.filter(production=OuterRef("pk"), status__in=(Status.READY, Status.RUNNING))
    stuck = list(Production.objects.filter(~Exists(busy), building=True).values_list("id", flat=True))
    for production_id in stuck:
        production_schedule(production_id)
    return len(stuck)


def _messages(queue: str) -> int:
    try:
        return int(redis_client().llen(queue))
    except RedisError:
        return 0
