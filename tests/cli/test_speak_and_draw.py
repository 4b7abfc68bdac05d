"""`speak` and `draw` write labelled files, and refuse in one line what they cannot do."""

import json
from pathlib import Path

import pytest
import soundfile
from PIL import Image

from fabula.media.labels import read_label


@pytest.mark.parametrize("suffix", ["wav", "mp3", "flac", "ogg"])
def test_speech_is_written_and_labelled(fabula, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"fox.{suffix}"
    ran = fabula("speak", "A fox was afraid of the dark.", "-o", file, "--json")
    (result,) = [event for event in map(json.loads, ran.out.splitlines()) if event["event"] == "result"]
    assert ran.status == 0
    assert soundfile.info(file).duration == pytest.approx(result["seconds"], abs=0.1)
    assert [word for word, _, _ in result["words"]][:3] == ["A", "fox", "was"]
    label = read_label(file)
    assert label
    assert label.lineage["asked"]["text"] == "A fox was afraid of the dark."
    assert label.lineage["engines"][0]["engine"] == "embedded"


def test_chinese_is_spoken_from_a_file(fabula, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes("从前有一只怕黑的狐狸。".encode("gb18030"))
    ran = fabula("speak", "--text", tmp_path / "story.txt", "-o", tmp_path / "a.wav")
    assert ran.status == 0, ran.err
    assert soundfile.info(tmp_path / "a.wav").duration > 1


def test_stdin_is_spoken(fabula_process, tmp_path: Path) -> None:
    ran = fabula_process("speak", "-", "-o", tmp_path / "a.wav", stdin="Good night.")
    assert ran.status == 0, ran.err
    assert "a.wav" in ran.out


def test_voices_are_listed(fabula) -> None:
    voices = [json.loads(line) for line in fabula("speak", "--voices", "--language", "zh", "--json").out.splitlines()]
    assert len(voices) >= 16
    assert {voice["language"] for voice in voices} == {"zh"}
    assert voices[0]["name"] in fabula("speak", "--voices", "--language", "zh").out


@pytest.mark.parametrize(("name", "size"), [("fox.png", "320x180"), ("fox.jpg", "180x320")])
def test_a_picture_is_written_marked_and_labelled(fabula, tmp_path: Path, name: str, size: str) -> None:
    ran = fabula("draw", "a fox in a forest at night", "-o", tmp_path / name, "--size", size)
    assert ran.status == 0, ran.err
    with Image.open(tmp_path / name) as picture:
        assert f"{picture.width}x{picture.height}" == size
    label = read_label(tmp_path / name)
    assert label
    assert label.label.label == "1"
    assert label.lineage["asked"]["prompt"] == "a fox in a forest at night"


def test_the_same_seed_draws_the_same_picture(fabula, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        fabula("draw", "狐狸", "-o", tmp_path / name, "--size", "320x180", "--seed", 7)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_styles_are_listed(fabula) -> None:
    assert "picture-book" in fabula("draw", "--styles").out.split()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["speak", ""], "empty"),
        (["speak", "   "], "empty"),
        (["speak", "a" * 100_000], "100,000 characters"),
        (["speak", "ring \x07 ring"], "control characters"),
        (["speak", "🦊🦊"], "no words"),
        (["speak", "fox", "--voice", "nobody"], "nobody"),
        (["speak", "fox", "--language", "tlh-xx"], "tlh"),
        (["speak", "fox", "-o", "fox.doc"], "fox.doc"),
        (["speak", "fox", "-o", "gone/../"], ""),
        (["speak", "fox", "--engine", "speech=nobody"], "nobody"),
        (["speak"], ""),
        (["draw", ""], "empty"),
        (["draw", "🦊"], "no words"),
        (["draw", "fox", "--size", "huge"], "huge"),
        (["draw", "fox", "--size", "0x0"], "not a size"),
        (["draw", "fox", "--size", "99999x99999"], "99999"),
        (["draw", "fox", "--style", "oil"], "oil"),
        (["draw", "fox", "-o", "fox.gif"], "fox.gif"),
        (["draw", "fox", "--engine", "picture=openai"], "picture=openai"),
        (["draw", "fox", "--engine", "image=openai"], "FABULA_OPENAI_API_KEY"),
        (["inspect", "gone.mp4"], "gone.mp4"),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_bad_input_ends_in_one_line(
    fabula, monkeypatch: pytest.MonkeyPatch, arguments: list[str], complaint: str, language: str
) -> None:
    monkeypatch.setenv("FABULA_LANGUAGE", language)
    ran = fabula(*arguments)
    assert ran.status != 0
    if len(arguments) > 1:
        (line,) = ran.err.splitlines()
        assert line.startswith("fabula: ")
        assert "Traceback" not in line
        if language == "en":
            assert complaint in line
        elif complaint in ("empty", "no words", "control characters"):
            assert "文字" in line
    assert not list(Path().glob("*.wav"))
    assert not list(Path().glob("*.png"))


def test_an_output_below_a_file_is_refused(fabula, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = fabula("draw", "fox", "-o", tmp_path / "file" / "fox.png", "--size", "320x180")
    assert ran.status == 5
    assert len(ran.err.splitlines()) == 1


def test_inspect_tells_what_was_asked(fabula, tmp_path: Path) -> None:
    fabula("draw", "a fox by a lighthouse", "-o", tmp_path / "a.png", "--size", "320x180")
    ran = fabula("inspect", tmp_path / "a.png")
    assert ran.status == 0
    assert "made by AI" in ran.out
    assert "a fox by a lighthouse" in ran.out
    assert "embedded" in ran.out
    (event,) = map(json.loads, fabula("inspect", tmp_path / "a.png", "--json").out.splitlines())
    assert event["label"]["label"] == "1"


def test_inspect_says_when_there_is_no_label(fabula, tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "plain.png")
    ran = fabula("inspect", tmp_path / "plain.png")
    assert ran.status == 2
    assert "no label" in ran.err


def test_errors_are_events_too(fabula) -> None:
    ran = fabula("draw", "", "--json")
    (event,) = map(json.loads, ran.out.splitlines())
    assert event == {"event": "error", "code": "bad_input", "message": ran.err[8:].strip(), "exit_code": ran.status}
