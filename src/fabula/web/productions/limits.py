"""How many targets may run on an engine at the same time, over all workers (`FABULA_ENGINE_LIMITS`)."""

from collections.abc import Collection, Iterable, Mapping

from django.conf import settings

from fabula.web.productions.models import Duty, Target


def limits() -> Mapping[str, int]:
    """By engine or provider, such as `{"openai": 2}`."""
    found: Mapping[str, int] = settings.FABULA.engine_limits
    return found


def limits_of(engine: str) -> list[str]:
    """The names under which an engine, or one of a chain, is limited."""
    return sorted(name for name in limits() if falls_under(engine, name))


def engines_full(engines: Iterable[str], running: Collection[str]) -> list[str]:
    """Which of these engines may not take one more, given the engines of all that runs."""
    full = {name for name, limit in limits().items() if sum(falls_under(engine, name) for engine in running) >= limit}
    return [engine for engine in engines if any(falls_under(engine, name) for name in full)]


def engine_locked(engine: str) -> bool:
    """In a transaction: wait for others who claim a target of this limited engine; whether it has room for one."""
    names = [f"engine:{name}" for name in limits_of(engine)]
    Duty.objects.bulk_create((Duty(name=name) for name in names), ignore_conflicts=True)
    list(Duty.objects.select_for_update().filter(name__in=names).order_by("name"))
    running = Target.objects.filter(status=Target.Status.RUNNING).values_list("engine", flat=True)
    return not engines_full([engine], list(running))


def falls_under(engine: str, name: str) -> bool:
    """Whether an engine, or one of a chain, is of this name or provider."""
    parts = [part.strip() for part in engine.split(",")]
    return name in parts or name in (part.partition(":")[0] for part in parts)
