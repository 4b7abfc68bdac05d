"""Markup: pauses in brackets, and SSML."""

import pytest

from fabula.domain.errors import InputError
from fabula.engines.embedded.speech.markup import Pause, Piece, parse_markup


def pieces(text: str) -> list[Piece]:
    return [part for part in parse_markup(text) if isinstance(part, Piece) and part.text.strip()]


def pauses(text: str) -> list[float]:
    return [part.seconds for part in parse_markup(text) if isinstance(part, Pause)]


def test_pauses_in_brackets() -> None:
    text = "Wait [pause 0.8] now [PAUSE 2s] 好[停顿 1秒]了"
    assert [p.text.strip() for p in pieces(text)] == ["Wait", "now", "好", "了"]
    assert pauses(text) == [0.8, 2.0, 1.0]


def test_characters_know_where_they_stand_in_the_ssml() -> None:
    text = "<speak>Été &amp; <emphasis>grand</emphasis> ciel</speak>"
    for piece in pieces(text):
        for char, place in zip(piece.text, piece.places, strict=True):
            assert text[place] == char or char == "&"


@pytest.mark.parametrize(
    ("markup", "seconds"),
    [
        ('<break time="500ms"/>', 0.5),
        ('<break time="1.5s"/>', 1.5),
        ('<break strength="strong"/>', 0.7),
        ("<break/>", 0.4),
        ('<break strength="none"/>', 0.0),
        ("<p>a</p>", 0.6),
        ("<s>a</s>", 0.3),
    ],
)
def test_breaks(markup: str, seconds: float) -> None:
    assert pauses(f"<speak>{markup}</speak>") == [seconds]


@pytest.mark.parametrize(
    ("attributes", "rate", "pitch", "gain"),
    [
        ('rate="slow"', 0.8, 1.0, 1.0),
        ('rate="150%"', 1.5, 1.0, 1.0),
        ('rate="+20%"', 1.2, 1.0, 1.0),
        ('rate="0.5"', 0.5, 1.0, 1.0),
        ('pitch="high"', 1.0, 1.15, 1.0),
        ('pitch="+12st"', 1.0, 2.0, 1.0),
        ('pitch="-10%"', 1.0, 0.9, 1.0),
        ('volume="loud"', 1.0, 1.0, 1.4),
        ('volume="-6dB"', 1.0, 1.0, 10 ** (-6 / 20)),
    ],
)
def test_prosody(attributes: str, rate: float, pitch: float, gain: float) -> None:
    (piece,) = pieces(f"<speak><prosody {attributes}>word</prosody></speak>")
    assert (piece.manner.rate, piece.manner.pitch, piece.manner.gain) == pytest.approx((rate, pitch, gain))


def test_manners_nest_and_end() -> None:
    outer, inner, after = pieces(
        '<speak><prosody rate="slow">a <prosody rate="fast" pitch="low">b</prosody></prosody> c</speak>'
    )
    assert outer.manner.rate == pytest.approx(0.8)
    assert inner.manner.rate == pytest.approx(1.0)
    assert inner.manner.pitch == pytest.approx(0.87)
    assert after.manner.rate == 1.0


def test_sub_and_say_as() -> None:
    alias, spelled = pieces(
        '<speak><sub alias="World Wide Web">WWW</sub><say-as interpret-as="characters">abc</say-as></speak>'
    )
    assert (alias.text, alias.alias) == ("WWW", "World Wide Web")
    assert spelled.manner.say_as == "characters"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<speak>open", "not well-formed"),
        ("<speak><b>bold</b></speak>", "<b> is unknown"),
        ("<speak>a & b</speak>", "not well-formed"),
        ('<speak><prosody rate="quickly">a</prosody></speak>', "is no value"),
        ('<speak><break time="soon"/></speak>', "is no time"),
        ('<speak><break time="60s"/></speak>', "too long"),
        ('<speak><say-as interpret-as="poem">a</say-as></speak>', "is unknown"),
        ("<speak><sub>a</sub></speak>", "lacks alias"),
        ('<?xml version="1.0"?><!DOCTYPE speak [<!ENTITY a "aaaa">]><speak>&a;</speak>', "declares entities"),
        ("wait [pause 99]", "too long"),
    ],
)
def test_bad_markup_is_one_line_with_a_remedy(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        parse_markup(text)
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
