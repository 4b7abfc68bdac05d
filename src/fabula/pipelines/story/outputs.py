"""What targets of a story keep, in the same form whether a step or a user made it: script, pictures, sounds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from fabula.domain.scene import Character, Scene
from fabula.domain.sound import WordTiming
from fabula.domain.story import NARRATOR, Line, Script
from fabula.engines.base import Box
from fabula.pipelines.outcomes import JSON, PNG, WAV, Outputs, json_output
from fabula.pipelines.story.script_file import script_dump


def script_outputs(script: Script) -> Outputs:
    """A script taken apart, so that what depends on one page depends on nothing else of it."""
    outputs: Outputs = {
        "script": (script_dump(script), JSON),
        "title": json_output({"title": script.title, "language": script.language}),
        "characters": json_output([asdict(character) for character in script.characters]),
        "cover/lines": json_output([asdict(Line(NARRATOR, script.title))]),
        "cover/scene": json_output(_cover_scene(script)),
    }
    drawn: Counter[str] = Counter()
    for number, page in enumerate(script.pages, start=1):
        outputs[f"page-{number}/lines"] = json_output([asdict(line) for line in page.lines])
        scene = _scene(page.scene, page.image_prompt, script.characters)
        # The second page in the same place is not the same picture.
        outputs[f"page-{number}/scene"] = json_output(scene | {"variation": drawn[page.scene.place]})
        drawn[page.scene.place] += 1
    return outputs


def script_value(script: Script) -> dict[str, Any]:
    """What the product must know of a script: language, and how long each page is, the title first."""
    return {
        "language": script.language,
        "pages": len(script.pages),
        "chars": [len(script.title), *(len(page.text) for page in script.pages)],
    }


def split_outputs(pieces: Sequence[Line]) -> Outputs:
    """The pieces of a page, each by itself, so that a change of one leaves the speech of the others."""
    return {f"piece-{number}": json_output({"text": piece.text}) for number, piece in enumerate(pieces, start=1)}


def split_value(pieces: Sequence[Line]) -> dict[str, Any]:
    """What the product must know of a page's pieces: who says each, and how long it is."""
    return {"pieces": [{"speaker": piece.speaker, "chars": len(piece.text)} for piece in pieces]}


def picture_outputs(clean: bytes, shown: bytes, faces: Sequence[Box]) -> Outputs:
    """A picture for the film, the marked copy that people see, and the boxes of faces in it."""
    return {"picture": (clean, PNG), "shown": (shown, PNG), "faces": json_output([asdict(box) for box in faces])}


def sound_outputs(wav: bytes, words: Sequence[WordTiming]) -> Outputs:
    """A spoken piece and when its words are spoken."""
    return {"sound": (wav, WAV), "words": json_output([asdict(word) for word in words])}


def _cover_scene(script: Script) -> dict[str, Any]:
    first = script.pages[0]
    scene = Scene(
        first.scene.place, first.scene.time, first.scene.weather, "wonder", _cover_cast(script), first.scene.props
    )
    return _scene(scene, first.image_prompt, script.characters) | {"title": script.title, "variation": 0}


def _cover_cast(script: Script) -> tuple[str, ...]:
    """The hero, and of the others who is seen most often."""
    often = Counter(actor for page in script.pages for actor in page.scene.actors)
    return tuple(sorted(often, key=lambda actor: (actor != "hero", -often[actor]))[:2])


def _scene(scene: Scene, prompt: str, characters: Sequence[Character]) -> dict[str, Any]:
    """A picture's facts with those who are in it; how they sound is no part of it."""
    cast = [asdict(character) | {"voice": ""} for character in characters if character.id in scene.actors]
    return {"scene": asdict(scene), "prompt": prompt, "cast": cast}
