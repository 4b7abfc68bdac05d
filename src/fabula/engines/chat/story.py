"""The story task for chat models: a script about a topic."""

import json
from collections.abc import Sequence

from fabula.domain.language import CHINESE, ENGLISH, JAPANESE, language_of
from fabula.domain.story import Line, Page, Script, StoryRequest
from fabula.engines.chat.conversation import Question, strict_schema
from fabula.engines.chat.model import Message
from fabula.engines.chat.scenes import Cast, CharacterForm, Form, SceneForm
from fabula.engines.prompts import Prompts

LEAST_PAGES, MOST_PAGES = 3, 20
FREE_PAGES = (5, 10)
LONGEST_PAGE = 1200
_RECOGNISED = {ENGLISH, CHINESE, JAPANESE}
_UNSPACED = {CHINESE, JAPANESE, "th", "lo", "my", "km"}


class LineForm(Form):
    """A run of text by one speaker."""

    speaker: str
    text: str


class PageForm(Form):
    """One page: its text by speaker first, since models answer in this order, then its picture."""

    lines: list[LineForm]
    scene: SceneForm = SceneForm()
    image_prompt: str = ""


class StoryForm(Form):
    """A whole story as a model answers it."""

    title: str
    characters: list[CharacterForm]
    pages: list[PageForm]


def story_question(request: StoryRequest) -> Question[StoryForm]:
    """The question that asks for a story about the request's topic."""
    prompts = Prompts(request.language)
    schema = json.dumps(strict_schema(StoryForm), ensure_ascii=False)
    return Question(
        messages=(
            Message("system", prompts.fill("story.system", schema=schema)),
            Message(
                "user", prompts.fill("story.user", topic=request.topic, wishes=wishes(request, prompts, FREE_PAGES))
            ),
        ),
        form=StoryForm,
        check=lambda answer: _problems(answer, request, prompts),
        prompts=prompts,
        temperature=0.9,
        seed=request.seed,
    )


def wishes(request: StoryRequest, prompts: Prompts, free_pages: tuple[int, int]) -> str:
    """What the request asks for beside its topic, a sentence each."""
    least, most = free_pages
    told = [
        prompts.fill("wishes.pages", pages=request.pages)
        if request.pages
        else prompts.fill("wishes.pages_free", least=least, most=most),
        prompts.value(f"ages.{request.age}"),
        prompts.value(f"tones.{request.tone}"),
    ]
    if request.hero:
        told.append(prompts.fill("wishes.hero", hero=request.hero))
    if request.scene:
        told.append(prompts.fill("wishes.scene", scene=request.scene))
    return "\n".join(wish for wish in told if wish)


def _problems(answer: StoryForm, request: StoryRequest, prompts: Prompts) -> list[str]:
    cast = Cast(answer.characters)
    texts = [_text(_joined(page.lines, request.language)) for page in answer.pages]
    found = count_problems(len(answer.pages), request.pages, prompts)
    if not answer.title.strip():
        found.append(prompts.fill("problems.no_title"))
    for number, (page, text) in enumerate(zip(answer.pages, texts, strict=True), start=1):
        found += _page_problems(page, text, number, cast, prompts)
    found += _repeats(texts, prompts)
    story = " ".join(texts)
    if request.language in _RECOGNISED and story.strip() and language_of(story) != request.language:
        found.append(prompts.fill("problems.wrong_language"))
    return found


def count_problems(found: int, wanted: int, prompts: Prompts) -> list[str]:
    """What is wrong with a number of pages; `wanted` 0 leaves it to the model, within the limits of a script."""
    if wanted and found != wanted:
        return [prompts.fill("problems.page_count", found=found, wanted=wanted)]
    if not wanted and not LEAST_PAGES <= found <= MOST_PAGES:
        return [prompts.fill("problems.page_range", found=found, least=LEAST_PAGES, most=MOST_PAGES)]
    return []


def _page_problems(page: PageForm, text: str, number: int, cast: Cast, prompts: Prompts) -> list[str]:
    found = []
    if not any(char.isalnum() for char in text):
        found.append(prompts.fill("problems.empty_page", page=number))
    if len(text) > LONGEST_PAGE:
        found.append(prompts.fill("problems.long_page", page=number, most=LONGEST_PAGE))
    unknown = [line.speaker for line in page.lines if cast.find(line.speaker) is None]
    found += [
        prompts.fill("problems.unknown_speaker", page=number, speaker=speaker) for speaker in dict.fromkeys(unknown)
    ]
    return found


def _repeats(texts: Sequence[str], prompts: Prompts) -> list[str]:
    seen: dict[str, int] = {}
    found = []
    for number, text in enumerate(texts, start=1):
        if text and text in seen:
            found.append(prompts.fill("problems.same_page", first=seen[text], second=number))
        seen.setdefault(text, number)
    return found


def story_script(answer: StoryForm, request: StoryRequest) -> Script:
    """The script that a checked answer stands for."""
    cast = Cast(answer.characters)
    return Script(
        title=answer.title.strip(),
        language=request.language,
        characters=cast.characters,
        pages=tuple(_page(page, cast, request.language) for page in answer.pages),
        topic=request.topic,
        spine="chat",
    )


def _page(page: PageForm, cast: Cast, language: str) -> Page:
    lines = tuple(
        Line(cast.find(form.speaker) or form.speaker, text)
        for form, text in zip(page.lines, _joined(page.lines, language), strict=True)
        if text.strip()
    )
    scene = cast.scene(page.scene, (line.speaker for line in lines))
    return Page(_text([line.text for line in lines]), lines, scene, page.image_prompt.strip())


def _joined(lines: Sequence[LineForm], language: str) -> list[str]:
    """The texts of lines with the spaces between them, so that joined they are the page."""
    gap = "" if language.partition("-")[0] in _UNSPACED else " "
    texts = [" ".join(line.text.split()) for line in lines]
    return [text + gap if text and place < len(texts) - 1 else text for place, text in enumerate(texts)]


def _text(lines: Sequence[str]) -> str:
    return "".join(lines)
