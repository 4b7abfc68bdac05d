# ruff: noqa: E501 (Chinese topics)
"""Chinese stories over many topics, lengths, seeds and ages: the table of checks that a story has to pass."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from fabula.domain.language import is_han
from fabula.domain.scene import PLACES
from fabula.domain.story import NARRATOR, Script, StoryRequest
from fabula.engines.embedded.text.frame.lint import spine_problems
from fabula.engines.embedded.text.frame.spine import Spine
from fabula.engines.embedded.text.frame.tell import tell
from fabula.engines.embedded.text.zh import PACK

PROMPTS = (Path(__file__).parents[3] / "prompts" / "zh.txt").read_text(encoding="utf-8").splitlines()
MORE = [
    "小狐狸米洛想飞上天", "叫阿宝的机器人丢了自己的影子", "小机器人找妈妈", "乌龟和兔子", "给妈妈织一条围巾的小男孩", "小女孩在海边捡到一个漂流瓶",
    "鲸鱼", "区块链", "勇气是什么", "会飞的图书馆", "一个总是迟到的邮递员", "想看海的骆驼", "爱哭的小象不敢过桥", "A robot 学中文", "妈妈的味道",
]  # fmt: skip
LENGTHS = (3, 4, 5, 7, 10, 14, 20)
SENTENCE_END = re.compile(r"[。！？]")


def told(topic: str, **asked: object) -> Script:
    return tell(StoryRequest(topic, "zh", **asked), PACK)  # type: ignore[arg-type]


def text_of(script: Script) -> str:
    return "".join(page.text for page in script.pages)


@pytest.mark.parametrize("spine", PACK.spines(), ids=lambda spine: spine.id)
def test_every_spine_is_well_written(spine: Spine) -> None:
    assert spine_problems(spine) == []
    assert sum(len(beat.sentences) for beat in spine.beats) >= 44


def test_families_have_their_spines() -> None:
    written = {spine.id.rpartition(".")[0]: spine for spine in PACK.spines()}
    families = [spine.family for spine in written.values()]
    assert sum(families.count(family) >= 2 for family in set(families) - {"frame"}) >= 3
    assert len(set(families)) >= 8
    assert families.count("frame") == 4


@pytest.mark.parametrize("topic", PROMPTS + MORE)
def test_every_length_age_and_seed_tells_a_story(topic: str) -> None:
    for pages in LENGTHS:
        for seed, age in ((0, "8"), (1, "4"), (2, "adult")):
            script = told(topic, pages=pages, seed=seed, age=age)
            assert len(script.pages) == pages
            assert_sound(script)


def assert_sound(script: Script) -> None:
    known = {character.id for character in script.characters} | {NARRATOR}
    for page in script.pages:
        assert "".join(line.text for line in page.lines) == page.text
        assert {line.speaker for line in page.lines} <= known
        assert set(page.scene.actors) <= known
        assert page.scene.place in PLACES
        assert page.image_prompt
    text = text_of(script)
    assert not re.search(r"[{}]|@\w|的的|。。|，。", text)
    assert not re.search(r"[\u4e00-\u9fff][,;:!?]", text)
    assert all(any(is_han(char) for char in character.kind) for character in script.characters)
    sentences = [part for part in re.split(r"(?<=[。！？])", re.sub(r"“[^”]*”", "", text)) if len(part) > 8]
    assert len(sentences) == len(set(sentences))


def test_length_follows_the_pages() -> None:
    short, long = told("一只怕黑的狐狸", pages=3), told("一只怕黑的狐狸", pages=20)
    assert len(SENTENCE_END.findall(text_of(short))) < 36
    assert len(text_of(long)) > 2 * len(text_of(short))


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("小狐狸米洛想飞上天", ("米洛", "狐狸", "飞上天")),
        ("消防员怕火", ("消防员", "怕火")),
        ("一台会说话的老收音机", ("老收音机",)),
        ("小雨和爷爷一起修一只旧钟", ("小雨", "爷爷", "旧钟")),
        ("为什么天是蓝的", ("为什么天是蓝的", "太阳光")),
        ("程序员改bug", ("程序员改 bug",)),
    ],
)
def test_the_topic_is_in_the_story(topic: str, words: tuple[str, ...]) -> None:
    for seed in range(3):
        text = text_of(told(topic, pages=8, seed=seed))
        assert [word for word in words if word not in text] == []


def test_seeds_are_different_plots() -> None:
    for topic in ("一只怕黑的狐狸", "小狐狸米洛想飞上天", "区块链"):
        scripts = [told(topic, pages=8, seed=seed) for seed in range(2)]
        grams = [six_grams(script) for script in scripts]
        for one, other in pairwise(grams):
            assert len(one & other) / min(len(one), len(other)) <= 0.2


def six_grams(script: Script) -> set[str]:
    text = text_of(script)
    for character in script.characters:
        text = text.replace(character.name, "□")
    return {text[i : i + 6] for i in range(len(text) - 5)}


def test_the_same_request_gives_the_same_script() -> None:
    assert told("孤独", seed=3) == told("孤独", seed=3)


def test_most_prompts_find_a_spine_of_their_own() -> None:
    tiers = [told(topic, pages=8).tier for topic in PROMPTS + MORE]
    assert tiers.count(3) <= 0.4 * len(tiers)


def test_speech_has_its_speaker() -> None:
    script = told("小机器人找妈妈", pages=10)
    spoken = [line for page in script.pages for line in page.lines if line.speaker == "thing"]
    assert spoken
    assert all(line.text.startswith("“") and line.text.endswith("”") for line in spoken)


@pytest.mark.parametrize(
    ("topic", "spine"),
    [
        ("一只怕黑的狐狸", "zh.fear."),
        ("消防员怕火", "zh.fear.school"),
        ("小兔子乖乖弄丢了红围巾", "zh.loss.backwards"),
        ("熊猫宝宝找妈妈", "zh.search.road"),
        ("想当厨师的老鼠", "zh.want."),
        ("小雨和爷爷一起修一只旧钟", "zh.mend.spare"),
        ("给妈妈织一条围巾的小男孩", "zh.make.homes"),
        ("小女孩在海边捡到一个漂流瓶", "zh.find.notice"),
        ("乌龟和兔子", "zh.friend.line"),
        ("一个总是迟到的邮递员", "zh.arrival.suitcase"),
        ("孤独", "zh.arrival.inn"),
        ("会飞的图书馆", "zh.place.door"),
        ("爷爷的怀表", "zh.thing.returned"),
        ("一条想飞上天的小鱼", "zh.want.sky"),
        ("刺猬和气球", "zh.friend.prickles"),
        ("为什么海水是咸的", "zh.question.trial"),
        ("月亮为什么会变圆变弯", "zh.question.trial"),
        ("老裁缝给月亮缝了一件衣服，可是月亮瘦了，衣服掉进了河里", "zh.frame."),
    ],
)
def test_a_fitting_spine_tells_at_every_length(topic: str, spine: str) -> None:
    for pages in range(3, 21):
        for age, seed in (("4", 0), ("8", 1), ("adult", 2)):
            assert told(topic, pages=pages, age=age, seed=seed).spine.startswith(spine)


def test_older_readers_get_fuller_stories() -> None:
    young, grown = (text_of(told("一只怕黑的狐狸", pages=16, age=age)) for age in ("4", "adult"))
    assert "很少有谁真的去看" in grown
    assert "很少有谁真的去看" not in young
    assert len(grown) > len(young)


def test_a_whole_story_is_told_in_its_own_clauses() -> None:
    script = told(PROMPTS[-1], pages=8)
    text = text_of(script)
    assert script.title == "没有颜色的城市"
    assert [c.name for c in script.characters][:1] == ["老邮差"]
    for clause in ("从前有一座没有颜色的城市", "他每天都在信封上画一朵花", "有人给他寄来了一封真正的信"):
        assert f"{clause}。" in text


def test_the_thing_of_a_tale_carries_its_end() -> None:
    letter, song = text_of(told(PROMPTS[-1], pages=8)), text_of(told(PROMPTS[9], pages=8))
    assert [word for word in ("轻轻地撕开", "我一朵也没有扔", "贴在自己的门上") if word not in letter] == []
    assert [word for word in ("会唱歌的 bug 还在唱", "女儿", "应了一句", "晚安") if word not in song] == []


def test_a_question_is_tried_out_answered_and_gone_to_see() -> None:
    script = told("为什么海水是咸的", pages=8)
    middle = "".join(page.text for page in script.pages[3:6])
    assert [word for word in ("盐", "滴出来的水", "小河交给大河", "几十亿年") if word not in middle] == []
    assert script.pages[-1].scene.place == "beach"


def test_a_lost_shadow_comes_back_and_a_sewing_machine_sews() -> None:
    assert "影子就接上了" in text_of(told(PROMPTS[3], pages=8))
    assert "一针一针地缝好了" in text_of(told(PROMPTS[7], pages=8))


def test_rain_at_the_inn_is_wet_and_stops() -> None:
    script = told("一场不肯停的雨", pages=8)
    text = text_of(script)
    assert [word for word in ("水桶", "停不下来", "雨停了") if word not in text] == []
    assert script.pages[0].scene.weather == "rain"
