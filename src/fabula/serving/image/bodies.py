"""What the cover service is asked and answers. Fields after a blank line are Fabula's own; all have defaults."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field

from fabula.serving.base.answers import Metadata
from fabula.serving.base.bodies import Body, Language, Word, printable
from fabula.serving.image.styles import USUAL

SMALLEST, LARGEST, STEP = 256, 1024, 64


def _rounded(side: int) -> int:
    return (side + STEP // 2) // STEP * STEP


Side = Annotated[int, Field(ge=SMALLEST, le=LARGEST), AfterValidator(_rounded)]


class CoverBody(Body):
    """`POST /generate_cover_image`. Sides are rounded to 64 pixels; the steps are for diffusion models.

    Not `marked`, the cover has no visible mark yet: whoever shows it puts it on.
    """

    prompt: Annotated[str, Field(min_length=5, max_length=500), AfterValidator(printable)]
    style: Annotated[Word, Field(min_length=1)] = USUAL
    width: Side = LARGEST
    height: Side = LARGEST
    num_inference_steps: int = Field(4, ge=1, le=10)
    seed: int | None = Field(None, ge=-1, le=2**63 - 1)

    title: Word = ""
    subtitle: Word = ""
    language: Language = ""
    marked: bool = True


class CoverAnswer(BaseModel):
    """Where a cover lies; its width and height in pixels, its size in megabytes."""

    file_path: str
    image_dimensions: tuple[int, int]
    file_size_mb: float
    metadata: Metadata


class DownloadAnswer(BaseModel):
    """A cover itself, in base64; `file_size` is in bytes, `file_type` a media type."""

    file_data: str
    file_name: str
    file_size: int
    file_type: str
    file_extension: str
    image_dimensions: tuple[int, int]
    file_size_mb: float
    metadata: Metadata


class StylesAnswer(BaseModel):
    """The names of the styles."""

    styles: list[str]
