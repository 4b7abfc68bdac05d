"""A studio in production refuses to start with what everybody could guess."""

import secrets
from typing import Any

import pytest
from django.core.management import CommandError
from pydantic import SecretStr

from fabula.web.checks import production_checks
from fabula.web.management.commands.web import refuse_if_weak

STRONG = secrets.token_urlsafe(50)


@pytest.fixture
def production(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Settings of a studio in production, as they should be."""
    settings.SECRET_KEY = STRONG
    settings.FABULA = settings.FABULA.model_copy(
        update={"production": True, "throttle": True, "allowed_hosts": ("studio.example",)}
    )
    server = {"ENGINE": "django.db.backends.postgresql", "HOST": "db", "PASSWORD": secrets.token_urlsafe(20)}
    monkeypatch.setitem(settings.DATABASES, "default", server)
    return settings


def ids() -> set[str]:
    return {str(message.id) for message in production_checks()}


def test_as_it_should_be_nothing_is_said(production: Any) -> None:
    production.FABULA = production.FABULA.model_copy(update={"redis_url": SecretStr("redis://:pw@queue:6379/0")})
    assert ids() == set()


@pytest.mark.parametrize(
    "key",
    ["short", "a" * 60, "django-insecure-" + STRONG, "change-me-" + STRONG],
    ids=["short", "aaa", "insecure", "change-me"],
)
def test_a_weak_key_is_an_error(production: Any, key: str) -> None:
    production.SECRET_KEY = key
    assert ids() >= {"fabula.E001"}


@pytest.mark.parametrize(
    ("update", "found"),
    [
        ({"allowed_hosts": ("*",)}, "fabula.E002"),
        ({"cors_origins": ("*",)}, "fabula.E003"),
        ({"throttle": False}, "fabula.E005"),
        ({"redis_url": SecretStr("redis://queue:6379/0")}, "fabula.W002"),
    ],
)
def test_an_open_door_is_told(production: Any, update: dict[str, Any], found: str) -> None:
    production.FABULA = production.FABULA.model_copy(update=update)
    assert found in ids()


@pytest.mark.parametrize("password", ["", "postgres", "short"])
def test_a_weak_database_password_is_an_error(production: Any, password: str) -> None:
    production.DATABASES["default"]["PASSWORD"] = password
    assert "fabula.E006" in ids()


def test_tracebacks_are_not_for_everybody(production: Any) -> None:
    production.DEBUG = True
    assert "fabula.E004" in ids()


def test_the_web_refuses_to_start(production: Any) -> None:
    production.SECRET_KEY = "secret"
    with pytest.raises(CommandError, match="The secret key is weak"):
        refuse_if_weak()


def test_on_a_laptop_nothing_is_refused(settings: Any) -> None:
    settings.SECRET_KEY = "secret"
    refuse_if_weak()
    assert ids() == {"fabula.W001"}
