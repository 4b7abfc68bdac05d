"""What may be a login name, and which are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.web.accounts.names import login_name, login_names, name_problem, phone_plain


@pytest.mark.parametrize("name", ["a", "Ada", "ada.lovelace", "小明", "Ünal", "ada@example.com", "देवी", "x" * 150])
def test_letters_of_any_script_make_a_username(name: str) -> None:
    assert name_problem("username", name) == ""


@pytest.mark.parametrize(
    "name", ["", "...", "a b", "a\tb", "a\u200bb", "a\u202eb", "a/b", "<b>", "😀", "x" * 151, "ß" * 150]
)
def test_other_characters_do_not(name: str) -> None:
    assert name_problem("username", name)


@pytest.mark.parametrize(
    ("one", "other"), [("Ada", "ADA"), ("ａｄａ", "ada"), ("Straße", "STRASSE"), (" ada ", "ada"), ("e\u0301", "é")]
)
def test_the_same_name_in_other_letters(one: str, other: str) -> None:
    assert login_name(one) == login_name(other)


@given(st.text(max_size=40))
def test_comparing_twice_changes_nothing(text: str) -> None:
    assert login_name(login_name(text)) == login_name(text)


def test_a_phone_number_is_meant_however_it_is_grouped() -> None:
    assert phone_plain("+49 (170) 123-4567") == "+491701234567"
    assert login_names("138 0013 8000") == ["138 0013 8000", "13800138000"]


@pytest.mark.parametrize(
    ("field", "name", "good"),
    [("email", "a@b.example", True), ("email", "nobody", False), ("phone", "+4917012", True), ("phone", "12", False)],
)
def test_addresses_and_numbers(field: str, name: str, good: bool) -> None:
    assert (name_problem(field, name) == "") is good
