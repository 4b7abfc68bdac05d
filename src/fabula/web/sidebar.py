"""The admin's sidebar: every registered model, by what it is about, and the engines."""

from typing import Any

from django.apps import apps
from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst

_ICONS = {
    "user": "person", "apikey": "key", "production": "auto_stories", "target": "task_alt", "outcome": "inventory_2",
    "event": "notifications", "webhook": "webhook", "delivery": "send", "blob": "database", "upload": "upload_file",
}  # fmt: skip
_APPS = ("productions", "accounts", "events", "files")


def navigation(request: HttpRequest) -> list[dict[str, Any]]:
    """One group for each app that has something in the admin that this person may see."""
    groups = [(apps.get_app_config(label).verbose_name, _items(request, label)) for label in _APPS]
    if request.user.has_perm("productions.view_target"):
        groups[0][1].append({"title": "Engines", "icon": "memory", "link": reverse("admin:productions_engines")})
    return [{"title": title, "separator": True, "items": items} for title, items in groups if items]


def _items(request: HttpRequest, label: str) -> list[dict[str, Any]]:
    return [
        {
            "title": capfirst(model._meta.verbose_name_plural),
            "icon": _ICONS.get(str(model._meta.model_name), "label"),
            "link": reverse(f"admin:{label}_{model._meta.model_name}_changelist"),
        }
        for model in apps.get_app_config(label).get_models()
        if admin.site.is_registered(model) and request.user.has_perm(f"{label}.view_{model._meta.model_name}")
    ]
