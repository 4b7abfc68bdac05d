"""Rooms without light: where the words of a page say that lamps are out, or that there is but a candle."""

import re
from typing import Literal

from fabula.domain.scene import Scene

Gloom = Literal["", "dark", "candle"]
"""Whether a room is lit as usual, not at all, or by the candle that somebody holds."""

_OUT = re.compile(
    r"\bin the dark\b|\bpitch[- ]dark\b|\bcompletely dark\b|^dark\b|\bpower (?:cut|failure)\b|\bblackout\b"
    r"|\b(?:lamps?|lights?|candles?) (?:is |are )?(?:gone |put |blown )?out\b|\bunlit\b|\bno (?:light|lamp)s?\b"
    r"|停电|没有灯|没开灯|关了灯|关灯|熄灯|灯灭|灯熄|灯都?(?:吹)?(?:灭|熄)|吹灭|黑透|漆黑|一片黑|黑暗|摸黑"
)
_CANDLE = re.compile(r"\bcandle|蜡烛|烛光")
_LAMP = re.compile(r"\blamp|\blantern|灯")
_CLOTH = re.compile(r"\bwhite cloth\b|\bshadow (?:screen|play|puppet|theatre)|白布|皮影|影子戏")
_LATE = frozenset(("dusk", "night"))


def shadow_play(scene: Scene) -> bool:
    """Whether what is played are shadows on a white cloth, for which the house is dark."""
    return _CLOTH.search(" ".join((scene.place_detail, *scene.props)).lower()) is not None


def gloom_of(scene: Scene) -> Gloom:
    """How dark a room is: told by words, by a candle without a lamp, or by somebody's fear at night."""
    props = " ".join(scene.props).lower()
    candle = _CANDLE.search(props) is not None
    told = _OUT.search(f"{scene.place_detail} {props}".lower()) is not None
    if candle and (told or (scene.time in _LATE and not _LAMP.search(props))):
        return "candle"
    if shadow_play(scene) and not told:
        return "candle"
    fear = scene.time == "night" and scene.mood == "afraid" and not _LAMP.search(props)
    return "dark" if told or fear else ""
