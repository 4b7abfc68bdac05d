"""Songs: CPU time from a prompt to the master by stage, beside FluidSynth for the playing alone, and what comes out."""

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.table import Row, cpu_seconds
from fabula.domain.lyrics import lyrics_of
from fabula.domain.score import Score
from fabula.domain.song import MusicBrief
from fabula.engines.base import Call, SingRequest
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.engines.embedded.music.playing import play
from fabula.engines.embedded.music.playing.sampled import BANK
from fabula.engines.embedded.music.singing import EmbeddedSinger
from fabula.media.audio import WavFile, integrated_loudness, mix_song, true_peak_dbtp, write_song
from fabula.media.score import midi_bytes
from fabula.runtime.assets import asset

_SECONDS = 180.0
_GENRES = ("pop", "electronic", "classical")
_ENGLISH = "[verse]\nThe river keeps a secret in the stones\nI walked it down until the light was gone\n" * 2
_CHINESE = "[verse]\n电话那头落着小雨\n父亲说今年稻子好\n只说燕子回来得早\n" * 2
_Result = TypeVar("_Result")


def run() -> list[Row]:
    """All figures."""
    with tempfile.TemporaryDirectory() as folder:
        # Imports and the bank's tables are read once in a process, not once a song.
        _song("pop", Path(folder), seconds=10.0)
        songs = [row for genre in _GENRES for row in _song(genre, Path(folder), seconds=_SECONDS)]
    return [*songs, _voice("en", _ENGLISH), _voice("zh", _CHINESE)]


def _voice(language: str, words: str) -> Row:
    """CPU time of the guide vocal, its helper process included, by a second that is sung."""
    composer, lyrics = EmbeddedComposer(), lyrics_of(words, language=language)
    brief = MusicBrief("folk", seconds=60.0, language=language, genre="folk")
    score = composer.compose(brief, composer.outline(lyrics), Call()).score
    sections = [(section, section.lyric) for section in score.sections if section.lyric is not None]
    sung = [composer.set_words(score, section, lyrics.sections[lyric].lines) for section, lyric in sections]

    def all_sung() -> float:
        singer = EmbeddedSinger()
        sounds = [singer.sing(SingRequest(lines, score.bpm, language), Call()).sound for lines in sung]
        singer.close()
        return sum(sound.seconds for sound in sounds)

    all_sung()
    seconds, cpu = _timed(all_sung)
    return Row(f"guide vocal, {language}: of real time", f"{cpu / seconds:.2f}")


def _song(genre: str, folder: Path, *, seconds: float) -> list[Row]:
    brief = MusicBrief(f"{genre} about sunshine", seconds=seconds, genre=genre, seed=5)
    score, composing = _timed(lambda: EmbeddedComposer().compose(brief, (), Call()).score)
    stems, playing = _timed(lambda: play(score, folder / genre, Call()).stems)
    path = folder / f"{genre}.wav"
    _, mixing = _timed(lambda: write_song(mix_song([stem.path for stem in stems], seconds=score.seconds), path))
    whole, what = composing + playing + mixing, f"song, {genre}, {seconds:.0f} s"
    peak_memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        Row(f"{what}: prompt to score", f"{composing:.2f} s CPU"),
        Row(f"{what}: playing, with effects", f"{playing:.2f} s CPU", _beside_fluidsynth(score, folder, playing)),
        Row(f"{what}: mix and master", f"{mixing:.2f} s CPU", goal="≤ 1.5 s"),
        Row(f"{what}: all", f"{whole:.2f} s CPU", goal="≤ 5 s"),
        Row(f"{what}: memory", f"{peak_memory:.0f} MB", goal="≤ 500 MB"),
        Row(f"{what}: loudness", f"{integrated_loudness(WavFile(path)):.2f} LUFS", goal="−14 ± 0.1"),
        Row(f"{what}: true peak", f"{true_peak_dbtp(WavFile(path)):.2f} dBTP", goal="≤ −1"),
    ]


def _timed(work: Callable[[], _Result]) -> tuple[_Result, float]:
    before = os.times()
    result = work()
    after = os.times()
    return result, sum(after[:4]) - sum(before[:4])


def _beside_fluidsynth(score: Score, folder: Path, ours: float) -> str:
    """FluidSynth's time for the same notes on the same instruments, with its own reverb and chorus."""
    if shutil.which("fluidsynth") is None:
        return "no fluidsynth command here"
    midi = folder / "score.mid"
    midi.write_bytes(midi_bytes(score, {}, title=""))
    out = str(folder / "fluidsynth.wav")
    command = ["fluidsynth", "-ni", "-q", "-r", "48000", "-F", out, str(asset(BANK)), str(midi)]
    theirs = cpu_seconds(
        lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL), runs=1
    )
    version = subprocess.run(["fluidsynth", "--version"], capture_output=True, text=True, check=True).stdout.split()[3]
    return f"fluidsynth {version}, playing alone: {theirs:.2f} s ({theirs / ours:.1f} ×)"
