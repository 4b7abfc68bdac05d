"""`script.json`: the script as a person reads and edits it, and as the rest of the pipeline takes it apart."""

import difflib
import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from pydantic import TypeAdapter, ValidationError

from fabula.domain.errors import InputError
from fabula.domain.language import language_of
from fabula.domain.story import NARRATOR, Line, Page, Script

FILE = "script.json"
MOST_PAGES = 60
_MOST_CHARS = 200_000
_LONGEST_TITLE = 300
_ADAPTER = TypeAdapter(Script)


def script_dump(script: Script) -> bytes:
    """A script as indented JSON, in UTF-8."""
    return (json.dumps(asdict(script), ensure_ascii=False, indent=2) + "\n").encode()


def script_load(data: bytes, *, before: Script | None = None) -> Script:
    """A script from JSON that a person may have edited.

    A page says its text twice, whole and by speaker. Where the two differ, what differs from `before` is the
    edit, and the other follows: speakers stay with the words that stayed. Raises `InputError` that names the
    field.
    """
    try:
        script = _ADAPTER.validate_python(_filled(json.loads(data), before))
        script_dump(script)  # Half a surrogate pair, which JSON can name, is no text: found here, not deep below.
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise InputError(
            f"{FILE} is not valid JSON: {error}.", remedy="Correct that place, or delete the file."
        ) from error
    except (ValidationError, TypeError, ValueError, RecursionError) as error:
        raise InputError(_explain(error), remedy="Correct it, or delete the file to go back.") from error
    pages = before.pages if before else ()
    settled = tuple(
        _settled(page, earlier) for page, earlier in itertools.zip_longest(script.pages, pages) if page is not None
    )
    return script_checked(replace(script, pages=settled))


def _filled(raw: Any, before: Script | None) -> Any:
    """The JSON with what a person may leave out put in: language, characters, a page's lines, scene."""
    if not isinstance(raw, dict) or not isinstance(raw.get("pages"), list):
        raise ValueError("there is no list of pages")
    raw.setdefault("characters", [asdict(character) for character in before.characters] if before else [])
    scene: Any = {"place": "abstract"}
    for page in raw["pages"]:
        if not isinstance(page, dict):
            raise ValueError("a page must be an object with a text")
        if not isinstance(page.setdefault("lines", []), list):
            raise ValueError("the lines of a page must be a list")
        page.setdefault("text", "".join(str(line.get("text", "")) for line in page["lines"] if isinstance(line, dict)))
        scene = page.setdefault("scene", scene)
    told = " ".join(str(page["text"]) for page in raw["pages"])
    raw.setdefault("language", before.language if before else language_of(told))
    return raw


def _settled(page: Page, before: Page | None) -> Page:
    if before is not None and not page.lines and page.text == before.text:
        return replace(page, lines=before.lines)
    spoken = "".join(line.text for line in page.lines)
    if spoken == page.text:
        return page
    lines_changed = before is not None and page.text == before.text and page.lines != before.lines
    if lines_changed:
        return replace(page, text=spoken)
    return replace(page, lines=tuple(lines_respoken(page.text, page.lines)))


def lines_respoken(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """A text by speaker: words that stayed keep theirs, new words go to whoever spoke just before them."""
    before = "".join(line.text for line in lines)
    owners = [line.speaker for line in lines for _ in line.text]
    speakers: list[str] = [NARRATOR] * len(text)
    matcher = difflib.SequenceMatcher(None, before, text, autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            speakers[new_from:new_to] = owners[old_from:old_to]
        elif new_to > new_from:
            owner = owners[old_from] if old_to > old_from else owners[old_from - 1] if old_from else NARRATOR
            speakers[new_from:new_to] = [owner] * (new_to - new_from)
    for speaker, run in itertools.groupby(zip(speakers, text, strict=True), key=lambda pair: pair[0]):
        yield Line(speaker, "".join(char for _, char in run))


def script_checked(script: Script) -> Script:
    """The script, where it can be told. Raises `InputError` that names what cannot."""
    if not 1 <= len(script.pages) <= MOST_PAGES:
        raise InputError(f"{FILE} has {len(script.pages)} pages.", remedy=f"Give it 1 to {MOST_PAGES}.", field="pages")
    if sum(len(page.text) for page in script.pages) > _MOST_CHARS:
        raise InputError(f"{FILE} is longer than {_MOST_CHARS} characters.", remedy="Split it into several films.")
    if not _sayable(script.title):
        raise InputError(f"The title in {FILE} has no words.", remedy="Give it some.", field="title")
    if len(script.title) > _LONGEST_TITLE:
        raise InputError(f"The title in {FILE} is longer than {_LONGEST_TITLE} characters.", remedy="Shorten it.")
    ids = [character.id for character in script.characters]
    if twice := [each for each in ids if ids.count(each) > 1]:
        raise InputError(f"{FILE} has two characters {twice[0]!r}.", remedy="Give each an id of its own.")
    known = {*ids, NARRATOR}
    for number, page in enumerate(script.pages, start=1):
        if not _sayable(page.text):
            raise InputError(f"Page {number} of {FILE} has no words.", remedy="Write some, or remove the page.")
        strangers = {line.speaker for line in page.lines} | set(page.scene.actors)
        if unknown := sorted(strangers - known):
            raise InputError(
                f"Page {number} of {FILE} names {unknown[0]!r}, who is not among the characters.",
                remedy="Add the character, or use an id from the list.",
            )
    return script


def _sayable(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _explain(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return f"{FILE} is not a script: {error}."
    first = error.errors()[0]
    return f"{FILE}: {'.'.join(str(part) for part in first['loc'])}: {first['msg']}."
