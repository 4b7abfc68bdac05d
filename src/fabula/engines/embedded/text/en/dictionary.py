"""Nouns that the lexicon does not know, typed by WordNet's hypernyms."""

import sqlite3
from functools import cache

from fabula.engines.embedded.text.facts import Kind
from fabula.runtime.assets import asset

_BY_HYPERNYM: tuple[tuple[str, Kind], ...] = (
    ("bird", "bird"), ("fish", "fish"), ("insect", "insect"), ("arachnid", "insect"), ("animal", "animal"),
    ("imaginary being", "creature"), ("spiritual being", "creature"), ("person", "person"),
    ("vehicle", "vehicle"), ("craft", "vehicle"), ("musical instrument", "instrument"), ("machine", "machine"),
    ("computer", "machine"), ("clothing", "clothing"), ("footwear", "clothing"), ("headdress", "clothing"),
    ("plaything", "toy"), ("food", "food"), ("foodstuff", "food"), ("beverage", "food"), ("fruit", "food"),
    ("plant", "plant"), ("weather", "weather"), ("storm", "weather"), ("celestial body", "celestial"),
    ("publication", "paper"), ("document", "paper"), ("body of water", "water"), ("sound", "sound"),
    ("structure", "place"), ("geological formation", "place"), ("location", "place"), ("emotion", "feeling"),
    ("feeling", "feeling"), ("time period", "time"), ("artifact", "object"), ("natural object", "object"),
    ("body part", "object"), ("abstraction", "idea"),
)  # fmt: skip


@cache
def _connection() -> sqlite3.Connection:
    path = asset("words/nouns.sqlite")
    return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)


@cache
def kind_of(lemma: str) -> Kind | None:
    """The kind of a noun's commonest sense, or None where it is no noun."""
    query = "SELECT chain FROM noun WHERE lemma = ? ORDER BY rank LIMIT 1"
    row = _connection().execute(query, (lemma.lower(),)).fetchone()
    if row is None:
        return None
    chain = row[0].split(">")
    return next((kind for hypernym, kind in _BY_HYPERNYM if hypernym in chain), "idea")
