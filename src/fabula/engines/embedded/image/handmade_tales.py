"""Things that tales turn on, drawn by hand: a dish, a strip with knots, a thicket, papers. All stand on y = 0."""

from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.figure import Rect
from fabula.engines.embedded.image.handmade_house import door, doorstep
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
    """A thicket of arched thorny shoots that cross one another, some leaves between them."""
    art.path("M-92 0C-100 -34 -84 -62 -56 -66C-34 -92 22 -94 42 -70C76 -72 98 -40 92 0Z", "#37503f", 0.85)
    for step in range(13):
        x = -88 + step * 14.5
        side = 1 if step % 2 else -1
        reach, high = side * (34 + (step * 29) % 40), 58 + (step * 37) % 40
        tone = lighter(colour, 0.12 * (step % 4))
        bend, end, low = x + reach * 0.35, min(96.0, max(-96.0, x + reach)), -high * 0.42
        art.line(f"M{num(x)} 0C{num(x)} {num(-high)} {num(bend)} {num(-high * 1.15)} {num(end)} {num(low)}", tone, 4.6)
        for part in (0.3, 0.5, 0.7, 0.86):
            rest = 1 - part
            at = x * rest**3 + 3 * x * rest**2 * part + 3 * bend * rest * part**2 + end * part**3
            level = -3 * high * rest**2 * part - 3.45 * high * rest * part**2 + low * part**3
            tip = 1 if (step + round(part * 10)) % 2 else -1
            art.path(f"M{num(at - 3)} {num(level)}l{num(3 + tip * 5)} -9l{num(3 - tip * 5)} 9Z", lighter(tone, 0.35))
        if step % 3 == 0:
            art.ellipse((bend, -high * 0.7), (8, 4.6), "#6f9a55", 1, step * 24)
            art.ellipse((x + 5, -high * 0.3), (8, 4.6), "#557f4a", 1, -step * 31)
    return -104, -106, 208, 107


def papered_door(art: Drawing, colour: str) -> Rect:
    """A door with envelopes stuck all over it, a flower on each."""
    extent = door(art, colour)
    _papers(art)
    return extent


def papered_front(art: Drawing, colour: str) -> Rect:
    """The front of a house, its door full of envelopes."""
    extent = doorstep(art, colour)
    art.open("translate(0 -10)")
    _papers(art)
    art.close()
    return extent


def _papers(art: Drawing) -> None:
    """Envelopes with a flower each, where `door` is."""
    tints = ("#e0503f", "#f2b632", "#4f86d9", "#e887a8")
    for row in range(4):
        for column in range(2):
            x, y = -25 + column * 27, -97 + row * 24
            art.rect((x, y), (23, 16), "#fdf6e6", round_=1)
            art.line(f"M{x + 11.5} {y + 15}v-5", "#5f9a55", 1.6)
            _blossom(art, x + 11.5, y + 7, 2.6, tints[(row + column * 2 + row * column) % 4])


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


def luggage_label(art: Drawing, colour: str) -> Rect:
    """A label of brown card on a loop of string, its writing washed out."""
    art.line("M0 -64C-26 -84 -22 -100 0 -100C22 -100 26 -84 0 -64", "#8a6f52", 4)
    art.path("M-16 -74H16L36 -54V-2H-36V-54Z", _fall(art, colour))
    art.circle((0, -60), 6, "#b5523f")
    art.circle((0, -60), 3, "#fdf6e6")
    art.line("M-22 -38q8 -5 16 0t16 0M-22 -24q10 -4 18 0t12 0", "#7f93b8", 3.4, 0.7)
    return -38, -103, 76, 104


def cheese_wheel(art: Drawing, colour: str) -> Rect:
    """A whole cheese as big as a drum, with a ribbon round it."""
    art.path("M-74 -72V-16Q0 14 74 -16V-72Z", _fall(art, colour))
    art.ellipse((0, -72), (74, 24), lighter(colour, 0.3))
    art.ellipse((0, -72), (62, 18), lighter(colour, 0.14))
    for x, y, size in ((-46, -34, 7), (40, -26, 9), (-22, -14, 5), (58, -48, 5), (-60, -52, 5)):
        art.ellipse((x, y), (size, size * 0.8), darker(colour, 0.22))
    art.path("M-10 -50V4Q0 5 10 4V-50Z", "#d9433f")
    art.path("M-74 -52Q0 -22 74 -52V-38Q0 -8 -74 -38Z", "#d9433f")
    for side in (-1, 1):
        art.path(f"M0 -36Q{side * 22} -62 {side * 36} -46Q{side * 32} -26 0 -36Z", "#e8685f")
    art.circle((0, -36), 7, "#b8323f")
    return -76, -97, 152, 102


def pencil_stub(art: Drawing, colour: str) -> Rect:
    """What is left of a pencil: hardly longer than it is thick."""
    art.open("rotate(24 0 -24)")
    art.rect((-16, -50), (32, 34), _fall(art, colour), round_=2)
    art.rect((-5, -50), (10, 34), lighter(colour, 0.2))
    art.path("M-16 -16H16L0 8Z", "#f0d6ad")
    art.path("M-5 0H5L0 8Z", "#3a3440")
    art.rect((-16, -62), (32, 14), "#e58a9a", round_=5)
    art.close()
    return -34, -60, 70, 63


def white_cloth(art: Drawing, colour: str) -> Rect:
    """The white cloth of a shadow play on its poles, lit from behind, two puppets dark on it."""
    art.glow((0, -56), 120, "#ffdf9a", 0.5)
    for x in (-96, 96):
        art.line(f"M{x} -108V0", "#6b4a36", 6)
    art.path("M-94 -104H94L92 -8Q60 -2 46 -8T0 -8T-46 -8T-92 -8Z", _fall(art, colour))
    art.glow((0, -58), 62, "#ffcf7a", 0.75)
    art.line("M-100 -104H100", "#6b4a36", 5)
    for x, side in ((-34, 1), (32, -1)):
        _puppet(art, x, side)
    return -104, -110, 208, 111


def _puppet(art: Drawing, x: float, side: int) -> None:
    """The shadow of a puppet that looks to one side, with the rods that move it."""
    ink = "#3a2a3f"
    art.circle((x, -76), 10, ink)
    art.path(f"M{num(x + side * 8)} -80l{side * 8} 6l{-side * 8} 4Z", ink)
    art.path(f"M{num(x - 9)} -66H{num(x + 9)}L{num(x + 15)} -30H{num(x - 15)}Z", ink)
    art.line(
        f"M{num(x + side * 6)} -60L{num(x + side * 24)} -72M{num(x - side * 6)} -60L{num(x - side * 18)} -46", ink, 4
    )
    art.line(f"M{num(x - 6)} -30V-16M{num(x + 6)} -30V-16", ink, 5)
    art.line(f"M{num(x + side * 24)} -72V-8", ink, 1.4, 0.7)
