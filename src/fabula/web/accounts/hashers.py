"""How passwords are kept: argon2id, tuned so that a login costs tens of milliseconds, a few at a time."""

import threading
import unicodedata
from typing import Any

from django.contrib.auth import hashers

_AT_ONCE = threading.BoundedSemaphore(4)


class Argon2Hasher(hashers.Argon2PasswordHasher):
    """Argon2id with 32 MiB, two passes and one lane: above OWASP's least (19 MiB, two passes).

    Django's own 100 MiB and eight lanes would let a flood of logins take all memory; here at most four run at once.
    The same characters typed on another keyboard (full-width, composed or not) are the same password (NFKC).
    """

    time_cost = 2
    memory_cost = 32 * 1024
    parallelism = 1

    def encode(self, password: str, salt: str) -> Any:
        """The hash of a password."""
        with _AT_ONCE:
            return super().encode(_plain(password), salt)

    def verify(self, password: str, encoded: str) -> bool:
        """Whether a hash is of this password."""
        with _AT_ONCE:
            return bool(super().verify(_plain(password), encoded))


def _plain(password: str) -> str:
    return unicodedata.normalize("NFKC", password)
