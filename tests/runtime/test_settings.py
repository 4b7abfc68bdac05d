"""Settings come from the environment, name themselves in errors, and are all in `.env.example`."""

import os
from pathlib import Path

import pytest

from fabula.domain.errors import SettingsError
from fabula.runtime.object_store_settings import ObjectStoreSettings
from fabula.runtime.service_settings import ServiceSettings
from fabula.runtime.settings import Settings, settings_example, settings_read, unknown_variables, variable_of
from fabula.runtime.studio_settings import StudioSettings

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("FABULA_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_embedded_engines_are_the_default() -> None:
    settings = settings_read(Settings)
    assert {settings.engine("text"), settings.engine("image"), settings.engine("speech")} == {"embedded"}
    assert settings.processors >= 1


def test_the_vendors_own_variables_are_known_and_ours_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "theirs")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    assert settings_read(Settings).openai_api_key.get_secret_value() == "theirs"
    assert settings_read(Settings).openai_base_url == "http://127.0.0.1:9/v1"
    monkeypatch.setenv("FABULA_OPENAI_API_KEY", "ours")
    assert settings_read(Settings).openai_api_key.get_secret_value() == "ours"


def test_a_file_is_read_and_the_environment_goes_before_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("FABULA_JOBS=3\nFABULA_TEXT_ENGINE=openai:x\nUNRELATED=1\n")
    monkeypatch.setenv("FABULA_JOBS", "5")
    settings = settings_read(Settings)
    assert (settings.jobs, settings.text_engine) == (5, "openai:x")


def test_lists_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_OPENAI_IMAGE_SIZES", "1024x1024, 1536x1024")
    monkeypatch.setenv("FABULA_OPENAI_VOICES", "kore:female:young:narrator, puck")
    settings = settings_read(Settings)
    assert settings.openai_image_sizes == ((1024, 1024), (1536, 1024))
    assert [(voice.name, voice.gender, voice.role) for voice in settings.openai_voices] == [
        ("kore", "female", "narrator"),
        ("puck", "neutral", "person"),
    ]


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("FABULA_JOBS", "many"),
        ("FABULA_JOBS", "-1"),
        ("FABULA_LANGUAGE", "klingon"),
        ("FABULA_OPENAI_BASE_URL", "ftp://example.org"),
        ("FABULA_OPENAI_IMAGE_SIZES", "10x"),
        ("FABULA_OPENAI_VOICES", "kore:queen"),
        ("FABULA_OPENAI_TEXT_TIMEOUT", "0"),
    ],
)
def test_a_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError) as caught:
        settings_read(Settings)
    assert variable in str(caught.value)
    assert value in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"FABULA_JOBS=\xff\xfe")
    with pytest.raises(SettingsError, match=r"\.env"):
        settings_read(Settings)


def test_a_key_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_OPENAI_API_KEY", "sk-very-secret")
    assert "sk-very-secret" not in repr(settings_read(Settings))


def test_misspelt_variables_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_TEXT_ENGIN", "openai")
    assert unknown_variables() == ["FABULA_TEXT_ENGIN"]


def test_the_example_file_lists_every_setting_with_its_default() -> None:
    example = settings_example(
        All_commands=Settings,
        A_bucket=ObjectStoreSettings,
        The_studio=StudioSettings,
        The_music_services=ServiceSettings,
    )
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == example
    for kind in (Settings, StudioSettings, ServiceSettings):
        for name, field in kind.model_fields.items():
            assert field.description, name
            assert f"# {variable_of(name)}=" in example
