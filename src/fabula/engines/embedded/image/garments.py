"""What is put on over a body in clothes: aprons, bags, chains and ties, and what is worn on the face."""

from fabula.engines.embedded.image.clothes import Clothes
from fabula.engines.embedded.image.colour import darker, lighter
from fabula.engines.embedded.image.svg import Drawing, Point, num

LEATHER, GOLD, STEEL = "#8a5a3c", "#f0c24a", "#5b6270"


def rounded(art: Drawing, colour: str) -> str:
    """A paint that models something round, lit from the left."""
    return art.radial(
        ((0, lighter(colour, 0.16), 1), (0.55, colour, 1), (1, darker(colour, 0.26), 1)), (0.36, 0.26), 0.85
    )


def draw_on_body(art: Drawing, clothes: Clothes, neck: float, leg: float, turn: float) -> None:
    """Everything worn over the torso, `turn` units aside of its middle; `neck` and `leg` are heights."""
    if "dungarees" in clothes.worn:
        _dungarees(art, clothes.second, neck, leg, turn)
    if clothes.apron:
        _apron(art, clothes.apron, neck, leg, turn)
    for name in sorted(clothes.worn):
        match name:
            case "bag":
                _bag(art, neck, leg)
            case "stethoscope":
                _stethoscope(art, neck, turn)
            case "chain":
                _chain(art, neck, turn)
            case "tie":
                _tie(art, neck, turn)
            case "neckerchief":
                art.path(f"M{num(turn - 8)} {num(neck - 1)}L{num(turn + 8)} {num(neck - 1)}L{num(turn)}"
                    f" {num(neck + 9)}Z",
                         "#d0433f")  # fmt: skip
            case "jabot":
                art.path(f"M{num(turn - 5)} {num(neck - 1)}h10l-2 15h-6Z", "#fbf9f4")
            case "tape":
                art.line(f"M{num(turn - 7)} {num(neck)}V{num(neck + 17)}M{num(turn + 7)} {num(neck)}V{num(neck + 13)}",
                         "#f2d04a", 2.6)  # fmt: skip
            case "cross":
                art.path(f"M{num(turn - 1.6)} {num(neck + 10)}h3.2v3h3v3.2h-3v3h-3.2v-3h-3v-3.2h3Z", "#d0433f")
            case "comb":
                art.rect((turn + 4, neck + 12), (6, 2.4), "#3f4a5c")
            case _:
                pass


def draw_sling(art: Drawing, neck: float, leg: float) -> None:
    """A white cloth around the neck that carries an arm."""
    low = (neck + leg) / 2
    art.line(f"M-7 {num(neck)}L-11 {num(low + 2)}M7 {num(neck)}L11 {num(low)}", "#e9e6ef", 3.4)
    art.path(f"M-13 {num(low - 2)}Q0 {num(low + 2)} 14 {num(low - 3)}L12 {num(low + 9)}Q0 {num(low + 13)}"
        f" -12 {num(low + 9)}Z",
             "#fbfaf6")  # fmt: skip


def _apron(art: Drawing, colour: str, neck: float, leg: float, turn: float) -> None:
    waist, low = (neck + leg) / 2 + 2, leg + 7
    art.line(f"M{num(turn - 6)} {num(neck + 9)}L{num(turn - 5)} {num(neck)}M{num(turn + 6)} {num(neck + 9)}"
             f"L{num(turn + 5)} {num(neck)}", darker(colour, 0.15), 1.8)  # fmt: skip
    art.path(
        f"M{num(turn - 7.5)} {num(neck + 8)}H{num(turn + 7.5)}L{num(turn + 11)} {num(waist)}L{num(turn * 0.4 + 12.5)}"
        f" {num(low)}Q{num(turn * 0.4)} {num(low + 3)} {num(turn * 0.4 - 12.5)} {num(low)}L{num(turn - 11)}"
        f" {num(waist)}Z",
        colour,
    )
    art.line(f"M-12.5 {num(waist)}H12.5", darker(colour, 0.16), 1.6)
    art.rect((turn - 5.5, waist + 3.5), (11, 7), darker(colour, 0.1), round_=1.6)


def _dungarees(art: Drawing, colour: str, neck: float, leg: float, turn: float) -> None:
    waist = (neck + leg) / 2 - 1
    art.rect((-13.2, waist), (26.4, leg + 2 - waist), colour, round_=3)
    art.rect((turn - 8, neck + 9), (16, waist - neck - 7), colour, round_=2)
    art.line(f"M{num(turn - 7)} {num(neck + 10)}L{num(turn - 8)} {num(neck - 1)}M{num(turn + 7)} {num(neck + 10)}"
             f"L{num(turn + 8)} {num(neck - 1)}", colour, 3.4)  # fmt: skip
    for side in (-1, 1):
        art.circle((turn + side * 6.4, neck + 11), 1.5, GOLD)


def _bag(art: Drawing, neck: float, leg: float) -> None:
    """A shoulder bag on its strap across the chest, letters looking out."""
    low = leg - 2
    art.line(f"M10 {num(neck)}L-13 {num(low - 8)}", darker(LEATHER, 0.2), 3)
    art.rect((-25, low - 10), (19, 16), rounded(art, LEATHER), round_=3)
    art.path(f"M-25.5 {num(low - 10)}h20v6q-10 5 -20 0z", lighter(LEATHER, 0.16))
    art.rect((-21, low - 15), (9, 7), "#fdf8ec")


def _stethoscope(art: Drawing, neck: float, turn: float) -> None:
    x = turn
    art.line(f"M{num(x - 6)} {num(neck - 2)}Q{num(x - 7)} {num(neck + 12)} {num(x)} {num(neck + 13)}Q{num(x + 7)}"
             f" {num(neck + 12)} {num(x + 6)} {num(neck - 2)}M{num(x)} {num(neck + 13)}"
             f"V{num(neck + 19)}", STEEL, 1.7)  # fmt: skip
    art.circle((x, neck + 20), 2.9, "#c3c9d4")
    art.circle((x, neck + 20), 1.4, STEEL)


def _chain(art: Drawing, neck: float, turn: float) -> None:
    art.line(f"M-10 {num(neck + 1)}Q{num(turn)} {num(neck + 26)} 10 {num(neck + 1)}", darker(GOLD, 0.15), 2.8)
    art.circle((turn, neck + 15), 4.4, GOLD)
    art.circle((turn, neck + 15), 2.3, darker(GOLD, 0.25))


def _tie(art: Drawing, neck: float, turn: float) -> None:
    art.path(
        f"M{num(turn - 6)} {num(neck - 2)}L{num(turn)} {num(neck + 8)}L{num(turn + 6)} {num(neck - 2)}Z", "#f6f3ee"
    )
    art.path(f"M{num(turn - 1.8)} {num(neck)}h3.6l1.2 12l-3 4l-3 -4Z", "#a8343f")


def draw_on_face(art: Drawing, clothes: Clothes, size: float, gaze: Point) -> None:
    """Glasses, moustache or a cold's red nose, moved with the features by `gaze` (units across and down)."""

    def at(x: float, y: float) -> Point:
        return (x - 16) / 32 * size + gaze[0], -101 + y / 32 * size + gaze[1]

    if "glasses" in clothes.worn:
        for side in (-1, 1):
            x, y = at(16 + side * 4.7, 18.1)
            ring = (
                f"M{num(x - size * 0.115)} {num(y)}a{num(size * 0.115)} {num(size * 0.108)} 0 1 0 {num(size * 0.23)} 0"
            )
            art.path(f"{ring}a{num(size * 0.115)} {num(size * 0.108)} 0 1 0 {num(-size * 0.23)} 0Z", "#dff1ff", 0.22)
            art.line(
                f"{ring}a{num(size * 0.115)} {num(size * 0.108)} 0 1 0 {num(-size * 0.23)} 0Z", "#3b3344", size * 0.026
            )
        x, y = at(16, 17.6)
        art.line(f"M{num(x - size * 0.035)} {num(y)}h{num(size * 0.07)}", "#3b3344", size * 0.026)
    if "moustache" in clothes.worn:
        x, y = at(16, 22.4)
        art.path(f"M{num(x)} {num(y - size * 0.02)}C{num(x + size * 0.1)} {num(y - size * 0.06)} {num(x + size * 0.16)}"
                 f" {num(y + size * 0.05)} {num(x + size * 0.2)} {num(y + size * 0.03)}Q{num(x + size * 0.1)}"
                 f" {num(y + size * 0.1)} {num(x)} {num(y + size * 0.04)}Q{num(x - size * 0.1)} {num(y + size * 0.1)}"
                 f" {num(x - size * 0.2)} {num(y + size * 0.03)}C{num(x - size * 0.16)} {num(y + size * 0.05)}"
                 f" {num(x - size * 0.1)} {num(y - size * 0.06)} {num(x)}"
                 f" {num(y - size * 0.02)}Z", "#4a3a3a")  # fmt: skip
    if "cold" in clothes.worn:
        x, y = at(16, 20.6)
        art.ellipse((x, y), (size * 0.075, size * 0.062), "#e8404a", 0.85)
        for side in (-1, 1):
            art.ellipse((x + side * size * 0.2, y + size * 0.05), (size * 0.08, size * 0.045), "#ef7a7a", 0.5)


def beard(colour: str, size: float, name: str) -> str:
    """A full beard around the chin, which leaves the mouth free."""
    art = Drawing(f"{name}v")
    high, low, half = -101 + size * 0.6, -101 + size * 1.08, size * 0.36
    art.path(
        f"M{num(-half)} {num(high)}Q{num(-half)} {num(low)} 0 {num(low)}Q{num(half)} {num(low)} {num(half)} {num(high)}"
        f"Q{num(half * 0.8)} {num(high + size * 0.19)} {num(half * 0.42)} {num(high + size * 0.23)}"
        f"Q0 {num(high + size * 0.32)} {num(-half * 0.42)} {num(high + size * 0.23)}"
        f"Q{num(-half * 0.8)} {num(high + size * 0.19)} {num(-half)} {num(high)}Z",
        rounded(art, colour),
    )
    return art.markup
