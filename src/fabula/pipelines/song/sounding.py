"""The steps that make a song's sound: stems and voices mixed and mastered."""

from typing import Any

from fabula.media.audio import Clip, WavFile, mix_song, mix_timeline, write_programme, write_song
from fabula.media.audio.programme import Programme
from fabula.pipelines.steps import Work

LUFS = -14.0
PEAK_DBTP = -1.0
_STEM, _VOCAL = "stem-", "vocal-"


def mix(work: Work) -> dict[str, Any]:
    """Stems and voices as one, mastered, exactly as long as the score; the voices also by themselves, dry."""
    stems = [work.path(name) for name in sorted(work.job.inputs) if name.startswith(_STEM)]
    seconds, vocals = work.parameters["seconds"], _vocals(work)
    if vocals:
        path = work.folder / "voice.wav"
        write_programme(path, mix_timeline(vocals, seconds=seconds))
        work.save_file("voice", path, "audio/wav")
    return _mastered(work, mix_song(stems, seconds=seconds, vocals=vocals))


def _vocals(work: Work) -> list[Clip]:
    starts = work.parameters["starts"]
    names = [name.removeprefix(_VOCAL) for name in sorted(work.job.inputs) if name.startswith(_VOCAL)]
    return [
        Clip(work.path(f"{_VOCAL}{name}"), starts[name] - work.read_json(f"placing-{name}")["lead_seconds"])
        for name in names
    ]


def master_whole(work: Work) -> dict[str, Any]:
    """Finished music of another engine at the loudness of all songs."""
    return _mastered(work, WavFile(work.path("sound")))


def _mastered(work: Work, mixed: Programme) -> dict[str, Any]:
    path = work.folder / "master.wav"
    write_song(mixed, path, lufs=LUFS, peak_dbtp=PEAK_DBTP, check=work.call.cancel.check)
    work.save_file("sound", path, "audio/wav")
    return {"seconds": mixed.frames / mixed.rate}
