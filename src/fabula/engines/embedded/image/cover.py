"""Covers: where title and subtitle stand, and the shade that keeps them legible."""

from dataclasses import dataclass

from fabula.engines.embedded.image.colour import luma, rgb
from fabula.engines.embedded.image.stage import Stage
from fabula.engines.embedded.image.svg import Drawing
from fabula.engines.embedded.image.type_setting import Block, Colours, fitted, printable_in_type, set_block

MARGIN = 0.07


@dataclass(frozen=True)
class Cover:
    """A title block and, where there is one, a subtitle; `bottom` is where the actors' room begins, in units."""

    title: Block
    subtitle: Block | None
    top: float
    bottom: float


def plan_cover(title: str, subtitle: str, width: float, height: float) -> Cover | None:
    """Set the words for a picture of `width` × `height` units; none where there is nothing to set."""
    title, subtitle = printable_in_type(title), printable_in_type(subtitle)
    if not title:
        return None
    measure = width * (1 - 2 * MARGIN)
    block = fitted(title, measure, height * (0.27 if height <= width * 1.15 else 0.24), 0.2 * min(width, height))
    below = fitted(subtitle, measure, block.size * 0.9, block.size * 0.4, max_lines=2) if subtitle else None
    top = height * MARGIN
    bottom = top + block.height + (below.height + below.size * 0.7 if below else 0) + height * 0.03
    return Cover(block, below, top, bottom)


def draw_cover(stage: Stage, cover: Cover, colours: Colours) -> None:
    """Draw the shade and the words above everything else."""
    shade = stage.layer(0.89)
    stops = ((0, "#150d33", 0.42), (0.7, "#150d33", 0.22), (1, "#150d33", 0.0))
    shade.rect((-2, -2), (stage.width + 4, cover.bottom * 1.35), shade.linear(stops))
    words: Drawing = stage.layer(1.5)
    set_block(words, cover.title, stage.width / 2, cover.top, colours, "ti")
    if cover.subtitle:
        gap = cover.title.size * 0.26
        dark_type = luma(rgb(colours.outline)) > luma(rgb(colours.top))
        plain = colours if dark_type else Colours("#ffffff", "#fff6e0", colours.outline, colours.glow)
        set_block(words, cover.subtitle, stage.width / 2, cover.top + cover.title.height + gap, plain, "su")
