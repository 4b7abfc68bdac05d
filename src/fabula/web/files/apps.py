"""The Django app `files`."""

from django.apps import AppConfig


class FilesConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.files"
    label = "files"
    default_auto_field = "django.db.models.BigAutoField"
