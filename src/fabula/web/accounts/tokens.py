"""Secrets of the accounts: short signed access tokens, and opaque ones that are kept as digests only."""

import hashlib
import hmac
import secrets
import uuid
from dataclasses import dataclass
from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

ALGORITHM = "HS256"
PARTY = "fabula"
LONGEST_TOKEN = 4096
_REQUIRED = ("sub", "gen", "iat", "exp", "jti", "aud", "iss")


@dataclass(frozen=True)
class Access:
    """What a good access token says: whose it is, of which generation, and of which sign-in (its family)."""

    user_id: int
    generation: int
    family: uuid.UUID | None


def purpose_key(purpose: str) -> bytes:
    """A key of 32 bytes for one purpose, derived from the installation's secret key (HMAC-SHA256)."""
    return hmac.digest(settings.SECRET_KEY.encode(), f"fabula:{purpose}".encode(), "sha256")


def secret_made(prefix: str = "") -> str:
    """A new secret of 256 random bits, fit for a header, a cookie or a link."""
    return prefix + secrets.token_urlsafe(32)


def secret_digest(secret: str) -> str:
    """What is kept of a secret. It is random and long, so a plain SHA-256 (hex) is enough."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def access_lifetime() -> timedelta:
    """How long an access token is good."""
    return timedelta(minutes=settings.FABULA.access_minutes)


def access_issued(user_id: int, *, generation: int, family: uuid.UUID | None = None) -> str:
    """A signed access token. One of a family dies with it; one of an earlier generation is void."""
    now = timezone.now()
    claims: dict[str, object] = {
        "sub": str(user_id),
        "gen": generation,
        "iat": now,
        "exp": now + access_lifetime(),
        "jti": uuid.uuid4().hex,
        "aud": PARTY,
        "iss": PARTY,
    }
    if family is not None:
        claims["sid"] = family.hex
    return jwt.encode(claims, purpose_key("access"), algorithm=ALGORITHM)


def access_read(token: str) -> Access | None:
    """What an access token says, or None where it is not ours, was changed or has expired."""
    if len(token) > LONGEST_TOKEN:
        return None
    try:
        claims = jwt.decode(
            token,
            purpose_key("access"),
            algorithms=[ALGORITHM],
            audience=PARTY,
            issuer=PARTY,
            options={"require": list(_REQUIRED)},
        )
        family = claims.get("sid")
        return Access(int(claims["sub"]), int(claims["gen"]), uuid.UUID(family) if family else None)
    except (jwt.InvalidTokenError, ValueError):
        return None
