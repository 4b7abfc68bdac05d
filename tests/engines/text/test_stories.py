"""Stories about many topics at every length, held against the storyteller's checks."""

import itertools
import re
from pathlib import Path
from typing import get_args

import pytest

from fabula.domain.scene import PLACES
from fabula.domain.story import ReaderAge, Script, StoryRequest
from fabula.engines.base import Call
from fabula.engines.embedded.text import EmbeddedText
from fabula.engines.embedded.text.engine import pack_of
from fabula.engines.embedded.text.frame.casting import cast_spine
from fabula.engines.embedded.text.frame.choose import candidates
from fabula.engines.embedded.text.frame.lint import spine_problems
from fabula.engines.embedded.text.frame.paginate import crosses_place, paginate
from fabula.engines.embedded.text.frame.plan import plan
from fabula.engines.embedded.text.frame.tell import tell_spine

PROMPTS = (Path(__file__).parents[2] / "prompts" / "en.txt").read_text("utf-8").strip().splitlines()
TOPICS = (
    *PROMPTS,
    "a girl who can't swim",
    "a lonely robot looking for a friend",
    "My cat Luna is afraid of the vacuum cleaner",
    "a hedgehog named Bram who builds a rocket",
    "a bear sews a coat",
    "Lily bakes a cake",
    "a knight looking for his sword",
    "an owl and a mouse",
    "a lonely dragon",
    "an elephant who is afraid of mice",
    "democracy",
    "how to make a kite",
    "a little bus who wants to see the mountains",
)
AGES: tuple[ReaderAge, ...] = get_args(ReaderAge)
PACK = pack_of("en")


def story(topic: str, **options: object) -> Script:
    return EmbeddedText().write_story(StoryRequest(topic, "en", **options), Call()).script  # type: ignore[arg-type]


@pytest.mark.parametrize("spine", PACK.spines(), ids=lambda spine: spine.id)
def test_spines_are_well_written(spine):
    assert spine_problems(spine) == []


@pytest.mark.parametrize("topic", TOPICS)
def test_every_length_keeps_the_rules(topic):
    for pages in range(3, 21):
        script = story(topic, pages=pages, seed=pages, age=AGES[pages % 4])
        assert len(script.pages) == pages
        for page in script.pages:
            assert "".join(line.text for line in page.lines) == page.text
            assert page.scene.place in PLACES
            assert page.image_prompt
            assert set(page.scene.actors) <= {character.id for character in script.characters}
            speakers = {line.speaker for line in page.lines} - {"narrator"}
            assert speakers <= {character.id for character in script.characters}


@pytest.mark.parametrize("topic", TOPICS)
def test_every_spine_that_accepts_a_topic_can_tell_it(topic):
    """Not only the first choice: each candidate passes its own checks at short, middle and full length."""
    for pages, age in itertools.product((3, 8, 20), AGES):
        request = StoryRequest(topic, "en", pages=pages, age=age, seed=1)
        facts = PACK.analyse(request)
        for spine in candidates(PACK.spines(), facts, seed=1, tone="auto"):
            _, problems = tell_spine(spine, facts, request, PACK)
            assert problems == [], (spine.id, pages, age)


@pytest.mark.parametrize("topic", TOPICS[:9])
def test_no_page_crosses_a_change_of_place(topic):
    from random import Random

    for pages in range(3, 21):
        request = StoryRequest(topic, "en", pages=pages)
        facts = PACK.analyse(request)
        for spine in candidates(PACK.spines(), facts, seed=0, tone="auto"):
            cast = cast_spine(spine, facts, PACK, Random(0))
            laid = paginate(plan(spine, cast, request), pages=pages)
            assert laid is not None
            assert pages < 6 or not any(crosses_place(page) for page in laid), (spine.id, pages)
            assert all(2 <= len(page) <= 4 for page in laid)


@pytest.mark.parametrize("topic", PROMPTS)
def test_same_request_same_story_and_another_seed_another(topic):
    assert story(topic, seed=3) == story(topic, seed=3)
    texts = {"".join(page.text for page in story(topic, seed=seed).pages) for seed in range(4)}
    assert len(texts) == 4


@pytest.mark.parametrize("topic", PROMPTS)
def test_first_pronoun_of_a_page_has_its_antecedent(topic):
    for seed, pages in itertools.product(range(3), (4, 8, 16)):
        script = story(topic, seed=seed, pages=pages)
        hero, *others = [c for c in script.characters if c.id in {"hero", "friend"}]
        assert all(hero.gender != other.gender for other in others)
        for page in script.pages:
            narration = "".join(line.text for line in page.lines if line.speaker == "narrator")
            first = re.search(r"\b(?:she|he)\b", narration, re.IGNORECASE)
            if first:
                before = narration[: first.start()]
                named = [c.name for c in script.characters] + [c.kind for c in script.characters]
                assert any(name in before for name in named) or re.search(
                    r"\b(?:the|a|an) \w+", before, re.IGNORECASE
                ), page.text


@pytest.mark.parametrize(
    "topic",
    ["a fox who counts the stars 1", "chapter 7", "the year 2050", "99 red balloons", "a very very small mouse",
     "no no no", "New York New York", "{curly} braces", "user@example.com", "<b>fox</b>", "C++", "the \"quoted\" fox",
     "robots vs. dinosaurs", "???what???", "the the", "I", "привет мир", "https://example.com/a?b=c"],
)  # fmt: skip
def test_odd_topics_are_told_too(topic):
    for pages in (3, 6, 12):
        assert story(topic, pages=pages).topic == topic


def test_a_shortened_title_ends_no_sentence():
    assert story("Mr. Smith's dog").title.startswith("Mr. Smith's Dog")
    assert story("Dr. No").title == "Dr. No"


def test_names_of_the_topic_are_kept_exactly():
    script = story("a fox named Ember-Lou and a crow named O'Hara")
    assert {c.name for c in script.characters} >= {"Ember-Lou", "O'Hara"}
    assert {c.kind for c in script.characters} >= {"fox", "crow"}


def test_the_heros_kind_and_the_feared_thing_are_in_their_roles():
    script = story("a fox who is afraid of the dark", pages=8)
    whole = " ".join(page.text for page in script.pages)
    assert script.tier == 1
    assert script.title == "The Fox Who Was Afraid of the Dark"
    assert next(c for c in script.characters if c.id == "hero").kind == "fox"
    assert "dark" in whole


def test_long_topics_are_told_by_their_main_clause():
    script = story(PROMPTS[10])
    assert "Otto" in script.pages[0].text
    assert "boat" in script.pages[0].text
    assert story(PROMPTS[11]).characters[0].name == "Smudge"


def test_hero_and_scene_of_the_request_have_the_last_word():
    script = story("someone who is afraid of thunder", hero="a badger named Hal", scene="on the beach")
    hero = next(c for c in script.characters if c.id == "hero")
    assert (hero.name, hero.kind) == ("Hal", "badger")
    assert "beach" in {page.scene.place for page in script.pages}


def test_age_changes_the_register():
    def words_a_page(age: ReaderAge) -> float:
        pages = story("a fox who is afraid of the dark", age=age, pages=8).pages
        return sum(len(page.text.split()) for page in pages) / len(pages)

    assert words_a_page("4") < words_a_page("8") < words_a_page("adult")


def test_the_tone_asked_for_comes_first():
    for seed in range(4):
        assert story("the last tree in the city", tone="quiet", seed=seed).spine == "en.frame.parcel"
        assert story("the last tree in the city", tone="funny", seed=seed).spine == "en.frame.play"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why is the sea salty?", "salt out of the rocks"),
        ("why is the sky blue", "blue about far more"),
        ("Why do leaves fall?", "lets go"),
        ("why does the moon change its shape", "bright half"),
        ("Why do stars twinkle?", "our air that moves"),
        ("why does it rain", "too heavy"),
        ("What is thunder?", "Light is faster"),
        ("Where does the wind come from?", "warm air rises"),
        ("how does a rainbow get its colours", "bends each"),
        ("Why do we sleep?", "mends and grows"),
        ("why do we dream", "brain goes on"),
        ("How do birds fly?", "pushes the wing up"),
        ("Why does ice float?", "lighter than the water"),
        ("Why is there day and night?", "turns round once"),
    ],
)
def test_a_common_question_is_answered_at_every_length(question, answer):
    for pages in (3, 8, 20):
        script = story(question, pages=pages, seed=pages)
        assert answer in " ".join(page.text for page in script.pages)


def test_a_pronoun_of_the_topic_decides_the_heros_gender():
    for seed in range(4):
        assert story(PROMPTS[11], seed=seed).characters[0].gender == "male"


def test_a_place_of_the_topic_opens_the_story_and_the_quotes_are_curly():
    script = story(PROMPTS[1])
    assert script.pages[0].scene.place == "park"
    assert not any('"' in page.text for page in script.pages)


def test_chinese_nouns_of_an_english_topic_are_told_in_english():
    script = story("a 小猫 called 米米 who is afraid of the dark")
    assert next(c for c in script.characters if c.id == "hero").kind == "kitten"
    assert "米米" in {c.name for c in script.characters}
    assert "小猫" not in " ".join(page.text for page in script.pages)


def test_a_doubted_boat_is_doubted_and_floats_at_every_length():
    for pages in (3, 8, 20):
        script = story(PROMPTS[10], pages=pages, seed=pages)
        assert script.spine == "en.making.doubted"
        told = " ".join(page.text for page in script.pages)
        assert "never float" in told
        assert "floated" in told
        assert "river" in {page.scene.place for page in script.pages}


def test_a_vehicle_that_dreams_of_a_place_reaches_it():
    for topic, place in ((PROMPTS[3], "beach"), ("a little bus who wants to see the mountains", "mountain")):
        script = story(topic)
        assert script.spine == "en.wish.reach"
        assert script.pages[-1].scene.place == place


def test_what_is_looked_at_says_the_hour_and_the_weather():
    def skies(topic: str) -> set[tuple[str, str]]:
        pages = story(topic, pages=8).pages
        return {(page.scene.time, page.scene.weather) for page in pages if "notebook" in page.scene.props}

    assert {time for time, _ in skies(PROMPTS[0])} == {"night"}
    assert {weather for _, weather in skies("Tom is scared of wind")} == {"wind"}


def test_nobody_goes_out_to_look_at_a_thunderstorm():
    pages = story(PROMPTS[5], pages=8).pages
    assert {page.scene.place for page in pages if page.scene.weather == "storm"} == {"livingroom"}


def test_two_fears_are_two_stories():
    assert [story(PROMPTS[i]).spine for i in (0, 5)] == ["en.fear.letters", "en.fear.count"]


def test_food_and_questions_have_stories_of_their_own():
    tea, salt = story("tea", pages=8), story(PROMPTS[8], pages=8)
    assert (tea.spine, salt.spine) == ("en.word.twelve", "en.question.kitchen")
    assert sum("tea" in page.text.lower() for page in tea.pages) >= 6
    assert salt.pages[-1].scene.place == "beach"
