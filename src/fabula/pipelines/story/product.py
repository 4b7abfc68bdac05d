"""The targets of a story film: what is made from what.

    script ─┬─ casting ──────────────┐
            ├─ cover/picture, page-N/picture ─────────────┬─ page-N/body ────────┐
            └─ page-N/split ── page-N/speech-M ── page-N/narration ── transition-N ┼─ film
                                                             └─ soundtrack, captions ┘

A page's body and each transition between two pages are targets of their own, so that an edit of page N re-makes
its body and the two transitions it touches. So is the music of a page, `page-N/music`, which goes into the soundtrack.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fabula.domain.artifact import Estimate, Outcome
from fabula.media.film import FilmFormat, picture_size
from fabula.pipelines.graph import EngineChoice, Progress, Ref, Target
from fabula.pipelines.production import Readable
from fabula.pipelines.steps import Step
from fabula.pipelines.story import adopting
from fabula.pipelines.story.scoring import music_plan
from fabula.pipelines.story.spec import NO_MUSIC, StorySpec
from fabula.pipelines.story.steps import STEPS
from fabula.pipelines.story.timing import TRANSITION_SECONDS
from fabula.runtime.blobs import Blobs

COVER = "cover"
_USUAL_PAGES = 6
_USUAL_CHARS = {"zh": 90, "ja": 90}
_USUAL_CHARS_ELSEWHERE = 230
_CHARS_PER_SECOND = {"zh": 4.5, "ja": 6.0}
_CHARS_PER_SECOND_ELSEWHERE = 14.0
_TITLE_CHARS = 20

# Cameras and recorders write theirs in capitals.
PICTURE_SUFFIXES = (".jpg", ".jpeg", ".webp", ".PNG", ".JPG", ".JPEG", ".WEBP")
RECORDING_SUFFIXES = (".mp3", ".m4a", ".flac", ".ogg", ".WAV", ".MP3", ".M4A", ".FLAC", ".OGG")


@dataclass(frozen=True)
class StoryProduct:
    """A story film with everything it is asked to be."""

    spec: StorySpec

    name = "story"
    final = "film"

    @property
    def steps(self) -> Mapping[str, Step]:
        """The steps of all story films."""
        return STEPS

    @cached_property
    def format(self) -> FilmFormat:
        """The film's size and frame rate."""
        film = self.spec.film
        return FilmFormat(film.width, film.height, film.fps)

    def targets(self, values: Mapping[str, Any]) -> list[Target]:
        """The targets known so far; see the module's picture."""
        script = values.get("script")
        known = [self._script()]
        if script is None:
            return known
        known.append(self._casting(script))
        pages = [COVER, *(f"page-{number}" for number in range(1, script["pages"] + 1))]
        for page, chars in zip(pages, script["chars"], strict=True):
            known += [self._picture(page, script), self._split(page, chars)]
        if "casting" not in values or any(f"{page}/split" not in values for page in pages):
            return known
        for page in pages:
            known += self._voiced(page, script, values)
        return [*known, *self._film(pages, script, values)]

    def forecast(self, seconds_per_weight: Callable[[str], float | None]) -> Estimate:
        """What a whole build would take before there is a script, from the usual length of a story."""
        pages = self.spec.story.pages or _USUAL_PAGES
        language = self.spec.story.language
        chars = _USUAL_CHARS.get(language, _USUAL_CHARS_ELSEWHERE) * pages
        imagined = {
            "script": {"language": language, "pages": pages, "chars": [_TITLE_CHARS] + [chars // pages] * pages}
        }
        imagined["casting"] = {}
        for page in (COVER, *(f"page-{number}" for number in range(1, pages + 1))):
            imagined[f"{page}/split"] = {"pieces": [{"speaker": "narrator", "chars": chars // pages}]}
        total = 0.0
        for target in self.targets(imagined):
            rate = seconds_per_weight(target.step)
            total += (STEPS[target.step].usual_seconds if rate is None else rate) * target.weight
        return Estimate(total, None)

    def readables(self, progress: Progress) -> Sequence[Readable]:
        """The files of a story's folder, of the targets known so far."""
        return [readable for name in progress.nodes for readable in _readables(name)]

    def adopt(self, readable: Readable, file: Path, *, blobs: Blobs, current: Outcome | None) -> Outcome | None:
        """A user's script, picture or recording as the outcome of its target."""
        return adopting.adopt(readable.target, file, film=self.format, blobs=blobs, current=current)

    def _engine(self, capability: str) -> EngineChoice:
        return EngineChoice(capability, getattr(self.spec.engines, capability))

    def _target(self, name: str, step: str, **facts: Any) -> Target:
        return Target(name, step, STEPS[step].version, **facts)

    def _script(self) -> Target:
        request = asdict(self.spec.request)
        return self._target("script", "story/write", parameters=request, engine=self._engine("text"))

    def _casting(self, script: Mapping[str, Any]) -> Target:
        return self._target(
            "casting",
            "story/cast",
            inputs={"characters": Ref("script", "characters")},
            parameters={"narrator": self.spec.film.narrator, "language": script["language"]},
            engine=self._engine("speech"),
            instant=True,
        )

    def _picture(self, page: str, script: Mapping[str, Any]) -> Target:
        width, height = picture_size(self.format)
        return self._target(
            f"{page}/picture",
            "story/draw",
            inputs={"scene": Ref("script", f"{page}/scene")},
            parameters={
                "film": [self.format.width, self.format.height],
                "style": self.spec.film.style,
                "seed": self.spec.story.seed,
                "language": script["language"],
                "captioned": page != COVER,
            },
            engine=self._engine("image"),
            weight=width * height / 1e6,
        )

    def _split(self, page: str, chars: int) -> Target:
        return self._target(
            f"{page}/split", "story/split", inputs={"lines": Ref("script", f"{page}/lines")}, weight=chars, instant=True
        )

    def _voiced(self, page: str, script: Mapping[str, Any], values: Mapping[str, Any]) -> Iterator[Target]:
        pieces = values[f"{page}/split"]["pieces"]
        inputs: dict[str, Ref] = {}
        for number, piece in enumerate(pieces, start=1):
            speech = f"{page}/speech-{number}"
            text = Ref(f"{page}/split", f"piece-{number}")
            yield self._target(
                speech,
                "story/speak",
                inputs={"piece": text},
                parameters={
                    "voice": values["casting"].get(piece["speaker"], ""),
                    "speed": self.spec.film.speed,
                    "language": script["language"],
                },
                engine=self._engine("speech"),
                weight=piece["chars"],
            )
            inputs |= {f"piece-{number}": text, f"sound-{number}": Ref(speech, "sound")}
            inputs |= {f"words-{number}": Ref(speech, "words")}
        yield self._target(
            f"{page}/narration",
            "story/narrate",
            inputs=inputs,
            parameters={"fps": self.format.fps, "first": page == COVER, "speakers": [p["speaker"] for p in pieces]},
            weight=sum(piece["chars"] for piece in pieces),
        )

    def _film(self, pages: Sequence[str], script: Mapping[str, Any], values: Mapping[str, Any]) -> Iterator[Target]:
        segments: dict[str, Ref] = {}
        for number, page in enumerate(pages):
            if number:
                yield self._transition(number, pages[number - 1], page, script, values)
                segments[f"segment-{number:03}-a"] = Ref(f"transition-{number}", "segment")
            yield self._body(page, script, values, last=page == pages[-1])
            segments[f"segment-{number:03}-b"] = Ref(f"{page}/body", "segment")
        timings = {f"timing-{n:03}": Ref(f"{page}/narration", "timing") for n, page in enumerate(pages)}
        sounds = {f"sound-{n:03}": Ref(f"{page}/narration", "sound") for n, page in enumerate(pages)}
        cues = list(self._scored(pages, values))
        yield from cues
        music = {f"music-{n:03}": Ref(cue.name, "music", optional=True) for n, cue in enumerate(cues)}
        chars = sum(script["chars"])
        titled = {"title": Ref("script", "title")}
        yield self._target("soundtrack", "story/mix", inputs=timings | sounds | music, weight=chars)
        yield self._target("captions", "story/caption", inputs=timings, parameters={"language": script["language"]})
        yield self._target(
            "poster", "story/poster", inputs={"picture": Ref(f"{COVER}/picture", "picture")},
            parameters={"language": script["language"], "width": self.format.width, "height": self.format.height},
        )  # fmt: skip
        yield self._target(
            "timeline", "story/timeline", inputs=timings | titled
        )  # fmt: skip
        yield self._target(
            "film",
            "story/mux",
            inputs=segments
            | timings
            | titled
            | {"soundtrack": Ref("soundtrack", "sound"), "cues": Ref("captions", "cues")},
            parameters={"asked": _asked(self.spec)},
            weight=chars,
        )

    def _scored(self, pages: Sequence[str], values: Mapping[str, Any]) -> Iterator[Target]:
        """The cues of the pages; a film whose music cannot be made is silent under the voices."""
        film, story = self.spec.film, self.spec.story
        if film.music == NO_MUSIC:
            return
        plan = music_plan(film.music, story.tone, seed=story.seed)
        for number, page in enumerate(pages):
            pieces = values[f"{page}/split"]["pieces"]
            yield self._target(
                f"{page}/music",
                "story/score",
                inputs={"timing": Ref(f"{page}/narration", "timing"), "scene": Ref("script", f"{page}/scene")},
                parameters=plan | {"seed": story.seed * 1009 + number, "first": not number, "last": page == pages[-1]},
                engine=self._engine("music"),
                weight=sum(piece["chars"] for piece in pieces),
                optional=True,
            )

    def _shot(
        self, page: str, script: Mapping[str, Any], values: Mapping[str, Any], *, prefix: str = ""
    ) -> tuple[dict[str, Ref], dict[str, Any]]:
        drawn = values.get(f"{page}/picture") or {}
        parts = ("picture", "faces", *(("back", "front") if drawn.get("deep") else ()))
        inputs = {f"{prefix}{part}": Ref(f"{page}/picture", part) for part in parts}
        inputs[f"{prefix}timing"] = Ref(f"{page}/narration", "timing")
        film = self.format
        return inputs, {
            "width": film.width,
            "height": film.height,
            "fps": film.fps,
            "seed": self.spec.story.seed,
            "language": script["language"],
            f"{prefix}page": page,
        }

    def _body(self, page: str, script: Mapping[str, Any], values: Mapping[str, Any], *, last: bool) -> Target:
        inputs, parameters = self._shot(page, script, values)
        pieces = values[f"{page}/split"]["pieces"]
        return self._target(
            f"{page}/body",
            "story/body",
            inputs=inputs,
            parameters=parameters | {"first": page == COVER, "last": last},
            weight=self._megapixels(_spoken_seconds(script["language"], sum(p["chars"] for p in pieces)) + 1.0),
        )

    def _transition(
        self, number: int, before: str, after: str, script: Mapping[str, Any], values: Mapping[str, Any]
    ) -> Target:
        inputs, parameters = self._shot(before, script, values, prefix="before-")
        more_inputs, more_parameters = self._shot(after, script, values, prefix="after-")
        return self._target(
            f"transition-{number}",
            "story/transition",
            inputs=inputs | more_inputs,
            parameters=parameters | more_parameters,
            weight=self._megapixels(TRANSITION_SECONDS),
        )

    def _megapixels(self, seconds: float) -> float:
        film = self.format
        return seconds * film.fps * film.width * film.height / 1e6


def _asked(spec: StorySpec) -> dict[str, Any]:
    asked = asdict(spec)
    # A whole book does not belong into a film's label.
    asked["story"]["text"] = asked["story"]["text"][:200]
    return asked


def _spoken_seconds(language: str, chars: int) -> float:
    return chars / _CHARS_PER_SECOND.get(language, _CHARS_PER_SECOND_ELSEWHERE)


def _readables(name: str) -> Iterator[Readable]:
    page, _, part = name.partition("/")
    number = "0" if page == COVER else page.removeprefix("page-")
    match part.split("-")[0] or name:
        case "script":
            yield Readable("script.json", name, "script")
        case "picture":
            path = "cover.png" if page == COVER else f"pages/{number}.png"
            yield Readable(path, name, "shown", PICTURE_SUFFIXES)
        case "speech":
            piece = part.removeprefix("speech-")
            yield Readable(f"speech/{number}_{piece}.wav", name, "sound", RECORDING_SUFFIXES)
        case "captions":
            yield Readable("captions.srt", name, "srt")
            yield Readable("captions.vtt", name, "vtt")
        case "poster":
            yield Readable("poster.jpg", name, "poster")
        case "timeline":
            yield Readable("timeline.otio", name, "timeline")
        case "film":
            yield Readable("movie.mp4", name, "film")
