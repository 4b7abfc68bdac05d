"""How MP4 files are opened for writing."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import av
from av.container import OutputContainer

from fabula.runtime.files import writing

MP4_OPTIONS = {
    # No clock and no library version in the file: the same inputs give the same bytes.
    "fflags": "+bitexact",
    # The index first, so that it plays while it loads; metadata under keys of any name.
    "movflags": "+faststart+use_metadata_tags",
    # Edit lists count in this unit; the default, milliseconds, would cut samples off.
    "movie_timescale": "48000",
}


@contextmanager
def mp4_writer(path: Path, *, metadata: Mapping[str, str] | None = None) -> Iterator[OutputContainer]:
    """An MP4 to be filled in the block, there wholly afterwards or, where the block fails, not at all."""
    with writing(path) as temporary, av.open(str(temporary), "w", format="mp4", options=MP4_OPTIONS) as container:
        container.metadata.update(metadata or {})
        yield container
