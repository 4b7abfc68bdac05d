"""The song that a user gets from one description: every file of it, its edits, and what is made again."""

import json
import re
import wave
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from mutagen.flac import FLAC
from mutagen.mp3 import MP3

from fabula.media.audio import read_recording
from fabula.media.labels import read_label
from tests.support.films import events, fabula, made
from tests.support.singing import changes_near

QUICK = ("--no-video", "--duration", "30")
WORDS = """\
[verse]
The river keeps a secret in the stones
I walked it down until the light was gone

[chorus]
Carry me home, carry me home
Under the stars I am never alone
"""


CHINESE = """\
[verse]
电话那头落着小雨
父亲说今年稻子好

[chorus]
带我回家，带我回家
"""


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("songs")
    words = folder / "words.txt"
    words.write_text(WORDS, encoding="utf-8")
    run = fabula("song", "a walk home by the river", "--lyrics", str(words), "--genre", "folk", "--out",
                 str(folder / "song"), "--format", "mp3", "--format", "flac", "--stems", *QUICK)  # fmt: skip
    assert run.returncode == 0, run.stderr
    return folder / "song"


def test_everything_lies_in_the_folder(song: Path) -> None:
    names = {str(path.relative_to(song)) for path in song.rglob("*") if path.is_file() and ".fabula" not in path.parts}
    wanted = {"song.wav", "song.mp3", "song.flac", "song.json", "song.toml", "lyrics.txt", "lyrics.lrc", "lyrics.srt",
              "score.mid", "score.musicxml", "score.png", "cover.png", "peaks.json", "stems/bass.wav"}  # fmt: skip
    assert wanted <= names
    with wave.open(str(song / "song.wav")) as sound:
        assert (sound.getnframes(), sound.getframerate(), sound.getnchannels()) == (30 * 48_000, 48_000, 2)


def test_tagged_files_hold_the_words_alone(song: Path) -> None:
    words = "\n".join(line for line in WORDS.splitlines() if not line.startswith("["))
    assert MP3(song / "song.mp3").tags.getall("USLT")[0].text == words.strip()
    assert FLAC(song / "song.flac").tags["UNSYNCEDLYRICS"] == [words.strip()]


def test_the_label_tells_what_it_was_made_from(song: Path) -> None:
    for name in ("song.wav", "song.mp3", "cover.png"):
        assert read_label(song / name) is not None, name
    labelled = read_label(song / "song.wav")
    assert labelled is not None
    lineage = json.dumps(labelled.lineage)
    assert "a walk home by the river" in lineage
    assert "song/compose" in lineage


def test_every_word_is_timed_in_order(song: Path) -> None:
    lrc = (song / "lyrics.lrc").read_text(encoding="utf-8")
    sung = re.sub(r"<[\d:.]+>|\[[^\]]*\]", "", lrc).split("\n")
    assert [line for line in sung if line] == [line for line in WORDS.splitlines() if line and line[0] != "["]
    times = [60 * int(minutes) + float(seconds) for minutes, seconds in re.findall(r"<(\d+):([\d.]+)>", lrc)]
    assert times == sorted(times)
    assert times[-1] < 30


@pytest.mark.parametrize("words", [WORDS, CHINESE], ids=["en", "zh"])
def test_words_light_up_when_they_are_sung(tmp_path: Path, words: str) -> None:
    (tmp_path / "words.txt").write_text(words, encoding="utf-8")
    run = fabula("song", "a folk song", "--lyrics", str(tmp_path / "words.txt"), "--out", str(tmp_path / "song"),
                 "--stems", "--language", "zh" if words == CHINESE else "en", *QUICK)  # fmt: skip
    assert run.returncode == 0, run.stderr
    voice = read_recording(tmp_path / "song/stems/voice.wav")
    lit = _word_times((tmp_path / "song/lyrics.lrc").read_text(encoding="utf-8"))
    off = np.abs(changes_near(voice.samples[:, 0], voice.rate, [(start, (stop - start) / 2) for start, stop in lit]))
    assert np.median(off) <= 0.03


def _word_times(lrc: str) -> list[tuple[float, float]]:
    lines = [re.findall(r"<(\d+):([\d.]+)>", line) for line in lrc.splitlines()]
    times = [[60 * int(minutes) + float(seconds) for minutes, seconds in line] for line in lines]
    return [pair for line in times for pair in pairwise(line)]


def test_a_changed_word_makes_only_what_sings_or_shows_it(song: Path) -> None:
    before = made(song)
    words = song / "lyrics.txt"
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("never alone", "always alone"), encoding="utf-8")
    plan = fabula("plan", str(song), "--json")
    stale = {event["target"] for event in events(plan.stdout) if event["event"] == "stale"}
    run = fabula("build", str(song))
    assert run.returncode == 0, run.stderr
    again = {target for key, target in made(song).items() if key not in before}
    shown = {"words", "notation", "mp3", "flac", "peaks", "song"}
    assert again == {"outline", "chorus-1/tune", "chorus-1/vocal", "master"} | shown
    assert stale <= again
    assert "always alone" in (song / "lyrics.srt").read_text(encoding="utf-8")
    words.write_text(text, encoding="utf-8")
    settled = made(song)
    assert fabula("build", str(song)).returncode == 0
    assert made(song) == settled


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("!!!",), "has no words"),
        (("a song", "--genre", "polka"), "song.genre: must be one of pop"),
        (("a song", "--bpm", "500"), "song.bpm: must be 40 to 220"),
        (("a song", "--duration", "5"), "song.seconds: must be 10 to 600"),
        (("a song", "--key", "H flat"), "song.key: must be a key such as"),
        (("a song", "--format", "ogg"), "release.formats"),
        (("a song", "--video", "4:3"), "release.videos"),
        (("a song", "--cover", "baroque"), "There is no cover style"),
        (("a song", "--engine", "music=fake:nope"), "fake has no model"),
        (("a song", "--voice", "robot"), "There is no singing voice 'robot'. Use one of woman, man, child."),
        (("a song", "--instrumental", "--lyrics", "README.md"), "An instrumental has no lyrics"),
        (("une chanson", "--language", "fr"), "no lyrics in 'fr'"),
    ],
)
def test_bad_wishes_are_refused_in_one_line(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    run = fabula("song", *options, "--out", str(tmp_path / "song"))
    assert run.returncode != 0
    assert said in run.stderr
    assert "Traceback" not in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1


def test_a_description_may_hold_emoji(tmp_path: Path) -> None:
    run = fabula("song", "a song about my dog 🐶", "--until", "words", "--out", str(tmp_path / "song"),
                 "--title", "Rex 🐾", *QUICK)  # fmt: skip
    assert run.returncode == 0, run.stderr
    words = (tmp_path / "song/lyrics.txt").read_text(encoding="utf-8")
    assert words.startswith("# Rex\n")
    assert "🐶" not in words


def test_an_engine_without_parts_makes_a_whole_song(tmp_path: Path) -> None:
    run = fabula("song", "a song about rain", "--out", str(tmp_path / "song"), *QUICK,
                 "--engine", "text=fake", "--engine", "image=fake", "--engine", "music=fake:whole")  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "song/song.wav").exists()
    assert (tmp_path / "song/lyrics.lrc").read_text(encoding="utf-8").count("<") > 4
    assert not (tmp_path / "song/score.mid").exists()
