"""What Prometheus reads at `/metrics`: requests of this process, and from the database where the work stands."""

import hmac
import ipaddress
from collections.abc import Iterator

from django.conf import settings
from django.db import DatabaseError
from django.db.models import Count, Sum
from django.http import HttpRequest, HttpResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from fabula.web.events.hub import followers_count
from fabula.web.refusals import refusal

REGISTRY = CollectorRegistry()

_requests = Counter(
    "fabula_http_requests", "Requests answered.", ("method", "route", "status"), registry=REGISTRY
)  # fmt: skip
_seconds = Histogram(
    "fabula_http_request_seconds", "How long answers took.", ("method", "route"), registry=REGISTRY
)  # fmt: skip
Gauge("fabula_sockets", "WebSockets and event streams of this process.", registry=REGISTRY).set_function(
    followers_count
)
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


def request_counted(request: HttpRequest, status: int, seconds: float) -> None:
    """Count an answer under its route's pattern, never under an address: those are without number."""
    method = request.method if request.method in _METHODS else "other"
    route = request.resolver_match.route if request.resolver_match else "unknown"
    _requests.labels(method, route, str(status)).inc()
    _seconds.labels(method, route).observe(seconds)


class WorkCollector(Collector):
    """Targets, productions, events and workers as the database and the queue know them when asked."""

    def describe(self) -> list[Metric]:
        """Nothing before it is asked: describing must not need a database."""
        return []

    def collect(self) -> Iterator[Metric]:
        """What can be known; a database that is away is told by `fabula_database_up`."""
        up = GaugeMetricFamily("fabula_database_up", "Whether the database answers.")
        try:
            found = list(_work())
        except DatabaseError:
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield from found


REGISTRY.register(WorkCollector())


def _work() -> Iterator[Metric]:
    from fabula.web.events.models import EventCounter
    from fabula.web.productions.models import Production, Target

    targets = GaugeMetricFamily("fabula_targets", "Targets by queue and status.", labels=("queue", "status"))
    depth = GaugeMetricFamily("fabula_queue_depth", "Targets that wait for a worker.", labels=("queue",))
    for queue, status, count in Target.objects.values_list("queue", "status").annotate(Count("id")):
        targets.add_metric([queue, status], count)
        if status == Target.Status.READY:
            depth.add_metric([queue], count)
    productions = GaugeMetricFamily("fabula_productions", "Productions by product and status.",
                                    labels=("product", "status"))  # fmt: skip
    for product, status, count in Production.objects.order_by().values_list("product", "status").annotate(Count("id")):
        productions.add_metric([product, status], count)
    events = GaugeMetricFamily("fabula_events", "Events told to users so far.")
    events.add_metric([], EventCounter.objects.aggregate(all=Sum("last"))["all"] or 0)
    return iter((targets, depth, productions, events))


def metrics_view(request: HttpRequest) -> HttpResponse:
    """The page, for this machine or for who knows the token."""
    if not _may_read(request):
        return refusal(request, 403)
    return HttpResponse(generate_latest(REGISTRY), content_type=CONTENT_TYPE_LATEST)


def _may_read(request: HttpRequest) -> bool:
    if token := settings.FABULA.metrics_token.get_secret_value():
        return hmac.compare_digest(request.headers.get("Authorization", "").encode(), f"Bearer {token}".encode())
    return ipaddress.ip_address(request.META.get("REMOTE_ADDR") or "0.0.0.0").is_loopback
