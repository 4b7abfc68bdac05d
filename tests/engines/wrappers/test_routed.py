"""Chains of engines as engines: whose name they bear, what they can do, with which voice another steps in."""

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from fabula.domain.artifact import EngineFacts, Estimate, Price
from fabula.domain.errors import EngineUnavailable, InputError
from fabula.domain.song import MusicBrief
from fabula.domain.sound import Sound
from fabula.domain.story import StoryRequest
from fabula.domain.voice import Voice
from fabula.engines.base import (
    Call,
    EngineIdentity,
    Health,
    ImageCapabilities,
    ImageRequest,
    MusicCapabilities,
    MusicRequest,
    MusicResult,
    SpeechCapabilities,
    SpeechRequest,
    TextCapabilities,
    VideoCapabilities,
)
from fabula.engines.fake.faults import Faults
from fabula.engines.fake.image import FakeImage
from fabula.engines.fake.speech import FakeSpeech
from fabula.engines.fake.text import FakeText
from fabula.engines.wrappers import common
from fabula.engines.wrappers.routed import RoutedImage, RoutedMusic, RoutedSpeech, RoutedText, nearest_voice
from fabula.engines.wrappers.routes import Direct, Fallback

BROKEN = Faults(always=True)


def test_a_chain_is_named_by_its_engines_and_its_results_by_their_maker() -> None:
    chain = RoutedText(Fallback(Direct(FakeText(faults=BROKEN, model="broken")), Direct(FakeText())))
    assert chain.identity == EngineIdentity("fake:broken,fake", "1,1", {"fake:broken": {}, "fake": {}})
    result = chain.write_story(StoryRequest("a fox", "en", pages=3), Call())
    assert result.facts.engine == "fake"


def test_an_engine_behind_a_route_keeps_its_own_identity() -> None:
    engine = FakeImage()
    assert RoutedImage(Direct(engine)).identity == engine.identity


def test_a_chain_is_well_where_one_engine_is() -> None:
    ill, well = FakeImage(faults=BROKEN, model="broken"), FakeImage()
    health = RoutedImage(Fallback(Direct(ill), Direct(well))).health()
    assert health.ok and health.message.startswith("fake:broken: ")
    assert not RoutedImage(Fallback(Direct(ill), Direct(ill))).health().ok


def test_bad_input_is_not_passed_down_the_chain() -> None:
    second = FakeImage()
    with pytest.raises(InputError):
        RoutedImage(Fallback(Direct(FakeImage()), Direct(second))).draw(ImageRequest("a fox", 0, 0), Call())
    assert second.faults.calls == 0


def test_capabilities_are_what_all_can_do() -> None:
    image = common.image(
        [
            ImageCapabilities(("night", "paper-cut"), 4096, layers=True, faces=True, titles=True, repeatable=True),
            ImageCapabilities(("paper-cut", "oil", "night"), 1024, faces=True),
        ]
    )
    assert image == ImageCapabilities(("night", "paper-cut"), 1024, faces=True)
    speech = common.speech(
        [
            SpeechCapabilities(frozenset({"en", "zh"}), True, 5000, 24_000, repeatable=True),
            SpeechCapabilities(frozenset({"en", "fr"}), False, 4000, 22_050, repeatable=True),
        ]
    )
    assert speech == SpeechCapabilities(frozenset({"en"}), False, 4000, 24_000, repeatable=True)
    music = common.music(
        [
            MusicCapabilities(frozenset({"en"}), 180.0, repeatable=True, voices=("woman", "man")),
            MusicCapabilities(frozenset(), 60.0, voices=("man", "choir")),
        ]
    )
    assert music == MusicCapabilities(frozenset(), 60.0, voices=("man",))
    video = common.video([VideoCapabilities(True, True, 10.0, 1920), VideoCapabilities(True, False, 5.0, 1280)])
    assert video == VideoCapabilities(True, False, 5.0, 1280)


def test_a_text_engine_that_names_no_language_writes_any() -> None:
    def text(*languages: str) -> TextCapabilities:
        return TextCapabilities(frozenset({"story"}), frozenset(languages))

    assert common.text([text(), text("en", "zh")]).languages == {"en", "zh"}
    assert common.text([text(), text()]).languages == frozenset()
    assert common.text([text("en", "ja"), text("en", "zh")]).languages == {"en"}
    with pytest.raises(InputError, match="share no language"):
        common.text([text("en"), text("zh")])


def test_vectors_of_different_lengths_do_not_mix() -> None:
    assert common.dimensions([384, 384]) == 384
    with pytest.raises(InputError, match="384, 768"):
        common.dimensions([384, 768])


class Choir(FakeSpeech):
    """A fake with voices of its own, which notes with which it was asked to speak."""

    def __init__(self, *voices: Voice, faults: Faults | None = None) -> None:
        super().__init__(faults=faults or Faults())
        self.own = voices
        self.asked: list[str] = []

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        return tuple(voice for voice in self.own if language in {"", voice.language})

    def synthesize(self, request: SpeechRequest, call: Call):  # type: ignore[no-untyped-def]
        self.asked.append(request.voice)
        return super().synthesize(replace(request, voice=""), call)


ADA = Voice("ada", "en", "female", "child", "person")


def test_whoever_steps_in_speaks_with_the_nearest_voice() -> None:
    others = (
        Voice("narrator", "en", "female", "adult", "narrator"),
        Voice("tom", "en", "male", "child", "person"),
        Voice("eve", "en", "female", "old", "person"),
        Voice("yun", "zh", "female", "child", "person"),
    )
    first, second = Choir(ADA, faults=BROKEN), Choir(*others)
    chain = RoutedSpeech(Fallback(Direct(first), Direct(second)))
    chain.synthesize(SpeechRequest("Hello.", "en", voice="ada"), Call())
    chain.synthesize(SpeechRequest("Hello.", "en"), Call())
    assert second.asked == ["eve", ""]
    assert chain.voices("en") == (ADA,)


def test_a_voice_of_the_same_name_is_the_nearest() -> None:
    offered = (Voice("eve", "en", "female", "child", "person"), Voice("ada", "en", "male", "old", "creature"))
    assert nearest_voice(ADA, offered) == "ada"
    assert nearest_voice(ADA, ()) == ""


@dataclass
class Drum:
    """A music engine of one beat, to show that every capability is routed by the same few lines."""

    broken: bool = False
    capabilities: MusicCapabilities = field(default=MusicCapabilities(frozenset(), 60.0))
    identity: EngineIdentity = field(default=EngineIdentity("drum", "1"))

    def health(self) -> Health:
        return Health(not self.broken)

    def close(self) -> None:
        return None

    def estimate(self, request: MusicRequest) -> Estimate:
        return Estimate(request.brief.seconds / 10, Price(1.0))

    def generate(self, request: MusicRequest, call: Call) -> MusicResult:
        if self.broken:
            raise EngineUnavailable("The drum is torn.", remedy="Mend it.")
        return MusicResult(Sound(np.zeros((10, 2), np.float32), 10), EngineFacts("drum", "1"))


def test_music_is_routed_too() -> None:
    chain = RoutedMusic(Fallback(Direct(Drum(broken=True)), Direct(Drum())))
    request = MusicRequest(MusicBrief("a march", 30.0))
    assert chain.generate(request, Call()).sound.seconds == 1.0
    assert chain.estimate(request) == Estimate(3.0, Price(1.0))
