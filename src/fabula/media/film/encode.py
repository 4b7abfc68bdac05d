"""Segments: frames as closed-GOP H.264 that joins to its neighbours by stream copy."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from fabula.media.film.compositor import Compositor
from fabula.media.film.format import FilmFormat
from fabula.media.film.planes import Frame
from fabula.media.film.shot import Shot
from fabula.media.film.transition import Transition, mix
from fabula.runtime.files import storage_errors

CRF = 20
KEYFRAME_SECONDS = 5
_AVX2 = 11
"""OpenCV's number for that instruction set (`CV_CPU_AVX2`)."""


def _never() -> None:
    return None


def _silent(_fraction: float) -> None:
    return None


def encode_span(
    path: Path,
    shot: Shot,
    first: int,
    last: int,
    *,
    film: FilmFormat,
    check: Callable[[], None] = _never,
    progress: Callable[[float], None] = _silent,
) -> None:
    """Write frames [first, last) of a shot as a segment (Matroska).

    `check` is called at every frame and stops the work by raising; `progress` hears fractions 0…1. What
    either raises comes out, and nothing is left at `path` then. Same input, same bytes.
    """
    _require(0 <= first < last <= shot.frames, f"frames {first} to {last} of a shot of {shot.frames}")
    frames = span_frames(shot, first, last, film=film)
    encode_frames(path, frames, last - first, film=film, check=check, progress=progress)


def encode_transition(
    path: Path,
    outgoing: Shot,
    incoming: Shot,
    frames: int,
    *,
    film: FilmFormat,
    transition: Transition = "dissolve",
    check: Callable[[], None] = _never,
    progress: Callable[[float], None] = _silent,
) -> None:
    """Write the last `frames` frames of one shot passing into the first `frames` of the next, as a segment."""
    _require(0 < frames <= min(outgoing.frames, incoming.frames), f"a transition of {frames} frames")
    mixed = transition_frames(outgoing, incoming, frames, film=film, transition=transition)
    encode_frames(path, mixed, frames, film=film, check=check, progress=progress)


def span_frames(shot: Shot, first: int, last: int, *, film: FilmFormat) -> Iterator[Frame]:
    """Frames [first, last) of a shot, one after the other in the same memory."""
    compositor, frame = Compositor(shot, film), Frame(film.width, film.height)
    for number in range(first, last):
        compositor.compose(number, frame)
        yield frame


def transition_frames(
    outgoing: Shot, incoming: Shot, count: int, *, film: FilmFormat, transition: Transition
) -> Iterator[Frame]:
    """The frames that two shots share, one after the other in the same memory."""
    before, after = Compositor(outgoing, film), Compositor(incoming, film)
    frame, second = Frame(film.width, film.height), Frame(film.width, film.height)
    for number in range(count):
        before.compose(outgoing.frames - count + number, frame)
        after.compose(number, second)
        mix(frame, second, (number + 1) / (count + 1), transition)
        yield frame


def encode_frames(
    path: Path,
    frames: Iterable[Frame],
    count: int,
    *,
    film: FilmFormat,
    check: Callable[[], None] = _never,
    progress: Callable[[float], None] = _silent,
) -> None:
    """Write `count` frames as a segment; a frame's memory may be used again for the next. See `encode_span`."""
    cv2.setNumThreads(1)
    try:
        with storage_errors(path):
            _encode(path, frames, count, film, check, progress)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _encode(
    path: Path,
    frames: Iterable[Frame],
    count: int,
    film: FilmFormat,
    check: Callable[[], None],
    progress: Callable[[float], None],
) -> None:
    with av.open(str(path), "w", format="matroska", options={"fflags": "+bitexact"}) as container:
        stream = _stream(container, film)
        check()
        for number, frame in enumerate(frames):
            container.mux(stream.encode(_video_frame(frame, number, film)))
            progress((number + 1) / count)
            check()
        container.mux(stream.encode(None))


def _stream(container: av.container.OutputContainer, film: FilmFormat) -> av.VideoStream:
    stream = container.add_stream("libx264", rate=film.fps, options=encoder_options(film))
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = film.width, film.height, "nv12"
    context.time_base = Fraction(1, film.fps)
    context.thread_count = 1
    context.color_primaries, context.color_trc = ColorPrimaries.BT709, ColorTrc.BT709
    context.colorspace, context.color_range = Colorspace.ITU709, ColorRange.MPEG
    return stream


def encoder_options(film: FilmFormat) -> dict[str, str]:
    """x264's options; the same for every segment, or they would not join."""
    parameters: dict[str, int | str] = {
        "threads": 1,
        "mbtree": 1,
        "rc-lookahead": 10,
        "ref": 1,
        "keyint": KEYFRAME_SECONDS * film.fps,
        "scenecut": 0,
        "open-gop": 0,
        "force-cfr": 1,
        "stitchable": 1,
    }
    if cv2.checkHardwareSupport(_AVX2):
        # With AVX-512, x264's macroblock tree rounds differently from run to run: one encode in twenty came out
        # with other bytes. With AVX2 at most, two hundred came out the same (x264 core 165).
        parameters["asm"] = "AVX2"
    joined = ":".join(f"{name}={value}" for name, value in parameters.items())
    return {"preset": "superfast", "crf": str(CRF), "profile": "high", "x264-params": joined}


def _video_frame(frame: Frame, number: int, film: FilmFormat) -> av.VideoFrame:
    video = av.VideoFrame.from_numpy_buffer(frame.buffer, format="nv12")
    video.pts, video.time_base = number, Fraction(1, film.fps)
    video.colorspace, video.color_range = Colorspace.ITU709, ColorRange.MPEG
    return video


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise ValueError(f"{what}: out of range")
