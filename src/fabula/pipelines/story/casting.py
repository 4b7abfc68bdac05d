"""Who speaks with which voice: characters matched to the voices that an engine offers, by kind, gender and age."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import get_args

import numpy as np

from fabula.domain.scene import Age, Character, Gender
from fabula.domain.story import NARRATOR
from fabula.domain.voice import Voice

_AGES = get_args(Age)


def _nouns(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Kinds whose body is far from a person's, and who sounds like them: age, and gender where it is not the character's.
_CREATURES: tuple[tuple[Age, Gender, frozenset[str]], ...] = (
    ("child", "neutral", _nouns("""
        mouse mice hamster ant bee bug beetle butterfly ladybug cricket firefly snail sparrow hummingbird chick
        fairy elf pixie seed raindrop snowflake
        老鼠 小鼠 仓鼠 蚂蚁 蜜蜂 虫 蝴蝶 瓢虫 蟋蟀 蜗牛 麻雀 小鸡 精灵 仙子 种子 雨滴 雪花 ねずみ 蝶 妖精""")),
    ("adult", "male", _nouns("""
        bear elephant whale hippo rhino bison ox bull mammoth giant troll yeti ogre gorilla walrus mountain
        熊 大象 鲸 河马 犀牛 野牛 巨人 猩猩 海象 大山 象 くま 鯨""")),
    ("old", "neutral", _nouns("""
        dragon monster dinosaur crocodile demon beast volcano storm thunder kraken
        龙 怪物 怪兽 恐龙 鳄鱼 魔王 火山 风暴 雷 竜 怪獣""")),
    ("adult", "neutral", _nouns("""
        robot machine computer android car train truck engine tractor bus ship submarine rocket satellite clock drone
        机器人 机器 电脑 汽车 火车 卡车 拖拉机 巴士 轮船 潜艇 火箭 卫星 钟 无人机 ロボット 列車""")),
    ("young", "female", _nouns("""
        ghost spirit phantom wind breeze moon star cloud mist shadow echo dream comet
        幽灵 鬼 精魂 魂 风 月亮 星星 云 雾 影子 回声 梦 彗星 幽霊 星 月""")),
)  # fmt: skip


def cast_voices(characters: Iterable[Character], *, voices: tuple[Voice, ...], narrator: str = "") -> dict[str, str]:
    """A voice name for every character id and for `narrator`; deterministic.

    `voices` are the engine's for the story's language. A voice that a character or the user names is kept as it
    is. The others get the nearest by kind, gender and age, each another one as long as there are enough. An engine
    without named voices gives everybody the empty name, its default.
    """
    # Imported where it is needed: it takes a quarter of a second, and most processes cast nobody.
    from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

    people = [c for c in characters if c.id != NARRATOR]
    cast = {NARRATOR: narrator or _first_narrator(voices)} | {c.id: c.voice for c in people if c.voice}
    waiting = [c for c in people if not c.voice]
    if not voices or not waiting:
        return cast | {c.id: "" for c in waiting}
    taken = Counter(name for name in cast.values() if name)
    seats = [(voice, copy) for copy in range(-(-len(waiting) // len(voices)) + 1) for voice in voices]
    fits = np.array([[_fit(v, c, taken[v.name] + copy) for v, copy in seats] for c in waiting])
    rows, columns = linear_sum_assignment(fits, maximize=True)
    return cast | {waiting[r].id: seats[c][0].name for r, c in zip(rows, columns, strict=True)}


def _first_narrator(voices: tuple[Voice, ...]) -> str:
    return next((v.name for v in voices if v.role == "narrator"), voices[0].name if voices else "")


def _fit(voice: Voice, character: Character, speakers: int) -> float:
    """How well a voice suits that `speakers` others have; a digest breaks ties: casts differ between stories."""
    wanted, role = _sounds_like(character)
    score = _gender_fit(voice.gender, wanted.gender) + _age_fit(voice.age, wanted.age)
    score += 6.0 if voice.role == role else 0.0
    tie = sha256(f"{character.id}/{character.name}/{voice.name}".encode()).digest()[0] / 1000
    return score - 8.0 * speakers + tie


def _sounds_like(character: Character) -> tuple[Character, str]:
    for age, gender, kinds in _CREATURES:
        if _is_one_of(character.kind, kinds):
            return replace(character, age=age, gender=gender), "creature"
    return character, "person"


def _is_one_of(kind: str, kinds: frozenset[str]) -> bool:
    words = kind.lower().split()
    return any(noun in words if noun.isascii() else kind.endswith(noun) for noun in kinds)


def _gender_fit(offered: Gender, wanted: Gender) -> float:
    if offered == wanted:
        return 4.0
    return 1.0 if "neutral" in (offered, wanted) else -4.0


def _age_fit(offered: Age, wanted: Age) -> float:
    return 3.0 - 2.0 * abs(_AGES.index(offered) - _AGES.index(wanted))
