"""What the native API of accounts takes and gives."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from ninja import Field, Schema
from pydantic import AwareDatetime, StringConstraints

from fabula.web.accounts.keys import SCOPES
from fabula.web.accounts.models import Role
from fabula.web.accounts.names import LONGEST_NAME
from fabula.web.api.pages import Page, PageQuery

LONGEST_PASSWORD = 1024
LARGEST = 2**63 - 1
MOST_PRODUCTIONS = 2**31 - 1

Name = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_PASSWORD)]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=16)]
Money = Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=4)]


class RegisterIn(Schema):
    """A new account."""

    username: Name = Field(description="Letters of any script, digits and _ . - @ +.")
    password: Password = Field(description="At least 8 characters, and not one that everybody uses.")
    email: Name | None = Field(None, description="Signs in as well; a lost password is set anew through it.")
    phone: Name | None = Field(None, description="Signs in as well.")
    language: Language | None = Field(None, description="Of letters; left out: what the browser prefers.")


class LoginIn(Schema):
    """Who signs in."""

    name: Name = Field(description="Username, e-mail address or phone number.")
    password: Password


class RefreshIn(Schema):
    """The refresh token of the session, which is used up by this."""

    refresh_token: Secret


class LogoutIn(Schema):
    """Which sessions end."""

    everywhere: bool = Field(False, description="All of them, and every access token with them.")


class PasswordChangeIn(Schema):
    """The old password and the new one."""

    old_password: Password
    new_password: Password


class ResetIn(Schema):
    """Whose password is lost."""

    name: Name = Field(description="Username, e-mail address or phone number.")


class ResetFinishIn(Schema):
    """The token of the reset link, and the new password."""

    token: Secret
    password: Password


class ConfirmIn(Schema):
    """The password once more."""

    password: Password


class QuotaOut(Schema):
    """What may be used; null is no limit."""

    storage: int | None = Field(description="Bytes.")
    productions_at_once: int | None
    monthly_spend: float | None


class AccountOut(Schema):
    """An account."""

    id: int
    username: str
    email: str | None
    phone: str | None
    role: Role
    language: str
    date_joined: datetime
    last_login: datetime | None


class AccountFullOut(AccountOut):
    """An account with what it may use and has used."""

    quota: QuotaOut
    usage: dict[str, float] = Field(description="By the names of the quotas.")


class AccountChange(Schema):
    """Fields to change; what is left out stays. Names need the password."""

    username: Name | None = None
    email: Name | None = Field(None, description="null takes it away.")
    phone: Name | None = Field(None, description="null takes it away.")
    language: Language | None = None
    password: Password | None = Field(None, description="Asked for where a login name changes.")


class SessionOut(Schema):
    """A session: send `Authorization: Bearer <access_token>`."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"
    expires_in: int = Field(description="Seconds.")
    refresh_token: str = Field(description="Good for one refresh; a used one that comes back ends the session.")
    user: AccountOut


class ApiKeyIn(Schema):
    """A new API key."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    scopes: list[Annotated[str, StringConstraints(max_length=100)]] = Field(
        min_length=1, max_length=len(SCOPES), description=f"Some of {', '.join(SCOPES)}. Who may write may read."
    )
    expires: AwareDatetime | None = Field(None, description="With its time zone; null is never.")


class ApiKeyOut(Schema):
    """An API key; the secret is not kept."""

    id: int
    name: str
    prefix: str = Field(description="How its secret begins.")
    scopes: list[str]
    created: datetime
    expires: datetime | None
    last_used: datetime | None = Field(description="To the minute.")


class ApiKeyMade(ApiKeyOut):
    """A new API key."""

    secret: str = Field(description="Shown this once.")


class ApiKeyPage(Page):
    """Keys by the page."""

    items: list[ApiKeyOut]


class UserQuery(PageQuery):
    """Which users."""

    search: str = Field("", max_length=LONGEST_NAME, description="Part of a login name.")
    role: Role | None = None
    active: bool | None = None


class UserNew(Schema):
    """An account that the staff makes; it has no password until its owner sets one by a reset link."""

    username: Name
    email: Name | None = None
    role: Role = Role.SERVICE


class UserChange(Schema):
    """Fields to change; what is left out stays. A quota of null takes the installation's default."""

    role: Role | None = None
    is_active: bool | None = None
    storage_quota: int | None = Field(None, ge=0, le=LARGEST, description="Bytes.")
    productions_at_once: int | None = Field(None, ge=0, le=MOST_PRODUCTIONS)
    monthly_spend: Money | None = None

    def changes(self) -> dict[str, Any]:
        """What was sent. Role and activity have no default, so null leaves them alone."""
        sent = self.model_dump(exclude_unset=True)
        return {
            field: value for field, value in sent.items() if value is not None or field not in ("role", "is_active")
        }


class ResetLinkOut(Schema):
    """Where a user sets a new password, once."""

    link: str
    expires: datetime


class UserOut(AccountOut):
    """A user as the staff sees him. Quotas of null take the installation's default."""

    is_active: bool
    storage_quota: int | None
    productions_at_once: int | None
    monthly_spend: float | None


class UserPage(Page):
    """Users by the page."""

    items: list[UserOut]
