"""Logs: structured, to stderr, readable or as JSON lines, each with the id of the operation it belongs to."""

import logging
import secrets
import sys
from collections.abc import Sequence
from typing import Literal

import structlog
from structlog.typing import Processor

OPERATION = "operation"


def logs_configure(
    *,
    level: Literal["debug", "info", "warning", "error"] = "warning",
    style: Literal["text", "json"] = "text",
    extra: Sequence[Processor] = (),
) -> None:
    """Send the logs of this process, ours and the libraries', to stderr. May be called again.

    `extra` processors see every line before it is written.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        *extra,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_renderers(style)],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())


def operation_begin(operation: str = "") -> str:
    """Mark all that this context logs from now on as one operation; its id comes back."""
    operation = operation or secrets.token_hex(4)
    structlog.contextvars.bind_contextvars(**{OPERATION: operation})
    return operation


def operation_current() -> str:
    """The id of the operation that this context belongs to; empty where none began."""
    return str(structlog.contextvars.get_contextvars().get(OPERATION, ""))


def _renderers(style: Literal["text", "json"]) -> list[Processor]:
    if style == "json":
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    # Rich tracebacks show locals, and those may hold keys.
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)]
