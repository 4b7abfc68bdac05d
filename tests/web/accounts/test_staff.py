"""What the staff does with accounts, and who may not."""

from typing import Any

import pytest

from fabula.web.accounts.auth import token_user
from fabula.web.accounts.models import Role, User
from fabula.web.accounts.sessions import session_begin
from tests.web.accounts.conftest import PASSWORD, Api

pytestmark = pytest.mark.database
USERS = "/api/studio/users"


@pytest.fixture
def staff(api: Api) -> Api:
    """Somebody of the staff, who is no administrator."""
    User.objects.create_user("sam", role=Role.STAFF)
    api.token = session_begin(User.objects.get(username="sam")).access
    return api


@pytest.fixture
def admin(api: Api) -> Api:
    """An administrator."""
    api.token = session_begin(User.objects.create_superuser("root", PASSWORD)).access
    return api


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", ""), ("POST", ""), ("GET", "/1"), ("PATCH", "/1"), ("DELETE", "/1"), ("POST", "/1/api-keys")],
)
def test_others_may_not(signed_in: Api, method: str, path: str) -> None:
    answer = signed_in(method, USERS + path, None if method == "GET" else {})
    assert (answer.status_code, answer.json()["code"]) == (403, "staff_only")


def test_users_are_found(staff: Api) -> None:
    for name in ("Anna", "hanna", "bob"):
        User.objects.create_user(name, email=f"{name}@example.com")
    User.objects.filter(username="bob").update(is_active=False)

    def names(query: str) -> list[str]:
        return [item["username"] for item in staff("GET", f"{USERS}?{query}").json()["items"]]

    assert names("search=ANNA") == ["hanna", "Anna"]
    assert names("search=example.com&active=false") == ["bob"]
    assert names("role=staff") == ["sam"]
    first = staff("GET", f"{USERS}?limit=3").json()
    assert len(first["items"]) == 3
    assert names(f"limit=3&after={first['next']}") == ["sam"]


@pytest.mark.parametrize("query", ["role=king", "active=maybe", "limit=0", "limit=x", "after=x", "search=%00"])
def test_odd_questions_are_refused(staff: Api, query: str) -> None:
    assert staff("GET", f"{USERS}?{query}").status_code == 422


def test_quotas_are_set(staff: Api, user: User) -> None:
    change = {"storage_quota": 10**12, "productions_at_once": 5, "monthly_spend": 12.5}
    answer = staff("PATCH", f"{USERS}/{user.pk}", change)
    assert answer.status_code == 200
    assert {name: answer.json()[name] for name in change} == change
    assert staff("PATCH", f"{USERS}/{user.pk}", {"storage_quota": None}).json()["storage_quota"] is None
    user.refresh_from_db()
    assert (user.productions_at_once, user.storage_quota) == (5, None)


@pytest.mark.parametrize(
    "change",
    [
        {"storage_quota": -1},
        {"productions_at_once": 2**31},
        {"monthly_spend": -0.5},
        {"monthly_spend": 10**9},
        {"monthly_spend": 0.00001},
        {"monthly_spend": "NaN"},
        {"role": "king"},
        {"is_active": "perhaps"},
    ],
    ids=str,
)
def test_odd_changes_are_refused(staff: Api, user: User, change: dict[str, Any]) -> None:
    answer = staff("PATCH", f"{USERS}/{user.pk}", change)
    assert (answer.status_code, answer.json()["field"]) == (422, next(iter(change)))


def test_switching_off_signs_out(staff: Api, user: User) -> None:
    session = session_begin(user)
    assert staff("PATCH", f"{USERS}/{user.pk}", {"is_active": False}).json()["is_active"] is False
    assert token_user(session.access) is None
    staff("PATCH", f"{USERS}/{user.pk}", {"is_active": True, "role": None})
    assert token_user(session.access) is None, "an old token stays void"


def test_nobody_raises_himself(staff: Api, user: User) -> None:
    sam = User.objects.get(username="sam")
    root = User.objects.create_superuser("root", PASSWORD)
    for target, change in ((user, {"role": "staff"}), (sam, {"storage_quota": 0}), (root, {"is_active": False})):
        answer = staff("PATCH", f"{USERS}/{target.pk}", change)
        assert (answer.status_code, answer.json()["code"]) == (403, "administrators_only")
    assert staff("DELETE", f"{USERS}/{root.pk}").status_code == 403
    assert staff("POST", USERS, {"username": "new", "role": "staff"}).status_code == 403
    assert staff("PATCH", f"{USERS}/{user.pk}", {"is_superuser": True, "is_staff": True}).status_code == 200
    user.refresh_from_db()
    assert not (user.is_superuser or user.is_staff)


def test_an_administrator_makes_staff_but_does_not_lock_himself_out(admin: Api, user: User) -> None:
    assert admin("PATCH", f"{USERS}/{user.pk}", {"role": "staff"}).json()["role"] == "staff"
    user.refresh_from_db()
    assert user.is_staff
    admin("PATCH", f"{USERS}/{user.pk}", {"role": "user"})
    user.refresh_from_db()
    assert not user.is_staff
    own = User.objects.get(username="root").pk
    assert admin("PATCH", f"{USERS}/{own}", {"is_active": False}).status_code == 409
    assert admin("DELETE", f"{USERS}/{own}").status_code == 409


def test_a_machine_gets_an_account_and_a_key(staff: Api) -> None:
    made = staff("POST", USERS, {"username": "renderer"})
    assert (made.status_code, made.json()["role"]) == (201, "service")
    key = staff("POST", f"{USERS}/{made.json()['id']}/api-keys", {"name": "k", "scopes": ["account:read"]})
    staff.token = key.json()["secret"]
    assert staff("GET", "/api/studio/account").json()["username"] == "renderer"


def test_an_administrator_hands_over_a_link_for_the_first_password(admin: Api) -> None:
    made = admin("POST", USERS, {"username": "nora", "role": "user"}).json()
    answer = admin("POST", f"{USERS}/{made['id']}/reset-link")
    assert answer.status_code == 200
    body = {"token": answer.json()["link"].partition("token=")[2], "password": PASSWORD}
    assert admin("POST", "/api/studio/auth/password/finish", body).status_code == 204
    admin.login("nora")


def test_the_rest_of_the_staff_does_not(staff: Api, user: User) -> None:
    answer = staff("POST", f"{USERS}/{user.pk}/reset-link")
    assert (answer.status_code, answer.json()["code"]) == (403, "administrators_only")


def test_people_make_their_own_keys(staff: Api, user: User) -> None:
    assert staff("POST", f"{USERS}/{user.pk}/api-keys", {"name": "k", "scopes": ["*"]}).status_code == 404


def test_users_are_deleted(staff: Api, user: User) -> None:
    assert staff("DELETE", f"{USERS}/{user.pk}").status_code == 204
    for number in (user.pk, 0, -1, 2**70):
        assert staff("GET", f"{USERS}/{number}").status_code == 404
    assert staff("GET", f"{USERS}/x").status_code in (404, 422)


def test_a_key_of_the_staff_needs_the_scope(api: Api) -> None:
    from fabula.web.accounts.keys import api_key_create

    sam = User.objects.create_user("sam", role=Role.STAFF)
    for scope, status in (("users:read", 200), ("productions:write", 403)):
        _, api.token = api_key_create(sam, name="k", scopes=[scope])
        assert api("GET", USERS).status_code == status
        assert api("DELETE", f"{USERS}/{sam.pk}").status_code == 403
