"""A piece of text cut into what one synthesiser call can say: by sentence, and within it by script."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fabula.domain.language import CHINESE, ENGLISH, JAPANESE
from fabula.engines.embedded.speech.chinese import chinese_spoken
from fabula.engines.embedded.speech.english import english_spoken
from fabula.engines.embedded.speech.markup import Piece
from fabula.engines.embedded.speech.say_as import said_as
from fabula.engines.embedded.speech.spoken import Spoken
from fabula.engines.embedded.speech.symbols import cleaned, has_words, without_addresses

PARAGRAPH_PAUSE = 0.7
SENTENCE_PAUSE = 0.35
COMMA_PAUSE = 0.16
SCRIPT_PAUSE = 0.02


@dataclass(frozen=True)
class Run:
    """Text in one language, ready for its synthesiser, and the silence (seconds) that follows it."""

    language: str
    spoken: Spoken
    pause: float


_SENTENCE = re.compile(r"[.!?]+[\"')\]]*\s+|[。！？!?]+[\"')」』”’）]*\s*|\n+\s*")
_SENTENCE_END = re.compile(r"[.!?。！？][\"')」』”’\s]*$|\n\s*$")
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_LATIN_WORDS = re.compile(rf"[A-Za-z\u00c0-\u024f](?:[^{_HAN}\u3000-\u303f\uff00-\uffef\n]*[A-Za-z\u00c0-\u024f0-9])?")
_HAN_WORDS = re.compile(rf"[{_HAN}](?:[\d{_HAN}\u3000-\u303f\uff00-\uffef·%．.\-]*[{_HAN}])?")


def runs_of(piece: Piece, language: str) -> Iterator[Run]:
    """What to say, in order. Pieces without anything to say give nothing."""
    spoken = Spoken(piece.text, tuple((p, p + 1) for p in piece.places))
    if piece.alias and piece.places:
        spoken = Spoken.instead(piece.alias, (piece.places[0], piece.places[-1] + 1))
    if piece.manner.say_as:
        spoken = said_as(spoken, piece.manner.say_as, language)
    for sentence in _sentences(spoken, language):
        yield from _by_script(sentence, language)


def _sentences(spoken: Spoken, language: str) -> Iterator[Spoken]:
    """Normalised before they are cut where the language allows: then a point is the end of a sentence."""
    if language == CHINESE:
        return chinese_spoken(spoken).split(_SENTENCE)
    if language == ENGLISH and not _HAN_WORDS.search(spoken.text):
        return english_spoken(spoken).split(_SENTENCE)
    if language == JAPANESE:
        spoken = without_addresses(cleaned(spoken), dot="ドット", at="アット")
    return spoken.split(_SENTENCE)


def _by_script(sentence: Spoken, language: str) -> Iterator[Run]:
    if language == JAPANESE:
        parts = [(JAPANESE, sentence)]
    elif language == CHINESE:
        parts = _parted(sentence, _LATIN_WORDS, inside=ENGLISH, outside=CHINESE)
    else:
        parts = _parted(sentence, _HAN_WORDS, inside=CHINESE, outside=language)
    runs = [(tag, _normalised(part, tag, language)) for tag, part in parts]
    voiced = [(tag, part) for tag, part in runs if has_words(part.text)]
    for index, (tag, part) in enumerate(voiced):
        last = index == len(voiced) - 1
        yield Run(tag, part.strip(), _pause_after(sentence.text) if last else _pause_between(part.text))


def _parted(spoken: Spoken, pattern: re.Pattern[str], *, inside: str, outside: str) -> list[tuple[str, Spoken]]:
    parts: list[tuple[str, Spoken]] = []
    last = 0
    for match in pattern.finditer(spoken.text):
        parts += [(outside, spoken.slice(last, match.start())), (inside, spoken.slice(match.start(), match.end()))]
        last = match.end()
    parts.append((outside, spoken.slice(last, len(spoken.text))))
    return _marks_joined([(tag, part) for tag, part in parts if part.text.strip()])


def _marks_joined(parts: list[tuple[str, Spoken]]) -> list[tuple[str, Spoken]]:
    """Marks alone join what stands before them, so that its melody falls or rises as they say."""
    joined: list[tuple[str, Spoken]] = []
    for tag, part in parts:
        if joined and not has_words(part.text):
            joined[-1] = (joined[-1][0], Spoken.join([joined[-1][1], part]))
        else:
            joined.append((tag, part))
    return joined


def _normalised(part: Spoken, tag: str, language: str) -> Spoken:
    if tag == ENGLISH:
        return english_spoken(part)
    if tag == CHINESE and language != CHINESE:
        return chinese_spoken(part)
    return part if tag in {CHINESE, JAPANESE} else cleaned(part)


def _pause_after(sentence: str) -> float:
    """A piece may end inside a sentence, where markup begins: then nothing but the marks makes a pause."""
    if sentence.rstrip(" ").count("\n") > 1:
        return PARAGRAPH_PAUSE
    return SENTENCE_PAUSE if _SENTENCE_END.search(sentence) else _pause_between(sentence)


def _pause_between(text: str) -> float:
    return COMMA_PAUSE if text.rstrip()[-1:] in set(",，、;；:：") else SCRIPT_PAUSE
