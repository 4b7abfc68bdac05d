"""The contract of every engine: one Protocol per capability, frozen requests, results with bytes and facts.

Engines block; shells await. An engine may be called from several threads only where its capabilities say so;
the executor gives every process its own.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from fabula.domain.artifact import EngineFacts, Estimate
from fabula.domain.errors import Cancelled
from fabula.domain.scene import Character, Scene
from fabula.domain.sound import Sound, WordTiming
from fabula.domain.story import Script, StoryRequest
from fabula.domain.voice import Voice

Capability = Literal["text", "image", "speech", "music", "video", "embedding"]


class CancelToken:
    """Says whether somebody asked to stop. Safe to set from another thread."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def cancel(self) -> None:
        """Ask to stop."""
        self._asked.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._asked.is_set()

    def check(self) -> None:
        """Raise `Cancelled` where somebody asked; long work calls this at least every half second."""
        if self.cancelled:
            raise Cancelled("Stopped as asked.")

    def wait(self, seconds: float) -> None:
        """Sleep, but wake up and raise `Cancelled` at once where somebody asks."""
        if self._asked.wait(seconds):
            self.check()


def _silent(_fraction: float, _message: str) -> None:
    return None


@dataclass(frozen=True)
class Call:
    """What comes with every call: a cancel token, and where progress goes (fraction 0…1, message)."""

    cancel: CancelToken = field(default_factory=CancelToken)
    progress: Callable[[float, str], None] = _silent


@dataclass(frozen=True)
class EngineIdentity:
    """What a result depends on: `name` (`provider` or `provider:model`) and the options that change it.

    `version` is recorded in manifests and never part of a key: a newer engine makes results outdated, not stale.
    """

    name: str
    version: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Health:
    """Whether an engine can work now, and if not, what to do."""

    ok: bool
    message: str = ""


class Engine(Protocol):
    """What all engines share."""

    @property
    def identity(self) -> EngineIdentity:
        """Name, version and options."""

    def health(self) -> Health:
        """Whether it can work now; cheap, never raises."""

    def close(self) -> None:
        """Let go of processes, connections, models. Idempotent."""


# Text: tasks, not chat.


@dataclass(frozen=True)
class TextCapabilities:
    """`tasks` it does ("story"), in which `languages` (primary tags; empty means any), up to `max_chars` of input."""

    tasks: frozenset[str]
    languages: frozenset[str]
    max_chars: int = 100_000


@dataclass(frozen=True)
class StoryResult:
    """A script and who wrote it."""

    script: Script
    facts: EngineFacts


@runtime_checkable
class TextEngine(Engine, Protocol):
    """Writes. Later issues add tasks as methods; `capabilities.tasks` says which an engine does."""

    @property
    def capabilities(self) -> TextCapabilities: ...

    def estimate(self, request: StoryRequest) -> Estimate: ...

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script about the topic, or the user's own text with its scenes and speakers found.

        Raises `InputError` for a request no engine could do, `EngineError` otherwise.
        """


# Pictures.


@dataclass(frozen=True)
class Box:
    """A rectangle in fractions of the picture: left, top, width, height, each 0…1."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class ImageRequest:
    """A picture: in words (`prompt`), and in facts where the asker knows them (`scene`, `cast`).

    `width`, `height` in pixels. `style` is one of the engine's `styles`. `quiet_bottom` is the fraction of the
    height at the bottom where captions will lie and nothing important should stand. With `title` the picture is a
    cover and the title (and `subtitle`) is set in type. Of several pictures of one place each has another
    `variation`: the same place and people, staged anew.
    """

    prompt: str
    width: int
    height: int
    style: str = "picture-book"
    seed: int = 0
    scene: Scene | None = None
    cast: tuple[Character, ...] = ()
    language: str = "en"
    quiet_bottom: float = 0.0
    title: str = ""
    subtitle: str = ""
    variation: int = 0


@dataclass(frozen=True)
class ImageLayer:
    """One layer of a picture, back to front: PNG (RGBA, straight alpha), full size; `depth` 0 far … 1 near."""

    png: bytes
    depth: float


@dataclass(frozen=True)
class ImageResult:
    """A flat picture (PNG, RGB, exactly as large as asked), and where the engine can, layers and faces."""

    png: bytes
    facts: EngineFacts
    layers: tuple[ImageLayer, ...] = ()
    faces: tuple[Box, ...] = ()


@dataclass(frozen=True)
class ImageCapabilities:
    """`styles` by name, the usual first; largest side in pixels; what it brings; whether a seed repeats.

    `layers` holds for the first style at least; a look that is made on the flat picture may come without.
    """

    styles: tuple[str, ...]
    max_side: int
    layers: bool = False
    faces: bool = False
    titles: bool = False
    repeatable: bool = False


@runtime_checkable
class ImageEngine(Engine, Protocol):
    """Draws."""

    @property
    def capabilities(self) -> ImageCapabilities: ...

    def estimate(self, request: ImageRequest) -> Estimate: ...

    def draw(self, request: ImageRequest, call: Call) -> ImageResult: ...


# Speech.


@dataclass(frozen=True)
class SpeechRequest:
    """A text to speak. `voice` is a voice name of the engine, or empty for its narrator of that language.

    `text` is plain, or SSML where it begins with `<speak>`; plain text may hold `[pause 0.8]` (seconds).
    `speed` 0.25–4 multiplies the voice's own pace.
    """

    text: str
    language: str
    voice: str = ""
    speed: float = 1.0


@dataclass(frozen=True)
class SpeechResult:
    """Mono sound, and where the engine can, when each word of the text (as given, markup included) is spoken."""

    sound: Sound
    facts: EngineFacts
    words: tuple[WordTiming, ...] = ()


@dataclass(frozen=True)
class SpeechCapabilities:
    """Languages with named voices (`voices`), further `languages` by code, whether it times words, its limits."""

    languages: frozenset[str]
    word_timings: bool
    max_chars: int
    sample_rate: int
    repeatable: bool = False


@runtime_checkable
class SpeechEngine(Engine, Protocol):
    """Speaks."""

    @property
    def capabilities(self) -> SpeechCapabilities: ...

    def voices(self, language: str = "") -> tuple[Voice, ...]:
        """The named voices, of one language or of all."""

    def estimate(self, request: SpeechRequest) -> Estimate: ...

    def synthesize(self, request: SpeechRequest, call: Call) -> SpeechResult: ...


# Music, video, embedding: the contracts that later rooms fill.


@dataclass(frozen=True)
class MusicRequest:
    """Music by description; `seconds` exact, `lyrics` empty for instrumental."""

    prompt: str
    seconds: float
    lyrics: str = ""
    seed: int = 0


@dataclass(frozen=True)
class MusicResult:
    """Stereo sound at its final loudness."""

    sound: Sound
    facts: EngineFacts


@dataclass(frozen=True)
class MusicCapabilities:
    """Languages it sings (empty: none), the longest piece in seconds, whether a seed repeats."""

    sings: frozenset[str]
    max_seconds: float
    repeatable: bool = False


@runtime_checkable
class MusicEngine(Engine, Protocol):
    """Composes and plays."""

    @property
    def capabilities(self) -> MusicCapabilities: ...

    def estimate(self, request: MusicRequest) -> Estimate: ...

    def generate(self, request: MusicRequest, call: Call) -> MusicResult: ...


@dataclass(frozen=True)
class VideoRequest:
    """A moving picture from a description, or from a first frame (`image`, PNG) and a description."""

    prompt: str
    seconds: float
    width: int
    height: int
    image: bytes = b""
    seed: int = 0


@dataclass(frozen=True)
class VideoResult:
    """An MP4 without sound."""

    mp4: bytes
    facts: EngineFacts


@dataclass(frozen=True)
class VideoCapabilities:
    """Which inputs it takes, the longest clip in seconds, the largest side in pixels."""

    from_text: bool
    from_image: bool
    max_seconds: float
    max_side: int


@runtime_checkable
class VideoEngine(Engine, Protocol):
    """Films."""

    @property
    def capabilities(self) -> VideoCapabilities: ...

    def estimate(self, request: VideoRequest) -> Estimate: ...

    def film(self, request: VideoRequest, call: Call) -> VideoResult: ...


@dataclass(frozen=True)
class EmbeddingResult:
    """One vector a text, all of the same length, normalised to length 1."""

    vectors: tuple[tuple[float, ...], ...]
    facts: EngineFacts


@runtime_checkable
class Embedder(Engine, Protocol):
    """Turns texts into vectors whose cosine says how near they are in meaning."""

    @property
    def dimensions(self) -> int: ...

    def estimate(self, texts: tuple[str, ...]) -> Estimate: ...

    def embed(self, texts: tuple[str, ...], call: Call) -> EmbeddingResult: ...
