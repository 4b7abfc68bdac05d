"""The looks of song covers: the eight styles that the cover service offers."""

from dataclasses import replace

from fabula.engines.embedded.image.looks.covers.drawn import ALBUM, ILLUSTRATION, MODERN
from fabula.engines.embedded.image.looks.covers.electric import ELECTRONIC
from fabula.engines.embedded.image.looks.covers.free import ABSTRACT
from fabula.engines.embedded.image.looks.covers.photographic import PHOTOREALISTIC
from fabula.engines.embedded.image.looks.covers.worn import GRUNGE, VINTAGE

COVERS = tuple(
    replace(look, things_act=False)
    for look in (ALBUM, VINTAGE, MODERN, ABSTRACT, PHOTOREALISTIC, ILLUSTRATION, GRUNGE, ELECTRONIC)
)

__all__ = ["COVERS"]
