"""Genre profiles, one module per genre."""

import importlib
from functools import cache

from fabula.engines.embedded.music.composing.profile import Profile

_MODULES = {"hip-hop": "hip_hop", "lo-fi": "lo_fi"}


@cache
def profile_of(genre: str) -> Profile:
    """The profile of one of `fabula.domain.song.GENRES`, read when it is first asked for."""
    module = importlib.import_module(f"{__name__}.{_MODULES.get(genre, genre)}")
    profile: Profile = module.PROFILE
    return profile
