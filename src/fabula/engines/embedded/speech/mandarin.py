"""Mandarin: Han characters to pinyin, word by word, so that eSpeak hears the right reading of each character."""

import logging
import re
from functools import cache
from itertools import pairwise
from types import ModuleType

from fabula.domain.language import is_han
from fabula.engines.embedded.speech.spoken import Spoken

_MARKS = {
    "，": ", ", "、": ", ", "；": "; ", "：": ": ", "。": ". ", "！": "! ", "？": "? ", "…": ", ", "—": ", ",
    "（": ", ", "）": ", ", ",": ", ", ";": "; ", ":": ": ", ".": ". ", "!": "! ", "?": "? ", "(": ", ", ")": ", ",
}  # fmt: skip
_DIGITS = "零一二三四五六七八九十"
_KEEPS_ONE = frozenset(_DIGITS + "百千万亿点第月年之")
_SYLLABLE = re.compile(r"[a-zêü]+[1-5]")
# What pypinyin writes and eSpeak's pinyin table lacks.
_RESPELLED = {
    "ê1": "ei1", "ê2": "ei2", "ê3": "ei3", "ê4": "ei4", "hm5": "hen5", "hng5": "heng5", "m2": "mu2", "m4": "mu4",
    "n2": "en2", "n3": "en3", "n4": "en4", "ng2": "en2", "ng3": "en3", "ng4": "en4", "lo5": "luo5", "yo1": "you1",
    "yo5": "you5", "o2": "ou2", "o4": "ou4", "o5": "ou5", "r5": "er5",
}  # fmt: skip
# eSpeak's table has `xiong` and its like in no tone, and spells them in English: without the i they sound the same.
_IONG = re.compile(r"(?<=^[jqx])i(?=ong)")
_GIVES_BACK = re.compile(r"还(?=钱|书|债|款|清|给|了[他她你我]|价)")


def words_of(text: str) -> list[str]:
    """The words of a Chinese text, in order; joined they are the text."""
    return list(_jieba().lcut(text, HMM=True))


def pinyin_of(spoken: Spoken) -> Spoken:
    """Pinyin with tone numbers for eSpeak: a word's syllables joined (`hu2li5`), words apart, marks as pauses."""
    parts: list[Spoken] = []
    at = 0
    for word, syllables in _read(spoken.text):
        span = spoken.source(at, at + len(word))
        at += len(word)
        parts.append(Spoken.instead(_spelled(word, syllables), span))
    return Spoken.join(parts)


def _spelled(word: str, syllables: list[str]) -> str:
    if not is_han(word[0]):
        return _MARKS.get(word[0], " ")
    return "".join(_IONG.sub("", _RESPELLED.get(s, s)) for s in syllables if _SYLLABLE.fullmatch(s)) + " "


def _read(text: str) -> list[tuple[str, list[str]]]:
    """Words with their syllables; the tones of 一 and 不 follow what comes after them, across words as well."""
    from pypinyin import Style, lazy_pinyin

    words = [word for word in words_of(text) if word]
    returned = {match.start() for match in _GIVES_BACK.finditer(text)}
    at = 0
    readings: list[tuple[str, list[str]]] = []
    for word in words:
        at += len(word)
        if word == "还" and at - 1 in returned:
            readings.append((word, ["huan2"]))
            continue
        if not all(is_han(c) for c in word):
            readings += [(c, lazy_pinyin(c, Style.TONE3, neutral_tone_with_five=True)) for c in word]
            continue
        readings.append((word, lazy_pinyin(word, Style.TONE3, neutral_tone_with_five=True, v_to_u=False)))
    return _change_tones(readings)


def _change_tones(readings: list[tuple[str, list[str]]]) -> list[tuple[str, list[str]]]:
    """Tone change of 一 (yī → yí before a fourth tone, yì before others) and 不 (bù → bú before a fourth tone).

    一 keeps its tone in numbers, in ordinals and at the end of a phrase. eSpeak itself does third-tone change.
    """
    flat = [(w, i) for w, (word, _) in enumerate(readings) for i in range(len(word))]
    changed = [(word, list(syllables)) for word, syllables in readings]
    for here, there in pairwise(flat):
        (word, i), (next_word, j) = here, there
        char, following = changed[word][0][i], changed[next_word][0][j]
        if char not in "一不" or i >= len(changed[word][1]) or j >= len(readings[next_word][1]):
            continue
        tone = readings[next_word][1][j][-1:]
        before = "".join(changed[k][0] for k in range(max(0, word - 1), word)) + changed[word][0][:i]
        changed[word][1][i] = _changed(char, changed[word][1][i], tone, before, following)
    return changed


def _changed(char: str, syllable: str, tone: str, before: str, following: str) -> str:
    if char == "不":
        return "bu2" if tone == "4" and syllable.startswith("bu") else syllable
    if not tone.isdigit() or following in _DIGITS + "月号" or before[-1:] in _KEEPS_ONE:
        return "yi1"
    return "yi2" if tone in "45" else "yi4"


@cache
def _jieba() -> ModuleType:
    import jieba  # type: ignore[import-untyped]

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    module: ModuleType = jieba
    return module
