"""Sound files: our own WAV, any recording, and what is no recording at all."""

import av
import numpy as np
import pytest
import soundfile

from fabula.domain.errors import InputError
from fabula.domain.sound import Sound
from fabula.media.audio import read_recording, read_wav, write_wav
from fabula.media.audio.shaping import resample
from tests.media.audio.materials import RATE, tone


@pytest.mark.parametrize(("bits", "step"), [(16, 1 / 32768), (24, 1 / 8388608)])
def test_what_was_written_is_read(tmp_path, bits, step):
    sound = tone(0.5)
    write_wav(tmp_path / "a.wav", sound, bits=bits)
    again = read_wav(tmp_path / "a.wav")
    assert again.rate == RATE
    assert soundfile.info(tmp_path / "a.wav").subtype == f"PCM_{bits}"
    np.testing.assert_allclose(again.samples, sound.samples, atol=2 * step)


def test_the_same_sound_gives_the_same_bytes(tmp_path):
    for name in ("a.wav", "b.wav"):
        write_wav(tmp_path / name, tone(0.5))
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_silence_is_not_dithered_and_too_loud_clips(tmp_path):
    write_wav(tmp_path / "a.wav", Sound(np.array([[0], [0], [3], [-3]], np.float32), RATE))
    assert read_wav(tmp_path / "a.wav").samples[:, 0].tolist() == pytest.approx([0, 0, 1, -1], abs=1e-4)


def test_dither_leaves_no_distortion(tmp_path):
    faint = Sound((np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE) * 0.6 / 32768).astype(np.float32)[:, None], RATE)
    write_wav(tmp_path / "a.wav", faint)
    spectrum = np.abs(np.fft.rfft(read_wav(tmp_path / "a.wav").samples[:, 0]))
    assert np.argmax(spectrum) == 1000
    assert spectrum[3000] < spectrum[1000] / 20


def encode(path, codec, rate, layout):
    sound = resample(tone(1), rate)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        channels = 1 if layout == "mono" else 2
        planes = np.ascontiguousarray(sound.samples[:, :channels].T)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout=layout)
        frame.sample_rate, frame.pts = rate, 0
        for resampled in av.AudioResampler(format=stream.format, rate=rate, layout=layout).resample(frame):
            container.mux(stream.encode(resampled))
        container.mux(stream.encode(None))


@pytest.mark.parametrize(
    ("name", "codec", "rate", "layout"),
    [
        ("a.wav", "pcm_s16le", 22_050, "mono"),
        ("a.mp3", "libmp3lame", 44_100, "stereo"),
        ("a.flac", "flac", 48_000, "stereo"),
        ("a.m4a", "aac", 44_100, "mono"),
        ("a.ogg", "libopus", 48_000, "stereo"),
    ],
)
def test_any_recording_is_read(tmp_path, name, codec, rate, layout):
    encode(tmp_path / name, codec, rate, layout)
    sound = read_recording(tmp_path / name)
    assert (sound.rate, sound.samples.shape[1]) == (rate, 1 if layout == "mono" else 2)
    assert sound.seconds == pytest.approx(1.0, abs=0.06)
    middle = sound.samples[len(sound.samples) // 4 : -len(sound.samples) // 4, 0]
    assert middle.std() == pytest.approx(0.5 / np.sqrt(2), rel=0.05)
    crossings = np.count_nonzero(np.diff(np.signbit(middle))) / 2 / (len(middle) / rate)
    assert crossings == pytest.approx(997, rel=0.01)


def broken_files(folder):
    (folder / "empty.wav").touch()
    (folder / "text.mp3").write_text("I am not a song.\n" * 50)
    (folder / "zeros.m4a").write_bytes(bytes(4096))
    (folder / "folder.wav").mkdir()
    write_wav(folder / "short.wav", Sound(np.zeros((0, 1), np.float32), RATE))
    encode(folder / "whole.m4a", "aac", 48_000, "stereo")
    whole = (folder / "whole.m4a").read_bytes()
    (folder / "cut.m4a").write_bytes(whole[: len(whole) // 2])
    return ("empty.wav", "text.mp3", "zeros.m4a", "folder.wav", "short.wav", "cut.m4a", "missing.wav")


def test_what_is_broken_is_named_with_a_remedy(tmp_path):
    for name in broken_files(tmp_path):
        with pytest.raises(InputError, match=name) as caught:
            read_recording(tmp_path / name)
        assert caught.value.remedy, name


def test_a_picture_holds_no_sound(tmp_path):
    from PIL import Image

    Image.new("RGB", (16, 16)).save(tmp_path / "a.png")
    with pytest.raises(InputError, match="no sound"):
        read_recording(tmp_path / "a.png")


def test_too_long_is_refused(tmp_path):
    write_wav(tmp_path / "a.wav", tone(2))
    with pytest.raises(InputError, match="longer than 1"):
        read_recording(tmp_path / "a.wav", max_seconds=1)


def test_a_broken_wav_of_ours(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"RIFF....WAVE")
    with pytest.raises(InputError):
        read_wav(tmp_path / "a.wav")


def test_nan_in_a_recording_becomes_silence(tmp_path):
    soundfile.write(tmp_path / "a.wav", np.array([0.5, np.nan, np.inf], np.float32), RATE, subtype="FLOAT")
    assert read_recording(tmp_path / "a.wav").samples[:, 0].tolist() == [0.5, 0.0, 1.0]
