"""What is stored for whom: blobs in a namespace per user, and files that users sent."""

from django.conf import settings
from django.db import models


class Blob(models.Model):
    """Bytes of one user by digest (SHA-256, hex). The storage holds them under `users/{owner}/`."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="blobs")
    digest = models.CharField(max_length=64)
    media_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    created = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "digest"], name="blob_once_per_owner"),)


class Upload(models.Model):
    """A file that a user sent: a name for a blob."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    blob = models.ForeignKey(Blob, on_delete=models.RESTRICT, related_name="uploads")
    name = models.CharField(max_length=255)
    created = models.DateTimeField(auto_now_add=True)
