"""Making and changing accounts."""

from typing import Any

from django.conf import settings
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from fabula.web.accounts.erasing import user_erase
from fabula.web.accounts.models import LoginName, Role, User
from fabula.web.accounts.names import login_name, name_folded, name_problem, phone_plain
from fabula.web.accounts.sessions import password_confirm, sessions_end
from fabula.web.accounts.throttling import REGISTER_BY_ADDRESS, Attempt, address_network, attempts_count
from fabula.web.api.problems import ApiError
from fabula.web.transactions import committed

NAME_FIELDS = ("username", "email", "phone")


class NameTaken(ApiError):
    """Somebody else signs in with this name already, be it as username, e-mail address or phone number."""

    def __init__(self, field: str) -> None:
        super().__init__(
            f"This {field} is taken.", status=409, code="name_taken", remedy="Choose another one.", field=field
        )


def user_register(
    username: str,
    *,
    password: str,
    email: str | None = None,
    phone: str | None = None,
    language: str = "en",
    address: str = "",
) -> User:
    """A new account. `address` is where the caller is, for the limit.

    Raises ApiError: 422 by field where a name is none or the password is weak, `NameTaken`, 429, 403 where
    registration is closed.
    """
    if not settings.FABULA.registration:
        raise ApiError(
            "Nobody may register here.", status=403, code="registration_closed", remedy="Ask an administrator."
        )
    attempts_count(Attempt(REGISTER_BY_ADDRESS, address_network(address)))
    names = names_check({"username": username, "email": email, "phone": phone})
    user = User(**names, language=language)
    password_check(password, user=user)
    user.set_password(password)
    return _saved(user)


def user_add(username: str, *, role: Role, by: User, email: str | None = None) -> User:
    """An account without a password, made by the staff: for a machine, or for somebody who asks for a reset link."""
    _may_change(by, staff=role == Role.STAFF)
    user = User(**names_check({"username": username, "email": email}), role=role)
    user.set_unusable_password()
    return _saved(user)


def account_change(user: User, changes: dict[str, Any], *, password: str | None) -> User:
    """What users change of their own accounts: language, and with the password login names.

    Raises like `user_register`, and ApiError (403) where the password is wrong.
    """
    names = {field: value for field, value in changes.items() if field in NAME_FIELDS}
    if names:
        password_confirm(user, password or "")
    for field, name in names_check(names, user=user).items():
        setattr(user, field, name)
    user.language = changes.get("language") or user.language
    return _saved(user)


def user_change(user: User, changes: dict[str, Any], *, by: User) -> User:
    """What the staff changes of an account: role, quotas, whether it is active.

    Only an administrator (superuser) may make or change staff, so that nobody raises himself.
    """
    _may_change(by, staff=user.is_staff or user.is_superuser or changes.get("role") == Role.STAFF)
    if changes.get("is_active") is False and user == by:
        raise ApiError("You cannot lock yourself out.", status=409, code="own_account", remedy="Ask somebody else.")
    for field, value in changes.items():
        setattr(user, field, value)
    with transaction.atomic():
        user.save()
        if not user.is_active:
            sessions_end(user)
    return user


def user_active_set(user: User, *, active: bool) -> None:
    """Switch an account off, which ends its sessions, or on again."""
    user.is_active = active
    user.save(update_fields=["is_active"])
    if not active:
        sessions_end(user)


def user_remove(user: User, *, by: User) -> None:
    """Delete somebody's account for good. Raises ApiError: 403 where that is of the staff, 409 for the last admin."""
    _may_change(by, staff=user.is_staff or user.is_superuser)
    user_erase(user)


def admin_check(by: User) -> None:
    """Raise ApiError (403) for whoever is no administrator."""
    _may_change(by, staff=True)


def names_check(names: dict[str, str | None], *, user: User | None = None) -> dict[str, str | None]:
    """Names in the form in which they are kept. Raises 422 where one is none, `NameTaken` where it is another's."""
    kept = {field: _folded(field, name) for field, name in names.items()}
    for field, name in kept.items():
        if problem := name_problem(field, name or ""):
            raise ApiError(problem, status=422, code="bad_name", remedy="Correct it.", field=field)
    others = LoginName.objects.exclude(user=user) if user and user.pk else LoginName.objects.all()
    for field, name in kept.items():
        if name and others.filter(name=login_name(name)).exists():
            raise NameTaken(field)
    return kept


def password_check(password: str, *, user: User, field: str = "password") -> None:
    """Refuse a password that is easily guessed. Raises 422 with the reasons."""
    try:
        password_validation.validate_password(password, user)
    except ValidationError as error:
        raise ApiError(
            " ".join(error.messages), status=422, code="weak_password", remedy="Choose another one.", field=field
        ) from error


def _may_change(by: User, *, staff: bool) -> None:
    if staff and not by.is_superuser:
        raise ApiError(
            "Only an administrator may make or change staff.",
            status=403,
            code="administrators_only",
            remedy="Ask an administrator.",
        )


def _folded(field: str, name: str | None) -> str | None:
    folded = (phone_plain if field == "phone" else name_folded)(name or "")
    return folded if folded or field == "username" else None


def _saved(user: User) -> User:
    """Written, unless somebody took one of the names this very moment."""

    def write() -> bool:
        try:
            user.save()
        except IntegrityError:
            return False
        return True

    if not committed(write):
        raise NameTaken("username")
    return user
