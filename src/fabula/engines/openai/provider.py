"""The provider `openai`: chat, pictures and speech of any OpenAI-compatible endpoint, retried and limited."""

from typing import TypeVar

from fabula.engines.base import Engine, ImageEngine, SpeechEngine, TextEngine
from fabula.engines.options import EngineOptions
from fabula.engines.pricing import PriceTable
from fabula.engines.provider import Provider
from fabula.engines.wrappers.routed import RoutedImage, RoutedSpeech
from fabula.engines.wrappers.routes import Direct, Gate, Limit, Retry, Route

E = TypeVar("E", bound=Engine)


class _Maker:
    """Makes the engines of one endpoint, behind one gate, because they share its quota.

    Each is imported when it is made: speech alone brings the media libraries.
    """

    def __init__(self, options: EngineOptions) -> None:
        self._options = options
        self._prices = PriceTable.load(options.prices)
        self._gate = Gate(at_once=options.at_once, per_minute=options.per_minute)

    def text(self, model: str) -> TextEngine:
        from fabula.engines.chat.engine import ChatText
        from fabula.engines.chat.model import ChatModel, RoutedChat
        from fabula.engines.openai.chat import OpenAIChat

        chat: ChatModel = OpenAIChat(self._options.openai, self._prices, model)
        return ChatText(RoutedChat(self._route(chat)))

    def image(self, model: str) -> ImageEngine:
        from fabula.engines.openai.image import OpenAIImage

        engine: ImageEngine = OpenAIImage(self._options.openai, self._prices, model)
        return RoutedImage(self._route(engine))

    def speech(self, model: str) -> SpeechEngine:
        from fabula.engines.openai.speech import OpenAISpeech

        engine: SpeechEngine = OpenAISpeech(self._options.openai, self._prices, model)
        return RoutedSpeech(self._route(engine))

    def _route(self, engine: E) -> Route[E]:
        # A seat is not held while waiting to try again.
        return Retry(Limit(Direct(engine), self._gate), backoff=self._options.backoff)


def provider(options: EngineOptions) -> Provider:
    """The OpenAI-compatible provider, as configured."""
    maker = _Maker(options)
    chosen = options.openai
    return Provider(
        name="openai",
        makers={"text": maker.text, "image": maker.image, "speech": maker.speech},
        models={"text": (chosen.text_model,), "image": (chosen.image_model,), "speech": (chosen.speech_model,)},
    )
