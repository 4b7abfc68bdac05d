"""The Django app `productions`."""

from django.apps import AppConfig


class ProductionsConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.productions"
    label = "productions"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the doors be told how productions get on; take part in what accounts do with all that a user has."""
        from fabula.web.accounts.erasing import eraser
        from fabula.web.accounts.exporting import exporter
        from fabula.web.accounts.quotas import meter
        from fabula.web.productions.exporting import (
            productions_erase,
            productions_export,
            productions_metered,
            spend_metered,
        )
        from fabula.web.productions.observers import observe
        from fabula.web.productions.story_tasks.services import segments_observed

        observe(segments_observed)
        exporter("productions", productions_export)
        eraser("productions", productions_erase)
        meter("productions_at_once", productions_metered)
        meter("monthly_spend", spend_metered)
