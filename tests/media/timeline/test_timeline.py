"""Timelines: what OpenTimelineIO reads back is where everything was."""

import opentimelineio as otio
import pytest

from fabula.domain.errors import InputError
from fabula.domain.timeline import Timeline, TimelineClip, TimelineMarker, TimelineTrack
from fabula.media.timeline import otio_text

PICTURES = TimelineTrack(
    "Pictures", "video", 30,
    (
        TimelineClip("Cover", "cover.png", 0, 120),
        TimelineClip("Page 1", "pages/1.png", 96, 200),
        TimelineClip("Page 2", "pages/第 2.png", 271, 90),
    ),
)  # fmt: skip
NARRATION = TimelineTrack(
    "Narration", "audio", 48_000,
    (
        TimelineClip("1_1", "speech/1_1.wav", 4 * 48_000, 90_001),
        TimelineClip("2_1", "speech/2_1.wav", 10 * 48_000, 70_000, source_start=480),
    ),
)  # fmt: skip
TIMELINE = Timeline(
    "The fox", 30, (PICTURES, NARRATION), (TimelineMarker("Page 1", 96, 200), TimelineMarker("Page 2", 271, 90))
)


@pytest.fixture
def read():
    return otio.adapters.read_from_string(otio_text(TIMELINE), "otio_json")


def test_every_clip_is_where_it_was(read):
    pictures, narration = read.tracks
    assert (pictures.kind, narration.kind) == ("Video", "Audio")
    spans = [clip.range_in_parent() for clip in narration.find_clips()]
    assert [(s.start_time.value, s.duration.value) for s in spans] == [(192_000, 90_001), (480_000, 70_000)]
    assert [clip.source_range.start_time.value for clip in narration.find_clips()] == [0, 480]
    # Cuts lie in the middle of the overlaps of 24 and 25 frames.
    cuts = [clip.range_in_parent().start_time.value for clip in pictures.find_clips()]
    assert cuts == [0, 108, 283]
    assert pictures.duration() == otio.opentime.RationalTime(361, 30)


def test_overlaps_become_dissolves(read):
    transitions = [item for item in read.tracks[0] if isinstance(item, otio.schema.Transition)]
    assert [(t.transition_type, t.in_offset.value, t.out_offset.value) for t in transitions] == [
        ("SMPTE_Dissolve", 12, 12),
        ("SMPTE_Dissolve", 12, 13),
    ]
    assert not any(isinstance(item, otio.schema.Transition) for item in read.tracks[1])


def test_media_has_what_the_dissolves_need(read):
    for clip, asked in zip(read.tracks[0].find_clips(), PICTURES.clips, strict=True):
        shown = clip.trimmed_range_in_parent()
        before, after = clip.parent().neighbors_of(clip)
        handles = (before.in_offset.value if before else 0, after.out_offset.value if after else 0)
        available = clip.media_reference.available_range
        assert available.duration.value == asked.length
        assert clip.source_range.start_time.value - handles[0] == available.start_time.value
        assert shown.duration.value + sum(handles) == asked.length


def test_media_references_are_relative_urls(read):
    urls = [clip.media_reference.target_url for clip in read.find_clips()]
    assert urls == [
        "cover.png", "pages/1.png", "pages/%E7%AC%AC%202.png", "speech/1_1.wav", "speech/2_1.wav",
    ]  # fmt: skip


def test_markers(read):
    marked = [(m.name, m.marked_range.start_time.value, m.marked_range.duration.value) for m in read.tracks.markers]
    assert marked == [("Page 1", 96, 200), ("Page 2", 271, 90)]


def test_the_same_timeline_has_the_same_text():
    assert otio_text(TIMELINE) == otio_text(TIMELINE)


def test_an_empty_film():
    read = otio.adapters.read_from_string(otio_text(Timeline("", 24, ())), "otio_json")
    assert len(read.tracks) == 0


@pytest.mark.parametrize(
    "spans", [((0, 100), (10, 100), (20, 100)), ((0, 100), (10, 20)), ((50, 100), (0, 100)), ((0, 10), (10, 0))]
)
def test_clips_that_share_too_much_are_refused(spans):
    clips = tuple(TimelineClip(f"{start}", "a.png", start, length) for start, length in spans)
    with pytest.raises(InputError):
        otio_text(Timeline("x", 30, (TimelineTrack("v", "video", 30, clips),)))
