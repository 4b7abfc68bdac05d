"""The steps that make a song's sound: stems and voices mixed and mastered."""

from typing import Any

from fabula.media.audio import Whole, mix_song, read_wav, write_song
from fabula.media.audio.programme import Programme
from fabula.pipelines.steps import Work

LUFS = -14.0
PEAK_DBTP = -1.0
_STEM, _VOCAL = "stem-", "vocal-"


def mix(work: Work) -> dict[str, Any]:
    """Stems and voices as one, mastered, exactly as long as the score."""
    stems = [work.path(name) for name in sorted(work.job.inputs) if name.startswith(_STEM)]
    return _mastered(work, mix_song(stems, seconds=work.parameters["seconds"]))


def master_whole(work: Work) -> dict[str, Any]:
    """Finished music of another engine at the loudness of all songs."""
    return _mastered(work, Whole(read_wav(work.path("sound"))))


def _mastered(work: Work, mixed: Programme) -> dict[str, Any]:
    path = work.folder / "master.wav"
    write_song(mixed, path, lufs=LUFS, peak_dbtp=PEAK_DBTP, check=work.call.cancel.check)
    work.save_file("sound", path, "audio/wav")
    return {"seconds": mixed.frames / mixed.rate}
