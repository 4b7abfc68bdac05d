"""Sound: reading and writing files, mixing on a timeline, loudness and true peak, mastering."""

from fabula.media.audio.ducking import Ducked, duck
from fabula.media.audio.envelopes import joined
from fabula.media.audio.files import read_recording, read_wav, wav_bytes, write_wav
from fabula.media.audio.loudness import integrated_loudness, true_peak_dbtp
from fabula.media.audio.mastering import Mastered, master
from fabula.media.audio.mixing import Clip, Mix, mix_timeline
from fabula.media.audio.peaks import peaks_json
from fabula.media.audio.programme import BLOCK, Programme, Watched, Whole, render
from fabula.media.audio.shaping import concatenate, resample, silence, to_channels
from fabula.media.audio.songs import SongMix, mix_song, write_song
from fabula.media.audio.streams import WavFile, sound_written, write_programme

__all__ = [
    "BLOCK",
    "Clip",
    "Ducked",
    "Mastered",
    "Mix",
    "Programme",
    "SongMix",
    "Watched",
    "WavFile",
    "Whole",
    "concatenate",
    "duck",
    "integrated_loudness",
    "joined",
    "master",
    "mix_song",
    "mix_timeline",
    "peaks_json",
    "read_recording",
    "read_wav",
    "render",
    "resample",
    "silence",
    "sound_written",
    "to_channels",
    "true_peak_dbtp",
    "wav_bytes",
    "write_programme",
    "write_song",
    "write_wav",
]
