"""A song's file in a listener's format, written wholly or not at all."""

from collections.abc import Mapping
from pathlib import Path

from fabula.domain.errors import InputError
from fabula.domain.sound import Sound
from fabula.media.audio.programme import Programme, as_programme
from fabula.media.releases.encoding import encode
from fabula.media.releases.tagging import tag
from fabula.media.releases.tags import SongTags
from fabula.runtime.files import storage_errors, writing

FORMATS = ("flac", "mp3", "m4a", "opus")


def write_release(
    path: Path,
    sound: Sound | Programme,
    tags: SongTags,
    *,
    cover: Path | None = None,
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Write stereo sound of 48 kHz as the path's ending says, with its tags, cover (PNG or JPEG) and label.

    `metadata` holds further texts by their keys, such as `labels.to_metadata` gives. The same song gives the same
    bytes. Raises `InputError` for a format that is none of `FORMATS`.
    """
    if path.suffix.removeprefix(".") not in FORMATS:
        raise InputError(f"There is no format {path.suffix!r}.", remedy="Use flac, mp3, m4a or opus.", field="format")
    picture = b""
    if cover is not None:
        with storage_errors(cover):
            picture = cover.read_bytes()
    with writing(path) as temporary:
        encode(as_programme(sound), temporary)
        tag(temporary, tags, picture, metadata or {})
