"""A user's own words and cover, in the place of what a target would make."""

import io
import json
from pathlib import Path

from PIL import Image

from fabula.domain.artifact import Outcome
from fabula.domain.errors import InputError
from fabula.media.film import FilmFormat, load_picture
from fabula.pipelines.outcomes import outcome_kept
from fabula.pipelines.song.lyrics_file import lyrics_load
from fabula.pipelines.song.outputs import cover_outputs, lyrics_outputs, lyrics_value
from fabula.runtime.blobs import Blobs
from fabula.runtime.files import storage_errors

_COVER = FilmFormat(1400, 1400, 30)


def adopt(target: str, file: Path, *, language: str, blobs: Blobs, current: Outcome | None) -> Outcome | None:
    """A user's file as the outcome of `target`; `None` where files of this kind are results only.

    Raises `InputError` that names the file and says how to go back.
    """
    match target:
        case "lyrics":
            return _lyrics(file, language, blobs, current)
        case "cover":
            return _cover(file, blobs)
    return None


def _lyrics(file: Path, language: str, blobs: Blobs, current: Outcome | None) -> Outcome:
    title = json.loads(blobs.read(current.outputs["title"].digest))["title"] if current else ""
    with storage_errors(file):
        lyrics = lyrics_load(file.read_bytes(), language=language, title=title)
    return outcome_kept(blobs, lyrics_outputs(lyrics), lyrics_value(lyrics))


def _cover(file: Path, blobs: Blobs) -> Outcome:
    try:
        pixels = load_picture(file, _COVER, name=str(file))
    except InputError as error:
        raise InputError(error.message, remedy=f"{error.remedy} Or delete it to have it drawn.") from error
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", compress_level=1)
    png = stream.getvalue()
    return outcome_kept(blobs, cover_outputs(png, png), {"own": True})
