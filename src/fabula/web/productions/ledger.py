"""The ledger of a production in the database: outcomes by key, their blobs, takes and pins."""

import statistics
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from fabula.domain.artifact import Manifest
from fabula.domain.artifact import Outcome as Result
from fabula.pipelines.ledger import manifest_load, outcome_load
from fabula.pipelines.steps import Made
from fabula.web.files.keeping import blobs_kept
from fabula.web.productions.models import Artifact, Choice, Outcome

_RATES_LOOKED_AT = 50
_RATES_GOOD_FOR = 5.0
_rates: dict[str, tuple[float, float | None]] = {}


class DatabaseLedger:
    """Implements `Ledger` for one production. Outcomes are read once; who writes holds the production's lock."""

    def __init__(self, production_id: int, owner_id: int) -> None:
        self._production_id = production_id
        self._owner_id = owner_id
        rows = Outcome.objects.filter(production_id=production_id).values_list("key", "outcome")
        self._results = {key: outcome_load(raw) for key, raw in rows}
        self._manifests: dict[str, Manifest] | None = None

    def get(self, key: str) -> Result | None:
        """The outcome under a key, where it was made."""
        return self._results.get(key)

    def manifest(self, key: str) -> Manifest | None:
        """Where the outcome under a key came from; all of them are read at the first call."""
        if self._manifests is None:
            rows = Outcome.objects.filter(production_id=self._production_id, manifest__isnull=False)
            self._manifests = {key: manifest_load(raw) for key, raw in rows.values_list("key", "manifest") if raw}
        return self._manifests.get(key)

    def record(self, key: str, outcome: Result, manifest: Manifest) -> Result:
        """Keep an outcome. The first one under a key is the truth, and is what comes back."""
        self.record_all({key: Made(outcome, manifest)})
        return self._results[key]

    def record_all(self, made: Mapping[str, Made]) -> list[str]:
        """Keep several outcomes by key, with few queries. Gives the keys that were new."""
        new = {key: each for key, each in made.items() if key not in self._results}
        if not new:
            return []
        Outcome.objects.bulk_create(self._row(key, each) for key, each in new.items())
        self._results |= {key: each.outcome for key, each in new.items()}
        self._manifests = None
        self._hold({key: each.outcome for key, each in new.items()})
        return list(new)

    def forget(self, digest: str) -> None:
        """Drop what was made with these bytes in it, since they are damaged or gone; what a user gave stays."""
        broken = [
            key
            for key, result in self._results.items()
            if digest in {artifact.digest for artifact in result.outputs.values()}
        ]
        rows = Outcome.objects.filter(production_id=self._production_id, key__in=broken, pinned_by=None)
        dropped = list(rows.exclude(made_by="user").values_list("key", flat=True))
        Outcome.objects.filter(production_id=self._production_id, key__in=dropped).delete()
        self._results = {key: result for key, result in self._results.items() if key not in dropped}

    def takes(self) -> dict[str, int]:
        """The take that a user chose, by target."""
        rows = Choice.objects.filter(production_id=self._production_id, take__gt=0)
        return dict(rows.values_list("target", "take"))

    def pins(self) -> dict[str, Result]:
        """What stands in for a target by a user's choice."""
        rows = Choice.objects.filter(production_id=self._production_id, pin__isnull=False)
        return {target: outcome_load(raw) for target, raw in rows.values_list("target", "pin__outcome")}

    def seconds_per_weight(self, step: str) -> float | None:
        """The median of what a unit of a step's weight took in the installation's last fifty runs."""
        return seconds_per_weight(step)

    def _row(self, key: str, made: Made) -> Outcome:
        manifest = made.manifest
        return Outcome(
            production_id=self._production_id,
            key=key,
            target=manifest.target,
            step=manifest.step,
            outcome=asdict(made.outcome),
            manifest=asdict(manifest),
            seconds_per_weight=manifest.seconds / max(manifest.weight, 1e-9),
            spent=spent(manifest),
        )

    def _hold(self, results: Mapping[str, Result]) -> None:
        """Let the new outcomes hold their blobs."""
        blobs = blobs_kept(self._owner_id, [a for result in results.values() for a in result.outputs.values()])
        ids = Outcome.objects.filter(production_id=self._production_id, key__in=list(results)).values_list("key", "id")
        Artifact.objects.bulk_create(
            Artifact(outcome_id=outcome_id, name=name, blob_id=blobs[artifact.digest])
            for key, outcome_id in ids
            for name, artifact in results[key].outputs.items()
        )


def spent(manifest: Manifest) -> dict[str, float]:
    """What a run cost, by currency; prices that are not known count for nothing."""
    sums: dict[str, float] = {}
    for facts in manifest.engines:
        if facts.price and facts.price.amount:
            sums[facts.price.currency] = sums.get(facts.price.currency, 0.0) + facts.price.amount
    return sums


def seconds_per_weight(step: str) -> float | None:
    """The median of a step's last fifty runs, whoever's they were; looked up again after some seconds."""
    looked, rate = _rates.get(step, (0.0, None))
    if not looked or time.monotonic() - looked > _RATES_GOOD_FOR:
        rate = _median(
            Outcome.objects.filter(step=step, seconds_per_weight__isnull=False)
            .order_by("-created")
            .values_list("seconds_per_weight", flat=True)[:_RATES_LOOKED_AT]
        )
        _rates[step] = (time.monotonic(), rate)
    return rate


def _median(rates: Iterable[float | None]) -> float | None:
    known: Sequence[Any] = list(rates)
    return statistics.median(known) if known else None
