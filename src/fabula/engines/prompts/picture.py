"""A picture request in words, for every engine that draws from words."""

from fabula.domain.scene import Character, Scene
from fabula.engines.base import ImageRequest
from fabula.engines.prompts import Prompts

STYLES = ("picture-book", "night", "watercolour", "paper-cut", "synthwave", "ink-wash")
"""The looks that the prompts have words for, named as the embedded painter names its own."""


def picture_prompt(request: ImageRequest) -> str:
    """Style, what happens, where, who is seen; the same words for a character on every page."""
    prompts = Prompts(request.language)
    key = "picture.cover" if request.title else "picture.scene"
    text = prompts.fill(
        key,
        style=prompts.word("styles", request.style),
        prompt=request.prompt.strip().rstrip(".。") or request.title,
        setting=_setting(request.scene, prompts) if request.scene else "-",
        cast=_cast(request, prompts),
        quiet=_quiet(request, prompts),
        title=request.title,
    )
    return " ".join(text.split())


def _setting(scene: Scene, prompts: Prompts) -> str:
    place = prompts.word("places", scene.place)
    return prompts.fill(
        "picture.setting",
        place=f"{place} ({scene.place_detail})" if scene.place_detail else place,
        time=prompts.word("times", scene.time),
        weather=prompts.word("weathers", scene.weather),
        mood=prompts.word("moods", scene.mood),
    )


def _cast(request: ImageRequest, prompts: Prompts) -> str:
    seen = request.scene.actors if request.scene else tuple(one.id for one in request.cast)
    shown = [_character(one, prompts) for one in request.cast if one.id in seen]
    if not shown:
        return ""
    return prompts.fill("picture.cast", cast=prompts.value("picture.separator").join(shown))


def _character(character: Character, prompts: Prompts) -> str:
    traits = [
        prompts.word("ages_of", character.age),
        prompts.value(f"genders.{character.gender}"),
        character.look,
    ]
    return f"{character.name} ({character.kind}, {', '.join(trait for trait in traits if trait)})"


def _quiet(request: ImageRequest, prompts: Prompts) -> str:
    if request.quiet_bottom <= 0:
        return ""
    return prompts.fill("picture.quiet", percent=round(request.quiet_bottom * 100))
