"""Words of a prompt become place, time, weather, mood, actors and props, in both languages."""

import pytest

from fabula.domain.scene import Character, Scene
from fabula.engines.base import ImageRequest
from fabula.engines.embedded.image.facts import facts_of, scene_in

TEXTS = [
    ("A fox is afraid in the dark forest at night", ("forest", "night", "clear", "afraid")),
    ("小狐狸在下雨的夜晚害怕地走进森林", ("forest", "night", "rain", "afraid")),
    ("a lighthouse in a storm at sunset", ("lighthouse", "dusk", "storm", "calm")),
    ("傍晚的灯塔，大雾弥漫", ("lighthouse", "dusk", "fog", "calm")),
    ("Grandmother bakes in her kitchen in the morning, happy", ("kitchen", "morning", "clear", "happy")),
    ("早晨，奶奶在厨房里开心地做饭", ("kitchen", "morning", "clear", "happy")),
    ("An astronaut alone on a far planet", ("planet", "day", "clear", "lonely")),
    ("下雪的村庄", ("village", "day", "snow", "calm")),
    ("a library", ("library", "day", "clear", "calm")),
    ("海底的美人鱼", ("underwater", "day", "clear", "calm")),
    ("the market at noon on a windy day", ("market", "day", "wind", "calm")),
    ("nothing in particular", ("meadow", "day", "clear", "calm")),
]


@pytest.mark.parametrize(("text", "facts"), TEXTS)
def test_a_text_tells_the_scene(text: str, facts: tuple[str, str, str, str]) -> None:
    scene = scene_in(text)
    assert (scene.place, scene.time, scene.weather, scene.mood) == facts


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A fox and an owl share a lantern in the forest", ["fox", "owl"]),
        ("机器人和小女孩在公园里放风筝", ["机器人", "小女孩"]),
        ("the lighthouse keeper and his dog", ["lighthouse keeper", "dog"]),
        ("a kettle that wanted to sing", ["kettle"]),
    ],
)
def test_a_text_names_the_actors(text: str, kinds: list[str]) -> None:
    assert [character.kind for character in facts_of(ImageRequest(text, 64, 64)).cast] == kinds


def test_things_beside_actors_are_props() -> None:
    assert facts_of(ImageRequest("a fox holds a lantern and a key", 64, 64)).props == ("lantern", "key")


def test_given_facts_win_over_words() -> None:
    hero = Character("hero", "Mo", "robot")
    request = ImageRequest(
        "a fox in the forest", 64, 64, scene=Scene("beach", actors=("hero",), props=("ball",)), cast=(hero,)
    )
    facts = facts_of(request)
    assert facts.scene.place == "beach" and facts.cast == (hero,) and facts.props == ("ball",)


def test_only_the_actors_of_the_page_are_shown() -> None:
    cast = (Character("a", "A", "fox"), Character("b", "B", "owl"))
    assert facts_of(ImageRequest("", 64, 64, scene=Scene("forest", actors=("b",)), cast=cast)).cast == cast[1:]
