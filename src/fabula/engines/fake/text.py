"""A text engine that writes small, valid scripts and lyrics at once, in English and Chinese."""

from dataclasses import dataclass, field

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.errors import InputError
from fabula.domain.language import CHINESE, ENGLISH
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.scene import MOODS, PLACES, TIMES, WEATHERS, Character, Scene
from fabula.domain.story import NARRATOR, Line, Page, Script, StoryRequest
from fabula.engines.base import (
    Call,
    CategoriesResult,
    EngineIdentity,
    Health,
    LyricsResult,
    PromptTagsResult,
    StoryResult,
    TextCapabilities,
    TextRequest,
)
from fabula.engines.fake.faults import Faults
from fabula.engines.fake.song_words import check_description, made_categories, made_lyrics, made_tags
from fabula.engines.sentences import sentences, share_out

VERSION = "1"
TASKS = frozenset({"story", "lyrics", "tags", "categories"})
DEFAULT_PAGES = 4


@dataclass(frozen=True)
class _Words:
    """What the fake stories of one language are made of; `{}` takes the page's number and the topic."""

    title: str
    tells: str
    says: str
    hero: Character
    friend: Character


_WORDS = {
    ENGLISH: _Words(
        title="A story about {topic}",
        tells="This is page {number} of a story about {topic}. ",
        says='"I can count to {number}," said {speaker}.',
        hero=Character("hero", "Ada", "fox", "female", "child", "red scarf"),
        friend=Character("friend", "Tom", "owl", "male", "old"),
    ),
    CHINESE: _Words(
        title="{topic}的故事",
        tells="这是关于{topic}的第{number}页。",
        says="“我能数到{number}。”{speaker}说。",
        hero=Character("hero", "阿花", "狐狸", "female", "child", "红围巾"),
        friend=Character("friend", "老高", "猫头鹰", "male", "old"),
    ),
}


@dataclass
class FakeText:
    """Implements `TextEngine`; the topic, the page's number and the seed decide everything."""

    faults: Faults = field(default_factory=Faults)
    model: str = ""
    capabilities: TextCapabilities = field(
        default=TextCapabilities(tasks=TASKS, languages=frozenset(_WORDS)), init=False
    )

    @property
    def identity(self) -> EngineIdentity:
        return EngineIdentity(f"fake:{self.model}" if self.model else "fake", VERSION)

    def health(self) -> Health:
        return self.faults.health

    def close(self) -> None:
        """Nothing to let go of."""

    def estimate(self, request: TextRequest) -> Estimate:  # noqa: ARG002 - all cost the same
        return Estimate(seconds=self.faults.latency, price=FREE)

    def write_story(self, request: StoryRequest, call: Call) -> StoryResult:
        """A script of as many pages as asked; a user's own text is dealt out word for word."""
        words = _words(request)
        self.faults.strike(call)
        pages = _own_pages(request) if request.text else _made_pages(request, words)
        script = Script(
            title=words.title.format(topic=request.topic or words.hero.name),
            language=request.language,
            characters=(words.hero, words.friend),
            pages=pages,
            topic=request.topic,
            spine="fake",
        )
        call.progress(1.0, script.title)
        return StoryResult(script, self._facts(request.seed))

    def write_lyrics(self, request: LyricsRequest, call: Call) -> LyricsResult:
        """Lyrics with the description's first words in their hook."""
        check_description(request.description)
        self.faults.strike(call)
        lyrics = made_lyrics(request)
        call.progress(1.0, lyrics.title)
        return LyricsResult(lyrics, self._facts(request.seed))

    def prompt_tags(self, request: PromptTagsRequest, call: Call) -> PromptTagsResult:
        """The genre, what the request is sure of, and the tag `fake`."""
        check_description(request.description)
        self.faults.strike(call)
        tags = made_tags(request)
        call.progress(1.0, tags.genre)
        return PromptTagsResult(tags, self._facts())

    def categories(self, request: CategoriesRequest, call: Call) -> CategoriesResult:
        """The genre that is named first, then others."""
        check_description(request.description)
        self.faults.strike(call)
        filed = made_categories(request)
        call.progress(1.0, filed.primary)
        return CategoriesResult(filed, self._facts())

    def _facts(self, seed: int | None = None) -> EngineFacts:
        return EngineFacts(self.identity.name, VERSION, seed=seed)


def _words(request: StoryRequest) -> _Words:
    if not (request.topic.strip() or request.text.strip()):
        raise InputError("There is nothing to write about.", remedy="Give a topic or a text.", field="topic")
    if request.language not in _WORDS:
        raise InputError(
            f"The fake engine does not write {request.language!r}.",
            remedy=f"Choose one of: {', '.join(_WORDS)}.",
            field="language",
        )
    return _WORDS[request.language]


def _made_pages(request: StoryRequest, words: _Words) -> tuple[Page, ...]:
    return tuple(_made_page(number, request, words) for number in range(1, (request.pages or DEFAULT_PAGES) + 1))


def _made_page(number: int, request: StoryRequest, words: _Words) -> Page:
    speaker = words.hero if number % 2 else words.friend
    told = words.tells.format(number=number, topic=request.topic)
    said = words.says.format(number=number, speaker=speaker.name)
    return _page((Line(NARRATOR, told), Line(speaker.id, said)), number, request.seed)


def _own_pages(request: StoryRequest) -> tuple[Page, ...]:
    groups = share_out(sentences(request.text), request.pages or DEFAULT_PAGES)
    return tuple(
        _page((Line(NARRATOR, "".join(group)),), number, request.seed) for number, group in enumerate(groups, start=1)
    )


def _page(lines: tuple[Line, ...], number: int, seed: int) -> Page:
    turn = seed + number
    scene = Scene(
        place=PLACES[turn % len(PLACES)],
        time=TIMES[turn % len(TIMES)],
        weather=WEATHERS[turn % len(WEATHERS)],
        mood=MOODS[turn % len(MOODS)],
        actors=("hero", "friend"),
        props=("lamp",),
    )
    text = "".join(line.text for line in lines)
    return Page(text, lines, scene, image_prompt=f"{scene.place}, {scene.time}, {scene.weather}")
