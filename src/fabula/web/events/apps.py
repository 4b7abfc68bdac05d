"""The Django app `events`."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.events"
    label = "events"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Take part in what accounts do with all that a user has."""
        from django.db.models.signals import post_save

        from fabula.web.accounts.erasing import eraser
        from fabula.web.accounts.exporting import exporter
        from fabula.web.accounts.models import User
        from fabula.web.events.exporting import events_erase, events_export
        from fabula.web.events.services import counter_begun

        post_save.connect(counter_begun, sender=User, dispatch_uid="events.counter_begun")
        exporter("events", events_export)
        eraser("events", events_erase)
