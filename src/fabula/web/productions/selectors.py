"""What the API reads of productions: one, many, their progress, their targets and takes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet, Sum

from fabula.pipelines.products import product_kind
from fabula.web.accounts.models import User
from fabula.web.api.problems import not_found
from fabula.web.productions.models import Choice, Outcome, Production, Target

_TAKES_SHOWN = 100


@dataclass
class Standing:
    """How far a production is: targets by status, those that run, and whether all targets are known."""

    counts: dict[str, int] = field(default_factory=dict)
    running: list[str] = field(default_factory=list)
    run: float = 0.0
    all_known: bool = False

    @property
    def fraction(self) -> float | None:
        """The share of all targets that is done; `None` while it is not known how many there will be."""
        total = sum(self.counts.values())
        if not self.all_known or not total:
            return None
        return min(1.0, (self.counts.get(Target.Status.DONE, 0) + self.run) / total)


def production_of(user: User, production_id: int) -> Production:
    """A user's production. Raises `ApiError` (404), the same whether it is another's or nobody's."""
    production = Production.objects.filter(owner=user, pk=production_id).select_related("owner").first()
    if production is None:
        raise not_found("The production")
    return production


def productions_of(
    user: User, *, statuses: Sequence[str] = (), product: str = "", words: str = ""
) -> QuerySet[Production]:
    """A user's productions: of any of these statuses, of a product, with all of these words in the title."""
    found = Production.objects.filter(owner=user).defer("spec", "door_state")
    if statuses:
        found = found.filter(status__in=statuses)
    if product:
        found = found.filter(product=product)
    for word in words.split()[:10]:
        found = found.filter(title__icontains=word)
    return found


def standings(productions: Iterable[Production]) -> Mapping[int, Standing]:
    """How far some productions are, with two queries for all of them."""
    finals = {production.pk: product_kind(production.product).final for production in productions}
    found: dict[int, Standing] = defaultdict(Standing)
    rows = Target.objects.filter(production_id__in=list(finals))
    told = rows.values_list("production_id", "status").annotate(count=Count("id"), run=Sum("fraction")).order_by()
    for production_id, status, count, run in told:
        standing = found[production_id]
        standing.counts[status] = count
        standing.run = run or 0.0 if status == Target.Status.RUNNING else standing.run
    looked_at = rows.filter(Q(status=Target.Status.RUNNING) | Q(name__in=set(finals.values()))).order_by("position")
    for production_id, name, status in looked_at.values_list("production_id", "name", "status"):
        standing = found[production_id]
        standing.all_known = standing.all_known or name == finals[production_id]
        if status == Target.Status.RUNNING:
            standing.running.append(name)
    return found


def targets_of(
    production: Production, *, statuses: Sequence[str] = (), prefix: str = ""
) -> tuple[list[Target], Mapping[str, Choice]]:
    """A production's targets in their order, and what was chosen for them, by name."""
    rows = production.targets.defer("job").order_by("position")
    if statuses:
        rows = rows.filter(status__in=statuses)
    if prefix:
        rows = rows.filter(Q(name=prefix) | Q(name__startswith=f"{prefix}/"))
    return list(rows), choices_of(production)


def choices_of(production: Production) -> Mapping[str, Choice]:
    """What was chosen for a production's targets, by name."""
    return {choice.target: choice for choice in Choice.objects.filter(production=production)}


def target_of(production: Production, name: str) -> Target:
    """A production's target. Raises `ApiError` (404)."""
    target = production.targets.defer("job").filter(name=name).first()
    if target is None:
        raise not_found("The target")
    return target


def takes_of(production: Production, name: str) -> list[Outcome]:
    """What a target ever gave, and what a user gave in its place, newest first."""
    return list(production.outcomes.filter(target=name).order_by("-id")[:_TAKES_SHOWN])
