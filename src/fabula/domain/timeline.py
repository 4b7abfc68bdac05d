"""A film as an editor sees it: clips on tracks, and markers."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class TimelineClip:
    """A piece of a media file on a track, all in the track's units.

    It is seen or heard from `start` for `length`, and plays its `media` (a path relative to the timeline's own
    file) from `source_start`.
    """

    name: str
    media: str
    start: int
    length: int
    source_start: int = 0

    @property
    def stop(self) -> int:
        """Where it ends on the track."""
        return self.start + self.length


@dataclass(frozen=True)
class TimelineTrack:
    """Clips in order, at `rate` units a second (frames or samples).

    Where two neighbours overlap, one dissolves into the other; no three share a moment.
    """

    name: str
    kind: Literal["video", "audio"]
    rate: int
    clips: tuple[TimelineClip, ...]


@dataclass(frozen=True)
class TimelineMarker:
    """A named stretch of the film, such as a page, in frames of the film."""

    name: str
    start: int
    length: int


@dataclass(frozen=True)
class Timeline:
    """A whole film at `rate` frames a second."""

    name: str
    rate: int
    tracks: tuple[TimelineTrack, ...]
    markers: tuple[TimelineMarker, ...] = ()
