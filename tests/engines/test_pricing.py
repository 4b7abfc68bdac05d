"""Prices: by what a vendor charges, unknown where that is not known."""

import pytest

from fabula.domain.artifact import Price
from fabula.domain.errors import SettingsError
from fabula.engines.pricing import PriceTable, total

OWN = """
["openai:house-model"]
input = 1
output = 2.5
currency = "CNY"

["openai:tts-1"]
characters = 30
"""


def test_the_packaged_table_is_read() -> None:
    usage = {"input_tokens": 1_000_000.0, "output_tokens": 500_000.0}
    assert PriceTable.load().price("openai:gpt-4o-mini", usage) == Price(0.45, "USD")
    assert PriceTable.load().price("openai:dall-e-3", {"images": 3.0}) == Price(0.12, "USD")
    assert PriceTable.load().price("openai:gpt-4o-mini-tts", {"seconds": 120.0, "characters": 9.0}) == Price(0.03)


def test_an_own_table_goes_first() -> None:
    table = PriceTable.load(OWN)
    assert table.price("openai:house-model", {"input_tokens": 2e6, "output_tokens": 2e6}) == Price(7.0, "CNY")
    assert table.price("openai:tts-1", {"characters": 100.0}) == Price(0.003)
    assert table.price("openai:tts-1-hd", {"characters": 100.0}) == Price(0.003)


def test_what_is_not_known_has_no_price() -> None:
    table = PriceTable.load()
    assert table.price("openai:nobody", {"images": 1.0}) is None
    assert table.price("openai:gpt-4o", {"input_tokens": 10.0}) is None
    assert table.price("openai:gpt-4o", {}) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[broken", "not TOML"),
        ("price = 3", "'price' is not understood"),
        ("[x]\ninputs = 3", "'x' is not understood"),
        ("[x]\ninput = '3'", "not a number"),
    ],
)
def test_a_table_that_is_wrong_says_where(text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        PriceTable.load(text)


def test_a_sum_is_known_where_all_parts_are() -> None:
    assert total([Price(1.0), Price(0.5)]) == Price(1.5)
    assert total([Price(1.0), None]) is None
    assert total([Price(1.0), Price(1.0, "EUR")]) is None
    assert total([]) is None
