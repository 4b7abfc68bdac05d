"""The contract of every engine: one Protocol per capability, frozen requests, results with bytes and facts.

Engines block; shells await. An engine may be called from several threads only where its capabilities say so;
the executor gives every process its own.
"""

from fabula.engines.base.call import Call, CancelToken
from fabula.engines.base.embedding import Embedder, EmbeddingResult
from fabula.engines.base.engine import Capability, Engine, EngineIdentity, Health
from fabula.engines.base.image import Box, ImageCapabilities, ImageEngine, ImageLayer, ImageRequest, ImageResult
from fabula.engines.base.music import (
    ComposedResult,
    Composer,
    CueRequest,
    MusicCapabilities,
    MusicEngine,
    MusicRequest,
    MusicResult,
    PlayedResult,
    Singer,
    SingRequest,
    StemFile,
    SungResult,
)
from fabula.engines.base.speech import SpeechCapabilities, SpeechEngine, SpeechRequest, SpeechResult
from fabula.engines.base.text import (
    CategoriesResult,
    LyricsResult,
    PromptTagsResult,
    StoryResult,
    TextCapabilities,
    TextEngine,
    TextRequest,
)
from fabula.engines.base.video import VideoCapabilities, VideoEngine, VideoRequest, VideoResult

__all__ = [
    "Box",
    "Call",
    "CancelToken",
    "Capability",
    "CategoriesResult",
    "ComposedResult",
    "Composer",
    "CueRequest",
    "Embedder",
    "EmbeddingResult",
    "Engine",
    "EngineIdentity",
    "Health",
    "ImageCapabilities",
    "ImageEngine",
    "ImageLayer",
    "ImageRequest",
    "ImageResult",
    "LyricsResult",
    "MusicCapabilities",
    "MusicEngine",
    "MusicRequest",
    "MusicResult",
    "PlayedResult",
    "PromptTagsResult",
    "SingRequest",
    "Singer",
    "SpeechCapabilities",
    "SpeechEngine",
    "SpeechRequest",
    "SpeechResult",
    "StemFile",
    "StoryResult",
    "SungResult",
    "TextCapabilities",
    "TextEngine",
    "TextRequest",
    "VideoCapabilities",
    "VideoEngine",
    "VideoRequest",
    "VideoResult",
]
