"""Files in the admin: shown, never changed."""

import io

import pytest
from django.test import Client

from fabula.web.accounts.models import User
from fabula.web.files.models import Upload
from fabula.web.files.services import upload_create


@pytest.fixture
def upload(user: User) -> Upload:
    return upload_create(user, "fox.txt", io.BytesIO(b"from the fox"))


@pytest.fixture
def admin(db: None, client: Client) -> Client:
    client.force_login(User.objects.create_superuser("root", "correct horse battery staple"))
    return client


def test_staff_sees_files_and_changes_none(admin: Client, upload: Upload) -> None:
    for model, row, text in (("upload", upload.pk, "fox.txt"), ("blob", upload.blob_id, upload.blob.digest)):
        listed = admin.get(f"/admin/files/{model}/")
        assert listed.status_code == 200 and text in listed.content.decode()
        assert admin.get(f"/admin/files/{model}/{row}/change/").status_code == 200
        for path in (f"/admin/files/{model}/add/", f"/admin/files/{model}/{row}/delete/"):
            assert admin.get(path).status_code == 403
    assert admin.get(f"/admin/files/blob/?q={upload.blob.digest}").content.decode().count(upload.blob.digest) > 1
    assert admin.get("/admin/files/blob/?q=0000").status_code == 200
