# ruff: noqa: E501 (Chinese topics)
"""What Chinese topics are read as."""

import pytest

from fabula.domain.story import StoryRequest
from fabula.engines.embedded.text.facts import Facts
from fabula.engines.embedded.text.frame.tell import tell
from fabula.engines.embedded.text.zh import PACK
from fabula.engines.embedded.text.zh.nouns import type_of


def facts_of(topic: str, **asked: str) -> Facts:
    return PACK.analyse(StoryRequest(topic, "zh", **asked))


@pytest.mark.parametrize(
    ("topic", "relation", "hero", "thing_or_deed"),
    [
        ("一只怕黑的狐狸", "fears", "狐狸", "黑"),
        ("消防员怕火", "fears", "消防员", "火"),
        ("叫阿宝的机器人丢了自己的影子", "lost", "机器人", "影子"),
        ("小机器人找妈妈", "seeks", "小机器人", "妈妈"),
        ("小男孩想在月球上种向日葵", "wants_to", "小男孩", "在月球上种向日葵"),
        ("想当宇航员的小猪", "wants_to", "小猪", "当宇航员"),
        ("一个不会哭的女孩", "cannot", "女孩", "哭"),
        ("小猫咪第一天上幼儿园", "wants_to", "小猫咪", "上幼儿园"),
        ("失眠的猫头鹰", "cannot", "猫头鹰", "睡着"),
        ("小雨和爷爷一起修一只旧钟", "mends", "孩子", "旧钟"),
        ("给妈妈织一条围巾的小男孩", "makes", "小男孩", "围巾"),
        ("一只叫豆豆的猫，在图书馆里找到了一张旧地图", "finds", "猫", "旧地图"),
        ("小女孩在海边捡到一个漂流瓶", "finds", "小女孩", "漂流瓶"),
        ("乌龟和兔子", "befriends", "乌龟", ""),
        ("请给我讲一个关于孤独的故事", "alone", "孤独", ""),
    ],
)
def test_roles(topic: str, relation: str, hero: str, thing_or_deed: str) -> None:
    facts = facts_of(topic)
    assert facts.relation == relation
    assert facts.hero is not None
    assert facts.hero.noun == hero
    assert (facts.deed or (facts.thing.noun if facts.thing else "")) == thing_or_deed


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("小狐狸米洛想飞上天", "米洛"),
        ("机器人阿宝丢了自己的影子", "阿宝"),
        ("一只叫豆豆的猫，在图书馆里找到了一张旧地图", "豆豆"),
        ("小狐狸 Milo 的第一次演讲", "Milo"),
        ("小狗多多害怕打雷", "多多"),
        ("一只叫“星期五”的乌龟", "星期五"),
        ("小雨和爷爷一起修一只旧钟", "小雨"),
    ],
)
def test_names_are_kept(topic: str, name: str) -> None:
    hero = facts_of(topic).hero
    assert hero is not None
    assert hero.name == name


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("鲸鱼", "fish"), ("风筝", "thing"), ("稻草人", "imaginary"), ("钟表匠", "person"), ("洗碗机", "thing"), ("熊猫宝宝", "animal"),
        ("小白兔", "animal"), ("台风", "weather"), ("孤独", "abstract"), ("啄木鸟", "bird"), ("便利店", "building"),
    ],
)  # fmt: skip
def test_types(noun: str, kind: str) -> None:
    assert type_of(noun) == kind


@pytest.mark.parametrize(
    ("topic", "form"), [("为什么天是蓝的", "why"), ("如何交朋友", "howto"), ("勇气是什么", "idea")]
)
def test_questions(topic: str, form: str) -> None:
    assert facts_of(topic).form == form


def test_hero_and_scene_of_the_request_have_the_last_word() -> None:
    request = StoryRequest("怕黑", "zh", hero="小老鼠", scene="下雪的图书馆")
    facts = PACK.analyse(request)
    assert facts.hero is not None
    assert facts.hero.noun == "小老鼠"
    assert facts.weather == "snow"
    assert "图书馆" in tell(request, PACK).pages[0].text


def test_a_topic_without_anybody_happens_to_a_child() -> None:
    hero = facts_of("第一次坐飞机").hero
    assert hero is not None
    assert hero.noun == "孩子"
