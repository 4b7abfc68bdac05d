"""A song's mix is exact in length, at its loudness and under its peak; a voice in it is heard."""

from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile

from fabula.domain.errors import Cancelled
from fabula.domain.sound import Sound
from fabula.media.audio import (
    Clip,
    WavFile,
    integrated_loudness,
    mix_song,
    render,
    true_peak_dbtp,
    write_song,
    write_wav,
)
from fabula.media.audio.songs import VOICE_UNDER_DB

RATE = 48_000


def stem(path: Path, seconds: float, kind: str, *, level: float = 0.1) -> Path:
    """Beats, a held chord, sparse plucks or pink-like noise, in stereo."""
    random = np.random.default_rng(len(kind))
    time = np.arange(round(seconds * RATE)) / RATE
    match kind:
        case "beats":
            mono = np.sin(2 * np.pi * 60 * time) * np.exp(-8 * (time % 0.5)) * 4
        case "chord":
            mono = sum(np.sin(2 * np.pi * hertz * time) for hertz in (220, 277, 330)) / 3
        case "plucks":
            mono = np.sin(2 * np.pi * 523 * time) * np.exp(-5 * (time % 2.0)) * 2
        case _:
            mono = random.standard_normal(len(time))
    sides = np.stack([mono, 0.8 * mono + 0.05 * random.standard_normal(len(mono))], axis=1)
    write_wav(path, Sound((level * sides).astype(np.float32), RATE))
    return path


def sung(seconds: float, *, level: float = 0.2) -> Sound:
    """Syllables of a third of a second with harmonics, then a pause."""
    time = np.arange(round(seconds * RATE)) / RATE
    tone = sum(np.sin(2 * np.pi * 261 * number * time) / number for number in range(1, 12))
    gate = np.minimum(1, np.minimum(time % 0.4, 0.4 - time % 0.4) / 0.03)
    return Sound((level * tone * gate)[:, None].astype(np.float32), RATE)


@pytest.mark.parametrize("kinds", [("beats", "chord"), ("plucks",), ("noise",), ("beats",)])
def test_loudness_peak_and_length_are_exact(tmp_path: Path, kinds: tuple[str, ...]) -> None:
    seconds = 12.34567
    stems = [stem(tmp_path / f"{kind}.wav", seconds, kind) for kind in kinds]
    song = tmp_path / "song.wav"
    write_song(mix_song(stems, seconds=seconds), song)
    samples, rate = soundfile.read(song)
    assert (len(samples), rate) == (round(seconds * RATE), RATE)
    assert integrated_loudness(WavFile(song)) == pytest.approx(-14.0, abs=0.1)
    assert pyloudnorm.Meter(rate).integrated_loudness(samples) == pytest.approx(-14.0, abs=0.1)
    assert true_peak_dbtp(WavFile(song)) <= -1.0
    assert np.abs(samples).max() < 1.0


def test_stems_of_other_lengths_are_cut_or_filled(tmp_path: Path) -> None:
    stems = [stem(tmp_path / "long.wav", 5.0, "chord"), stem(tmp_path / "short.wav", 1.7, "beats")]
    sound = render(mix_song(stems, seconds=3.5))
    assert len(sound.samples) == round(3.5 * RATE)
    assert np.abs(sound.samples[RATE * 2 : RATE * 2 + 4800]).max() > 0.01


def test_the_end_fades_to_silence(tmp_path: Path) -> None:
    sound = render(mix_song([stem(tmp_path / "chord.wav", 4.0, "chord")], seconds=4.0))
    assert np.abs(sound.samples[-48:]).max() < 0.01 * np.abs(sound.samples).max()


def test_no_stems_are_silence() -> None:
    assert not render(mix_song([], seconds=1.5)).samples.any()


@pytest.mark.parametrize("level", [0.02, 0.5])
def test_a_voice_lies_a_little_under_what_accompanies_it_however_loud_it_was_sung(tmp_path: Path, level: float) -> None:
    stems = [stem(tmp_path / "chord.wav", 8.0, "chord")]
    alone = render(mix_song(stems, seconds=8.0)).samples
    mixed = render(mix_song(stems, seconds=8.0, vocals=[Clip(sung(3.0, level=level), 2.0)])).samples
    second = slice(RATE * 3, RATE * 4)
    voice = integrated_loudness(Sound(mixed[second] - alone[second], RATE))
    band = integrated_loudness(Sound(alone[second], RATE))
    assert band - voice == pytest.approx(VOICE_UNDER_DB, abs=2.5)
    # Before and well after the voice nothing is changed.
    assert np.allclose(mixed[: RATE * 3 // 2], alone[: RATE * 3 // 2], atol=1e-4)
    assert np.allclose(mixed[RATE * 7 :], alone[RATE * 7 :], atol=1e-3)


def test_the_accompaniment_makes_room_where_the_voice_lies(tmp_path: Path) -> None:
    stems = [stem(tmp_path / "noise.wav", 6.0, "noise")]
    mixed = render(mix_song(stems, seconds=6.0, vocals=[Clip(sung(2.0), 2.0)])).samples
    alone = render(mix_song(stems, seconds=6.0)).samples

    def band(samples: np.ndarray, low: float, high: float) -> float:
        # Between the harmonics of the voice only the accompaniment sounds.
        spectrum = np.abs(np.fft.rfft(samples[RATE * 5 // 2 : RATE * 7 // 2, 0])) ** 2
        hertz = np.arange(len(spectrum), dtype=float)
        there = (hertz > low) & (hertz < high) & (np.abs(hertz % 261 - 130) < 60)
        return float(10 * np.log10(spectrum[there].sum()))

    assert band(alone, 2000, 2900) - band(mixed, 2000, 2900) > 2.5
    assert band(alone, 8000, 12000) - band(mixed, 8000, 12000) < 2.0


def test_a_voice_begins_where_it_was_put(tmp_path: Path) -> None:
    stems = [stem(tmp_path / "chord.wav", 5.0, "chord", level=0.01)]
    alone, mixed = (
        render(mix_song(stems, seconds=5.0, vocals=vocals)).samples for vocals in ((), [Clip(sung(1.0), 2.0)])
    )
    heard = np.abs(mixed - alone).max(axis=1)
    first = int(np.argmax(heard > 0.2 * heard.max()))
    assert abs(first - 2 * RATE) < 0.04 * RATE


def test_the_same_song_is_the_same_bytes(tmp_path: Path) -> None:
    stems = [stem(tmp_path / "beats.wav", 3.0, "beats")]
    for name in ("one.wav", "two.wav"):
        write_song(mix_song(stems, seconds=3.0, vocals=[Clip(sung(1.0), 1.0)]), tmp_path / name)
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    def stop() -> None:
        raise Cancelled("Stopped as asked.")

    with pytest.raises(Cancelled):
        write_song(mix_song([], seconds=1.0), tmp_path / "out" / "song.wav", check=stop)
    assert not list((tmp_path / "out").iterdir())
