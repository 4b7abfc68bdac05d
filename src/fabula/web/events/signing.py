"""The signature of deliveries: proof that a request is the studio's, of now, and unchanged."""

import hmac

HEADER = "Fabula-Signature"
_TOLERANCE_SECONDS = 300


def signature(body: bytes, *, secret: str, at: int) -> str:
    """The header's value for a body sent at Unix time `at`: `t=…,v1=HMAC-SHA256(secret, "t.body")` in hex."""
    digest = hmac.digest(secret.encode(), f"{at}.".encode() + body, "sha256").hex()
    return f"t={at},v1={digest}"


def signature_holds(header: str, body: bytes, *, secret: str, now: float) -> bool:
    """Whether a header is a fresh signature of `body`; what receivers are to check."""
    fields = dict(part.split("=", 1) for part in header.split(",") if "=" in part)
    stamp = fields.get("t", "")
    if not stamp.isdecimal() or abs(now - int(stamp)) > _TOLERANCE_SECONDS:
        return False
    return hmac.compare_digest(signature(body, secret=secret, at=int(stamp)).encode(), header.encode())
