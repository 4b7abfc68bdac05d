"""From facts to a composition: who and what stands where, what the camera sees, and all drawings of the place."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from fabula.domain.scene import Mood, Place, Scene
from fabula.engines.embedded.image import nouns
from fabula.engines.embedded.image.actors import colour_in, figure_of
from fabula.engines.embedded.image.arranging import holders_of, is_small, prop_places
from fabula.engines.embedded.image.camera import Camera, Shot, aim, is_turned, shot_of
from fabula.engines.embedded.image.colour import hexed, rgb, saturated
from fabula.engines.embedded.image.composition import MAX_ACTORS, Frame, Standing, cast_places, frame_for
from fabula.engines.embedded.image.cover import Cover, draw_cover, plan_cover
from fabula.engines.embedded.image.crowd import draw_crowd, is_audience, is_crowded
from fabula.engines.embedded.image.den import SMALLER, draw_den, is_den
from fabula.engines.embedded.image.facts import Facts
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.framing import draw_framing
from fabula.engines.embedded.image.gloom import gloom_of
from fabula.engines.embedded.image.ground_shadow import casts_long_shadows
from fabula.engines.embedded.image.looks.base import Look
from fabula.engines.embedded.image.palette import Light, indoors, light_of
from fabula.engines.embedded.image.places.corridor import is_corridor
from fabula.engines.embedded.image.places.inn import is_inn
from fabula.engines.embedded.image.places.scenery import INDOOR, OWN_SKY, draw_place
from fabula.engines.embedded.image.props import on_string, prop_figure, resting_place
from fabula.engines.embedded.image.rails import draw_rails
from fabula.engines.embedded.image.seating import Seat, draw_chairs, seat_of, seated, without_seats
from fabula.engines.embedded.image.sky import draw_sky
from fabula.engines.embedded.image.stage import ACTORS, Stage
from fabula.engines.embedded.image.swimming import WATERLINES, at_home, element
from fabula.engines.embedded.image.weather import draw_weather


@dataclass(frozen=True)
class Order:
    """What is to be painted: facts, size in pixels, the share of the height for captions, seed, shot, words."""

    facts: Facts
    size: tuple[int, int]
    quiet: float = 0.0
    seed: int = 0
    variation: int = 0
    title: str = ""
    subtitle: str = ""

    @property
    def words(self) -> str:
        """What is said of the place."""
        return f"{self.facts.words} {self.title}".lower()


@dataclass(frozen=True)
class Composition:
    """A stage with all its drawings, who stands on it where, and what of it is seen; `bystanders` are props.

    With `long_shadows` everybody's outline lies on the ground at their feet.
    """

    stage: Stage
    standing: tuple[Standing, ...]
    bystanders: tuple[Standing, ...]
    camera: Camera
    long_shadows: bool = False


def compose(order: Order, look: Look) -> Composition:
    """Decide where everything stands and draw the scene as vectors."""
    facts = order.facts
    scene = look.scene(facts.scene)
    shot = shot_of(order.variation, cover=bool(order.title))
    frame = frame_for(*order.size, scene.place, order.quiet, shot.spread)
    cover = plan_cover(order.title, order.subtitle, frame.width, frame.height)
    if cover:
        frame = replace(frame, top=cover.bottom)
    standing, bystanders = _everybody(order, scene, frame, shot)
    camera = _camera(scene, shot, frame, _seen(standing, shot, frame), _seen(bystanders, shot, frame))
    bystanders = [
        one
        for one, seen in zip(bystanders, _seen(bystanders, shot, frame), strict=True)
        if camera.sees(seen.span) and not (_under_the_mark(seen, camera) and is_small(one.figure))
    ]
    light = _paled if scene.place not in INDOOR and _COLOURLESS.search(order.words) else _as_it_is
    stage = _stage(scene, frame, standing, look, Random(f"{order.seed}/sky/{scene.place}/{scene.time}"), light)
    stage.turned = is_turned(order.variation) and not cover
    scenery = Random(f"{order.seed}/{scene.place}")
    furry = bool(facts.cast) and all(nouns.find(one.kind).manner in {"head", "whole"} for one in facts.cast)
    _draw(stage, look, (standing, bystanders), cover, scenery, facts, furry=furry)
    if shot.is_wide and not cover:
        dice = Random(f"{order.seed}/frame/{scene.place}/{order.variation}")
        taken = [one.span for one in (*standing, *bystanders)]
        draw_framing(stage, taken, dice, crowded=is_crowded(scene) and not is_audience(scene), furry=furry)
    long = casts_long_shadows(facts.props) and scene.place not in INDOOR
    return Composition(stage, tuple(_seen(standing, shot, frame)), tuple(_seen(bystanders, shot, frame)), camera, long)


def _seen(standing: list[Standing], shot: Shot, frame: Frame) -> list[Standing]:
    """All as they are seen from the side that the shot chose."""
    return [one.seen_from_behind(frame.width) for one in standing] if shot.flipped else standing


_COLOURLESS = re.compile(
    r"没有颜色|失去颜色|褪色的|\bcolou?rless\b|\b(?:without|no) colou?rs?\b|\blost (?:its|all) colou?rs?\b"
)
"""Words for a place that has lost its colours, where only people and things have theirs."""


def _as_it_is(light: Light) -> Light:
    return light


def _paled(light: Light) -> Light:
    sky = tuple(hexed(saturated(rgb(part), 0.06)) for part in light.sky)
    return replace(light, sky=(sky[0], sky[1], sky[2]), saturation=0.04, haze=hexed(saturated(rgb(light.haze), 0.06)))


Everybody = tuple[list[Standing], list[Standing]]
"""Actors, and things."""


def _everybody(order: Order, scene: Scene, frame: Frame, shot: Shot) -> Everybody:
    """The actors and the things at their places."""
    facts = order.facts
    random = Random(f"{order.seed}/cast/{scene.place}/{scene.time}/{len(facts.cast)}/{order.variation}")
    waterline = WATERLINES.get(scene.place, 1.0)
    seat = seat_of(scene) if facts.cast else ""
    turned = is_turned(order.variation) and not order.title
    props = _props(without_seats(facts.props, seat), scene, has_door=_has_door(scene, turned=turned))
    bodies = [_body(order, rank, scene.mood, seat) for rank in range(len(facts.cast[:MAX_ACTORS]))]
    held = holders_of(props, bodies, at_table=seat == "table")
    for holder, _ in held:
        bodies[holder] = _body(order, holder, scene.mood, seat, holding=True)
    figures = [at_home(body, element(scene), None if rank else scene.mood) for rank, body in enumerate(bodies)]
    smaller = SMALLER if is_den(scene.place_detail) else 1.0
    standing = cast_places(figures, frame, scene.mood, random, waterline=waterline, shot=shot, smaller=smaller)
    before = None
    if seat and any(not one.figure.swims for one in standing):
        standing, before = seated(standing, seat, frame, scene, waterline)
    places = prop_places(
        props,
        standing,
        frame,
        random,
        held,
        waterline=waterline,
        rest=resting_place(scene),
        corner=_corner(frame, shot),
        seat=before,
    )
    return standing, places


MARK = (0.34, 0.15)
"""How much of the shorter side the mark of generated pictures takes in the lower right corner: across and upwards."""


def _corner(frame: Frame, shot: Shot) -> tuple[float, float]:
    """From where to where nothing may stand in an unmoved camera, for the mark would cover it."""
    wide = MARK[0] * min(frame.width, frame.height) if shot.zoom <= 1.0 else 0.0
    return (0.0, wide) if shot.flipped else (frame.width - wide, frame.width)


def _under_the_mark(one: Standing, camera: Camera) -> bool:
    """Whether the foot of a thing is in the corner of what the camera sees."""
    left, top, wide, high = camera.view
    across, up = (share * min(wide, high) for share in MARK)
    return one.span[1] > left + wide - across and one.y > top + high - up


def _body(order: Order, rank: int, mood: Mood, seat: Seat, *, holding: bool = False) -> Figure:
    """The figure of an actor; of several only the first one weeps."""
    shown: Mood = "lonely" if rank and mood == "sad" else mood
    return figure_of(
        order.facts.cast[rank],
        shown,
        holding=holding,
        turn=rank + order.variation,
        may_sit=_is_soft(order.facts.scene),
        seat=_posture(order.facts.scene, seat),
    )


def _posture(scene: Scene, seat: Seat) -> Literal["", "chair", "ground"]:
    """How those sit who do: with their legs under a table, or before them."""
    if is_den(scene.place_detail) or seat == "chairs":
        return "ground"
    return "chair" if seat else ""


_HARD: frozenset[Place] = frozenset(
    ("street", "market", "bridge", "station", "train", "harbour", "ship", "city", "town", "factory", "shop", "hospital")
)
_WET = frozenset(("rain", "storm", "snow"))


def _is_soft(scene: Scene) -> bool:
    """Whether one may sit on the ground: not on paving, nor outdoors in the wet."""
    return scene.place not in _HARD and (scene.place in INDOOR or scene.weather not in _WET)


_ON_STRINGS = re.compile(r"balloon|kite|气球|风筝")
_STRINGS = re.compile(r"\b(?:string|cord|twine)\b|线$|绳子?$")


def _has_door(scene: Scene, *, turned: bool) -> bool:
    """Whether the scenery of a room shows a door anyhow."""
    return is_corridor(scene.place_detail) or is_inn(scene) or (turned and scene.place in {"livingroom", "kitchen"})


def _props(nouns: tuple[str, ...], scene: Scene, *, has_door: bool) -> list[Figure]:
    """The figures of things that can be drawn, each once; a balloon has a string, of the colour that is told."""
    string = ""
    if any(_ON_STRINGS.search(noun) for noun in nouns):
        string = next((colour for noun in nouns if _STRINGS.search(noun) and (colour := colour_in(noun))), "")
        nouns = tuple(noun for noun in nouns if not _STRINGS.search(noun))
    found = {
        (*figure.extent, figure.stature): at_home(on_string(figure, string), scene.place)
        for noun in nouns
        if (figure := prop_figure(noun, scene.place)) is not None and not (figure.built_in and has_door)
    }
    return list(found.values())


def _camera(scene: Scene, shot: Shot, frame: Frame, standing: list[Standing], bystanders: list[Standing]) -> Camera:
    """Near enough for the shot, with all faces and the first thing above the captions."""
    seen = [*standing, *(one for index, one in enumerate(bystanders) if not (index and one.figure.behind))]
    if scene.mood == "wonder" and scene.place not in INDOOR:
        # Who wonders at the sky must have one.
        shot = replace(shot, zoom=min(shot.zoom, 1.3))
    if is_den(scene.place_detail):
        shot = replace(shot, zoom=min(shot.zoom, 1.15))
    camera = Camera(frame.width, frame.height, flipped=shot.flipped)
    if not seen:
        return camera
    top = min(one.y + one.figure.extent[1] * one.scale for one in seen)
    faces = [one.face[1] + one.face[3] for one in standing]
    lows = [one.y - 0.3 * one.figure.tall * one.scale for one in bystanders[:1]]
    feet = max([one.y for one in standing if not one.figure.swims], default=0.0)
    rows = top, max([*faces, *lows])
    return aim(camera, shot, [one.span for one in seen], rows, frame.quiet / frame.height, feet=feet)


def _draw(
    stage: Stage,
    look: Look,
    everybody: Everybody,
    cover: Cover | None,
    scenery: Random,
    facts: Facts,
    *,
    furry: bool,
) -> None:
    standing, bystanders = everybody
    open_air = stage.scene.place not in INDOOR | OWN_SKY
    if open_air:
        draw_sky(stage)
    # The scenery has its own dice: the same place looks the same at another hour and with other people.
    stage.random = scenery
    draw_place(stage)
    draw_crowd(stage, furry=furry)
    draw_den(stage, standing)
    draw_rails(stage, facts, standing)
    if standing:
        draw_chairs(stage, standing, seat_of(stage.scene))
    _contact_shadows(stage, [*standing, *bystanders], _shadowless(facts, standing))
    if open_air:
        draw_weather(stage)
    look.dress(stage)
    if cover:
        draw_cover(stage, cover, look.type_colours)


def _stage(
    scene: Scene, frame: Frame, standing: list[Standing], look: Look, random: Random, pale: Callable[[Light], Light]
) -> Stage:
    outside = light_of(scene.time, scene.weather, scene.mood)
    light = indoors(outside, scene.time, scene.mood, gloom_of(scene)) if scene.place in INDOOR else outside
    return Stage(
        frame.width,
        frame.height,
        frame.horizon,
        frame.ground,
        frame.quiet,
        scene,
        pale(look.light(light)),
        pale(look.light(outside)),
        _orb(scene, frame, standing, random),
        random,
        tuple(actor.span for actor in standing),
        tuple(actor.span for actor in standing if not actor.figure.swims and not actor.figure.floats),
    )


def _orb(scene: Scene, frame: Frame, standing: list[Standing], random: Random) -> tuple[float, float]:
    """Sun or moon stand low at dawn and dusk, and never right behind the hero's head."""
    side = random.choice((0.2, 0.28, 0.72, 0.8))
    if standing and abs(standing[0].x / frame.width - side) < 0.13:
        side = 1 - side
    height = {"dawn": 0.9, "dusk": 0.88, "morning": 0.5, "afternoon": 0.42}.get(scene.time, 0.28)
    return side * frame.width, max(frame.horizon * height, min(frame.top + 50, frame.horizon * 0.8))


AFLOAT_PLACES = frozenset(("sea", "underwater", "sky", "space"))
"""Where there is no ground for a shadow to fall on, or it would lie on water."""


_SHADOWLESS = re.compile(
    r"\bshadowless\b|\b(?:without|no|lost) (?:a |his |her |its )?shadow\b|没有影子|没了影子|丢了\w*影子"
)


def _shadowless(facts: Facts, standing: list[Standing]) -> Standing | None:
    """The hero, where the words say that they cast no shadow, or where it lies by itself."""
    words = f"{facts.words} {facts.cast[0].look}" if facts.cast else ""
    apart = any(noun.lower() in {"shadow", "影子"} for noun in facts.props)
    return standing[0] if standing and (apart or _SHADOWLESS.search(words.lower())) else None


def _contact_shadows(stage: Stage, standing: list[Standing], shadowless: Standing | None = None) -> None:
    drawing = stage.layer(ACTORS - 0.001)
    gloom, afloat = gloom_of(stage.scene), seat_of(stage.scene) == "boat"
    for actor in standing:
        if actor.figure.swims or actor.figure.shade or actor.figure.built_in:
            continue
        left, right = actor.span
        floats = actor.figure.floats > 0
        wide = (right - left) * (0.36 if floats else 0.46)
        foot = actor.y + actor.figure.floats * actor.scale
        if actor.figure.shines and stage.outside.dark and gloom != "dark":
            reach = max(2.4 * (right - left), 0.34 * stage.height if gloom else 0.0)
            drawing.glow((actor.x, foot - actor.figure.tall * actor.scale / 2), reach, "#ffb65c", 0.75)
        if (
            actor is shadowless
            or actor.front
            or afloat
            or (stage.scene.place in AFLOAT_PLACES and not actor.figure.behind)
        ):
            continue
        drawing.shade(((left + right) / 2, foot - 1), (wide, wide * 0.2), 0.3 if floats else 0.62)
