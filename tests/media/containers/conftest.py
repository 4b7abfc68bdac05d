"""A small film: six segments that begin with a flash, and a soundtrack that clicks with each."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from fabula.domain.captions import Caption
from fabula.domain.sound import Sound
from fabula.media.containers import Chapter, SubtitleTrack, join_film, write_soundtrack

RATE = 48_000
FPS = 30
SIZE = (320, 180)
LENGTHS = (37, 12, 90, 1, 2, 55)
STARTS = (0, *accumulate(LENGTHS[:-1]))
PAGES = tuple(page for page, length in enumerate(LENGTHS) if length > 10)
# As the film's segments are encoded.
X264 = "mbtree=1:rc-lookahead=10:ref=1:scenecut=0:open-gop=0:force-cfr=1:stitchable=1"


def write_segment(path: Path, frames: int, *, seed: int = 0, fps: int = FPS, size: tuple[int, int] = SIZE) -> Path:
    """A noisy panorama moving by, after one white frame."""
    width, height = size
    ground = np.random.default_rng(seed).integers(20, 160, (height // 10, width // 5, 3), np.uint8)
    ground = ground.repeat(10, axis=0).repeat(10, axis=1)
    with av.open(str(path), "w", format="matroska", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream(
            "libx264", rate=fps, options={"preset": "superfast", "x264-params": X264, "threads": "1"}
        )
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for index in range(frames):
            picture = np.full((height, width, 3), 255, np.uint8)
            if index:
                picture = np.ascontiguousarray(ground[:height, index : index + width])
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def clicking(starts: tuple[int, ...], frames: int) -> Sound:
    """A low hum with a loud burst of 4 ms at each start."""
    samples = 0.02 * np.sin(2 * np.pi * 200 * np.arange(frames * RATE // FPS) / RATE)
    for start in starts:
        first = start * RATE // FPS
        samples[first : first + 200] = 0.8 * np.sin(np.arange(200))
    return Sound(samples[:, None].repeat(2, axis=1).astype(np.float32), RATE)


@dataclass(frozen=True)
class SmallFilm:
    path: Path
    segments: list[Path]
    soundtrack: Path
    chapters: list[Chapter]
    subtitles: list[SubtitleTrack]

    def join(self, path: Path, **changes: object) -> Path:
        arguments = {
            "segments": self.segments,
            "fps": FPS,
            "soundtrack": self.soundtrack,
            "subtitles": self.subtitles,
            "chapters": self.chapters,
            "metadata": {"title": "A small film", "AIGC": '{"Label":"1"}'},
            "language": "en",
        }
        join_film(path, **{**arguments, **changes})
        return path


@pytest.fixture(scope="session")
def film(tmp_path_factory) -> SmallFilm:
    folder = tmp_path_factory.mktemp("film")
    segments = [write_segment(folder / f"{n}.mkv", length, seed=n) for n, length in enumerate(LENGTHS)]
    write_soundtrack(clicking(STARTS[:3], sum(LENGTHS)), folder / "sound.m4a", peak_dbtp=-1.0)
    starts = [STARTS[page] / FPS for page in PAGES]
    spans = [*pairwise([*starts, sum(LENGTHS) / FPS])]
    chapters = [Chapter(f"Page {page} 第{page}页", *span) for page, span in zip(PAGES, spans, strict=True)]
    cues = [Caption(f"Page {page}\n{{it}} is 你好", a + 0.1, b - 0.1) for page, (a, b) in enumerate(spans)]
    small = SmallFilm(
        folder / "film.mp4", segments, folder / "sound.m4a", chapters,
        [SubtitleTrack("en", cues), SubtitleTrack("zh", cues[:2])],
    )  # fmt: skip
    small.join(small.path)
    return small
