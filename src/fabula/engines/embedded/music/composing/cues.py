"""Composes background music: quiet cues of whole bars that join one another under speech."""

from collections.abc import Iterable, Iterator

from fabula.domain.errors import InputError
from fabula.domain.scene import MOODS, Mood
from fabula.domain.score import Chord, Key, Note, Part, Score, ScoreSection
from fabula.engines.base.music import CueRequest
from fabula.engines.embedded.music.composing.accompanying import Sound, arpeggio, held
from fabula.engines.embedded.music.composing.chance import rng_for, variant
from fabula.engines.embedded.music.composing.cue_moods import CUE_MOODS, CueMood, cue_ensembles
from fabula.engines.embedded.music.composing.harmony import spans_of, tonic_of
from fabula.engines.embedded.music.composing.instruments import instruments
from fabula.engines.embedded.music.composing.leading import counter_line
from fabula.engines.embedded.music.composing.patterns import DRUMS
from fabula.engines.embedded.music.composing.profile import Chair
from fabula.engines.embedded.music.composing.section import Passage
from fabula.engines.embedded.music.composing.theory import chord_in, nearest
from fabula.engines.embedded.music.describing import key_of

BEATS_PER_BAR = 4
_CLEAR_OF_SPEECH = 72
"""From this pitch up, moving notes do not mask a voice."""
_STRAY_BEATS = 0.012
_PULSE = Chair("percussion", "taiko")


def cue_of(request: CueRequest) -> Score:
    """A cue. It begins on a chord of the tonic's family and, where it is not the last, ends on one that leads on.

    Raises `InputError` for a key that is none, or for fewer than one bar.
    """
    key = _key(request)
    mood = _mood(request.mood)
    chords = tuple(_chords(request, key, CUE_MOODS[mood]))
    section = ScoreSection(
        "instrumental-1", "instrumental", 0.0, float(request.bars * BEATS_PER_BAR), chords, CUE_MOODS[mood].energy
    )
    band = variant(cue_ensembles(request.genre), request.seed, "cue", request.genre)
    passage = _passage(request, section)
    parts = (_part(request, chair, CUE_MOODS[mood], passage) for chair in (*band.chairs, _PULSE))
    return Score(
        genre=request.genre,
        variant=f"cue/{band.name}",
        mood=mood,
        bpm=request.bpm,
        key=key,
        beats_per_bar=BEATS_PER_BAR,
        seconds=section.length * 60 / request.bpm,
        sections=(section,),
        parts=tuple(part for part in parts if part.notes),
        seed=request.seed,
    )


def _key(request: CueRequest) -> Key:
    key = key_of(request.key or "C")
    if not key:
        raise InputError(
            f"No key is called {request.key}.", remedy="Name a key such as C, F# minor or Bb major.", field="key"
        )
    if request.bars < 1:
        raise InputError("A cue has at least one bar.", remedy="Give it one.", field="bars")
    return key


def _mood(name: str) -> Mood:
    return next((mood for mood in MOODS if mood == name), "calm")


def _chords(request: CueRequest, key: Key, mood: CueMood) -> Iterator[Chord]:
    cycle = variant(mood.changes[key.mode], request.seed, "cue", request.mood, key.mode).split()
    tokens = [cycle[bar % len(cycle)] for bar in range(request.bars)]
    if request.bars % len(cycle) and request.bars > 1:
        tokens[-1] = cycle[-1]
    if request.last:
        tokens[-2:] = ["V", tonic_of(key)][-min(2, request.bars) :]
    for bar, token in enumerate(tokens):
        yield Chord(chord_in(key, token), float(bar * BEATS_PER_BAR), float(BEATS_PER_BAR))


def _passage(request: CueRequest, section: ScoreSection) -> Passage:
    return Passage(
        kind=section.kind,
        start=0.0,
        bars=request.bars,
        beats_per_bar=BEATS_PER_BAR,
        energy=section.energy,
        spans=tuple(spans_of(section.chords)),
        next_energy=0.0,
        next_kind=None,
        sung=False,
    )


def _part(request: CueRequest, chair: Chair, mood: CueMood, passage: Passage) -> Part:
    player = instruments()[chair.instrument]
    rng = rng_for("cue", request.seed, request.mood, chair.role)
    notes = sorted(
        Note(
            round(max(0.0, beat + rng.triangular(-_STRAY_BEATS, _STRAY_BEATS)), 4),
            round(length, 4),
            pitch,
            round(min(110.0, velocity * _loudness(request, beat) + rng.uniform(-3, 3))),
        )
        for beat, length, pitch, velocity in _sounds(request, chair, mood, passage)
    )
    return Part(
        name=chair.instrument,
        role=chair.role,
        program=player.program,
        notes=tuple(notes),
        percussion=chair.role == "percussion",
        voice=player.voice,
        gain_db=player.gain_db,
        pan=player.pan,
        reverb=min(1.0, player.reverb + 0.15),
    )


def _loudness(request: CueRequest, beat: float) -> float:
    """A first cue comes in softly over its first bars."""
    return min(1.0, 0.45 + beat / 16) if request.first else 1.0


def _sounds(request: CueRequest, chair: Chair, mood: CueMood, passage: Passage) -> Iterable[Sound]:
    ends = (request.bars - 1) * BEATS_PER_BAR if request.last else passage.beats
    if chair.role == "pad":
        return held(passage, 48, 67)
    if chair.role == "bass":
        return _roots(passage)
    if chair.role == "arpeggio":
        figure = variant(mood.moves, request.seed, "cue moves", request.mood)
        moving = arpeggio(figure, passage, _CLEAR_OF_SPEECH - 6, 93)
        return (*(sound for sound in moving if sound[0] < ends), *_last_chord(request, passage))
    if chair.role == "lead":
        return (sound for sound in _bells(request, passage) if sound[0] < ends) if mood.bells else ()
    if chair.role == "counter":
        return counter_line(passage, 64, 81, start=72) if mood.energy >= chair.enters else ()
    return _pulse(passage) if mood.pulse else ()


def _roots(passage: Passage) -> Iterator[Sound]:
    pitch = 40.0
    for span in passage.spans:
        pitch = nearest(pitch * 0.4 + 41 * 0.6, frozenset({span.harmony.bass}))
        yield span.start, span.length, round(pitch), 66.0


def _bells(request: CueRequest, passage: Passage) -> Iterator[Sound]:
    """One or two high notes in most bars."""
    rng = rng_for("bells", request.seed, request.mood)
    pitch = 79
    for span in passage.spans:
        for offset in sorted(rng.sample((1.0, 2.0, 2.5, 3.0, 3.5), rng.choice((0, 1, 1, 2)))):
            pitch = nearest(min(86, max(76, pitch + rng.choice((-4, -2, 2, 4)))), span.harmony.triad)
            yield span.start + offset, 1.5, pitch, 54.0


def _last_chord(request: CueRequest, passage: Passage) -> Iterator[Sound]:
    if request.last:
        span = passage.spans[-1]
        for place, target in enumerate((67, 72, 76)):
            yield span.start + place * 0.25, span.length, nearest(target, span.harmony.tones), 64.0 - 4 * place


def _pulse(passage: Passage) -> Iterator[Sound]:
    for beat in range(0, int(passage.beats), 2):
        yield float(beat), 0.5, DRUMS["tom4" if beat % 4 == 0 else "tom3"], 62.0 if beat % 4 == 0 else 44.0
