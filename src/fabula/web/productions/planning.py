"""What a build would make, how long it would take, and whether its user can afford it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from fabula.pipelines.build import lineage_of, plan_of
from fabula.pipelines.graph import Plan, Progress, advance, needed_for, needed_now
from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import quota_check_spend, quota_of
from fabula.web.api.problems import ApiError
from fabula.web.productions.ledger import DatabaseLedger
from fabula.web.productions.models import Production
from fabula.web.productions.quotas import money_spent
from fabula.web.productions.results import product_of
from fabula.web.wiring import workplace


@dataclass(frozen=True)
class Forecast:
    """A plan with its known prices by currency, and whether they are within the user's budget."""

    plan: Plan
    prices: dict[str, float]
    within_budget: bool


def production_plan(production: Production, until: Sequence[str] = ()) -> Forecast:
    """What a build would make, as far as it is known: everything, or what these targets need.

    Raises `InputError` for a target that is not there once all are known.
    """
    product, ledger = product_of(production), _ledger(production)
    progress = _progress(production, ledger)
    plan = plan_of(product, progress, ledger, workplace(production.owner_id))
    if until:
        needed = _needed(progress, until, final=product.final)
        plan = Plan(tuple(entry for entry in plan.entries if entry.target in needed), plan.forecast)
    prices: Counter[str] = Counter()
    for entry in plan.entries:
        if entry.estimate.price and entry.estimate.price.amount:
            prices[entry.estimate.price.currency] += entry.estimate.price.amount  # type: ignore[assignment]
    return Forecast(plan, dict(prices), _affordable(production.owner, sum(prices.values())))


def budget_check(production: Production, until: Sequence[str] = ()) -> None:
    """Raise `ApiError` (403) where the known prices of a build are more than its user may still spend."""
    owner = production.owner
    if quota_of(owner).monthly_spend is None:
        return
    price = sum(production_plan(production, until).prices.values())
    quota_check_spend(owner, spent=money_spent(owner.pk), adding=Decimal(str(price)))


def production_lineage(production: Production, name: str) -> dict[str, object]:
    """Everything that leads to a target, by target: who made it, from what, with which parameters and engines."""
    ledger = _ledger(production)
    progress = _progress(production, ledger)
    return lineage_of(progress, ledger, name) if name in progress.nodes else {}


def _ledger(production: Production) -> DatabaseLedger:
    return DatabaseLedger(production.pk, production.owner_id)


def _progress(production: Production, ledger: DatabaseLedger) -> Progress:
    """Where it stands, with what failed to be tried again."""
    return advance(product_of(production).targets, done=ledger, pins=ledger.pins(), takes=ledger.takes())


def _needed(progress: Progress, until: Sequence[str], *, final: str) -> set[str]:
    needed = needed_now(progress, until, final=final)
    if not needed:
        needed_for(progress, until[0])
    return needed


def _affordable(owner: User, price: float) -> bool:
    if quota_of(owner).monthly_spend is None:
        return True
    try:
        quota_check_spend(owner, spent=money_spent(owner.pk), adding=Decimal(str(price)))
    except ApiError:
        return False
    return True
