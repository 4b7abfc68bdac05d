"""The hall of an inn: the front door, the board of keys, the stairs to the rooms."""

import re

from fabula.domain.scene import Scene
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.places import furniture as kit
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import num, polygon

_INN = re.compile(
    r"\binn\b|\bhotel\b|\bguest ?house\b|\b(?:front|reception) desk\b|\bstaircase\b|\bstairs\b|\bhall\b"
    r"|客栈|旅店|旅馆|宾馆|前台|大堂|门厅|柜台|楼梯"
)
_REGISTER = re.compile(r"\bregister\b|登记簿")
_KEY = re.compile(r"\bkeys?\b|钥匙")
BRASS = "#e9c46a"


def is_inn(scene: Scene) -> bool:
    """Whether a room is the hall of an inn: by the words of the place, or by its register and its keys."""
    props = " ".join(scene.props).lower()
    told = _INN.search(scene.place_detail.lower()) is not None
    return scene.place == "livingroom" and (told or bool(_REGISTER.search(props) and _KEY.search(props)))


def inn(stage: Stage) -> None:
    """Wall and boards, then from left to right door, window, board of keys and stairs."""
    kit.room(stage, "#d6bd97", "#a87a50", wainscot="#8a5f45", pattern="stripes")
    line = kit.floor_line(stage)
    _front_door(stage, 0.12 * stage.width, line)
    kit.big_window(stage, (stage.width * 0.3 - 80, line - 390), (160, 200), curtains="#a8574a")
    _keys(stage, 0.51 * stage.width, line)
    _stairs(stage, line)
    kit.hanging_lamp(stage, stage.width * 0.41, max(84.0, line - 460), "#b8554a", wide=90)


def _front_door(stage: Stage, x: float, line: float) -> None:
    """A heavy door with a fanlight over it and a mat before it."""
    drawing = stage.layer(0.14)
    high, wide = min(330.0, line - 70), 168.0
    wood = stage.tone("#6b4a38")
    top = f"M{num(x - wide / 2 - 14)} {num(line)}V{num(line - high)}A{num(wide / 2 + 14)} 70 0 0 1"
    drawing.path(f"{top} {num(x + wide / 2 + 14)} {num(line - high)}V{num(line)}Z", darker(wood, 0.3))
    glass = f"M{num(x - wide / 2)} {num(line - high)}A{num(wide / 2)} 56 0 0 1 {num(x + wide / 2)} {num(line - high)}Z"
    drawing.path(glass, stage.outside.sky[1])
    drawing.rect((x - wide / 2, line - high), (wide, high + 2), wood)
    for side in (-1, 1):
        for low, part in ((0.52, 0.42), (0.04, 0.4)):
            left = x + (side * 0.25 - 0.19) * wide
            drawing.rect((left, line - high * (low + part)), (0.38 * wide, high * part), darker(wood, 0.18), round_=4)
            drawing.rect((left + 5, line - high * (low + part) + 5), (0.38 * wide - 10, high * part - 10), wood)
    drawing.circle((x + 0.4 * wide, line - high * 0.47), 8, stage.tone(BRASS))
    stage.layer(0.2).ellipse((x, line + 16), (wide * 0.6, 12), stage.tone("#7a5f4a"))


def _keys(stage: Stage, x: float, line: float) -> None:
    """A board with a key on every hook but one."""
    drawing = stage.layer(0.12)
    wide, high = 190.0, 130.0
    board = stage.tone("#8f6a4a")
    drawing.rect((x - wide / 2, line - 330), (wide, high), board, round_=6)
    brass = stage.tone(BRASS)
    for row in range(2):
        for column in range(5):
            at, top = x - wide / 2 + 22 + column * 36.5, line - 318 + row * 60
            drawing.circle((at, top), 4, darker(board, 0.4))
            if (row, column) != (1, 1):
                drawing.line(
                    f"M{num(at)} {num(top)}v40M{num(at)} {num(top + 36)}h9M{num(at)} {num(top + 28)}h7", brass, 4
                )
                drawing.circle((at, top + 10), 7, brass)
                drawing.circle((at, top + 10), 3, board)


def _stairs(stage: Stage, line: float) -> None:
    """Stairs that rise to the right, with a banister."""
    drawing = stage.layer(0.2)
    wood = stage.tone("#9a6a45")
    start, count = 0.7 * stage.width, 9
    tread, rise = (stage.width - start + 20) / count, 40.0
    for step in range(count):
        left, top = start + step * tread, line + 6 - (step + 1) * rise
        drawing.rect((left, top), (stage.width - left + 8, line + 8 - top), darker(wood, 0.1 + 0.03 * (step % 2)))
        drawing.rect((left - 6, top), (tread + 12, 9), lighter(wood, 0.22), round_=3)
        drawing.rect((left + 6, top + 9), (tread - 8, rise - 9), stage.tone("#9a3f45"), 0.7)
    rail = stage.layer(0.22)
    post = darker(wood, 0.3)
    for step in range(count):
        x, low = start + (step + 0.4) * tread, line + 6 - (step + 1) * rise
        rail.rect((x - 4, low - 108), (8, 110), post)
    slope = rise / tread
    low = line - 34 - 116
    right = stage.width + 10
    ends = [(start - 4, low + 10), (right, low + 10 - slope * (right - start))]
    rail.path(polygon([*ends, (ends[1][0], ends[1][1] - 16), (ends[0][0], ends[0][1] - 16)]), lighter(post, 0.1))
    rail.rect((start - 14, low - 14), (22, line + 10 - low + 8), post, round_=4)
    rail.circle((start - 3, low - 20), 15, lighter(post, 0.12))
