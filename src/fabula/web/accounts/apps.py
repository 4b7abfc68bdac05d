"""The Django app `accounts`."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Found by Django under its label."""

    name = "fabula.web.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
