"""Labels: written into every kind of file, read back, and nothing else changed."""

import json
from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from fabula.domain.errors import InputError
from fabula.domain.sound import Sound
from fabula.media.audio import read_wav, write_wav
from fabula.media.containers import encode_aac
from fabula.media.labels import AigcLabel, Labelled, from_metadata, label_png, read_label, to_metadata, write_label
from fabula.media.labels.label import LINEAGE_LIMIT

LABELLED = Labelled(
    AigcLabel(content_producer="Fabula", produce_id="7f3a…狐狸"),
    {"prompt": 'a fox & "the dark" <狐狸> \n', "pages": [{"picture": "abc", "engine": "embedded"}], "n": 1.5},
)
OTHER = Labelled(AigcLabel(label="2", produce_id="other"), {"prompt": "another"})
LONG = Labelled(AigcLabel(), {"pages": [{"digest": f"{n * 7919:064x}"} for n in range(400)]})


def picture():
    return np.random.default_rng(0).integers(0, 255, (40, 60, 3), np.uint8)


def sound():
    return Sound((0.3 * np.sin(np.arange(48_000) / 9)).astype(np.float32)[:, None].repeat(2, 1), 48_000)


def encode_sound(path, codec):
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=48_000, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound().samples.T), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = 48_000, 0
        for resampled in av.AudioResampler(format=stream.format, rate=48_000, layout="stereo").resample(frame):
            container.mux(stream.encode(resampled))
        container.mux(stream.encode(None))


def encode_film(path):
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for index in range(20):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), index * 10, np.uint8), format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, 30)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        container.set_chapters(
            [{"id": 1, "start": 0, "end": 600, "time_base": Fraction(1, 1000), "metadata": {"title": "One"}}]
        )


def make(folder, suffix):
    path = folder / f"a.{suffix}"
    if suffix in {"png", "jpg"}:
        Image.fromarray(picture()).save(path)
    elif suffix == "wav":
        write_wav(path, sound())
    elif suffix == "m4a":
        encode_aac(sound(), path)
    elif suffix in {"mp4", "mkv", "mov"}:
        encode_film(path)
    else:
        encode_sound(path, {"mp3": "libmp3lame", "flac": "flac", "opus": "libopus", "ogg": "libopus"}[suffix])
    return path


def content(path):
    """What is seen or heard, decoded."""
    if path.suffix in {".png", ".jpg"}:
        return np.asarray(Image.open(path))
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray().ravel() for frame in container.decode(container.streams[0])])


SUFFIXES = ("png", "jpg", "wav", "mp3", "flac", "ogg", "opus", "m4a", "mp4", "mov", "mkv")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_label_is_read_back_and_the_content_stays(tmp_path, suffix):
    path = make(tmp_path, suffix)
    before = content(path)
    assert read_label(path) is None
    write_label(path, LABELLED)
    assert read_label(path) == LABELLED
    np.testing.assert_array_equal(content(path), before)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_new_label_replaces_the_old_one(tmp_path, suffix):
    path = make(tmp_path, suffix)
    for labelled in (LONG, Labelled(AigcLabel()), OTHER):
        write_label(path, labelled)
        assert read_label(path) == labelled
    size = path.stat().st_size
    write_label(path, OTHER)
    assert path.stat().st_size == size


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_long_lineage_survives(tmp_path, suffix):
    path = make(tmp_path, suffix)
    write_label(path, LONG)
    assert read_label(path) == LONG


@pytest.mark.parametrize("suffix", ["mp3", "flac", "ogg", "m4a", "mp4"])
def test_other_programs_find_the_standards_key(tmp_path, suffix):
    path = make(tmp_path, suffix)
    write_label(path, LABELLED)
    with av.open(str(path)) as container:
        metadata = {**container.streams[0].metadata, **container.metadata}
    value = json.loads(metadata["AIGC"])
    assert list(value) == [
        "Label", "ContentProducer", "ProduceID", "ReservedCode1", "ContentPropagator", "PropagateID", "ReservedCode2",
    ]  # fmt: skip
    assert (value["Label"], value["ProduceID"]) == ("1", "7f3a…狐狸")


def test_chapters_of_a_film_stay(tmp_path):
    path = make(tmp_path, "mp4")
    write_label(path, LABELLED)
    with av.open(str(path)) as container:
        assert [chapter["metadata"]["title"] for chapter in container.chapters()] == ["One"]


def test_pillow_reads_the_texts_of_a_png(tmp_path):
    path = make(tmp_path, "png")
    write_label(path, LABELLED)
    with Image.open(path) as image:
        assert json.loads(image.text["AIGC"])["Label"] == "1"
        assert "TC260:AIGC" in image.text["XML:com.adobe.xmp"]
        image.load()


def test_other_metadata_of_pictures_stays(tmp_path):
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Somebody", zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP)
    Image.fromarray(picture()).save(tmp_path / "a.png", pnginfo=texts, dpi=(300, 300))
    Image.fromarray(picture()).save(tmp_path / "a.jpg", xmp=XMP.encode(), exif=exif(), dpi=(300, 300))
    for name in ("a.png", "a.jpg"):
        write_label(tmp_path / name, LABELLED)
        with Image.open(tmp_path / name) as image:
            assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
            assert "A title" in str(image.info.get("xmp", image.info.get("XML:com.adobe.xmp")))
            assert (image.text["Author"] if name == "a.png" else image.getexif()[315]) == "Somebody"
            image.load()


XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="A title"/></rdf:RDF></x:xmpmeta>"""


def exif():
    tags = Image.Exif()
    tags[315] = "Somebody"
    return tags


def test_other_information_in_a_wav_stays(tmp_path):
    with av.open(str(tmp_path / "a.wav"), "w") as container:
        container.metadata["title"] = "A title"
        stream = container.add_stream("pcm_s16le", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.ones((1, 99), np.int16), format="s16", layout="mono")
        frame.sample_rate = 48_000
        container.mux(stream.encode(frame))
    write_label(tmp_path / "a.wav", LABELLED)
    with av.open(str(tmp_path / "a.wav")) as container:
        assert container.metadata["title"] == "A title"
        assert json.loads(container.metadata["AIGC"])["Label"] == "1"
    assert len(read_wav(tmp_path / "a.wav").samples) == 99


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_broken_files_are_named_and_left_as_they_are(tmp_path, suffix):
    path = make(tmp_path, suffix)
    broken = path.read_bytes()[:40]
    path.write_bytes(broken)
    for act in (lambda: write_label(path, LABELLED), lambda: read_label(path)):
        try:
            act()
        except InputError as error:
            assert path.name in str(error)
            assert error.remedy
    assert path.read_bytes() == broken
    with pytest.raises(InputError):
        write_label(path, LABELLED)


def test_files_without_a_place_for_labels(tmp_path):
    (tmp_path / "a.txt").write_text("Once upon a time")
    with pytest.raises(InputError, match=r"a\.txt"):
        write_label(tmp_path / "a.txt", LABELLED)
    with pytest.raises(InputError, match=r"missing\.png"):
        write_label(tmp_path / "missing.png", LABELLED)
    with pytest.raises(InputError, match=r"missing\.png"):
        read_label(tmp_path / "missing.png")


def test_a_lineage_beyond_all_bounds_loses_its_largest_parts():
    digests = np.random.default_rng(0).bytes(LINEAGE_LIMIT).hex()
    written = to_metadata(Labelled(AigcLabel(), {"prompt": "a fox", "pages": digests}))
    assert sum(map(len, written.values())) < LINEAGE_LIMIT
    assert from_metadata(written).lineage == {"prompt": "a fox", "omitted": ["pages"]}


@pytest.mark.parametrize("text", ["", "{", "[]", "zlib:!!!", "zlib:AAAA", "null"])
def test_a_lineage_that_cannot_be_read_is_left_out(text):
    written = to_metadata(LABELLED) | {"FabulaLineage": text}
    assert from_metadata(written) == Labelled(LABELLED.label)


def test_what_others_write_is_understood():
    theirs = {"AIGC": '{"Label":"3","ContentProducer":"someone","Unknown":"x"}'}
    assert from_metadata(theirs) == Labelled(AigcLabel(label="3", content_producer="someone"))
    assert from_metadata({"AIGC": "no json"}) is None
    assert from_metadata({"title": "A film"}) is None


def test_labelling_in_memory_keeps_the_pixels(tmp_path):
    path = make(tmp_path, "png")
    labelled = label_png(path.read_bytes(), LABELLED)
    assert label_png(labelled, LABELLED) == labelled
    (tmp_path / "b.png").write_bytes(labelled)
    np.testing.assert_array_equal(content(tmp_path / "b.png"), picture())
