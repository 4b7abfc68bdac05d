"""People: a head with the right hair and skin, and a body in clothes that stay the same on every page."""

from dataclasses import dataclass, replace

from fabula.engines.embedded.image import wheelchair
from fabula.engines.embedded.image.clothes import Clothes
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.garments import beard, draw_on_body, draw_on_face, draw_sling, rounded
from fabula.engines.embedded.image.gaze import NOD, TURN
from fabula.engines.embedded.image.hats import RISE, hat
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
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.stances import BEFORE_THE_BODY, LEAP, Legs, Stance, draw_legs, sunk
from fabula.engines.embedded.image.svg import Drawing, num

SKINS = {
    "": "#f9c23c",
    "-light": "#f3cdb6",
    "-medium-light": "#e3b18f",
    "-medium": "#a87a68",
    "-medium-dark": "#7d5048",
}
"""The colour of hands and legs by the skin tone in an icon's name."""


GLOVES = "#7a2f4a"


@dataclass(frozen=True)
class _Body:
    """A person's measures: the size of the head, heights of neck and hips, and how all this is dressed and held."""

    clothes: Clothes
    pose: Pose
    skin: str
    child: bool
    wheels: bool

    @property
    def size(self) -> float:
        return 54.0 if self.child else 44.0

    @property
    def neck(self) -> float:
        return -101 + self.size * 0.93

    @property
    def leg(self) -> float:
        return -20.0 if self.child else -30.0

    @property
    def build(self) -> Build:
        return Build((11.4, self.neck + 4.5), (11.4, (self.leg + self.neck) / 2), self.size)

    @property
    def stance(self) -> Stance:
        return "stand" if self.wheels else self.pose.stance

    @property
    def low(self) -> float:
        """How much lower than standing all above the legs is."""
        return sunk(self.stance, -self.leg)

    @property
    def turn(self) -> float:
        """How far aside of the middle of the body its front is."""
        return 2.4 * self.pose.gaze.across


def person(
    head: str, clothes: Clothes, *, tone: str, child: bool, name: str, pose: Pose, wheels: bool = False
) -> Figure:
    """Somebody under the head icon `head` (SVG body) with the skin `tone` of its name; on `wheels` in a wheelchair."""
    art = Drawing(f"{name}p")
    body = _Body(clothes, _burdened(pose, clothes, wheels=wheels), SKINS[tone], child, wheels)
    pose, size = body.pose, body.size
    _lower_half(art, body)
    art.open(f"translate(0 {num(body.low)})")
    _put_on(art, body)
    icon = placed_icon(head, -size / 2, -101, size)
    art.raw(posed_head(icon + _on_head(clothes, pose, size, name), pose, body.neck))
    _arms(art, clothes, body.skin, body.build, pose, over=True)
    draw_mark(art, pose.mark, (1.6, -101 + size * 0.56 + pose.drop), size)
    art.close()
    _aids(art, body)
    return _measured(art.markup, body)


def _burdened(pose: Pose, clothes: Clothes, *, wheels: bool) -> Pose:
    """The pose of somebody who never lets go of a stick, or has an arm in a sling."""
    if "stick" in clothes.worn and not wheels:
        return replace(pose, far="down")
    return replace(pose, far="fold") if "sling" in clothes.worn else pose


def _lower_half(art: Drawing, body: _Body) -> None:
    """Legs and torso, in the order in which the stance lets one be seen before the other."""
    clothes = body.clothes
    before = body.stance in BEFORE_THE_BODY
    if body.wheels:
        wheelchair.back(art, body.leg)
        cloth = clothes.second if clothes.cut != "dress" else clothes.main
        wheelchair.lap(art, cloth, clothes.shoes, body.leg)
    elif not before:
        draw_legs(art, _legs(art, clothes, body.skin, body.leg), body.stance)
    art.open(f"translate(0 {num(body.low)})")
    _torso(art, clothes, body.neck, body.leg, body.turn)
    art.close()
    if before:
        draw_legs(art, _legs(art, clothes, body.skin, body.leg), body.stance)


def _put_on(art: Drawing, body: _Body) -> None:
    """What is worn over the torso, and the arms that are behind the head."""
    clothes, neck = body.clothes, body.neck
    draw_on_body(art, clothes, neck, body.leg, body.turn)
    _arms(art, clothes, body.skin, body.build, body.pose, over=False)
    if "sling" in clothes.worn:
        draw_sling(art, neck, body.leg)
    if clothes.scarf:
        art.path(f"M3 {num(neck + 3)}L10 {num(neck + 22)}L2 {num(neck + 22)}Z", darker(clothes.scarf, 0.15))
        art.rect((-10, neck - 1.5), (20, 7), rounded(art, clothes.scarf), round_=3.5)


def _aids(art: Drawing, body: _Body) -> None:
    """The stick in the far hand, or the wheels."""
    if body.wheels:
        wheelchair.front(art, body.leg)
    elif "stick" in body.clothes.worn:
        x, y = body.build.joints("down", -1)[2]
        art.line(f"M{num(x + 5)} {num(y - 5)}q-5 -4 -7 4L{num(x - 4)} -1", "#6b4630", 2.8)


def _measured(markup: str, body: _Body) -> Figure:
    size, low, hat_ = body.size, body.low, body.clothes.hat
    drop = body.pose.drop + low
    face = (face_shift(body.pose, size) - size * 0.36, -101 + size * 0.2 + drop, size * 0.72, size * 0.76)
    wide = size * 0.66 if hat_ in {"wide", "straw"} else size / 2 + 9
    rise = size * RISE.get(hat_, 0.0)
    legs = 34.0 if body.wheels or body.stance == "sit" else 28.0
    reach = max(wide, legs, arms_reach(body.build, body.pose))
    hand_x, hand_y = body.build.joints("hold", 1)[2]
    return Figure(
        markup, (-reach, -106 + low - rise, 2 * reach, 109 - low + rise), face, 0.76 if body.child else 1.0,
        faces_left=False, rigid=body.wheels, hand=(hand_x, hand_y + low),
        floats=LEAP if body.stance == "jump" else 0.0,
    )  # fmt: skip


def _on_head(clothes: Clothes, pose: Pose, size: float, name: str) -> str:
    """What covers chin, face and hair."""
    art = Drawing(f"{name}h")
    if clothes.beard:
        art.raw(beard(clothes.beard, size, name))
    across, down = (0.3 * size * TURN * pose.gaze.across, 0.3 * size * NOD * pose.gaze.down)
    draw_on_face(art, clothes, size, (across, down))
    if clothes.hat:
        art.raw(hat(clothes.hat, clothes.hue, size, name))
    return art.markup


def _legs(art: Drawing, clothes: Clothes, skin: str, leg: float) -> Legs:
    bare = clothes.cut == "dress"
    paint = rounded(art, skin if bare else clothes.second)
    return Legs(-leg, 5.4 if bare else 8.2, paint, rounded(art, clothes.shoes))


def _torso(art: Drawing, clothes: Clothes, neck: float, leg: float, turn: float) -> None:
    """The body in its clothes, whose buttons and collar are `turn` units aside of the middle."""
    wide, hem = {"dress": (12.0, 18.5), "coat": (13.5, 17.0), "robe": (13.0, 19.0), "shirt": (13.0, 13.2)}[clothes.cut]
    bottom = {"dress": leg + 6, "coat": leg + 9, "robe": -5.0, "shirt": leg + 1}[clothes.cut]
    art.path(
        f"M{num(-wide * 0.62)} {num(neck - 3)}Q{num(-wide)} {num(neck)} {num(-wide)}"
        f" {num(neck + 7)}L{num(-hem)} {num(bottom)}"
        f"Q0 {num(bottom + 4)} {num(hem)} {num(bottom)}L{num(wide)} {num(neck + 7)}"
        f"Q{num(wide)} {num(neck)} {num(wide * 0.62)} {num(neck - 3)}Z",
        rounded(art, clothes.main),
    )
    _trim(art, clothes, neck, bottom, hem, turn)


def _trim(art: Drawing, clothes: Clothes, neck: float, bottom: float, hem: float, turn: float) -> None:
    """What makes the cut readable: a hem, buttons, a belt or a pocket."""
    pale = lighter(clothes.main, 0.45)
    match clothes.cut:
        case "dress":
            art.line(
                f"M{num(-hem + 1)} {num(bottom - 2.2)}Q0 {num(bottom + 1.8)} {num(hem - 1)} {num(bottom - 2.2)}",
                pale,
                1.8,
                0.9,
            )
            art.path(
                f"M{num(turn - 6)} {num(neck - 1)}Q{num(turn)} {num(neck + 7)} {num(turn + 6)} {num(neck - 1)}Z", pale
            )
        case "coat":
            art.line(f"M{num(turn)} {num(neck + 2)}V{num(bottom + 1)}", darker(clothes.main, 0.3), 0.9, 0.8)
            for step in range(3):
                art.circle((turn + 3, neck + 8 + 7 * step), 1.3, "#f7d774")
        case "robe":
            art.line(f"M{num(-hem * 0.78)} {num((neck + bottom) / 2)}H{num(hem * 0.78)}", clothes.second, 3.4)
        case "shirt":
            art.line(f"M-12.6 {num(neck + 12)}H12.6", pale, 2.6, 0.75)
            art.line(f"M-12.8 {num(neck + 18)}H12.8", pale, 2.6, 0.75)


def _arms(art: Drawing, clothes: Clothes, skin: str, build: Build, pose: Pose, *, over: bool) -> None:
    """The arms that are drawn before the head (`over`) or behind it."""
    for side, arm in ((-1, pose.far), (1, pose.near)):
        if (arm in OVER_THE_HEAD) == over:
            joints = build.joints(arm, side)
            art.line(arm_path(joints), darker(clothes.main, 0.12), 6.8)
            gloved = "gloves" in clothes.worn
            art.circle(joints[2], 4.3 if gloved else 3.9, rounded(art, GLOVES if gloved else skin))


def bust(icon: str, trousers: str, coat: str, *, name: str, pose: Pose) -> Figure:
    """Somebody whose icon shows head, trade and shoulders: arms and legs are added."""
    art = Drawing(f"{name}b")
    size = 66.0
    base = -101 + size * 0.935
    stance: Stance = pose.stance if pose.stance in {"walk", "jump"} else "stand"
    draw_legs(art, Legs(-base - 4, 10.0, rounded(art, trousers), rounded(art, "#43304a")), stance)
    art.path(
        f"M-18.5 {num(base - 5)}L-16.5 {num(base + 11)}Q0 {num(base + 15)} 16.5 {num(base + 11)}L18.5 {num(base - 5)}Z",
        rounded(art, coat),
    )
    art.raw(posed_head(placed_icon(icon, -size / 2, -101, size), replace(pose, drop=0.0, tilt=pose.tilt * 0.5), base))
    build = Build((17.0, base - 9), (16.0, base + 3), 34.0)
    for side, arm in ((-1, pose.far), (1, pose.near)):
        if arm in {"hold", "up", "out", "cheek", "reach", "wide", "point", "chin"}:
            joints = build.joints(arm, side)
            art.line(arm_path(joints), darker(coat, 0.1), 7.2)
            art.circle(joints[2], 4.0, rounded(art, "#e9b98f"))
    draw_mark(art, pose.mark, (0, -101 + size * 0.42), size * 0.6)
    face = (-size * 0.26, -101 + size * 0.05, size * 0.52, size * 0.5)
    reach = max(size / 2 + 3, arms_reach(build, pose))
    return Figure(
        art.markup, (-reach, -105, 2 * reach, 109), face, faces_left=False, hand=build.joints("hold", 1)[2],
        floats=LEAP if stance == "jump" else 0.0,
    )  # fmt: skip
