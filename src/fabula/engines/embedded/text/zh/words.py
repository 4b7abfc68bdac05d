"""Chinese words from the dictionary of jieba: which are nouns; loaded once, on the first word our lists lack."""

import logging
import warnings
from functools import cache
from importlib import import_module
from types import ModuleType


@cache
def _jieba() -> ModuleType:
    """The library, quiet: its source has escape sequences that newer Pythons warn of."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        jieba = import_module("jieba")
    jieba.setLogLevel(logging.ERROR)
    return jieba


@cache
def _tags() -> dict[str, str]:
    """Word → part of speech. Read straight from the dictionary: jieba's own cache in a shared folder is not used."""
    tags: dict[str, str] = {}
    with _jieba().get_dict_file() as lines:
        for line in lines:
            word, _count, tag = line.decode("utf-8").split()
            tags[word] = tag
    return tags


def tag_of(word: str) -> str:
    """The part of speech of a word as jieba's dictionary has it ("n", "v", "nr", …), or `` for an unknown word."""
    return _tags().get(word, "")


def is_noun(word: str) -> bool:
    """Whether the dictionary calls the word a noun of any kind."""
    return tag_of(word).startswith("n")
