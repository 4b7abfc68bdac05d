"""The kinds of production by name: what a shell needs to begin one without knowing which."""

from collections.abc import Mapping
from typing import Any, Literal, Protocol

from fabula.domain.errors import InputError
from fabula.pipelines.production import FolderProduct
from fabula.pipelines.spec_file import SpecFile
from fabula.pipelines.steps import Engines, Step

Named = Literal["text", "image", "speech", "music"]
"""Capabilities that the settings name an engine for."""


class ProductKind(Protocol):
    """A kind of production: reads a spec from plain values, and makes the product of it."""

    @property
    def name(self) -> str: ...

    @property
    def file(self) -> SpecFile[Any]:
        """Its spec as a file of a production's folder."""

    @property
    def shown(self) -> str:
        """The file of a production's folder that everything is for."""

    @property
    def words(self) -> str:
        """The file of a production's folder that holds its words."""

    @property
    def capabilities(self) -> tuple[Named, ...]:
        """Whose engines its spec names, in a table `engines`."""

    @property
    def final(self) -> str:
        """The target that everything is for."""

    @property
    def about(self) -> str:
        """What it makes, in one sentence."""

    @property
    def steps(self) -> Mapping[str, Step]:
        """The steps of its productions."""

    def spec_schema(self) -> dict[str, Any]:
        """The JSON schema of its spec."""

    def settled(self, values: Mapping[str, Any], engines: Engines) -> dict[str, Any]:
        """The spec as it is to be kept, checked, with what was left open decided. Raises `InputError`."""

    def product(self, values: Mapping[str, Any]) -> FolderProduct:
        """The product of a spec that was settled."""

    def title(self, values: Mapping[str, Any]) -> str:
        """What to call the production before it has a title of its own."""


def product_kinds() -> dict[str, ProductKind]:
    """Every kind there is, by name."""
    from fabula.pipelines.song.kind import SongKind
    from fabula.pipelines.story.kind import StoryKind

    kinds: tuple[ProductKind, ...] = (StoryKind(), SongKind())
    return {kind.name: kind for kind in kinds}


def product_steps() -> Mapping[str, Step]:
    """The steps of every kind; their names begin with the kind's."""
    return {name: step for kind in product_kinds().values() for name, step in kind.steps.items()}


def product_kind(name: str) -> ProductKind:
    """The kind of that name. Raises `InputError` where there is none."""
    kinds = product_kinds()
    if name not in kinds:
        raise InputError(f"Unknown product {name!r}.", remedy=f"There are: {', '.join(kinds)}.", field="product")
    return kinds[name]
