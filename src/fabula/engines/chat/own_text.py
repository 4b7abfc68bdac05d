"""The user's own text for chat models: the model says how it is staged and never touches a word.

The text is cut here into numbered passages, and the model answers with numbers, so that the words are kept by
construction and not by trust.
"""

import json
import re
from collections.abc import Iterator
from itertools import pairwise

from pydantic import Field

from fabula.domain.story import NARRATOR, Line, Page, Script, StoryRequest
from fabula.engines.chat.conversation import Question, strict_schema
from fabula.engines.chat.model import Message
from fabula.engines.chat.scenes import Cast, CharacterForm, Form, SceneForm
from fabula.engines.chat.story import LEAST_PAGES, count_problems, wishes
from fabula.engines.prompts import Prompts
from fabula.engines.sentences import chunks, sentences

LONGEST_PASSAGE = 400
FREE_PAGES = (LEAST_PAGES, 12)
_QUOTED = re.compile(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|«[^«»]*»|„[^„“]*“|\"[^\"\n]*\"")


class SpokenForm(Form):
    """A passage that a character speaks."""

    piece: int
    speaker: str


class OwnPageForm(Form):
    """A page: the number of its last passage, who speaks in it, and its picture."""

    last: int
    speakers: list[SpokenForm] = Field(default=[])
    scene: SceneForm = SceneForm()
    image_prompt: str = ""


class OwnTextForm(Form):
    """How a text is staged, as a model answers it."""

    title: str
    characters: list[CharacterForm]
    pages: list[OwnPageForm]


def passages(text: str) -> list[str]:
    """The text cut at its sentences and at what stands in quotation marks; joined, it is the text again."""
    pieces: list[str] = []
    for span in _spans(text.strip()):
        for piece in chunks(span, LONGEST_PASSAGE):
            # Space and marks alone are no passage: they stay with what they follow.
            if pieces and not any(char.isalnum() for char in piece):
                pieces[-1] += piece
            else:
                pieces.append(piece)
    return pieces


def _spans(text: str) -> Iterator[str]:
    """What is quoted, whole, and the sentences between, in turn."""
    begin = 0
    for quoted in _QUOTED.finditer(text):
        yield from sentences(text[begin : quoted.start()])
        yield quoted[0]
        begin = quoted.end()
    yield from sentences(text[begin:])


def own_text_question(request: StoryRequest) -> Question[OwnTextForm]:
    """The question that asks how to stage the request's text."""
    prompts = Prompts(request.language)
    pieces = passages(request.text)
    numbered = "\n".join(f"[{number}] {piece.strip()}" for number, piece in enumerate(pieces, start=1))
    schema = json.dumps(strict_schema(OwnTextForm), ensure_ascii=False)
    told = wishes(request, prompts, FREE_PAGES)
    if request.topic:
        told += "\n" + prompts.fill("wishes.about", topic=request.topic)
    return Question(
        messages=(
            Message("system", prompts.fill("own.system", schema=schema)),
            Message("user", prompts.fill("own.user", text=numbered, wishes=told)),
        ),
        form=OwnTextForm,
        check=lambda answer: _problems(answer, request, len(pieces), prompts),
        prompts=prompts,
        temperature=0.2,
        seed=request.seed,
    )


def _problems(answer: OwnTextForm, request: StoryRequest, count: int, prompts: Prompts) -> list[str]:
    # A text of two sentences cannot fill three pages.
    short = count < (request.pages or LEAST_PAGES)
    found = count_problems(len(answer.pages), count if short else request.pages, prompts)
    ends = [page.last for page in answer.pages]
    if any(before >= after for before, after in pairwise([0, *ends])) or ends[-1:] != [count]:
        found.append(prompts.fill("problems.piece_order", last=count, found=", ".join(map(str, ends))))
    if not answer.title.strip():
        found.append(prompts.fill("problems.no_title"))
    return found + _speaker_problems(answer, prompts)


def _speaker_problems(answer: OwnTextForm, prompts: Prompts) -> list[str]:
    cast = Cast(answer.characters)
    found = []
    first = 1
    for number, page in enumerate(answer.pages, start=1):
        for spoken in page.speakers:
            if not first <= spoken.piece <= page.last:
                found.append(prompts.fill("problems.unknown_piece", page=number, piece=spoken.piece))
            if cast.find(spoken.speaker) is None:
                found.append(prompts.fill("problems.unknown_speaker", page=number, speaker=spoken.speaker))
        first = page.last + 1
    return found


def own_text_script(answer: OwnTextForm, request: StoryRequest) -> Script:
    """The script that a checked answer stands for; its pages joined are the request's text."""
    cast = Cast(answer.characters)
    pieces = passages(request.text)
    starts = [0, *(page.last for page in answer.pages[:-1])]
    pages = tuple(
        _page(page, pieces[start : page.last], start, cast) for start, page in zip(starts, answer.pages, strict=True)
    )
    return Script(
        title=answer.title.strip(),
        language=request.language,
        characters=cast.characters,
        pages=pages,
        topic=request.topic,
        spine="own-text",
    )


def _page(form: OwnPageForm, pieces: list[str], start: int, cast: Cast) -> Page:
    speakers = {spoken.piece: cast.find(spoken.speaker) or NARRATOR for spoken in form.speakers}
    pieces = [*pieces[:-1], pieces[-1].rstrip()]
    lines: list[Line] = []
    for number, piece in enumerate(pieces, start=start + 1):
        speaker = speakers.get(number, NARRATOR)
        if lines and lines[-1].speaker == speaker:
            lines[-1] = Line(speaker, lines[-1].text + piece)
        else:
            lines.append(Line(speaker, piece))
    scene = cast.scene(form.scene, (line.speaker for line in lines))
    return Page("".join(pieces), tuple(lines), scene, form.image_prompt.strip())
