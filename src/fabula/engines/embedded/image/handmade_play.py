"""Things to play and to work with, drawn by hand: balloon, kite, whistle, easel, chalk, string. All stand on y = 0."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.svg import Drawing, num

WOOD = "#a8764a"
STRING = "#f4efe6"
"""What balloons and kites hang on, where no words say its colour."""


def _round(art: Drawing, colour: str) -> str:
    return art.radial(((0, lighter(colour, 0.45), 1), (0.5, colour, 1), (1, darker(colour, 0.28), 1)), (0.36, 0.3), 0.8)


def _fall(art: Drawing, colour: str) -> str:
    return art.linear(((0, lighter(colour, 0.2), 1.0), (1, darker(colour, 0.2), 1.0)))


def balloon(art: Drawing, colour: str) -> Rect:
    """A balloon on its string, drifting to the right of who holds it."""
    art.line("M0 0C6 -14 -4 -24 8 -36C14 -42 22 -44 27 -52", STRING, 1.7)
    art.line("M0 0C6 -14 -4 -24 8 -36C14 -42 22 -44 27 -52", "#5a5068", 0.7, 0.7)
    art.path("M27 -56L22 -50H33Z", darker(colour, 0.25))
    art.ellipse((30, -80), (20, 24), _round(art, colour), 1, 8)
    art.ellipse((23, -90), (4.5, 7), "#ffffff", 0.55, 24)
    return -3, -105, 54, 106


def kite(art: Drawing, colour: str) -> Rect:
    """A kite with a tail of bows, on its string."""
    art.line("M0 0C4 -20 14 -34 34 -62", STRING, 1.5)
    art.line("M34 -62C24 -52 30 -44 20 -38C12 -33 18 -26 10 -20", darker(colour, 0.1), 1.8)
    for x, y in ((26, -47), (19, -37), (12, -23)):
        art.path(f"M{x} {y}l-5 -3v6zl5 -3v6z", lighter(colour, 0.2))
    art.path("M34 -60L18 -90L42 -106L56 -80Z", _fall(art, colour))
    art.path("M34 -60L18 -90L37 -84Z", lighter(colour, 0.35))
    art.path("M42 -106L56 -80L37 -84Z", darker(colour, 0.2))
    art.line("M34 -60L42 -106M18 -90L56 -80", "#fff6e4", 1.6)
    return -3, -108, 62, 109


def whistle(art: Drawing, colour: str) -> Rect:
    """A whistle with a mouthpiece and a cord."""
    art.line("M-34 -40C-62 -60 -50 -92 -22 -84", "#d9534a", 4)
    art.circle((-12, -34), 33, _round(art, colour))
    art.path("M-14 -67H52V-42H10Z", _fall(art, colour))
    art.rect((4, -68), (18, 12), darker(colour, 0.6))
    art.circle((-12, -34), 12, darker(colour, 0.45))
    art.circle((-10, -36), 8, "#c98f5a")
    return -58, -90, 112, 91


def easel(art: Drawing, colour: str) -> Rect:
    """An easel with a picture on it, still wet."""
    art.line("M-4 -104L-34 0M4 -104L34 0M0 -100L12 -2", darker(WOOD, 0.15), 5)
    art.rect((-42, -42), (84, 6), WOOD, round_=2)
    art.rect((-36, -96), (72, 55), "#fdf8ec", round_=2)
    art.rect((-33, -93), (66, 49), art.linear(((0, "#8fc7f0", 1.0), (0.55, "#fbe3b5", 1.0), (1, "#f3b27a", 1.0))))
    art.path("M-33 -60C-16 -76 -4 -52 10 -62C20 -69 28 -62 33 -64V-44H-33Z", "#5fa86a")
    art.circle((16, -80), 7.5, "#ffd24f")
    art.line("M-24 -52q8 -8 14 0t14 0", colour, 4.4)
    art.line("M-20 -41v5M6 -41v8", colour, 2.6)
    return -40, -107, 80, 108


def painting(art: Drawing, colour: str) -> Rect:
    """A canvas on its frame with bold strokes."""
    art.rect((-50, -80), (100, 80), _fall(art, WOOD), round_=3)
    art.rect((-44, -74), (88, 68), "#fdf8ec")
    art.path("M-44 -30C-20 -52 0 -18 44 -40V-6H-44Z", "#6fae7a")
    art.circle((18, -54), 10, "#ffcf4a")
    art.line("M-32 -56C-20 -68 -14 -44 -2 -56M-28 -22q10 -10 20 0t22 -2", colour, 6)
    return -51, -81, 102, 82


def brush(art: Drawing, colour: str) -> Rect:
    """A paint brush, wet with colour, its tip up."""
    art.open("rotate(14 0 -40)")
    art.rect((-4.5, -62), (9, 62), _fall(art, "#c9824a"), round_=4)
    art.rect((-7, -74), (14, 15), "#c9ccd6", round_=2)
    art.path("M-8 -74C-10 -88 -2 -92 0 -102C4 -92 10 -86 8 -74Z", colour)
    art.path("M-5 -76C-6 -84 -1 -88 0 -94C0 -88 -1 -82 -2 -76Z", lighter(colour, 0.4), 0.8)
    art.close()
    return -14, -102, 38, 103


def chalk(art: Drawing, colour: str) -> Rect:
    """A stick of chalk held upright, with its dust."""
    art.open("rotate(24 0 -40)")
    art.rect((-11, -84), (22, 84), _fall(art, colour), round_=5)
    art.ellipse((0, -82), (11, 4.5), lighter(colour, 0.5))
    art.close()
    for x, y, size in ((26, -92, 3.4), (36, -80, 2.4), (18, -98, 2)):
        art.circle((x, y), size, colour, 0.8)
    return -22, -98, 62, 99


def string(art: Drawing, colour: str) -> Rect:
    """A length of string in loose loops, its ends lying free."""
    for step, (x, y, wide, high) in enumerate(
        ((-8, -26, 40, 20), (6, -32, 38, 22), (-2, -40, 34, 20), (4, -24, 30, 14))
    ):
        art.line(
            f"M{x - wide} {y}a{wide} {high} 0 1 0 {2 * wide} 0a{wide} {high} 0 1 0 {-2 * wide} 0",
            darker(colour, 0.22 if step % 2 else 0.0),
            4.6,
        )
    art.line("M36 -36C66 -60 40 -80 66 -92", colour, 4.6)
    art.line("M-44 -22C-70 -10 -60 -2 -78 -4", darker(colour, 0.1), 4.6)
    return -81, -95, 150, 96


def ribbon(art: Drawing, colour: str) -> Rect:
    """A strip of cloth, tied in a bow."""
    art.path("M-6 -52C-30 -50 -34 -24 -46 -4L-26 -10L-18 0C-12 -20 -6 -36 0 -50Z", darker(colour, 0.12))
    art.path("M6 -52C30 -50 34 -24 46 -4L26 -10L18 0C12 -20 6 -36 0 -50Z", darker(colour, 0.2))
    for side in (-1, 1):
        art.path(
            f"M0 -56C{side * 14} -92 {side * 58} -92 {side * 52} -58C{side * 46} -36 {side * 14} -44 0 -54Z",
            _fall(art, colour),
        )
        art.path(f"M{side * 8} -58C{side * 18} -72 {side * 40} -74 {side * 38} -60Z", darker(colour, 0.35), 0.7)
    art.rect((-10, -66), (20, 22), lighter(colour, 0.12), round_=7)
    return -54, -86, 108, 87


def chessboard(art: Drawing, colour: str) -> Rect:
    """A board on its low table, with men on it."""
    art.path("M-60 -30L-42 -58H42L60 -30Z", _fall(art, lighter(colour, 0.3)))
    for row in range(3):
        for column in range(6):
            if (row + column) % 2:
                y, wide = -56 + row * 8.6, 88 + row * 10
                x = -wide / 2 + column * wide / 6
                art.path(f"M{num(x)} {num(y)}h{num(wide / 6)}l1.6 8.6h{num(-wide / 6 - 3)}z", darker(colour, 0.5))
    art.rect((-60, -30), (120, 8), darker(colour, 0.2))
    for x in (-50, 42):
        art.rect((x, -22), (8, 22), darker(colour, 0.3))
    for x, y, tint in ((-26, -44, "#fdf6e6"), (-4, -40, "#3a3444"), (22, -46, "#fdf6e6"), (36, -36, "#3a3444")):
        art.path(f"M{x - 6} {y}q6 -6 3 -12h6q-3 6 3 12z", tint)
        art.circle((x, y - 15), 5, tint)
    return -62, -66, 124, 67


def ticket(art: Drawing, colour: str) -> Rect:
    """A ticket with a torn edge and a stamp."""
    art.path("M-48 -52H44l6 6l-6 6l6 6l-6 6l6 6l-6 6l6 6l-6 10H-48Z", _fall(art, colour))
    art.line("M-36 -40H8M-36 -28H20M-36 -16H0", darker(colour, 0.5), 4)
    art.circle((26, -22), 11, "#d9534a", 0.8)
    return -50, -53, 102, 55


def bucket_of_moon(art: Drawing, colour: str) -> Rect:
    """A bucket of water with the moon in it."""
    art.glow((0, -66), 52, "#fff3c4", 0.7)
    art.line("M-36 -62C-38 -112 38 -112 36 -62", "#5d6a86", 4)
    art.path("M-40 -66H40L30 0H-30Z", _fall(art, colour))
    art.ellipse((0, -66), (40, 12), "#27457f")
    art.ellipse((0, -66), (20, 7), "#fff6d0")
    return -54, -102, 108, 103


def slate(art: Drawing, colour: str) -> Rect:
    """A writing slate in its frame, written on with chalk."""
    art.rect((-46, -72), (92, 72), _fall(art, WOOD), round_=5)
    art.rect((-39, -65), (78, 58), colour, round_=2)
    for row, wide in enumerate((54, 46, 58)):
        data = "".join(f"M{-30 + x} {-52 + row * 16}q4 -7 8 0" for x in range(0, wide, 10))
        art.line(data, "#fdfaf0", 2.6, 0.9)
    return -47, -73, 94, 74


def shadow(art: Drawing, colour: str) -> Rect:
    """A shadow without anybody, lying on the ground."""
    art.open("matrix(1 0 -1.2 0.42 0 0)")
    fall = art.linear(((0, colour, 0.62), (0.7, colour, 0.5), (1, colour, 0.12)))
    art.path("M-4 -100C12 -102 20 -90 16 -76C14 -70 10 -66 8 -64C24 -60 30 -44 32 -24L24 -22C22 -34 18 -42 14 -46"
             "L18 0H4L0 -24L-6 0H-20L-14 -46C-20 -42 -24 -34 -26 -22L-34 -24C-32 -44 -26 -60 -10 -64"
             "C-18 -70 -22 -96 -4 -100Z", fall)  # fmt: skip
    art.close()
    return -42, -45, 172, 48


def bead(art: Drawing, colour: str) -> Rect:
    """A bead of glass."""
    art.circle((0, -40), 39, _round(art, colour))
    art.path("M-20 -50C-4 -70 18 -60 22 -40C10 -50 -6 -44 -20 -50Z", lighter(colour, 0.5), 0.6)
    art.ellipse((-14, -56), (8, 5), "#ffffff", 0.9, -30)
    return -40, -80, 80, 81


def peach_stone(art: Drawing, colour: str) -> Rect:
    """The stone of a peach."""
    art.path("M0 -84C34 -70 40 -24 0 0C-40 -24 -34 -70 0 -84Z", _round(art, colour))
    for x, y in ((-12, -52), (10, -58), (-4, -34), (14, -32), (-16, -26), (2, -16)):
        art.line(f"M{x} {y}q5 -4 9 2", darker(colour, 0.45), 3.4)
    return -34, -85, 68, 86


def beehive(art: Drawing, colour: str) -> Rect:
    """A hive of boards under its roof, with two bees."""
    for x in (-36, 28):
        art.rect((x, -12), (8, 12), darker(colour, 0.4))
    art.rect((-44, -48), (88, 38), _fall(art, colour), round_=2)
    art.rect((-40, -82), (80, 33), _fall(art, lighter(colour, 0.15)), round_=2)
    art.path("M-52 -80L-44 -96H44L52 -80Z", "#7a6a72")
    art.rect((-16, -20), (32, 6), darker(colour, 0.7), round_=3)
    for x, y in ((50, -58), (-56, -40)):
        art.ellipse((x, y), (8, 5.6), "#f5c232")
        art.line(f"M{x - 2} {y - 5}v10M{x + 3} {y - 5}v10", "#3a3444", 2.2)
        art.ellipse((x - 1, y - 8), (5, 4), "#ffffff", 0.8)
    return -66, -97, 126, 98


def scarecrow(art: Drawing, colour: str) -> Rect:
    """A scarecrow on its pole, in an old coat and hat."""
    art.line("M0 0V-96M-46 -64H46", WOOD, 6)
    for side in (-1, 1):
        for turn in (-6, 0, 6):
            art.line(f"M{side * 42} {-64 + turn * 0.4}l{side * 14} {turn}", "#e3bf5f", 2.4)
    art.path("M-44 -71H44V-54L22 -52L26 -14H-26L-22 -52L-44 -54Z", _fall(art, colour))
    art.path("M-26 -14l6 8l6 -8l7 8l7 -8l7 8l7 -8l6 8l6 -8z", darker(colour, 0.2))
    art.rect((-18, -40), (12, 12), "#d9774f", round_=1)
    art.circle((0, -82), 15, _round(art, "#ead2a0"))
    for side in (-1, 1):
        art.line(f"M{side * 6 - 2.5} -86l5 5M{side * 6 + 2.5} -86l-5 5", "#4a3a3a", 2)
    art.line("M-7 -75q7 5 14 0", "#4a3a3a", 2)
    art.path("M-24 -91H24L14 -96L10 -112H-10L-14 -96Z", _fall(art, "#7a5f4a"))
    return -60, -113, 120, 114
