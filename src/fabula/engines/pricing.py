"""What engines charge: a table from engine name to rates, and the price of a usage by it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from importlib.resources import files

from fabula.domain.artifact import Price
from fabula.domain.errors import SettingsError

PER_MILLION = 1_000_000


@dataclass(frozen=True)
class Rates:
    """What one engine charges in `currency`; `None` is a unit it does not charge by.

    `input` and `output` are per million tokens, `characters` per million, `image` and `minute` (of sound) each.
    """

    input: float | None = None
    output: float | None = None
    characters: float | None = None
    image: float | None = None
    minute: float | None = None
    currency: str = "USD"

    def price(self, usage: Mapping[str, float]) -> Price | None:
        """The price of a usage; unknown where the usage lacks a unit that is charged for."""
        charged = {
            "input_tokens": _per_unit(self.input, PER_MILLION),
            "output_tokens": _per_unit(self.output, PER_MILLION),
            "characters": _per_unit(self.characters, PER_MILLION),
            "images": self.image,
            "seconds": _per_unit(self.minute, 60),
        }
        rates = {unit: rate for unit, rate in charged.items() if rate is not None}
        if not rates or any(unit not in usage for unit in rates):
            return None
        return Price(round(sum(rate * usage[unit] for unit, rate in rates.items()), 8), self.currency)


def _per_unit(rate: float | None, units: int) -> float | None:
    return None if rate is None else rate / units


class PriceTable:
    """Rates by engine name (`provider:model`). An engine that is not in it has an unknown price, not none."""

    def __init__(self, rates: Mapping[str, Rates]) -> None:
        self._rates = dict(rates)

    @classmethod
    def load(cls, own: str = "") -> "PriceTable":
        """The package's table, and before it `own`, a TOML text of the same form. May raise `SettingsError`."""
        packaged = files("fabula.engines").joinpath("prices.toml").read_text(encoding="utf-8")
        return cls({**_parse(packaged), **_parse(own)})

    def price(self, engine: str, usage: Mapping[str, float]) -> Price | None:
        """The price of a usage of an engine, or `None` where it is unknown."""
        rates = self._rates.get(engine)
        return rates.price(usage) if rates else None


def _parse(text: str) -> dict[str, Rates]:
    try:
        return {engine: _rates(engine, entry) for engine, entry in tomllib.loads(text).items()}
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The price table is not TOML: {error}.", remedy="Mend that line.") from error


def _rates(engine: str, entry: object) -> Rates:
    known = {field.name for field in fields(Rates)}
    if not isinstance(entry, dict) or not entry.keys() <= known:
        raise SettingsError(
            f"The price table's entry {engine!r} is not understood.",
            remedy=f"Write a table with some of: {', '.join(sorted(known))}.",
        )
    if not all(isinstance(rate, str if name == "currency" else int | float) for name, rate in entry.items()):
        raise SettingsError(f"A rate of {engine!r} in the price table is not a number.", remedy="Write 0.4, not '0.4'.")
    return Rates(**entry)


def total(prices: list[Price | None]) -> Price | None:
    """The sum of prices; unknown where one is unknown or they differ in currency."""
    known = [price for price in prices if price is not None]
    currencies = {price.currency for price in known}
    if len(known) < len(prices) or len(currencies) != 1:
        return None
    return Price(round(sum(price.amount for price in known), 8), currencies.pop())
