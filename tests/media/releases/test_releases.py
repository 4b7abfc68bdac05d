"""A released song sounds as it did, and says everything it should in its format's own way."""

import base64
import io
from pathlib import Path

import numpy as np
import pytest
from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from PIL import Image

from fabula.domain.captions import Caption
from fabula.domain.errors import InputError
from fabula.domain.sound import Sound, WordTiming
from fabula.media.audio import read_recording
from fabula.media.labels import AigcLabel, Labelled, read_label, to_metadata
from fabula.media.releases import FORMATS, SongTags, write_release

RATE = 48_000
WORDS = (WordTiming("Hello", 0.5, 0.9, 0, 5), WordTiming("sunshine", 1.0, 1.6, 6, 14))
CAPTIONS = (Caption("Hello sunshine!", 0.5, 1.6, WORDS), Caption("故乡的雨", 2.0, 3.0))
LABEL = Labelled(AigcLabel(produce_id="42"), {"asked": "a song"})


def song() -> Sound:
    time = np.arange(RATE * 7 // 2 + 123) / RATE
    tone = 0.3 * np.sin(2 * np.pi * (220 * time + 300 * time**2))
    return Sound(np.stack([tone, 0.7 * tone], axis=1).astype(np.float32), RATE)


def tags() -> SongTags:
    return SongTags("阳光 Sunshine", "zh", "pop", 117.6, "F# minor", "Hello sunshine!\n故乡的雨\n", CAPTIONS)


@pytest.fixture
def cover(tmp_path: Path) -> Path:
    path = tmp_path / "cover.png"
    stream = io.BytesIO()
    Image.new("RGB", (64, 64), "orange").save(stream, "PNG")
    path.write_bytes(stream.getvalue())
    return path


def release(folder: Path, form: str, cover: Path | None = None) -> Path:
    path = folder / f"song.{form}"
    write_release(path, song(), tags(), cover=cover, metadata=to_metadata(LABEL))
    return path


@pytest.mark.parametrize("form", FORMATS)
def test_it_sounds_as_it_did(tmp_path: Path, form: str, cover: Path) -> None:
    heard = read_recording(release(tmp_path, form, cover)).samples
    wanted = song().samples
    # All but FLAC come in frames; players that read the lengths in their heads do not play the padding.
    assert abs(len(heard) - len(wanted)) <= {"mp3": 2 * 1152, "opus": 960, "m4a": 1024}.get(form, 0)
    count = min(len(heard), len(wanted))
    lag = int(np.argmax(np.correlate(heard[:4800, 0], wanted[600:4200, 0], "valid"))) - 600
    assert abs(lag) <= 1 or form == "mp3"
    if form == "flac":
        assert np.abs(heard - wanted).max() <= 0.5 / 32768 + 1e-7
    else:
        spectra = [np.abs(np.fft.rfft(each[:count, 0] * np.hanning(count))) for each in (heard, wanted)]
        assert np.linalg.norm(spectra[0] - spectra[1]) < 0.1 * np.linalg.norm(spectra[1])


@pytest.mark.parametrize("form", FORMATS)
def test_it_bears_its_label(tmp_path: Path, form: str, cover: Path) -> None:
    labelled = read_label(release(tmp_path, form, cover))
    assert labelled is not None
    assert labelled.label.produce_id == "42"
    assert labelled.lineage == {"asked": "a song"}


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_song_is_the_same_bytes(tmp_path: Path, form: str, cover: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one, two = (release(tmp_path / name, form, cover).read_bytes() for name in ("one", "two"))
    assert one == two


def test_mp3_has_every_frame(tmp_path: Path, cover: Path) -> None:
    found = ID3(release(tmp_path, "mp3", cover))
    texts = {name: found[name].text[0] for name in ("TIT2", "TCON", "TBPM", "TKEY", "TLAN")}
    assert texts == {"TIT2": "阳光 Sunshine", "TCON": "pop", "TBPM": "118", "TKEY": "F#m", "TLAN": "zho"}
    assert found.getall("USLT")[0].text == tags().lyrics
    (timed,) = found.getall("SYLT")
    assert timed.text == [("\nHello ", 500), ("sunshine!", 1000), ("\n故乡的雨", 2000)]
    (picture,) = found.getall("APIC")
    assert (picture.mime, picture.data) == ("image/png", cover.read_bytes())


def test_m4a_has_every_atom(tmp_path: Path, cover: Path) -> None:
    found = MP4(release(tmp_path, "m4a", cover))
    assert (found["\xa9nam"], found["\xa9gen"], found["tmpo"]) == (["阳光 Sunshine"], ["pop"], [118])
    assert "<00:01.00>sunshine" in found["\xa9lyr"][0]
    assert bytes(found["covr"][0]) == cover.read_bytes()


@pytest.mark.parametrize(("form", "kind"), [("flac", FLAC), ("opus", OggOpus)])
def test_flac_and_opus_have_every_comment(tmp_path: Path, form: str, kind: type, cover: Path) -> None:
    found = kind(release(tmp_path, form, cover))
    assert (found["TITLE"], found["GENRE"], found["BPM"]) == (["阳光 Sunshine"], ["pop"], ["117.6"])
    assert (found["INITIALKEY"], found["LANGUAGE"]) == (["F#m"], ["zho"])
    assert "[00:02.00]故乡的雨" in found["LYRICS"][0]
    assert found["UNSYNCEDLYRICS"] == [tags().lyrics]
    raw = found.pictures[0] if form == "flac" else Picture(base64.b64decode(found["METADATA_BLOCK_PICTURE"][0]))
    assert (raw.mime, raw.data) == ("image/png", cover.read_bytes())


@pytest.mark.parametrize("form", FORMATS)
def test_a_bare_song_is_released_too(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"song.{form}"
    write_release(path, song(), SongTags("Untitled", "en"))
    assert len(read_recording(path).samples) > 3 * RATE


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no format"):
        write_release(tmp_path / "song.wma", song(), tags())
    assert not list(tmp_path.iterdir())
