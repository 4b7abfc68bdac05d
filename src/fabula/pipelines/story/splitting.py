"""Cutting a page's text into pieces that are spoken, and captioned, one at a time."""

import re
from collections.abc import Iterable, Iterator

from fabula.domain.language import is_cjk
from fabula.domain.story import Line

# In Latin characters; a Chinese one counts as 2.3. A sentence is spoken in one breath as long as that can be:
# cut at a comma it would get a pause there. Captions of long pieces are cut on screen, by their words' times.
_LONGEST_SENTENCE = 200.0
_LONGEST_GATHERED = 84.0
_SHORTEST = 14.0
_CJK_WIDTH = 2.3

_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"”’')\]]*(?=\s|$)|[。！？…]+[”’」』）]*|\n+|$)\s*", re.DOTALL)
_CLAUSE = re.compile(r".+?(?:[,;:—–]+[\"”’']*(?=\s)|[，；：、—]+[”’」』]*|$)\s*", re.DOTALL)
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Jr|vs|etc|e\.g|i\.e|No)\.\s*$")


def pieces_of(lines: Iterable[Line]) -> list[Line]:
    """The lines cut at the ends of sentences, very long sentences at clauses.

    The pieces' texts joined are the lines' texts joined. A piece has one speaker; a very short sentence stays
    with the next one of the same speaker.
    """
    pieces: list[Line] = []
    for line in _merged(lines):
        cut = [part for sentence in _sentences(line.text) for part in _clauses(sentence)]
        pieces += [Line(line.speaker, text) for text in _gathered(cut)]
    return _with_something_to_say(pieces)


def width_of(text: str) -> float:
    """How much room a text takes in a caption, in Latin characters."""
    return sum(_CJK_WIDTH if is_cjk(char) else 1.0 for char in text)


def _merged(lines: Iterable[Line]) -> Iterator[Line]:
    speaker, text = "", ""
    for line in lines:
        if line.speaker != speaker and text:
            yield Line(speaker, text)
            text = ""
        speaker, text = line.speaker, text + line.text
    if text:
        yield Line(speaker, text)


def _sentences(text: str) -> Iterator[str]:
    held = ""
    for match in _SENTENCE.finditer(text):
        held += match[0]
        if not _ABBREVIATION.search(held):
            yield held
            held = ""
    if held:
        yield held


def _clauses(sentence: str) -> Iterator[str]:
    """A sentence, cut at clauses where it is too long, into parts of about the same length."""
    if width_of(sentence) <= _LONGEST_SENTENCE:
        yield sentence
        return
    clauses = [match[0] for match in _CLAUSE.finditer(sentence) if match[0]]
    share = width_of(sentence) / -(-width_of(sentence) // _LONGEST_SENTENCE)
    held = ""
    for clause in clauses:
        if held and width_of(held) + width_of(clause) / 2 > share:
            yield held
            held = ""
        held += clause
    if held:
        yield held


def _gathered(parts: Iterable[str]) -> Iterator[str]:
    held = ""
    for part in parts:
        if held and width_of(held) + width_of(part) > _LONGEST_GATHERED:
            yield held
            held = ""
        held += part
        if width_of(held.strip()) >= _SHORTEST:
            yield held
            held = ""
    if held:
        yield held


def _with_something_to_say(pieces: list[Line]) -> list[Line]:
    """The pieces, with those that hold no letter or digit (a lone quotation mark) joined to a neighbour."""
    kept: list[Line] = []
    lead = ""
    for piece in pieces:
        if any(char.isalnum() for char in piece.text):
            kept.append(Line(piece.speaker, lead + piece.text))
            lead = ""
        elif kept:
            kept[-1] = Line(kept[-1].speaker, kept[-1].text + piece.text)
        else:
            lead += piece.text
    return kept
