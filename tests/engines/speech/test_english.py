"""English normalisation: what is written, and what is said."""

import pytest

from fabula.engines.embedded.speech.english import english_spoken
from fabula.engines.embedded.speech.spoken import Spoken

TABLE = {
    "It cost $5.20.": "It cost five dollars and twenty cents.",
    "£3 million": "three million pounds",
    "US$1.5bn": "one point five billion U S dollars",
    "€0.99": "ninety nine cents",
    "$1": "one dollar",
    "$100–200": "one hundred to two hundred dollars",
    "100 USD": "one hundred U S dollars",
    "¥500": "five hundred yen",
    "at 3:30 pm": "at three thirty p m",
    "at 15:05": "at fifteen oh five",
    "at 8:00": "at eight o'clock",
    "at 7 p.m. she left": "at seven p m she left",
    "5:30-6:30": "five thirty to six thirty",
    "March 3, 2024": "March third, twenty twenty four",
    "3 May 1999": "May third, nineteen ninety nine",
    "2024-05-03": "May third, twenty twenty four",
    "12/25/2023": "December twenty fifth, twenty twenty three",
    "25/12/2023": "December twenty fifth, twenty twenty three",
    "Dec. 25th": "December twenty fifth",
    "-5°C": "minus five degrees Celsius",
    "30 km/h": "thirty kilometers per hour",
    "5kg": "five kilograms",
    "1 ft": "one foot",
    "6 ft": "six feet",
    "100 MB": "one hundred megabytes",
    "20 m²": "twenty square meters",
    "Call 555-1234": "Call five five five, one two three four",
    "(555) 123-4567": "five five five, one two three, four five six seven",
    "1/2 cup": "one half cup",
    "2 1/2 hours": "two and a half hours",
    "3/4": "three quarters",
    "½": "one half",
    "2½ pies": "two and one half pies",
    "10-20 people": "ten to twenty people",
    "1990–1995": "nineteen ninety to nineteen ninety five",
    "the 1st, 22nd and 103rd": "the first, twenty second and one hundred third",
    "the 1990s": "the nineteen nineties",
    "the '80s": "the eighties",
    "in 1984": "in nineteen eighty four",
    "in 2005": "in two thousand five",
    "in 1900": "in nineteen hundred",
    "in 1066": "in ten sixty six",
    "1,234,567": "one million two hundred thirty four thousand five hundred sixty seven",
    "3.14": "three point one four",
    "agent 007": "agent zero zero seven",
    "Dr. Smith": "Doctor Smith",
    "Mr. and Mrs. Fox": "Mister and Missus Fox",
    "on Elm St. today": "on Elm Street today",
    "near St. Paul": "near Saint Paul",
    "Tom vs. Jerry": "Tom versus Jerry",
    "apples, pears, etc.": "apples, pears, et cetera.",
    "e.g. this": "for example this",
    "the U.S. army": "the U S army",
    "the UK and AI": "the U K and A I",
    "Chapter IV": "Chapter four",
    "Henry VIII": "Henry the eighth",
    "World War II": "World War two",
    "No. 5": "number five",
    "we're #1": "we're number one",
    "50% off": "fifty percent off",
    "3.5%": "three point five percent",
    "www.example.com/path": "example dot com",
    "a.b@example.com": "a dot b at example dot com",
    "I ❤️ you 😀!": "I you !",
    "salt & pepper": "salt and pepper",
    "2 + 2 = 4": "two plus two equals four",
    "MP3": "MP three",
    "iPhone 15": "iPhone fifteen",
    "Wait — what?": "Wait, what?",
    "so...": "so.",
    "24/7": "twenty four seven",
}


@pytest.mark.parametrize(("written", "said"), TABLE.items())
def test_english_is_written_out(written: str, said: str) -> None:
    spoken = english_spoken(Spoken.of(written))
    assert " ".join(spoken.text.split()) == said


@pytest.mark.parametrize("written", TABLE)
def test_every_character_knows_its_source(written: str) -> None:
    spoken = english_spoken(Spoken.of(written, begin=7))
    assert len(spoken.spans) == len(spoken.text)
    assert all(7 <= begin < end <= 7 + len(written) for begin, end in spoken.spans)
    assert [b for b, _ in spoken.spans] == sorted(b for b, _ in spoken.spans)
