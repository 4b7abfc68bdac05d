"""Requests that users ask for reach the public internet only, and only the address that was checked."""

import ipaddress
import socket
from typing import Any

import pytest

from fabula.domain.errors import InputError
from fabula.web.events.addresses import address_check, address_resolved, ip_public

FORBIDDEN = [
    "http://127.0.0.1/", "http://127.1/", "http://127.255.255.254:8025/", "http://0.0.0.0/", "http://0/",
    "http://2130706433/", "http://0x7f000001/", "http://10.0.0.1/", "http://172.16.0.1/",
    "http://172.31.255.255/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/", "http://100.100.100.200/", "http://168.63.129.16/", "http://192.0.0.192/",
    "http://198.18.0.1/", "http://224.0.0.1/", "http://239.255.255.250/", "http://255.255.255.255/",
    "http://240.0.0.1/", "http://[::1]/", "http://[::]/", "http://[fe80::1]/", "http://[fc00::1]/",
    "http://[fd00:ec2::254]/", "http://[ff02::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:10.0.0.1]/",
    "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[2002:a00:1::1]/", "http://[::127.0.0.1]/",
    "http://localhost/", "http://LOCALHOST./", "http://x.localhost/", "http://router.local/",
    "http://metadata.google.internal/",
]  # fmt: skip
MALFORMED = [
    "", "x", "ftp://example.com/", "file:///etc/passwd", "gopher://example.com/", "javascript:alert(1)", "http://",
    "http:///path", "//example.com/", "http://[::1", "http://0177.0.0.1/", "http://user:pass@example.com/", "http://user@example.com/",
    "http://example.com:99999/", "http://exa mple.com/", "http://example.com\r\nX: y/",
]  # fmt: skip
PUBLIC = [
    "http://example.com/",
    "https://example.com:8443/a?b=c",
    "http://93.184.216.34/",
    "https://[2606:4700::1111]/",
]


@pytest.mark.parametrize("url", FORBIDDEN)
def test_internal_addresses_are_refused_as_written(url: str) -> None:
    with pytest.raises(InputError, match="public internet"):
        address_check(url)


@pytest.mark.parametrize("url", MALFORMED)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(InputError):
        address_check(url, private=True)


@pytest.mark.parametrize("url", PUBLIC)
def test_public_addresses_pass(url: str) -> None:
    assert address_check(url).host


@pytest.mark.parametrize("ip", ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_ips(ip: str) -> None:
    assert ip_public(ipaddress.ip_address(ip))


def resolving(monkeypatch: pytest.MonkeyPatch, *ips: str) -> None:
    """Have the resolver answer these, as a hostile name server would."""

    def answer(_host: str, port: int, **_options: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in ips]

    monkeypatch.setattr(socket, "getaddrinfo", answer)


@pytest.mark.parametrize(
    "ips", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::ffff:192.168.0.1"], ["fe80::1%eth0"]]
)
def test_a_name_that_leads_inside_is_refused(monkeypatch: pytest.MonkeyPatch, ips: list[str]) -> None:
    resolving(monkeypatch, *ips)
    with pytest.raises(InputError, match="public internet"):
        address_resolved("https://innocent.example.com/hook")


def test_the_connection_goes_to_the_checked_ip(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is not resolved a second time, so it cannot be bound to another address meanwhile."""
    resolving(monkeypatch, "93.184.216.34")
    address = address_resolved("https://innocent.example.com:8443/hook?a=b")
    assert str(address.url) == "https://93.184.216.34:8443/hook?a=b"
    assert (address.host, address.host_header) == ("innocent.example.com", "innocent.example.com:8443")


def test_a_network_of_ones_own_is_allowed_by_setting() -> None:
    assert str(address_resolved("http://127.0.0.1:9/x", private=True).url) == "http://127.0.0.1:9/x"
    assert str(address_resolved("http://[::1]:9/x", private=True).url) == "http://[::1]:9/x"
