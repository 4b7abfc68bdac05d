"""The data folder of a studio: what lies where in it, and how it is made, for its owner's eyes only."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from fabula.domain.errors import SettingsError


@dataclass(frozen=True)
class StudioFolder:
    """The paths of one studio. Looking makes nothing; `prepare` does."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file, where no other database is named."""
        return self.root / "studio.sqlite3"

    @property
    def secret_key_file(self) -> Path:
        """The key that signs tokens and links, where none is given."""
        return self.root / "secret_key"

    @property
    def queue(self) -> Path:
        """Where the bundled Valkey keeps its files."""
        return self.root / "valkey"

    @property
    def queue_url_file(self) -> Path:
        """The address of the bundled Valkey, password included."""
        return self.queue / "url"

    @property
    def lock_file(self) -> Path:
        """Held by the `fabula up` that runs on this folder."""
        return self.root / "up.lock"

    @property
    def beat_schedule(self) -> Path:
        """When the clock's tasks ran last."""
        return self.root / "beat-schedule"

    def prepare(self) -> None:
        """Make the folder and the secret key where they are missing. Raises `SettingsError` where that cannot be."""
        try:
            if not self.root.is_dir():
                self.root.parent.mkdir(parents=True, exist_ok=True)
                self.root.mkdir(mode=0o700, exist_ok=True)
            write_private_once(self.secret_key_file, secrets.token_urlsafe(50))
        except OSError as error:
            raise SettingsError(
                f"The data folder {self.root} cannot be used: {error.strerror}.",
                remedy="Choose another one with --data or FABULA_DATA.",
            ) from error

    def secret_key(self) -> str:
        """The key kept here, or nothing."""
        return _read(self.secret_key_file)

    def queue_url(self) -> str:
        """The address of the bundled Valkey, or nothing where none was ever started here."""
        return _read(self.queue_url_file)


def write_private_once(path: Path, text: str) -> None:
    """Write a file that only its owner may read, whole, unless it is there: of two at once, the first one's stays."""
    if path.exists():
        return
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
    try:
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""
