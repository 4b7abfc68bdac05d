"""`story`, `plan`, `build`, `inspect` and `gc` on one small film by the fake engines."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fabula.cli.app import run

SMALL = ("--size", "320x240", "--fps", "24", "--pages", "3", "--jobs", "2")
FAKES = tuple(word for each in ("text", "image", "speech", "music") for word in ("--engine", f"{each}=fake"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished film, made once."""
    folder = tmp_path_factory.mktemp("made") / "film"
    assert run(["story", "a fox", "--out", str(folder), *SMALL, *FAKES]) == 0
    return folder


@pytest.fixture
def film(made: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copytree(made, tmp_path / "film"))


@pytest.fixture
def events(fabula) -> Callable[..., list[dict]]:
    """Run a command with --json; its events."""

    def _events(*arguments: object) -> list[dict]:
        ran = fabula(*arguments, "--json")
        assert ran.status == 0, ran.err
        return [json.loads(line) for line in ran.out.splitlines()]

    return _events


def targets(events: list[dict], kind: str) -> set[str]:
    return {event["target"] for event in events if event["event"] == kind}


def test_a_story_leaves_a_readable_folder(made: Path) -> None:
    for name in ("movie.mp4", "script.json", "story.toml", "captions.srt", "poster.jpg", "timeline.otio"):
        assert (made / name).stat().st_size > 0, name
    assert len(list((made / "pages").glob("*.png"))) == 3
    assert list((made / "speech").glob("*.wav"))


def test_the_same_command_makes_nothing_again(film: Path, events) -> None:
    told = events("story", "a fox", "--out", film, *SMALL, *FAKES)
    assert targets(told, "target_started") == set()
    assert told[-1] == {"event": "result", "folder": str(film), "film": str(film / "movie.mp4")}


def test_another_story_in_the_same_folder_is_refused(film: Path, fabula) -> None:
    before = (film / "story.toml").read_bytes()
    ran = fabula("story", "a bear", "--out", film, *SMALL, *FAKES)
    assert ran.status == 4
    assert "another production" in ran.err
    assert (film / "story.toml").read_bytes() == before


def test_a_finished_film_has_an_empty_plan(film: Path, events, fabula) -> None:
    (plan,) = events("plan", film)
    assert (plan["event"], plan["targets"]) == ("plan", 0)
    assert "nothing is stale" in fabula("plan", film).out


def test_one_word_makes_its_page_stale_and_no_other(film: Path, events, fabula) -> None:
    script = json.loads((film / "script.json").read_text())
    page = script["pages"][1]
    page["lines"][0]["text"] = page["lines"][0]["text"].replace(" ", " truly ", 1)
    page["text"] = "".join(line["text"] for line in page["lines"])
    (film / "script.json").write_text(json.dumps(script, ensure_ascii=False))
    planned = targets(events("plan", film), "stale")
    assert any(target.startswith("page-2/") for target in planned)
    assert not any(target.startswith(("page-1/", "page-3/body", "cover/")) for target in planned), planned
    assert "page-2/" in fabula("plan", film).out
    built = targets(events("build", film), "target_finished")
    assert built <= planned
    assert targets(events("build", film), "target_started") == set()


def test_another_take_of_one_picture(film: Path, events) -> None:
    built = targets(events("build", film, "--again", "page-1/picture"), "target_finished")
    assert "page-1/picture" in built
    assert not any(target.startswith(("page-2/picture", "page-3/picture", "script")) for target in built)


def test_a_damaged_store_is_named_and_repaired(film: Path, fabula, events) -> None:
    blobs = [file for file in (film / ".fabula" / "blobs").rglob("*") if file.is_file()]
    for blob in blobs:
        blob.chmod(0o644)
        blob.write_bytes(b"broken")
    ran = fabula("build", film, "--again", "film")
    assert ran.status != 0
    assert len(ran.err.splitlines()) == 1
    told = events("build", film, "--repair")
    assert targets(told, "damaged")
    assert (film / "movie.mp4").stat().st_size > 1000


def test_until_stops_there(fabula, tmp_path: Path) -> None:
    ran = fabula("story", "a fox", "--out", tmp_path / "short", "--until", "script", *SMALL, *FAKES)
    assert ran.status == 0, ran.err
    assert (tmp_path / "short" / "script.json").exists()
    assert not (tmp_path / "short" / "pages").exists()


def test_ones_own_text_is_kept(fabula, tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("A fox woke up.\n\nShe looked at the moon.\n\nThen she slept.", encoding="utf-8")
    ran = fabula("story", "--text", tmp_path / "own.txt", "--out", tmp_path / "own", "--until", "script", *SMALL[:4])
    assert ran.status == 0, ran.err
    script = json.loads((tmp_path / "own" / "script.json").read_text())
    assert "She looked at the moon." in " ".join(page["text"] for page in script["pages"])


def test_inspect_prints_prompt_engines_and_every_page(film: Path, fabula, events) -> None:
    out = fabula("inspect", film / "movie.mp4").out
    assert "story.topic = a fox" in out
    assert "story/draw: fake" in out
    for page in ("cover", "page-1", "page-2", "page-3"):
        assert f"{page}/picture" in out
    (told,) = events("inspect", film / "movie.mp4")
    assert told["label"]["content_producer"]


def test_gc_keeps_what_is_shown(film: Path, fabula, events) -> None:
    (told,) = events("gc", film, "--keep", "0")
    assert told["event"] == "collected"
    assert fabula("plan", film).out.startswith("Everything is made")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["plan", "gone"], "gone"),
        (["build", "gone"], "gone"),
        (["gc", "gone"], "gone"),
        (["plan", "file"], "file"),
        (["story", "fox", "--out", "file"], "file"),
        (["story", "fox", "--out", "file/below"], "file"),
        (["story", "fox", "--out", "x" * 300], "too long"),
        (["build", "x" * 300], "too long"),
        (["story", ""], "empty"),
        (["story", "  "], "empty"),
        (["story", "x" * 100_000], "100,000"),
        (["story", "x" * 2001], "2,000"),
        (["story", "fox", "--hero", "x" * 201], "story.hero"),
        (["story", "fox \x1b[31m"], "control characters"),
        (["story", "🦊"], "no words"),
        (["story", "قصة عن ثعلب"], "letters"),
        (["story", "fox", "--language", "xx"], "xx"),
        (["story", "fox", "--style", "oil"], "oil"),
        (["story", "fox", "--narrator", "nobody"], "nobody"),
        (["story", "fox", "--engine", "text=nobody"], "nobody"),
        (["story", "fox", "--size", "1921x1081"], "1921"),
        (["story", "fox", "--size", "10x10"], "10"),
        (["story", "fox", "--fps", "7"], "fps"),
        (["story", "fox", "--pages", "99"], "pages"),
        (["story", "fox", "--tone", "grim"], "tone"),
        (["story", "fox", "--age", "7"], "age"),
        (["story", "--text", "gone.txt"], "gone.txt"),
        (["story", "fox", "--text", "file"], "either"),
    ],
)
def test_bad_input_ends_in_one_line_and_makes_nothing(
    fabula, tmp_path: Path, arguments: list[str], complaint: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = fabula(*arguments)
    assert ran.status not in (0, 1, 70), ran.err
    (line,) = ran.err.splitlines()
    assert complaint in line
    assert not list(tmp_path.rglob("*.mp4"))
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused(fabula, tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o555)
    ran = fabula("story", "fox", "--out", tmp_path / "locked" / "film")
    assert ran.status == 5
    assert len(ran.err.splitlines()) == 1


def test_a_broken_spec_names_its_line(film: Path, fabula) -> None:
    (film / "story.toml").write_text('[story]\ntopic = "fox\n')
    ran = fabula("build", film)
    assert ran.status == 2
    assert "story.toml" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_broken_picture_is_named_and_nothing_is_lost(film: Path, fabula) -> None:
    movie = (film / "movie.mp4").read_bytes()
    (film / "pages" / "2.jpg").write_bytes(b"\xff\xd8 not a picture")
    ran = fabula("build", film)
    assert ran.status == 2
    assert "2.jpg" in ran.err
    assert (film / "movie.mp4").read_bytes() == movie


@pytest.mark.parametrize(("word", "lacking"), [("الثعلب", "ا"), ("🦊", "🦊"), ("\x07", "x07")])
def test_an_edit_that_cannot_be_captioned_is_told_before_anything_is_made(
    film: Path, fabula, word: str, lacking: str
) -> None:
    script = json.loads((film / "script.json").read_text())
    script["pages"][1]["text"] += f" {word}"
    (film / "script.json").write_text(json.dumps(script))
    ran = fabula("build", film)
    assert ran.status == 2
    (line,) = ran.err.splitlines()
    assert "caption font" in line
    assert lacking in line


def test_a_stopped_build_says_so_and_goes_on(tmp_path: Path, events) -> None:
    command = [
        sys.executable, "-c", "from fabula.cli import main; main()",
        "story", "a fox", "--out", str(tmp_path / "film"), "--json", *SMALL, *FAKES,
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            if json.loads(line)["event"] == "target_finished":
                process.send_signal(signal.SIGTERM)
                break
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.splitlines()[-1].startswith("fabula: Stopped.")
    assert "Traceback" not in err
    again = events("build", tmp_path / "film", "--until", "script")
    assert targets(again, "target_started") == set()
    assert (tmp_path / "film" / "script.json").exists()
