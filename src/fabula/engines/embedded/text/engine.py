"""The embedded text engine: stories from a topic or from the user's own text, with no model and no network."""

import time
from functools import cache
from importlib import import_module
from typing import cast

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.story import Script, StoryRequest
from fabula.engines.base import Call, EngineIdentity, Health, StoryResult, TextCapabilities
from fabula.engines.embedded.text import bounds
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.tell import tell
from fabula.engines.embedded.text.own import read_own_text

VERSION = "1"
_HERE = __name__.rpartition(".")[0]
_LANGUAGES = frozenset({"en", "zh"})


@cache
def pack_of(language: str) -> LanguagePack:
    """A language's pack, loaded when first asked for (Chinese brings a word list that English does not need)."""
    return cast(LanguagePack, import_module(f"{_HERE}.{language}").PACK)


class EmbeddedText:
    """Writes stories in English and Chinese."""

    @property
    def identity(self) -> EngineIdentity:
        """Name and version; nothing optional changes a story."""
        return EngineIdentity("embedded", VERSION)

    @property
    def capabilities(self) -> TextCapabilities:
        """Stories, in two languages; a user's own text in any."""
        return TextCapabilities(frozenset({"story"}), _LANGUAGES, bounds.MOST_TEXT)

    def health(self) -> Health:
        """Always well: everything it needs is in the package."""
        return Health(True)

    def close(self) -> None:
        """Nothing is held."""

    def estimate(self, request: StoryRequest) -> Estimate:  # noqa: ARG002 (all take the same)
        """Milliseconds, free."""
        return Estimate(seconds=0.02, price=FREE)

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script about the topic, or the user's own text page by page.

        Raises `InputError` for a topic or a page count no story can be made of, or another language.
        """
        started = time.perf_counter()
        call.cancel.check()
        bounds.check(request, languages=_LANGUAGES)
        script = self._script(request)
        call.progress(1.0, script.title)
        facts = EngineFacts("embedded", VERSION, seconds=time.perf_counter() - started, seed=request.seed)
        return StoryResult(script, facts)

    def _script(self, request: StoryRequest) -> Script:
        pack = pack_of(request.language) if request.language in _LANGUAGES else None
        if request.text or pack is None:
            return read_own_text(request, pack)
        return tell(request, pack)
