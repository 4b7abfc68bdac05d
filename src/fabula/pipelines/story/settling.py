"""What a story film needs before it is begun: a language, and engines that can do what is asked."""

from collections.abc import Collection
from dataclasses import asdict
from difflib import get_close_matches

from fabula.domain.errors import InputError
from fabula.domain.language import language_of, without_pictographs
from fabula.engines.base import Composer
from fabula.media.film import missing_glyphs
from fabula.pipelines.steps import Engines
from fabula.pipelines.story.spec import NO_MUSIC, StorySpec, spec_of


def spec_check(spec: StorySpec, engines: Engines) -> None:
    """Raise `InputError` where an engine cannot do what is asked: language, style, voice, letters."""
    story, film = spec.story, spec.film
    field = "text" if story.text else "topic"
    if not any(char.isalnum() for char in story.text or story.topic):
        raise InputError(
            f"The {field} has no words in it.", remedy="Say in a few words what the story is about.", field=field
        )
    if missing := missing_glyphs(without_pictographs(story.topic + story.text + story.hero + story.scene)):
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
    _check_music(spec, engines)
    if film.narrator:
        names = [voice.name for voice in speech.voices(story.language)]
        _among(film.narrator, names, "narrator", f"In {story.language}, {spec.engines.speech} has the voices")


def _check_music(spec: StorySpec, engines: Engines) -> None:
    if spec.film.music != NO_MUSIC and not isinstance(engines.music(spec.engines.music), Composer):
        raise InputError(
            f"The music engine {spec.engines.music} composes no cues.",
            remedy="Choose embedded with --engine music=…, or leave the music out with --music off.",
            field="engine",
        )


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
