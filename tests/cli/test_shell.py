"""Settings reach the engines, and each command's choice goes before them."""

import pickle
from pathlib import Path

import pytest

from fabula.cli.shell import shell
from fabula.domain.errors import InputError, SettingsError
from fabula.engines.configured import engine_options
from fabula.engines.options import EngineOptions
from fabula.runtime.settings import Settings, settings_read


def test_every_openai_setting_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "API_KEY": "sk-1",
        "BASE_URL": "http://127.0.0.1:9/v1",
        "TEXT_MODEL": "qwen-turbo",
        "IMAGE_SIZES": "1024x1024,1328x1328",
        "SPEECH_FORMAT": "mp3",
        "TEXT_TIMEOUT": "7",
        "VOICES": "kore:female:young:narrator",
    }
    for name, value in given.items():
        monkeypatch.setenv(f"FABULA_OPENAI_{name}", value)
    options = engine_options(settings_read(Settings)).openai
    assert (options.api_key, options.base_url, options.text_model) == ("sk-1", "http://127.0.0.1:9/v1", "qwen-turbo")
    assert (options.image_sizes, options.speech_format) == (((1024, 1024), (1328, 1328)), "mp3")
    assert options.text_timeout == 7
    assert [(voice.name, voice.gender, voice.role) for voice in options.voices] == [("kore", "female", "narrator")]


def test_without_settings_engines_keep_their_own_defaults() -> None:
    assert engine_options(settings_read(Settings)) == EngineOptions()


def test_files_that_settings_name_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "prices.toml").write_text("# mine\n")
    (tmp_path / "more.toml").write_text("[acme]\nspeed = 2\n")
    monkeypatch.setenv("FABULA_PRICES", str(tmp_path / "prices.toml"))
    monkeypatch.setenv("FABULA_ENGINE_OPTIONS", str(tmp_path / "more.toml"))
    options = engine_options(settings_read(Settings))
    assert options.prices == "# mine\n"
    assert options.extra == {"acme": {"speed": 2}}


@pytest.mark.parametrize("name", ["PRICES", "ENGINE_OPTIONS"])
def test_a_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(f"FABULA_{name}", "/nowhere/x.toml")
    with pytest.raises(SettingsError, match=f"FABULA_{name}"):
        engine_options(settings_read(Settings))


def test_a_choice_goes_before_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_IMAGE_ENGINE", "fake")
    monkeypatch.setenv("FABULA_TEXT_ENGINE", "fake")
    with shell(as_json=True, engines=["text=embedded"]) as surroundings:
        assert surroundings.names == {"text": "embedded", "image": "fake", "speech": "embedded", "music": "embedded"}


def test_an_engine_that_cannot_work_is_told_before_anything_is_made() -> None:
    with (
        shell(as_json=True, engines=["image=openai"]) as surroundings,
        pytest.raises(SettingsError, match="FABULA_OPENAI_API_KEY"),
    ):
        surroundings.check_engines("image")


def test_an_engine_nobody_has_is_told() -> None:
    with (
        shell(as_json=True, engines=["image=nobody"]) as surroundings,
        pytest.raises(InputError, match="nobody"),
    ):
        surroundings.check_engines("image")


def test_workers_make_registries_of_their_own() -> None:
    with shell(as_json=True) as surroundings, pickle.loads(pickle.dumps(surroundings.make_registry))() as registry:
        assert registry.text("fake").identity.name == "fake"
