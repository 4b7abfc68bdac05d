"""What small things lie upon, drawn by hand: a side table, a stump, a crate, a table under its cloth."""

from fabula.engines.embedded.image.artwork import icon_body
from fabula.engines.embedded.image.colour import darker, lighter, tinted
from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.puppets import placed_icon
from fabula.engines.embedded.image.svg import Drawing, num


def _fall(art: Drawing, colour: str) -> str:
    return art.linear(((0, lighter(colour, 0.2), 1.0), (1, darker(colour, 0.2), 1.0)))


def side_table(art: Drawing, colour: str) -> Rect:
    """A round table on one leg."""
    art.line("M0 -84V-14M0 -18L-26 -2M0 -18L26 -2", darker(colour, 0.25), 8)
    art.ellipse((0, -88), (46, 10), darker(colour, 0.2))
    art.ellipse((0, -91), (46, 9), _fall(art, lighter(colour, 0.12)))
    return -47, -101, 94, 102


def stump(art: Drawing, colour: str) -> Rect:
    """The stump of a tree."""
    art.path("M-42 -86C-38 -40 -46 -16 -58 0H58C46 -16 38 -40 42 -86Z", _fall(art, darker(colour, 0.15)))
    for x in (-24, -4, 20):
        art.line(f"M{x} -70q4 30 -2 62", darker(colour, 0.35), 3, 0.7)
    art.ellipse((0, -87), (43, 12), lighter(colour, 0.4))
    for reach in (30, 17):
        art.ellipse((0, -87), (reach, reach * 0.28), darker(colour, 0.05), 0.35)
    return -59, -100, 118, 101


def crate(art: Drawing, colour: str) -> Rect:
    """A wooden crate."""
    art.path("M-46 -84L-38 -98H38L46 -84Z", lighter(colour, 0.28))
    for row in range(3):
        art.rect((-46, -84 + row * 28), (92, 26), _fall(art, lighter(colour, 0.05)), round_=2)
    for x in (-46, 34):
        art.rect((x, -84), (12, 82), darker(colour, 0.18))
    return -48, -99, 96, 100


def cloth_table(art: Drawing, colour: str) -> Rect:
    """A big table whose cloth hangs down to the floor, with squares on it."""
    art.path("M-98 -92H98L106 -6Q80 2 54 -6T0 -6T-54 -6T-106 -6Z", _fall(art, colour))
    for step in range(-4, 5):
        art.line(f"M{step * 23} -92L{num(step * 25)} -8", lighter(colour, 0.55), 5, 0.55)
    for y in (-72, -50, -28):
        art.line(f"M-100 {y}H100", lighter(colour, 0.55), 5, 0.45)
    art.path("M-98 -92L-86 -101H86L98 -92Z", lighter(colour, 0.3))
    return -108, -102, 216, 103


def flying_paper(art: Drawing, colour: str) -> Rect:
    """A sheet of paper in the wind."""
    for y, reach in ((-84, 54), (-54, 66), (-22, 46)):
        art.line(f"M-{reach + 30} {y}q{reach / 2} -10 {reach} 0", "#ffffff", 3.4, 0.8)
    art.open("rotate(-24 0 -50)")
    art.path("M-30 -90Q0 -78 32 -92Q38 -50 30 -14Q2 -26 -28 -12Q-36 -50 -30 -90Z", _fall(art, colour))
    for step in range(4):
        art.line(f"M-20 {-72 + step * 15}q20 5 {38 - step * 3} -2", "#8a93ab", 3.4, 0.85)
    art.close()
    return -96, -102, 144, 103


def jug(art: Drawing, colour: str) -> Rect:
    """A jug of clay."""
    art.line("M28 -74C62 -76 58 -28 30 -30", darker(colour, 0.2), 8)
    art.path("M-20 -96H20L16 -78C44 -56 40 -12 22 0H-22C-40 -12 -44 -56 -16 -78Z", _fall(art, colour))
    art.path("M-20 -96L-32 -92L-17 -84Z", darker(colour, 0.1))
    art.line("M-34 -44Q0 -34 34 -44", lighter(colour, 0.5), 4)
    return -42, -98, 98, 99


def chairs(art: Drawing, colour: str) -> Rect:
    """Two chairs side by side."""
    for x in (-56, 26):
        art.line(f"M{x} -98V-2M{x + 40} -98V-2", darker(colour, 0.2), 7)
        for y in (-92, -74):
            art.rect((x - 2, y), (44, 9), _fall(art, colour), round_=3)
        art.rect((x - 8, -50), (56, 11), _fall(art, lighter(colour, 0.12)), round_=4)
        art.line(f"M{x - 4} -42V0M{x + 44} -42V0", colour, 7)
    return -66, -102, 144, 103


def cups(art: Drawing, colour: str) -> Rect:
    """Three cups."""
    for x in (-44, 2, 48):
        art.line(f"M{x + 15} -30q14 0 10 14q-3 8 -12 8", darker(colour, 0.15), 4)
        art.path(
            f"M{x - 18} -40H{x + 18}C{x + 18} -14 {x + 11} -3 {x} -3C{x - 11} -3 {x - 18} -14 {x - 18} -40Z",
            _fall(art, colour),
        )
        art.ellipse((x, -40), (18, 4.6), "#9a6a45")
        art.line(f"M{x - 5} -50q5 -6 0 -12q-5 -6 0 -12", "#ffffff", 3, 0.7)
    return -64, -78, 140, 79


def cart(art: Drawing, colour: str) -> Rect:
    """Two grey horses before a long low cart."""
    art.rect((-128, -34), (128, 13), _fall(art, colour), round_=3)
    art.line("M-4 -30L40 -44", darker(colour, 0.2), 6)
    for x in (-106, -70, -30):
        art.circle((x, -15), 15, darker(colour, 0.45))
        art.circle((x, -15), 9, lighter(colour, 0.2))
    for x, low, size in ((20, -8, 92.0), (66, 0, 98.0)):
        horse = tinted(icon_body("horse"), "#9a9aa8", 0.75)
        art.open(f"translate({x + size} {low - size}) scale(-1 1)")
        art.raw(placed_icon(horse, 0, 0, size))
        art.close()
    return -132, -102, 302, 104


def planks(art: Drawing, colour: str) -> Rect:
    """Planks in a heap with an old door on top."""
    for row, (left, wide) in enumerate(((-84, 164), (-70, 156), (-80, 150))):
        art.rect((left, -18 - row * 17), (wide, 15), _fall(art, lighter(colour, 0.08 * row)), round_=2)
    art.path("M-66 -56L-52 -72H72L62 -56Z", "#7fa8a0")
    art.path("M-44 -59L-37 -69H-4L-9 -59ZM4 -59L9 -69H44L40 -59Z", "#5f8880")
    art.circle((56, -63), 3, "#f0c95a")
    return -86, -74, 168, 75


def laid_table(art: Drawing, colour: str) -> Rect:
    """A table laid for breakfast: a loaf, a jug, cups and plates on a cloth."""
    for x in (-84, 72):
        art.rect((x, -52), (12, 52), darker(WOODEN, 0.2), round_=3)
    art.path("M-102 -60H102L98 -24Q74 -16 49 -24T0 -24T-49 -24T-98 -24Z", _fall(art, colour))
    art.line("M-99 -34Q-74 -26 -49 -34T0 -34T49 -34T99 -34", lighter(colour, 0.5), 4, 0.8)
    art.rect((-104, -64), (208, 8), lighter(colour, 0.3), round_=4)
    _food(art)
    return -106, -110, 214, 111


def meal(art: Drawing, level: float) -> float:
    """The same food on a table of that height; how high it rises above it, in units."""
    art.open(f"translate(0 {num(level - 1)}) scale(0.4) translate(0 64)")
    _food(art)
    art.close()
    return 18.0


def _food(art: Drawing) -> None:
    """A loaf, a jug and two cups at 64 above the floor."""
    art.path("M-40 -64V-80Q-40 -96 -22 -96H18Q34 -96 34 -80V-64Z", _fall(art, "#c98a4a"))
    art.line("M-24 -92L-18 -80M-6 -94L0 -82M12 -94L18 -82", "#f0cf9a", 3.4)
    art.open("translate(66 -62) scale(0.46)")
    jug(art, "#6f93b8")
    art.close()
    for x in (-82, -56):
        art.path(f"M{x - 11} -82H{x + 11}L{x + 8} -64H{x - 8}Z", _fall(art, "#f4f1ea"))
        art.line(f"M{x + 11} -78q8 0 5 7q-2 4 -7 4", "#d9d4c9", 3)


WOODEN = "#a8764a"


def pocket_watch(art: Drawing, colour: str) -> Rect:
    """A watch with a lid ring, on a chain."""
    art.line("M0 -88Q-2 -106 22 -104Q52 -102 54 -70Q55 -48 70 -40", darker(colour, 0.15), 4.4)
    art.circle((0, -86), 9, darker(colour, 0.2))
    art.circle((0, -86), 4.5, "#fdf8ec")
    art.circle((0, -40), 40, _fall(art, colour))
    art.circle((0, -40), 31, "#fdf8ec")
    for x, y in ((0, -66), (26, -40), (0, -14), (-26, -40)):
        art.circle((x, y), 2.6, "#4a3a33")
    art.line("M0 -40V-60M0 -40L14 -32", "#4a3a33", 4)
    return -42, -108, 114, 109


def counter(art: Drawing, colour: str) -> Rect:
    """A desk of dark wood to stand behind, with a bell upon it."""
    art.rect((-96, -88), (192, 88), _fall(art, darker(colour, 0.28)))
    for step in range(4):
        art.rect((-88 + step * 46, -72), (38, 60), darker(colour, 0.4), round_=3)
    art.rect((-104, -98), (208, 12), lighter(colour, 0.06), round_=3)
    art.path("M66 -98a12 11 0 0 1 24 0Z", "#e9c46a")
    art.circle((78, -111), 2.6, "#b8923f")
    return -105, -114, 210, 115
