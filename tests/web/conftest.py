"""Fixtures of the studio's tests. Nothing here is a mock: Django, Valkey, the databases and the processes are real.

In process (services, selectors, routes by Django's test client), from pytest-django:
    db                a migrated database, rolled back after the test
    transactional_db  the same without the surrounding transaction, emptied after the test: for threads, `on_commit`
                      and anything that depends on commits
    client            Django's test client; `django_capture_on_commit_callbacks`, `settings` … as pytest-django has them
    user, other_user  two accounts
    caller_of         `caller_of(user)` is Django's client with that user's access token
    redis             a client of the running Valkey, flushed after the test (Valkey itself runs for every test here)
The database is SQLite (a file, WAL, as in a studio), or a real server with FABULA_TEST_DATABASE=postgres|mariadb.
Mark modules whose tests depend on the database (`pytestmark = pytest.mark.database`): test_on_every_database.py runs
those on PostgreSQL and MariaDB as well, as part of the suite.

With processes (tests/support/studio.py):
    studio            a running studio: web, one worker, the clock, Valkey; one per test module
    studios           makes others: `studios(database="postgres", workers=4, environment={…})`, closed after the module
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from tests.support.databases import Unavailable, database_server
from tests.support.environment import studio_environment
from tests.support.processes import free_port
from tests.support.studio import Studio
from tests.support.valkey import Valkey

if TYPE_CHECKING:
    from django.test import Client
    from redis import Redis

    from fabula.web.accounts.models import User

_DATA = Path(tempfile.mkdtemp(prefix="fabula-studio-tests-"))
_DATABASE = os.environ.get("FABULA_TEST_DATABASE", "sqlite")
_VALKEY_PORT = free_port()


def _django_ready() -> None:
    """Set Django up for this process, on the database that FABULA_TEST_DATABASE names."""
    import django
    from django.db import connections

    atexit.register(shutil.rmtree, _DATA, ignore_errors=True)
    url = "" if _DATABASE == "sqlite" else database_server(_DATABASE).url("fabula")  # type: ignore[arg-type]
    redis_url = f"redis://127.0.0.1:{_VALKEY_PORT}/0"
    # Settings are read once; the rest of the suite, in this same process, is to see the environment as it was.
    environment = studio_environment(_DATA / "data", redis_url=redis_url, database_url=url)
    with mock.patch.dict(os.environ, environment, clear=True):
        django.setup()
    if not url:
        # The default, a database in memory, is of one thread only.
        connections.settings["default"]["TEST"]["NAME"] = str(_DATA / "test.sqlite3")


_django_ready()


def pytest_configure(config: pytest.Config) -> None:
    """Name our mark."""
    config.addinivalue_line("markers", "database: depends on the database; run on all three.")


@pytest.fixture(scope="session", autouse=True)
def valkey() -> Iterator[Valkey]:
    """The Valkey that the tests in this process use."""
    server = Valkey(_DATA / "valkey", port=_VALKEY_PORT)
    yield server
    server.close()


@pytest.fixture
def redis(valkey: Valkey) -> Iterator["Redis"]:
    """A client of it, with an empty database before and after."""
    valkey.flush()
    with valkey.client() as client:
        yield client
    valkey.flush()


@pytest.fixture(autouse=True)
def _no_files_of_the_test_before() -> Iterator[None]:
    """User ids come back after a rollback; their files must not."""
    yield
    for name in ("blobs", "incoming", "scratch"):
        shutil.rmtree(_DATA / "data" / name, ignore_errors=True)


@pytest.fixture
def user(db: None) -> "User":
    """An account, `ada`."""
    return _account("ada")


@pytest.fixture
def other_user(db: None) -> "User":
    """Another account, `ben`."""
    return _account("ben")


@pytest.fixture
def caller_of(db: None) -> "Callable[[User], Client]":
    """Makes clients that are signed in."""
    from django.test import Client

    from fabula.web.accounts.tokens import access_issued

    def signed_in(user: "User") -> Client:
        token = access_issued(user.pk, generation=user.token_generation)
        return Client(headers={"Authorization": f"Bearer {token}"})

    return signed_in


def _account(name: str) -> "User":
    from fabula.web.accounts.models import User

    return User.objects.create_user(name, "correct horse battery staple", email=f"{name}@example.com")


@pytest.fixture(scope="module")
def studios(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[..., Studio]]:
    """Makes running studios; skips the test, loudly, where their database cannot be had."""
    made: list[Studio] = []

    def make(**options: object) -> Studio:
        try:
            made.append(Studio(tmp_path_factory.mktemp("studio"), **options))  # type: ignore[arg-type]
        except Unavailable as error:
            pytest.skip(str(error))
        request.node.stash.setdefault(_STUDIOS, made)
        return made[-1].start()

    yield make
    for studio in made:
        studio.close()


@pytest.fixture(scope="module")
def studio(studios: Callable[..., Studio]) -> Studio:
    """A running studio on FABULA_TEST_DATABASE, with one worker."""
    return studios(database=_DATABASE)


_STUDIOS = pytest.StashKey[list[Studio]]()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Show the ends of the studios' logs beside a failure."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    module = item.getparent(pytest.Module)
    if report.failed and module:
        for studio in module.stash.get(_STUDIOS, []):
            report.sections += [(f"{name} of {studio.folder.name}", text) for name, text in studio.logs().items()]
