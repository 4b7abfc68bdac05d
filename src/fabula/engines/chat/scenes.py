"""The parts of a script as a model answers them: read tolerantly, turned into domain values strictly."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict

from fabula.domain.scene import (
    MOODS,
    PLACES,
    TIMES,
    WEATHERS,
    Age,
    Character,
    Gender,
    Mood,
    Place,
    Scene,
    Time,
    Weather,
)
from fabula.domain.story import NARRATOR

W = TypeVar("W", bound=str)


def _nearest(options: tuple[W, ...], default: W) -> BeforeValidator:
    """Coerces a model's word to the nearest of a vocabulary ("Living Room" is a `livingroom`), else to the default."""

    def coerce(value: Any) -> W:
        word = re.sub(r"[\W_]+", "", str(value)).casefold()
        near = get_close_matches(word, options, n=1, cutoff=0.7)
        return next((option for option in options if option in near or option in word), default)

    return BeforeValidator(coerce)


_GENDERS: tuple[Gender, ...] = ("female", "male", "neutral")
_AGES: tuple[Age, ...] = ("child", "young", "adult", "old")


class Form(BaseModel):
    """A part of an answer: what is beside its fields is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class CharacterForm(Form):
    """A character as a model describes them."""

    id: str
    name: str
    kind: str
    gender: Annotated[Gender, _nearest(_GENDERS, "neutral")] = "neutral"
    age: Annotated[Age, _nearest(_AGES, "adult")] = "adult"
    look: str = ""


class SceneForm(Form):
    """The picture of a page, in facts, as a model describes it."""

    place: Annotated[Place, _nearest(PLACES, "abstract")] = "abstract"
    place_detail: str = ""
    time: Annotated[Time, _nearest(TIMES, "day")] = "day"
    weather: Annotated[Weather, _nearest(WEATHERS, "clear")] = "clear"
    mood: Annotated[Mood, _nearest(MOODS, "calm")] = "calm"
    actors: list[str] = []
    props: list[str] = []


class Cast:
    """The characters of an answer under tidy ids, findable by whatever the model calls them."""

    def __init__(self, forms: Iterable[CharacterForm]) -> None:
        self._by_handle: dict[str, str] = {"": NARRATOR, NARRATOR: NARRATOR, "旁白": NARRATOR, "叙述者": NARRATOR}
        self.characters: tuple[Character, ...] = ()
        for form in forms:
            if form.id.strip().casefold() not in self._by_handle and form.name.strip():
                self._add(form)

    def _add(self, form: CharacterForm) -> None:
        tidy = re.sub(r"[^a-z0-9]+", "-", form.id.casefold()).strip("-")
        taken = {character.id for character in self.characters} | {NARRATOR}
        identifier = tidy if tidy and tidy not in taken else f"character-{len(self.characters) + 1}"
        for handle in (form.id, form.name):
            self._by_handle.setdefault(handle.strip().casefold(), identifier)
        self.characters += (
            Character(
                identifier, form.name.strip(), form.kind.strip() or form.name.strip(), form.gender, form.age, form.look
            ),
        )

    def find(self, handle: str) -> str | None:
        """The id of the character (or narrator) that a model's word stands for, or `None`."""
        return self._by_handle.get(handle.strip().casefold())

    def scene(self, form: SceneForm, speakers: Iterable[str]) -> Scene:
        """A page's scene with known actors only: those named, or where none is, those who speak."""
        named = [found for actor in form.actors if (found := self.find(actor)) and found != NARRATOR]
        spoken = [speaker for speaker in speakers if speaker != NARRATOR]
        return Scene(
            place=form.place,
            time=form.time,
            weather=form.weather,
            mood=form.mood,
            actors=tuple(dict.fromkeys(named or spoken)),
            props=tuple(prop.strip() for prop in form.props if prop.strip()),
            place_detail=form.place_detail.strip(),
        )
