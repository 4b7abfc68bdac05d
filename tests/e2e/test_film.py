"""The film that a user gets from one sentence: what is in the file, in sync, in motion, labelled."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from fabula.domain.sound import Sound
from fabula.media.audio import read_recording
from fabula.media.containers import decode_warnings, measure_sound, probe
from fabula.media.labels import read_label
from fabula.pipelines.production import FolderStore
from fabula.pipelines.story.timing import PageTiming, film_frames, page_starts, timing_load
from tests.support.films import FAKE, decoded, fabula
from tests.support.hearing import longest_silence

SIZE = ("--size", "640x360")


def _make(folder: Path, topic: str, *options: str) -> Path:
    run = fabula("story", topic, "--out", str(folder), "--pages", "3", *options)
    assert run.returncode == 0, run.stderr
    return folder


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("films") / "en", "a fox who is afraid of the dark", *SIZE)


@pytest.fixture(scope="module")
def portrait(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("films") / "zh", "怕黑的小狐狸", "--size", "360x640")


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film whose pictures differ page by page and whose words are tones: for measuring when what happens."""
    return _make(tmp_path_factory.mktemp("films") / "tones", "a fox", *SIZE, *FAKE, "--music", "off")


def _timings(folder: Path) -> list[PageTiming]:
    with FolderStore(folder) as store:
        keys = {targets[0]: key for key, targets in _targets(store).items()}
        names = ["cover/narration", *(f"page-{n}/narration" for n in range(1, 4))]
        outcomes = [store.ledger.get(keys[name]) for name in names]
        return [timing_load(json.loads(store.blobs.read(o.outputs["timing"].digest))) for o in outcomes if o]


def _targets(store: FolderStore) -> dict[str, list[str]]:
    return {key: [target] for target, keys in store.ledger.keys_by_target().items() for key in keys}


def _frames(folder: Path) -> NDArray[np.uint8]:
    """All luma planes, made small: (frames, 36, 64)."""
    with av.open(str(folder / "movie.mp4")) as film:
        frames = [frame.reformat(64, 36, "gray").to_ndarray() for frame in film.decode(video=0)]
    return np.stack(frames)


@pytest.mark.parametrize("which", ["english", "portrait"])
def test_the_file_is_what_players_want(which: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(which)
    film = folder / "movie.mp4"
    facts = probe(film)
    assert facts.picture and facts.audio
    size = (640, 360) if which == "english" else (360, 640)
    assert (facts.picture.codec, facts.picture.pix_fmt, facts.picture.fps) == ("h264", "yuv420p", 30)
    assert (facts.picture.width, facts.picture.height) == size
    assert (facts.audio.codec, facts.audio.rate, facts.audio.channels) == ("aac", 48_000, 2)
    assert facts.faststart
    assert facts.picture.frames == film_frames(_timings(folder))
    assert abs(facts.picture.seconds - facts.audio.seconds) < 1 / 30
    assert len(facts.chapters) == 4
    assert [track.language for track in facts.subtitles] == ["eng" if which == "english" else "zho"]
    assert facts.subtitles[0].cues == (folder / "captions.srt").read_text().count(" --> ")
    assert decode_warnings(film) == []


@pytest.mark.parametrize("which", ["english", "portrait"])
def test_it_sounds_as_loud_as_films_do_when_decoded(which: str, request: pytest.FixtureRequest) -> None:
    sound = measure_sound(request.getfixturevalue(which) / "movie.mp4")
    assert -17 <= sound.lufs <= -15
    assert sound.peak_dbtp <= -1


def test_music_plays_on_where_nobody_speaks(english: Path) -> None:
    """Between pages nobody speaks for more than a second: without music that would be silence."""
    sound = read_recording(english / "movie.mp4")
    assert longest_silence(sound, quiet=-55.0) < 0.3


@pytest.mark.parametrize("which", ["english", "portrait"])
def test_no_page_is_black_or_stands_still(which: str, request: pytest.FixtureRequest) -> None:
    frames = _frames(request.getfixturevalue(which)).astype(np.int16)
    assert frames.mean(axis=(1, 2)).min() >= 18
    # Two seconds apart something has moved; captions alone would do so too, so the band at the bottom is left out.
    above = frames[:, :26]
    moved = np.abs(above[60:] - above[:-60]).mean(axis=(1, 2))
    assert moved.min() > 0.15


def test_sound_and_picture_are_within_a_frame_at_every_page(tones: Path) -> None:
    timings = _timings(tones)
    starts = page_starts(timings)
    sound = read_recording(tones / "movie.mp4")
    for start, timing in zip(starts, timings, strict=True):
        told = start / 30 + timing.speech[0][0]
        assert abs(_onset_near(sound, told) - told) < 1 / 30
    frames = _frames(tones).astype(np.float32)
    for start, timing in list(zip(starts, timings, strict=True))[1:]:
        middle = _middle_of_change(frames, start, start + timing.transition)
        assert abs(middle - (start + timing.transition / 2)) <= 1.5


def _onset_near(sound: Sound, seconds: float) -> float:
    """When it begins to sound, looking from 0.3 s before to 0.3 s after: seconds."""
    first = round((seconds - 0.3) * sound.rate)
    window = np.abs(sound.samples[first : first + round(0.6 * sound.rate), 0])
    return (first + int(np.argmax(window > 0.1 * window.max()))) / sound.rate


def _middle_of_change(frames: NDArray[np.float32], first: int, stop: int) -> float:
    """The frame at which a transition is half way from what was before to what comes after."""
    before, after = frames[first - 1], frames[stop]
    direction = after - before
    shares = [float(((frame - before) * direction).sum() / (direction**2).sum()) for frame in frames[first:stop]]
    at = next(i for i, share in enumerate(shares) if share >= 0.5)
    return first + at - (shares[at] - 0.5) / (shares[at] - shares[at - 1] + 1e-9)


def test_the_title_card_shows_its_mark_for_two_seconds(english: Path) -> None:
    timings = _timings(english)
    assert timings[0].frames - timings[0].transition >= 60


def test_captions_are_files_too_and_lie_within_the_film(english: Path) -> None:
    srt, vtt = (english / "captions.srt").read_text(), (english / "captions.vtt").read_text()
    assert srt.count(" --> ") == vtt.count(" --> ") >= sum(len(timing.captions) for timing in _timings(english))
    assert vtt.startswith("WEBVTT")


def test_the_timeline_refers_to_files_that_are_there(english: Path) -> None:
    def references(node: Any) -> list[str]:
        if isinstance(node, dict):
            own = [node["target_url"]] if "target_url" in node else []
            return own + [url for value in node.values() for url in references(value)]
        return [url for value in node for url in references(value)] if isinstance(node, list) else []

    urls = references(json.loads((english / "timeline.otio").read_text()))
    assert len(urls) > 4
    assert all((english / url).is_file() for url in urls)


def test_every_generated_file_is_labelled(english: Path) -> None:
    files = [*english.glob("pages/*.png"), *english.glob("speech/*.wav"), *english.glob("*.png")]
    for file in [*files, english / "poster.jpg", english / "movie.mp4"]:
        labelled = read_label(file)
        assert labelled is not None, file
        assert labelled.label.label == "1"
        assert labelled.label.produce_id


def test_inspect_tells_the_prompt_the_engines_and_every_page_s_inputs(english: Path) -> None:
    told = fabula("inspect", str(english / "movie.mp4")).stdout
    assert "a fox who is afraid of the dark" in told
    for page in ("cover", "page-1", "page-2", "page-3"):
        assert f"{page}/body" in told
        assert f"picture ← {page}/picture/picture" in told
    as_json = json.loads(fabula("inspect", str(english / "movie.mp4"), "--json").stdout.splitlines()[0])
    assert "script" in json.dumps(as_json)


def test_the_same_sentence_gives_the_same_film(english: Path, tmp_path: Path) -> None:
    again = _make(tmp_path / "again", "a fox who is afraid of the dark", *SIZE, "--jobs", "1")
    assert decoded(again / "movie.mp4") == decoded(english / "movie.mp4")
    assert (again / "movie.mp4").read_bytes() == (english / "movie.mp4").read_bytes()


def test_an_edit_leaves_the_other_bodies_byte_for_byte(english: Path) -> None:
    def bodies() -> dict[str, str]:
        with FolderStore(english) as store:
            keys = store.ledger.keys_by_target()
            outcomes = {name: store.ledger.get(keys[name][0]) for name in keys if "body" in name or "trans" in name}
            return {name: outcome.outputs["segment"].digest for name, outcome in outcomes.items() if outcome}

    before = bodies()
    original = (english / "script.json").read_text()
    script = json.loads(original)
    script["pages"][1]["text"] = script["pages"][1]["text"].replace(" the ", " that ", 1)
    (english / "script.json").write_text(json.dumps(script))
    plan = [json.loads(line) for line in fabula("plan", str(english), "--json").stdout.splitlines()]
    stale = {entry["target"] for entry in plan if "target" in entry}
    assert stale >= {"page-2/body", "soundtrack", "film"}
    assert all(
        name.startswith("page-2/")
        or name in {"transition-2", "transition-3", "soundtrack", "captions", "timeline", "film"}
        for name in stale
    )
    assert fabula("build", str(english)).returncode == 0
    changed = {name for name, digest in bodies().items() if before[name] != digest}
    assert changed <= {"page-2/body", "transition-2", "transition-3"}
    assert "page-2/body" in changed
    (english / "script.json").write_text(original)
    run = fabula("build", str(english), "--json")
    assert "target_started" not in run.stdout


def test_consecutive_pages_look_different(english: Path) -> None:
    pages = sorted(english.glob("pages/*.png"))
    assert all(a.read_bytes() != b.read_bytes() for a, b in pairwise(pages))
