"""Files in the admin: to look at, not to touch."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from unfold.admin import ModelAdmin

from fabula.web.files.models import Blob, Upload


class _ReadOnly(ModelAdmin):  # type: ignore[misc]
    def has_add_permission(self, _request: HttpRequest, *_more: Any) -> bool:
        """Files come in by uploads and results only."""
        return False

    def has_change_permission(self, _request: HttpRequest, *_more: Any) -> bool:
        """A blob is what its digest says."""
        return False

    def has_delete_permission(self, _request: HttpRequest, *_more: Any) -> bool:
        """Bytes and rows go together, which deleting a row here would not do."""
        return False


@admin.register(Blob)
class BlobAdmin(_ReadOnly):
    """Bytes by owner and digest."""

    list_display = ("digest", "owner", "media_type", "size", "created")
    list_filter = ("media_type",)
    search_fields = ("=digest",)
    list_select_related = ("owner",)
    ordering = ("-id",)
    show_full_result_count = False


@admin.register(Upload)
class UploadAdmin(_ReadOnly):
    """What users sent."""

    list_display = ("id", "name", "owner", "blob", "created")
    search_fields = ("name",)
    list_select_related = ("owner", "blob")
    ordering = ("-id",)
    show_full_result_count = False
