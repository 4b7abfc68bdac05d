"""Things that no icon shows, drawn by hand: furniture, stationery, lamps. All stand on y = 0."""

from collections.abc import Callable

from fabula.engines.embedded.image import handmade_house as house
from fabula.engines.embedded.image import handmade_play as play
from fabula.engines.embedded.image import handmade_rest as rest
from fabula.engines.embedded.image import handmade_tales as tales
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.svg import Drawing, num

Maker = Callable[[Drawing, str], Rect]
"""Draws a thing in a colour, and tells its extent: left, top, width, height."""

WOOD, IRON = "#a8764a", "#4b5063"


def _fall(art: Drawing, colour: str) -> str:
    """A paint that is lit from above."""
    return art.linear(((0, lighter(colour, 0.2), 1.0), (1, darker(colour, 0.2), 1.0)))


def table(art: Drawing, colour: str) -> Rect:
    """A table with four legs."""
    for x in (-62, -44, 36, 54):
        art.rect((x, -78), (9, 78 if x in {-62, 54} else 70), darker(colour, 0.25 if x in {-62, 54} else 0.4))
    art.rect((-66, -84), (132, 16), darker(colour, 0.14))
    art.rect((-76, -96), (152, 15), _fall(art, lighter(colour, 0.12)), round_=4)
    return -77, -97, 154, 98


def bench(art: Drawing, colour: str) -> Rect:
    """A park bench with a back."""
    for x in (-72, 62):
        art.rect((x, -92), (10, 92), IRON, round_=3)
    for y in (-88, -70):
        art.rect((-84, y), (168, 13), _fall(art, colour), round_=4)
    art.rect((-86, -44), (172, 15), _fall(art, lighter(colour, 0.1)), round_=4)
    return -87, -94, 174, 95


def gate(art: Drawing, colour: str) -> Rect:
    """A garden gate between two posts."""
    for x in (-60, 48):
        art.rect((x, -92), (12, 92), _fall(art, darker(colour, 0.2)), round_=3)
        art.circle((x + 6, -94), 8, colour)
    for x in range(-42, 44, 17):
        art.rect((x, -78 - (12 - abs(x) * 0.25)), (11, 80), _fall(art, lighter(colour, 0.15)), round_=5)
    for y in (-66, -28):
        art.rect((-50, y), (100, 9), darker(colour, 0.12))
    return -64, -103, 128, 104


def rocking_chair(art: Drawing, colour: str) -> Rect:
    """A rocking chair seen from the side."""
    dark = darker(colour, 0.2)
    art.line("M-40 -6Q0 8 44 -8", dark, 7)
    art.line("M-22 -4L-26 -46M26 -4L24 -44", dark, 7)
    art.line("M26 -46L40 -98", colour, 9)
    art.line("M-28 -46H27", lighter(colour, 0.12), 11)
    art.line("M-24 -46V-66M-28 -67H32", dark, 6)
    return -45, -104, 92, 108


def oil_lamp(art: Drawing, colour: str) -> Rect:
    """A hurricane lamp with a flame behind glass."""
    art.line("M-24 -58C-34 -112 34 -112 24 -58", IRON, 4)
    art.glow((0, -48), 46, "#ffcf7a", 0.6)
    art.path("M-18 -26C-30 -46 -24 -62 -13 -70H13C24 -62 30 -46 18 -26Z", "#fff3cf", 0.75)
    art.path("M0 -66C12 -50 9 -36 0 -32C-9 -36 -12 -50 0 -66Z", "#ff9a3d")
    art.path("M0 -54C6 -46 5 -38 0 -35C-5 -38 -6 -46 0 -54Z", "#ffe9a0")
    art.rect((-16, -80), (32, 11), _fall(art, colour), round_=4)
    art.rect((-21, -28), (42, 9), darker(colour, 0.15), round_=3)
    art.rect((-27, -20), (54, 20), _fall(art, colour), round_=6)
    return -48, -101, 96, 102


def table_lamp(art: Drawing, colour: str) -> Rect:
    """A lamp with a cloth shade."""
    art.glow((0, -62), 52, "#ffd98a", 0.55)
    art.rect((-4, -48), (8, 44), "#c9a24f")
    art.rect((-24, -9), (48, 9), _fall(art, "#c9a24f"), round_=4)
    art.path("M-36 -44L-20 -98H20L36 -44Z", _fall(art, colour))
    return -53, -100, 106, 101


def parcel(art: Drawing, colour: str) -> Rect:
    """A parcel in brown paper with string and a stamp."""
    art.path("M-58 -62L-44 -80H52L58 -62Z", lighter(colour, 0.25))
    art.rect((-58, -64), (116, 64), _fall(art, colour), round_=2)
    art.line("M-8 0V-64L-2 -80M-58 -34H58", "#f3ead6", 3.4)
    art.line("M-4 -78C-24 -98 -30 -80 -4 -78C18 -98 26 -82 -4 -78", "#f3ead6", 3.2)
    art.rect((26, -58), (20, 17), "#fdf6e6")
    art.rect((29, -55), (14, 11), "#d9534a")
    return -60, -94, 120, 95


def satchel(art: Drawing, colour: str) -> Rect:
    """A shoulder bag with a flap, as for letters."""
    art.line("M-46 -52C-40 -116 40 -116 46 -52", darker(colour, 0.25), 6)
    art.rect((-54, -62), (108, 62), _fall(art, colour), round_=9)
    art.path("M-56 -64H56V-38Q0 -14 -56 -38Z", _fall(art, lighter(colour, 0.12)))
    art.rect((-7, -34), (14, 17), "#e9c46a", round_=3)
    return -58, -104, 116, 105


def sheet(art: Drawing, colour: str) -> Rect:
    """A sheet of paper with writing."""
    art.path("M-36 0L-32 -94L20 -96L37 -80L35 -2Z", _fall(art, colour))
    art.path("M20 -96L21 -79L37 -80Z", darker(colour, 0.18))
    for step in range(5):
        wide = (46, 50, 40, 48, 26)[step]
        art.line(f"M-24 {num(-70 + step * 14)}h{wide}", "#8a93ab", 3.2, 0.85)
    return -38, -97, 76, 98


def poster(art: Drawing, colour: str) -> Rect:
    """A notice on a post."""
    art.rect((-4, -60), (8, 60), darker(WOOD, 0.2))
    art.rect((-42, -100), (84, 62), _fall(art, colour), round_=3)
    art.rect((-30, -92), (60, 10), "#d9534a", round_=3)
    for y, wide in ((-74, 56), (-64, 48), (-54, 36)):
        art.line(f"M{num(-wide / 2)} {y}h{wide}", "#6b6f86", 3.4)
    return -43, -101, 86, 102


def signboard(art: Drawing, colour: str) -> Rect:
    """A wooden board on a post."""
    art.rect((-5, -56), (10, 56), darker(colour, 0.3))
    art.rect((-50, -98), (100, 46), _fall(art, colour), round_=5)
    art.line("M-36 -84H30M-36 -68H14", darker(colour, 0.4), 4)
    return -51, -99, 102, 100


def notebook(art: Drawing, colour: str) -> Rect:
    """A notebook with a cloth spine and a label, standing."""
    art.rect((-33, -95), (72, 94), "#f6f0e2", round_=4)
    art.rect((-38, -98), (72, 97), _fall(art, colour), round_=5)
    art.rect((-38, -98), (14, 97), darker(colour, 0.35), round_=4)
    art.rect((-14, -78), (38, 24), "#fdf6e6", round_=3)
    art.line("M-8 -70H18M-8 -62H10", "#8a8296", 2.6)
    return -40, -99, 80, 100


def pencil(art: Drawing, colour: str) -> Rect:
    """A pencil that lies, its point up to the right."""
    art.open("rotate(-38 -44 -6)")
    art.rect((-52, -16), (18, 18), "#f08fa0", round_=4)
    art.rect((-38, -16), (8, 18), "#c9ccd6")
    art.rect((-30, -16), (74, 18), colour)
    art.rect((-30, -16), (74, 6), lighter(colour, 0.25))
    art.path("M44 -16L72 -7L44 2Z", "#f3d9b0")
    art.path("M61 -10.5L72 -7L61 -3.5Z", darker(colour, 0.45))
    art.close()
    return -60, -84, 112, 85


def sewing_machine(art: Drawing, colour: str) -> Rect:
    """An old sewing machine with a wheel."""
    art.rect((-70, -16), (140, 16), _fall(art, WOOD), round_=4)
    art.path("M-58 -34V-82Q-58 -94 -44 -94H56Q64 -94 64 -84V-16H36V-64H-36V-34Z", _fall(art, colour))
    art.line("M-47 -34V-18", "#c9ccd6", 4)
    art.line("M-30 -80H40", "#e9c46a", 3)
    art.circle((66, -70), 19, darker(colour, 0.3))
    art.circle((66, -70), 10, "#c9ccd6")
    art.rect((-8, -108), (16, 15), "#d9534a", round_=3)
    return -71, -110, 158, 111


def ink_bottle(art: Drawing, colour: str) -> Rect:
    """A bottle of ink."""
    art.rect((-34, -62), (68, 62), "#dfe8f2", 0.95, round_=12)
    art.rect((-29, -48), (58, 43), _fall(art, colour), round_=9)
    art.rect((-19, -78), (38, 18), IRON, round_=4)
    art.rect((-20, -36), (40, 20), "#fdf6e6", round_=3)
    return -35, -80, 70, 81


def matchbox(art: Drawing, colour: str) -> Rect:
    """A box of matches, pushed open."""
    art.rect((22, -40), (38, 36), "#e9dcc0")
    for y in (-32, -22, -12):
        art.line(f"M26 {y}H52", "#f3d9b0", 4)
        art.circle((55, y), 4.5, "#d9433f")
    art.rect((-56, -46), (88, 46), _fall(art, colour), round_=2)
    art.rect((-56, -9), (88, 9), "#6b4a3a")
    art.path("M-12 -38C-2 -28 -2 -18 -12 -14C-22 -18 -22 -28 -12 -38Z", "#ffd25c")
    return -58, -48, 120, 49


def stamp(art: Drawing, colour: str) -> Rect:
    """A postage stamp with a toothed edge."""
    for step in range(7):
        for x, y in ((-36 + step * 12, -92), (-36 + step * 12, -4), (-40, -88 + step * 13.5), (40, -88 + step * 13.5)):
            art.circle((x, y), 5, "#fdf6e6")
    art.rect((-40, -92), (80, 88), "#fdf6e6")
    art.rect((-30, -82), (60, 68), _fall(art, colour))
    art.circle((0, -52), 17, "#fff3cf")
    art.path("M-30 -14L-8 -40L8 -24L18 -34L30 -14Z", darker(colour, 0.3))
    return -46, -98, 92, 99


def screw(art: Drawing, colour: str) -> Rect:
    """A brass screw on its side: flat slotted head at the left, a straight thread, a short point."""
    art.open("rotate(-18 0 -24)")
    steel = darker(colour, 0.08)
    art.path("M-30 -36H46L64 -24L46 -12H-30Z", _fall(art, steel))
    for x in range(-22, 48, 11):
        art.line(f"M{x} -9L{x + 7} -39", darker(colour, 0.42), 4)
    art.rect((-50, -54), (22, 60), _fall(art, lighter(colour, 0.2)), round_=7)
    art.rect((-52, -28), (11, 8), darker(colour, 0.6))
    art.close()
    return -60, -64, 128, 68


def button(art: Drawing, colour: str) -> Rect:
    """A button with four holes."""
    art.circle((0, -40), 40, darker(colour, 0.2))
    art.circle((0, -42), 37, _fall(art, colour))
    art.circle((0, -42), 25, darker(colour, 0.1))
    for x, y in ((-8, -50), (8, -50), (-8, -34), (8, -34)):
        art.circle((x, y), 4.6, darker(colour, 0.6))
    return -41, -81, 82, 82


def boat(art: Drawing, colour: str) -> Rect:
    """A boat with a sail, out of the water."""
    art.line("M0 -22V-102", darker(WOOD, 0.3), 5)
    art.path("M5 -98C40 -80 46 -52 44 -36H5Z", "#fff8ea")
    art.path("M-5 -90C-30 -74 -38 -54 -38 -36H-5Z", "#f3d9b0")
    art.path("M-62 -28H64Q52 0 30 0H-32Q-52 0 -62 -28Z", _fall(art, colour))
    art.line("M-60 -26H62", lighter(colour, 0.4), 5)
    return -64, -105, 130, 106


def box(art: Drawing, colour: str) -> Rect:
    """A plain box with a lid."""
    art.rect((-46, -54), (92, 54), _fall(art, colour), round_=3)
    art.rect((-50, -70), (100, 19), _fall(art, lighter(colour, 0.12)), round_=4)
    return -51, -71, 102, 72


MAKERS: dict[str, tuple[Maker, str]] = {
    # The function and the colour where the words name none.
    "table": (table, WOOD), "bench": (bench, WOOD), "gate": (gate, "#b98a58"), "rocking chair": (rocking_chair, WOOD),
    "oil lamp": (oil_lamp, "#b4503f"), "table lamp": (table_lamp, "#f2c879"), "parcel": (parcel, "#c49a66"),
    "satchel": (satchel, "#9a6a45"), "sheet": (sheet, "#fdfaf0"), "poster": (poster, "#fdf6e6"),
    "signboard": (signboard, "#b98a58"), "notebook": (notebook, "#4f7fb0"), "pencil": (pencil, "#f2b632"),
    "chalk": (play.chalk, "#fffdf6"), "sewing machine": (sewing_machine, "#3f4a5a"),
    "ink bottle": (ink_bottle, "#3a4a9a"),
    "matchbox": (matchbox, "#d9534a"), "stamp": (stamp, "#4f9a8f"), "screw": (screw, "#d9a441"),
    "button": (button, "#c99a3f"), "luggage label": (tales.luggage_label, "#d9b98a"),
    "cheese wheel": (tales.cheese_wheel, "#f0c24a"), "white cloth": (tales.white_cloth, "#fdf6e6"),
    "pencil stub": (tales.pencil_stub, "#f2b632"), "boat": (boat, "#c8553d"), "box": (box, "#c99a66"),
    "balloon": (play.balloon, "#e0403a"), "kite": (play.kite, "#e0573a"), "whistle": (play.whistle, "#c9ccd6"),
    "easel": (play.easel, "#d9433f"), "painting": (play.painting, "#c0392b"), "brush": (play.brush, "#d9433f"),
    "string": (play.string, "#d9b98a"), "ribbon": (play.ribbon, "#d9433f"), "chessboard": (play.chessboard, WOOD),
    "ticket": (play.ticket, "#f2d9a0"), "moon bucket": (play.bucket_of_moon, "#8a97b5"),
    "drawers": (house.drawers, "#9a6a45"), "door": (house.door, "#6f8fa8"), "writing": (house.writing, "#fdfaf0"),
    "hull": (house.hull, "#c48a5a"), "door boat": (house.door_boat, "#c48a5a"), "stool": (house.stool, WOOD),
    "branch": (house.branch, "#7a5a48"), "cork": (house.cork, "#c99a66"), "quilt": (house.quilt, "#d9776a"),
    "teacup": (house.teacup, "#f1f4fa"), "salt jar": (house.salt_jar, "#5f8fb8"), "bug": (house.bug, "#e0503f"),
    "envelope": (house.envelope, "#f7efdd"), "half biscuit": (house.half_biscuit, "#d9a55a"),
    "doorstep": (house.doorstep, "#4f7fb0"),
    "slate": (play.slate, "#3a4450"), "shadow": (play.shadow, "#2a2440"), "bead": (play.bead, "#5fa8d8"),
    "peach stone": (play.peach_stone, "#a8683f"),
    "charcoal": (play.chalk, "#3a3440"), "beehive": (play.beehive, "#d9a85f"),
    "scarecrow": (play.scarecrow, "#5f7fa0"), "side table": (rest.side_table, WOOD), "stump": (rest.stump, WOOD),
    "crate": (rest.crate, WOOD), "three lamps": (tales.three_lamps, "#ffe6a8"),
    "dish": (tales.dish, "#f1f4fa"), "bowl": (tales.bowl, "#f1f4fa"),
    "knotted strip": (tales.knotted_strip, "#4f7fc0"), "brambles": (tales.brambles, "#5f4a48"),
    "papered door": (tales.papered_door, "#6f8fa8"), "papered front": (tales.papered_front, "#6f8fa8"),
    "flower sheet": (tales.flower_sheet, "#fdfaf0"),
    "cloth table": (rest.cloth_table, "#b8504a"),
    "flying paper": (rest.flying_paper, "#fdfaf0"),
    "jug": (rest.jug, "#b8714f"), "chairs": (rest.chairs, WOOD), "cups": (rest.cups, "#f1f4fa"),
    "cart": (rest.cart, WOOD), "counter": (rest.counter, WOOD),
    "planks": (rest.planks, WOOD), "laid table": (rest.laid_table, "#b8504a"),
    "pocket watch": (rest.pocket_watch, "#e0b040"),
}  # fmt: skip
