"""What shells call: begin a story in a folder, open it again, and run its targets on this machine."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from difflib import get_close_matches
from pathlib import Path

from fabula.domain.errors import InputError
from fabula.domain.language import language_of
from fabula.media.film import missing_glyphs
from fabula.pipelines.executor import ProcessExecutor, Workshop
from fabula.pipelines.production import FolderProduction, FolderStore, blobs_of, folder_ready, scratch_of
from fabula.pipelines.steps import Engines, Step
from fabula.pipelines.story.product import StoryProduct
from fabula.pipelines.story.spec import StorySpec, spec_of, spec_read, spec_write
from fabula.pipelines.story.steps import STEPS


def story_begin(folder: Path, spec: StorySpec, engines: Engines) -> StorySpec:
    """Write down in a folder what is asked for, once it is sure that it can be made.

    The language is settled here, so that it stays whatever happens to the text. Raises `InputError` for what cannot
    be made, `ProductionError` where the folder holds another story.
    """
    spec = spec_settled(spec)
    spec_check(spec, engines)
    folder_ready(folder)
    spec_write(folder, spec)
    return spec


@contextmanager
def story_opened(folder: Path, engines: Engines) -> Iterator[FolderProduction]:
    """The story in a folder, held so that no other process works on it."""
    spec = spec_settled(spec_read(folder))
    spec_check(spec, engines)
    with FolderStore(folder) as store:
        yield FolderProduction(StoryProduct(spec), store, engines)


@contextmanager
def story_executor(folder: Path, engines: Callable[[], Engines], *, jobs: int) -> Iterator[ProcessExecutor]:
    """Worker processes for the story in a folder. `engines` makes each worker's own, and must be picklable."""
    workshop = Workshop(story_steps, engines, blobs_of(folder), scratch_of(folder))
    executor = ProcessExecutor(workshop, slots=jobs)
    try:
        yield executor
    finally:
        executor.close()


def story_steps() -> Mapping[str, Step]:
    """The steps of story films."""
    return STEPS


def spec_check(spec: StorySpec, engines: Engines) -> None:
    """Raise `InputError` where an engine cannot do what is asked: language, style, voice, letters."""
    story, film = spec.story, spec.film
    field = "text" if story.text else "topic"
    if not any(char.isalnum() for char in story.text or story.topic):
        raise InputError(
            f"The {field} has no words in it.", remedy="Say in a few words what the story is about.", field=field
        )
    if missing := missing_glyphs(story.topic + story.text + story.hero + story.scene):
        raise InputError(
            f"The caption font has no letters for {missing[:12]!r}.",
            remedy="Use a script it covers: Latin, Greek, Cyrillic, Chinese or Japanese.",
            field="topic",
        )
    text = engines.text(spec.engines.text)
    _among(story.language, text.capabilities.languages, "language", f"The text engine {spec.engines.text} writes")
    image = engines.image(spec.engines.image)
    _among(film.style, image.capabilities.styles, "style", f"The image engine {spec.engines.image} draws")
    speech = engines.speech(spec.engines.speech)
    _among(story.language, speech.capabilities.languages, "language", f"The speech engine {spec.engines.speech} speaks")
    if film.narrator:
        names = [voice.name for voice in speech.voices(story.language)]
        _among(film.narrator, names, "narrator", f"In {story.language}, {spec.engines.speech} has the voices")


def _among(value: str, known: Collection[str], field: str, offers: str) -> None:
    if not known or value in known:
        return
    near = get_close_matches(value, known, 1)
    hint = f"Did you mean {near[0]!r}? " if near else ""
    raise InputError(f"Unknown {field} {value!r}.", remedy=f"{hint}{offers}: {', '.join(sorted(known))}.", field=field)


def spec_settled(spec: StorySpec) -> StorySpec:
    """The spec with its language decided."""
    story = spec.story
    if story.language not in ("", "auto"):
        return spec
    values = asdict(spec)
    values["story"]["language"] = language_of(story.text or story.topic)
    return spec_of(values)
