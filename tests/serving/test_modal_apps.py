"""Apps of Modal are built of the same settings as services here; nothing of this needs Modal's machines."""

import pytest

from fabula.domain.errors import SettingsError
from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.serving.base.config import ORDER, service_config
from fabula.serving.modal_apps import (
    MODELS,
    RESULTS,
    app_name,
    container_environment,
    deploy,
    function_options,
    modal_app,
    requirements,
)

SETTINGS = ServiceSettings(
    _env_file=None,
    FABULA_GPU_TYPE="CPU,music=A100",
    FABULA_SCALEDOWN_WINDOW="90,image=1",
    FABULA_MAX_RUNTIME_SECONDS="60,music=600",
    FABULA_MAX_CONCURRENT_REQUESTS="4",
    FABULA_OPENAI_API_KEY="sk-secret",
    text_engine="openai:qwen-turbo",
)  # type: ignore[call-arg]


@pytest.mark.parametrize("kind", ORDER)
def test_every_service_is_an_app(kind: ServiceKind) -> None:
    app = modal_app(kind, SETTINGS)
    assert app.name == app_name(service_config(kind, SETTINGS))
    assert app.name in {
        "fabula-lyrics-generator", "fabula-music-generator", "fabula-cover-image-generator", "fabula-integrated-music",
    }  # fmt: skip


def test_the_machine_is_the_one_of_the_settings() -> None:
    music = function_options(service_config("music", SETTINGS), SETTINGS)
    assert (music["gpu"], music["scaledown_window"]) == ("A100", 90)
    assert music["timeout"] >= 600
    assert set(music["volumes"]) == {MODELS, RESULTS}
    image = function_options(service_config("image", SETTINGS), SETTINGS)
    assert (image["gpu"], image["scaledown_window"]) == (None, 2)


def test_the_container_sees_the_settings_that_differ() -> None:
    environment = container_environment(SETTINGS)
    assert environment["FABULA_TEXT_ENGINE"] == "openai:qwen-turbo"
    assert environment["FABULA_OPENAI_API_KEY"] == "sk-secret"
    assert environment["FABULA_GPU_TYPE"] == "CPU,music=A100"
    assert environment["HF_HOME"].startswith(MODELS)
    assert environment["FABULA_SERVICE_FOLDER"] == RESULTS
    assert "FABULA_IMAGE_ENGINE" not in environment


def test_a_container_reads_the_same_settings_back(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in container_environment(SETTINGS).items():
        monkeypatch.setenv(name, value)
    read = ServiceSettings(_env_file=None)  # type: ignore[call-arg]
    for kind in ORDER:
        assert service_config(kind, read) == service_config(kind, SETTINGS)


def test_a_machine_of_services_installs_no_django() -> None:
    names = " ".join(requirements()).lower()
    assert "numpy" in names and "uvicorn" in names and "obstore" in names
    assert "django" not in names and "celery" not in names and "psycopg" not in names


def test_without_an_account_modal_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    import modal

    def refuse(_app: object) -> None:
        raise modal.exception.AuthError("Token missing")

    monkeypatch.setattr(modal.App, "deploy", refuse)
    with pytest.raises(SettingsError, match="modal token new"):
        deploy(("lyrics",), SETTINGS, lambda _kind, _url: None)


def test_each_service_is_told_where_those_are_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, dict[str, str]]] = []

    def deployed(app: object) -> str:
        return f"https://{getattr(app, 'name', '')}.example"

    def built(kind: ServiceKind, settings: ServiceSettings) -> object:
        seen.append((kind, dict(settings.urls())))
        return modal_app(kind, settings)

    monkeypatch.setattr("fabula.serving.modal_apps._deployed", deployed)
    monkeypatch.setattr("fabula.serving.modal_apps.modal_app", built)
    told: list[str] = []
    far = SETTINGS.model_copy(update={"image_service_url": "https://far.example"})
    found = deploy(ORDER, far, lambda kind, _url: told.append(kind))
    assert told == ["lyrics", "music", "integrated"]
    assert seen[-1][1] == {
        "lyrics": "https://fabula-lyrics-generator.example",
        "music": "https://fabula-music-generator.example",
        "image": "https://far.example",
    }
    assert found["image"] == "https://far.example"
