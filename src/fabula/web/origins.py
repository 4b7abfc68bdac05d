"""Which origins a form may come from: they follow from the host names and the ports."""

from fabula.runtime.studio_settings import StudioSettings

_USUAL = {"http": 80, "https": 443}


def trusted_origins(settings: StudioSettings) -> list[str]:
    """`scheme://host[:port]` for each host, directly and behind a proxy, and the front ends elsewhere."""
    hosts = [host for host in settings.allowed_hosts if "*" not in host]
    ports = (("http", settings.web_port), ("http", settings.http_port), ("https", settings.https_port), ("https", 443))
    own = [_origin(scheme, _pattern(host), port) for host in hosts for scheme, port in ports]
    return list(dict.fromkeys([*own, *(origin for origin in settings.cors_origins if origin != "*")]))


def _pattern(host: str) -> str:
    """Django writes "this domain and those below it" as `.example.com` among hosts, as `*.…` among origins."""
    return f"*{host}" if host.startswith(".") else host


def _origin(scheme: str, host: str, port: int) -> str:
    return f"{scheme}://{host}" if port in (0, _USUAL[scheme]) else f"{scheme}://{host}:{port}"
