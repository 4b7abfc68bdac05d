"""Engines by name: models, chains, mistakes, third parties, and what is listed."""

import pickle
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fabula.domain.errors import InputError, SettingsError
from fabula.domain.story import StoryRequest
from fabula.engines.base import Call, ImageEngine, ImageRequest, SpeechEngine, TextEngine
from fabula.engines.fake.text import FakeText
from fabula.engines.options import EngineOptions, OpenAIOptions
from fabula.engines.registry import Registry


@pytest.fixture
def registry() -> Iterator[Registry]:
    with Registry(EngineOptions(extra={"parrot": {"word": "Polly"}})) as registry:
        yield registry


def test_engines_satisfy_their_protocols(registry: Registry) -> None:
    for name in ("fake", "openai", "openai,fake"):
        assert isinstance(registry.text(name), TextEngine)
        assert isinstance(registry.image(name), ImageEngine)
        assert isinstance(registry.speech(name), SpeechEngine)


def test_an_engine_is_made_once(registry: Registry) -> None:
    assert registry.text("fake") is registry.text(" fake ")
    assert registry.text("fake") is not registry.text("fake:slow")
    assert registry.text("fake,fake") is registry.text("fake")


def test_the_model_follows_the_first_colon(registry: Registry) -> None:
    assert registry.text("openai:org/model:free").identity.name == "openai:org/model:free"
    assert registry.text("openai").identity.name == f"openai:{OpenAIOptions().text_model}"


def test_a_comma_list_falls_back_from_left_to_right(registry: Registry) -> None:
    engine = registry.image("fake:broken, fake")
    assert engine.identity.name == "fake:broken,fake"
    assert engine.draw(ImageRequest("a fox", 32, 32), Call()).facts.engine == "fake"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("fak", "Did you mean fake? There are: embedded, openai, fabula_http, fake"),
        ("OpenAI", "Did you mean openai?"),
        ("zzz", "There is no engine provider called 'zzz'. There are: embedded"),
        ("", "No text engine is named"),
        (" , ", "No text engine is named"),
        ("fake:nonsense", "fake, fake:broken, fake:brisk, fake:slow"),
        ("embedded:large", "no model 'large'"),
        ("fake,zzz", "'zzz'"),
    ],
)
def test_a_name_that_nobody_has_is_bad_input(registry: Registry, name: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        registry.text(name)
    assert told in str(caught.value) and caught.value.field == "engine"


def test_a_capability_without_provider_is_a_matter_of_settings(registry: Registry) -> None:
    for asked in (registry.video, registry.embedding):
        with pytest.raises(SettingsError, match="No installed provider makes"):
            asked("fake")


def test_every_engine_is_listed_with_its_health(registry: Registry) -> None:
    entries = {(entry.capability, entry.name): entry for entry in registry.describe()}
    assert {name for capability, name in entries if capability == "text"} >= {"embedded", "openai", "fake"}
    assert entries["image", "fake"].health.ok and entries["image", "fake"].version
    openai = entries["speech", "openai"]
    assert not openai.health.ok and "FABULA_OPENAI_API_KEY" in openai.health.message
    assert openai.models == (OpenAIOptions().speech_model,)


def test_closing_closes_and_forgets(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[str] = []
    monkeypatch.setattr(FakeText, "close", lambda self: closed.append(self.identity.name))
    before = registry.text("fake")
    registry.text("fake:broken,fake")
    registry.close()
    registry.close()
    assert sorted(closed) == ["fake", "fake:broken"]
    assert registry.text("fake") is not before


PARROT = """
from dataclasses import replace
from fabula.engines.base import EngineIdentity
from fabula.engines.provider import Provider
from fabula.engines.fake.text import FakeText

class Parrot(FakeText):
    def __init__(self, word):
        super().__init__()
        self.word = word

    @property
    def identity(self):
        return EngineIdentity("parrot", "9", {"word": self.word})

def provider(options):
    return Provider("parrot", {"text": lambda model: Parrot(options.extra["parrot"]["word"])}, {"text": ("grey",)})

def broken(options):
    raise KeyError("no cage")

def odd(options):
    return "a parrot"
"""


def _install(folder: Path, entry_points: str) -> None:
    """Lay a distribution as an installer would: a module and its dist-info."""
    (folder / "parrot_engines.py").write_text(PARROT)
    info = folder / "parrot_engines-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: parrot-engines\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[fabula.engines]\n{entry_points}\n")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    _install(
        tmp_path,
        "parrot = parrot_engines:provider\n"
        "caged = parrot_engines:broken\n"
        "odd = parrot_engines:odd\n"
        "gone = parrot_engines_gone:provider\n"
        "fake = parrot_engines:odd",
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    sys.modules.pop("parrot_engines", None)


@pytest.mark.usefixtures("installed")
def test_third_parties_add_providers_by_entry_point(registry: Registry) -> None:
    engine = registry.text("fake:broken,parrot")
    facts = engine.write_story(StoryRequest("a fox", "en", pages=3), Call()).facts
    assert (facts.engine, facts.version) == ("parrot", "1")
    assert registry.text("parrot").identity == registry.text("parrot").identity
    assert registry.text("parrot").identity.options == {"word": "Polly"}
    with pytest.raises(InputError, match=r"parrot makes no image\. These do: embedded, openai, fabula_http, fake"):
        registry.image("parrot")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("caged", "could not be loaded: 'no cage'"),
        ("gone", "No module named 'parrot_engines_gone'"),
        ("odd", "returned no Provider"),
    ],
)
def test_a_third_party_that_does_not_load_is_named(registry: Registry, name: str, told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        registry.text(name)
    assert told in str(caught.value) and name in str(caught.value)


@pytest.mark.usefixtures("installed")
def test_a_third_party_is_listed_and_cannot_replace_a_built_in(registry: Registry) -> None:
    entries = {(entry.capability, entry.name): entry for entry in registry.describe()}
    assert entries["text", "parrot"].health.ok and entries["text", "parrot"].models == ("grey",)
    assert ("image", "parrot") not in entries
    assert not entries["text", "caged"].health.ok
    assert registry.text("fake").identity.name == "fake"


def test_options_travel_to_worker_processes_and_hide_the_key() -> None:
    options = EngineOptions(openai=OpenAIOptions(api_key="sk-secret"))
    assert pickle.loads(pickle.dumps(options)) == options
    assert "sk-secret" not in repr(options)
