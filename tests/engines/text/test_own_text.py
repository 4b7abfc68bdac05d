"""The user's own text: kept word for word, on pages, with speakers, scenes and characters found."""

import re

import pytest

from fabula.domain.story import Script, StoryRequest
from fabula.engines.base import Call
from fabula.engines.embedded.text import EmbeddedText

ENGLISH = """# The Bell on the Hill

Anna was a young goat, and she lived on the hill above the village. One snowy night the bell rang.
"Who is there?" asked Anna.

"Only me," said the old fox. He was cold, and he shook. "May I come in?"

Anna opened the door of her house. Mr. Brown, the mole, was already by the fire. "Sit down," he said. "There is soup."

In the morning they walked down to the market together, and everybody laughed and was happy.
"""

CHINESE = """月亮上的花

小北是一只爱种花的兔子。那天夜里，下着雪，小北在院子里挖土。“这里能开花吗？”小北问。

“能。”老钉小声说，“等春天来。”小北笑了。

第二天早上，她们一起去了森林。“你看！”老钉喊，“开了！”
"""


def read(text: str, language: str, **options: object) -> Script:
    request = StoryRequest("", language, text=text, **options)  # type: ignore[arg-type]
    return EmbeddedText().write_story(request, Call()).script


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (CHINESE, "zh")])
@pytest.mark.parametrize("pages", [0, 3, 5, 6])
def test_every_word_is_kept_and_pages_are_as_asked(text, language, pages):
    script = read(text, language, pages=pages)
    body = text.split("\n", 1)[1]
    assert letters("".join(page.text for page in script.pages)) == letters(body)
    assert len(script.pages) == (pages or len(script.pages))
    assert len(script.pages) >= 3
    for page in script.pages:
        assert "".join(line.text for line in page.lines) == page.text
        assert page.text == page.text.strip()


def test_english_speakers_characters_and_scenes():
    script = read(ENGLISH, "en", pages=4)
    assert script.title == "The Bell on the Hill"
    by_name = {c.name: c for c in script.characters}
    assert by_name["Anna"].kind == "goat"
    assert by_name["Anna"].gender == "female"
    fox = next(c for c in script.characters if c.kind == "fox")
    said = {line.text: line.speaker for page in script.pages for line in page.lines if line.speaker != "narrator"}
    assert said['"Who is there?"'] == by_name["Anna"].id
    assert said['"Only me,"'] == fox.id
    assert said['"May I come in?"'] == fox.id
    assert script.pages[0].scene.weather == "snow"
    assert script.pages[0].scene.time == "night"
    assert script.pages[-1].scene.place == "market"
    assert script.pages[-1].scene.time == "morning"


def test_chinese_speakers_characters_and_scenes():
    script = read(CHINESE, "zh", pages=3)
    assert script.title == "月亮上的花"
    by_name = {c.name: c for c in script.characters}
    assert set(by_name) == {"小北", "老钉"}
    assert by_name["小北"].kind == "兔子"
    said = {line.text: line.speaker for page in script.pages for line in page.lines if line.speaker != "narrator"}
    assert said["“这里能开花吗？”"] == by_name["小北"].id
    assert said["“能。”"] == by_name["老钉"].id
    assert said["“开了！”"] == by_name["老钉"].id
    assert script.pages[0].scene.weather == "snow"
    assert script.pages[-1].scene.place == "forest"


def test_a_quotation_is_never_torn_between_two_pages():
    script = read(ENGLISH, "en", pages=8)
    assert all(page.text.count('"') % 2 == 0 for page in script.pages)


def test_text_without_heading_is_titled_by_its_first_words():
    script = read("The door opened. Nobody stood there. Then somebody laughed. It was Tom.", "en")
    assert script.title == "The door opened"
    assert script.pages[0].text.startswith("The door opened.")


def test_text_in_another_language_is_laid_out_for_the_narrator():
    text = "Es war einmal ein Fuchs. Er hatte Angst. „Wer da?“, rief er. Niemand kam. Da lachte er."
    script = read(text, "de", pages=3)
    assert letters("".join(page.text for page in script.pages)) == letters(text)
    assert {line.speaker for page in script.pages for line in page.lines} == {"narrator"}


def test_no_page_is_absurdly_long():
    text = "word " * 3_000
    script = read(text.strip(), "en")
    assert len(script.pages) == 20
    assert max(len(page.text) for page in script.pages) < 1_500
