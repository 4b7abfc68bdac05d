"""The MIDI file says everything the score does: tempo, key, sections, notes, words."""

import io
from dataclasses import replace

import mido
import pytest

from fabula.domain.score import Key
from fabula.media.score import midi_bytes
from tests.support.scores import small_score
from tests.support.sung_lines import SUNG


def read(data: bytes) -> mido.MidiFile:
    return mido.MidiFile(file=io.BytesIO(data), charset="utf-8")


def test_tempo_key_time_and_sections() -> None:
    file = read(midi_bytes(small_score(bpm=96.0), SUNG, title="故乡的雨"))
    head = {message.type: message for message in file.tracks[0]}
    assert file.tracks[0].name == "故乡的雨"
    assert mido.tempo2bpm(head["set_tempo"].tempo) == pytest.approx(96.0, abs=0.01)
    assert head["key_signature"].key == "C"
    assert (head["time_signature"].numerator, head["time_signature"].denominator) == (4, 4)
    assert [m.text for m in file.tracks[0] if m.type == "marker"] == ["verse-1", "verse-2"]


def test_every_note_and_its_time() -> None:
    score = small_score()
    file = read(midi_bytes(score, {}, title="Song"))
    tracks = {track.name: track for track in file.tracks}
    for part in score.parts:
        ticks, begun = 0, []
        for message in tracks[part.name]:
            ticks += message.time
            if message.type == "note_on":
                begun.append((ticks / file.ticks_per_beat, message.note, message.velocity))
        wanted = sorted((note.start, note.pitch, note.velocity) for note in part.notes)
        assert sorted(begun) == [(pytest.approx(start, abs=0.002), *rest) for start, *rest in wanted]
        channels = {message.channel for message in tracks[part.name] if not message.is_meta}
        assert channels == {9} if part.percussion else 9 not in channels
        programs = [message.program for message in tracks[part.name] if message.type == "program_change"]
        assert programs == [part.program]


def test_every_syllable_is_a_lyric_at_its_note() -> None:
    file = read(midi_bytes(small_score(), SUNG, title="Song"))
    voice = next(track for track in file.tracks if track.name == "Voice")
    texts = [message.text for message in voice if message.type == "lyrics"]
    assert texts == ["Sun", "shine", "o", "ver", "me", "ev", "ery", "morn", "ing", *"故乡的雨轻轻地下"]
    assert sum(message.type == "note_on" for message in voice) == len(texts)


@pytest.mark.parametrize(
    "tonic", ["C", "C#", "Db", "D", "Eb", "E", "F", "F#", "Gb", "G", "G#", "Ab", "A", "A#", "Bb", "B"]
)
@pytest.mark.parametrize("mode", ["major", "minor"])
def test_every_key_has_a_signature(tonic: str, mode: str) -> None:
    score = replace(small_score(), key=Key(tonic, mode))  # type: ignore[arg-type]
    assert any(message.type == "key_signature" for message in read(midi_bytes(score, {}, title="")).tracks[0])


def test_the_same_score_is_the_same_bytes() -> None:
    assert midi_bytes(small_score(), SUNG, title="Song") == midi_bytes(small_score(), SUNG, title="Song")
