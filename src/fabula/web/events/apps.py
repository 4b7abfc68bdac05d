"""The Django app `events`."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.events"
    label = "events"
    default_auto_field = "django.db.models.BigAutoField"
