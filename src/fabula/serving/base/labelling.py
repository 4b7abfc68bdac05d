"""Sounds and pictures as services answer them: in the promised format, with the label that a machine made them.

The libraries of media are loaded with the first result: a service that only waits takes neither their time nor memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from fabula.domain.artifact import EngineFacts, digest_of

if TYPE_CHECKING:
    from fabula.domain.sound import Sound
    from fabula.media.labels import Labelled

RATES = (44_100, 48_000)


def labelled_wav(sound: Sound, *, facts: EngineFacts, asked: Mapping[str, Any]) -> bytes:
    """A 16-bit WAV file at 44.1 or 48 kHz that says what it was made of, and by whom."""
    from fabula.media.audio.files import wav_bytes
    from fabula.media.audio.shaping import resample
    from fabula.media.labels import label_wav

    data = wav_bytes(sound if sound.rate in RATES else resample(sound, RATES[-1]))
    return label_wav(data, _label(data, facts, asked))


def labelled_png(png: bytes, *, facts: EngineFacts, asked: Mapping[str, Any], mark: str = "") -> bytes:
    """A PNG file that says what it was made of, and by whom; with the visible mark in the language `mark`, if any."""
    from fabula.media.labels import label_png, stamp_png

    marked = stamp_png(png, language=mark) if mark else png
    return label_png(marked, _label(marked, facts, asked))


def png_facts(data: bytes) -> EngineFacts:
    """Who made a picture, by its label; empty where it does not say."""
    from fabula.media.labels import from_metadata
    from fabula.media.labels.png import png_metadata

    labelled = from_metadata(png_metadata(data))
    engines = labelled.lineage.get("engines") if labelled else None
    told = engines[0] if engines else {}
    return EngineFacts(str(told.get("engine", "")), str(told.get("version", "")), seed=told.get("seed"))


def _label(data: bytes, facts: EngineFacts, asked: Mapping[str, Any]) -> Labelled:
    from fabula.media.labels import AigcLabel, Labelled

    made_by = {"engine": facts.engine, "version": facts.version, "seed": facts.seed}
    return Labelled(AigcLabel(produce_id=digest_of(data)[:32]), {"asked": dict(asked), "engines": [made_by]})
