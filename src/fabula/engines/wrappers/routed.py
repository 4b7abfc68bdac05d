"""Engines at the end of a route: one class per capability, so that a chain is used exactly like an engine."""

from dataclasses import replace
from typing import Generic, TypeVar

from fabula.domain.artifact import Estimate
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.story import StoryRequest
from fabula.domain.voice import Voice
from fabula.engines.base import (
    Call,
    CategoriesResult,
    Embedder,
    EmbeddingResult,
    Engine,
    EngineIdentity,
    Health,
    ImageCapabilities,
    ImageEngine,
    ImageRequest,
    ImageResult,
    LyricsResult,
    MusicCapabilities,
    MusicEngine,
    MusicRequest,
    MusicResult,
    PromptTagsResult,
    SpeechCapabilities,
    SpeechEngine,
    SpeechRequest,
    SpeechResult,
    StoryResult,
    TextCapabilities,
    TextEngine,
    TextRequest,
    VideoCapabilities,
    VideoEngine,
    VideoRequest,
    VideoResult,
)
from fabula.engines.wrappers import common
from fabula.engines.wrappers.routes import Route

E = TypeVar("E", bound=Engine)


class Routed(Generic[E]):
    """What all routed engines share.

    The identity names the whole chain, because it decides what a result depends on; the facts of a result name the
    engine that made it. Estimates are those of the preferred engine.
    """

    def __init__(self, route: Route[E]) -> None:
        self._route = route

    @property
    def identity(self) -> EngineIdentity:
        identities = [engine.identity for engine in self._route.engines]
        if len(identities) == 1:
            return identities[0]
        return EngineIdentity(
            name=",".join(each.name for each in identities),
            version=",".join(each.version for each in identities),
            options={each.name: dict(each.options) for each in identities},
        )

    @property
    def preferred(self) -> E:
        """The engine that is tried first."""
        return self._route.engines[0]

    def health(self) -> Health:
        """Able to work where any engine is; the message tells of those that are not."""
        states = [(engine.identity.name, engine.health()) for engine in self._route.engines]
        if len(states) == 1:
            return states[0][1]
        ill = " ".join(f"{name}: {state.message}" for name, state in states if not state.ok)
        return Health(any(state.ok for _, state in states), ill)

    def close(self) -> None:
        for engine in self._route.engines:
            engine.close()


class RoutedText(Routed[TextEngine]):
    """A `TextEngine` at the end of a route."""

    @property
    def capabilities(self) -> TextCapabilities:
        return common.text([engine.capabilities for engine in self._route.engines])

    def estimate(self, request: TextRequest) -> Estimate:
        return self.preferred.estimate(request)

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        return self._route.run(lambda engine: engine.write_story(request, call), call)

    def write_lyrics(self, request: LyricsRequest, call: Call) -> LyricsResult:
        return self._route.run(lambda engine: engine.write_lyrics(request, call), call)

    def prompt_tags(self, request: PromptTagsRequest, call: Call) -> PromptTagsResult:
        return self._route.run(lambda engine: engine.prompt_tags(request, call), call)

    def categories(self, request: CategoriesRequest, call: Call) -> CategoriesResult:
        return self._route.run(lambda engine: engine.categories(request, call), call)


class RoutedImage(Routed[ImageEngine]):
    """An `ImageEngine` at the end of a route."""

    @property
    def capabilities(self) -> ImageCapabilities:
        return common.image([engine.capabilities for engine in self._route.engines])

    def estimate(self, request: ImageRequest) -> Estimate:
        return self.preferred.estimate(request)

    def draw(self, request: ImageRequest, call: Call) -> ImageResult:
        return self._route.run(lambda engine: engine.draw(request, call), call)


class RoutedSpeech(Routed[SpeechEngine]):
    """A `SpeechEngine` at the end of a route.

    Its voices are those of the preferred engine; where another engine has to step in, it speaks with the voice of
    its own that is nearest in role, gender and age.
    """

    @property
    def capabilities(self) -> SpeechCapabilities:
        return common.speech([engine.capabilities for engine in self._route.engines])

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        return self.preferred.voices(language)

    def estimate(self, request: SpeechRequest) -> Estimate:
        return self.preferred.estimate(request)

    def synthesize(self, request: SpeechRequest, call: Call) -> SpeechResult:
        return self._route.run(lambda engine: engine.synthesize(self._recast(request, engine), call), call)

    def _recast(self, request: SpeechRequest, engine: SpeechEngine) -> SpeechRequest:
        if not request.voice or engine is self.preferred:
            return request
        wanted = next((v for v in self.voices(request.language) if v.name == request.voice), None)
        if wanted is None:
            return request
        return replace(request, voice=nearest_voice(wanted, engine.voices(request.language)))


def nearest_voice(wanted: Voice, offered: tuple[Voice, ...]) -> str:
    """The name of the offered voice most like the wanted one; where none is offered empty, for the narrator."""

    def likeness(voice: Voice) -> tuple[bool, bool, bool, bool]:
        return (
            voice.name == wanted.name,
            voice.role == wanted.role,
            voice.gender == wanted.gender,
            voice.age == wanted.age,
        )

    return max(offered, key=likeness).name if offered else ""


class RoutedMusic(Routed[MusicEngine]):
    """A `MusicEngine` at the end of a route."""

    @property
    def capabilities(self) -> MusicCapabilities:
        return common.music([engine.capabilities for engine in self._route.engines])

    def estimate(self, request: MusicRequest) -> Estimate:
        return self.preferred.estimate(request)

    def generate(self, request: MusicRequest, call: Call) -> MusicResult:
        return self._route.run(lambda engine: engine.generate(request, call), call)


class RoutedVideo(Routed[VideoEngine]):
    """A `VideoEngine` at the end of a route."""

    @property
    def capabilities(self) -> VideoCapabilities:
        return common.video([engine.capabilities for engine in self._route.engines])

    def estimate(self, request: VideoRequest) -> Estimate:
        return self.preferred.estimate(request)

    def film(self, request: VideoRequest, call: Call) -> VideoResult:
        return self._route.run(lambda engine: engine.film(request, call), call)


class RoutedEmbedder(Routed[Embedder]):
    """An `Embedder` at the end of a route. Its engines must agree on the length of their vectors."""

    @property
    def dimensions(self) -> int:
        return common.dimensions([engine.dimensions for engine in self._route.engines])

    def estimate(self, texts: tuple[str, ...]) -> Estimate:
        return self.preferred.estimate(texts)

    def embed(self, texts: tuple[str, ...], call: Call) -> EmbeddingResult:
        return self._route.run(lambda engine: engine.embed(texts, call), call)
