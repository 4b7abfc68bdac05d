"""What a production is asked to be, as a TOML file that a person reads and changes."""

import reprlib
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import tomlkit
from pydantic import ValidationError

from fabula.domain.errors import InputError, ProductionError
from fabula.runtime.files import storage_errors, write_text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Spec = TypeVar("Spec", bound=DataclassInstance)
else:
    Spec = TypeVar("Spec")


@dataclass(frozen=True)
class SpecFile(Generic[Spec]):
    """The file of one kind of production: its `name`, what `spec` it holds, and the `header` that explains it.

    `missing` says what to do where a folder has none.
    """

    name: str
    spec: type[Spec]
    header: str
    missing: str

    def parsed(self, values: Mapping[str, Any]) -> Spec:
        """A spec from plain values. Raises `InputError` that names the field."""
        try:
            return self.spec(**values)
        except (ValidationError, TypeError) as error:
            field, wrong = _explained(error)
            raise InputError(
                f"{field or self.name}: {wrong}.",
                remedy=f"Change it in {self.name}, in the command or in what you send.",
                field=field,
            ) from error

    def read(self, folder: Path) -> Spec:
        """The spec in a folder. Raises `ProductionError` where there is none, `InputError` where it is wrong."""
        path = folder / self.name
        if not path.is_file():
            raise ProductionError(f"{folder} holds no production ({self.name} is missing).", remedy=self.missing)
        try:
            with storage_errors(path):
                # Some editors put a byte order mark first.
                values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
            raise InputError(f"{path} is not valid TOML: {error}.", remedy="Correct that line.") from error
        return self.parsed(values)

    def write(self, folder: Path, spec: Spec) -> None:
        """Write the file. An existing one must say the same; `ProductionError` where it asks for something else."""
        path = folder / self.name
        if path.exists():
            if self.read(folder) != spec:
                raise ProductionError(
                    f"{folder} already holds another production.",
                    remedy=f"Choose another --out, or edit {path} and run `fabula build {folder}`.",
                )
            return
        document = tomlkit.document()
        for line in self.header.splitlines():
            document.add(tomlkit.comment(line))
        for name, table in asdict(spec).items():
            document.add(tomlkit.nl())
            document.add(name, _table(table))
        write_text(path, tomlkit.dumps(document))


def _explained(error: ValidationError | TypeError) -> tuple[str, str]:
    """The field at fault, and what is wrong with it."""
    if not isinstance(error, ValidationError):
        return "", str(error)
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"])
    reason = str(first["msg"]).removeprefix("Value error, ")
    if not isinstance(first["input"], str | int | float):
        return field, reason
    return field, f"{reason} (it is {reprlib.repr(first['input'])})"


def _table(values: dict[str, Any]) -> Any:
    table = tomlkit.table()
    for name, value in values.items():
        table.add(name, _item(value))
    return table


def _item(value: Any) -> Any:
    if isinstance(value, str):
        return tomlkit.string(value, multiline="\n" in value)
    return list(value) if isinstance(value, tuple) else value
