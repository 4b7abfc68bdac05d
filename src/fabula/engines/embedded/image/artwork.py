"""The icons that set-up packed: their SVG bodies by name, and the words that each is known by."""

import json
import sqlite3
import zlib
from functools import lru_cache
from typing import Any

import numpy as np

from fabula.domain.errors import SettingsError
from fabula.engines.embedded.image.raster import resvg_render
from fabula.engines.embedded.image.svg import document
from fabula.runtime.assets import asset


@lru_cache(maxsize=256)
def icon_body(name: str) -> str:
    """The SVG elements of an icon within a 32 × 32 view box; empty where there is no such icon."""
    row = _row("SELECT body FROM icon WHERE name = ?", name, "emoji/fluent-emoji.sqlite")
    return zlib.decompress(row[0]).decode() if row else ""


def has_icon(name: str) -> bool:
    """Whether an icon of that name was packed."""
    return bool(_row("SELECT 1 FROM icon WHERE name = ?", name, "emoji/fluent-emoji.sqlite"))


@lru_cache(maxsize=256)
def icon_bounds(name: str) -> tuple[float, float, float, float]:
    """Where an icon's ink lies: left, top, width, height in fractions of its side."""
    svg = document(icon_body(name), (0, 0, 32, 32), (64, 64))
    alpha = resvg_render(svg, 64, 64)[..., 3] > 40
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        return 0.0, 0.0, 1.0, 1.0
    left, top = float(columns[0]), float(rows[0])
    return left / 64, top / 64, (float(columns[-1]) + 1 - left) / 64, (float(rows[-1]) + 1 - top) / 64


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
