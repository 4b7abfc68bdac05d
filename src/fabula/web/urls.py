"""Every address of the studio."""

from django.contrib import admin
from django.urls import path

from fabula.web.api.root import api

urlpatterns = [
    path("api/", api.urls),
    path("admin/", admin.site.urls),
]
