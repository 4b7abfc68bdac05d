"""Timelines as OpenTimelineIO, which editing programs import."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import quote

import opentimelineio as otio  # type: ignore[import-untyped]

from fabula.domain.errors import InputError
from fabula.domain.timeline import Timeline, TimelineClip, TimelineMarker, TimelineTrack

_KINDS = {"video": otio.schema.TrackKind.Video, "audio": otio.schema.TrackKind.Audio}


def otio_text(timeline: Timeline) -> str:
    """The timeline as the JSON of an `.otio` file.

    Media are referred to by relative URLs. An overlap becomes a cut in its middle with a dissolve across it,
    which is how editors write the same thing. Raises `InputError` where clips are out of order or three share a moment.
    """
    written = otio.schema.Timeline(timeline.name)
    written.tracks.extend(_track(track) for track in timeline.tracks)
    written.tracks.markers.extend(_marker(marker, timeline.rate) for marker in timeline.markers)
    text: str = written.to_json_string(indent=2)
    return text + "\n"


def _marker(marker: TimelineMarker, rate: int) -> otio.schema.Marker:
    return otio.schema.Marker(
        name=marker.name,
        marked_range=_range(marker.start, marker.length, rate),
        color=otio.schema.MarkerColor.GREEN,
    )


def _track(track: TimelineTrack) -> otio.schema.Track:
    written = otio.schema.Track(track.name, kind=_KINDS[track.kind])
    written.extend(_items(track))
    return written


def _items(track: TimelineTrack) -> Iterator[otio.core.Composable]:
    _check(track.clips)
    overlaps = [max(0, before.stop - after.start) for before, after in pairwise(track.clips)]
    position = 0
    for clip, arriving, leaving in zip(track.clips, [0, *overlaps], [*overlaps, 0], strict=True):
        # The cut lies in the middle of an overlap; an odd frame belongs to the clip that arrives.
        begin, end = clip.start + arriving // 2, clip.stop - (leaving - leaving // 2)
        if begin > position:
            yield otio.schema.Gap(source_range=_range(0, begin - position, track.rate))
        if arriving:
            yield _dissolve(arriving, track.rate)
        yield _clip(clip, begin, end, track.rate)
        position = end


def _check(clips: Sequence[TimelineClip]) -> None:
    in_order = all(a.start < b.start and a.stop < b.stop for a, b in pairwise(clips))
    apart = all(a.stop <= b.start for a, b in zip(clips, clips[2:], strict=False))
    if not (in_order and apart):
        raise InputError(
            "On a track of the timeline, clips are out of order or three share a moment.",
            remedy="Make the page between them longer.",
        )


def _dissolve(overlap: int, rate: int) -> otio.schema.Transition:
    return otio.schema.Transition(
        transition_type=otio.schema.TransitionTypes.SMPTE_Dissolve,
        in_offset=otio.opentime.RationalTime(overlap // 2, rate),
        out_offset=otio.opentime.RationalTime(overlap - overlap // 2, rate),
    )


def _clip(clip: TimelineClip, begin: int, end: int, rate: int) -> otio.schema.Clip:
    return otio.schema.Clip(
        name=clip.name,
        media_reference=otio.schema.ExternalReference(
            target_url=quote(clip.media), available_range=_range(clip.source_start, clip.length, rate)
        ),
        source_range=_range(clip.source_start + begin - clip.start, end - begin, rate),
    )


def _range(start: int, length: int, rate: int) -> otio.opentime.TimeRange:
    return otio.opentime.TimeRange(otio.opentime.RationalTime(start, rate), otio.opentime.RationalTime(length, rate))
