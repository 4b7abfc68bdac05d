"""The admin's page of engines: which can work, which are chosen, and what each has to do."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db.models import Count
from django.template.loader import render_to_string
from django.views.generic import TemplateView
from unfold.views import UnfoldModelAdminViewMixin

from fabula.web.engine_health import EngineState, engine_states
from fabula.web.productions.limits import falls_under, limits
from fabula.web.productions.models import Target

_SHOWN = (Target.Status.RUNNING, Target.Status.READY, Target.Status.FAILED)
_HEADERS = ("makes", "engine", "version", "state", "chosen", "at once", *_SHOWN, "remark")

# Capability, engine (or chain of engines) and status of targets, and how many there are.
_Work = Counter[tuple[str, str, str]]


class EnginesPage(UnfoldModelAdminViewMixin, TemplateView):  # type: ignore[misc]
    """Everything is read: engines are chosen by settings, their targets are tried again in the targets' list."""

    title = "Engines"
    permission_required = "productions.view_target"
    template_name = "productions/engines.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the table; chosen engines first."""
        states = sorted(engine_states(), key=lambda state: not state.chosen)
        work = _work()
        return super().get_context_data(
            **kwargs, table={"headers": _HEADERS, "rows": [_row(state, work) for state in states]}
        )


def _work() -> _Work:
    rows = Target.objects.filter(status__in=_SHOWN).exclude(engine="").order_by()
    counted = rows.values_list("queue", "engine", "status").annotate(count=Count("id"))
    return Counter({(queue, engine, status): count for queue, engine, status, count in counted})


def _row(state: EngineState, work: _Work) -> list[Any]:
    limit = limits().get(state.name, "")
    counts = [_count(work, state, status) for status in _SHOWN]
    chosen = "✓" if state.chosen else ""
    return [
        state.capability, state.name, state.version, _condition(state), chosen, limit, *counts, state.message
    ]  # fmt: skip


def _count(work: _Work, state: EngineState, status: str) -> int:
    of_it: Iterable[int] = (
        count
        for (queue, engine, its_status), count in work.items()
        if (queue, its_status) == (state.capability, status) and falls_under(engine, state.name)
    )
    return sum(of_it)


def _condition(state: EngineState) -> str:
    text, kind = ("works", "success") if state.ok else ("cannot", "danger")
    return render_to_string("unfold/helpers/label.html", {"text": text, "type": kind})
