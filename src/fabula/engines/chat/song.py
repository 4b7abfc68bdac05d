"""The song tasks for chat models: lyrics, prompt tags and categories of a description."""

import json
from collections.abc import Sequence
from typing import Annotated, Any, get_args

from pydantic import BeforeValidator

from fabula.domain.language import CHINESE, ENGLISH, JAPANESE, language_of
from fabula.domain.lyrics import (
    Categories,
    CategoriesRequest,
    Lyrics,
    LyricSection,
    LyricsRequest,
    PromptTags,
    PromptTagsRequest,
    SectionKind,
    kind_named,
    section_kind_of,
)
from fabula.domain.song import GENRES
from fabula.engines.chat.conversation import Question, strict_schema
from fabula.engines.chat.model import Message
from fabula.engines.chat.scenes import Form
from fabula.engines.prompts import Prompts

USUAL_LINES = 28
FEWEST_TAGS, MOST_TAGS, LONGEST_TAG = 3, 24, 60
LONGEST_LINE = 120
_SECONDS_A_LINE = 5.4
"""With its share of what is only played."""
_SPARE = 1.4
"""By how much a lyric may be longer than asked: lines are of different lengths."""
_RECOGNISED = {ENGLISH, CHINESE, JAPANESE}


def _as_kind(told: Any) -> Any:
    """A kind of section however a model writes it: `Verse 1`, `[chorus]`, `副歌`."""
    return kind_named(told) or told if isinstance(told, str) else told


def _as_genre(told: Any) -> Any:
    return told.strip().lower() if isinstance(told, str) else told


class SectionForm(Form):
    """A section of lyrics."""

    kind: Annotated[SectionKind, BeforeValidator(_as_kind)]
    lines: list[str]


class LyricsForm(Form):
    """Lyrics as a model answers them."""

    title: str
    hook: str
    sections: list[SectionForm]


class TagsForm(Form):
    """Tags as a model answers them."""

    genre: Annotated[str, BeforeValidator(_as_genre)]
    tags: list[str]


class CategoryForm(Form):
    """A category and how sure the model is of it."""

    name: str
    confidence: float


class CategoriesForm(Form):
    """Categories as a model answers them."""

    primary: Annotated[str, BeforeValidator(_as_genre)]
    categories: list[CategoryForm]


def lyrics_question(request: LyricsRequest) -> Question[LyricsForm]:
    """The question that asks for a song's words."""
    prompts = Prompts(request.language)
    wishes = [
        prompts.fill("song_wishes.lines", lines=_lines_for(request.seconds)),
        prompts.fill("song_wishes.genre", genre=request.genre) if request.genre else "",
        prompts.fill("song_wishes.style", style=request.style) if request.style else "",
        prompts.fill("song_wishes.mood", mood=request.mood) if request.mood else "",
    ]
    return Question(
        messages=_messages(prompts, "lyrics", LyricsForm, description=request.description, wishes=_joined(wishes)),
        form=LyricsForm,
        check=lambda answer: _lyrics_problems(answer, request, prompts),
        prompts=prompts,
        temperature=0.9,
        seed=request.seed,
    )


def _lines_for(seconds: float) -> int:
    return max(2, round(seconds / _SECONDS_A_LINE)) if seconds else USUAL_LINES


def _lyrics_problems(answer: LyricsForm, request: LyricsRequest, prompts: Prompts) -> list[str]:
    lyrics = lyrics_from(answer, request)
    found = [] if lyrics.title else [prompts.fill("problems.no_title")]
    choruses = [section for section in lyrics.sections if section.kind == "chorus"]
    if not choruses:
        found.append(prompts.fill("problems.no_chorus"))
    elif not lyrics.hook or any(lyrics.hook not in section.lines for section in choruses):
        found.append(prompts.fill("problems.hook_lost", hook=lyrics.hook))
    most = round(_lines_for(request.seconds) * _SPARE)
    if request.seconds and len(lyrics.lines) > max(most, 4):
        found.append(prompts.fill("problems.too_many_lines", found=len(lyrics.lines), most=_lines_for(request.seconds)))
    long = [line for line in lyrics.lines if len(line) > LONGEST_LINE]
    found += [prompts.fill("problems.long_line", line=line) for line in long]
    text = " ".join(lyrics.lines)
    if request.language in _RECOGNISED and text.strip() and language_of(text) != request.language:
        found.append(prompts.fill("problems.wrong_language"))
    return found


def lyrics_from(answer: LyricsForm, request: LyricsRequest) -> Lyrics:
    """The lyrics that an answer stands for; a section that is sung and has no lines is left out."""
    sections = [LyricSection(form.kind, _lines(form.lines)) for form in answer.sections]
    kept = tuple(section for section in sections if section.lines or section.kind in ("intro", "instrumental", "outro"))
    return Lyrics(answer.title.strip(), request.language, kept, _line(answer.hook))


def _lines(told: Sequence[str]) -> tuple[str, ...]:
    """The lines that are sung: none empty, no tag among them."""
    lines = [_line(part) for line in told for part in line.splitlines()]
    return tuple(line for line in lines if line and section_kind_of(line) is None)


def _line(text: str) -> str:
    return " ".join(text.split())


def tags_question(request: PromptTagsRequest, language: str) -> Question[TagsForm]:
    """The question that asks for tags; `language` is that of the description."""
    prompts = Prompts(language)
    wishes = [
        prompts.fill("song_wishes.genre", genre=request.genre) if request.genre else "",
        prompts.fill("song_wishes.instruments", instruments=", ".join(request.instruments))
        if request.instruments
        else "",
        prompts.fill("song_wishes.tempo", tempo=request.tempo) if request.tempo else "",
    ]
    return Question(
        messages=_messages(
            prompts, "tags", TagsForm, description=request.description, wishes=_joined(wishes), genres=", ".join(GENRES)
        ),
        form=TagsForm,
        check=lambda answer: _tags_problems(answer, prompts),
        prompts=prompts,
        temperature=0.3,
        seed=0,
    )


def _tags_problems(answer: TagsForm, prompts: Prompts) -> list[str]:
    found = _genre_problems(answer.genre, prompts)
    if not FEWEST_TAGS <= len(answer.tags) <= MOST_TAGS:
        count = len(answer.tags)
        found.append(prompts.fill("problems.tag_count", found=count, least=FEWEST_TAGS, most=MOST_TAGS))
    long = [tag for tag in answer.tags if len(tag) > LONGEST_TAG]
    return found + [prompts.fill("problems.long_tag", tag=tag, most=LONGEST_TAG) for tag in long]


def tags_from(answer: TagsForm, request: PromptTagsRequest) -> PromptTags:
    """The tags that an answer stands for, those that the request is sure of first."""
    told = (request.genre, *request.instruments, request.tempo, *answer.tags)
    by_name = {_line(tag).lower(): _line(tag) for tag in reversed(told) if tag.strip()}
    names = dict.fromkeys(_line(tag).lower() for tag in told if tag.strip())
    return PromptTags(tuple(by_name[name] for name in names), answer.genre)


def categories_question(request: CategoriesRequest, language: str) -> Question[CategoriesForm]:
    """The question that asks for categories; `language` is that of the description."""
    prompts = Prompts(language)
    wishes = prompts.value("song_wishes.subgenres" if request.subgenres else "song_wishes.no_subgenres")
    return Question(
        messages=_messages(
            prompts, "categories", CategoriesForm,
            description=request.description, wishes=wishes, genres=", ".join(GENRES), most=request.most,
        ),
        form=CategoriesForm,
        check=lambda answer: _categories_problems(answer, request, prompts),
        prompts=prompts,
        temperature=0.2,
        seed=0,
    )  # fmt: skip


def _categories_problems(answer: CategoriesForm, request: CategoriesRequest, prompts: Prompts) -> list[str]:
    found = _genre_problems(answer.primary, prompts)
    names = [_line(category.name).lower() for category in answer.categories]
    if not 1 <= len(names) <= request.most or len(set(names)) < len(names):
        found.append(prompts.fill("problems.category_count", found=len(names), most=request.most))
    if answer.primary not in names:
        found.append(prompts.fill("problems.primary_missing", genre=answer.primary))
    if any(not 0 <= category.confidence <= 1 for category in answer.categories):
        found.append(prompts.fill("problems.confidence"))
    return found


def categories_from(answer: CategoriesForm) -> Categories:
    """The categories that a checked answer stands for, surest first."""
    ranked = sorted(answer.categories, key=lambda category: -category.confidence)
    names = [_line(category.name) for category in ranked]
    genres = {name: name.lower() if name.lower() in GENRES else name for name in names}
    return Categories(
        {genres[name]: category.confidence for name, category in zip(names, ranked, strict=True)}, answer.primary
    )


def _genre_problems(genre: str, prompts: Prompts) -> list[str]:
    return [] if genre in GENRES else [prompts.fill("problems.genre", genre=genre, genres=", ".join(GENRES))]


def _messages(prompts: Prompts, task: str, form: type[Form], **values: object) -> tuple[Message, ...]:
    schema = json.dumps(strict_schema(form), ensure_ascii=False)
    told = {"kinds": ", ".join(get_args(SectionKind)), "genres": "", "most": "", **values}
    return (
        Message("system", prompts.fill(f"{task}.system", schema=schema, **told)),
        Message("user", prompts.fill(f"{task}.user", **told)),
    )


def _joined(wishes: Sequence[str]) -> str:
    return "\n".join(wish for wish in wishes if wish)
