"""The kinds of production by name: what a shell needs to begin one without knowing which."""

from collections.abc import Mapping
from typing import Any, Protocol

from fabula.domain.errors import InputError
from fabula.pipelines.production import FolderProduct
from fabula.pipelines.steps import Engines


class ProductKind(Protocol):
    """A kind of production: reads a spec from plain values, and makes the product of it."""

    @property
    def name(self) -> str: ...

    def settled(self, values: Mapping[str, Any], engines: Engines) -> dict[str, Any]:
        """The spec as it is to be kept, checked, with what was left open decided. Raises `InputError`."""

    def product(self, values: Mapping[str, Any]) -> FolderProduct:
        """The product of a spec that was settled."""

    def title(self, values: Mapping[str, Any]) -> str:
        """What to call the production before it has a title of its own."""


def product_kind(name: str) -> ProductKind:
    """The kind of that name. Raises `InputError` where there is none."""
    from fabula.pipelines.story.kind import StoryKind

    kinds: dict[str, ProductKind] = {kind.name: kind for kind in (StoryKind(),)}
    if name not in kinds:
        raise InputError(f"Unknown product {name!r}.", remedy=f"There are: {', '.join(kinds)}.", field="product")
    return kinds[name]
