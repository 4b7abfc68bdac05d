"""A user's own words in place of a story's: pages of text as a script, pieces of a page as its split."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from fabula.domain.artifact import Outcome
from fabula.domain.errors import InputError
from fabula.domain.story import NARRATOR, Line, Page, Script
from fabula.pipelines.outcomes import outcome_kept
from fabula.pipelines.story.glyphs import glyphs_check
from fabula.pipelines.story.outputs import script_outputs, script_value, split_outputs, split_value
from fabula.pipelines.story.script_file import lines_respoken, script_checked
from fabula.runtime.blobs import Blobs

_MOST_PIECES = 200


def script_retold(script: Script, texts: Sequence[str]) -> Script:
    """The script with other texts for its pages, more or fewer than it has.

    Speakers stay with the words that stay. A page beyond the last keeps the last one's scene without its actors'
    speech. Raises `InputError` for pages that cannot be told.
    """
    last = script.pages[-1]
    pages = [
        page if page is not None and page.text == text else _retold(page or replace(last, lines=()), text)
        for page, text in itertools.zip_longest(script.pages[: len(texts)], texts)
    ]
    retold = script_checked(replace(script, pages=tuple(pages)))
    glyphs_check(retold)
    return retold


def script_outcome(script: Script, blobs: Blobs) -> Outcome:
    """A user's script as the outcome of its target."""
    return outcome_kept(blobs, script_outputs(script), script_value(script))


def split_outcome(pieces: Sequence[str], page: Page, blobs: Blobs) -> Outcome:
    """A user's pieces of a page as the outcome of its split. Raises `InputError` for pieces nobody can speak."""
    if not 1 <= len(pieces) <= _MOST_PIECES:
        raise InputError(f"A page has 1 to {_MOST_PIECES} pieces.", remedy="Join some, or add one.", field="pieces")
    if not all(any(char.isalnum() for char in piece) for piece in pieces):
        raise InputError("A piece has no words.", remedy="Give it some, or leave it out.", field="pieces")
    spoken = list(_spoken(pieces, page))
    return outcome_kept(blobs, split_outputs(spoken), split_value(spoken))


def _retold(page: Page, text: str) -> Page:
    return replace(page, text=text, lines=tuple(lines_respoken(text, page.lines)))


def _spoken(pieces: Sequence[str], page: Page) -> list[Line]:
    """Each piece with who says just that on the page, in order; the narrator where nobody does."""
    owners = [line.speaker for line in page.lines for _ in line.text]
    spoken: list[Line] = []
    position = 0
    for piece in pieces:
        start = page.text.find(piece.strip(), position)
        speakers = set(owners[start : start + len(piece.strip())]) if start >= 0 else set()
        spoken.append(Line(speakers.pop() if len(speakers) == 1 else NARRATOR, piece))
        position = start + len(piece.strip()) if start >= 0 else position
    return spoken
