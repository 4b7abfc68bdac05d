"""Where things go: the first in somebody's hand or right beside the hero, the others about them."""

from dataclasses import replace
from random import Random

from fabula.engines.embedded.image.composition import Frame, Standing
from fabula.engines.embedded.image.figure import FULL, Figure

MAX_PROPS = 4
Span = tuple[float, float]


def holder_of(props: list[Figure], bodies: list[Figure]) -> int | None:
    """Who holds the first thing: the first who has a hand, where it can be held at all."""
    if not props or props[0].grip is None:
        return None
    return next((index for index, body in enumerate(bodies) if body.hand is not None), None)


def prop_places(
    props: list[Figure],
    standing: list[Standing],
    frame: Frame,
    random: Random,
    holder: int | None = None,
    *,
    waterline: float = 1.0,
) -> list[Standing]:
    """A place for each thing, the most important first; `holder` holds the first, what finds no room is left out."""
    placed: list[Standing] = []
    afloat = frame.horizon + waterline * (frame.ground - frame.horizon)
    taken = [actor.span for actor in standing]
    for index, figure in enumerate(props[:MAX_PROPS]):
        if index == 0 and holder is not None:
            placed.append(_held(figure, standing[holder]))
            taken.append(placed[-1].span)
            continue
        scale = _height(figure, standing, frame, first=index == 0) / FULL
        found = (
            _behind(figure, standing, scale, frame)
            if figure.behind
            else _beside(figure, taken, scale, frame, standing, random)
        )
        if found is not None:
            placed.append(replace(found, y=afloat) if figure.swims else found)
            if not figure.behind:
                taken.append(found.span)
    return placed


RAISED = 0.12
"""A thing that is held below this share of its height rises above the hand."""


def _held(figure: Figure, holder: Standing) -> Standing:
    """In the hand, outward, so large that it is noticed and so small that it hides no face."""
    (hand_x, hand_y), (grip_x, grip_y) = holder.figure.hand or (0.0, 0.0), figure.grip or (0.0, 0.0)
    raised = grip_y > figure.extent[1] * RAISED
    scale = _held_scale(figure, holder, raised=raised)
    side = -1 if holder.mirrored else 1
    outward = 0.0 if raised else 0.26 * figure.extent[2] * scale
    x, y = holder.at((hand_x, hand_y))
    foot = y - grip_y * scale
    return Standing(
        figure, x - side * (grip_x * scale - outward), foot, scale, 0.0, holder.mirrored, holder.nearness - foot + 1
    )  # fmt: skip


def _held_scale(figure: Figure, holder: Standing, *, raised: bool) -> float:
    body = holder.figure.tall * holder.scale
    real = holder.scale * FULL / max(0.42, holder.figure.stature) * figure.stature * 1.25
    low, high = (0.4, 0.72) if raised else (0.2, 0.31)
    tall = min(max(real, low * body), high * body)
    return min(tall / figure.tall, 0.36 * body / figure.extent[2] if not raised else 9.0)


def _behind(figure: Figure, standing: list[Standing], scale: float, frame: Frame) -> Standing:
    """Something as large as a wall stands behind the actors, seen between or beside them."""
    middle = frame.width / 2
    if standing:
        hero = standing[0]
        reach = 0.5 * (hero.span[1] - hero.span[0]) + 0.3 * figure.extent[2] * scale
        middle = hero.x + (reach if hero.x < frame.width / 2 else -reach)
    half = figure.extent[2] * scale / 2
    return Standing(
        figure, min(max(middle, half), frame.width - half), frame.ground - 0.035 * frame.height, scale, 0.0, False
    )


def _beside(
    figure: Figure, taken: list[Span], scale: float, frame: Frame, standing: list[Standing], random: Random
) -> Standing | None:
    goal = standing[0].x if standing else frame.width / 2
    centre = (figure.extent[0] + figure.extent[2] / 2) * scale
    x = _gap(taken, figure.extent[2] * scale, frame, goal, random)
    if x is None:
        return None
    y = min(frame.ground + 0.012 * frame.height, frame.height * 0.97)
    return Standing(figure, x - centre, y - figure.floats * scale, scale, 0.0, False)


def _height(figure: Figure, standing: list[Standing], frame: Frame, *, first: bool) -> float:
    """Against the tallest actor, yet large enough for a child's eye; where nobody is there it is the hero itself."""
    if not standing:
        return (0.5 if first else 0.26) * min(frame.width, frame.ground) * FULL / max(20.0, figure.tall)
    tallest = max(actor.scale * FULL / max(0.42, actor.figure.stature) for actor in standing)
    real = min(tallest, 0.72 * frame.height) * figure.stature
    low, high = (0.17, 0.44) if first else (0.12, 0.36)
    if figure.behind:
        low, high = 0.4, 0.56
    tall = min(max(real * 1.2, low * frame.height), high * frame.height)
    return float(tall * FULL / max(20.0, figure.tall))


def _gap(taken: list[Span], wide: float, frame: Frame, goal: float, random: Random) -> float | None:
    """The middle of a free stretch, as near to `goal` as can be; none where all is full."""
    margin = 10.0
    candidates = [share / 60 * frame.width for share in range(1, 60)]
    free = [
        x for x in candidates
        if wide / 2 + 8 < x < frame.width - wide / 2 - 8
        and all(x + wide / 2 + margin < low or x - wide / 2 - margin > high for low, high in taken)
    ]  # fmt: skip
    if not free:
        return None
    return min(free, key=lambda x: abs(x - goal) + random.uniform(0, 40))
