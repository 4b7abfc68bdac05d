"""Segments hold exactly their frames, join without a seam or a warning, and repeat byte for byte."""

import io
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from fabula.domain.errors import Cancelled, InputError, StorageError
from fabula.media.film import FilmFormat, Shot, encode_span, encode_transition, frame_at, plan_move
from fabula.media.film.compositor import Compositor
from fabula.media.film.planes import Frame

TAIL = 12


@pytest.fixture
def shots(film: FilmFormat, detailed_picture, spoken) -> tuple[Shot, Shot]:
    captions = (spoken("Hello there, little fox", ["Hello", "there", "little", "fox"], 0.3, 2.0),)
    return tuple(
        Shot(detailed_picture(film, seed), 90, plan_move(film, seconds=3, seed=seed), captions) for seed in (1, 2)
    )


def decoded(source: Path | io.BytesIO) -> list[np.ndarray]:
    with av.open(source if isinstance(source, io.BytesIO) else str(source)) as container:
        return [frame.to_ndarray(format="rgb24").astype(int) for frame in container.decode(video=0)]


def joined(paths: list[Path], film: FilmFormat) -> io.BytesIO:
    """The segments one after the other by stream copy, their times rebuilt from frame numbers."""
    target, offset = io.BytesIO(), 0
    with av.open(target, "w", format="matroska") as output:
        stream = None
        for path in paths:
            with av.open(str(path)) as segment:
                source = segment.streams.video[0]
                stream = stream or output.add_stream_from_template(source)
                packets = [packet for packet in segment.demux(source) if packet.size]
                for number, packet in enumerate(packets):
                    shown = round(packet.pts * packet.time_base * film.fps)
                    packet.stream, packet.time_base = stream, Fraction(1, film.fps)
                    packet.pts, packet.dts = offset + shown, offset + number - 2
                    output.mux(packet)
                offset += len(packets)
    target.seek(0)
    return target


def test_segments_join_into_a_seamless_film(tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]) -> None:
    first, second = shots
    paths = [tmp_path / f"{n}.mkv" for n in range(4)]
    encode_span(paths[0], first, 0, 90 - TAIL, film=film)
    encode_transition(paths[1], first, second, TAIL, film=film)
    encode_span(paths[2], second, TAIL, 60, film=film)
    encode_span(paths[3], second, 60, 90, film=film)
    av.logging.set_level(av.logging.WARNING)
    with av.logging.Capture() as warnings:
        frames = decoded(joined(paths, film))
    av.logging.set_level(None)
    assert warnings == []
    assert len(frames) == 90 + 90 - TAIL
    steps = [np.abs(a - b).mean() for a, b in pairwise(frames)]
    for seam in (90 - TAIL, 90, 90 + 60 - TAIL):
        neighbours = steps[seam - 6 : seam - 1] + steps[seam : seam + 5]
        # A key frame after a segment's last frame costs a grey level or two; a jump of the camera far more.
        assert steps[seam - 1] < max(neighbours) + 2.5, seam
    jump = np.abs(frames[60 - 8] - frames[60 + 8]).mean()
    assert jump > 1.5 * (max(neighbours) + 2.5)


def test_all_segments_have_the_same_parameters(tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]) -> None:
    encode_span(tmp_path / "a.mkv", shots[0], 3, 41, film=film)
    encode_span(tmp_path / "b.mkv", shots[1], 0, 1, film=film)
    encode_transition(tmp_path / "c.mkv", *shots, 7, film=film, transition="wipe")
    contexts = []
    for name, count in (("a", 38), ("b", 1), ("c", 7)):
        with av.open(str(tmp_path / f"{name}.mkv")) as container:
            context = container.streams.video[0].codec_context
            contexts.append((context.extradata, context.pix_fmt, context.width, context.height, context.profile))
            assert [context.color_range, context.colorspace, context.color_primaries, context.color_trc] == [1] * 4
        assert len(decoded(tmp_path / f"{name}.mkv")) == count
    assert contexts[0] == contexts[1] == contexts[2]
    assert contexts[0][1] == "yuv420p"


def test_what_is_decoded_is_what_was_composed(tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]) -> None:
    encode_span(tmp_path / "a.mkv", shots[0], 20, 50, film=film)
    compositor, frame = Compositor(shots[0], film), Frame(film.width, film.height)
    for number, shown in enumerate(decoded(tmp_path / "a.mkv")):
        compositor.compose(20 + number, frame)
        assert np.abs(frame.to_rgb().astype(int) - shown).mean() < 4


def test_the_same_segment_is_the_same_bytes(tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]) -> None:
    for name in ("a.mkv", "b.mkv"):
        encode_span(tmp_path / name, shots[0], 10, 40, film=film)
    assert (tmp_path / "a.mkv").read_bytes() == (tmp_path / "b.mkv").read_bytes()


@pytest.mark.parametrize("transition", ["dissolve", "wipe"])
def test_a_transition_goes_from_one_picture_to_the_other(
    tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot], transition
) -> None:
    encode_transition(tmp_path / "t.mkv", *shots, 16, film=film, transition=transition)
    frames = decoded(tmp_path / "t.mkv")
    frame = Frame(film.width, film.height)
    Compositor(shots[0], film).compose(89, frame)
    old = frame.to_rgb().astype(int)
    Compositor(shots[1], film).compose(0, frame)
    new = frame.to_rgb().astype(int)
    to_new = [np.abs(shown - new).mean() for shown in frames]
    assert np.abs(frames[0] - old).mean() < to_new[0] / 3
    assert to_new[-1] < to_new[0] / 3
    assert max(np.abs(a - b).mean() for a, b in pairwise(frames)) < to_new[0] / 3


def test_the_picture_never_stands_still_for_two_seconds(
    tmp_path: Path, film: FilmFormat, detailed_picture: Callable[..., np.ndarray]
) -> None:
    shot = Shot(detailed_picture(film), 150, plan_move(film, seconds=5, seed=3))
    encode_span(tmp_path / "a.mkv", shot, 0, 150, film=film)
    frames = decoded(tmp_path / "a.mkv")
    assert min(np.abs(a - b).mean() for a, b in zip(frames, frames[60:], strict=False)) > 2


def test_cancelling_stops_at_once_and_leaves_no_file(
    tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]
) -> None:
    heard: list[float] = []

    def check() -> None:
        if len(heard) == 20:
            raise Cancelled("Stopped as asked.")

    with pytest.raises(Cancelled):
        encode_span(tmp_path / "a.mkv", shots[0], 0, 90, film=film, check=check, progress=heard.append)
    assert heard[-1] == pytest.approx(20 / 90)
    assert list(tmp_path.iterdir()) == []


def test_progress_ends_at_one(tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]) -> None:
    heard: list[float] = []
    encode_transition(tmp_path / "t.mkv", *shots, 5, film=film, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_a_folder_that_is_not_there_is_a_storage_error(
    tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot]
) -> None:
    with pytest.raises(StorageError):
        encode_span(tmp_path / "gone" / "a.mkv", shots[0], 0, 5, film=film)


@pytest.mark.parametrize(("first", "last"), [(-1, 5), (5, 5), (0, 91)])
def test_spans_outside_the_shot_are_refused(
    tmp_path: Path, film: FilmFormat, shots: tuple[Shot, Shot], first: int, last: int
) -> None:
    with pytest.raises(ValueError, match="out of range"):
        encode_span(tmp_path / "a.mkv", shots[0], first, last, film=film)


def test_a_picture_file_that_changes_is_read_again(
    tmp_path: Path, film: FilmFormat, detailed_picture: Callable[..., np.ndarray]
) -> None:
    path = tmp_path / "1.png"
    frames = []
    for seed in (1, 1, 2):
        Image.fromarray(detailed_picture(film, seed)).save(path)
        frames.append(frame_at(Shot(path, 90, plan_move(film, seconds=3, seed=3)), 10, film))
    assert np.array_equal(frames[0], frames[1])
    assert not np.array_equal(frames[0], frames[2])


def test_a_missing_picture_is_an_input_error(tmp_path: Path, film: FilmFormat) -> None:
    shot = Shot(tmp_path / "gone.png", 90, plan_move(film, seconds=3, seed=3))
    with pytest.raises(InputError, match=r"gone\.png"):
        encode_span(tmp_path / "a.mkv", shot, 0, 9, film=film)
    assert list(tmp_path.iterdir()) == []
