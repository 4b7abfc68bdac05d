"""The provider `fake`: instant, deterministic engines for tests and dry runs.

Of its models `broken` fails, `brisk` takes 0.4 s, `slow` 5 s, `hungry` has too little memory; the music engine `whole`
makes finished music and no parts of it.
"""

from fabula.domain.errors import InputError
from fabula.engines.base import MusicEngine
from fabula.engines.fake.faults import Faults
from fabula.engines.fake.image import FakeImage
from fabula.engines.fake.music import FakeMusic
from fabula.engines.fake.music_parts import FakeMusicByParts
from fabula.engines.fake.speech import FakeSpeech
from fabula.engines.fake.text import FakeText
from fabula.engines.provider import Provider

WHOLE = "whole"
MODELS = ("", "broken", "brisk", "slow", "hungry")


def faults_of(model: str) -> Faults:
    """The faults of a fake model. Raises `InputError` for an unknown one."""
    match model:
        case "":
            return Faults()
        case "broken":
            return Faults(always=True)
        case "brisk":
            return Faults(latency=0.4)
        case "slow":
            return Faults(latency=5.0)
        case "hungry":
            return Faults(always=True, error=MemoryError)
        case _:
            raise InputError(
                f"The provider fake has no model {model!r}.",
                remedy="There are: fake, fake:broken, fake:brisk, fake:slow, fake:hungry.",
                field="engine",
            )


def provider() -> Provider:
    """The fake provider."""
    return Provider(
        name="fake",
        makers={
            "text": lambda model: FakeText(faults=faults_of(model), model=model),
            "image": lambda model: FakeImage(faults=faults_of(model), model=model),
            "speech": lambda model: FakeSpeech(faults=faults_of(model), model=model),
            "music": _music,
        },
        models={**dict.fromkeys(("text", "image", "speech"), MODELS), "music": (*MODELS, WHOLE)},
    )


def _music(model: str) -> MusicEngine:
    if model == WHOLE:
        return FakeMusic(model=model)
    return FakeMusicByParts(faults=faults_of(model), model=model)
