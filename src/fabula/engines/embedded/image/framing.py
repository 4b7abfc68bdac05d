"""What stands close to the eye in wide shots: leaves, a pot plant, the backs of those who look on."""

import math
from collections.abc import Sequence
from random import Random

from fabula.domain.scene import Place
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.onlookers import cast_onlooker, draw_onlooker
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing, Point, num

LEAFY: frozenset[Place] = frozenset((
    "forest", "jungle", "meadow", "hills", "garden", "park", "river", "lake", "farm", "island", "village", "school",
    "house", "castle",
))  # fmt: skip
FURNISHED: frozenset[Place] = frozenset(
    ("livingroom", "kitchen", "bedroom", "shop", "library", "hospital", "classroom")
)
DEPTH = 0.95
CORNER = 0.17
"""The share of the width at either side that may be covered where nobody stands."""

Spans = Sequence[tuple[float, float]]


def draw_framing(stage: Stage, taken: Spans, random: Random, *, crowded: bool, furry: bool) -> None:
    """Close things in the corners that `taken`, the places of actors and things, leave free."""
    sides = [side for side in (-1, 1) if _is_free(stage, side, taken)]
    if not sides:
        return
    if crowded:
        _backs(stage, taken, random, furry=furry)
    elif stage.scene.place in LEAFY:
        _branch(stage, random.choice((-1, 1)), random)
        for side in sides:
            _bush(stage, side, random)
    elif stage.scene.place in FURNISHED:
        _pot_plant(stage, random.choice(sides), random)


def _is_free(stage: Stage, side: int, taken: Spans) -> bool:
    wide = CORNER * stage.width
    low, high = (0.0, wide) if side < 0 else (stage.width - wide, stage.width)
    return all(right < low or left > high for left, right in taken)


def _backs(stage: Stage, taken: Spans, random: Random, *, furry: bool) -> None:
    """Heads and shoulders at the lower edge, seen from behind, dim as what is near to the eye."""
    drawing = stage.layer(DEPTH)
    size = 0.5 * stage.height
    for share in (0.03, 0.13, 0.87, 0.97):
        one = cast_onlooker(random, stage.scene.mood, child=random.random() < 0.3, furry=furry, away=True)
        x = (share + random.uniform(-0.02, 0.02)) * stage.width
        if any(left - 0.03 * stage.width < x < right + 0.03 * stage.width for left, right in taken):
            continue
        foot = stage.height + size * (0.84 * one.tall - 0.32)
        draw_onlooker(stage, drawing, (x, foot), size, one, glance=0.0)


def _green(stage: Stage, colour: str) -> str:
    return darker(stage.tone(colour, 1.0), 0.42)


def _leaf(drawing: Drawing, at: Point, long: float, turn: float, colour: str) -> None:
    """A pointed leaf that grows from a point, turned by degrees from upright."""
    x, y = at
    drawing.open(f"translate({num(x)} {num(y)}) rotate({num(turn)})")
    wide = long * 0.3
    drawing.path(f"M0 0C{num(-wide)} {num(-long * 0.3)} {num(-wide * 0.8)} {num(-long * 0.75)} 0 {num(-long)}"
                 f"C{num(wide * 0.8)} {num(-long * 0.75)} {num(wide)} {num(-long * 0.3)} 0 0Z", colour)  # fmt: skip
    drawing.close()


def _branch(stage: Stage, side: int, random: Random) -> None:
    """A twig with leaves that hangs in from an upper corner."""
    drawing = stage.layer(DEPTH)
    edge = 0.0 if side < 0 else stage.width
    reach, fall = 0.26 * stage.width, 0.13 * stage.height
    drawing.line(f"M{num(edge)} {num(-6)}Q{num(edge - side * reach * 0.6)} {num(fall * 0.3)} {num(edge - side * reach)}"
                 f" {num(fall)}", _green(stage, "#6b4a36"), 7)  # fmt: skip
    tones = [_green(stage, tone) for tone in ("#4f9a52", "#66b060", "#3f8a58")]
    for step in range(23):
        share = step / 22
        x = edge - side * reach * (2 * share * 0.6 * (1 - share) + share * share)
        y = fall * (2 * share * (1 - share) * 0.3 + share * share) - 4
        turn = 180 + random.uniform(-75, 75)
        _leaf(drawing, (x, y), random.uniform(58, 96) * (1.25 - 0.5 * share), turn, random.choice(tones))


def _bush(stage: Stage, side: int, random: Random) -> None:
    """Grass and leaves that stand up from a lower corner."""
    drawing = stage.layer(DEPTH)
    edge, low = (0.0 if side < 0 else stage.width), stage.height + 8
    tones = [_green(stage, tone) for tone in ("#4f9a52", "#5fa84f", "#3f8a58")]
    for _ in range(15):
        away = random.random() ** 1.4 * 0.16 * stage.width
        tall = (0.2 - 0.6 * away / stage.width) * stage.height * random.uniform(0.7, 1.1)
        bend = random.uniform(-0.4, 0.4) * tall
        x = edge - side * away
        drawing.path(
            f"M{num(x - 7)} {num(low)}Q{num(x + bend * 0.3)} {num(low - tall * 0.6)} {num(x + bend)} {num(low - tall)}"
            f"Q{num(x + bend * 0.3 + 8)} {num(low - tall * 0.5)} {num(x + 9)} {num(low)}Z",
            random.choice(tones),
        )
    for _ in range(3):
        x = edge - side * random.uniform(0.01, 0.12) * stage.width
        y = low - random.uniform(0.06, 0.12) * stage.height
        petal = stage.tone(random.choice(("#f2b63c", "#e87f9a", "#f1eef7")), 1.0)
        for turn in range(5):
            drawing.circle((x + 8 * math.cos(turn * 1.257), y + 8 * math.sin(turn * 1.257)), 6, darker(petal, 0.2))
        drawing.circle((x, y), 5, darker(stage.tone("#8a5a2a"), 0.2))


def _pot_plant(stage: Stage, side: int, random: Random) -> None:
    """A pot with large leaves at the edge of a room."""
    drawing = stage.layer(DEPTH)
    x, low = (0.035 if side < 0 else 0.965) * stage.width, stage.height
    pot = darker(stage.tone("#c9744f", 1.0), 0.3)
    tones = [_green(stage, tone) for tone in ("#4f9a6a", "#6ab07a", "#3f8a70")]
    for turn in (-72, 64, -48, 40, -24, 18, 0):
        long = random.uniform(0.24, 0.34) * stage.height * (1 - abs(turn) / 240)
        _leaf(drawing, (x, low - 0.1 * stage.height), long, turn, random.choice(tones))
    wide, high = 0.045 * stage.width, 0.12 * stage.height
    drawing.path(f"M{num(x - wide)} {num(low - high)}H{num(x + wide)}L{num(x + wide * 0.8)} {num(low + 6)}H"
                 f"{num(x - wide * 0.8)}Z", pot)  # fmt: skip
    drawing.rect((x - wide * 1.12, low - high - 5), (wide * 2.24, 16), lighter(pot, 0.1), round_=4)
