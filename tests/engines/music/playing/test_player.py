"""Stems are exactly as long as the score, the same each time, and balanced."""

import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from fabula.domain.errors import Cancelled
from fabula.domain.score import Score
from fabula.engines.base.call import Call, CancelToken
from fabula.engines.embedded.music.playing import CUE_RING_SECONDS, play
from fabula.media.audio import WavFile, integrated_loudness
from tests.support.scores import small_score

AGAIN = """
import sys
from pathlib import Path
from fabula.engines.base.call import Call
from fabula.engines.embedded.music.playing import play
from tests.support.scores import small_score
play(small_score(genre=sys.argv[1], bars=4), Path(sys.argv[2]), Call())
"""


def digests(folder: Path) -> dict[str, str]:
    return {path.stem: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.wav")}


def test_four_stems_each_exactly_as_long_as_the_score(tmp_path: Path) -> None:
    score = replace(small_score(bars=4), seconds=10.00013)
    played = play(score, tmp_path, Call())
    assert [stem.stem for stem in played.stems] == ["drums", "bass", "harmony", "lead"]
    for stem in played.stems:
        info = soundfile.info(stem.path)
        assert (info.frames, info.samplerate, info.channels) == (480_006, 48_000, 2)


def test_only_the_stems_that_have_parts(tmp_path: Path) -> None:
    score = small_score(bars=4)
    played = play(replace(score, parts=score.parts[2:4]), tmp_path, Call())
    assert [stem.stem for stem in played.stems] == ["harmony"]


def test_a_cue_rings_over_its_end(tmp_path: Path) -> None:
    cue = small_score(bars=4, ring=0.0)
    (stem,) = play(replace(cue, parts=cue.parts[3:4]), tmp_path, Call()).stems
    samples, rate = soundfile.read(stem.path)
    assert len(samples) == round((cue.seconds + CUE_RING_SECONDS) * rate)
    end = round(cue.seconds * rate)
    assert np.abs(samples[end : end + rate // 4]).max() > 100 / 32768
    assert not samples[-1].any()


@pytest.mark.parametrize("genre", ["pop", "house", "lo-fi"])
def test_the_same_score_is_the_same_bytes_in_another_process(tmp_path: Path, genre: str) -> None:
    play(small_score(genre=genre, bars=4), tmp_path / "here", Call())
    command = [sys.executable, "-c", AGAIN, genre, str(tmp_path / "there")]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[4])
    assert digests(tmp_path / "here") == digests(tmp_path / "there")


def test_parts_come_at_the_level_of_their_role_whatever_plays_them(tmp_path: Path) -> None:
    def lead_loudness(program: int) -> float:
        score = small_score(bars=4)
        lead = replace(score.parts[4], program=program)
        (stem,) = play(replace(score, parts=(lead,)), tmp_path / str(program), Call()).stems
        return integrated_loudness(WavFile(stem.path))

    levels = [lead_loudness(program) for program in (0, 9, 40, 56, 73)]
    assert max(levels) - min(levels) < 3.0


def test_a_soft_passage_stays_softer_than_a_loud_one(tmp_path: Path) -> None:
    score = small_score(bars=8)
    lead = score.parts[4]
    softer = tuple(note._replace(velocity=45) if note.start < 16 else note for note in lead.notes)
    (stem,) = play(replace(score, parts=(replace(lead, notes=softer),)), tmp_path, Call()).stems
    samples, rate = soundfile.read(stem.path)
    soft, loud = (np.sqrt(np.square(samples[rate * first : rate * (first + 6)]).mean()) for first in (1, 9))
    assert loud > 1.5 * soft


def test_stopping_leaves_no_half_written_stem(tmp_path: Path) -> None:
    token = CancelToken()

    def stop(_fraction: float, message: str) -> None:
        if message == "playing bass":
            token.cancel()

    with pytest.raises(Cancelled):
        play(small_score(bars=4), tmp_path, Call(cancel=token, progress=stop))
    assert {path.name for path in tmp_path.iterdir()} <= {"drums.wav", "bass.wav"}


def test_progress_rises_to_one(tmp_path: Path) -> None:
    told: list[float] = []
    play(small_score(bars=4), tmp_path, Call(progress=lambda fraction, _message: told.append(fraction)))
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def silent_score() -> Score:
    score = small_score(bars=4)
    return replace(score, parts=tuple(replace(part, notes=()) for part in score.parts))


def test_a_score_without_notes_has_no_stems(tmp_path: Path) -> None:
    assert play(silent_score(), tmp_path, Call()).stems == ()
