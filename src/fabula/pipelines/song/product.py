"""The targets of a song: what is made from what.

    lyrics ─ outline ─ score ─┬─ stems ──────────────────────────┐
       │                      └─ SECTION/tune ─┬─ SECTION/vocal ─┴─ master ─┬─ song, FORMAT, peaks
       │                                       └─ words, notation           └─ video-SHAPE
       └─ cover, SECTION/picture

The score is composed from the outline of the words (how many lines, how long), so that a changed word leaves the
music alone: its section's tune and voice are made anew, the mix, and whatever shows the words. An engine that gives
only finished music has one target `music` in the place of outline, score, stems, tunes and voices.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from fabula.domain.artifact import Estimate, Outcome
from fabula.pipelines.graph import Progress, Ref, Target
from fabula.pipelines.production import Readable
from fabula.pipelines.song import adopting
from fabula.pipelines.song.readables import song_readables, stem_readables
from fabula.pipelines.song.spec import SongSpec
from fabula.pipelines.song.steps import STEPS
from fabula.pipelines.song.targets import asked, engine, sung_sections, target
from fabula.pipelines.song.video import video_targets
from fabula.pipelines.steps import Step
from fabula.runtime.blobs import Blobs

_USUAL_SECONDS = 170.0
_USUAL_SUNG = 0.6


@dataclass(frozen=True)
class SongProduct:
    """A song with everything it is asked to be."""

    spec: SongSpec

    name = "song"
    final = "song"

    @property
    def steps(self) -> Mapping[str, Step]:
        """The steps of all songs."""
        return STEPS

    def targets(self, values: Mapping[str, Any]) -> list[Target]:
        """The targets known so far; see the module's picture."""
        known = [self._lyrics()]
        lyrics = values.get("lyrics")
        if lyrics is None:
            return known
        known += [*self._cover(), self._tags(), self._categories()]
        by_parts = self.spec.engines.by_parts
        known += self._composed() if by_parts else self._generated()
        music = values.get("score" if by_parts else "music")
        if music is None:
            return known
        known += self._by_parts(lyrics, music) if by_parts else self._whole(music)
        return [*known, *video_targets(self.spec, lyrics, music), *self._release(music)]

    def forecast(self, seconds_per_weight: Callable[[str], float | None]) -> Estimate:
        """What a whole build would take before there are words and a score, from the usual form of a song."""
        seconds = self.spec.song.seconds or _USUAL_SECONDS
        imagined: dict[str, Any] = {
            "lyrics": {"language": self.spec.song.language, "sections": [{"kind": "chorus", "lines": 20}]}
        }
        section = {"name": "chorus-1", "kind": "chorus", "lyric": 0, "start": 0.0, "seconds": seconds * _USUAL_SUNG}
        imagined["score"] = imagined["music"] = {
            "bpm": 100.0, "key": "C major", "seconds": seconds, "stems": ["drums"], "sections": [section]
        }  # fmt: skip
        total = 0.0
        for each in self.targets(imagined):
            rate = seconds_per_weight(each.step)
            total += (STEPS[each.step].usual_seconds if rate is None else rate) * each.weight
        return Estimate(total, None)

    def readables(self, progress: Progress) -> Sequence[Readable]:
        """The files of a song's folder, of the targets known so far."""
        shown = [readable for name in progress.nodes for readable in song_readables(name)]
        return [*shown, *stem_readables(progress)] if self.spec.release.stems else shown

    def adopt(self, readable: Readable, file: Path, *, blobs: Blobs, current: Outcome | None) -> Outcome | None:
        """A user's lyrics or cover as the outcome of its target."""
        return adopting.adopt(readable.target, file, language=self.spec.song.language, blobs=blobs, current=current)

    def _lyrics(self) -> Target:
        song = self.spec.song
        if song.instrumental:
            words = {"description": song.description, "title": song.title, "language": song.language}
            return target("lyrics", "song/entitle", parameters=words, instant=True)
        if song.lyrics:
            words = {"lyrics": song.lyrics, "title": song.title, "language": song.language}
            return target("lyrics", "song/take-lyrics", parameters=words, instant=True)
        request = {
            "description": song.words_about or song.description, "language": song.language, "mood": song.mood,
            "style": song.style, "genre": song.genre, "seconds": song.seconds, "seed": song.seed,
        }  # fmt: skip
        if song.seconds and song.bpm:
            # Of a song that may be as long as it needs, the words stay when its tempo is changed.
            request["bpm"] = song.bpm
        parameters = {"request": request, "title": song.title}
        return target("lyrics", "song/write", parameters=parameters, engine=engine(self.spec, "text"))

    def _composed(self) -> Iterator[Target]:
        yield target(
            "outline", "song/outline", inputs={"words": Ref("lyrics", "words")}, engine=engine(self.spec, "music"),
            instant=True,
        )  # fmt: skip
        yield target(
            "score", "song/compose", inputs={"outline": Ref("outline", "outline")},
            parameters={"brief": asdict(self.spec.brief)}, engine=engine(self.spec, "music"),
        )  # fmt: skip

    def _generated(self) -> Iterator[Target]:
        yield target(
            "music", "song/generate",
            inputs={"words": Ref("lyrics", "words"), "tags": Ref("tags", "tags", optional=True)},
            parameters={"brief": asdict(self.spec.brief), "sung": _is_sung(self.spec)},
            engine=engine(self.spec, "music"), weight=self.spec.song.seconds or _USUAL_SECONDS,
        )  # fmt: skip

    def _by_parts(self, lyrics: Mapping[str, Any], score: Mapping[str, Any]) -> Iterator[Target]:
        seconds, sung = score["seconds"], sung_sections(score)
        yield target(
            "stems",
            "song/play",
            inputs={"score": Ref("score", "score")},
            engine=engine(self.spec, "music"),
            weight=seconds,
        )
        for section in sung:
            yield self._tune(section)
            if self.spec.song.vocal:
                yield self._vocal(section, score, lyrics["language"])
        tunes = {f"sung-{section['name']}": Ref(f"{section['name']}/tune", "sung") for section in sung}
        starts = {section["name"]: section["start"] for section in sung}
        titled = {"title": Ref("lyrics", "title")}
        yield target(
            "master", "song/mix", inputs=self._heard(score, sung), parameters={"starts": starts, "seconds": seconds},
            weight=seconds,
        )  # fmt: skip
        yield target(
            "words", "song/time-words", inputs=tunes | titled, parameters={"starts": starts, "bpm": score["bpm"]},
            instant=True,
        )  # fmt: skip
        yield target("notation", "song/notate", inputs=tunes | titled | {"score": Ref("score", "score")})

    def _heard(self, score: Mapping[str, Any], sung: Sequence[Mapping[str, Any]]) -> dict[str, Ref]:
        heard = {f"stem-{stem}": Ref("stems", stem) for stem in score["stems"]}
        if self.spec.song.vocal:
            for section in sung:
                heard[f"vocal-{section['name']}"] = Ref(f"{section['name']}/vocal", "vocal")
                heard[f"placing-{section['name']}"] = Ref(f"{section['name']}/vocal", "placing")
        return heard

    def _tune(self, section: Mapping[str, Any]) -> Target:
        return target(
            f"{section['name']}/tune", "song/set-words",
            inputs={"score": Ref("score", "score"), "lines": Ref("lyrics", f"section-{section['lyric']}")},
            parameters={"section": section["name"]}, engine=engine(self.spec, "music"), instant=True,
        )  # fmt: skip

    def _vocal(self, section: Mapping[str, Any], score: Mapping[str, Any], language: str) -> Target:
        voice = self.spec.song.voice or score.get("voice", "")
        return target(
            f"{section['name']}/vocal", "song/sing", inputs={"sung": Ref(f"{section['name']}/tune", "sung")},
            parameters={"bpm": score["bpm"], "language": language, "voice": voice},
            engine=engine(self.spec, "music"), weight=section["seconds"],
        )  # fmt: skip

    def _whole(self, music: Mapping[str, Any]) -> Iterator[Target]:
        yield target(
            "master", "song/master", inputs={"sound": Ref("music", "sound")}, weight=music["seconds"]
        )  # fmt: skip
        yield target(
            "words", "song/guess-words", inputs={"words": Ref("lyrics", "words"), "title": Ref("lyrics", "title")},
            parameters={"seconds": music["seconds"]}, instant=True,
        )  # fmt: skip

    def _cover(self) -> Iterator[Target]:
        song, release = self.spec.song, self.spec.release
        if not release.cover:
            return
        width, height = release.cover_size
        yield target(
            "cover", "song/draw-cover", inputs={"title": Ref("lyrics", "title")},
            parameters={"about": song.description or song.title, "style": release.cover, "size": [width, height],
            "titled": release.cover_title, "genre": song.genre, "mood": song.mood, "seed": song.seed},
            engine=engine(self.spec, "image"), weight=width * height / 1e6, optional=True,
        )  # fmt: skip

    def _tags(self) -> Target:
        song = self.spec.song
        return target(
            "tags", "song/tag",
            parameters={
                "description": self.spec.brief.prompt, "genre": song.genre, "instruments": list(song.instruments)
            },
            engine=engine(self.spec, "text"), optional=True,
        )  # fmt: skip

    def _categories(self) -> Target:
        song, release = self.spec.song, self.spec.release
        return target(
            "categories", "song/categorise", inputs={"title": Ref("lyrics", "title")},
            parameters={
                "description": song.description, "genre": song.genre,
                "most": release.categories, "subgenres": release.subgenres,
            },
            engine=engine(self.spec, "text"), optional=True,
        )  # fmt: skip

    def _release(self, music: Mapping[str, Any]) -> Iterator[Target]:
        seconds = music["seconds"]
        yield target("peaks", "song/peaks", inputs={"sound": Ref("master", "sound")}, weight=seconds)
        told = {
            "sound": Ref("master", "sound"),
            "title": Ref("lyrics", "title"),
            "words": Ref("lyrics", "words"),
            "captions": Ref("words", "captions"),
            "categories": Ref("categories", "categories", optional=True),
            "tags": Ref("tags", "tags", optional=True),
        }
        if self.spec.release.cover:
            told["cover"] = Ref("cover", "shown", optional=True)
        facts = {name: music[name] for name in ("genre", "bpm", "key") if name in music}
        for form in self.spec.release.formats:
            yield target(form, "song/export", inputs=told, parameters={"format": form, "facts": facts}, weight=seconds)
        yield target(
            "song", "song/release", inputs=told,
            parameters={"asked": asked(self.spec), "facts": facts, "sections": music.get("sections", [])},
            weight=seconds,
        )  # fmt: skip


def _is_sung(spec: SongSpec) -> bool:
    return spec.song.vocal and not spec.song.instrumental
