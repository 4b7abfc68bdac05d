"""Speech: what it costs beside the espeak-ng command, how exact its word timings are, how well it is understood."""

import os
import shutil
import statistics
import subprocess
from collections.abc import Callable

import numpy as np
import psutil

from benchmarks.listening import NEWS, Listener, timing_errors, word_errors
from benchmarks.table import Row, cpu_seconds
from fabula.domain.sound import Sound
from fabula.engines.base import Call, SpeechRequest
from fabula.engines.embedded.speech import EmbeddedSpeech

_SENTENCES = tuple(f"{line[0].upper()}{line[1:]}." for line in NEWS)
_PARAGRAPH = " ".join(_SENTENCES)
_CHINESE = "从前，山脚下住着一只小狐狸。它有三个好朋友，每天一起去河边钓鱼，晚上再一起看星星。" * 8
_JAPANESE = "むかしむかし、小さな狐が森に住んでいました。毎日、川へ釣りに行きました。" * 6


def run() -> list[Row]:
    """All figures."""
    engine = EmbeddedSpeech()
    try:
        return [*_costs(engine), _beside_command(engine), *_timings(engine), *_understood(engine)]
    finally:
        engine.close()


def _costs(engine: EmbeddedSpeech) -> list[Row]:
    cases = (
        ("speech, English narrator", SpeechRequest(_PARAGRAPH, "en"), "≤ 0.005"),
        ("speech, English character", SpeechRequest(_PARAGRAPH, "en", "ada"), "≤ 0.15"),
        ("speech, Mandarin narrator", SpeechRequest(_CHINESE, "zh"), "≤ 0.005"),
        ("speech, Mandarin character", SpeechRequest(_CHINESE, "zh", "xiaolan"), "≤ 0.15"),
        ("speech, Japanese narrator (HTS)", SpeechRequest(_JAPANESE, "ja"), ""),
        ("speech, Japanese character", SpeechRequest(_JAPANESE, "ja", "haruka"), "≤ 0.15"),
    )
    return [
        Row(what, f"{_real_time_factor(engine, request):.4f} × real time", goal=goal) for what, request, goal in cases
    ]


def _real_time_factor(engine: EmbeddedSpeech, request: SpeechRequest) -> float:
    seconds = _speak(engine, request).seconds
    return _cpu(lambda: _speak(engine, request)) / seconds


def _beside_command(engine: EmbeddedSpeech) -> Row:
    ours = _cpu(lambda: [_speak(engine, SpeechRequest(s, "en")) for s in _SENTENCES]) / len(_SENTENCES)
    figure, goal = f"{1000 * ours:.1f} ms CPU", "≥ 3 × faster"
    if shutil.which("espeak-ng") is None:
        return Row("speech, one sentence", figure, "no espeak-ng command here", goal)
    theirs = cpu_seconds(lambda: [_command(s) for s in _SENTENCES], runs=3) / len(_SENTENCES)
    version = subprocess.run(["espeak-ng", "--version"], capture_output=True, text=True, check=True).stdout.split()[3]
    return Row(
        "speech, one sentence", figure, f"espeak-ng {version}: {1000 * theirs:.1f} ms ({theirs / ours:.1f} ×)", goal
    )


def _command(sentence: str) -> None:
    command = ["espeak-ng", "-v", "en-us+klatt4", "--stdout", sentence]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def _timings(engine: EmbeddedSpeech) -> list[Row]:
    errors: list[float] = []
    for line, sentence in zip(NEWS, _SENTENCES, strict=True):
        result = engine.synthesize(SpeechRequest(sentence, "en"), Call())
        try:
            errors += timing_errors(result.sound, result.words, line)
        except RuntimeError:  # The aligner finds no path through some sounds.
            continue
    milliseconds = 1000 * np.abs(errors)
    return [
        Row(
            "word timing, median error",
            f"{statistics.median(milliseconds):.1f} ms",
            "PocketSphinx alignment",
            "≤ 10 ms",
        ),
        Row("word timing, p90 error", f"{np.percentile(milliseconds, 90):.1f} ms", f"{len(errors)} words", "≤ 35 ms"),
    ]


def _understood(engine: EmbeddedSpeech) -> list[Row]:
    listener = Listener()
    narrators = [v.name for v in engine.voices("en") if v.role == "narrator"]
    return [
        Row(f"word error rate, {name}", f"{_error_rate(engine, listener, name):.0%}", "PocketSphinx, 30 sentences")
        for name in narrators
    ]


def _error_rate(engine: EmbeddedSpeech, listener: Listener, voice: str) -> float:
    errors = sum(
        word_errors(line.split(), listener.heard(_speak(engine, SpeechRequest(sentence, "en", voice))))
        for line, sentence in zip(NEWS, _SENTENCES, strict=True)
    )
    return errors / sum(len(line.split()) for line in NEWS)


def _speak(engine: EmbeddedSpeech, request: SpeechRequest) -> Sound:
    return engine.synthesize(request, Call()).sound


def _cpu(work: Callable[[], object], *, runs: int = 3) -> float:
    """The median CPU time of `work` in this process and in the living helper."""
    work()
    measured = []
    for _ in range(runs):
        before = _cpu_so_far()
        work()
        measured.append(_cpu_so_far() - before)
    return statistics.median(measured)


def _cpu_so_far() -> float:
    mine = psutil.Process(os.getpid())
    return sum(sum(process.cpu_times()[:2]) for process in [mine, *mine.children(recursive=True)])
