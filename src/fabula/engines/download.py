"""Downloads of addresses that an engine's answer names, which is to say, of addresses that a stranger chose."""

import ipaddress
import socket
from urllib.parse import urljoin, urlsplit

from fabula.domain.errors import EngineMisanswered, EngineUnavailable
from fabula.engines.base import CancelToken
from fabula.engines.http import HttpClient, HttpReply, HttpRequest

REDIRECTS = 3
_MOVED = {301, 302, 303, 307, 308}


def addresses_of(host: str) -> list[str]:
    """The IP addresses of a host name, none where it has none."""
    try:
        return list(dict.fromkeys(str(entry[4][0]) for entry in socket.getaddrinfo(host, None)))
    except OSError:
        return []


def is_public(address: str) -> bool:
    """Whether an IP address is of the open internet: not loopback, private, link-local, multicast or reserved."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(ip, "ipv4_mapped", None) or ip
    return inner.is_global and not inner.is_multicast


def is_private_host(host: str) -> bool:
    """Whether a host has an address that is not of the open internet."""
    return any(not is_public(address) for address in addresses_of(host))


def is_local_name(host: str) -> bool:
    """Whether a host is plainly of this machine or network, so that no proxy of the environment is meant for it."""
    try:
        return not is_public(host)
    except ValueError:
        return host == "localhost" or "." not in host or host.endswith((".local", ".internal", ".localhost"))


def download(client: HttpClient, url: str, *, private: bool, timeout: float, limit: int, cancel: CancelToken) -> bytes:
    """The bytes at a web address, at most `limit` of them, over at most three redirects.

    Unless `private` addresses are allowed, every host on the way must resolve to public addresses only, and the
    connection goes to the address that was checked, so that a name which changes its mind gains nothing.
    Raises `EngineMisanswered` for an address that is not to be fetched, and whatever `HttpClient.send` raises.
    """
    for _ in range(1 + REDIRECTS):
        reply = client.send(_request(url, private=private), timeout=timeout, limit=limit, cancel=cancel)
        if reply.status not in _MOVED:
            return _body(reply)
        url = urljoin(url, reply.headers.get("location", ""))
    raise EngineMisanswered("The picture's address leads from one redirect to the next.", remedy="Try again.")


def _request(url: str, *, private: bool) -> HttpRequest:
    host = _web_host(url)
    if not host:
        raise EngineMisanswered("The engine named an address that is not a web address.", remedy="Try again.")
    if private:
        return HttpRequest("GET", url, {})
    addresses = addresses_of(host)
    if not addresses:
        raise EngineUnavailable("The host of the picture that the engine made is not known.", remedy="Try again.")
    if not all(map(is_public, addresses)):
        raise EngineMisanswered(
            "The engine named an address inside this network, which is not fetched for it.",
            remedy="Check that the engine's base URL points at an engine you trust.",
        )
    return _pinned(url, host, addresses[0])


def _web_host(url: str) -> str:
    """The host of a web address without credentials; empty for anything else."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and parts.username is None and parts.port != 0
        return (parts.hostname or "") if sound else ""
    except ValueError:
        return ""


def _pinned(url: str, host: str, address: str) -> HttpRequest:
    """A request to the address itself, with the name in its Host header and for its certificate."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    bracketed = f"[{address}]" if ":" in address else address
    pinned = parts._replace(netloc=f"{bracketed}{port}").geturl()
    return HttpRequest("GET", pinned, {"Host": f"{host}{port}"}, sni=host)


def _body(reply: HttpReply) -> bytes:
    if reply.status != 200 or not reply.body:
        raise EngineUnavailable(
            f"The picture that the engine made could not be fetched (status {reply.status}).", remedy="Try again."
        )
    return reply.body
