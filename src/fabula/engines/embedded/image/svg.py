"""A drawing as SVG text: shapes, smooth curves and gradients, independent of what renders it."""

from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Stop = tuple[float, str, float]
"""Offset 0…1, colour, opacity."""


def num(value: float) -> str:
    """A coordinate with a tenth of a unit, which is finer than a pixel at any size we draw."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def polygon(points: Iterable[Point]) -> str:
    """Path data of straight lines through the points, closed."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "Z"


def smooth(points: Sequence[Point], *, closed: bool = False) -> str:
    """Path data of a Catmull-Rom curve through the points."""
    count = len(points)
    steps = count if closed else count - 1

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    data = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for index in range(steps):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = at(index - 1), at(index), at(index + 1), at(index + 2)
        data.append(
            f"C{num(bx + (cx - ax) / 6)} {num(by + (cy - ay) / 6)} {num(cx - (dx - bx) / 6)} "
            f"{num(cy - (dy - by) / 6)} {num(cx)} {num(cy)}"
        )
    return "".join(data) + ("Z" if closed else "")


def under(points: Sequence[Point], bottom: float) -> str:
    """Path data of the area between a smooth line and `bottom`."""
    first, last = points[0][0], points[-1][0]
    return f"{smooth(points)}L{num(last)} {num(bottom)}L{num(first)} {num(bottom)}Z"


class Drawing:
    """Collects SVG elements back to front. `name` keeps the ids of its gradients apart from other drawings'."""

    def __init__(self, name: str = "d") -> None:
        self._name = name
        self._defs: list[str] = []
        self._known: dict[str, str] = {}
        self._body: list[str] = []

    def __bool__(self) -> bool:
        return bool(self._body)

    @property
    def markup(self) -> str:
        """The elements with their definitions, to stand inside an `<svg>` or a `<g>`."""
        defs = f"<defs>{''.join(self._defs)}</defs>" if self._defs else ""
        return defs + "".join(self._body)

    def raw(self, markup: str) -> None:
        """Put in finished markup."""
        self._body.append(markup)

    def _define(self, markup: str) -> str:
        if markup not in self._known:
            key = f"{self._name}{len(self._known)}"
            self._known[markup] = key
            self._defs.append(markup.replace("@", key, 1))
        return f"url(#{self._known[markup]})"

    def linear(self, stops: Iterable[Stop], start: Point = (0, 0), end: Point = (0, 1)) -> str:
        """A linear gradient over the shape's box, as a paint."""
        head = f'<linearGradient id="@" x1="{start[0]:g}" y1="{start[1]:g}" x2="{end[0]:g}" y2="{end[1]:g}">'
        return self._define(f"{head}{_stops(stops)}</linearGradient>")

    def radial(self, stops: Iterable[Stop], focus: Point = (0.5, 0.5), radius: float = 0.5) -> str:
        """A radial gradient over the shape's box, as a paint."""
        head = f'<radialGradient id="@" cx="{focus[0]:g}" cy="{focus[1]:g}" r="{radius:g}">'
        return self._define(f"{head}{_stops(stops)}</radialGradient>")

    def clip(self, data: str) -> str:
        """A clipping region of path data, as the value of `clip-path`."""
        return self._define(f'<clipPath id="@"><path d="{data}"/></clipPath>')

    def path(self, data: str, fill: str, opacity: float = 1.0) -> None:
        """A filled path."""
        self._body.append(f'<path d="{data}" fill="{fill}"{_opacity(opacity)}/>')

    def line(self, data: str, colour: str, width: float, opacity: float = 1.0) -> None:
        """A stroked path with round ends."""
        self._body.append(
            f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
            'stroke-linecap="round"'
            f' stroke-linejoin="round"{_opacity(opacity)}/>'
        )

    def circle(self, centre: Point, radius: float, fill: str, opacity: float = 1.0) -> None:
        """A disc."""
        x, y = centre
        self._body.append(f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(radius)}" fill="{fill}"{_opacity(opacity)}/>')

    def ellipse(self, centre: Point, radii: Point, fill: str, opacity: float = 1.0, turn: float = 0.0) -> None:
        """An ellipse, turned by `turn` degrees."""
        # A path, as Skia loses gradients over the box of an `<ellipse>`.
        (x, y), (rx, ry) = centre, radii
        spin = f' transform="rotate({num(turn)} {num(x)} {num(y)})"' if turn else ""
        arc = f"a{num(rx)} {num(ry)} 0 1 0"
        self._body.append(
            f'<path d="M{num(x - rx)} {num(y)}{arc} {num(2 * rx)} 0{arc} {num(-2 * rx)} 0Z" fill="{fill}"'
            f"{_opacity(opacity)}{spin}/>"
        )

    def rect(self, corner: Point, size: Point, fill: str, opacity: float = 1.0, *, round_: float = 0.0) -> None:
        """A rectangle, with round corners where `round_` is given."""
        (x, y), (width, height) = corner, size
        soft = f' rx="{num(round_)}"' if round_ else ""
        self._body.append(
            f'<rect x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"{soft} fill="{fill}"'
            f"{_opacity(opacity)}/>"
        )

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 0.8) -> None:
        """A soft light."""
        stops = ((0, colour, strength), (0.35, colour, strength * 0.38), (1, colour, 0.0))
        self.circle(centre, radius, self.radial(stops))

    def shade(self, centre: Point, radii: Point, opacity: float, colour: str = "#0b0820") -> None:
        """A soft shadow on the ground."""
        stops = ((0, colour, opacity), (0.55, colour, opacity * 0.6), (1, colour, 0.0))
        self.ellipse(centre, radii, self.radial(stops))

    def open(self, transform: str = "", *, clip: str = "", opacity: float = 1.0) -> None:
        """Begin a group."""
        turned = f' transform="{transform}"' if transform else ""
        clipped = f' clip-path="{clip}"' if clip else ""
        self._body.append(f"<g{turned}{clipped}{_opacity(opacity)}>")

    def close(self) -> None:
        """End the group."""
        self._body.append("</g>")


def _stops(stops: Iterable[Stop]) -> str:
    return "".join(
        f'<stop offset="{offset:g}" stop-color="{colour}"'
        + (f' stop-opacity="{opacity:.3g}"/>' if opacity < 1 else "/>")
        for offset, colour, opacity in stops
    )


def _opacity(value: float) -> str:
    return f' opacity="{value:.3g}"' if value < 1 else ""


def document(markup: str, view: tuple[float, float, float, float], size: tuple[int, int]) -> str:
    """A whole SVG file: `view` is left, top, width, height in drawing units, `size` in pixels."""
    box = " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in view)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="{box}" width="{size[0]}" height="{size[1]}" preserveAspectRatio="none">{markup}</svg>'
    )
