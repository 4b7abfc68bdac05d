"""Pauses and words in texts to speak."""

import pytest

from fabula.engines.markup import LONGEST_PAUSE, Pause, Spoken, has_words, is_ssml, spoken_parts


def test_plain_text_with_pauses() -> None:
    text = "Wait. [pause 0.8] Now! [PAUSE 2]"
    assert spoken_parts(text) == (Spoken(0, 6, "Wait. "), Pause(0.8), Spoken(17, 23, " Now! "), Pause(2.0))


def test_ssml_with_breaks_entities_and_tags_that_say_nothing() -> None:
    text = "<speak>Salt &amp; <b>pepper</b><break time='250ms'/>now<break/>then<break time=\"99s\"/></speak>"
    spoken = [part.words if isinstance(part, Spoken) else part.seconds for part in spoken_parts(text)]
    assert spoken == ["Salt & ", "pepper", 0.25, "now", 0.5, "then", LONGEST_PAUSE]
    assert all(
        part.words in {text[part.begin : part.end], "Salt & "}
        for part in spoken_parts(text)
        if isinstance(part, Spoken)
    )


@pytest.mark.parametrize(
    ("text", "words"), [("Hi", True), ("你", True), ("", False), ("[pause 1]", False), ("<speak><p/>…</speak>", False)]
)
def test_whether_there_is_anything_to_speak(text: str, words: bool) -> None:
    assert has_words(text) is words


def test_angle_brackets_alone_are_no_ssml() -> None:
    assert is_ssml("  <SPEAK version='1.1'>x</SPEAK>") and not is_ssml("a < b")
    assert spoken_parts("if a <b> c") == (Spoken(0, 10, "if a <b> c"),)
