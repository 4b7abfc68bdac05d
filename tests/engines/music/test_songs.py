"""Whole songs by the embedded engine: eight of thirty seconds here, the long lists in the soak."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from fabula.domain.language import language_of
from fabula.domain.lyrics import LyricsRequest, lyrics_text
from fabula.domain.song import GENRES, MusicBrief
from fabula.engines.base import Call, MusicRequest, MusicResult
from fabula.engines.embedded.music.describing import describe
from fabula.engines.embedded.music.engine import EmbeddedMusic
from fabula.engines.embedded.text import EmbeddedText
from tests.support.hearing import heard, key_fits, key_heard, tempo_fits, tempo_heard
from tests.support.report import SoakReport

FEW = (
    ("happy electronic music about sunshine", 30.0),
    ("温柔的民谣，吉他，关于故乡的雨", 30.0),
    ("a sad blues about a broken bicycle", 30.0),
    ("欢快的儿歌，关于小猫刷牙", 30.0),
)
MANY = (
    "an angry rock song about a late train", "lo-fi beats for a rainy night of study",
    "a country song for my grandmother",
    "slow jazz about a lighthouse", "a lullaby for Theo", "house music for dancing until morning",
    "a cinematic hymn about leaving the earth", "hip-hop about a city that never sleeps", "a song about my dog 🐶",
    "quantum computers", "江湖夜雨十年灯，古风", "一首关于量子计算机的摇滚", "写给外婆的歌", "毕业了，校园民谣",
    "给小猫咪咪的摇篮曲", "城市夜晚的电子舞曲", "失恋", "爵士，咖啡馆，雨天", "说唱，送外卖的人", "happy birthday 小明",
)  # fmt: skip
OWN = "[verse]\nI can't say it, don't you know\n3 o'clock and 2 below\n[chorus]\nHello, hello, hello world\n"
INSTRUMENTAL = (("pop", 0), ("house", 1), ("lo-fi", 2), ("guofeng", 3))
FREE_TEMPO = frozenset(("ambient", "classical", "cinematic"))


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedMusic]:
    made = EmbeddedMusic()
    yield made
    made.close()


def _sung_song(engine: EmbeddedMusic, description: str, seconds: float, lyrics: str = "") -> tuple[MusicResult, str]:
    language = language_of(description)
    request = LyricsRequest(description, language, genre=describe(description).genre, seconds=seconds)
    words = lyrics or lyrics_text(EmbeddedText().write_lyrics(request, Call()).lyrics)
    brief = MusicBrief(description, seconds=seconds, language=language)
    return engine.generate(MusicRequest(brief, words), Call()), words


def _sounds_right(result: MusicResult, seconds: float) -> None:
    assert len(result.sound.samples) == round(seconds * result.sound.rate)
    measures = heard(result.sound)
    assert measures.lufs == pytest.approx(-14.0, abs=0.1)
    assert measures.peak_dbtp <= -1.0
    assert measures.clipped == 0
    assert measures.silence <= 1.5


def _every_line_is_sung_once(result: MusicResult, words: str) -> None:
    lines = [line for line in words.splitlines() if line and not line.startswith("[")]
    assert result.score is not None
    order = [section.name for section in result.score.sections if section.name in result.sung]
    sung = [line for name in order for line in result.sung[name]]
    assert [line.text for line in sung] == lines
    for line in sung:
        spans = [(syllable.begin, syllable.end) for syllable in line.syllables]
        # The syllables of a number share its digits.
        assert all(before[1] <= after[0] or before == after for before, after in pairwise(spans))
        covered = {place for begin, end in spans for place in range(begin, end)}
        assert all(place in covered for place, char in enumerate(line.text) if char.isalpha()), line.text


@pytest.mark.parametrize(("description", "seconds"), FEW)
def test_a_song_is_whole(engine: EmbeddedMusic, description: str, seconds: float) -> None:
    result, words = _sung_song(engine, description, seconds)
    _sounds_right(result, seconds)
    _every_line_is_sung_once(result, words)


@pytest.mark.parametrize(("genre", "seed"), INSTRUMENTAL)
def test_tempo_and_key_are_heard(engine: EmbeddedMusic, genre: str, seed: int) -> None:
    result = engine.generate(MusicRequest(MusicBrief(genre, seconds=30.0, genre=genre, seed=seed)), Call())
    _sounds_right(result, 30.0)
    assert result.score is not None
    assert tempo_fits(tempo_heard(result.sound), result.score.bpm)
    assert key_fits(key_heard(result.sound), result.score.key)


@pytest.mark.soak
@pytest.mark.parametrize("description", MANY)
def test_songs_of_many_descriptions_are_whole(engine: EmbeddedMusic, description: str, soak_report: SoakReport) -> None:
    result, words = _sung_song(engine, description, 75.0)
    _sounds_right(result, 75.0)
    _every_line_is_sung_once(result, words)
    assert result.score is not None
    lines = sum(map(len, result.sung.values()))
    soak_report.say(
        "Songs", f"- {description}: {result.score.genre}, {result.score.bpm:.0f} bpm, {lines} lines sung, "
        f"{heard(result.sound).lufs:.2f} LUFS"
    )  # fmt: skip


@pytest.mark.soak
def test_ones_own_words_are_sung(engine: EmbeddedMusic) -> None:
    result, words = _sung_song(engine, "a folk song", 40.0, OWN)
    _sounds_right(result, 40.0)
    _every_line_is_sung_once(result, words)


@pytest.mark.soak
def test_tempo_and_key_of_sixty_songs(engine: EmbeddedMusic, soak_report: SoakReport) -> None:
    tempi, keys = [], []
    for number in range(60):
        genre = GENRES[number % len(GENRES)]
        brief = MusicBrief(genre, seconds=45.0, genre=genre, seed=number // len(GENRES))
        result = engine.generate(MusicRequest(brief), Call())
        assert result.score is not None
        if genre not in FREE_TEMPO:
            tempi.append(tempo_fits(tempo_heard(result.sound), result.score.bpm))
        keys.append(key_fits(key_heard(result.sound), result.score.key))
    soak_report.say(
        "Songs", f"- Heard by librosa in sixty songs of 45 s: the tempo in {sum(tempi)} of {len(tempi)}, "
        f"the key (or its relative) in {sum(keys)} of {len(keys)}."
    )  # fmt: skip
    assert sum(tempi) >= 0.95 * len(tempi)
    assert sum(keys) >= 0.9 * len(keys)
