"""What the studio's processes work with: engines, a user's blobs, a scratch folder of each process."""

import functools
from pathlib import Path

from django.conf import settings

from fabula.engines.configured import engine_options
from fabula.engines.registry import Registry
from fabula.pipelines.build import Workplace
from fabula.runtime.blobs import Blobs
from fabula.web.files.stores import user_blobs
from fabula.web.identities import this_process

SCRATCH = "scratch"


@functools.cache
def engines() -> Registry:
    """The engines of this process, made when first asked for."""
    return Registry(engine_options(settings.FABULA))


def blobs_of(user_id: int) -> Blobs:
    """Where a user's bytes lie."""
    return user_blobs(user_id)


def scratch() -> Path:
    """Where this process's work under way lies. What dead processes left is cleared away."""
    return Path(settings.DATA) / SCRATCH / str(this_process())


def workplace(user_id: int) -> Workplace:
    """Where targets of a user's productions are run."""
    return Workplace(blobs_of(user_id), engines(), scratch())
