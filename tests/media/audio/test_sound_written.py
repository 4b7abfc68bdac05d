"""A sound file that cannot be written says so, with what to do."""

from pathlib import Path

import pytest
import soundfile

from fabula.domain.errors import StorageError
from fabula.media.audio import sound_written


def test_a_write_that_the_library_fails_is_a_storage_error(tmp_path: Path) -> None:
    path = tmp_path / "song.wav"
    with (
        pytest.raises(StorageError, match=r"song\.wav.*run the same again"),
        sound_written(path),
        soundfile.SoundFile(tmp_path / "no folder" / "song.wav", "w", 48_000, 2),
    ):
        pass
