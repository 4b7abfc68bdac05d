"""The client is what the studio's document says today."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("module", ["models.py", "calls.py"])
def test_the_client_is_in_step_with_the_document(module: str, generated: Path) -> None:
    assert (generated / module).read_text() == (_ROOT / "src/fabula/client" / module).read_text(), "Run `make client`."


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated modules, made anew."""
    folder = tmp_path_factory.mktemp("client")
    (folder / "pyproject.toml").write_text((_ROOT / "pyproject.toml").read_text())
    package = folder / "src/fabula/client"
    package.mkdir(parents=True)
    environment = {**os.environ, "FABULA_DATA": str(folder / "data")}
    command = [sys.executable, str(_ROOT / "tools/generate_client.py"), str(package)]
    subprocess.run(command, check=True, env=environment, cwd=folder, timeout=120)
    return package


def test_it_imports_nothing_of_the_rest() -> None:
    listed = "import sys, fabula.client; print(*(name for name in sys.modules if name.startswith('fabula.')))"
    run = subprocess.run([sys.executable, "-c", listed], check=True, capture_output=True, text=True, timeout=60)
    assert {name.split(".")[1] for name in run.stdout.split()} == {"client"}
