"""Nothing secret reaches the log."""

import pytest

from fabula.web.logs import HIDDEN, one_line, secrets_hidden


@pytest.mark.parametrize("name", ["password", "new_password", "secret_key", "access_token", "api_key", "Authorization"])
def test_what_is_called_a_secret_is_hidden(name: str) -> None:
    assert secrets_hidden(None, "info", {"event": "x", name: "abc"})[name] == HIDDEN


@pytest.mark.parametrize(
    "text",
    [
        "cannot connect to redis://:hunter2@queue:6379/0",
        "postgres://user:hunter2@db/films is away",
        "sent Authorization: Bearer hunter2.x",
        "GET /ws/notifications?since=3&token=hunter2",
    ],
)
def test_what_looks_like_one_is_hidden_within_a_text(text: str) -> None:
    said = secrets_hidden(None, "info", {"event": text})["event"]
    assert "hunter2" not in said
    assert HIDDEN in said


def test_the_rest_stays() -> None:
    event = {"event": "request", "path": "/api/login", "status": 200}
    assert secrets_hidden(None, "info", dict(event)) == event


def test_an_event_is_one_line() -> None:
    assert one_line(None, "info", {"event": "refused\n\tIs it running?"})["event"] == "refused Is it running?"
