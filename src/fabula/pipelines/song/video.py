"""The targets of a song's lyric videos: a picture and a segment for every section, and the passages between them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fabula.media.film import FilmFormat, picture_size
from fabula.pipelines.graph import Ref, Target
from fabula.pipelines.song.filming import TRANSITION_SECONDS
from fabula.pipelines.song.spec import VIDEO_SHAPES, SongSpec
from fabula.pipelines.song.targets import asked, engine, target

_LONGEST_SHOT = 24.0
"""Seconds of one picture where nobody knows a song's sections."""


@dataclass(frozen=True)
class _Video:
    """One lyric video: its shape's name and format, and what is filmed from when to when (frames, passages halved)."""

    spec: SongSpec
    shape: str
    language: str
    music: Mapping[str, Any]
    sections: Sequence[Mapping[str, Any]]

    @property
    def name(self) -> str:
        return self.shape.replace(":", "x")

    @property
    def film(self) -> FilmFormat:
        return FilmFormat(*VIDEO_SHAPES[self.shape], self.spec.release.fps)

    @property
    def transition(self) -> int:
        """Frames that two sections share: an even number."""
        return 2 * round(TRANSITION_SECONDS * self.film.fps / 2)

    @property
    def megapixels(self) -> float:
        """Of one second."""
        return self.film.fps * self.film.width * self.film.height / 1e6

    def bounds(self, number: int) -> tuple[int, int]:
        """First frame and the one after the last of a section's shot, the passages at both ends included."""
        fps, half = self.film.fps, self.transition // 2
        section = self.sections[number]
        last = number == len(self.sections) - 1
        end = self.music["seconds"] if last else self.sections[number + 1]["start"]
        begin = round(section["start"] * fps) - half if number else 0
        return begin, -int(-end * fps // 1) if last else round(end * fps) + half


def video_targets(spec: SongSpec, lyrics: Mapping[str, Any], music: Mapping[str, Any]) -> Iterator[Target]:
    """The lyric videos in all the shapes asked for."""
    if not spec.release.videos:
        return
    yield target("soundtrack", "song/encode-sound", inputs={"sound": Ref("master", "sound")}, weight=music["seconds"])
    for shape in spec.release.videos:
        yield from _targets(_Video(spec, shape, lyrics["language"], music, _sections(music)))


def _sections(music: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if "sections" in music:
        return list(music["sections"])
    count = max(1, round(music["seconds"] / _LONGEST_SHOT))
    each = music["seconds"] / count
    return [
        {"name": f"part-{n + 1}", "kind": "part", "lyric": None, "start": n * each, "seconds": each}
        for n in range(count)
    ]


def _targets(video: _Video) -> Iterator[Target]:
    segments: dict[str, Ref] = {}
    for number, section in enumerate(video.sections):
        yield _picture(video, number)
        if number:
            yield _passage(video, number)
            segments[f"segment-{number:03}-a"] = Ref(f"{section['name']}/passage-{video.name}", "segment")
        yield _body(video, number)
        segments[f"segment-{number:03}-b"] = Ref(f"{section['name']}/body-{video.name}", "segment")
    told = {"title": Ref("lyrics", "title"), "captions": Ref("words", "captions"), "sound": Ref("soundtrack", "sound")}
    told_sections = [{name: each[name] for name in ("name", "start", "seconds")} for each in video.sections]
    yield target(
        f"video-{video.name}", "song/mux", inputs=segments | told,
        parameters={"fps": video.film.fps, "sections": told_sections, "asked": asked(video.spec)},
        weight=video.music["seconds"],
    )  # fmt: skip


def _picture(video: _Video, number: int) -> Target:
    section = video.sections[number]
    song, film = video.spec.song, video.film
    width, height = picture_size(film)
    lyric = section["lyric"]
    return target(
        f"{section['name']}/picture-{video.name}", "song/draw-section",
        inputs={"lines": Ref("lyrics", f"section-{lyric}")} if lyric is not None else {},
        parameters={
            "film": [film.width, film.height], "about": song.description or song.title, "seed": song.seed,
            "language": video.language, "variation": number,
        },
        engine=engine(video.spec, "image"), weight=width * height / 1e6,
    )  # fmt: skip


def _shot(video: _Video, number: int, prefix: str) -> tuple[dict[str, Ref], dict[str, Any]]:
    section = video.sections[number]
    begin, end = video.bounds(number)
    inputs = {f"{prefix}picture": Ref(f"{section['name']}/picture-{video.name}", "picture")}
    if "bpm" not in video.music:
        inputs["captions"] = Ref("words", "captions")
    elif section["lyric"] is not None:
        inputs[f"{prefix}sung"] = Ref(f"{section['name']}/tune", "sung")
    if number == 0:
        inputs["title"] = Ref("lyrics", "title")
    shot = {"begin": begin, "end": end, "start": section["start"], "seed": video.spec.song.seed * 1009 + number}
    return inputs, {f"{prefix}shot": shot}


def _shared(video: _Video) -> dict[str, Any]:
    film = video.film
    return {
        "film": [film.width, film.height], "fps": film.fps, "language": video.language,
        "transition": video.transition, "bpm": video.music.get("bpm"),
    }  # fmt: skip


def _body(video: _Video, number: int) -> Target:
    inputs, parameters = _shot(video, number, "")
    section = video.sections[number]
    ends = {"first": number == 0, "last": number == len(video.sections) - 1}
    return target(
        f"{section['name']}/body-{video.name}", "song/film-section", inputs=inputs,
        parameters=_shared(video) | parameters | ends, weight=section["seconds"] * video.megapixels,
    )  # fmt: skip


def _passage(video: _Video, number: int) -> Target:
    inputs, parameters = _shot(video, number - 1, "before-")
    more_inputs, more_parameters = _shot(video, number, "after-")
    return target(
        f"{video.sections[number]['name']}/passage-{video.name}", "song/film-passage", inputs=inputs | more_inputs,
        parameters=_shared(video) | parameters | more_parameters, weight=TRANSITION_SECONDS * video.megapixels,
    )  # fmt: skip
