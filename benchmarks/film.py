"""What composing a film costs: beside encoding alone, beside MoviePy on the same film, and how memory grows."""

import io
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.table import Row, cpu_seconds
from fabula.domain.captions import Caption
from fabula.domain.sound import WordTiming
from fabula.engines.base import Call, ImageRequest
from fabula.engines.embedded.image import EmbeddedImage
from fabula.media.film import (
    CameraMove,
    FilmFormat,
    Layer,
    Shot,
    Window,
    depth_pair,
    load_picture,
    picture_size,
)
from fabula.media.film.camera import NEAR
from fabula.media.film.encode import encode_frames, span_frames, transition_frames
from fabula.media.film.lettering import caption_font
from fabula.media.film.planes import Frame

FULL = FilmFormat(1920, 1080, 30)
SMALL = FilmFormat(320, 180, 30)
PAGE_FRAMES, SHORT_PAGE_FRAMES = 300, 48
MINUTES = (1, 3, 10)

Pages = tuple[Shot, ...]

PROMPTS = (
    "a fox in a forest at night",
    "a lighthouse by the sea at sunrise",
    "a girl in a village in the snow",
    "a robot in a workshop",
)
TEXT = "The little fox looked up at the lighthouse, and for the first time that night she was not afraid."
# One page in three zooms, a little more than `plan_move` chooses; a zoom costs several times what a pan does.
ZOOM = CameraMove(Window(0.5, 0.5, 0.985), Window(0.52, 0.5, 0.9))
PAN = CameraMove(Window(0.45, 0.5, NEAR), Window(0.55, 0.5, NEAR))


def run() -> list[Row]:
    """The rows of this benchmark."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        return [*_beside_encoding(folder), *_beside_moviepy(folder), *_memory()]


def _beside_encoding(folder: Path) -> Iterator[Row]:
    # No warm-up anywhere here: it would leave the pictures decoded, which a build does once a page.
    pages = _pages(folder, FULL, PAGE_FRAMES)
    seconds = _frames(pages) / FULL.fps
    whole = cpu_seconds(partial(_make, folder, pages, FULL), runs=1, warm_up=False) / seconds
    encoding = sum(_encoding_alone(folder, frames) for _, frames in _segments(pages, FULL)) / seconds
    yield Row("film 1080p30, CPU-s per second of film", f"{whole:.2f}", f"{encoding:.2f} encoding alone")
    yield Row("… as a ratio", f"{whole / encoding:.2f}", "encoding the same frames alone", "≤ 1.3")


def _beside_moviepy(folder: Path) -> Iterator[Row]:
    pages = _pages(folder / "short", FULL, SHORT_PAGE_FRAMES)[:2]
    seconds = _frames(pages) / FULL.fps
    ours = cpu_seconds(partial(_make, folder, pages, FULL), runs=1, warm_up=False) / seconds
    theirs = cpu_seconds(partial(_make_with_moviepy, folder, pages), runs=1, warm_up=False) / seconds
    peer = f"MoviePy {version('moviepy')} on the same film: {theirs:.2f}"
    yield Row("short film 1080p30, CPU-s per second of film", f"{ours:.2f}", peer)
    yield Row("… as a ratio", f"{theirs / ours:.1f} × faster", "MoviePy", "≥ 10 ×")


def _memory() -> Iterator[Row]:
    for minutes in MINUTES:
        command = [sys.executable, "-m", "benchmarks.film", str(minutes)]
        peak = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        yield Row(f"peak memory, {minutes} min of film at 180p", f"{peak / 2**20:.0f} MB", goal="flat")
    command = [sys.executable, "-m", "benchmarks.film", "page"]
    peak = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    yield Row("peak memory, a page and a transition at 1080p", f"{peak / 2**20:.0f} MB")


def _pages(folder: Path, film: FilmFormat, frames: int) -> Pages:
    """Captioned pages as the story pipeline has them, with their pictures in PNG files."""
    folder.mkdir(exist_ok=True)
    shots = []
    for number, (prompt, move) in enumerate(zip(PROMPTS, (ZOOM, PAN, PAN, PAN), strict=True)):
        path = folder / f"{number}-{film.width}.png"
        if not path.exists():
            _draw(path, prompt, film)
        layers = tuple(Layer(_layer_path(path, depth), depth) for depth in (0.0, 1.0))
        shots.append(Shot(path, frames, move, (_caption(frames / film.fps),), layers=layers))
    return tuple(shots)


def _draw(path: Path, prompt: str, film: FilmFormat) -> None:
    """A picture with its back and front, as the story pipeline keeps them."""
    width, height = picture_size(film)
    result = EmbeddedImage().draw(ImageRequest(prompt, width, height), Call())
    path.write_bytes(result.png)
    pair = depth_pair(result.png, [Layer(layer.png, layer.depth) for layer in result.layers], film)
    for png, depth in zip(pair, (0.0, 1.0), strict=True):
        _layer_path(path, depth).write_bytes(png)


def _layer_path(path: Path, depth: float) -> Path:
    return path.with_suffix(".front.png" if depth else ".back.png")


def _caption(seconds: float) -> Caption:
    words = TEXT.replace(",", "").replace(".", "").split()
    start, stop, position, timings = 0.2, seconds - 0.2, 0, []
    each = (stop - start) / len(words)
    for number, word in enumerate(words):
        begin = TEXT.index(word, position)
        position = begin + len(word)
        timings.append(WordTiming(word, start + number * each, start + (number + 1) * each, begin, position))
    return Caption(TEXT, start, stop, tuple(timings))


def _make(folder: Path, pages: Pages, film: FilmFormat) -> None:
    """The whole film, segment by segment."""
    for number, (count, frames) in enumerate(_segments(pages, film)):
        encode_frames(folder / f"{number}.mkv", frames, count, film=film)


def _segments(pages: Pages, film: FilmFormat) -> Iterator[tuple[int, Iterator[Frame]]]:
    """Every body and transition: how many frames it has, and the frames."""
    tail = _tail(pages)
    for number, page in enumerate(pages):
        first = tail if number else 0
        last = page.frames - (tail if page is not pages[-1] else 0)
        yield last - first, span_frames(page, first, last, film=film)
        if page is not pages[-1]:
            after = pages[number + 1]
            yield tail, transition_frames(page, after, tail, film=film, transition="dissolve")


def _tail(pages: Pages) -> int:
    """How many frames two pages share."""
    return pages[0].frames // 8


def _frames(pages: Pages) -> int:
    return sum(page.frames for page in pages) - (len(pages) - 1) * _tail(pages)


def _encoding_alone(folder: Path, composed: Iterator[Frame]) -> float:
    """CPU seconds for encoding a segment's frames that are composed beforehand and held in memory."""
    frames = [_copied(frame) for frame in composed]
    encode = partial(encode_frames, folder / "alone.mkv", frames, len(frames), film=FULL)
    return cpu_seconds(encode, runs=1, warm_up=False)


def _copied(frame: Frame) -> Frame:
    copy = Frame(FULL.width, FULL.height)
    copy.buffer[:] = frame.buffer
    return copy


def _make_with_moviepy(folder: Path, pages: Pages) -> None:
    """The same film as its users write it: a resized and a moving clip, a text clip a word, a cross-fade."""
    from moviepy import CompositeVideoClip, vfx

    size, seconds, tail = (FULL.width, FULL.height), pages[0].frames / FULL.fps, _tail(pages) / FULL.fps
    zooming, panning = (_moviepy_page(shot, seconds) for shot in pages)
    panning = panning.with_start(seconds - tail).with_effects([vfx.CrossFadeIn(tail)])
    film = CompositeVideoClip([zooming, panning], size=size).with_duration(2 * seconds - tail)
    options = ["-crf", "20", "-pix_fmt", "yuv420p"]
    film.write_videofile(
        str(folder / "moviepy.mp4"), fps=FULL.fps, codec="libx264", preset="superfast", audio=False,
        threads=1, ffmpeg_params=options, logger=None,
    )  # fmt: skip


def _moviepy_page(shot: Shot, seconds: float):
    from moviepy import CompositeVideoClip, ImageClip, TextClip, vfx

    assert isinstance(shot.picture, Path)
    size, picture = (FULL.width, FULL.height), ImageClip(str(shot.picture), duration=seconds)
    if shot.move is ZOOM:
        moving = picture.with_effects([vfx.Resize(lambda t: NEAR + 0.08 * t / seconds)]).with_position("center")
    else:
        room = FULL.width * (1 / NEAR - 1)
        moving = picture.with_position(lambda t: (-room * (0.2 + 0.6 * t / seconds), "center"))
    look = {"font": str(caption_font()), "font_size": 48, "stroke_color": "black", "stroke_width": 2}
    plain = TextClip(text=TEXT[:70], color="white", duration=seconds, **look).with_position(("center", 900))
    lit = [
        TextClip(text=word.word, color="gold", duration=word.stop - word.start, **look)
        .with_position(("center", 960))
        .with_start(word.start)
        for word in shot.captions[0].words
    ]
    return CompositeVideoClip([moving, plain, *lit], size=size).with_duration(seconds)


def _peak_of_a_film(minutes: int) -> None:
    """Make so many minutes of film in this process, page by page."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        pages = _plain_pages(SMALL)
        for _ in range(round(minutes * 60 * SMALL.fps / _frames(pages))):
            _make(folder, pages, SMALL)


def _peak_of_a_page() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        _make(folder, _plain_pages(FULL), FULL)


def _plain_pages(film: FilmFormat) -> Pages:
    """Pages without the picture engine, whose memory is not the film's."""
    width, height = picture_size(film)
    noise = np.random.default_rng(1).integers(0, 256, (height // 40, width // 40, 3), np.uint8)
    data = io.BytesIO()
    Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC).save(data, "PNG")
    picture = load_picture(data.getvalue(), film)
    captions = (_caption(PAGE_FRAMES / film.fps),)
    return Shot(picture, PAGE_FRAMES, ZOOM, captions), Shot(picture, PAGE_FRAMES, PAN, captions)


def _peak_bytes() -> int:
    """The most memory this process held."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux hands ru_maxrss on from the parent; VmHWM begins anew with the program.
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    if sys.argv[1] == "page":
        _peak_of_a_page()
    else:
        _peak_of_a_film(int(sys.argv[1]))
    print(_peak_bytes())
