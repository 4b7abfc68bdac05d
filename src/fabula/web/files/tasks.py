"""What the clock does for files."""

from celery import shared_task

from fabula.web.files.services import files_cleanup


@shared_task(name="files.cleanup")  # type: ignore[untyped-decorator]
def cleanup() -> None:
    """Clear away what nothing names any more."""
    files_cleanup()
