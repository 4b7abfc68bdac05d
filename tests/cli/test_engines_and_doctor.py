"""`engines` and `doctor` tell the truth about this installation."""

import json
from pathlib import Path

import pytest

from fabula.cli import doctor
from fabula.runtime import assets


def events(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def test_engines_are_listed_with_their_state(fabula) -> None:
    ran = fabula("engines", "--json")
    found = {(event["capability"], event["name"]): event for event in events(ran.out)}
    assert ran.status == 0
    for capability in ("text", "image", "speech"):
        assert found[capability, "embedded"]["ok"]
        assert found[capability, "embedded"]["chosen"]
        assert not found[capability, "openai"]["ok"]
        assert "FABULA_OPENAI_API_KEY" in found[capability, "openai"]["message"]


def test_the_settings_choose_engines(fabula, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_IMAGE_ENGINE", "openai:some-model, embedded")
    chosen = {(e["capability"], e["name"]) for e in events(fabula("engines", "--json").out) if e["chosen"]}
    assert {("image", "openai"), ("image", "embedded"), ("text", "embedded")} <= chosen
    assert ("text", "openai") not in chosen


def test_engines_as_a_table(fabula) -> None:
    ran = fabula("engines")
    assert "embedded" in ran.out
    assert "ready" in ran.out


def test_doctor_is_content_here(fabula) -> None:
    ran = fabula("doctor", "--json")
    states = {event["check"]: event["state"] for event in events(ran.out)}
    assert {"Python", "assets", "pictures", "film", "disk", "text", "image", "speech"} <= set(states)
    assert "bad" not in states.values(), ran.out
    assert ran.status == 0


def test_doctor_names_what_is_missing(fabula, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(assets, "ROOT", tmp_path)
    ran = fabula("doctor")
    assert ran.status == doctor.UNFIT
    assert "BAD" in ran.out
    assert "make setup" in ran.out


def test_doctor_names_misspelt_settings(fabula, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_IMAGE_ENGIN", "openai")
    assert "FABULA_IMAGE_ENGIN is no setting" in fabula("doctor").out


def test_doctor_tells_when_a_chosen_engine_cannot_work(fabula, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_SPEECH_ENGINE", "openai")
    ran = fabula("doctor")
    assert ran.status == doctor.UNFIT
    assert "speech" in next(line for line in ran.out.splitlines() if line.startswith("BAD"))


def test_doctor_tells_when_a_folder_is_not_there(fabula, tmp_path: Path) -> None:
    ran = fabula("doctor", "--dir", tmp_path / "gone")
    assert ran.status == doctor.UNFIT
    assert "not writable" in ran.out


def test_a_wrong_setting_ends_in_one_line(fabula, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FABULA_JOBS", "many")
    ran = fabula("engines")
    assert ran.status == 3
    (line,) = ran.err.splitlines()
    assert "FABULA_JOBS" in line
    assert ran.out == ""
