"""Where the studio may send requests that users asked for: public addresses only, and exactly the checked ones.

Server-side request forgery is refused in three steps: the address as written (`address_check`), every IP that its name
resolves to (`address_resolved`), and the connection itself, which goes to the IP that was checked and to no other.
"""

import ipaddress
import re
import socket
from dataclasses import dataclass

import httpx2

from fabula.domain.errors import InputError

IP = ipaddress.IPv4Address | ipaddress.IPv6Address

_PORTS = {"http": 80, "https": 443}
_INTERNAL_NAMES = ("localhost", "local", "internal", "localdomain", "home.arpa")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
# Public by number, yet answered by the cloud itself:
# https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
_CLOUD = frozenset({ipaddress.IPv4Address("168.63.129.16")})
# Special by IANA's registries, which Python 3.11 does not know in full.
_SPECIAL = tuple(
    ipaddress.ip_network(network) for network in ("192.0.0.0/24", "192.88.99.0/24", "64:ff9b:1::/48", "5f00::/16")
)
_HOST = re.compile(rb"[a-z0-9]([a-z0-9._-]*[a-z0-9.])?|[0-9a-f:.]+")


@dataclass(frozen=True)
class Address:
    """A checked address: the URL with its name replaced by `ip`, and the name for the Host header and for TLS."""

    url: httpx2.URL
    host: str
    host_header: str


def address_check(url: str, *, private: bool = False) -> httpx2.URL:
    """The URL, where its form alone does not speak against it; resolves nothing. Raises InputError.

    `private` also allows addresses of the studio's own network.
    """
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise InputError(
            "The address is not a URL.", remedy="Write it like https://example.com/hook.", field="url"
        ) from error
    if parsed.scheme not in _PORTS or not _HOST.fullmatch(parsed.raw_host) or (parsed.port or 1) not in range(1, 65536):
        raise InputError(
            "The address is not of http or https.", remedy="Write it like https://example.com/hook.", field="url"
        )
    if parsed.userinfo:
        raise InputError(
            "The address holds a user name or password.", remedy="Leave it out; deliveries are signed.", field="url"
        )
    if not private and _internal(parsed.host):
        raise _private()
    return parsed


def address_resolved(url: str, *, private: bool = False) -> Address:
    """Where a request to `url` goes. Raises InputError where its name is unknown or any of its IPs is not public."""
    parsed = address_check(url, private=private)
    host = parsed.raw_host.decode("ascii")
    try:
        found = socket.getaddrinfo(host, parsed.port or _PORTS[parsed.scheme], type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise InputError(
            "The host name of the address is not known.", remedy="Check its spelling.", field="url"
        ) from error
    ips = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    if not ips or not (private or all(ip_public(ip) for ip in ips)):
        raise _private()
    return Address(url=parsed.copy_with(host=str(ips[0])), host=host, host_header=parsed.netloc.decode("ascii"))


def ip_public(ip: IP) -> bool:
    """Whether an IP is of the public internet: nothing private, local, shared, reserved, multicast or of the cloud."""
    inner = _embedded(ip)
    if inner is not None:
        return ip_public(inner)
    if ip in _CLOUD or any(ip in network for network in _SPECIAL if network.version == ip.version):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _embedded(ip: IP) -> IP | None:
    """The IPv4 address inside an IPv6 one that stands for it (mapped, 6to4, Teredo, NAT64)."""
    if isinstance(ip, ipaddress.IPv4Address):
        return None
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)


def _internal(host: str) -> bool:
    name = host.rstrip(".").lower()
    if any(name == known or name.endswith(f".{known}") for known in _INTERNAL_NAMES):
        return True
    ip = _literal(name)
    return ip is not None and not ip_public(ip)


def _literal(host: str) -> IP | None:
    """The IP that a host is written as, in any of the forms that resolvers take (127.1, 0x7f000001, 2130706433)."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host))
    except OSError:
        return None


def _private() -> InputError:
    return InputError(
        "The address is not of the public internet.",
        remedy="Use a public one, or have the operator set FABULA_WEBHOOK_PRIVATE_ADDRESSES.",
        field="url",
    )
