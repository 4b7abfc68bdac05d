"""Subtitles: read back by an independent parser, and as the formats demand."""

import re
from itertools import pairwise

import av
import pytest

from fabula.domain.captions import Caption
from fabula.domain.sound import WordTiming
from fabula.media.subtitles import readable, srt_text, webvtt_text

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


def spoken(text: str, words: list[str], *, start: float = 2.0, pace: float = 0.25) -> Caption:
    """A caption whose words follow each other at an even pace."""
    timings, position = [], 0
    for number, word in enumerate(words):
        begin = text.index(word, position)
        position = begin + len(word)
        timings.append(WordTiming(word, start + number * pace, start + (number + 1) * pace, begin, position))
    return Caption(text, start, start + len(words) * pace, tuple(timings))


ENGLISH = (
    'There was once a fox called Tack, who could hear a beetle turn over two fields away, and said "I am afraid of '
    'nothing that has a front and a back." But the dark had neither, so every evening he went home early.'
)
CHINESE = (
    "从前有一只小狐狸，它什么都不怕，可就是怕黑，每天晚上太阳一落山，它就说：“快点灯吧！”然后躲进被子里，一直等到天亮。"
)
LONG = (
    (spoken(ENGLISH, re.findall(r"[A-Za-z]+", ENGLISH)), "en", 84),
    (spoken(CHINESE, re.findall(r"[\u4e00-\u9fff]{1,2}", CHINESE)), "zh", 32),
)


@pytest.mark.parametrize(("caption", "language", "longest"), LONG)
def test_long_captions_become_cues_that_can_be_read(caption, language, longest):
    cues = readable([caption], language=language)
    assert len(cues) >= 2
    assert all(len(cue.text) <= longest * 1.25 for cue in cues)
    glue = "" if language == "zh" else " "
    assert glue.join(cue.text for cue in cues) == caption.text
    assert (cues[0].start, cues[-1].stop) == (caption.start, caption.stop)
    for before, after in pairwise(cues):
        assert before.stop == after.start == after.words[0].start
        assert not after.text.startswith(tuple("，。！？”,. "))
        assert not before.text.endswith(tuple("“("))


@pytest.mark.parametrize(("caption", "language", "longest"), LONG)
def test_words_still_point_at_themselves(caption, language, longest):
    cues = readable([caption], language=language)
    assert [word.word for cue in cues for word in cue.words] == [word.word for word in caption.words]
    assert all(cue.text[word.begin : word.end] == word.word for cue in cues for word in cue.words)


@pytest.mark.parametrize(("caption", "language", "longest"), LONG)
def test_without_timings_the_time_is_shared_out(caption, language, longest):
    bare = Caption(caption.text, 0.0, 10.0)
    cues = readable([bare], language=language)
    assert len(cues) >= 2
    assert all(cue.stop - cue.start == pytest.approx(10 * len(cue.text) / len(bare.text), abs=0.2) for cue in cues)


def test_short_captions_and_single_endless_words_stay():
    kept = [SPOKEN, Caption("a" * 300, 0.0, 1.0), Caption("", 0.0, 1.0)]
    assert readable(kept, language="en") == tuple(kept)
