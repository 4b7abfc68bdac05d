"""How the studio's processes log: one line for each event, the libraries held back, nothing secret."""

import logging
import re
from typing import Any

from structlog.typing import EventDict

from fabula.runtime.logs import logs_configure
from fabula.runtime.studio_settings import StudioSettings

HIDDEN = "…"
_SECRET_NAMES = re.compile("password|secret|token|api_key|authorization|cookie", re.IGNORECASE)
_IN_TEXT = (
    re.compile(r"(?<=://)[^/\s:@]*:[^/\s@]+(?=@)"),
    re.compile(r"(?i)(?<=bearer )[\w.~+/=-]+"),
    re.compile(r"(?i)(?<=[?&]token=)[^&\s]+"),
    re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"),
    re.compile(r"\bfab_\w+"),
)
# What these say at `info` is for those who work on them.
_TALKATIVE = ("celery", "kombu", "amqp", "uvicorn", "httpx2", "httpcore2", "asyncio", "PIL")


def studio_logs(settings: StudioSettings) -> None:
    """Begin to log as the settings say."""
    logs_configure(level=settings.log_level, style=settings.log_format, extra=[secrets_hidden, one_line])
    if settings.log_level != "debug":
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("django.request").addFilter(_is_exception)
    logging.getLogger("celery.worker.consumer.consumer").addFilter(_warned_shortly)
    # Whoever scans the network for hosts would fill the log with tracebacks; the request's line tells of the 400.
    logging.getLogger("django.security.DisallowedHost").setLevel(logging.CRITICAL)


def _is_exception(record: logging.LogRecord) -> bool:
    """How a request ended is told by its own line; what is left to tell is what broke."""
    return record.exc_info is not None


def _warned_shortly(record: logging.LogRecord) -> bool:
    """That the queue went away, and is asked for again, needs no traceback."""
    if record.levelno == logging.WARNING:
        record.exc_info = None
    return True


def secrets_hidden(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Hide what is called a secret, and what looks like one within a text."""
    for name, value in event.items():
        if _SECRET_NAMES.search(name) and value:
            event[name] = HIDDEN
        elif isinstance(value, str):
            event[name] = _without_secrets(value)
    return event


def one_line(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Drivers tell their troubles in several lines; a line is an event."""
    event["event"] = " ".join(str(event["event"]).split())
    return event


def _without_secrets(text: str) -> str:
    for pattern in _IN_TEXT:
        text = pattern.sub(HIDDEN, text)
    return text
