"""A score as a Standard MIDI File of kind 1: a track of tempo, key and sections, one of the voice, one a part."""

import io
from collections.abc import Iterable, Iterator

import mido  # type: ignore[import-untyped]

from fabula.domain.score import Part, Score
from fabula.media.score.melody import Sung
from fabula.media.score.spelling import fifths_of

_TICKS = 480
_DRUMS = 9
_CHANNELS = tuple(channel for channel in range(16) if channel != _DRUMS)
_MAJOR = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
_MINOR = ("Abm", "Ebm", "Bbm", "Fm", "Cm", "Gm", "Dm", "Am", "Em", "Bm", "F#m", "C#m", "G#m", "D#m", "A#m")
_VOICE_PROGRAM, _VOICE_VELOCITY = 52, 96

Timed = tuple[float, int, mido.Message | mido.MetaMessage]
"""Beats, then what comes first of what meets, and the message."""


def midi_bytes(score: Score, sung: Sung, *, title: str) -> bytes:
    """The score as a MIDI file. `sung` holds the lines of each section, by its name; texts are UTF-8."""
    file = mido.MidiFile(type=1, ticks_per_beat=_TICKS, charset="utf-8")
    file.tracks.append(_track(title, _conducting(score)))
    if any(line.syllables for lines in sung.values() for line in lines):
        file.tracks.append(_track("Voice", _voice(score, sung)))
    pitched = 1
    for part in score.parts:
        channel = _DRUMS if part.percussion else _CHANNELS[pitched % len(_CHANNELS)]
        pitched += not part.percussion
        file.tracks.append(_track(part.name, _part(part, channel)))
    stream = io.BytesIO()
    file.save(file=stream)
    return stream.getvalue()


def _track(name: str, events: Iterable[Timed]) -> mido.MidiTrack:
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=name, time=0)])
    now = 0
    for beats, _, message in sorted(events, key=lambda event: event[:2]):
        tick = round(beats * _TICKS)
        track.append(message.copy(time=max(0, tick - now)))
        now = max(now, tick)
    return track


def _conducting(score: Score) -> Iterator[Timed]:
    fifths = fifths_of(score.key)
    name = (_MINOR if score.key.mode == "minor" else _MAJOR)[fifths + 7]
    yield 0.0, 0, mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(score.bpm))
    yield 0.0, 0, mido.MetaMessage("time_signature", numerator=score.beats_per_bar, denominator=4)
    yield 0.0, 0, mido.MetaMessage("key_signature", key=name)
    for section in score.sections:
        yield section.start, 1, mido.MetaMessage("marker", text=section.name)
        for chord in section.chords:
            yield section.start + chord.start, 2, mido.MetaMessage("text", text=chord.name)


def _voice(score: Score, sung: Sung) -> Iterator[Timed]:
    yield 0.0, 0, mido.Message("program_change", channel=0, program=_VOICE_PROGRAM)
    for section in score.sections:
        for line in sung.get(section.name, ()):
            for syllable in line.syllables:
                start = max(0.0, section.start + syllable.start)
                text = line.text[syllable.begin : syllable.end]
                yield start, 2, mido.MetaMessage("lyrics", text=text)
                yield from _note(start, syllable.length, syllable.pitch, _VOICE_VELOCITY, 0)


def _part(part: Part, channel: int) -> Iterator[Timed]:
    yield 0.0, 0, mido.Message("program_change", channel=channel, program=part.program)
    yield 0.0, 0, mido.Message("control_change", channel=channel, control=10, value=round(63.5 + 63.5 * part.pan))
    yield 0.0, 0, mido.Message("control_change", channel=channel, control=91, value=round(127 * part.reverb))
    for note in part.notes:
        yield from _note(max(0.0, note.start), note.length, note.pitch, note.velocity, channel)


def _note(start: float, length: float, pitch: int, velocity: int, channel: int) -> Iterator[Timed]:
    # At one moment, ends come before beginnings.
    yield start + length, 1, mido.Message("note_off", channel=channel, note=pitch, velocity=0)
    yield start, 3, mido.Message("note_on", channel=channel, note=pitch, velocity=velocity)
