"""script.json: read back as written, edited by hand, and refused with a line that helps."""

import json
from dataclasses import replace
from typing import Any

import pytest

from fabula.domain.errors import InputError
from fabula.domain.scene import Character, Scene
from fabula.domain.story import Line, Page, Script
from fabula.pipelines.story.outputs import script_outputs
from fabula.pipelines.story.script_file import script_dump, script_load

LINES = (Line("narrator", "It knocked. "), Line("hero", "“Come in,” "), Line("narrator", "said Pim."))
PAGE = Page("It knocked. “Come in,” said Pim.", LINES, Scene("house", actors=("hero",)), "a house")
SCRIPT = Script("Pim", "en", (Character("hero", "Pim", "mouse"),), (PAGE, replace(PAGE)))


def _edited(change: Any) -> Script:
    raw = json.loads(script_dump(SCRIPT))
    change(raw)
    return script_load(json.dumps(raw).encode(), before=SCRIPT)


def test_it_reads_back_as_written() -> None:
    assert script_load(script_dump(SCRIPT)) == SCRIPT


def test_a_changed_text_keeps_its_speakers_where_the_words_stayed() -> None:
    script = _edited(lambda raw: raw["pages"][0].update(text="It knocked twice. “Come in, please,” said Pim."))
    assert script.pages[0].lines == (
        Line("narrator", "It knocked twice. "),
        Line("hero", "“Come in, please,” "),
        Line("narrator", "said Pim."),
    )
    assert script.pages[1] == PAGE


def test_changed_lines_change_the_text() -> None:
    script = _edited(lambda raw: raw["pages"][0]["lines"][0].update(text="It rang. "))
    assert script.pages[0].text == "It rang. “Come in,” said Pim."


def test_who_leaves_something_out_keeps_them() -> None:
    def leave_out(raw: Any) -> None:
        del raw["language"], raw["characters"], raw["pages"][0]["lines"]

    assert _edited(leave_out) == SCRIPT


def test_a_script_of_nothing_but_texts_is_of_their_language() -> None:
    assert script_load('{"title": "雨", "pages": [{"text": "下雨了。"}]}'.encode()).language == "zh"


def test_a_new_page_needs_no_more_than_a_text() -> None:
    script = _edited(lambda raw: raw["pages"].append({"text": "The end."}))
    assert script.pages[2].lines == (Line("narrator", "The end."),)
    assert script.pages[2].scene == PAGE.scene


def test_an_edit_of_one_page_changes_nothing_that_other_pages_depend_on() -> None:
    before = script_outputs(SCRIPT)
    after = script_outputs(_edited(lambda raw: raw["pages"][1].update(text="It knocked. “Come in,” said Tim.")))
    assert {name for name in before if before[name] != after[name]} == {"script", "page-2/lines"}


def test_the_cover_shows_the_hero_and_who_is_seen_most_of_the_others() -> None:
    seen = (("baker", "hero"), ("friend", "hero"), ("friend",))
    pages = tuple(replace(PAGE, scene=Scene("street", actors=actors)) for actors in seen)
    cast = tuple(Character(role, role.title(), "mouse") for role in ("hero", "friend", "baker"))
    cover = json.loads(script_outputs(replace(SCRIPT, characters=cast, pages=pages))["cover/scene"][0])
    assert cover["scene"]["actors"] == ["hero", "friend"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda raw: raw.pop("pages"), "no list of pages"),
        (lambda raw: raw.update(pages=[]), "0 pages"),
        (lambda raw: raw["pages"][0].update(text=" ", lines=[]), "Page 1 .* has no words"),
        (lambda raw: raw.update(title="…"), "title .* has no words"),
        (lambda raw: raw["pages"][0]["lines"][1].update(speaker="ghost"), "'ghost', who is not among the characters"),
        (lambda raw: raw["pages"][0]["scene"].update(place="nowhere"), "pages.0.scene.place"),
        (lambda raw: raw["pages"][0].update(text="x" * 200_001), "longer than"),
        (lambda raw: raw.update(pages=["text"]), "must be an object"),
        (lambda raw: raw.update(title=3), "title"),
        (lambda raw: raw.update(title="fox " * 100), "title .* longer than 300"),
        (lambda raw: raw["pages"][0].update(lines=None), "lines of a page must be a list"),
        (lambda raw: raw["characters"].append(raw["characters"][0]), "two characters"),
        (lambda raw: raw["pages"][0]["lines"][0].update(text="half a pair: \ud800"), "surrogates not allowed"),
    ],
)
def test_what_cannot_be_used_is_named(change: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        _edited(change)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000])
def test_what_is_no_script_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"script\.json"):
        script_load(data)
