"""Chinese words from jieba's dictionary: which are nouns, which verbs; loaded once, on the first word our lists lack."""

import logging
from functools import cache
from typing import Any


@cache
def _tags() -> dict[str, str]:
    """Word → part of speech. Read straight from the dictionary: jieba's own cache in a shared folder is not used."""
    import jieba

    jieba.setLogLevel(logging.ERROR)
    tags: dict[str, str] = {}
    with jieba.get_dict_file() as lines:
        for line in lines:
            word, _count, tag = line.decode("utf-8").split()
            tags[word] = tag
    return tags


@cache
def tokenizer() -> Any:
    """A jieba tokenizer whose dictionary is in memory and which writes no cache."""
    import jieba

    jieba.setLogLevel(logging.ERROR)
    tokens = jieba.Tokenizer()
    tokens.FREQ, tokens.total = tokens.gen_pfdict(tokens.get_dict_file())
    tokens.initialized = True
    return tokens


def tag_of(word: str) -> str:
    """The part of speech of a word as jieba's dictionary has it ("n", "v", "nr", …), or `` for an unknown word."""
    return _tags().get(word, "")


def is_noun(word: str) -> bool:
    """Whether the dictionary calls the word a noun of any kind."""
    return tag_of(word).startswith("n")


def cut(text: str) -> list[str]:
    """The words of a text."""
    return [str(word) for word in tokenizer().lcut(text, HMM=False)]
