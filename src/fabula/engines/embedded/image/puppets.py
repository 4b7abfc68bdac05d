"""Bodies for heads: animals, and people in clothes of their own."""

from dataclasses import replace

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.fur import Fur
from fabula.engines.embedded.image.poses import (
    OVER_THE_HEAD,
    Build,
    Pose,
    arm_path,
    arms_reach,
    draw_mark,
    face_shift,
    posed_head,
)
from fabula.engines.embedded.image.stances import BEFORE_THE_BODY, LEAP, Stance
from fabula.engines.embedded.image.svg import Drawing, num

ICON = 32.0
"""The side of an icon's own view box."""


def placed_icon(body: str, left: float, top: float, size: float) -> str:
    """An icon's markup scaled to `size` with its left top corner there."""
    return f'<g transform="translate({num(left)} {num(top)}) scale({size / ICON:.4f})">{body}</g>'


def _shaded(drawing: Drawing, colour: str) -> str:
    """A paint that models a round body: lit at the left top, deep at the right foot."""
    return drawing.radial(
        ((0, lighter(colour, 0.16), 1), (0.55, colour, 1), (1, darker(colour, 0.26), 1)), (0.36, 0.28), 0.85
    )


def animal(head: str, fur: Fur, *, name: str, pose: Pose, scarf: str = "", profile: bool = False) -> Figure:
    """An animal on its hind legs under the head icon `head` (SVG body), which in `profile` looks to the left."""
    art = Drawing(f"{name}a")
    body, limb = _shaded(art, fur.body), fur.limb or darker(fur.body, 0.12)
    half, size = 17.0 * fur.girth, fur.head
    art.open("scale(-1 1)")
    _tail(art, fur, half)
    art.close()
    stance = pose.stance
    low, foot = 4.0 if stance in BEFORE_THE_BODY else 0.0, _shaded(art, fur.limb or darker(fur.body, 0.22))
    if not low:
        _feet(art, half, foot, stance)
    art.open(f"translate(0 {num(low)})")
    art.path(
        f"M{num(-half * 0.62)} -50C{num(-half * 1.05)} -38 {num(-half * 1.18)} -16 {num(-half * 0.82)} -4"
        f"Q0 2 {num(half * 0.82)} -4C{num(half * 1.18)} -16 {num(half * 1.05)} -38 {num(half * 0.62)} -50Z",
        body,
    )
    art.ellipse((2.8 * pose.gaze.across, -20), (half * 0.58, 15.5), _shaded(art, fur.belly))
    if low:
        _soles(art, half, foot, lighter(fur.belly, 0.1))
    build = Build((half * 0.66, -42.0), (half * 0.84, -27.0), size)
    _paws(art, limb, build, pose, over=False)
    if scarf:
        _scarf(art, scarf, half)
    icon = placed_icon(head, -size / 2, -101, size)
    icon = f'<g transform="scale(-1 1)">{icon}</g>' if profile else icon
    art.raw(posed_head(icon, replace(pose, drop=pose.drop * 0.7), -46))
    _paws(art, limb, build, pose, over=True)
    draw_mark(art, pose.mark, (1.6, -101 + size * 0.56 + pose.drop * 0.7), size)
    art.close()
    reach = max(half + 16, size / 2 + 10, arms_reach(build, pose))
    reach += 9 if fur.tail in {"bushy", "ringed", "striped", "thin", "tuft", "mane"} else 0
    drop = pose.drop * 0.7 + low
    face = (face_shift(pose, size) - size * 0.42, -101 + size * 0.22 + drop, size * 0.84, size * 0.74)
    hand_x, hand_y = build.joints("hold", 1)[2]
    return Figure(
        art.markup, (-reach, -106 + low, 2 * reach, 110 - low), face, fur.stature, faces_left=False,
        hand=(hand_x, hand_y + low), floats=LEAP if stance == "jump" else 0.0,
    )  # fmt: skip


def _feet(art: Drawing, half: float, paint: str, stance: Stance) -> None:
    """Two feet that point to the right: side by side, in a stride, or hanging."""
    far, near = {
        "walk": (((-half * 0.66, -4.2), 16.0), ((half * 0.86, -5.6), -20.0)),
        "jump": (((-half * 0.7, -1.2), 34.0), ((half * 0.5, 0.6), 18.0)),
    }.get(stance, (((-half * 0.42, -3.2), 0.0), ((half * 0.66, -3.2), 0.0)))
    for middle, turn in (far, near):
        art.ellipse(middle, (half * 0.48, 4.3), paint, 1.0, turn)


def _soles(art: Drawing, half: float, paint: str, pad: str) -> None:
    """The feet of who sits on the ground, soles forward."""
    for side in (-1, 1):
        middle = side * half * 0.78 + 1.5, -9.0
        art.ellipse(middle, (half * 0.37, 7.4), paint, 1.0, side * 14)
        art.ellipse((middle[0], middle[1] + 1.6), (half * 0.19, 3.4), pad, 0.75, side * 14)


def _paws(art: Drawing, colour: str, build: Build, pose: Pose, *, over: bool) -> None:
    """The arms that are drawn before the head (`over`) or behind it."""
    for side, arm in ((-1, pose.far), (1, pose.near)):
        if (arm in OVER_THE_HEAD) == over:
            joints = build.joints(arm, side)
            art.line(arm_path(joints), colour, 8.6)
            art.circle(joints[2], 4.8, _shaded(art, colour))


def _tail(art: Drawing, fur: Fur, half: float) -> None:
    paint, tip = _shaded(art, fur.body), fur.tip or fur.belly
    out = half + 22
    match fur.tail:
        case "bushy" | "ringed" | "striped":
            _bushy(art, fur, half, paint, tip)
        case "thin" | "tuft" | "curl":
            colour = fur.tip if fur.tail == "thin" and fur.tip else fur.body
            art.line(f"M{num(half * 0.6)} -9C{num(out)} -4 {num(out + 4)} -20 {num(out - 4)} -34", colour, 4.2)
            if fur.tail == "tuft":
                art.ellipse((out - 5, -37), (5, 7.5), tip, 1, -18)
        case "puff":
            art.circle((half * 0.95, -11), 7.5, _shaded(art, tip))
        case "mane":
            art.path(
                f"M{num(half * 0.6)} -20C{num(out + 2)} -34 {num(out + 6)} -6 {num(out)} 0"
                f"C{num(out - 8)} -6 {num(half)} -4 {num(half * 0.6)} -12Z",
                tip,
            )
        case "none":
            pass


def _bushy(art: Drawing, fur: Fur, half: float, paint: str, tip: str) -> None:
    base = half * 0.5
    outline = (f"M{num(base)} -6C{num(base + 26)} 2 {num(base + 36)} -14 {num(base + 33)} -46"
               f"C{num(base + 27)} -34 {num(base + 13)} -30 {num(base)} -18Z")  # fmt: skip
    art.path(outline, paint)
    clip = art.clip(outline)
    art.open(clip=clip)
    if fur.tail == "bushy":
        art.ellipse((base + 34, -46), (16, 17), tip)
    else:
        for y in (-14, -23, -32, -41):
            art.line(f"M{num(base + 6)} {y + 4}Q{num(base + 24)} {y + 6} {num(base + 38)} {y - 4}", fur.tip, 3.4)
    art.close()


def _scarf(art: Drawing, colour: str, half: float) -> None:
    art.path(f"M{num(half * 0.3)} -45L{num(half * 0.75)} -26L{num(half * 0.25)} -27Z", darker(colour, 0.15))
    art.rect((-half * 0.82, -50), (half * 1.64, 8.5), _shaded(art, colour), round_=4.2)


def machine(head: str, metal: str, *, name: str, pose: Pose) -> Figure:
    """A robot: a box of metal with a lamp, jointed arms and legs."""
    art = Drawing(f"{name}m")
    dark, paint = darker(metal, 0.45), _shaded(art, metal)
    _treads(art, dark, paint, pose.stance)
    build = Build((16.0, -42.0), (17.0, -29.0), 54.0)
    _levers(art, dark, paint, build, pose, over=False)
    art.rect((-17, -49), (34, 35), paint, round_=8)
    art.rect((-11, -42), (22, 16), darker(metal, 0.62), round_=4)
    art.line("M-8 -34h4l3 -5l4 9l3 -4h3", "#6ff0c8", 1.5)
    for step, colour in enumerate(("#ff6b5c", "#ffd25c", "#6fe08a")):
        art.circle((-7 + 7 * step, -20.5), 2.1, colour)
    art.rect((-5, -54), (10, 7), dark)
    art.raw(posed_head(placed_icon(head, -27, -103, 54), replace(pose, drop=pose.drop * 0.5), -52))
    _levers(art, dark, paint, build, pose, over=True)
    draw_mark(art, pose.mark, (1.6, -73 + pose.drop * 0.5), 48)
    reach = max(40.0, arms_reach(build, pose))
    return Figure(
        art.markup, (-reach, -108, 2 * reach, 112), (-22, -93, 44, 42), 0.86, faces_left=False,
        hand=build.joints("hold", 1)[2], floats=LEAP if pose.stance == "jump" else 0.0,
    )  # fmt: skip


def _treads(art: Drawing, dark: str, paint: str, stance: Stance) -> None:
    """Two jointed legs on flat feet, one lifted where the machine walks."""
    lift = {"walk": (0.0, 4.5), "jump": (-1.5, 1.5)}.get(stance, (0.0, 0.0))
    for side, up in zip((-1, 1), lift, strict=True):
        x = side * 8.5 + up
        art.rect((x - 3.5, -17), (7, 14 - up), dark, round_=2)
        art.rect((x + side - 6.0, -7 - up), (15, 7.6), paint, round_=3.4)


def _levers(art: Drawing, dark: str, paint: str, build: Build, pose: Pose, *, over: bool) -> None:
    for side, arm in ((-1, pose.far), (1, pose.near)):
        if (arm in OVER_THE_HEAD) == over:
            joints = build.joints(arm, side)
            art.line(arm_path(joints), dark, 5.4)
            art.circle(joints[2], 5, paint)
            art.circle(joints[0], 5.2, paint)
