"""When words are sung, and how that is written down."""

import pytest

from fabula.domain.captions import Caption
from fabula.domain.lyrics import Lyrics, LyricSection
from fabula.domain.score import SungLine, Syllable
from fabula.domain.sound import WordTiming
from fabula.media.lrc import lrc_text
from fabula.pipelines.song.titling import title_of
from fabula.pipelines.song.words import SungSection, guessed_captions, sung_captions


def _sung(text: str, *spans: tuple[int, int], start: float = 0.0) -> SungLine:
    return SungLine(text, tuple(Syllable(begin, end, start + n, 0.5, 60) for n, (begin, end) in enumerate(spans)))


def test_syllables_of_a_word_light_up_as_one() -> None:
    line = _sung("Sunny day, come", (0, 3), (3, 5), (6, 9), (11, 15))
    (caption,) = sung_captions([SungSection(10.0, (line,))], bpm=120.0)
    assert [(word.word, word.start) for word in caption.words] == [("Sunny", 10.0), ("day,", 11.0), ("come", 11.5)]
    assert (caption.start, caption.stop) == (10.0, 11.75)


def test_each_chinese_character_lights_up_by_itself_with_its_punctuation() -> None:
    line = _sung("故乡，OK的雨", (0, 1), (1, 2), (3, 5), (5, 6), (6, 7))
    (caption,) = sung_captions([SungSection(0.0, (line,))], bpm=60.0)
    assert [word.word for word in caption.words] == ["故", "乡，", "OK", "的", "雨"]
    assert "".join(line.text[word.begin : word.end] for word in caption.words) == line.text


def test_lrc_carries_the_time_of_each_word() -> None:
    line = Caption("Rise [up]", 61.5, 63.0, (WordTiming("Rise", 61.5, 62, 0, 4), WordTiming("[up]", 62, 63, 5, 9)))
    assert (
        lrc_text([line], title="Dawn") == "[ti:Dawn]\n[re:Fabula]\n[01:01.50]<01:01.50>Rise <01:02.00>(up)<01:03.00>\n"
    )


def test_without_a_score_words_are_shared_out_in_order_within_the_song() -> None:
    lyrics = Lyrics("", "en", (LyricSection("verse", ("One two three", "four")), LyricSection("chorus", ("五六七",))))
    captions = guessed_captions(lyrics, seconds=30.0)
    assert [caption.text for caption in captions] == ["One two three", "four", "五六七"]
    times = [time for caption in captions for word in caption.words for time in (word.start, word.stop)]
    assert times == sorted(times)
    assert 0 < times[0] < times[-1] < 30.0


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("happy electronic music about sunshine", "Happy Electronic Music About Sunshine"),
        ("温柔的民谣，吉他，关于故乡的雨", "温柔的民谣"),
        ("the ship of the north, slow and sad", "The Ship of the North"),
        ("a " * 80, "A"),
        ("🐶 walks 👩‍🚀 home", "Walks Home"),
    ],
)
def test_a_description_gives_a_title(words: str, title: str) -> None:
    assert title_of(words)[: len(title)] == title
    assert len(title_of(words)) <= 80
