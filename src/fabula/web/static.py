"""Static files of the installed apps, straight from where they are installed: nothing is collected first."""

from functools import cache
from typing import Any

from asgiref.typing import ASGI3Application, ASGIReceiveCallable, ASGISendCallable, HTTPScope, Scope
from django.conf import settings
from django.contrib.staticfiles.finders import AppDirectoriesFinder
from whitenoise import WhiteNoise

_CHUNK = 1 << 18
_MAX_AGE = 3600


def static_served(application: ASGI3Application) -> ASGI3Application:
    """Answer what lies under STATIC_URL here, on the event loop, and leave the rest to `application`."""

    async def serve(scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        if scope["type"] == "http" and (found := _files().get(scope["path"])):
            await _send(found, scope, send)
        else:
            await application(scope, receive, send)

    return serve


@cache
def _files() -> dict[str, Any]:
    """Every static file by its address. Of two with one name, the app named first wins, as Django has it."""
    noise = WhiteNoise(None, max_age=_MAX_AGE, allow_all_origins=False)
    for storage in reversed(AppDirectoriesFinder().storages.values()):
        noise.add_files(storage.location, prefix=settings.STATIC_URL)
    files: dict[str, Any] = noise.files
    return files


async def _send(found: Any, scope: HTTPScope, send: ASGISendCallable) -> None:
    asked = {f"HTTP_{name.decode('latin-1').upper().replace('-', '_')}": value.decode("latin-1")
             for name, value in scope["headers"]}  # fmt: skip
    response = found.get_response(scope["method"], asked)
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in response.headers]
    headers.append((b"x-content-type-options", b"nosniff"))
    await send({"type": "http.response.start", "status": int(response.status), "headers": headers, "trailers": False})
    if response.file is not None:
        with response.file as file:
            while chunk := file.read(_CHUNK):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})
