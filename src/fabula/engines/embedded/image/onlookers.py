"""One of a crowd: a small figure with legs, hair, clothes and a face of their own, or seen from behind."""

from dataclasses import dataclass
from random import Random
from typing import Literal

from fabula.domain.scene import Mood
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.mouths import MOUTHS
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num

Hair = Literal["short", "bob", "bun", "plaits", "curls", "bald", "cap", "hat", "scarf"]
Cut = Literal["dress", "coat", "shirt"]
Ears = Literal["round", "pointed", "long"]
Arms = Literal["down", "wave", "clasp", "hip"]

COATS = ("#d9774f", "#5f8fb0", "#c9a24f", "#7f6fb0", "#6f9f6a", "#b85f6f", "#4f7f8f", "#a8764a", "#e0a3a0", "#8fa8c9")
TROUSERS = ("#46506b", "#5a4a4a", "#4d5a3f", "#6b5a4a", "#3f4a5a")
HAIRS = ("#3a2a2a", "#6b4a33", "#a8763f", "#2a2433", "#d9b05a", "#8a4a2a")
GREY = ("#b9b4bd", "#dcd8df")
SKINS = ("#f3cdb6", "#e3b18f", "#c98f70", "#a87a68", "#7d5048")
FURS = ("#b98a5f", "#8f8f9c", "#d9a25f", "#7a5a48", "#e3d3bd", "#c9683f")
DARK = "#33243f"


@dataclass(frozen=True)
class Onlooker:
    """How somebody in a crowd looks; `tall` against a grown person, who has 1."""

    tall: float
    skin: str
    hair: str
    style: Hair
    cut: Cut
    coat: str
    trousers: str
    arms: Arms
    away: bool = False
    ears: Ears | None = None


def cast_onlooker(random: Random, mood: Mood, *, child: bool, furry: bool, away: bool = False) -> Onlooker:
    """Somebody by chance: a quarter of a crowd are children, a fifth old people."""
    child = child or random.random() < 0.24
    old = not child and random.random() < 0.25
    woman = random.random() < 0.5
    styles: tuple[Hair, ...] = ("bob", "bun", "plaits", "curls", "scarf") if woman else ("short", "curls", "cap", "hat")
    if old:
        styles = ("bun", "bun", "scarf") if woman else ("bald", "bald", "hat")
    if child:
        styles = ("plaits", "bob", "curls") if woman else ("short", "short", "cap")
    cuts: tuple[Cut, ...] = ("dress", "dress", "coat") if woman else ("coat", "shirt", "shirt")
    glad = mood in {"happy", "funny", "proud", "wonder"}
    return Onlooker(
        tall=random.uniform(0.56, 0.72) if child else random.uniform(0.9, 1.1) - 0.06 * woman,
        skin=random.choice(FURS if furry else SKINS),
        hair=random.choice(GREY if old else HAIRS),
        style=random.choice(styles),
        cut=random.choice(cuts),
        coat=random.choice(COATS),
        trousers=random.choice(TROUSERS),
        arms=random.choice(("wave", "down", "clasp", "hip") if glad else ("down", "down", "clasp")),
        away=away,
        ears=random.choice(("round", "pointed", "long")) if furry else None,
    )


def draw_onlooker(stage: Stage, drawing: Drawing, foot: Point, size: float, one: Onlooker, *, glance: float) -> None:
    """Draw somebody whose grown neighbours are `size` high, looking `glance` (-1 left … 1 right)."""
    scale = size * one.tall / 100
    drawing.open(f"translate({num(foot[0])} {num(foot[1])}) scale({scale:.3f})")
    head = (20.5 if one.tall < 0.8 else 16.5, -79.0 if one.tall < 0.8 else -82.0)
    coat, skin = stage.tone(one.coat, 0.8), stage.tone(one.skin, 0.85)
    _legs(stage, drawing, one, skin)
    _body(drawing, one, coat)
    _arms(drawing, one, coat, skin)
    _head(stage, drawing, one, skin, head, glance)
    drawing.close()


def _legs(stage: Stage, drawing: Drawing, one: Onlooker, skin: str) -> None:
    leg = skin if one.cut == "dress" and one.ears is None else stage.tone(one.trousers, 0.8)
    wide = 6.0 if one.cut == "dress" else 9.5
    shoe = stage.tone("#3f3242", 0.8)
    for side in (-1, 1):
        drawing.rect((side * 7 - wide / 2, -32), (wide, 30), leg)
        drawing.ellipse((side * 8, -2), (7.4, 4), shoe)


def _body(drawing: Drawing, one: Onlooker, coat: str) -> None:
    hem, low = {"dress": (23.0, -24.0), "coat": (18.5, -22.0), "shirt": (15.0, -30.0)}[one.cut]
    paint = drawing.linear(((0, lighter(coat, 0.1), 1.0), (1, darker(coat, 0.2), 1.0)))
    drawing.path(f"M-9 -68Q-15 -66 -15.5 -57L{num(-hem)} {num(low)}Q0 {num(low + 5)} {num(hem)} {num(low)}"
                 "L15.5 -57Q15 -66 9 -68Z", paint)  # fmt: skip
    trim = lighter(coat, 0.4)
    if one.cut == "coat" and not one.away:
        drawing.line(f"M0 -64V{num(low + 2)}", darker(coat, 0.3), 1.2, 0.8)
    elif one.cut == "shirt":
        drawing.line("M-14.5 -48H14.5M-14.5 -40H14.5", trim, 2.6, 0.7)
    elif one.cut == "dress":
        drawing.line(f"M{num(1 - hem)} {num(low - 3)}Q0 {num(low + 2)} {num(hem - 1)} {num(low - 3)}", trim, 2.2, 0.8)


def _arms(drawing: Drawing, one: Onlooker, coat: str, skin: str) -> None:
    sleeve = darker(coat, 0.12)
    for side in (-1, 1):
        match one.arms if side == 1 or one.arms != "wave" else "down":
            case "wave":
                arm, hand = "Q26 -62 27 -86", (27.0, -88.0)
            case "clasp":
                arm, hand = f"Q{side * 22} -46 {side * 4} -44", (side * 3.0, -44.0)
            case "hip":
                arm, hand = f"Q{side * 29} -52 {side * 16} -40", (side * 15.0, -40.0)
            case _:
                arm, hand = f"Q{side * 21} -50 {side * 20} -36", (side * 20.0, -34.0)
        drawing.line(f"M{side * 13} -61{arm}", sleeve, 7.5)
        if not (one.away and one.arms == "clasp"):
            drawing.circle(hand, 4.4, skin)


def _head(stage: Stage, drawing: Drawing, one: Onlooker, skin: str, head: tuple[float, float], glance: float) -> None:
    size, y = head
    hair = skin if one.ears else stage.tone(one.hair, 0.8)
    if one.ears:
        _ears(drawing, one.ears, darker(skin, 0.12), size, y)
    else:
        _back_hair(drawing, one.style, hair, size, y)
    if one.away:
        drawing.circle((0, y), size, skin if one.style == "bald" or one.ears else hair)
        if one.style == "bald" and not one.ears:
            drawing.ellipse((0, y + size * 0.5), (size, size * 0.5), hair)
    else:
        drawing.ellipse((0, y), (size * 0.96, size), lighter(skin, 0.1) if one.ears else skin)
        _face(drawing, MOUTHS.get(stage.scene.mood, "smile"), size, y, glance)
        if not one.ears and one.style not in {"bald", "hat", "cap", "scarf"}:
            _fringe(drawing, hair, size, y, glance)
    _headgear(stage, drawing, one, size, y)


def _ears(drawing: Drawing, ears: Ears, colour: str, size: float, y: float) -> None:
    for side in (-1, 1):
        if ears == "round":
            drawing.circle((side * size * 0.74, y - size * 0.74), size * 0.4, colour)
        elif ears == "long":
            drawing.ellipse((side * size * 0.42, y - size * 1.35), (size * 0.24, size * 0.72), colour, 1.0, side * 10)
        else:
            drawing.path(f"M{num(side * size * 0.2)} {num(y - size * 0.8)}L{num(side * size * 0.86)}"
                f" {num(y - size * 1.4)}"
                         f"L{num(side * size * 0.94)} {num(y - size * 0.3)}Z", colour)  # fmt: skip


def _back_hair(drawing: Drawing, style: Hair, hair: str, size: float, y: float) -> None:
    """What of the hair is seen around or behind the head."""
    match style:
        case "bob":
            drawing.rect((-size * 1.08, y - size * 0.7), (size * 2.16, size * 1.75), hair, round_=size * 0.7)
        case "bun":
            drawing.circle((0, y - size * 1.1), size * 0.46, hair)
        case "plaits":
            for side in (-1, 1):
                drawing.ellipse((side * size * 1.08, y + size * 0.5), (size * 0.26, size * 0.62), hair, 1.0, -side * 14)
        case "curls":
            for dx, dy in ((-0.86, -0.2), (-0.6, -0.8), (0.0, -1.0), (0.6, -0.8), (0.86, -0.2)):
                drawing.circle((dx * size, y + dy * size), size * 0.42, hair)
        case "bald":
            drawing.ellipse((0, y + size * 0.1), (size * 1.1, size * 0.5), hair)
        case _:
            drawing.circle((0, y - size * 0.12), size * 1.04, hair)


def _fringe(drawing: Drawing, hair: str, size: float, y: float, glance: float) -> None:
    part = glance * size * 0.3
    drawing.path(
        f"M{num(-size * 0.98)} {num(y - size * 0.1)}C{num(-size)} {num(y - size * 1.4)} {num(size)}"
        f" {num(y - size * 1.4)}"
        f" {num(size * 0.98)} {num(y - size * 0.1)}Q{num(size * 0.6)} {num(y - size * 0.62)} {num(part)}"
        f" {num(y - size * 0.5)}Q{num(-size * 0.7)} {num(y - size * 0.55)} {num(-size * 0.98)} {num(y - size * 0.1)}Z",
        hair,
    )


def _face(drawing: Drawing, mouth: str, size: float, y: float, glance: float) -> None:
    aside = glance * size * 0.2
    for side in (-1, 1):
        drawing.ellipse((aside + side * size * 0.34, y + size * 0.04), (size * 0.1, size * 0.14), DARK)
    middle, low = aside, y + size * 0.46
    if mouth == "round":
        drawing.ellipse((middle, low), (size * 0.11, size * 0.14), "#7a2a3a")
        return
    bend = {"smile": 0.3, "frown": -0.22}.get(mouth, 0.0) * size
    start = low - bend * 0.4
    drawing.line(
        f"M{num(middle - size * 0.27)} {num(start)}Q{num(middle)} {num(start + bend)}"
        f" {num(middle + size * 0.27)} {num(start)}",
        "#8a3a44",
        size * 0.11,
    )


def _headgear(stage: Stage, drawing: Drawing, one: Onlooker, size: float, y: float) -> None:
    if one.ears:
        return
    cloth = stage.tone(darker(one.coat, 0.25), 0.8)
    crown = (
        f"M{num(-size)} {num(y - size * 0.3)}C{num(-size)} {num(y - size * 1.45)} {num(size)} {num(y - size * 1.45)}"
        f" {num(size)} {num(y - size * 0.3)}Q0 {num(y - size * 0.56)} {num(-size)} {num(y - size * 0.3)}Z"
    )
    match one.style:
        case "cap":
            drawing.path(crown, cloth)
            if not one.away:
                drawing.ellipse((size * 0.12, y - size * 0.42), (size * 0.84, size * 0.17), darker(cloth, 0.3))
        case "hat":
            drawing.path(crown, cloth)
            drawing.ellipse((0, y - size * 0.46), (size * 1.42, size * 0.24), darker(cloth, 0.15))
        case "scarf" if one.away:
            drawing.circle((0, y), size * 1.03, cloth)
            drawing.path(crown, lighter(cloth, 0.08))
        case "scarf":
            drawing.path(crown, cloth)
            for side in (-1, 1):
                drawing.line(f"M{num(side * size * 0.94)} {num(y - size * 0.3)}Q{num(side * size)}"
                    f" {num(y + size * 0.5)}"
                             f" {num(side * size * 0.3)} {num(y + size * 0.96)}", cloth, size * 0.22)  # fmt: skip
        case _:
            pass
