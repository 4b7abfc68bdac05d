"""Events, webhooks and deliveries in the admin."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.admin import ModelAdmin

from fabula.web.events.deliveries import delivery_again
from fabula.web.events.models import Delivery, Event, Webhook
from fabula.web.events.webhooks import webhook_update


class _NotMadeHere(ModelAdmin):  # type: ignore[misc]
    show_full_result_count = False

    def has_add_permission(self, _request: HttpRequest, *_more: Any) -> bool:
        """Users make these through the API."""
        return False

    def has_change_permission(self, _request: HttpRequest, *_more: Any) -> bool:
        """What was told is not changed afterwards."""
        return False


@admin.register(Event)
class EventAdmin(_NotMadeHere):
    """What happened: to read only, as clients have been told."""

    list_display = ("user", "number", "type", "created")
    list_filter = ("type",)
    search_fields = ("=user__username",)
    list_select_related = ("user",)
    ordering = ("-id",)

    def has_delete_permission(self, _request: HttpRequest, *_more: Any) -> bool:
        """A number that is missing would look like a loss."""
        return False


@admin.register(Webhook)
class WebhookAdmin(_NotMadeHere):
    """Webhooks: looked at, switched on and off."""

    list_display = ("id", "owner", "url", "active", "failing_since", "fault")
    list_filter = ("active",)
    search_fields = ("url", "=owner__username")
    list_select_related = ("owner",)
    fields = ("owner", "url", "types", "active", "created", "failing_since", "fault")
    ordering = ("-id",)
    actions = ("switch_off", "switch_on")

    @admin.action(description="Switch off", permissions=["delete"])
    def switch_off(self, _request: HttpRequest, queryset: QuerySet[Webhook]) -> None:
        """Deliver nothing more to these."""
        for webhook in queryset:
            webhook_update(webhook, active=False)

    @admin.action(description="Switch on", permissions=["delete"])
    def switch_on(self, _request: HttpRequest, queryset: QuerySet[Webhook]) -> None:
        """Deliver again, forgetting past failures."""
        for webhook in queryset:
            webhook_update(webhook, active=True)


@admin.register(Delivery)
class DeliveryAdmin(_NotMadeHere):
    """Deliveries: where each stands, and once more."""

    list_display = ("id", "webhook", "number", "attempts", "status_code", "delivered", "next_attempt", "error")
    list_filter = ("status_code",)
    search_fields = ("webhook__url",)
    list_select_related = ("webhook",)
    actions = ("send_again",)

    @admin.action(description="Send again", permissions=["delete"])
    def send_again(self, _request: HttpRequest, queryset: QuerySet[Delivery]) -> None:
        """As if they were new."""
        for delivery in queryset.select_related("webhook"):
            delivery_again(delivery)
