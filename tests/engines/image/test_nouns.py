"""Nouns in both languages find the right icon."""

import pytest

from fabula.engines.embedded.image.nouns import find

ENGLISH = {
    "fox": "fox", "a little fox": "fox", "old toy bear": "teddy-bear", "bear": "bear", "wolves": "wolf",
    "kitten": "cat-face", "puppy": "dog-face", "rabbits": "rabbit-face", "mice": "mouse-face", "lion": "lion",
    "tiger": "tiger-face", "monkey": "monkey-face", "piglet": "pig-face", "cow": "cow-face", "frog": "frog",
    "unicorn": "unicorn", "pony": "horse", "owl": "owl", "penguin": "penguin", "hedgehog": "hedgehog",
    "squirrel": "chipmunk", "young deer": "deer", "elephant": "elephant", "giraffe": "giraffe",
    "tortoise": "turtle", "snail": "snail", "dragon": "dragon", "butterflies": "butterfly",
    "bumblebee": "honeybee", "whale": "whale", "octopus": "octopus", "goldfish": "tropical-fish",
    "robot": "robot", "alien": "alien", "ghost": "ghost", "mermaid": "woman-merpeople", "wizard": "man-mage",
    "witch": "woman-mage", "the king": "person-with-crown", "knight": "man-guard", "astronaut": "man-astronaut",
    "farmer": "man-farmer", "chef": "man-cook", "doctor": "man-health-worker", "a kettle": "teapot",
    "clock": "mantelpiece-clock", "alarm clock": "alarm-clock", "umbrella": "umbrella",
    "red balloon": "balloon", "kite": "kite", "key": "old-key", "lantern": "red-paper-lantern",
    "candle": "candle", "storybook": "open-book", "map": "scroll", "the wind": "wind-face",
    "little cloud": "cloud", "moon": "full-moon-face", "star": "glowing-star", "raindrop": "droplet",
    "oak tree": "deciduous-tree", "sunflower": "sunflower", "steam train": "locomotive", "boat": "sailboat",
    "rocket": "rocket", "violin": "violin", "snowman": "snowman-without-snow", "cake": "birthday-cake",
    "seashell": "spiral-shell", "telescope": "telescope", "terrier": "dog-face", "oak": "deciduous-tree",
}  # fmt: skip

CHINESE = {
    "狐狸": "fox", "小狐狸": "fox", "旧玩具熊": "teddy-bear", "熊": "bear", "大灰狼": "wolf",
    "小猫": "cat-face", "小狗": "dog-face", "白兔": "rabbit-face", "老鼠": "mouse-face", "狮子": "lion",
    "老虎": "tiger-face", "孙悟空": "monkey-face", "小猪": "pig-face", "奶牛": "cow-face", "青蛙": "frog",
    "独角兽": "unicorn", "小马": "horse", "猫头鹰": "owl", "企鹅": "penguin", "刺猬": "hedgehog",
    "松鼠": "chipmunk", "小鹿": "deer", "大象": "elephant", "长颈鹿": "giraffe", "乌龟": "turtle",
    "蜗牛": "snail", "龙": "dragon", "蝴蝶": "butterfly", "蜜蜂": "honeybee", "鲸鱼": "whale",
    "章鱼": "octopus", "金鱼": "tropical-fish", "机器人": "robot", "外星人": "alien", "幽灵": "ghost",
    "美人鱼": "woman-merpeople", "巫师": "man-mage", "女巫": "woman-mage", "国王": "person-with-crown",
    "骑士": "man-guard", "宇航员": "man-astronaut", "农夫": "man-farmer", "面包师": "man-cook",
    "医生": "man-health-worker", "水壶": "teapot", "老钟": "mantelpiece-clock", "闹钟": "alarm-clock",
    "雨伞": "umbrella", "红气球": "balloon", "风筝": "kite", "钥匙": "old-key", "灯笼": "red-paper-lantern",
    "蜡烛": "candle", "故事书": "open-book", "地图": "scroll", "北风": "wind-face", "小云朵": "cloud",
    "月亮": "full-moon-face", "小星星": "glowing-star", "雨滴": "droplet", "大树": "deciduous-tree",
    "向日葵": "sunflower", "小火车": "locomotive", "小船": "sailboat", "火箭": "rocket", "小提琴": "violin",
    "雪人": "snowman-without-snow", "蛋糕": "birthday-cake", "贝壳": "spiral-shell", "望远镜": "telescope",
    "勇敢的小松鼠": "chipmunk", "会唱歌的鲸鱼": "whale",
}  # fmt: skip

PEOPLE = [
    "lighthouse keeper",
    "grandmother",
    "girl",
    "boys",
    "a clockmaker",
    "sister",
    "灯塔看守人",
    "奶奶",
    "小女孩",
    "图书管理员",
    "木匠",
]


@pytest.mark.parametrize(("noun", "icon"), [*ENGLISH.items(), *CHINESE.items()])
def test_a_noun_finds_its_icon(noun: str, icon: str) -> None:
    assert find(noun).icon == icon


@pytest.mark.parametrize("noun", PEOPLE)
def test_people_are_people(noun: str) -> None:
    assert find(noun).manner == "person"


@pytest.mark.parametrize("noun", ["silence", "an idea", "影子", "希望", "qwertyuiop", "", "🦄"])
def test_what_has_no_shape_is_a_spirit(noun: str) -> None:
    assert find(noun).manner == "spirit"


@pytest.mark.parametrize(
    ("noun", "manner"),
    [("fox", "head"), ("farmer", "bust"), ("owl", "whole"), ("kettle", "object"), ("robot", "machine")],
)
def test_an_icon_becomes_somebody_in_its_manner(noun: str, manner: str) -> None:
    assert find(noun).manner == manner


def test_an_unknown_trade_is_a_person() -> None:
    assert find("plumber").manner in {"person", "bust"} and find("修车师").manner == "person"
