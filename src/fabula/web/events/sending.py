"""One signed request to a webhook: bounded in time and size, to a checked address, without redirects."""

import asyncio
from dataclasses import dataclass

import httpx2

from fabula.web.events.addresses import address_resolved
from fabula.web.events.signing import HEADER, signature

_TIMEOUT = httpx2.Timeout(10.0, connect=5.0)
# Of the whole exchange: a receiver that answers a byte now and then would keep a worker for ever.
_DEADLINE = 15.0


@dataclass(frozen=True)
class Outcome:
    """What came of an attempt."""

    status_code: int | None = None
    error: str = ""

    @property
    def delivered(self) -> bool:
        """Whether the receiver said that it has it (2xx)."""
        return self.status_code is not None and 200 <= self.status_code < 300


def request_send(url: str, body: bytes, *, secret: str, at: int, delivery_id: int, private: bool) -> Outcome:
    """POST a JSON body. Raises InputError where the address is not allowed; every other failure is an `Outcome`."""
    address = address_resolved(url, private=private)
    headers = {
        "Host": address.host_header,
        "Content-Type": "application/json",
        "User-Agent": "Fabula-Webhook/1",
        "Fabula-Delivery": str(delivery_id),
        HEADER: signature(body, secret=secret, at=at),
    }
    request = httpx2.Request(
        "POST", address.url, content=body, headers=headers, extensions={"sni_hostname": address.host}
    )
    try:
        status = asyncio.run(_status(request))
    except (httpx2.HTTPError, TimeoutError, OSError) as error:
        return Outcome(error=type(error).__name__)
    return Outcome(status, error="" if 200 <= status < 300 else f"HTTP {status}")


async def _status(request: httpx2.Request) -> int:
    """The status of the answer; its body is never read."""
    # Proxies of the environment would resolve the name anew.
    async with (
        asyncio.timeout(_DEADLINE),
        httpx2.AsyncClient(timeout=_TIMEOUT, trust_env=False, follow_redirects=False) as client,
    ):
        response = await client.send(request, stream=True)
        await response.aclose()
        return response.status_code
