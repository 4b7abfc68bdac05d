"""The soundtrack as it is heard: loudness and peak of the decoded AAC, to the sample in time."""

import av
import numpy as np
import pytest

from fabula.domain.errors import InputError
from fabula.domain.sound import Sound
from fabula.media.audio import Clip, integrated_loudness, mix_timeline, read_recording, true_peak_dbtp
from fabula.media.containers import encode_aac, measure_sound, probe, write_soundtrack
from tests.media.audio.materials import MATERIALS, RATE, noise, stereo, tone, voice


@pytest.mark.parametrize("name", sorted(MATERIALS))
def test_what_is_heard_is_as_loud_as_asked(tmp_path, name):
    facts = write_soundtrack(MATERIALS[name], tmp_path / "a.m4a")
    heard = read_recording(tmp_path / "a.m4a")
    assert integrated_loudness(heard) == pytest.approx(-16, abs=1)
    assert true_peak_dbtp(heard) <= -1
    assert (facts.lufs, facts.peak_dbtp) == pytest.approx((integrated_loudness(heard), true_peak_dbtp(heard)), abs=0.01)


def test_where_loudness_cannot_be_had_the_peak_still_holds(tmp_path):
    bursts = noise(6, level=1.0).samples * (np.arange(6 * RATE) % RATE < 1200)[:, None]
    for sound in (Sound(bursts, RATE), stereo(np.arange(RATE * 2) % RATE == 100)):
        assert write_soundtrack(sound, tmp_path / "a.m4a").peak_dbtp <= -1


@pytest.mark.parametrize("frames", [1, 1023, 1024, 48_000, 70_001])
def test_silence_and_odd_lengths(tmp_path, frames):
    facts = write_soundtrack(Sound(np.zeros((frames, 2), np.float32), RATE), tmp_path / "a.m4a")
    assert facts.lufs == -np.inf
    assert probe(tmp_path / "a.m4a").audio.seconds == pytest.approx(frames / RATE, abs=1e-6)
    assert frames <= facts.frames < frames + 1024


def test_what_is_heard_is_in_time_to_the_sample(tmp_path):
    sound = voice(3)
    encode_aac(sound, tmp_path / "a.m4a")
    heard = read_recording(tmp_path / "a.m4a").samples[:, 0]
    source = sound.samples[:, 0]
    size = 1 << 18
    correlation = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(source, size)))
    assert np.argmax(correlation) == 0


def test_a_timeline_of_clips_becomes_a_soundtrack(tmp_path):
    clips = [Clip(tone(1), 0.5), Clip(voice(2), 2.0, pan=-0.4)]
    facts = write_soundtrack(mix_timeline(clips, seconds=5), tmp_path / "a.m4a")
    assert facts.lufs == pytest.approx(-16, abs=1)
    assert probe(tmp_path / "a.m4a").audio.seconds == 5.0


def test_the_same_sound_gives_the_same_bytes(tmp_path):
    for name in ("a.m4a", "b.m4a"):
        write_soundtrack(voice(2), tmp_path / name)
    assert (tmp_path / "a.m4a").read_bytes() == (tmp_path / "b.m4a").read_bytes()


def test_it_is_aac_lc_at_about_its_bit_rate(tmp_path):
    encode_aac(noise(4), tmp_path / "a.m4a", bitrate=128_000)
    with av.open(str(tmp_path / "a.m4a")) as container:
        assert container.streams.audio[0].profile == "LC"
    assert (tmp_path / "a.m4a").stat().st_size * 8 / 4 == pytest.approx(128_000, rel=0.15)


def test_it_stops_when_asked(tmp_path):
    class Stop(Exception):
        pass

    def stop():
        raise Stop

    with pytest.raises(Stop):
        write_soundtrack(voice(1), tmp_path / "a.m4a", check=stop)
    assert not (tmp_path / "a.m4a").exists()


def test_sounds_that_do_not_fit_are_refused(tmp_path):
    for sound in (Sound(np.zeros((10, 2), np.float32), 44_100), Sound(np.zeros((0, 2), np.float32), RATE)):
        with pytest.raises(InputError):
            encode_aac(sound, tmp_path / "a.m4a")


def test_loudness_of_any_file_can_be_measured(tmp_path):
    encode_aac(voice(3), tmp_path / "a.m4a")
    assert measure_sound(tmp_path / "a.m4a").lufs == pytest.approx(integrated_loudness(voice(3)), abs=0.1)
