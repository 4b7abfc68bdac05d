"""Casting: characters get fitting, distinct, stable voices."""

from fabula.domain.scene import Character
from fabula.domain.story import NARRATOR
from fabula.domain.voice import Voice
from fabula.pipelines.story.casting import cast_voices

VOICES = (
    Voice("teller", "en", "male", "adult", "narrator"),
    Voice("teller2", "en", "female", "adult", "narrator"),
    Voice("anna", "en", "female", "adult", "person"),
    Voice("bella", "en", "female", "young", "person"),
    Voice("carl", "en", "male", "adult", "person"),
    Voice("girl", "en", "female", "child", "person"),
    Voice("boy", "en", "male", "child", "person"),
    Voice("granny", "en", "female", "old", "person"),
    Voice("grandpa", "en", "male", "old", "person"),
    Voice("tiny", "en", "neutral", "child", "creature"),
    Voice("huge", "en", "male", "adult", "creature"),
    Voice("dragon", "en", "neutral", "old", "creature"),
    Voice("robot", "en", "neutral", "adult", "creature"),
    Voice("ghost", "en", "female", "young", "creature"),
)


def test_gender_and_age_are_respected() -> None:
    people = [
        Character("a", "Mia", "girl", "female", "child"),
        Character("b", "Sam", "sailor", "male", "adult"),
        Character("c", "Rose", "grandmother", "female", "old"),
        Character("d", "Leo", "fox", "male", "child"),
    ]
    cast = cast_voices(people, voices=VOICES)
    assert cast == {NARRATOR: "teller", "a": "girl", "b": "carl", "c": "granny", "d": "boy"}


def test_kinds_far_from_people_get_creature_voices() -> None:
    kinds = {
        "mouse": "tiny", "小老鼠": "tiny", "old bear": "huge", "大象": "huge", "dragon": "dragon", "小恐龙": "dragon",
        "robot": "robot", "火车": "robot", "ghost": "ghost", "月亮": "ghost",
    }  # fmt: skip
    for kind, voice in kinds.items():
        assert cast_voices([Character("x", "X", kind)], voices=VOICES)["x"] == voice, kind


def test_everybody_sounds_different_while_fitting_voices_last() -> None:
    ages = ("adult", "adult", "child", "old")
    people = [Character(f"m{i}", f"M{i}", "sailor", "male", age) for i, age in enumerate(ages)]
    people += [Character(f"f{i}", f"F{i}", "sailor", "female", age) for i, age in enumerate(ages)]
    cast = cast_voices(people, voices=VOICES)
    assert len(set(cast.values())) == len(people) + 1
    genders = {v.name: v.gender for v in VOICES}
    assert all(genders[cast[p.id]] in {p.gender, "neutral"} for p in people)


def test_a_crowd_shares_voices_rather_than_take_wrong_ones() -> None:
    crowd = [Character(f"g{i}", f"G{i}", "girl", "female", "child") for i in range(8)]
    cast = cast_voices(crowd, voices=VOICES)
    speakers = [cast[c.id] for c in crowd]
    assert speakers.count("girl") == 2
    assert not {"carl", "grandpa", "huge"} & set(speakers)


def test_named_voices_are_kept_and_not_given_twice() -> None:
    people = [Character("a", "A", "man", "male", "adult"), Character("b", "B", "man", "male", "adult", voice="carl")]
    cast = cast_voices(people, voices=VOICES, narrator="teller2")
    assert cast[NARRATOR] == "teller2"
    assert cast["b"] == "carl"
    assert cast["a"] != "carl"


def test_the_same_cast_every_time() -> None:
    people = [Character(f"p{i}", f"P{i}", "cat") for i in range(4)]
    assert cast_voices(people, voices=VOICES) == cast_voices(people, voices=VOICES)


def test_an_engine_without_names_gives_its_default() -> None:
    assert cast_voices([Character("a", "A", "cat")], voices=()) == {NARRATOR: "", "a": ""}
