"""Sounds and pictures as services answer them: in the promised format, with the label that a machine made them."""

from collections.abc import Mapping
from typing import Any

from fabula.domain.artifact import EngineFacts, digest_of
from fabula.domain.sound import Sound
from fabula.media.labels import AigcLabel, Labelled, from_metadata, label_png, label_wav
from fabula.media.labels.png import png_metadata

RATES = (44_100, 48_000)


def labelled_wav(sound: Sound, *, facts: EngineFacts, asked: Mapping[str, Any]) -> bytes:
    """A 16-bit WAV file at 44.1 or 48 kHz that says what it was made of, and by whom."""
    from fabula.media.audio.files import wav_bytes
    from fabula.media.audio.shaping import resample

    data = wav_bytes(sound if sound.rate in RATES else resample(sound, RATES[-1]))
    return label_wav(data, _label(data, facts, asked))


def labelled_png(png: bytes, *, facts: EngineFacts, asked: Mapping[str, Any]) -> bytes:
    """A PNG file that says what it was made of, and by whom."""
    return label_png(png, _label(png, facts, asked))


def png_facts(data: bytes) -> EngineFacts:
    """Who made a picture, by its label; empty where it does not say."""
    labelled = from_metadata(png_metadata(data))
    engines = labelled.lineage.get("engines") if labelled else None
    told = engines[0] if engines else {}
    return EngineFacts(str(told.get("engine", "")), str(told.get("version", "")), seed=told.get("seed"))


def _label(data: bytes, facts: EngineFacts, asked: Mapping[str, Any]) -> Labelled:
    made_by = {"engine": facts.engine, "version": facts.version, "seed": facts.seed}
    return Labelled(AigcLabel(produce_id=digest_of(data)[:32]), {"asked": dict(asked), "engines": [made_by]})
