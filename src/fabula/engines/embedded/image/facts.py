"""What a picture shows: the facts given, and what the words of the prompt add."""

import re
from dataclasses import dataclass, replace
from typing import TypeVar

from fabula.domain.language import is_han
from fabula.domain.scene import Character, Scene
from fabula.engines.base import ImageRequest
from fabula.engines.embedded.image import nouns
from fabula.engines.embedded.image.lexicon_nouns import NOUNS, PERSON_WORDS
from fabula.engines.embedded.image.lexicon_scenes import MOOD_WORDS, PLACE_WORDS, TIME_WORDS, WEATHER_WORDS

Fact = TypeVar("Fact", bound=str)
MAX_NAMED = 3


@dataclass(frozen=True)
class Facts:
    """A scene, its actors (the most important first), the nouns of its props, and what else is said in `words`."""

    scene: Scene
    cast: tuple[Character, ...]
    props: tuple[str, ...]
    words: str = ""


def facts_of(request: ImageRequest, *, things_act: bool = True) -> Facts:
    """The facts of a request: those given win, the prompt tells the rest.

    Where it names nobody who lives, the first thing named acts, if `things_act` and more than scenery is asked for.
    """
    if request.scene is not None:
        return _given(request, request.scene)
    text = " ".join(part for part in (request.prompt, request.title, request.subtitle) if part)
    scene = scene_in(text)
    beings, things = _named(text) if not request.cast else ((), ())
    if not things_act or request.scenery:
        things = tuple(thing for thing in things if thing not in _MUSIC)
    elif not beings and things:
        beings, things = (Character("named0", things[0], things[0]),), things[1:]
    return Facts(scene, request.cast or beings, things, text)


def _given(request: ImageRequest, scene: Scene) -> Facts:
    by_id = {character.id: character for character in request.cast}
    scene = _indoors(scene, request.prompt)
    cast = tuple(by_id[actor] for actor in scene.actors if actor in by_id)
    # Who acts does not lie about as well.
    kinds = {character.kind for character in cast}
    carried = _BAGS if any(_POST.search(kind.lower()) for kind in kinds) else frozenset()
    props = tuple(prop for prop in scene.props if prop not in kinds | carried)
    return Facts(scene, _in_their_element(cast, scene), props, f"{request.prompt} {scene.place_detail}")


_POST = re.compile(r"\bpost(?:man|woman)\b|\bmail(?:man|woman)\b|邮差|邮递员")
_BAGS = frozenset(("bag", "mail bag", "mailbag", "satchel", "postbag", "邮袋", "挎包", "邮包"))
"""What those who bring the post are drawn with anyhow."""
_WINGED = re.compile(
    r"gull|bird|dove|pigeon|crow|raven|swallow|sparrow|owl|eagle|butterfly|\bbee\b|鸥|鸟|鸽|鹰|燕|雀|鸦|蝴蝶|蜜蜂"
)


def _in_their_element(cast: tuple[Character, ...], scene: Scene) -> tuple[Character, ...]:
    """Those who can be at the place at all: under water nobody flies, unless they are the only one there."""
    if scene.place != "underwater":
        return cast
    return tuple(one for one in cast if not _WINGED.search(one.kind.lower())) or cast


_INSIDE = re.compile(
    r"\b(?:inside|indoors|in bed|fireside|hearth|stove|kitchen|living room)\b"
    r"|屋里|屋内|室内|家里|炉边|床上|灶|厨房|客厅"
)
_FOOD = """
bread jar soup cake pot stove kettle breakfast supper 早饭 晚饭 面包 汤 锅 粥 饺子
"""
_FURNITURE = """
table desk bed chair armchair sofa drawer cupboard shelf lamp candle ink stamp letter curtain
桌子 书桌 床 椅子 摇椅 沙发 抽屉 柜子 灯 台灯 蜡烛 楼梯 登记簿 算盘 缝纫机
"""


def _indoors(scene: Scene, prompt: str) -> Scene:
    """A house is drawn from within where things or words tell so: by food the kitchen, else the living room."""
    props, food, furniture = set(scene.props), set(_FOOD.split()), set(_FURNITURE.split())
    told = props & (food | furniture) or _INSIDE.search(f"{prompt} {scene.place_detail}")
    # Nobody stands about before a house in a thunderstorm.
    if scene.place != "house" or not (told or scene.weather == "storm"):
        return scene
    return replace(scene, place="kitchen" if props & food else "livingroom")


def scene_in(text: str) -> Scene:
    """Place, time, weather and mood that a text names; a meadow on a clear day where it names none."""
    lowered = text.lower()
    return Scene(
        _first(lowered, PLACE_WORDS) or "meadow",
        _first(lowered, TIME_WORDS) or "day",
        _first(lowered, WEATHER_WORDS) or "clear",
        _first(lowered, MOOD_WORDS) or "calm",
    )


def _first(text: str, table: dict[Fact, str]) -> Fact | None:
    """The fact whose longest word stands in the text; of equals the earlier in the table."""
    best: tuple[int, Fact | None] = (0, None)
    for fact, words in table.items():
        for word in words.split():
            weight = len(word) * (3 if is_han(word[0]) else 1)
            if weight > best[0] and _names(text, word.replace("-", " ")):
                best = (weight, fact)
    return best[1]


def _names(text: str, word: str) -> bool:
    if is_han(word[0]):
        return word in text
    return re.search(rf"\b{re.escape(word)}s?\b", text) is not None


def _named(text: str) -> tuple[tuple[Character, ...], tuple[str, ...]]:
    """Beings and things that a text names, in the order of the text."""
    words = _chinese_nouns(text) + _english_nouns(text.lower())
    beings: list[Character] = []
    things: list[str] = []
    for word in dict.fromkeys(words):
        if nouns.find(word).manner in {"object", "spirit"}:
            things.append(word)
        else:
            beings.append(Character(f"named{len(beings)}", word, word))
    return tuple(beings[:MAX_NAMED]), tuple(things[: MAX_NAMED + 1])


_MUSIC = frozenset(("song", "rock", "songs", "music", "melody", "tune", "jazz", "歌", "歌曲", "音乐", "曲子", "旋律"))
"""What a cover is of, which it need not show."""

_SCENERY = """
night day light sea ocean wave forest tree mountain hill sky star moon sun rain snow wind storm
house home garden river lake time hope dream fear voice love heart
夜 海 树 山 天空 星 雨 雪 风 家 房子 光 时间 希望 梦 爱 心 人 花 草 车 书 门
声音 月亮 太阳 云 水 船 灯
"""
SCENERY = frozenset(_SCENERY.split())
"""Nouns that set a scene more often than they act in it."""


def _english_nouns(text: str) -> list[str]:
    words = re.findall(r"[a-z][a-z'-]*", text)
    found = []
    for index, word in enumerate(words):
        pair = f"{word} {words[index + 1]}" if index + 1 < len(words) else ""
        if pair in NOUNS or pair in PERSON_WORDS:
            found.append(pair)
        elif (word in NOUNS or word in PERSON_WORDS or word.removesuffix("s") in NOUNS) and word not in SCENERY:
            found.append(word)
    return [word for word in found if not any(word != other and word in other.split() for other in found)]


def _chinese_nouns(text: str) -> list[str]:
    """The longest words of the table that the text holds, from left to right."""
    found, index = [], 0
    while index < len(text):
        for length in range(min(6, len(text) - index), 0, -1):
            word = text[index : index + length]
            if is_han(word[0]) and (word in NOUNS or word in PERSON_WORDS):
                if word not in SCENERY:
                    found.append(word)
                index += length
                break
        else:
            index += 1
    return found
