"""Japanese: Open JTalk's reading and accent, spoken by its HTS voice "Mei".

The voice is © 2009–2013 Nagoya Institute of Technology, Department of Computer Science (CC BY 3.0).
"""

import contextlib
import io
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from fabula.engines.embedded.speech.espeak import Utterance, WordStart
from fabula.engines.embedded.speech.hts_durations import duration_model

_SCALE = 32768.0


def speak_japanese(text: str, *, semitones: float = 0.0) -> Utterance:
    """One sentence at the voice's own pace; words are Open JTalk's morphemes, timed to 5 ms."""
    open_jtalk = _open_jtalk()
    mapping = open_jtalk.g2p_mapping(text)
    labels = open_jtalk.make_label(open_jtalk.run_frontend(text))
    if not labels:
        return Utterance(np.zeros(0, np.float32), 48000, ())
    samples, rate = open_jtalk.synthesize(labels, half_tone=semitones)
    return Utterance((samples / _SCALE).astype(np.float32), rate, _words(mapping, labels))


def _words(mapping: list[dict[str, Any]], labels: list[str]) -> tuple[WordStart, ...]:
    """Walk phonemes and morphemes side by side; labels have pauses that no morpheme owns, and the other way round."""
    starts = _phoneme_starts(labels)
    words: list[WordStart] = []
    place = 0
    for entry in mapping:
        spoken = [p for p in entry["phonemes"] if p not in {"pau", "unk", "sp"}]
        if not spoken:
            continue
        begin, end = entry["char_span"]
        if end > begin:
            words.append(WordStart(begin, end - begin, starts[min(place, len(starts) - 1)]))
        place += len(spoken)
    return tuple(words)


def _phoneme_starts(labels: list[str]) -> list[float]:
    """When each phoneme that is no pause begins, in seconds."""
    starts: list[float] = []
    now = 0.0
    for label, seconds in zip(labels, _durations().seconds(labels), strict=True):
        if label.split("-", 1)[1].split("+", 1)[0] not in {"sil", "pau"}:
            starts.append(now)
        now += seconds
    return starts


def _durations() -> Any:
    return duration_model(Path(_open_jtalk().DEFAULT_HTS_VOICE.decode()))


@cache
def _open_jtalk() -> ModuleType:
    # It announces on standard error that an optional model is absent; nobody who asks for speech needs to know.
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        import pyopenjtalk

    return pyopenjtalk
