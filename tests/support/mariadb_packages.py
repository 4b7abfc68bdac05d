"""MariaDB's server out of Debian's packages, unpacked into the user's cache: apt's download needs no root."""

import fcntl
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

_SERVER = "mariadb-server-core"


def mariadb_root() -> Path | None:
    """The unpacked `usr` folder with sbin/mariadbd, downloaded at the first call; None where it cannot be had."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return None
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fabula"
    cache.mkdir(parents=True, exist_ok=True)
    target = cache / "mariadb"
    with (cache / "mariadb.lock").open("w") as lock:
        # Several test workers may ask at once.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            try:
                _unpacked(target)
            except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
                return None
    return target / "usr"


def _unpacked(target: Path) -> None:
    with tempfile.TemporaryDirectory(dir=target.parent) as name:
        work = Path(name)
        apt = _Apt(work)
        root = work / "root"
        root.mkdir()
        for package in apt.downloaded([_SERVER, *apt.missing_libraries(_SERVER)]):
            subprocess.run(["dpkg-deb", "-x", package, root], check=True, capture_output=True)
        root.rename(target)


class _Apt:
    """apt with state and cache of its own, so that neither root nor an earlier `apt-get update` is needed."""

    def __init__(self, work: Path) -> None:
        self._work = work
        for folder in ("state/lists/partial", "cache/archives/partial", "debs"):
            (work / folder).mkdir(parents=True)
        self._options = [
            "-o", f"Dir::State={work}/state", "-o", "Dir::State::status=/var/lib/dpkg/status",
            "-o", f"Dir::Cache={work}/cache", "-o", "APT::Sandbox::User=",
        ]  # fmt: skip
        self._run("apt-get", "update")

    def missing_libraries(self, package: str) -> list[str]:
        """The libraries that a package needs and this machine lacks."""
        listing = self._run("apt-cache", "depends", package, "--no-recommends", "--no-suggests", "--no-conflicts",
                            "--no-breaks", "--no-replaces", "--no-enhances")  # fmt: skip
        needed = [line.split("Depends: ")[1].strip() for line in listing.splitlines() if "Depends: lib" in line]
        return [name for name in needed if not _installed(name)]

    def downloaded(self, packages: list[str]) -> list[Path]:
        """The packages' files."""
        self._run("apt-get", "download", *packages)
        return sorted((self._work / "debs").glob("*.deb"))

    def _run(self, program: str, *arguments: str) -> str:
        return subprocess.run(
            [program, *self._options, *arguments], check=True, capture_output=True, text=True, timeout=180,
            cwd=self._work / "debs", env={**os.environ, "LC_ALL": "C"},
        ).stdout  # fmt: skip


def _installed(package: str) -> bool:
    found = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Status}", package], check=False, capture_output=True, text=True
    )
    return "install ok installed" in found.stdout
