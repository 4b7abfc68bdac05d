"""What a page shows against what it says: the story's own things, and nothing that is lost or acts."""

import itertools
from pathlib import Path
from random import Random

import pytest

from fabula.domain.scene import Scene
from fabula.domain.story import Page, Script, StoryRequest
from fabula.engines.embedded.text.engine import pack_of
from fabula.engines.embedded.text.facts import Facts
from fabula.engines.embedded.text.frame.casting import Cast, cast_spine
from fabula.engines.embedded.text.frame.choose import candidates
from fabula.engines.embedded.text.frame.paginate import paginate
from fabula.engines.embedded.text.frame.plan import plan
from fabula.engines.embedded.text.frame.showing import MOST, alike, topic_things
from fabula.engines.embedded.text.frame.spine import Spine
from fabula.engines.embedded.text.frame.tell import tell

_FOLDER = Path(__file__).parents[2] / "prompts"
PROMPTS = [
    (language, topic)
    for language in ("en", "zh")
    for topic in (_FOLDER / f"{language}.txt").read_text("utf-8").strip().splitlines()
]
MORE = [
    ("en", "a knight looking for his sword"),
    ("en", "My cat Luna is afraid of the vacuum cleaner"),
    ("en", "a girl who wants to play the violin"),
    ("zh", "小兔子乖乖弄丢了红围巾"),
    ("zh", "小女孩在海边捡到一个漂流瓶"),
    ("zh", "想学画画的机器人"),
]


def told(language: str, topic: str, *, pages: int, seed: int = 0) -> tuple[Script, Spine, Cast]:
    """A story with the spine and the cast that it was told by."""
    request = StoryRequest(topic, language, pages=pages, seed=seed)
    pack = pack_of(language)
    script = tell(request, pack)
    spine = next(spine for spine in pack.spines() if spine.id == script.spine)
    facts: Facts = pack.analyse(request)
    cast = cast_spine(spine, facts, pack, Random(f"{seed}|{facts.topic}|{spine.id}"))
    return script, spine, cast


@pytest.mark.parametrize(("language", "topic"), PROMPTS + MORE)
def test_pages_that_name_the_topics_thing_show_it(language: str, topic: str) -> None:
    """All but those where it is lost, or not yet there; nobody lies about who acts."""
    pack = pack_of(language)
    for pages, seed in itertools.product((5, 8, 14), (0, 1)):
        script, _, cast = told(language, topic, pages=pages, seed=seed)
        things = [thing.noun for role, thing in topic_things(cast).items() if not may_be_absent(cast, role)]
        for noun in things:
            naming = [page.scene for page in script.pages if pack.mentions(page.text, noun)]
            assert sum(shows(scene, noun) for scene in naming) >= len(naming) / 2, (noun, script.spine)
        for page in script.pages:
            acting = [c.kind for c in script.characters if c.id in page.scene.actors]
            assert len(page.scene.props) <= MOST
            assert not any(alike(prop, kind) for prop in page.scene.props for kind in acting)


def may_be_absent(cast: Cast, role: str) -> bool:
    return any(role in cast.holding(beat.absent) for beat in cast.spine.beats)


def shows(scene: Scene, noun: str) -> bool:
    return any(alike(prop, noun) for prop in scene.props)


def test_a_lost_thing_is_shown_before_and_after_and_not_while_it_is_gone() -> None:
    script, _, _ = told("en", "Mira, a girl who lost her red balloon in the park", pages=8)
    shown = [shows(page.scene, "balloon") for page in script.pages]
    assert shown[0]
    assert not any(shown[1:4])
    assert any(shown[4:])
    assert "red balloon" in script.pages[0].scene.props


def test_the_tools_of_a_deed_are_shown_where_it_is_done() -> None:
    script, _, _ = told("en", "a robot who wants to paint", pages=8)
    assert sum("brush" in page.scene.props or "painting" in page.scene.props for page in script.pages) >= 3


@pytest.mark.parametrize(("language", "topic"), PROMPTS)
def test_most_pages_keep_to_one_hour(language: str, topic: str) -> None:
    pack = pack_of(language)
    request = StoryRequest(topic, language, pages=8)
    facts = pack.analyse(request)
    spine = next(candidates(pack.spines(), facts, seed=0, tone="auto"))
    laid = paginate(plan(spine, cast_spine(spine, facts, pack, Random(0)), request), pages=8)
    assert laid is not None
    assert sum(len({unit.beat.time for unit in page}) > 1 for page in laid) <= 1


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_a_beat_declares_absent_is_in_its_story(language: str) -> None:
    for spine in pack_of(language).spines():
        known = {
            "hero",
            "thing",
            "other",
            "deed",
            "matter",
            *spine.choices,
            *(part.role for part in spine.parts),
            *spine.things,
        }
        assert {name.partition("?")[0] for beat in spine.beats for name in beat.absent} <= known, spine.id


def test_nouns_are_alike_where_one_says_more_of_it() -> None:
    assert alike("red balloon", "balloon")
    assert alike("红气球", "气球")
    assert not alike("seaweed", "weed")
    assert not alike("bell", "label")


def _told(topic: str) -> tuple[Page, ...]:
    return tell(StoryRequest(topic, "en"), pack_of("en")).pages


def test_nobody_is_in_a_picture_before_the_story_names_them() -> None:
    pages = _told("Grandpa Otto builds a boat out of an old door, though everybody says that it will never float")
    met = next(number for number, page in enumerate(pages) if "friend" in page.scene.actors)
    assert met > 0 and all("friend" not in page.scene.actors for page in pages[:met])


def test_who_speaks_is_in_the_picture() -> None:
    for page in _told("an old tram that dreams of the sea"):
        assert {line.speaker for line in page.lines} - {"narrator"} <= set(page.scene.actors)
