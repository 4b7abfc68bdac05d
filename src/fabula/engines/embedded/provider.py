"""The provider `embedded`: the engines that need no network, key or GPU. It has one model of each kind."""

from fabula.domain.errors import InputError
from fabula.engines.base import ImageEngine, MusicEngine, SpeechEngine, TextEngine
from fabula.engines.provider import Provider


def provider() -> Provider:
    """The embedded provider; an engine is imported when it is made, since fonts and voices take their time."""
    return Provider(name="embedded", makers={"text": _text, "image": _image, "speech": _speech, "music": _music})


def _text(model: str) -> TextEngine:
    from fabula.engines.embedded.text import EmbeddedText

    _refuse(model)
    return EmbeddedText()


def _image(model: str) -> ImageEngine:
    from fabula.engines.embedded.image import EmbeddedImage

    _refuse(model)
    return EmbeddedImage()


def _speech(model: str) -> SpeechEngine:
    from fabula.engines.embedded.speech import EmbeddedSpeech

    _refuse(model)
    return EmbeddedSpeech()


def _music(model: str) -> MusicEngine:
    from fabula.engines.embedded.music.engine import EmbeddedMusic

    _refuse(model)
    return EmbeddedMusic()


def _refuse(model: str) -> None:
    if model:
        raise InputError(
            f"The embedded engines have no model {model!r}.", remedy="Write just `embedded`.", field="engine"
        )
