"""Where things go: the first in somebody's hand or right beside the hero, small ones on a table, the others about."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from fabula.engines.embedded.image.composition import Frame, Standing
from fabula.engines.embedded.image.figure import FULL, Figure

MAX_PROPS = 4
Span = tuple[float, float]


Held = tuple[int, Figure]
"""The number of who holds something, and what."""


def holders_of(props: list[Figure], bodies: list[Figure], *, at_table: bool = False) -> list[Held]:
    """Who holds what: the first who has a hand the first thing that can be held, the next the next thing.

    Where they sit at a table or one is there, things lie upon it, but for what must be held not to fly away. A kite,
    a ribbon may be tied on to who has no hands.
    """
    laid = at_table or any(figure.shelf is not None for figure in props[:MAX_PROPS])
    held = [one for one in props[:MAX_PROPS] if one.grip is not None and (_raised(one) or one.worn or not laid)]
    hands = [index for index, body in enumerate(bodies) if body.hand is not None]
    if not held or not bodies:
        return []
    handless = [index for index, body in enumerate(bodies) if body.hand is None and body.rigid]
    if held[0].ties and handless:
        return [(handless[0], held[0])]
    if not hands:
        return [(0, held[0])] if _raised(held[0]) or held[0].worn else []
    return list(zip(hands[:MOST_HOLDERS], held, strict=False))


MOST_HOLDERS = 2


def prop_places(
    props: list[Figure],
    standing: list[Standing],
    frame: Frame,
    random: Random,
    held: Sequence[Held] = (),
    *,
    waterline: float = 1.0,
    rest: Figure | None = None,
    corner: Span = (0.0, 0.0),
    seat: Standing | None = None,
) -> list[Standing]:
    """A place for each thing, the most important first; `held` says who holds which, what finds no room is left out.

    Small things lie on the `seat`, a table at which the actors sit, on the first thing with a shelf, else on `rest`;
    the `corner` is kept free of what stands.
    """
    placed: list[Standing] = [] if seat is None else [seat]
    afloat = frame.horizon + waterline * (frame.ground - frame.horizon)
    taken = [*(actor.span for actor in (*standing, *placed)), corner]
    if seat is not None and seat.figure.shelf is None:
        rest = None
    props, small = _sorted_out(props[:MAX_PROPS], held, rest, seat) if standing else (props, [])
    if seat is not None and seat.figure.shelf is not None:
        placed += _laid_between(small, seat, standing)
        small = []
    for holder, figure in held:
        placed.append(_held(figure, standing[holder], frame.top))
        if not _raised(figure):
            taken.append(placed[-1].span)
    for index, figure in enumerate(props, start=0 if seat is None else 1):
        if any(figure is carried for _, carried in held):
            continue
        found = _placed(figure, taken, frame, standing, random, first=index == 0)
        if found is None:
            continue
        # What a page hangs on comes first: the camera keeps it in sight.
        placed.insert(0 if index == 0 else len(placed), replace(found, y=afloat) if figure.swims else found)
        if not figure.behind:
            taken.append(found.span)
        if small and figure.shelf is not None:
            placed += _laid(small, found, standing[0])
            small = []
    return placed


def _sorted_out(
    props: list[Figure], held: Sequence[Held], rest: Figure | None, seat: Standing | None
) -> tuple[list[Figure], list[Figure]]:
    """What stands by itself, with `rest` where only that has a shelf, and the small things that need one."""
    carried = [figure for _, figure in held]
    small = [one for one in props if is_small(one) and not any(one is other for other in carried)]
    large = [one for one in props if not any(one is other for other in small)]
    if seat is not None and seat.figure.shelf is not None:
        return large, small
    if small and all(figure.shelf is None for figure in large):
        if rest is None:
            return props, []
        large.append(rest)
    return large, small


SMALL = 0.29
"""What is no higher than this, where a grown person has 1, does not stand on the ground."""
MOST_LAID = 2
LONG = 140.0
"""From this width on, in figure units, a table holds one thing more."""


def is_small(figure: Figure) -> bool:
    """Whether a thing belongs into a hand or onto a table."""
    plain = not (figure.floats or figure.swims or figure.behind or figure.shelf or figure.shade)
    return plain and figure.stature * figure.tall / FULL <= SMALL


def _laid(small: list[Figure], on: Standing, beside: Standing) -> list[Standing]:
    """Small things on the shelf of another, side by side and none wider than its share."""
    if not small:
        return []
    left, right, level = on.figure.shelf or (0.0, 0.0, 0.0)
    grown = beside.scale * FULL / max(0.42, beside.figure.stature)
    most = MOST_LAID if right - left < LONG else MOST_LAID + 1
    share = (right - left) * on.scale / min(most, len(small))
    found = []
    for index, figure in enumerate(small[:most]):
        tall = max(figure.stature * figure.tall / FULL * 1.15, 0.1) * grown
        scale = min(tall / figure.tall, 0.9 * share / figure.extent[2])
        x = on.x + left * on.scale + (index + 0.5) * share - (figure.extent[0] + figure.extent[2] / 2) * scale
        found.append(Standing(figure, x, on.y + level * on.scale, scale, 0.0, False, on.nearness + 1 + index))
    return [replace(one, front=one.front - one.y) for one in found]


def _laid_between(small: list[Figure], on: Standing, standing: list[Standing]) -> list[Standing]:
    """The same on a table at which people sit: as far from before their faces as there is room."""
    laid = _laid(small, on, standing[0])
    left, right, _ = on.figure.shelf or (0.0, 0.0, 0.0)
    taken = [sum(one.span) / 2 for one in standing]
    found = []
    for one in laid:
        low, high = one.span
        half = (high - low) / 2
        first, last = on.x + left * on.scale + half, on.x + right * on.scale - half
        places = [first + (last - first) * step / 40 for step in range(41)]
        middle = max(places, key=lambda at: min(abs(at - other) for other in taken))
        taken.append(middle)
        found.append(replace(one, x=one.x + middle - (low + high) / 2))
    return found


SMALLER = (1.0, 0.8, 0.62)
"""Where there is no room for a thing it is tried smaller."""


def _placed(
    figure: Figure, taken: list[Span], frame: Frame, standing: list[Standing], random: Random, *, first: bool
) -> Standing | None:
    if figure.shade and standing:
        return _lying(figure, standing, frame)
    scale = _height(figure, standing, frame, first=first) / FULL
    if figure.built_in:
        return _in_the_wall(figure, standing, frame)
    if figure.behind:
        return _behind(figure, standing, scale, frame)
    if figure.floats > FULL and standing:
        return _aloft(figure, standing, scale, frame)
    tries = (_beside(figure, taken, scale * share, frame, standing, random) for share in SMALLER)
    found = next((found for found in tries if found is not None), None)
    if found is None and first and standing and not (is_small(figure) or figure.floats or figure.swims):
        # What a page is about is rather seen behind the actors than not at all.
        return _behind(replace(figure, behind=True), standing, scale, frame)
    return found


def _lying(figure: Figure, standing: list[Standing], frame: Frame) -> Standing:
    """A shadow by itself lies a step from the hero, before any bench, on the side where the others are not."""
    hero, others = standing[0], standing[1:]
    crowd = sum(one.x for one in others) / len(others) if others else frame.width - hero.x
    mirrored = crowd > hero.x
    edge = hero.span[0] - 30 if mirrored else hero.span[1] + 30
    scale = hero.figure.tall * hero.scale / FULL
    return Standing(figure, edge, hero.y + 0.06 * frame.height, scale, 0.0, mirrored)


def _raised(figure: Figure) -> bool:
    """Whether a thing rises high above the hand that holds it, as a balloon does."""
    return figure.grip is not None and figure.grip[1] > figure.extent[1] * 0.12 and figure.stature * figure.tall > 40


def _held(figure: Figure, holder: Standing, top: float) -> Standing:
    """In the hand, outward, so large that it is noticed and so small that it hides no face and stays below `top`."""
    if figure.worn:
        return _hung(figure, holder)
    raised = _raised(figure)
    (hand_x, hand_y), (grip_x, grip_y) = holder.figure.hand or _tie(holder.figure), figure.grip or (0.0, 0.0)
    scale = _held_scale(figure, holder, raised=raised)
    side = -1 if holder.mirrored else 1
    x, y = holder.at((hand_x, hand_y))
    scale = min(scale, max(40.0, y - top - 6) / figure.tall) if raised else scale
    outward = 0.0 if raised else 0.26 * figure.extent[2] * scale
    foot = y - grip_y * scale
    # What is held in the mouth drifts away before the face.
    mirrored = holder.mirrored != (holder.figure.hand is None and bool(holder.figure.faces_left))
    return Standing(
        figure, x - side * (grip_x * scale - outward), foot, scale, 0.0, mirrored, holder.nearness - foot + 1
    )  # fmt: skip


def _hung(figure: Figure, wearer: Standing) -> Standing:
    """From the neck, below the face."""
    left, top, width, high = wearer.face
    body = wearer.figure.tall * wearer.scale
    scale = min(0.26 * body / figure.tall, 0.3 * body / figure.extent[2])
    foot = min(top + high + 0.03 * body + figure.tall * scale, wearer.y - 0.06 * body)
    return Standing(figure, left + width / 2, foot, scale, 0.0, False, wearer.nearness - foot + 1)


def _tie(body: Figure) -> tuple[float, float]:
    """Where somebody without hands holds a string: in the mouth; on the back, where no side is the front."""
    left, top, width, _ = body.extent
    if body.faces_left is None:
        return left + 0.72 * width, 0.8 * top
    return left + (0.08 if body.faces_left else 0.92) * width, 0.3 * top


def _held_scale(figure: Figure, holder: Standing, *, raised: bool) -> float:
    body = holder.figure.tall * holder.scale
    real = holder.scale * FULL / max(0.42, holder.figure.stature) * figure.stature * 1.15 * figure.tall / FULL
    if figure.ties:
        return 0.34 * body / figure.tall
    low, high = ((1.45, 1.75) if holder.figure.hand is None else (0.6, 0.95)) if raised else (0.11, 0.29)
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
    # Nobody who stands a step back is hidden by it.
    farthest = min((one.nearness - 3 for one in standing if not one.figure.swims), default=frame.ground)
    foot = min(frame.ground - 0.035 * frame.height, farthest)
    return Standing(figure, min(max(middle, half), frame.width - half), foot, scale, 0.0, False)


WALL = 74.0, 0.03
"""How far above the feet of the actors the floor of a room ends: in units, and as a share of the height."""
DOORS_HIGH = 330.0
BESIDE_THE_WINDOW = (0.345, 0.655)


def _in_the_wall(figure: Figure, standing: list[Standing], frame: Frame) -> Standing:
    """A door stands where wall and floor meet, beside the window, on the side where it is better seen."""
    line = frame.ground - WALL[0] - WALL[1] * frame.height
    scale = min(DOORS_HIGH, line - 60) / figure.tall
    places = [share * frame.width for share in BESIDE_THE_WINDOW]
    x = max(places, key=lambda at: min((abs(at - one.x) for one in standing), default=0.0))
    return Standing(figure, x, line + 2, scale, 0.0, False)


def _aloft(figure: Figure, standing: list[Standing], scale: float, frame: Frame) -> Standing:
    """What the wind has flies over everybody's head, between the hero and the next."""
    near = standing[:2]
    x = sum(actor.x for actor in near) / len(near)
    head = min(actor.y + actor.figure.extent[1] * actor.scale for actor in near)
    return Standing(figure, x, max(head, frame.top + figure.tall * scale + 8), scale, 0.0, False)


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
    low, high = (0.17, 0.44) if first and figure.stature * figure.tall / FULL > 0.36 else (0.12, 0.36)
    if figure.behind:
        low, high = 0.42, 0.62
    tall = min(max(real * 1.2, low * frame.height), high * frame.height)
    long = figure.extent[2] > 1.9 * figure.tall
    wide = (0.48 if figure.behind and long else 0.34 if figure.behind or long else 0.23) * frame.width
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
