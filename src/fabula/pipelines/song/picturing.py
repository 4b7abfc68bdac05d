"""The steps that draw a song: its cover."""

from typing import Any

from fabula.domain.artifact import Estimate
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
    png = result.png if engine.capabilities.titles else letter_title(result.png, request.title)
    shown = label_png(stamp_png(png, language=request.language), label_of(work.job))
    outputs_saved(work, cover_outputs(label_png(png, label_of(work.job)), shown))
    return {}


def cover_estimate(work: Work) -> Estimate:
    """What its engine says that the cover would take."""
    return work.engines.image(work.engine_name).estimate(_cover_request(work))


def _cover_request(work: Work) -> ImageRequest:
    asked, title = work.parameters, work.read_json("title")
    offered = work.engines.image(work.engine_name).capabilities.styles
    return ImageRequest(
        prompt=", ".join(filter(None, (asked["about"] or title["title"], asked["genre"], asked["mood"]))),
        width=asked["side"],
        height=asked["side"],
        style=asked["style"] if not offered or asked["style"] in offered else offered[0],
        seed=asked["seed"],
        language=title["language"],
        title=title["title"],
        scenery=True,
    )
