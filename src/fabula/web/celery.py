"""The Celery application: wake-ups for workers, and the clock's regular tasks."""

import os
from typing import Any

import structlog
from celery import Celery, signals

from fabula.runtime.processes import follow_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fabula.web.settings")

app = Celery("fabula")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

_log = structlog.get_logger("fabula.web")
_hearts: list[Any] = []
_parents: list[int] = []


def _logging(**_facts: Any) -> None:
    """Log as the rest of the studio does."""
    from django.conf import settings

    from fabula.web.logs import studio_logs

    studio_logs(settings.FABULA)


def _worker_begins(**_facts: Any) -> None:
    """Remember who the children of the pool are to follow."""
    _parents.append(os.getpid())


def _child_begins(**_facts: Any) -> None:
    """A pool's child ends with its worker, even where that is killed."""
    follow_parent(_parents[-1])


def _worker_lives(sender: Any, **_facts: Any) -> None:
    queues = [queue.name for queue in sender.task_consumer.queues]
    concurrency = sender.pool.num_processes if sender.pool else 1
    _log.info("worker begins", queues=",".join(queues), concurrency=concurrency)
    _beat_heart("worker", queues=queues, concurrency=concurrency)


def _clock_lives(**_facts: Any) -> None:
    _log.info("clock begins")
    _beat_heart("beat")


def _ended(**_facts: Any) -> None:
    for heart in _hearts:
        heart.stop()


def _beat_heart(kind: Any, **facts: Any) -> None:
    from fabula.web.pulse import Heart

    heart = Heart(kind, **facts)
    heart.start()
    _hearts.append(heart)


signals.setup_logging.connect(_logging)
signals.worker_init.connect(_worker_begins)
signals.worker_process_init.connect(_child_begins)
signals.worker_ready.connect(_worker_lives)
signals.beat_init.connect(_clock_lives)
signals.worker_shutdown.connect(_ended)
