"""The Celery application: wake-ups for workers, and the clock's regular tasks."""

import os
from typing import Any

from celery import Celery, signals

from fabula.runtime.processes import follow_parent

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fabula.web.settings")

app = Celery("fabula")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

_hearts: list[Any] = []


@signals.setup_logging.connect
def _logging(**_facts: Any) -> None:
    """Log as the rest of the studio does."""
    from django.conf import settings

    from fabula.web.logs import studio_logs

    studio_logs(settings.FABULA)


@signals.worker_process_init.connect
def _child_begins(**_facts: Any) -> None:
    """A pool's child ends with its worker, even where that is killed."""
    follow_parent(os.getppid())


@signals.worker_ready.connect
def _worker_lives(sender: Any, **_facts: Any) -> None:
    queues = [queue.name for queue in sender.task_consumer.queues]
    _beat_heart("worker", queues=queues, concurrency=sender.pool.num_processes if sender.pool else 1)


@signals.beat_init.connect
def _clock_lives(**_facts: Any) -> None:
    _beat_heart("beat")


@signals.worker_shutdown.connect
def _ended(**_facts: Any) -> None:
    for heart in _hearts:
        heart.stop()


def _beat_heart(kind: Any, **facts: Any) -> None:
    from fabula.web.pulse import Heart

    heart = Heart(kind, **facts)
    heart.start()
    _hearts.append(heart)
