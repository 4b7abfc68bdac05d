"""Where the assets lie that set-up packed into the package: fonts, artwork, word lists."""

from pathlib import Path

from fabula.domain.errors import SettingsError

ROOT = Path(__file__).resolve().parent.parent / "assets"


def asset(name: str) -> Path:
    """The path of an asset, such as `fonts/NotoSansSC-Regular.ttf`. Raises `SettingsError` where it was not built."""
    path = ROOT / name
    if not path.exists():
        raise SettingsError(
            f"The asset {name} is missing from this installation.", remedy="Run `make setup` to build it."
        )
    return path
