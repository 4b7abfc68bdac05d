"""Productions, their targets and their history in the admin, with retry and cancel."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import display

from fabula.domain.errors import FabulaError
from fabula.web.productions.engines_page import EnginesPage
from fabula.web.productions.models import Production, Revision, ShareLink, Target
from fabula.web.productions.services import production_cancel, production_schedule, target_cancel, target_retry

_COLOURS = {
    "completed": "success", "done": "success", "running": "info", "ready": "info",
    "failed": "danger", "blocked": "warning", "cancelled": "warning",
}  # fmt: skip


class _LookOnly:
    """What the admin shows and nobody edits there: edits go through the API, which keeps a history of them."""

    def has_add_permission(self, *_: object) -> bool:
        """Never."""
        return False

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """Never."""
        return False

    def has_delete_permission(self, *_: object, **__: object) -> bool:
        """Never: deleting a production takes files along, which the API does; the rest follows from it."""
        return False

    def has_operate_permission(self, request: HttpRequest) -> bool:
        """Whether somebody may run the actions: whoever may change targets."""
        return request.user.has_perm("productions.change_target")


class TargetInline(_LookOnly, TabularInline):  # type: ignore[misc]
    """A production's targets in their order."""

    model = Target
    fields = ("name", "status", "queue", "engine", "attempts", "fraction", "message", "error")
    readonly_fields = fields
    ordering = ("position",)
    extra = 0
    per_page = 50


class RevisionInline(_LookOnly, TabularInline):  # type: ignore[misc]
    """A production's history."""

    model = Revision
    fields = ("number", "what", "author", "created")
    readonly_fields = fields
    ordering = ("-number",)
    extra = 0
    per_page = 20


@admin.register(Production)
class ProductionAdmin(_LookOnly, ModelAdmin):  # type: ignore[misc]
    """Productions of everybody."""

    list_display = ("id", "title", "product", "owner", "standing", "priority", "door", "created", "completed")
    list_filter = ("status", "product", "door", "created")
    search_fields = ("title", "owner__username", "=id")
    list_select_related = ("owner",)
    list_per_page = 50
    date_hierarchy = "created"
    show_full_result_count = False
    inlines = (TargetInline, RevisionInline)
    actions = ("cancel", "look_again")

    @display(description="status", ordering="status", label=_COLOURS)  # type: ignore[untyped-decorator]
    def standing(self, production: Production) -> str:
        """The status, in its colour."""
        return production.status

    @admin.action(description="Cancel", permissions=("operate",))
    def cancel(self, request: HttpRequest, chosen: QuerySet[Production]) -> None:
        """Stop what is under way, and make no more."""
        _each(self, request, chosen, production_cancel, "cancelled")

    @admin.action(description="Look again at what is to be made", permissions=("operate",))
    def look_again(self, request: HttpRequest, chosen: QuerySet[Production]) -> None:
        """Schedule, as after an edit."""
        _each(self, request, chosen, lambda production: production_schedule(production.pk), "looked at")


@admin.register(Target)
class TargetAdmin(_LookOnly, ModelAdmin):  # type: ignore[misc]
    """Targets of everybody: what runs where, what waits, what failed."""

    list_display = ("name", "production_id", "owner", "standing", "queue", "engine", "attempts", "crashes", "worker")
    list_filter = ("status", "queue", "engine", "optional")
    search_fields = ("name", "=production__id", "owner__username", "worker")
    list_select_related = ("owner",)
    list_per_page = 100
    show_full_result_count = False
    actions = ("retry", "cancel")

    def get_urls(self) -> list[URLPattern]:
        """The lists' own, and the page of engines."""
        engines = self.admin_site.admin_view(EnginesPage.as_view(model_admin=self))
        found: list[URLPattern] = super().get_urls()
        return [path("engines/", engines, name="productions_engines"), *found]

    @display(description="status", ordering="status", label=_COLOURS)  # type: ignore[untyped-decorator]
    def standing(self, target: Target) -> str:
        """The status, in its colour."""
        return target.status

    @admin.action(description="Try again", permissions=("operate",))
    def retry(self, request: HttpRequest, chosen: QuerySet[Target]) -> None:
        """Run failed targets again."""
        rows = chosen.select_related("production")
        _each(self, request, rows, lambda target: target_retry(target.production, target.name), "tried again")

    @admin.action(description="Cancel", permissions=("operate",))
    def cancel(self, request: HttpRequest, chosen: QuerySet[Target]) -> None:
        """Stop them."""
        rows = chosen.select_related("production")
        _each(self, request, rows, lambda target: target_cancel(target.production, target.name), "cancelled")


@admin.register(Revision)
class RevisionAdmin(_LookOnly, ModelAdmin):  # type: ignore[misc]
    """Edits of everybody's productions."""

    list_display = ("production_id", "number", "what", "author", "created")
    search_fields = ("=production__id", "what", "author__username")
    list_select_related = ("author",)
    show_full_result_count = False


@admin.register(ShareLink)
class ShareLinkAdmin(_LookOnly, ModelAdmin):  # type: ignore[misc]
    """Links to results; deleting one takes it back."""

    list_display = ("production", "created", "expires", "revoked")
    search_fields = ("=production__id", "production__title")
    list_select_related = ("production",)

    def has_delete_permission(self, *asked: Any, **_: object) -> bool:
        """Whoever may run the actions."""
        return self.has_operate_permission(asked[0])


def _each(shown: ModelAdmin, request: HttpRequest, chosen: QuerySet[Any], do: Any, done: str) -> None:
    """Do something to each of some rows, and say how many it was done to, and why not to the others."""
    count = 0
    for row in chosen:
        try:
            do(row)
            count += 1
        except FabulaError as error:
            shown.message_user(request, f"{row}: {error}", messages.WARNING)
    shown.message_user(request, f"{count} {done}.", messages.SUCCESS)
