"""The Django app `productions`."""

from django.apps import AppConfig


class ProductionsConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.productions"
    label = "productions"
    default_auto_field = "django.db.models.BigAutoField"
