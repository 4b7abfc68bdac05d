"""What there is to say of every service without asking more than whether it answers."""

import http.client
from dataclasses import dataclass
from urllib.parse import urlsplit

from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.serving.base.config import DEPENDENCIES, ORDER, engines_of


@dataclass(frozen=True)
class ListedService:
    """A service: where it is or would be, its machine, its engines by what they do, what it depends on."""

    kind: ServiceKind
    url: str
    gpu_type: str
    engines: dict[str, str]
    needs: tuple[ServiceKind, ...]
    healthy: bool


def listed_services(settings: ServiceSettings) -> list[ListedService]:
    """Every service, in the order in which they are started."""
    engines = engines_of(settings)
    own = {"lyrics": {"text": engines.text}, "music": {"music": engines.music}, "image": {"image": engines.image}}
    urls = {kind: _url(settings, kind) for kind in ORDER} | settings.urls()
    return [
        ListedService(
            kind, urls[kind], settings.gpu_type.of(kind), own.get(kind, {}), DEPENDENCIES[kind], is_healthy(urls[kind])
        )
        for kind in ORDER
    ]


def is_healthy(url: str) -> bool:
    """Whether the service at an address says that it is well, within two seconds."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=2)
    try:
        connection.request("GET", "/health_check")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def reached_at(host: str, port: int) -> str:
    """The address under which this machine reaches a service that listens on `host`."""
    found = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{found}]:{port}" if ":" in found else f"http://{found}:{port}"


def _url(settings: ServiceSettings, kind: ServiceKind) -> str:
    return reached_at(settings.service_host, settings.port(kind))
