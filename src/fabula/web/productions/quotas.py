"""What users have used of their quotas: bytes kept, productions under way, money spent this month."""

from collections import Counter
from decimal import Decimal

from django.db.models import Sum
from django.utils import timezone

from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import quota_check_productions, quota_check_spend, quota_check_storage, quota_of
from fabula.web.files.models import Blob
from fabula.web.productions.models import Outcome, Production


def quotas_checked(owner: User, *, beside: int | None = None) -> None:
    """Raise `ApiError` (403, 409) where a user may not begin to make more.

    `beside` is a production that does not count, since it is the one that is to be made.
    """
    quota_check_storage(owner, used=storage_used(owner.id))
    quota_check_productions(owner, unfinished=productions_under_way(owner.id, beside=beside))
    if quota_of(owner).monthly_spend is not None:
        quota_check_spend(owner, spent=money_spent(owner.id))


def storage_full(owner: User) -> bool:
    """Whether a user keeps as many bytes as he may."""
    limit = quota_of(owner).storage
    return limit is not None and storage_used(owner.id) >= limit


def money_used_up(owner: User) -> bool:
    """Whether a user has spent what he may this month."""
    limit = quota_of(owner).monthly_spend
    return limit is not None and money_spent(owner.id) >= limit


def storage_used(owner_id: int) -> int:
    """Bytes that a user keeps."""
    return Blob.objects.filter(owner_id=owner_id).aggregate(sum=Sum("size"))["sum"] or 0


def productions_under_way(owner_id: int, *, beside: int | None = None) -> int:
    """How many productions of a user are being made."""
    others = Production.objects.filter(owner_id=owner_id, building=True)
    return (others if beside is None else others.exclude(id=beside)).count()


def money_spent(owner_id: int) -> Decimal:
    """What a user's engines cost since the month began; currencies count alike."""
    begin = timezone.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    rows = Outcome.objects.filter(production__owner_id=owner_id, created__gte=begin).exclude(spent={})
    sums: Counter[str] = Counter()
    for spent in rows.values_list("spent", flat=True):
        sums.update(spent)
    return Decimal(str(round(sums.total(), 6)))
