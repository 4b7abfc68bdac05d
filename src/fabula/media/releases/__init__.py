"""Songs as listeners take them: FLAC, MP3, M4A and Opus, with tags, cover, and words in time."""

from fabula.media.releases.release import FORMATS, write_release
from fabula.media.releases.tags import SongTags

__all__ = ["FORMATS", "SongTags", "write_release"]
