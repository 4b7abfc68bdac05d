"""Users, and what lets them in: refresh tokens, API keys, reset links, counts of failed logins."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from fabula.web.accounts.names import login_name, name_problem


class Role(models.TextChoices):
    """What an account is for: a person, someone of the house, or a machine."""

    USER = "user"
    STAFF = "staff"
    SERVICE = "service"


class UserManager(BaseUserManager["User"]):
    """Makes users the way Django's own commands expect."""

    def create_user(self, username: str, password: str | None = None, **facts: Any) -> "User":
        """A user with a hashed password."""
        user = self.model(username=username, **facts)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, username: str, password: str | None = None, **facts: Any) -> "User":
        """A user who may do everything in the admin."""
        return self.create_user(username, password, role=Role.STAFF, is_superuser=True, **facts)

    def get_by_natural_key(self, username: str | None) -> "User":
        """The user whom any login name belongs to. Raises `User.DoesNotExist`."""
        return self.get(login_names__name=login_name(username or ""))


class User(AbstractBaseUser, PermissionsMixin):
    """An account. Any of username, phone and e-mail signs in, at every door.

    The quotas are the user's own where set; the installation's defaults apply where they are null.
    """

    username = models.CharField(max_length=150, unique=True)
    email = models.EmailField(unique=True, null=True, blank=True)
    phone = models.CharField(max_length=32, unique=True, null=True, blank=True)
    role = models.CharField(max_length=16, choices=Role.choices, default=Role.USER)
    language = models.CharField(max_length=16, default="en")
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False, editable=False, help_text="Whether the role is staff.")
    date_joined = models.DateTimeField(default=timezone.now)
    token_generation = models.PositiveIntegerField(default=0, help_text="Access tokens of an earlier one are void.")
    storage_quota = models.BigIntegerField(null=True, blank=True, help_text="Bytes.")
    productions_at_once = models.PositiveIntegerField(null=True, blank=True)
    monthly_spend = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    erasing = models.DateTimeField(null=True, editable=False, help_text="Since when the account is being deleted.")

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.username

    @property
    def names(self) -> set[str]:
        """Every login name, in the form in which it is compared."""
        return {login_name(name) for name in (self.username, self.email, self.phone) if name}

    def clean(self) -> None:
        """Refuse names that are none, or another's. Raises `ValidationError` by field."""
        self.email, self.phone = self.email or None, self.phone or None
        for field in ("username", "email", "phone"):
            if problem := name_problem(field, getattr(self, field) or ""):
                raise ValidationError({field: problem})
            if LoginName.objects.filter(name=login_name(getattr(self, field) or "")).exclude(user=self.pk).exists():
                raise ValidationError({field: "This name is taken."})

    def save(self, **options: Any) -> None:
        """Write the user and his login names. Raises `IntegrityError` where one is another's.

        A new password, wherever it was set, ends all sessions.
        """
        changed = set(options.get("update_fields") or ())
        renewed = self._password is not None and not self._state.adding  # type: ignore[attr-defined]
        self.is_staff = self.role == Role.STAFF
        if "role" in changed:
            options["update_fields"] = changed | {"is_staff"}
        with transaction.atomic():
            super().save(**options)
            if not changed or changed & {"username", "email", "phone"}:
                self._names_keep()
            if renewed:
                self.sessions_void()

    def sessions_void(self) -> None:
        """Void every refresh and access token. To be called in a transaction."""
        tokens_revoke(self.refresh_tokens.all())
        User.objects.filter(pk=self.pk).update(token_generation=models.F("token_generation") + 1)
        self.refresh_from_db(fields=["token_generation"])

    def _names_keep(self) -> None:
        kept = set(self.login_names.values_list("name", flat=True))
        self.login_names.filter(name__in=kept - self.names).delete()
        LoginName.objects.bulk_create([LoginName(name=name, user=self) for name in sorted(self.names - kept)])


class LoginName(models.Model):
    """A name that signs a user in. One table for all kinds, so that no two users share one, whatever its kind."""

    name = models.CharField(max_length=254, primary_key=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="login_names")


class RefreshToken(models.Model):
    """One link of a chain of refresh tokens. A used one that comes back voids its whole family."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="refresh_tokens")
    family = models.UUIDField(default=uuid.uuid4, db_index=True)
    digest = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(db_index=True)
    used = models.DateTimeField(null=True)
    revoked = models.DateTimeField(null=True)


def tokens_revoke(tokens: "models.QuerySet[RefreshToken]") -> None:
    """Void some refresh tokens, and what they are just being exchanged for. To be called in a transaction."""
    living = tokens.filter(revoked=None)
    # Whoever exchanges one now holds its row: after waiting for him, the next statement sees the successor.
    list(living.select_for_update().order_by("pk").values_list("pk", flat=True))
    living.update(revoked=timezone.now())


class ApiKey(models.Model):
    """A machine's way in. Only the digest of the secret is kept; `prefix` lets people tell keys apart."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="api_keys")
    name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=16)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    created = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(null=True, blank=True)
    last_used = models.DateTimeField(null=True, blank=True)
    revoked = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "API key"

    def __str__(self) -> str:
        return f"{self.prefix}… ({self.name})"


class PasswordReset(models.Model):
    """A link that sets a new password, once."""

    user = models.ForeignKey(User, on_delete=models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    expires = models.DateTimeField(db_index=True)


class LoginFailures(models.Model):
    """Failed logins in a row by login name or address; `subject` is a digest, so that no name leaks from here."""

    subject = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField(default=0)
    locked_until = models.DateTimeField(null=True)
    updated = models.DateTimeField(auto_now=True, db_index=True)

    class Meta:
        verbose_name = verbose_name_plural = "login failures"


class IdempotentCall(models.Model):
    """The answer that a creating call with an idempotency key got, to be given again."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    idempotency_key = models.CharField(max_length=200)
    request_digest = models.CharField(max_length=64)
    status_code = models.PositiveSmallIntegerField(null=True)
    body = models.JSONField(null=True)
    created = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "idempotency_key"], name="answer_once_per_key"),)
