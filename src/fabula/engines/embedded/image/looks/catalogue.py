"""All looks by name."""

from collections.abc import Mapping

from fabula.engines.embedded.image.looks.base import Look
from fabula.engines.embedded.image.looks.book import NIGHT, PICTURE_BOOK
from fabula.engines.embedded.image.looks.covers import COVERS
from fabula.engines.embedded.image.looks.ink_wash import INK_WASH
from fabula.engines.embedded.image.looks.paper_cut import PAPER_CUT
from fabula.engines.embedded.image.looks.synthwave import SYNTHWAVE
from fabula.engines.embedded.image.looks.watercolour import WATERCOLOUR

LOOKS: Mapping[str, Look] = {
    look.name: look for look in (PICTURE_BOOK, NIGHT, WATERCOLOUR, PAPER_CUT, SYNTHWAVE, INK_WASH, *COVERS)
}
