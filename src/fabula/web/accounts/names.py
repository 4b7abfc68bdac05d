"""Login names: what may be one, and when two are the same."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

LONGEST_USERNAME = 150
LONGEST_NAME = 254
_PHONE = re.compile(r"\+?[0-9]{5,20}")
_PHONE_PUNCTUATION = re.compile(r"[\s().-]+")
_SIGNS = frozenset("_.-@+")


def name_folded(text: str) -> str:
    """A name as it is kept: compatibility forms (full-width letters, ligatures) made plain, no blanks around it."""
    return unicodedata.normalize("NFKC", text).strip()


def login_name(text: str) -> str:
    """A name as it is compared: the same for capitals and small letters, and for forms that look alike."""
    return unicodedata.normalize("NFKC", name_folded(text).casefold())


def phone_plain(text: str) -> str:
    """A phone number without blanks, brackets and hyphens."""
    return _PHONE_PUNCTUATION.sub("", name_folded(text))


def login_names(text: str) -> list[str]:
    """The names that somebody who typed `text` may mean, likeliest first."""
    return list(dict.fromkeys((login_name(text), login_name(phone_plain(text)))))


def name_problem(field: str, name: str) -> str:
    """What is wrong with a `username`, `email` or `phone` (folded); empty where nothing is."""
    if len(login_name(name)) > LONGEST_NAME:
        # Some letters become two or three where capitals do not count: 150 of ß are 300.
        return "This name is too long."
    if field == "username":
        return _username_problem(name)
    if not name:
        return ""
    return _email_problem(name) if field == "email" else _phone_problem(name)


def _username_problem(name: str) -> str:
    if not 1 <= len(name) <= LONGEST_USERNAME:
        return f"A username has 1 to {LONGEST_USERNAME} characters."
    if not all(_is_letter(char) or char in _SIGNS for char in name):
        return "A username has letters, digits and _ . - @ + only."
    if not any(char.isalnum() for char in name):
        return "A username has at least one letter or digit."
    return ""


def _is_letter(char: str) -> bool:
    """Letters and digits of any script, with the marks that belong to them."""
    return unicodedata.category(char)[0] in "LMN"


def _email_problem(name: str) -> str:
    try:
        validate_email(name)
    except ValidationError:
        return "This is no e-mail address."
    return ""


def _phone_problem(name: str) -> str:
    return "" if _PHONE.fullmatch(name) else "A phone number has 5 to 20 digits, with + in front of a country's."
