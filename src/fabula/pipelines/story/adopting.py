"""A user's own script, pictures and recordings, in the place of what a target would make."""

import io
from pathlib import Path

import numpy as np
from PIL import Image

from fabula.domain.artifact import Outcome
from fabula.domain.errors import InputError
from fabula.domain.sound import Sound
from fabula.domain.story import Script
from fabula.media.audio import read_recording, resample, to_channels, wav_bytes
from fabula.media.film import FilmFormat, load_picture
from fabula.pipelines.outcomes import outcome_kept
from fabula.pipelines.story.glyphs import glyphs_check
from fabula.pipelines.story.outputs import picture_outputs, script_outputs, script_value, sound_outputs
from fabula.pipelines.story.script_file import script_load
from fabula.runtime.blobs import Blobs
from fabula.runtime.files import storage_errors

_RATE = 48_000
_LONGEST_RECORDING = 600.0


def adopt(target: str, file: Path, *, film: FilmFormat, blobs: Blobs, current: Outcome | None) -> Outcome | None:
    """A user's file as the outcome of `target`; `None` where files of this kind are results only.

    Raises `InputError` that names the file and says how to go back.
    """
    match target.rpartition("/")[2].split("-")[0]:
        case "script":
            return _script(file, blobs, current)
        case "picture":
            return _picture(file, film, blobs)
        case "speech":
            return _recording(file, blobs)
    return None


def _script(file: Path, blobs: Blobs, current: Outcome | None) -> Outcome:
    before: Script | None = script_load(blobs.read(current.outputs["script"].digest)) if current else None
    with storage_errors(file):
        script = script_load(file.read_bytes(), before=before)
    glyphs_check(script)
    return outcome_kept(blobs, script_outputs(script), script_value(script))


def _picture(file: Path, film: FilmFormat, blobs: Blobs) -> Outcome:
    try:
        pixels = load_picture(file, film, name=str(file))
    except InputError as error:
        raise InputError(error.message, remedy=f"{error.remedy} Or delete it to have it drawn.") from error
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", compress_level=1)
    png = stream.getvalue()
    return outcome_kept(blobs, picture_outputs(png, png, ()), {"own": True})


def _recording(file: Path, blobs: Blobs) -> Outcome:
    try:
        sound = to_channels(resample(read_recording(file, max_seconds=_LONGEST_RECORDING), _RATE), 1)
    except InputError as error:
        raise InputError(error.message, remedy=f"{error.remedy} Or delete it to have it spoken.") from error
    loudest = float(np.abs(sound.samples).max(initial=0.0))
    sound = Sound((sound.samples / max(1.0, loudest)).astype(np.float32), sound.rate)
    return outcome_kept(blobs, sound_outputs(wav_bytes(sound), ()), {"seconds": sound.seconds})
