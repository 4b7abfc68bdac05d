"""The outbox: events with a number that grows per user, and webhooks that are told of them."""

from django.conf import settings
from django.db import models


class EventCounter(models.Model):
    """The number of a user's last event. Taken last in a transaction, so that numbers appear in their order."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True)
    last = models.BigIntegerField(default=0)


class Event(models.Model):
    """Something that happened to a user's things. `payload` is the JSON that clients get, without `id`."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="events")
    number = models.BigIntegerField()
    type = models.CharField(max_length=64)
    payload = models.JSONField()
    created = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "number"], name="event_number_once"),)
        ordering = ("user", "number")


class Webhook(models.Model):
    """An address that is told of a user's events, signed with `secret`.

    `failing_since` is when it began to fail in a row; one that fails for long is switched off, and `fault` says why.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="webhooks")
    url = models.URLField(max_length=2000)
    secret = models.CharField(max_length=128)
    types = models.JSONField(default=list, blank=True, help_text="Event types; empty is all.")
    active = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)
    failing_since = models.DateTimeField(null=True, blank=True)
    fault = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return self.url


class Delivery(models.Model):
    """One event on its way to one webhook, until `next_attempt` is null: delivered or given up."""

    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="deliveries")
    number = models.BigIntegerField(null=True, help_text="The event's; null for a test ping.")
    payload = models.JSONField()
    created = models.DateTimeField(auto_now_add=True, db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_attempt = models.DateTimeField(null=True, db_index=True)
    delivered = models.DateTimeField(null=True)
    status_code = models.PositiveSmallIntegerField(null=True)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["webhook", "number"], name="delivery_once_per_event"),)
        ordering = ("-id",)
        verbose_name_plural = "deliveries"
