"""Where things go: the first in somebody's hand or right beside the hero, the others about them."""

from dataclasses import replace
from random import Random

from fabula.engines.embedded.image.composition import Frame, Standing
from fabula.engines.embedded.image.figure import FULL, Figure

MAX_PROPS = 4
Span = tuple[float, float]


def holder_of(props: list[Figure], bodies: list[Figure]) -> tuple[int, int] | None:
    """Who holds what, by number: the first who has a hand the first thing that can be held; a kite may be tied on."""
    held = next((index for index, figure in enumerate(props[:MAX_PROPS]) if figure.grip is not None), None)
    holder = next((index for index, body in enumerate(bodies) if body.hand is not None), None)
    if held is None or (holder is None and not (bodies and _raised(props[held]))):
        return None
    return holder or 0, held


def prop_places(
    props: list[Figure],
    standing: list[Standing],
    frame: Frame,
    random: Random,
    held: tuple[int, int] | None = None,
    *,
    waterline: float = 1.0,
) -> list[Standing]:
    """A place for each thing, the most important first; `held` says who holds which, what finds no room is left out."""
    placed: list[Standing] = []
    afloat = frame.horizon + waterline * (frame.ground - frame.horizon)
    taken = [actor.span for actor in standing]
    if held is not None:
        placed.append(_held(props[held[1]], standing[held[0]], frame.top))
        if not _raised(props[held[1]]):
            taken.append(placed[-1].span)
    for index, figure in enumerate(props[:MAX_PROPS]):
        if held is not None and index == held[1]:
            continue
        found = _placed(figure, taken, frame, standing, random, first=index == 0)
        if found is None:
            continue
        # What a page hangs on comes first: the camera keeps it in sight.
        placed.insert(0 if index == 0 else len(placed), replace(found, y=afloat) if figure.swims else found)
        if not figure.behind:
            taken.append(found.span)
    return placed


SMALLER = (1.0, 0.8, 0.62)
"""Where there is no room for a thing it is tried smaller."""


def _placed(
    figure: Figure, taken: list[Span], frame: Frame, standing: list[Standing], random: Random, *, first: bool
) -> Standing | None:
    scale = _height(figure, standing, frame, first=first) / FULL
    if figure.behind:
        return _behind(figure, standing, scale, frame)
    tries = (_beside(figure, taken, scale * share, frame, standing, random) for share in SMALLER)
    return next((found for found in tries if found is not None), None)


def _raised(figure: Figure) -> bool:
    """Whether a thing rises high above the hand that holds it, as a balloon does."""
    return figure.grip is not None and figure.grip[1] > figure.extent[1] * 0.12 and figure.stature * figure.tall > 40


def _held(figure: Figure, holder: Standing, top: float) -> Standing:
    """In the hand, outward, so large that it is noticed and so small that it hides no face and stays below `top`."""
    raised = _raised(figure)
    (hand_x, hand_y), (grip_x, grip_y) = holder.figure.hand or _tie(holder.figure), figure.grip or (0.0, 0.0)
    scale = _held_scale(figure, holder, raised=raised)
    side = -1 if holder.mirrored else 1
    x, y = holder.at((hand_x, hand_y))
    scale = min(scale, max(40.0, y - top - 6) / figure.tall) if raised else scale
    outward = 0.0 if raised else 0.26 * figure.extent[2] * scale
    foot = y - grip_y * scale
    return Standing(
        figure, x - side * (grip_x * scale - outward), foot, scale, 0.0, holder.mirrored, holder.nearness - foot + 1
    )  # fmt: skip


def _tie(body: Figure) -> tuple[float, float]:
    """Where a string is tied to somebody without hands: to the back."""
    left, top, width, _ = body.extent
    return left + 0.72 * width, 0.8 * top


def _held_scale(figure: Figure, holder: Standing, *, raised: bool) -> float:
    body = holder.figure.tall * holder.scale
    real = holder.scale * FULL / max(0.42, holder.figure.stature) * figure.stature * 1.25 * figure.tall / FULL
    low, high = ((0.8, 1.2) if holder.figure.hand is None else (0.6, 0.95)) if raised else (0.2, 0.31)
    tall = min(max(real, low * body), high * body)
    return min(tall / figure.tall, 9.0 if raised else 0.36 * body / figure.extent[2])


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
    real = min(tallest, 0.72 * frame.height) * figure.stature * figure.tall / FULL
    low, high = (0.17, 0.44) if first else (0.12, 0.36)
    if figure.behind:
        low, high = 0.42, 0.62
    tall = min(max(real * 1.2, low * frame.height), high * frame.height)
    wide = (0.34 if figure.behind else 0.23) * frame.width
    return float(FULL * min(tall / max(20.0, figure.tall), wide / figure.extent[2]))


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
