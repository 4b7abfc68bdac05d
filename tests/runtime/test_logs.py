"""Logs go to stderr, readable or as JSON, ours and the libraries', under one operation id."""

import json
import logging

import pytest
import structlog

from fabula.runtime.logs import logs_configure, operation_begin


@pytest.fixture(autouse=True)
def undisturbed_logging():
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


def test_json_lines_carry_the_operation(capsys: pytest.CaptureFixture[str]) -> None:
    logs_configure(level="info", style="json")
    operation = operation_begin()
    structlog.get_logger("fabula.test").info("page_drawn", page=3, 标题="狐狸")
    logging.getLogger("library").warning("it said %s", "so")
    captured = capsys.readouterr()
    ours, theirs = (json.loads(line) for line in captured.err.splitlines())
    assert captured.out == ""
    assert (ours["event"], ours["page"], ours["标题"], ours["level"]) == ("page_drawn", 3, "狐狸", "info")
    assert theirs["event"] == "it said so"
    assert ours["operation"] == theirs["operation"] == operation


def test_what_is_below_the_level_is_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    logs_configure(level="warning")
    structlog.get_logger().info("small talk")
    logging.getLogger("library").info("small talk")
    structlog.get_logger().warning("the disk is nearly full", free="1 GB")
    err = capsys.readouterr().err
    assert "small talk" not in err
    assert "the disk is nearly full" in err


def test_a_failure_is_one_json_line_with_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    logs_configure(level="error", style="json")
    try:
        raise ValueError("no")
    except ValueError:
        structlog.get_logger().exception("broke")
    (line,) = capsys.readouterr().err.splitlines()
    assert "ValueError: no" in json.loads(line)["exception"]
