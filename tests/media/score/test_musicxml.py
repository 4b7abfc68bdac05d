"""The lead sheet is MusicXML that other programs read, bar for bar and syllable for syllable."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
import verovio

from fabula.domain.lyrics import lyrics_of
from fabula.domain.score import Key, Note, Score, SungLine, Syllable
from fabula.domain.song import MusicBrief
from fabula.engines.base import Call
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.media.score import engraved_svgs, musicxml_text
from fabula.media.score.spelling import chord_name, fifths_of, spelled
from tests.support.scores import small_score
from tests.support.sung_lines import SUNG

COUNTRY = """[verse]
Morning comes on quiet feet
Light along the empty street
Dusty roads and memories calling me home tonight
The river runs beneath the willow tree
[chorus]
Here we go, the day is new
Every road leads home to you
"""


def sheet(score: Score, sung: dict = SUNG) -> ElementTree.Element:
    return ElementTree.fromstring(musicxml_text(score, sung, title="Song"))


def with_tune(notes: tuple[Note, ...], **changes: object) -> Score:
    score = small_score(bars=4)
    return replace(score, parts=(*score.parts[:4], replace(score.parts[4], notes=notes)), **changes)


def test_verovio_reads_it_without_a_warning(capfd: pytest.CaptureFixture[str]) -> None:
    verovio.enableLog(verovio.LOG_WARNING)
    toolkit = verovio.toolkit()
    assert toolkit.loadData(musicxml_text(small_score(bars=16), SUNG, title="故乡的雨"))
    assert toolkit.getLog() == ""
    assert capfd.readouterr().err == ""


def test_every_bar_is_full() -> None:
    for measure in sheet(small_score()).iter("measure"):
        assert sum(int(duration.text or 0) for duration in measure.iterfind("note/duration")) == 16


def test_key_time_tempo_and_sections() -> None:
    root = sheet(replace(small_score(bpm=88.0), key=Key("A", "minor")))
    assert [element.text for element in root.iter("fifths")] == ["0"]
    assert [element.text for element in root.iter("mode")] == ["minor"]
    assert root.findtext(".//per-minute") == "88"
    assert [element.text for element in root.iter("rehearsal")] == ["Verse 1", "Verse 2"]
    assert [element.get("text") for element in root.iter("kind")] == ["", "", "m", ""] * 2


def test_syllables_stand_under_their_notes() -> None:
    lyrics = [(lyric.findtext("syllabic"), lyric.findtext("text")) for lyric in sheet(small_score()).iter("lyric")]
    assert lyrics[:5] == [("begin", "Sun"), ("end", "shine"), ("begin", "o"), ("end", "ver"), ("single", "me")]
    assert "".join(text or "" for _, text in lyrics[-8:]) == "故乡的雨轻轻地下"
    assert {syllabic for syllabic, _ in lyrics[-8:]} == {"single"}


def words_of(root: ElementTree.Element) -> list[str | None]:
    return [lyric.findtext("text") for lyric in root.iter("lyric")]


def line_at(starts: tuple[float, ...]) -> SungLine:
    return SungLine("abcdefgh"[: len(starts)], tuple(Syllable(n, n + 1, at, 0.2, 67) for n, at in enumerate(starts)))


@pytest.mark.parametrize(
    "starts",
    [
        (2 / 3, 5 / 3, 8 / 3, 11 / 3, 4.5, 14 / 3, 17 / 3, 20 / 3),  # Swung, one beside an even one.
        (0.0, 0.1, 0.2, 0.3, 1.0),  # Sung faster than the grid goes.
        (14.9, 15.0, 15.1, 15.4, 15.7, 15.8, 15.9),  # Up to the last step of all.
    ],
)
def test_two_syllables_never_share_a_note(starts: tuple[float, ...]) -> None:
    line = line_at(starts)
    assert words_of(sheet(small_score(bars=4), {"verse-1": (line,)})) == list(line.text)


@pytest.mark.parametrize(("genre", "bpm"), [("country", 0.0), ("country", 40.0), ("jazz", 40.0)])
def test_every_syllable_of_a_swung_song_is_written(genre: str, bpm: float) -> None:
    composer, lyrics = EmbeddedComposer(), lyrics_of(COUNTRY, language="en")
    for seed in range(3):
        brief = MusicBrief("", language="en", genre=genre, bpm=bpm, seed=seed)
        score = composer.compose(brief, composer.outline(lyrics), Call()).score
        sung = {
            section.name: composer.set_words(score, section, lyrics.sections[section.lyric].lines)
            for section in score.sections
            if section.lyric is not None
        }
        lines = [line for section in score.sections for line in sung.get(section.name, ())]
        syllables = [line.text[each.begin : each.end].strip() for line in lines for each in line.syllables]
        assert words_of(sheet(score, sung)) == syllables


def test_a_note_over_the_barline_is_tied() -> None:
    root = sheet(with_tune((Note(3.0, 3.0, 72, 90),)), {})
    ties = [[tie.get("type") for tie in note.iterfind("tie")] for note in root.iter("note") if note.find("pitch")]
    assert ties == [["start"], ["stop"]]


def test_played_lengths_are_written_plainly() -> None:
    played = tuple(Note(beat + 0.012, 0.83, 72, 90) for beat in range(4))
    types = [n.findtext("type") for n in sheet(with_tune(played), {}).iter("note") if n.find("pitch") is not None]
    assert types == ["quarter"] * 4


def test_swung_quavers_are_written_even() -> None:
    swung = tuple(Note(beat + part, 1 / 3, 72, 90) for beat in range(4) for part in (0.0, 2 / 3))
    root = sheet(with_tune(swung), {})
    assert [n.findtext("type") for n in root.iter("note") if n.find("pitch") is not None] == ["eighth"] * 8
    assert [beam.text for beam in root.iter("beam")] == ["begin", "end"] * 4


def test_an_accidental_is_shown_once_in_a_bar() -> None:
    root = sheet(with_tune(tuple(Note(float(beat), 1.0, 66, 90) for beat in range(8))), {})
    assert [element.text for element in root.iter("accidental")] == ["sharp", "sharp"]


def test_where_nobody_sings_the_leads_tune_is_written() -> None:
    root = sheet(small_score(bars=4), {})
    assert sum(note.find("pitch") is not None for note in root.iter("note")) == 16


@pytest.mark.parametrize(
    ("key", "pitch", "name"),
    [
        (Key("C", "major"), 60, ("C", 0, 4)), (Key("C", "major"), 61, ("C", 1, 4)),
        (Key("D", "minor"), 61, ("C", 1, 4)), (Key("C", "minor"), 71, ("B", 0, 4)),
        (Key("Gb", "major"), 71, ("C", -1, 5)), (Key("F#", "major"), 65, ("E", 1, 4)),
        (Key("Eb", "major"), 63, ("E", -1, 4)), (Key("E", "minor"), 63, ("D", 1, 4)),
    ],
)  # fmt: skip
def test_pitches_are_spelled_in_their_key(key: Key, pitch: int, name: tuple[str, int, int]) -> None:
    assert spelled(pitch, fifths_of(key)) == name


@pytest.mark.parametrize("symbol", ["C", "Am7", "F/A", "Bbmaj7", "G7", "Dm7b5", "Esus4", "F#dim", "C#m"])
def test_chord_symbols_are_understood(symbol: str) -> None:
    name = chord_name(symbol)
    assert name is not None
    assert name.kind != "other"


def test_pages_are_the_same_each_time() -> None:
    notation = musicxml_text(small_score(bars=16), SUNG, title="Sunshine & rain")
    first = engraved_svgs(notation)
    assert first == engraved_svgs(notation)
    assert "Sunshine &amp; rain" in first[0]
