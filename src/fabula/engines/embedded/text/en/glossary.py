"""Common nouns of a topic written in Chinese characters, in English; names stay as they are."""

import json
import re
from functools import cache

from fabula.runtime.assets import asset

_HAN = re.compile(r"(?<!called )(?<!named )[\u4e00-\u9fff]+")
_YOUNG = {"猫": "kitten", "狗": "puppy", "孩": "child", "女孩": "girl", "男孩": "boy", "鸡": "chick", "鸭": "duckling"}
_LABELS = re.compile(r"[a-z]+(?: [a-z]+)?")


def in_english(text: str) -> str:
    """The text with every Chinese noun that the glossary knows by its English word."""
    return _HAN.sub(lambda match: _english(match[0]), text)


def _english(noun: str) -> str:
    """The English of a noun, "little" where it begins with 小; the noun itself where it is not known."""
    if noun in _words():
        return _words()[noun]
    size, bare = noun[:1], noun[1:]
    if size == "小" and bare in _YOUNG:
        return _YOUNG[bare]
    adjective = {"小": "little", "大": "big", "老": "old"}.get(size)
    return f"{adjective} {_words()[bare]}" if adjective and bare in _words() else noun


@cache
def _words() -> dict[str, str]:
    """English label by Chinese label of everything that has a picture (emojibase)."""
    entries = json.loads(asset("emoji/keywords.json").read_text("utf-8"))
    named = [(entry["zh"]["label"], entry["en"]["label"]) for entry in reversed(entries) if "zh" in entry]
    return {chinese: english for chinese, english in named if _LABELS.fullmatch(english)}
