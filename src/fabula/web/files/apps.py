"""The Django app `files`."""

from django.apps import AppConfig


class FilesConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.files"
    label = "files"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Take part in what accounts do with all that a user has."""
        from fabula.web.accounts.erasing import eraser
        from fabula.web.accounts.exporting import exporter
        from fabula.web.accounts.quotas import meter
        from fabula.web.files.exporting import files_export, storage_metered
        from fabula.web.files.services import owner_erase

        exporter("files", files_export)
        eraser("files", owner_erase)
        meter("storage", storage_metered)
