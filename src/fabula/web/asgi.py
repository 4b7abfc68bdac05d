"""The ASGI application: WebSockets, static files, then Django, behind a limit on what a request may hold."""

import os
from typing import Any

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fabula.web.settings")

_django: Any = get_asgi_application()

# Django is to be set up before these; the addresses, so that a fault in them shows now and not at the first request.
from fabula.web import urls  # noqa: E402, F401
from fabula.web.events.gateway import sockets_served  # noqa: E402
from fabula.web.limits import body_limited  # noqa: E402
from fabula.web.static import static_served  # noqa: E402

application = sockets_served(static_served(body_limited(_django)))
