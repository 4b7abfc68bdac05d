"""The joined film: every frame there, in time with its sound, with all that lies beside them."""

from fractions import Fraction

import av
import numpy as np
import pytest

from fabula.domain.errors import InputError
from fabula.media.containers import SubtitleTrack, decode_warnings, measure_sound, probe
from fabula.media.labels import AigcLabel, Labelled, read_label, to_metadata
from tests.media.containers.conftest import FPS, LENGTHS, RATE, SIZE, STARTS, write_segment


def decoded_luma(path):
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return [(f.pts * f.time_base, f.to_ndarray(format="gray").mean()) for f in container.decode(stream)]


def decoded_sound(path):
    with av.open(str(path)) as container:
        blocks = [(f.pts * f.time_base, f.to_ndarray()) for f in container.decode(audio=0)]
    return blocks[0][0], np.concatenate([samples for _, samples in blocks], axis=1)[0]


def test_every_frame_is_there_at_its_time(film):
    times = [time for time, _ in decoded_luma(film.path)]
    assert times == [Fraction(index, FPS) for index in range(sum(LENGTHS))]


def test_the_frames_are_those_of_the_segments(film):
    expected = [luma for segment in film.segments for _, luma in decoded_luma(segment)]
    assert [luma for _, luma in decoded_luma(film.path)] == expected


def test_sound_and_picture_are_in_time_at_every_page(film):
    flashes = [time for time, luma in decoded_luma(film.path) if luma > 230]
    assert flashes == [Fraction(start, FPS) for start in STARTS]
    first, sound = decoded_sound(film.path)
    assert first == 0
    loud = np.flatnonzero(np.abs(sound) > 0.4)
    onsets = loud[np.diff(loud, prepend=-RATE) > RATE // 10] / RATE
    assert onsets == pytest.approx([float(flash) for flash in flashes[:3]], abs=0.002)


def test_nothing_complains(film):
    assert decode_warnings(film.path) == []


def test_what_a_player_finds(film):
    facts = probe(film.path)
    picture, audio = facts.picture, facts.audio
    assert (picture.codec, picture.width, picture.height, picture.pix_fmt) == ("h264", *SIZE, "yuv420p")
    assert (picture.fps, picture.frames) == (FPS, sum(LENGTHS))
    assert (audio.codec, audio.rate, audio.channels) == ("aac", 48_000, 2)
    assert audio.seconds == pytest.approx(picture.seconds, abs=1 / RATE)
    assert picture.seconds == pytest.approx(sum(LENGTHS) / FPS)
    assert facts.faststart
    assert facts.metadata["title"] == "A small film"
    assert facts.metadata["AIGC"] == '{"Label":"1"}'


def test_chapters(film):
    chapters = probe(film.path).chapters
    assert [chapter.title for chapter in chapters] == [chapter.title for chapter in film.chapters]
    for written, asked in zip(chapters, film.chapters, strict=True):
        assert (written.start, written.stop) == pytest.approx((asked.start, asked.stop), abs=0.001)


def test_subtitles_can_be_read(film):
    assert [(s.codec, s.language, s.cues) for s in probe(film.path).subtitles] == [
        ("mov_text", "eng", 4),
        ("mov_text", "zho", 2),
    ]
    with av.open(str(film.path)) as container:
        stream = container.streams.subtitles[0]
        cues = [packet for packet in container.demux(stream) if packet.size > 2]
        texts = [bytes(packet)[2:].decode() for packet in cues]
        spans = [(float(p.pts * p.time_base), float((p.pts + p.duration) * p.time_base)) for p in cues]
    assert texts == [cue.text.replace("{it}", "(it)") for cue in film.subtitles[0].cues]
    for span, cue in zip(spans, film.subtitles[0].cues, strict=True):
        assert span == pytest.approx((cue.start, cue.stop), abs=0.001)


def test_a_label_written_with_the_film_is_read_from_it(film, tmp_path):
    labelled = Labelled(AigcLabel(produce_id="42"), {"pages": [{"digest": f"{n * 7919:064x}"} for n in range(500)]})
    path = film.join(tmp_path / "labelled.mp4", metadata={"title": "狐狸", **to_metadata(labelled)})
    assert read_label(path) == labelled
    assert probe(path).metadata["title"] == "狐狸"
    assert probe(path).faststart


def test_the_same_film_has_the_same_bytes(film, tmp_path):
    assert film.join(tmp_path / "again.mp4").read_bytes() == film.path.read_bytes()


def test_a_film_may_do_without_subtitles_and_chapters(film, tmp_path):
    bare = film.join(tmp_path / "bare.mp4", subtitles=[], chapters=[], metadata=None, language="")
    facts = probe(bare)
    assert (facts.subtitles, facts.chapters) == ((), ())
    assert decode_warnings(bare) == []


def test_a_track_without_cues_and_strange_texts_do_no_harm(film, tmp_path):
    from fabula.domain.captions import Caption

    strange = [Caption("", 0.0, 0.5), Caption("\\N{\\b1}<b>&amp;\r\n", 0.5, 1.0), Caption("😀" * 40, 1.0, 2.0)]
    tracks = [SubtitleTrack("x-none", []), SubtitleTrack("de", strange)]
    path = film.join(tmp_path / "strange.mp4", subtitles=tracks)
    assert decode_warnings(path) == []
    assert [track.language for track in probe(path).subtitles] == ["und", "deu"]


def test_it_begins_with_its_own_loudness(film):
    measured = measure_sound(film.path)
    assert measured.lufs == measure_sound(film.soundtrack).lufs
    assert measured.peak_dbtp <= -1.0


@pytest.mark.parametrize("fps", [24, 25, 60, Fraction(30_000, 1001)])
def test_other_frame_rates(film, tmp_path, fps):
    segments = [write_segment(tmp_path / f"{n}.mkv", frames, fps=fps) for n, frames in enumerate((31, 7, 40))]
    path = film.join(tmp_path / "film.mp4", segments=segments, fps=fps)
    times = [float(time) for time, _ in decoded_luma(path)]
    assert times == pytest.approx([float(index / Fraction(fps)) for index in range(78)], abs=1e-4)
    assert probe(path).picture.fps == fps


def test_broken_segments_are_named(film, tmp_path):
    (tmp_path / "text.mkv").write_text("no film")
    whole = film.segments[2].read_bytes()
    (tmp_path / "cut.mkv").write_bytes(whole[: len(whole) // 40])
    write_segment(tmp_path / "small.mkv", 5, size=(160, 90))
    write_segment(tmp_path / "slow.mkv", 5, fps=24)
    for name in ("text.mkv", "cut.mkv", "small.mkv", "slow.mkv", "missing.mkv"):
        with pytest.raises(InputError, match=name) as caught:
            film.join(tmp_path / "film.mp4", segments=[film.segments[0], tmp_path / name])
        assert caught.value.remedy
    with pytest.raises(InputError, match="at least one"):
        film.join(tmp_path / "film.mp4", segments=[])
    assert not (tmp_path / "film.mp4").exists()


def test_broken_soundtracks_are_named(film, tmp_path):
    (tmp_path / "text.m4a").write_text("no sound")
    for soundtrack in (tmp_path / "text.m4a", tmp_path / "missing.m4a", film.segments[0]):
        with pytest.raises(InputError, match=soundtrack.name):
            film.join(tmp_path / "film.mp4", soundtrack=soundtrack)


def test_damage_is_noticed(film, tmp_path):
    data = bytearray(film.path.read_bytes())
    for position in range(len(data) // 2, len(data) - 100, 500):
        data[position : position + 60] = b"\x55" * 60
    (tmp_path / "damaged.mp4").write_bytes(data)
    assert decode_warnings(tmp_path / "damaged.mp4")


def test_what_is_no_film_is_named(tmp_path):
    (tmp_path / "a.mp4").write_text("no film")
    for name in ("a.mp4", "missing.mp4"):
        with pytest.raises(InputError, match=name):
            probe(tmp_path / name)
