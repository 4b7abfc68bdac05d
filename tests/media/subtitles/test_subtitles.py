"""Subtitles: read back by an independent parser, and as the formats demand."""

import re

import av
import pytest

from fabula.domain.captions import Caption
from fabula.domain.sound import WordTiming
from fabula.media.subtitles import srt_text, webvtt_text

CAPTIONS = [
    Caption("Once upon a time", 0.0, 1.5),
    Caption("狐狸怕黑。\n\n它 <很> 怕 & 躲起来。", 1.5, 61.0004),
    Caption("The end.", 3661.25, 3662.9996),
]
SPOKEN = Caption(
    "A <fox> hid, hid.", 10.0, 12.0,
    (
        WordTiming("A", 10.0, 10.2, 0, 1),
        WordTiming("fox", 10.25, 10.6, 3, 6),
        WordTiming("hid", 10.6, 11.0, 8, 11),
        WordTiming("hid", 11.5, 12.0, 13, 16),
    ),
)  # fmt: skip


def parsed(path, text):
    path.write_text(text, encoding="utf-8")
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        return [
            (float(p.pts * p.time_base), float(p.duration * p.time_base), bytes(p).decode())
            for p in container.demux(stream)
            if p.size
        ]


@pytest.mark.parametrize(("write", "suffix"), [(srt_text, "srt"), (webvtt_text, "vtt")])
def test_another_parser_reads_the_same_times_and_texts(tmp_path, write, suffix):
    cues = parsed(tmp_path / f"a.{suffix}", write(CAPTIONS))
    for (start, length, text), caption in zip(cues, CAPTIONS, strict=True):
        assert (start, start + length) == pytest.approx((caption.start, caption.stop), abs=0.0011)
        plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert plain == caption.text.replace("\n\n", "\n")


def test_srt_to_the_letter():
    assert srt_text(CAPTIONS[:1] + CAPTIONS[2:]) == (
        "1\n00:00:00,000 --> 00:00:01,500\nOnce upon a time\n\n2\n01:01:01,250 --> 01:01:03,000\nThe end.\n\n"
    )


def test_words_light_up_in_webvtt():
    assert webvtt_text([SPOKEN]) == (
        "WEBVTT\n\n00:00:10.000 --> 00:00:12.000\nA &lt;<00:00:10.250>fox&gt; <00:00:10.600>hid, <00:00:11.500>hid.\n\n"
    )


def test_time_stamps_rise_strictly_within_the_cue_whatever_the_engine_says():
    words = tuple(
        WordTiming("x", start, start, begin, begin + 1) for begin, start in enumerate([5, 1, 0.5, 2, 2, 9, 3])
    )
    text = webvtt_text([Caption("abcdefg", 1.0, 4.0, words)])
    stamps = [float(stamp) for stamp in re.findall(r"<00:00:0([\d.]+)>", text)]
    assert stamps == [2.0, 3.0]
    assert re.sub(r"<[\d:.]+>", "", text).splitlines()[3] == "abcdefg"


def test_nothing_to_say():
    assert srt_text([]) == ""
    assert webvtt_text([]) == "WEBVTT\n\n"
