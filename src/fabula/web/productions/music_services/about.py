"""What the door says of itself, and pictures that it made before."""

import re
import time
from contextlib import suppress
from importlib.metadata import version
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from redis import RedisError

from fabula.domain.errors import InputError
from fabula.domain.music_services.answers import Health, Info, StylesAnswer
from fabula.domain.music_services.requests import LARGEST, LONGEST, SHORTEST, SMALLEST
from fabula.domain.music_services.styles import COVER_STYLES
from fabula.runtime.logs import operation_current
from fabula.web import pulse
from fabula.web.accounts.models import User
from fabula.web.api.problems import ApiError
from fabula.web.productions.models import Production
from fabula.web.productions.music_services.answers import downloaded, png_facts
from fabula.web.productions.music_services.calling import DOOR, NAMES
from fabula.web.productions.music_services.finished import MACHINE
from fabula.web.productions.presenting import ADDRESS
from fabula.web.productions.results import result_file
from fabula.web.productions.selectors import production_of
from fabula.web.wiring import blobs_of

LIMITS = {
    "description": [5, 1000], "max_categories": [1, 10], "audio_duration": [SHORTEST, LONGEST],
    "inference_steps": [10, 100], "guidance_scale": [1, 30], "prompt": [5, 500],
    "width": [SMALLEST, LARGEST], "height": [SMALLEST, LARGEST],
}  # fmt: skip
CALLS = (
    "generate_lyrics", "generate_prompt", "generate_categories", "generate_music", "generate_demo_music",
    "generate_cover_image", "get_available_styles", "download_image", "generate_from_description",
    "generate_with_lyrics", "generate_with_described_lyrics",
)  # fmt: skip

_PICTURE = re.compile(re.escape(ADDRESS) + r"/(\d{1,18})/files/([a-z_]+\.png)")
_opened = time.monotonic()


def health() -> dict[str, Any]:
    """How it is: healthy while a worker is heard, who holds the engines."""
    ours = Production.objects.filter(door=DOOR)
    is_served = False
    with suppress(RedisError):
        is_served = any(each.alive for each in pulse.pulses() if each.kind == "worker")
    return Health(
        status="healthy" if is_served else "unhealthy", model_loaded=is_served, service_name=NAMES["integrated"],
        gpu_type=MACHINE, uptime=round(time.monotonic() - _opened, 3),
        active_operations=ours.filter(building=True).count(), total_operations=ours.count(),
    ).model_dump()  # fmt: skip


def info() -> dict[str, Any]:
    """What it is and can do."""
    house = settings.FABULA
    models = {"lyrics": house.engine("text"), "music": house.engine("music"), "image": house.engine("image")}
    told = Info(
        name=NAMES["integrated"], model=models, capabilities=list(CALLS), limits=LIMITS, version=version("fabula")
    )
    return told.model_dump()


def styles(_request: HttpRequest, _user: User) -> dict[str, Any]:
    """The eight styles of covers."""
    return StylesAnswer(styles=[style.name for style in COVER_STYLES]).model_dump()


def picture(request: HttpRequest, user: User) -> dict[str, Any]:
    """A picture of the caller's, by the path that a call answered with. Raises `InputError` for every other path."""
    begun, path = time.monotonic(), request.GET.get("file_path", "")
    png = _picture_read(path, user)
    metadata = {
        "generation_time": round(time.monotonic() - begun, 4),
        "model_info": {"engine": png_facts(png).engine},
        "gpu_type": MACHINE,
        "estimated_cost": 0.0,
        "operation_id": operation_current(),
    }
    return {**downloaded(png, path), "metadata": metadata}


def _picture_read(path: str, user: User) -> bytes:
    found = _PICTURE.fullmatch(path)
    try:
        if found:
            production = production_of(user, int(found[1]))
            return blobs_of(user.pk).read(result_file(production, found[2]).artifact.digest)
    except ApiError as error:
        raise _unknown_file() from error
    raise _unknown_file()


def _unknown_file() -> InputError:
    return InputError(
        "This service keeps no such file.", remedy="Give a path that it answered with.", field="file_path"
    )
