"""Every address of the studio."""

from django.contrib import admin
from django.urls import include, path

from fabula.web.accounts.views import RESET_URL_NAME, reset_page
from fabula.web.api.root import api
from fabula.web.health import alive
from fabula.web.home import home
from fabula.web.metrics import metrics_view

urlpatterns = [
    path("", home),
    path("health", alive),
    path("metrics", metrics_view),
    path("api/", api.urls),
    path("reset", reset_page, name=RESET_URL_NAME),
    path("admin/", admin.site.urls),
    path("", include("fabula.web.productions.music_services.urls")),
]
