"""Celery's side of the workers: the wake-up."""

from celery import shared_task

from fabula.web.productions.waking import TASK
from fabula.web.productions.working import targets_work


@shared_task(name=TASK)
def work(queue: str) -> None:
    """Look for targets; which queue the wake-up was for does not matter once awake."""
    from celery import current_app

    mine = list(current_app.amqp.queues.consume_from)
    targets_work(mine or [queue])
