"""What is found wrong with a call, in the words of the body that asked."""

import re
from collections.abc import Mapping

from fabula.domain.errors import InputError

_OPTION = re.compile(r"(?<!\S)\(?--[a-z]")
# Whoever calls over HTTP has no command line: what he can do instead, by the body's field.
_REMEDIES = {"language": "Choose another language."}


def as_asked(error: InputError, names: Mapping[str, str]) -> InputError:
    """The same error by the caller's name of the field, with a remedy that he can follow.

    `names` says what the body calls fields that engines and specs know by other names.
    """
    known = error.field.rpartition(".")[2]
    field, remedy = names.get(known, known), _remedy_here(error.remedy, known)
    prefix = f"{error.field}: "
    if error.field and error.message.startswith(prefix):
        return InputError(f"{field}: {error.message.removeprefix(prefix)}", remedy=remedy, field=field)
    return InputError(error.message, remedy=remedy, field=field)


def _remedy_here(remedy: str, field: str) -> str:
    """A remedy without its advice to give options of the command line."""
    if not _OPTION.search(remedy):
        return remedy
    advice, _, rest = remedy.partition("; ")
    return f"{advice}." if rest and not _OPTION.search(advice) else _REMEDIES.get(field, "")
