"""What the clock does for accounts."""

from celery import shared_task

from fabula.web.accounts.cleanup import accounts_cleanup


@shared_task(name="accounts.cleanup")  # type: ignore[untyped-decorator]
def cleanup() -> None:
    """Forget what has expired."""
    accounts_cleanup()
