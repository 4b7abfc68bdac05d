"""Files that hold sound and picture: the soundtrack, the joined film, and what is in a file."""

from fabula.media.containers.join import Chapter, join_film
from fabula.media.containers.probe import (
    AudioFacts,
    MediaFacts,
    PictureFacts,
    SubtitleFacts,
    decode_warnings,
    probe,
)
from fabula.media.containers.soundtrack import SoundFacts, encode_aac, measure_sound, write_soundtrack
from fabula.media.containers.subtitle_track import SubtitleTrack

__all__ = [
    "AudioFacts",
    "Chapter",
    "MediaFacts",
    "PictureFacts",
    "SoundFacts",
    "SubtitleFacts",
    "SubtitleTrack",
    "decode_warnings",
    "encode_aac",
    "join_film",
    "measure_sound",
    "probe",
    "write_soundtrack",
]
