"""Settings of services: one value for all, or others for some; by our names and by those that operators know."""

from pathlib import Path

import pytest

from fabula.domain.errors import SettingsError
from fabula.runtime.service_settings import Each, ServiceSettings, settings_environment
from fabula.runtime.settings import settings_read


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_value_is_for_all_services_or_for_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPU_TYPE", "L4, music=H100")
    monkeypatch.setenv("COST_PER_HOUR", "music=3.5")
    monkeypatch.setenv("FABULA_MAX_CONCURRENT_REQUESTS", "2")
    settings = settings_read(ServiceSettings)
    assert [settings.gpu_type.of(kind) for kind in ("lyrics", "music")] == ["L4", "H100"]
    assert [settings.cost_per_hour.of(kind) for kind in ("lyrics", "music")] == [None, 3.5]
    assert settings.max_concurrent_requests == Each(2)
    assert str(settings.gpu_type) == "L4,music=H100"


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("GPU_TYPE", "B200", "'T4'"),
        ("SCALEDOWN_WINDOW", "soon", "valid number"),
        ("MAX_RUNTIME_SECONDS", "-1", "greater than or equal to 0"),
        ("MAX_CONCURRENT_REQUESTS", "video=2", "video is no service"),
        ("MUSIC_SERVICE_URL", "music:8102", "pattern"),
        ("LYRICS_PORT", "99999", "65535"),
    ],
)
def test_a_bad_value_is_told_by_its_variable(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, told: str
) -> None:
    monkeypatch.setenv(f"FABULA_{variable}", value)
    with pytest.raises(SettingsError, match=f"FABULA_{variable}") as caught:
        settings_read(ServiceSettings)
    assert told in str(caught.value)


def test_names_that_operators_know(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"LYRICS_SERVICE_URL": "http://far:1", "S3_BUCKET_NAME": "songs", "COVER_PORT": "9"}.items():
        monkeypatch.setenv(name, value)
    settings = settings_read(ServiceSettings)
    assert settings.urls() == {"lyrics": "http://far:1"}
    assert (settings.s3_bucket, settings.port("image"), settings.port("integrated")) == ("songs", 9, 8100)


def test_settings_survive_the_way_to_another_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {
        "FABULA_GPU_TYPE": "T4,music=A100",
        "FABULA_OPENAI_IMAGE_SIZES": "64x64,128x64",
        "FABULA_OPENAI_VOICES": "nova:female:young:person",
        "FABULA_DEBUG": "true",
        "FABULA_SERVICE_TOKEN": "secret",
        "FABULA_SERVICE_FOLDER": "/somewhere",
    }
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    first = settings_read(ServiceSettings)
    carried = settings_environment(first)
    assert carried == {name: value for name, value in told.items() if name != "FABULA_SERVICE_FOLDER"}
