"""Writing one generated file with the mark and the label that say a machine made it."""

import io
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fabula.domain.artifact import EngineFacts, digest_of
from fabula.media.labels import AigcLabel, Labelled, stamp_png, write_label
from fabula.runtime.files import writing

JPEG_QUALITY = 92


def write_labelled(path: Path, data: bytes, *, facts: EngineFacts, asked: Mapping[str, Any]) -> None:
    """Write a picture or sound with its label and lineage, wholly or not at all."""
    made_by = {name: value for name, value in asdict(facts).items() if name in ("engine", "version", "seed")}
    label = Labelled(AigcLabel(produce_id=digest_of(data)[:32]), {"asked": dict(asked), "engines": [made_by]})
    with writing(path) as temporary:
        temporary.write_bytes(data)
        write_label(temporary, label)


def marked_picture(png: bytes, *, language: str, suffix: str) -> bytes:
    """A picture with the visible mark, as PNG or JPEG by its file's suffix."""
    marked = stamp_png(png, language=language)
    if suffix == ".png":
        return marked
    from PIL import Image

    stream = io.BytesIO()
    with Image.open(io.BytesIO(marked)) as picture:
        picture.convert("RGB").save(stream, "JPEG", quality=JPEG_QUALITY)
    return stream.getvalue()
