"""Things that tales turn on, drawn by hand: a dish, a strip with knots, a thicket, papers. All stand on y = 0."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.handmade_house import door
from fabula.engines.embedded.image.svg import Drawing, num


def _fall(art: Drawing, colour: str) -> str:
    return art.linear(((0, lighter(colour, 0.2), 1.0), (1, darker(colour, 0.2), 1.0)))


def dish(art: Drawing, colour: str) -> Rect:
    """A shallow dish with water in it, and a white rim of salt where it has dried."""
    art.ellipse((0, -7), (38, 7), darker(colour, 0.3))
    art.path("M-76 -34C-60 -12 -40 -4 0 -4C40 -4 60 -12 76 -34Z", _fall(art, colour))
    art.ellipse((0, -34), (76, 20), lighter(colour, 0.4))
    art.ellipse((0, -33), (62, 14), "#ffffff")
    art.ellipse((0, -32), (54, 11), "#8fcbe8")
    art.ellipse((-16, -35), (18, 3), "#ffffff", 0.7)
    art.line("M-58 -20Q0 4 58 -20", "#4f8fc0", 3, 0.8)
    return -78, -55, 156, 56


def three_lamps(art: Drawing, colour: str) -> Rect:
    """Three lamps of three heights, close together on a low bench, all lit."""
    art.rect((-62, -18), (124, 8), _fall(art, "#a8764a"), round_=3)
    for x in (-54, 44):
        art.rect((x, -12), (10, 12), "#7a5434")
    for x, high in ((-40, 68), (0, 96), (40, 58)):
        top = -18 - high
        art.rect((x - 3, top + 30), (6, high - 30), "#c9a24f")
        art.rect((x - 15, -25), (30, 7), "#c9a24f", round_=3)
        art.path(f"M{x - 22} {top + 36}L{x - 13} {top}H{x + 13}L{x + 22} {top + 36}Z", _fall(art, colour))
        art.glow((x, top + 20), 32, "#ffe9b0", 0.8)
    return -73, -128, 146, 129


def bowl(art: Drawing, colour: str) -> Rect:
    """An empty bowl."""
    art.rect((-24, -10), (48, 10), darker(colour, 0.25), round_=3)
    art.path("M-58 -66C-56 -26 -34 -8 0 -8C34 -8 56 -26 58 -66Z", _fall(art, colour))
    art.ellipse((0, -66), (58, 14), lighter(colour, 0.4))
    art.ellipse((0, -64), (50, 10), darker(colour, 0.18))
    art.line("M-52 -44Q0 -22 52 -44", "#4f8fc0", 4)
    return -60, -81, 120, 82


def knotted_strip(art: Drawing, colour: str) -> Rect:
    """A strip of cloth hanging down with three knots in it."""
    for share, (x, y) in enumerate(((-4, -104), (5, -76), (-5, -48), (4, -22))):
        turn = 5 if share % 2 else -5
        low = min(0, y + 28)
        art.path(
            f"M{x - 9} {y}C{x - 14} {y + 10} {x + turn - 12} {y + 18} {-x - 8} {low}"
            f"H{-x + 8}C{x + turn + 12} {y + 18} {x + 14} {y + 10} {x + 9} {y}Z",
            _fall(art, colour),
        )
    for x, y in ((5, -76), (-5, -48), (4, -22)):
        art.ellipse((x, y), (14, 8.5), darker(colour, 0.18), 1, 12)
        art.ellipse((x - 2, y - 2), (9, 4.5), lighter(colour, 0.2), 1, 12)
    return -22, -106, 44, 107


def brambles(art: Drawing, colour: str) -> Rect:
    """A thicket of arched thorny shoots, leaves between them."""
    art.open("scale(0.72 1)")
    art.path("M-98 0C-104 -50 -78 -84 -44 -80C-20 -104 24 -100 40 -82C78 -88 104 -48 98 0Z", "#3f5a44", 0.92)
    for step in range(11):
        x, reach = -94 + step * 17, (40 if step % 2 else -36)
        high = 66 + (step * 37) % 36
        tone = lighter(colour, 0.12 * (step % 3))
        middle, end = num(x + reach * 0.6), num(x + reach)
        art.line(f"M{x} 0Q{num(x - reach * 0.2)} {num(-high * 1.2)} {end} {num(-high * 0.5)}", tone, 5.5)
        for part in (0.25, 0.5, 0.75):
            at = x - 0.4 * reach * part * (1 - part) + reach * part * part
            level = -2.4 * high * part * (1 - part) - 0.5 * high * part * part
            art.line(f"M{num(at)} {num(level)}l{7 if step % 2 else -7} -8", lighter(colour, 0.45), 3)
        art.ellipse((float(middle), -high * 0.62), (9, 5), "#6f9a55", 1, step * 24)
        art.ellipse((x - 4, -high * 0.35), (9, 5), "#557f4a", 1, -step * 31)
    art.close()
    return -98, -106, 196, 107


def papered_door(art: Drawing, colour: str) -> Rect:
    """A door with envelopes stuck all over it, a flower on each."""
    extent = door(art, colour)
    tints = ("#e0503f", "#f2b632", "#4f86d9", "#e887a8")
    for row in range(4):
        for column in range(2):
            x, y = -25 + column * 27, -97 + row * 24
            art.rect((x, y), (23, 16), "#fdf6e6", round_=1)
            art.line(f"M{x + 11.5} {y + 15}v-5", "#5f9a55", 1.6)
            _blossom(art, x + 11.5, y + 7, 2.6, tints[(row + column * 2 + row * column) % 4])
    return extent


def flower_sheet(art: Drawing, colour: str) -> Rect:
    """A sheet of paper with a flower that a child has drawn, and a line of writing."""
    art.path("M-42 -2L-38 -96L38 -98L42 -4Z", _fall(art, colour))
    art.line("M0 -26C-4 -38 3 -44 0 -56M0 -34q-14 -10 -18 0M0 -40q13 -10 17 -2", "#5f9a55", 4)
    _blossom(art, 0, -66, 10, "#e0503f")
    art.line("M-26 -14h52", "#8a93ab", 3.2, 0.85)
    return -44, -99, 88, 100


def _blossom(art: Drawing, x: float, y: float, size: float, colour: str) -> None:
    """Five petals round a yellow heart."""
    for dx, dy in ((0, -1.1), (1.05, -0.35), (0.65, 0.9), (-0.65, 0.9), (-1.05, -0.35)):
        art.circle((x + dx * size, y + dy * size), size * 0.8, colour)
    art.circle((x, y), size * 0.62, "#ffd24f")
