# ruff: noqa: E501 (Chinese topics)
"""The facts of Chinese pages for the painter: who is there, who is only heard, when and where."""

from fabula.domain.scene import Character
from fabula.domain.story import Page, Script, StoryRequest
from fabula.engines.embedded.text.frame.tell import tell
from fabula.engines.embedded.text.zh import PACK

COLOURLESS = "从前有一座没有颜色的城市，城里住着一个会画画的老邮差，他每天都在信封上画一朵花，直到有一天，有人给他寄来了一封真正的信"


def told(topic: str) -> Script:
    return tell(StoryRequest(topic, "zh"), PACK)


def seen(script: Script, page: Page) -> list[Character]:
    return [one for one in script.characters if one.id in page.scene.actors]


def test_who_passes_through_is_seen_where_a_page_names_them() -> None:
    script = told("为什么海水是咸的")
    passing = {"卖早点的", "剃头的"}
    assert passing <= {one.name for one in script.characters}
    for page in script.pages:
        there = {one.name for one in seen(script, page)} & passing
        assert there == {name for name in passing if name in page.text}


def test_who_listens_to_a_tale_is_not_in_it() -> None:
    script = told(COLOURLESS)
    tale = [page for page in script.pages if "star" in page.scene.actors]
    heard = {line.speaker for page in tale for line in page.lines}
    assert len(tale) >= 3 and "hero" in heard
    assert not any({"hero", "elder", "friend"} & set(page.scene.actors) for page in tale)


def test_a_city_without_colours_is_told_so_until_they_come() -> None:
    script = told(COLOURLESS)
    outside = [page.scene for page in script.pages if page.scene.place == "city"]
    assert outside[0].place_detail == "没有颜色的城市" and outside[-1].place_detail == ""
    assert "贴满信封的门" in outside[-1].props


def test_a_fear_of_the_dark_begins_at_night_with_lamps() -> None:
    first = told("一只怕黑的狐狸").pages[0].scene
    assert first.time == "night" and "三盏灯" in first.props


def test_a_lost_shadow_is_there_when_it_is_found_and_long_at_the_end() -> None:
    script = told("机器人阿宝丢了自己的影子")
    props = [page.scene.props for page in script.pages]
    assert "影子" not in props[0] and any("影子" in shown for shown in props) and "斜影" in props[-1]


def test_an_inn_is_more_than_its_sitting_room() -> None:
    places = {(page.scene.place, page.scene.place_detail) for page in told("一场不肯停的雨").pages}
    assert {("kitchen", ""), ("livingroom", "走廊"), ("bedroom", "")} <= places
