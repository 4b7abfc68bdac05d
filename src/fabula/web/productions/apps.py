"""The Django app `productions`."""

from django.apps import AppConfig


class ProductionsConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.productions"
    label = "productions"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the doors be told how productions get on."""
        from fabula.web.productions.observers import observe
        from fabula.web.productions.story_tasks.services import segments_observed

        observe(segments_observed)
