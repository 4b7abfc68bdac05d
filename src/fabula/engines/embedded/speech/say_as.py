"""SSML `say-as`: text whose kind the writer states is read as that kind."""

import re

from fabula.domain.language import CHINESE
from fabula.engines.embedded.speech import chinese, english
from fabula.engines.embedded.speech.spoken import Spoken

_DIGITS = re.compile(r"\d+")
_CHARACTER = re.compile(r"\S")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def said_as(spoken: Spoken, kind: str, language: str) -> Spoken:
    """Rewritten for `kind`; kinds that plain text shows by itself (dates, times, money) stay for the normaliser."""
    if kind in {"characters", "spell-out", "verbatim"}:
        return spoken.sub(_CHARACTER, lambda m: f"{_character(m[0], language)} ")
    if kind in {"digits", "telephone"}:
        return spoken.sub(_DIGITS, lambda m: _digits(m[0], language, telephone=kind == "telephone"))
    if kind == "ordinal":
        return spoken.sub(_DIGITS, lambda m: _ordinal(m[0], language))
    if kind in {"cardinal", "number"}:
        return spoken.sub(_NUMBER, lambda m: _cardinal(m[0], language))
    if kind == "expletive":
        return Spoken.instead("beep", spoken.source(0, len(spoken.text))) if spoken.text else spoken
    return spoken


def _character(char: str, language: str) -> str:
    if char.isdigit():
        return _digits(char, language)
    return char.upper() if char.isalpha() else char


def _digits(text: str, language: str, *, telephone: bool = False) -> str:
    return chinese.digits(text, telephone=telephone) if language == CHINESE else english.digits(text)


def _ordinal(text: str, language: str) -> str:
    return f"第{chinese.cardinal(text)}" if language == CHINESE else english.ordinal(int(text))


def _cardinal(text: str, language: str) -> str:
    return chinese.cardinal(text.replace(",", "")) if language == CHINESE else english.cardinal(text)
