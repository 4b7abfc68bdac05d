"""The steps that make a song's sound: stems and voices mixed and mastered."""

from typing import Any

from fabula.domain.sound import Sound
from fabula.media.audio import Vocal, master, mix_song, read_wav, render, wav_bytes
from fabula.media.labels import label_wav
from fabula.pipelines.labelling import label_of
from fabula.pipelines.steps import Work

LUFS = -14.0
PEAK_DBTP = -1.0
_STEM, _VOCAL = "stem-", "vocal-"


def mix(work: Work) -> dict[str, Any]:
    """Stems and voices as one, mastered, exactly as long as the score."""
    stems = [work.path(name) for name in sorted(work.job.inputs) if name.startswith(_STEM)]
    mixed = mix_song(stems, _vocals(work), seconds=work.parameters["seconds"])
    return _mastered(work, mixed.sound)


def _vocals(work: Work) -> list[Vocal]:
    starts = work.parameters["starts"]
    names = [name.removeprefix(_VOCAL) for name in sorted(work.job.inputs) if name.startswith(_VOCAL)]
    return [
        Vocal(
            read_wav(work.path(f"{_VOCAL}{name}")),
            starts[name] - work.read_json(f"placing-{name}")["lead_seconds"],
        )
        for name in names
    ]


def master_whole(work: Work) -> dict[str, Any]:
    """Finished music of another engine at the loudness of all songs."""
    return _mastered(work, read_wav(work.path("sound")))


def _mastered(work: Work, sound: Sound) -> dict[str, Any]:
    mastered = master(sound, lufs=LUFS, peak_dbtp=PEAK_DBTP)
    final = render(mastered)
    work.save("sound", label_wav(wav_bytes(final), label_of(work.job)), "audio/wav")
    return {"seconds": final.seconds}
