"""The packed assets hold what the engines look up: letters, artwork, keywords in two languages, nouns."""

import importlib.util
import json
import sqlite3
import zlib
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from fabula.domain.errors import SettingsError
from fabula.runtime import assets
from fabula.runtime.assets import asset

PACKER = Path(__file__).parents[2] / "assets" / "pack.py"


def rows(name: str, query: str, *values: object) -> list[tuple]:
    with sqlite3.connect(f"file:{asset(name)}?immutable=1", uri=True) as database:
        return database.execute(query, values).fetchall()


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_caption_fonts_have_every_letter_of_our_languages(weight: str) -> None:
    letters = TTFont(asset(f"fonts/NotoSansSC-{weight}.ttf"), lazy=True).getBestCmap()
    gb2312 = {chr(code) for code in range(0x4E00, 0xA000) if _encodes(chr(code), "gb2312")}
    assert len(gb2312) == 6763
    others = "AZaz09éñüßŁőğİşřůệΩжЯあんアンー龘囧臺灣“”‘’—…，。！？《》「」→★①€£¥°×½"
    assert {char for char in gb2312 | set(others) if ord(char) not in letters} == set()


def test_a_letter_lent_by_the_sister_font_has_an_outline_and_a_width() -> None:
    font = TTFont(asset("fonts/NotoSansSC-Bold.ttf"), lazy=True)
    name = font.getBestCmap()[ord("ł")]
    assert font["glyf"][name].numberOfContours > 0
    assert 200 < font["hmtx"][name][0] < 500


def _encodes(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.parametrize(("font", "letters"), [("ZCOOLKuaiLe-Regular", "怕黑的狐狸"), ("Baloo2-ExtraBold", "The Fox")])
def test_the_title_fonts_have_their_letters(font: str, letters: str) -> None:
    known = TTFont(asset(f"fonts/{font}.ttf"), lazy=True).getBestCmap()
    assert all(ord(char) in known for char in letters if char != " ")


@pytest.mark.parametrize("style", ["fluent-emoji", "fluent-emoji-flat"])
def test_every_icon_of_the_keywords_can_be_drawn(style: str) -> None:
    names = {name for (name,) in rows(f"emoji/{style}.sqlite", "SELECT name FROM icon")}
    keywords = json.loads(asset("emoji/keywords.json").read_bytes())
    assert len(keywords) > 1500
    assert {entry["icon"] for entry in keywords} <= names
    assert {f"{entry['icon']}-{tone}" for entry in keywords for tone in entry["tones"]} <= names
    ((width, height, body),) = rows(f"emoji/{style}.sqlite", "SELECT width, height, body FROM icon WHERE name = 'fox'")
    assert (width, height) == (32, 32)
    assert zlib.decompress(body).startswith(b"<g")


def test_keywords_are_in_both_languages() -> None:
    entries = {entry["icon"]: entry for entry in json.loads(asset("emoji/keywords.json").read_bytes())}
    fox = entries["fox"]
    assert (fox["en"]["label"], fox["zh"]["label"], fox["subgroup"]) == ("fox", "狐狸", "animal-mammal")
    assert all(entry["en"]["label"] and entry["zh"]["label"] for entry in entries.values())


def test_a_mirrored_icon_is_drawn_out() -> None:
    ((body,),) = rows("emoji/fluent-emoji.sqlite", "SELECT body FROM icon WHERE name = 'backhand-index-pointing-right'")
    assert b"matrix(-1 0 0 1 32 0)" in zlib.decompress(body)


@pytest.mark.parametrize(
    ("lemma", "lexname", "ancestor"),
    [("fox", "animal", "canine"), ("lighthouse keeper", "person", "person"), ("courage", "attribute", "trait")],
)
def test_nouns_know_what_they_are(lemma: str, lexname: str, ancestor: str) -> None:
    ((found, chain),) = rows(
        "words/nouns.sqlite", "SELECT lexname, chain FROM noun WHERE lemma = ? AND rank = 1", lemma
    )
    assert found == lexname
    assert ancestor in chain.split(">")
    assert chain.endswith("entity")


def test_every_asset_has_its_licence() -> None:
    licences = {path.stem: path.read_text("utf-8") for path in asset("licences").glob("*.txt")}
    fonts = {"noto-sans", "noto-sans-sc", "zcool-kuaile", "baloo-2"}
    assert set(licences) == fonts | {"fluent-emoji", "emojibase-data", "wordnet", "musescore-general"}
    assert all("OPEN FONT LICENSE" in licences[font].upper() for font in fonts)
    assert "Microsoft" in licences["fluent-emoji"]
    assert "Permission is hereby granted" in licences["fluent-emoji"]


def test_a_missing_asset_says_how_to_build_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(assets, "ROOT", tmp_path)
    with pytest.raises(SettingsError, match="make setup"):
        asset("fonts/NotoSansSC-Regular.ttf")


@pytest.mark.parametrize(
    ("name", "split"),
    [
        ("artist-medium-light", ("artist", "medium-light")),
        ("artist-dark", ("artist", "dark")),
        ("fox", ("fox", "")),
        ("kiss-woman-man-dark-light", ("kiss-woman-man-dark", "light")),
    ],
)
def test_skin_tones_are_told_from_names(name: str, split: tuple[str, str]) -> None:
    spec = importlib.util.spec_from_file_location("pack", PACKER)
    assert spec
    assert spec.loader
    pack = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(pack)
    assert pack.split_tone(name) == split
