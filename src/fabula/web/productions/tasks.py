"""Celery's side of productions: the wake-up of workers, and the clock's clearing away."""

from celery import current_app, shared_task

from fabula.web.productions import watching  # noqa: F401 - connects itself to Celery's signals
from fabula.web.productions.sharing import share_links_forget
from fabula.web.productions.tidying import scratch_clear, takes_trim
from fabula.web.productions.waking import TASK
from fabula.web.productions.working import targets_work


@shared_task(name=TASK)  # type: ignore[untyped-decorator]
def work(queue: str) -> None:
    """Look for targets: of all queues that this worker serves, whichever the wake-up was for."""
    targets_work(list(current_app.amqp.queues.consume_from) or [queue])


@shared_task(name="productions.tidy")  # type: ignore[untyped-decorator]
def tidy() -> None:
    """Forget old takes and share links that are good no more, remove what dead workers left."""
    takes_trim()
    share_links_forget()
    scratch_clear()
