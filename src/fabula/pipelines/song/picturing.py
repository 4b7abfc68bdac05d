"""The steps that draw a song: its cover."""

from typing import Any

from fabula.domain.artifact import Estimate
from fabula.domain.music_services.styles import Drawn, drawn_style
from fabula.engines.base import ImageRequest
from fabula.media.film import letter_title
from fabula.media.labels import label_png, stamp_png
from fabula.pipelines.labelling import label_of
from fabula.pipelines.outcomes import outputs_saved
from fabula.pipelines.song.outputs import cover_outputs
from fabula.pipelines.steps import Work


def draw_cover(work: Work) -> dict[str, Any]:
    """The cover, with the title in type."""
    engine = work.engines.image(work.engine_name)
    request = _cover_request(work)
    result = engine.draw(request, work.call)
    work.facts.append(result.facts)
    lettered = request.title and not engine.capabilities.titles
    png = letter_title(result.png, request.title) if lettered else result.png
    shown = label_png(stamp_png(png, language=request.language), label_of(work.job))
    outputs_saved(work, cover_outputs(label_png(png, label_of(work.job)), shown))
    return {}


def cover_estimate(work: Work) -> Estimate:
    """What its engine says that the cover would take."""
    return work.engines.image(work.engine_name).estimate(_cover_request(work))


def _cover_request(work: Work) -> ImageRequest:
    asked, title = work.parameters, work.read_json("title")
    offered = work.engines.image(work.engine_name).capabilities.styles
    drawn = drawn_style(asked["style"], offered) or Drawn(offered[0])
    words = (asked["about"] or title["title"], asked["genre"], asked["mood"], drawn.words)
    return ImageRequest(
        prompt=", ".join(filter(None, words)),
        width=asked["size"][0],
        height=asked["size"][1],
        style=drawn.style,
        seed=asked["seed"],
        language=title["language"],
        title=title["title"] if asked["titled"] else "",
        scenery=True,
    )
