"""Things of house and yard, drawn by hand: drawers, doors, walls with writing, a boat that is being built."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.svg import Drawing, num

WOOD, IRON = "#a8764a", "#4b5063"


def _fall(art: Drawing, colour: str) -> str:
    return art.linear(((0, lighter(colour, 0.2), 1.0), (1, darker(colour, 0.2), 1.0)))


def drawers(art: Drawing, colour: str) -> Rect:
    """A chest of many small drawers with labels, one open."""
    art.rect((-58, -104), (116, 104), _fall(art, darker(colour, 0.15)), round_=3)
    for row in range(5):
        for column in range(4):
            x, y = -53 + column * 27, -99 + row * 20
            art.rect((x, y), (25, 17.5), _fall(art, lighter(colour, 0.14)), round_=2)
            art.rect((x + 7, y + 3), (11, 5.5), "#fdf6e6")
            art.circle((x + 12.5, y + 13), 2, "#e9c46a")
    art.rect((-1, -56), (29, 10), darker(colour, 0.6))
    art.rect((-3, -50), (33, 20), _fall(art, lighter(colour, 0.26)), round_=2)
    art.rect((8, -45), (11, 6), "#fdf6e6")
    return -59, -105, 118, 106


def door(art: Drawing, colour: str) -> Rect:
    """A door in its frame, shut."""
    art.rect((-34, -106), (68, 106), darker(colour, 0.45), round_=3)
    art.rect((-29, -101), (58, 101), _fall(art, colour), round_=2)
    for x in (-22, 3):
        for y, high in ((-94, 38), (-48, 40)):
            art.rect((x, y), (19, high), darker(colour, 0.16), round_=2)
            art.rect((x + 2, y + 2), (15, high - 4), lighter(colour, 0.06), round_=2)
    art.circle((22, -50), 3.4, "#f0c95a")
    art.rect((-38, -3), (76, 4), "#8a8090")
    return -39, -107, 78, 109


def writing(art: Drawing, colour: str) -> Rect:
    """A stretch of wall with lines of chalk writing on it."""
    art.rect((-88, -104), (176, 104), _fall(art, "#6d5a66"), round_=3)
    for row in range(8):
        y = -104 + row * 13
        art.line(f"M-88 {y}H88", "#5a4956", 1.2, 0.8)
        for x in range(-76 + (row % 2) * 16, 88, 32):
            art.line(f"M{x} {y}v13", "#5a4956", 1.2, 0.8)
    art.rect((-92, -110), (184, 9), "#8a7682", round_=3)
    for row, wide in enumerate((132, 118, 138, 84)):
        _scrawl(art, -70, -88 + row * 20, wide, row, colour)
    return -93, -111, 186, 112


def _scrawl(art: Drawing, x: float, y: float, wide: float, turn: int, colour: str) -> None:
    """Signs that are writing to the eye and no words to anybody."""
    at, step = x, 0
    while at < x + wide:
        kind = (step * 5 + turn * 3) % 4
        size = 11.0
        data = (
            f"M{num(at)} {num(y)}h{size}M{num(at + 5)} {num(y - 5)}v14M{num(at)} {num(y + 9)}l{size} -4",
            f"M{num(at)} {num(y - 3)}v11h{size}v-11zM{num(at)} {num(y + 3)}h{size}",
            f"M{num(at + 5)} {num(y - 5)}l-6 13M{num(at + 5)} {num(y - 5)}l6 13M{num(at + 1)} {num(y + 3)}h9",
            f"M{num(at)} {num(y - 2)}h{size}M{num(at + 2)} {num(y + 3)}h8M{num(at + 6)} {num(y - 5)}q1 9 -5 14",
        )[kind]
        art.line(data, colour, 2.0, 0.92)
        at += size + 7
        step += 1


def hull(art: Drawing, colour: str) -> Rect:
    """The boat that is being built, on trestles, a plank still to be nailed on."""
    for x in (-40, 40):
        art.line(f"M{x} -30L{x - 14} 0M{x} -30L{x + 14} 0M{x - 18} -28H{x + 18}", darker(WOOD, 0.25), 5)
    art.open("translate(0 -26)")
    rowing_boat(art, 76, colour, oar=False)
    art.close()
    art.path("M40 -74L98 -60L97 -53L39 -67Z", _fall(art, lighter(WOOD, 0.3)))
    return -80, -76, 180, 77


def door_boat(art: Drawing, colour: str) -> Rect:
    """The same boat afloat, with nobody in it."""
    rowing_boat(art, 84, colour)
    return -86, -46, 184, 50


def rowing_boat(art: Drawing, half: float, colour: str, *, oar: bool = True) -> None:
    """The side of a boat of planks, twice `half` long, with an old door for its middle and an oar."""
    fall = art.linear(((0, lighter(colour, 0.16), 1.0), (1, darker(colour, 0.24), 1.0)))
    left, right = num(-half), num(half)
    art.path(f"M{left} -42Q0 -26 {right} -42Q{num(half * 0.93)} -12 {num(half * 0.74)} 0H{num(-half * 0.74)}"
             f"Q{num(-half * 0.93)} -12 {left} -42Z", fall)  # fmt: skip
    for share, low in ((0.95, -23), (0.86, -11)):
        art.line(f"M{num(-half * share)} {low - 6}Q0 {low + 5} {num(half * share)} {low - 6}", darker(colour, 0.3), 1.5)
    art.line(f"M{left} -42Q0 -26 {right} -42", lighter(colour, 0.34), 4)
    wide = min(56.0, half)
    art.rect((-wide / 2, -29), (wide, 21), art.linear(((0, "#94b8b0", 1.0), (1, "#6c938c", 1.0))), round_=2)
    for x in (-wide / 2 + 4, 2.0):
        art.rect((x, -25), (wide / 2 - 6, 13), "#5f847d", round_=1.5)
    art.circle((wide / 2 - 4, -18), 1.8, "#f0c95a")
    if not oar:
        return
    art.line(f"M{num(half * 0.5)} -36L{num(half * 0.98)} -3", "#8a5f3f", 3)
    art.ellipse((half * 0.98, -3), (8, 3.6), "#a8764a", 1.0, 30)


def stool(art: Drawing, colour: str) -> Rect:
    """A low stool with three legs."""
    art.line("M-26 -40L-36 0M26 -40L36 0M0 -38V-2", darker(colour, 0.25), 8)
    art.rect((-42, -52), (84, 14), _fall(art, lighter(colour, 0.1)), round_=7)
    return -44, -53, 88, 54


def branch(art: Drawing, colour: str) -> Rect:
    """A bare branch with thorns and some leaves."""
    art.line("M-60 -4C-30 -20 -10 -26 16 -60C24 -72 30 -80 44 -90", colour, 8)
    art.line("M-20 -24C-14 -46 -24 -58 -34 -70M12 -56C30 -54 42 -46 54 -48", colour, 5)
    for x, y in ((-40, -14), (-6, -36), (22, -70), (34, -52), (-28, -62)):
        art.line(f"M{x} {y}l6 -9", darker(colour, 0.3), 3)
    for x, y, turn in ((46, -92, -40), (-36, -72, 20), (56, -48, 10)):
        art.ellipse((x, y), (9, 5), "#7fae5a", 1, turn)
    return -64, -98, 130, 98


def cork(art: Drawing, colour: str) -> Rect:
    """Three corks."""
    for x, y in ((-24, 0), (20, 0), (-2, -38)):
        art.rect((x - 18, y - 36), (36, 36), _fall(art, colour), round_=4)
        art.ellipse((x, y - 35), (18, 6), lighter(colour, 0.25))
        for dx, dy in ((-8, -20), (6, -14), (2, -26)):
            art.circle((x + dx, y + dy), 2, darker(colour, 0.35))
    return -44, -80, 84, 81


def quilt(art: Drawing, colour: str) -> Rect:
    """A folded quilt of many colours."""
    for row, tint in enumerate((colour, "#7fa8d0", "#e8c25a")):
        y = -26 * (row + 1)
        art.rect((-58 + row * 4, y), (116 - row * 8, 28), _fall(art, tint), round_=12)
        for x in range(-44, 50, 22):
            art.line(f"M{x} {y + 4}v18", lighter(tint, 0.4), 2, 0.8)
    return -60, -80, 120, 81


def teacup(art: Drawing, colour: str) -> Rect:
    """A cup of tea that steams, on its saucer."""
    for x in (-16, 2, 20):
        art.line(f"M{x} -72C{x - 12} -84 {x + 12} -92 {x} -104", "#ffffff", 5, 0.75)
    art.ellipse((0, -6), (56, 9), darker(colour, 0.12))
    art.ellipse((0, -8), (56, 8), lighter(colour, 0.3))
    art.line("M36 -52C66 -58 64 -20 30 -24", colour, 8)
    art.path("M-42 -62H42C42 -30 28 -10 0 -10C-28 -10 -42 -30 -42 -62Z", _fall(art, colour))
    art.ellipse((0, -62), (42, 8), "#a8602f")
    art.line("M-30 -44q8 8 15 0t15 0t15 0", "#4f8fc0", 4)
    return -58, -106, 122, 107


def salt_jar(art: Drawing, colour: str) -> Rect:
    """A jar of salt with a spoon, and a little heap."""
    art.path("M30 0C34 -18 46 -24 54 -24C62 -24 72 -14 76 0Z", "#ffffff")
    art.line("M22 -96L6 -50", "#b9bdc9", 6)
    art.rect((-40, -70), (70, 70), "#dfeaf4", 0.95, round_=12)
    art.path("M-34 -44Q-6 -56 24 -44V-14Q24 -6 16 -6H-26Q-34 -6 -34 -14Z", "#ffffff")
    art.rect((-42, -78), (74, 11), _fall(art, colour), round_=5)
    art.rect((-24, -36), (38, 20), "#fdf6e6", round_=3)
    art.line("M-16 -26h22", "#5d6a86", 4)
    return -44, -99, 122, 100


def bug(art: Drawing, colour: str) -> Rect:
    """A round little beetle that sings."""
    for side in (-1, 1):
        for y in (-18, -30, -42):
            art.line(f"M{side * 26} {y}l{side * 16} {(-30 - y) // 3 + 6}", "#3a3444", 4)
    art.ellipse((0, -32), (34, 32), _fall(art, colour))
    art.path("M0 -64V0", "#3a3444")
    art.line("M0 -62V-2", "#3a3444", 3)
    for x, y in ((-16, -40), (16, -40), (-14, -18), (14, -18)):
        art.circle((x, y), 6, "#3a3444")
    art.circle((0, -66), 17, "#3a3444")
    for side in (-1, 1):
        art.circle((side * 6.5, -68), 5, "#ffffff")
        art.circle((side * 6.5, -67), 2.6, "#1d1830")
    art.ellipse((0, -58), (5, 4), "#ff8e9c")
    art.path("M40 -92v-18l18 -4v18M40 -92a5 4 0 1 0 -0.1 0M58 -96a5 4 0 1 0 -0.1 0", "#7c4fc4")
    art.line("M41 -90V-108L59 -112V-94", "#7c4fc4", 3)
    art.ellipse((36, -90), (6, 4.5), "#7c4fc4")
    art.ellipse((54, -94), (6, 4.5), "#7c4fc4")
    return -46, -115, 110, 116


def envelope(art: Drawing, colour: str) -> Rect:
    """A letter in its envelope, with a stamp and a seal."""
    dark = darker(colour, 0.2)
    art.rect((-56, -76), (112, 76), _fall(art, colour), round_=4)
    art.path("M-54 -2L-10 -40H10L54 -2", darker(colour, 0.08))
    art.path("M-55 -74L0 -30L55 -74Z", lighter(colour, 0.18))
    art.line("M-55 -74L0 -30L55 -74M-54 -2L-12 -38M54 -2L12 -38", dark, 2.4)
    art.circle((0, -36), 9, "#d9433f")
    art.circle((-2, -38), 3, "#f2a39c")
    return -57, -77, 114, 78


def half_biscuit(art: Drawing, colour: str) -> Rect:
    """Half a biscuit, bitten off."""
    outline = "M-50 -14A52 52 0 0 1 50 -14L38 -22L28 -10L14 -20L0 -8L-14 -20L-28 -8L-38 -20Z"
    art.path(outline, darker(colour, 0.25))
    art.open("translate(0 -4)")
    art.path(outline, _fall(art, colour))
    for x, y in ((-26, -36), (2, -46), (26, -34), (-8, -28)):
        art.circle((x, y), 5.4, "#5b3a2c")
    art.close()
    return -52, -70, 104, 70


def doorstep(art: Drawing, colour: str) -> Rect:
    """The front of a house with its door, its step and a lamp."""
    wall = "#d9b48c"
    art.path("M-92 -146L-70 -184H70L92 -146Z", _fall(art, "#b8554a"))
    art.line("M-84 -158H84M-78 -170H78", darker("#b8554a", 0.25), 2, 0.6)
    art.rect((-78, -150), (156, 150), _fall(art, wall), round_=3)
    for x, y in ((-70, -140), (40, -132), (-66, -40), (48, -60), (44, -20)):
        art.rect((x, y), (24, 9), darker(wall, 0.14), 0.7, round_=2)
    art.open("translate(0 -10)")
    door(art, colour)
    art.close()
    art.path("M-46 -116Q0 -142 46 -116V-110H-46Z", darker(wall, 0.4))
    art.rect((-48, -10), (96, 10), "#b9b0aa", round_=2)
    art.rect((-58, -5), (116, 6), "#9c938f", round_=2)
    art.glow((58, -92), 20, "#ffd98a", 0.6)
    art.rect((53, -100), (10, 16), "#ffe7ae", round_=3)
    art.line("M58 -100V-108H66", IRON, 3)
    return -93, -185, 186, 187
