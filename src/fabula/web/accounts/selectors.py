"""What is known of accounts."""

from django.db.models import Q, QuerySet

from fabula.web.accounts.models import Role, User
from fabula.web.accounts.names import login_name, login_names
from fabula.web.api.problems import not_found


def user_by_name(name: str) -> User | None:
    """The user whom a username, an e-mail address or a phone number means, active or not."""
    for candidate in login_names(name):
        if user := User.objects.filter(login_names__name=candidate).first():
            return user
    return None


def users_found(*, search: str = "", role: str = "", active: bool | None = None) -> QuerySet[User]:
    """Users whose names hold `search`, of a role, active or not."""
    users = User.objects.filter(erasing=None)
    if search:
        users = users.filter(Q(login_names__name__contains=login_name(search))).distinct()
    if role:
        users = users.filter(role=role)
    return users if active is None else users.filter(is_active=active)


def user_get(user_id: int) -> User:
    """A user by id. Raises 404."""
    user = User.objects.filter(pk=user_id, erasing=None).first()
    if user is None:
        raise not_found("The user")
    return user


def service_get(user_id: int) -> User:
    """A service account by id. Raises 404."""
    user = user_get(user_id)
    if user.role != Role.SERVICE:
        raise not_found("The service account")
    return user
