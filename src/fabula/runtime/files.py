"""Files that are either wholly there or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fabula.domain.errors import StorageError


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn an `OSError` about `path` into a `StorageError` that names the remedy."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, path) from error


def storage_error(error: OSError, path: Path) -> StorageError:
    """An `OSError` about `path` in words, with the remedy."""
    return StorageError(*_explain(error, path))


def _explain(error: OSError, path: Path) -> tuple[str]:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return (f"The disk is full: {path} could not be written. Free some space and run the same again.",)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return (f"{path} is not writable. Make it writable or choose another folder with --out.",)
        case errno.ENOTDIR | errno.EEXIST:
            return (f"{path} is in the way: a folder is needed there. Choose another folder with --out.",)
        case errno.ENAMETOOLONG:
            return (f"A path is too long: …{str(path)[-60:]}. Choose a shorter folder with --out.",)
        case _:
            return (f"{path}: {error.strerror or error}. Check the disk and run the same again.",)


@contextmanager
def writing(path: Path) -> Iterator[Path]:
    """A temporary path beside `path`, renamed onto it where the block ends well and removed where it does not.

    Raises `StorageError` where the disk refuses.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}.", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    temporary = Path(name)
    try:
        with storage_errors(path):
            yield temporary
            temporary.chmod(0o644)
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a whole file, or nothing."""
    with writing(path) as temporary:
        temporary.write_bytes(data)


def write_text(path: Path, text: str) -> None:
    """Write a whole UTF-8 file, or nothing."""
    write_bytes(path, text.encode())
