"""Three thousand WebSocket clients and one publisher, in a process of their own; prints what it measured as JSON.

Run by `benchmarks.events` with the studio's environment: `python -m benchmarks.event_clients PORT PID SOCKETS`.
"""

import asyncio
import contextlib
import json
import os
import resource
import signal
import statistics
import sys
import time
from dataclasses import dataclass, field
from typing import Any

import django
import psutil
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

SOCKETS_A_USER = 3
STEADY_MESSAGES = 1000
STEADY_A_SECOND = 200
_AT_ONCE = 100


@dataclass
class Reader:
    """One client: where it stands, and when each message came."""

    user_id: int
    token: str
    socket: ClientConnection | None = None
    numbers: list[int] = field(default_factory=list)
    delays: list[float] = field(default_factory=list)

    async def open(self, port: int, since: int | None = None) -> None:
        """Connect, trying again while the server is away."""
        query = f"token={self.token}" + ("" if since is None else f"&since={since}")
        while True:
            with contextlib.suppress(OSError, TimeoutError, ConnectionClosed):
                self.socket = await connect(
                    f"ws://127.0.0.1:{port}/ws/notifications?{query}",
                    compression=None, ping_interval=None, max_queue=None, proxy=None, open_timeout=60,
                )  # fmt: skip
                return
            await asyncio.sleep(0.1)

    async def read(self) -> None:
        """Take what comes until the connection ends."""
        assert self.socket is not None
        with contextlib.suppress(ConnectionClosed):
            async for text in self.socket:
                message = json.loads(text)
                if "sent" in message:
                    self.delays.append(time.monotonic() - message["sent"])
                if "id" in message:
                    self.numbers.append(message["id"])


async def _opened(readers: list[Reader], port: int, *, resume: bool = False) -> list[asyncio.Task[None]]:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(reader: Reader) -> asyncio.Task[None]:
        async with gate:
            await reader.open(port, since=max(reader.numbers, default=0) if resume else None)
        return asyncio.create_task(reader.read())

    return list(await asyncio.gather(*(one(reader) for reader in readers)))


async def _until(count: int, readers: list[Reader], *, patience: float = 60.0) -> float:
    """Wait until every reader has `count` events; the seconds that it took."""
    begun = time.monotonic()
    while any(len(reader.numbers) < count for reader in readers):
        if time.monotonic() - begun > patience:
            raise SystemExit(f"{sum(len(reader.numbers) < count for reader in readers)} readers lack an event")
        await asyncio.sleep(0.02)
    return time.monotonic() - begun


async def _settled(readers: list[Reader], count: int) -> list[float]:
    """The delays of `count` messages, once all are there; forgotten afterwards."""
    for _ in range(1000):
        if sum(len(reader.delays) for reader in readers) >= count:
            break
        await asyncio.sleep(0.01)
    delays = sorted(delay for reader in readers for delay in reader.delays)
    for reader in readers:
        reader.delays.clear()
    return delays


def _summary(delays: list[float]) -> dict[str, float]:
    return {"p50": statistics.median(delays), "p99": delays[int(len(delays) * 0.99)], "count": len(delays)}


async def _measured(port: int, server: psutil.Process, readers: list[Reader], user_ids: list[int]) -> dict[str, Any]:
    from fabula.web.events.services import event_add, event_publish_transient

    idle = server.memory_full_info().uss
    begun, cpu = time.monotonic(), sum(server.cpu_times()[:2])
    reading = await _opened(readers, port)
    found: dict[str, Any] = {"connect": time.monotonic() - begun, "connect_cpu": sum(server.cpu_times()[:2]) - cpu}
    found["memory"] = (server.memory_full_info().uss - idle) / len(readers)

    for turn in range(STEADY_MESSAGES):
        event_publish_transient(user_ids[turn * 7 % len(user_ids)], {"type": "progress", "sent": time.monotonic()})
        await asyncio.sleep(1 / STEADY_A_SECOND)
    found["steady"] = _summary(await _settled(readers, STEADY_MESSAGES * SOCKETS_A_USER))

    for user_id in user_ids:
        event_publish_transient(user_id, {"type": "progress", "sent": time.monotonic()})
        await asyncio.sleep(0)
    found["burst"] = _summary(await _settled(readers, len(readers)))

    events = user_ids[:200]
    for user_id in events:
        event_add(user_id, "told", {"sent": time.monotonic()})
        await asyncio.sleep(1 / STEADY_A_SECOND)
    found["event"] = _summary(await _settled(readers, len(events) * SOCKETS_A_USER))

    before = {reader.user_id: len(reader.numbers) for reader in readers}
    server.send_signal(signal.SIGKILL)
    await asyncio.gather(*reading)
    for user_id in user_ids:
        event_add(user_id, "meanwhile", {})
    sys.stdout.write("killed\n")
    sys.stdout.flush()
    pid = int(await asyncio.to_thread(sys.stdin.readline))
    server = psutil.Process(pid)
    begun, cpu = time.monotonic(), sum(server.cpu_times()[:2])
    reading = await _opened(readers, port, resume=True)
    await asyncio.gather(*(_until(before[reader.user_id] + 1, [reader]) for reader in readers))
    found["storm"] = time.monotonic() - begun
    found["storm_cpu"] = sum(server.cpu_times()[:2]) - cpu
    await asyncio.sleep(1)
    expected = {user_id: list(range(1, before[user_id] + 2)) for user_id in user_ids}
    found["wrong"] = sum(reader.numbers != expected[reader.user_id] for reader in readers)
    for task in reading:
        task.cancel()
    return found


def main(port: int, pid: int, count: int) -> None:
    """Measure, and print JSON on the last line."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 65536) if most > 0 else 65536, most))
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = (
        "1"  # this process writes events from its event loop, and does nothing else
    )
    django.setup()
    from fabula.web.accounts.models import User
    from fabula.web.accounts.tokens import access_issued

    User.objects.bulk_create(User(username=f"reader{n}") for n in range(count // SOCKETS_A_USER))
    user_ids = list(User.objects.filter(username__startswith="reader").values_list("pk", flat=True))
    tokens = {user_id: access_issued(user_id, generation=0) for user_id in user_ids}
    readers = [Reader(user_id, tokens[user_id]) for user_id in user_ids for _ in range(SOCKETS_A_USER)]
    found = asyncio.run(_measured(port, psutil.Process(pid), readers, user_ids))
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:4]))
