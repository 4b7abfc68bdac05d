"""The icons that set-up packed: their SVG bodies by name, and the words that each is known by."""

import json
import sqlite3
import zlib
from functools import lru_cache
from typing import Any

from fabula.domain.errors import SettingsError
from fabula.runtime.assets import asset


@lru_cache(maxsize=256)
def icon_body(name: str) -> str:
    """The SVG elements of an icon within a 32 × 32 view box; empty where there is no such icon."""
    row = _row("SELECT body FROM icon WHERE name = ?", name, "emoji/fluent-emoji.sqlite")
    # Skia renders nothing where a path lies under two clipping groups with the same id twice; icons have their own.
    return zlib.decompress(row[0]).decode() if row else ""


def has_icon(name: str) -> bool:
    """Whether an icon of that name was packed."""
    return bool(_row("SELECT 1 FROM icon WHERE name = ?", name, "emoji/fluent-emoji.sqlite"))


@lru_cache(maxsize=1024)
def hypernyms(noun: str) -> tuple[str, ...]:
    """The kinds that an English noun is a kind of, nearest first ("terrier" → "hunting dog", "dog", …)."""
    row = _row("SELECT chain FROM noun WHERE lemma = ? ORDER BY rank", noun, "words/nouns.sqlite")
    return tuple(row[0].split(">")) if row else ()


def _row(query: str, value: str, file: str) -> tuple[Any, ...] | None:
    try:
        with sqlite3.connect(f"file:{asset(file)}?mode=ro&immutable=1", uri=True) as database:
            found: tuple[Any, ...] | None = database.execute(query, (value,)).fetchone()
        database.close()
    except sqlite3.Error as error:
        raise SettingsError(f"The asset {file} is damaged.", remedy="Run `make setup` to build it again.") from error
    return found


@lru_cache(maxsize=1)
def keywords() -> tuple[dict[str, str], dict[str, str]]:
    """Words → icon, of labels (first) and of tags (second), both languages, in lower case.

    Where several icons share a word, the one in which it is the rarer, earlier tag wins by its order.
    """
    labels: dict[str, str] = {}
    tags: dict[str, str] = {}
    for entry in json.loads(asset("emoji/keywords.json").read_text(encoding="utf-8")):
        if entry["group"] in {"smileys-emotion", "symbols", "flags"} and entry["subgroup"] not in _USEFUL:
            continue
        for language in ("en", "zh"):
            labels.setdefault(entry[language]["label"].lower(), entry["icon"])
            for tag in entry[language]["tags"]:
                tags.setdefault(tag.lower(), entry["icon"])
    return labels, tags


_USEFUL = {"face-costume", "cat-face", "monkey-face", "heart", "zodiac"}
