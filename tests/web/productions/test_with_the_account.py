"""Productions go along with an account's export, and go with the account."""

import io
import json
import zipfile
from collections.abc import Callable

import pytest

from fabula.web.accounts.erasing import user_erase
from fabula.web.accounts.exporting import account_export
from fabula.web.accounts.models import User
from fabula.web.accounts.quotas import usage_of
from fabula.web.files.models import Blob
from fabula.web.files.stores import user_blobs
from fabula.web.productions.models import Production

pytestmark = pytest.mark.database


def test_everything_is_taken_along_and_then_gone(
    begin: Callable[..., Production], work: Callable[[], int], user: User, other_user: User
) -> None:
    story = begin(wanted=["script", "page-1/picture"])
    hers = begin(owner=other_user, wanted=["script"])
    work()
    target = io.BytesIO()
    account_export(user, target)
    with zipfile.ZipFile(target) as files:
        assert files.testzip() is None
        facts = json.loads(files.read(f"productions/{story.pk}/production.json"))
        script = json.loads(files.read(f"productions/{story.pk}/script.json"))
        picture = files.read(f"productions/{story.pk}/pages/1.png")
        assert not any(name.startswith(f"productions/{hers.pk}/") for name in files.namelist())
    assert facts["spec"]["story"]["topic"] == "a fox who counts"
    assert facts["revisions"][0]["number"] == 1
    assert len(script["pages"]) == 3
    assert picture.startswith(b"\x89PNG")

    digest = Blob.objects.filter(owner=user).values_list("digest", flat=True)[0]
    owner_id = user.pk
    user_erase(user)
    assert list(Production.objects.all()) == [hers]
    assert not Blob.objects.filter(owner_id=owner_id).exists()
    assert not user_blobs(owner_id).exists(digest)
    assert Blob.objects.filter(owner=other_user).exists()


def test_one_that_is_under_way_goes_too(begin: Callable[..., Production], user: User) -> None:
    begin()
    assert usage_of(user)["productions_at_once"] == 1
    user_erase(user)
    assert not Production.objects.exists()
