"""The Django app of the web shell itself: templates, commands and checks that belong to no other app."""

from django.apps import AppConfig


class StudioConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web"
    label = "studio"
    verbose_name = "Studio"

    def ready(self) -> None:
        """Register the checks."""
        from fabula.web import checks  # noqa: F401 - registers by being imported
