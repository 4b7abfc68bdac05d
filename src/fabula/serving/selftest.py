"""A service's test of itself: its model loads, its calls answer, its errors are right, and how fast it is.

`python -m fabula.serving.lyrics` starts the service as the settings say, on a port of its own, and asks it over HTTP;
`--url` asks one that runs already, here or deployed.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

import httpx2

from fabula.domain.errors import FabulaError
from fabula.runtime.service_settings import ServiceKind, ServiceSettings
from fabula.runtime.settings import settings_read
from fabula.serving.base.config import SERVICE_NAMES
from fabula.serving.listing import is_healthy, reached_at
from fabula.serving.process import listening_socket

_START_SECONDS = 120.0
_CALL_SECONDS = 900.0
_ROUNDS = 3
_ABOUT = "a slow train home through the rain"


@dataclass(frozen=True)
class Asked:
    """One call: the fields its answer has, and a field that it refuses with a value that is wrong."""

    path: str
    body: Mapping[str, Any] | None
    fields: frozenset[str]
    wrong: tuple[str, Any] | None = None
    method: str = "POST"


def _asked(path: str, body: Mapping[str, Any] | None, fields: str, **more: Any) -> Asked:
    return Asked(path, body, frozenset(fields.split()), **more)


_AUDIO = {"audio_duration": 20, "seed": 1}
_SONG = "audio_file_path storage_mode generation_metadata service_status correlation_id"
_CALLS: dict[ServiceKind, tuple[Asked, ...]] = {
    "lyrics": (
        _asked("/generate_lyrics", {"description": _ABOUT}, "lyrics word_count structure_tags metadata",
               wrong=("description", "four")),
        _asked("/generate_prompt", {"description": _ABOUT}, "prompt tag_count detected_genre metadata",
               wrong=("description", "four")),
        _asked("/generate_categories", {"description": _ABOUT}, "categories primary_genre confidence_scores metadata",
               wrong=("max_categories", 11)),
    ),
    "music": (
        _asked("/generate_music", {"prompt": "calm piano", "lyrics": "", **_AUDIO},
               "audio_data generation_time audio_duration metadata", wrong=("audio_duration", 9)),
        _asked("/generate_demo_music", None, "audio_data generation_time audio_duration metadata"),
    ),
    "image": (
        _asked("/generate_cover_image", {"prompt": _ABOUT, "seed": 1},
               "file_path image_dimensions file_size_mb metadata", wrong=("width", 255)),
        _asked("/generate_cover_image?download=true", {"prompt": _ABOUT, "seed": 1}, "file_data file_name metadata"),
        _asked("/get_available_styles", None, "styles", method="GET"),
    ),
    "integrated": (
        _asked("/generate_with_lyrics", {"prompt": "calm piano", "lyrics": "[chorus]\nhome again", **_AUDIO}, _SONG,
               wrong=("seed", -2)),
        _asked("/generate_from_description", {"full_described_song": _ABOUT, **_AUDIO}, _SONG,
               wrong=("full_described_song", "four")),
        _asked("/generate_with_described_lyrics", {"prompt": "calm piano", "described_lyrics": _ABOUT, **_AUDIO},
               _SONG, wrong=("described_lyrics", None)),
    ),
}  # fmt: skip


def main(kind: ServiceKind) -> int:
    """Test one service and print what was seen, a line each; 0 where all is well."""
    parser = argparse.ArgumentParser(prog=f"python -m fabula.serving.{kind}", description=__doc__)
    parser.add_argument("--url", help="a service that runs already; by itself one is started")
    told = parser.parse_args()
    try:
        settings = settings_read(ServiceSettings)
        with _running(kind, url=told.url) as url:
            return _tested(kind, url, settings)
    except (FabulaError, httpx2.HTTPError) as error:
        _say("FAILED", str(error))
        return 1


def _tested(kind: ServiceKind, url: str, settings: ServiceSettings) -> int:
    token = settings.service_token.get_secret_value()
    headers = httpx2.Headers({"Authorization": f"Bearer {token}"} if token else {}, encoding="utf-8")
    failures = 0
    with httpx2.Client(base_url=url, timeout=_CALL_SECONDS, headers=headers) as client:
        for name, check in _checks(kind, client):
            wrong = check()
            _say("FAILED" if wrong else "ok", f"{name}{': ' if wrong else ''}{wrong}")
            failures += bool(wrong)
        if not failures:
            _say("speed", _speed(client, _CALLS[kind][0]))
    return 1 if failures else 0


def _checks(kind: ServiceKind, client: httpx2.Client) -> Iterator[tuple[str, Callable[[], str]]]:
    """Every check by its name; a check says what is wrong, or nothing."""
    yield "health", partial(_health, kind, client)
    yield "information", partial(_uninformed, client)
    for call in _CALLS[kind]:
        yield f"{call.path} answers", partial(_unanswered, client, call)
        if call.wrong:
            yield f"{call.path} refuses a bad {call.wrong[0]}", partial(_unrefused, client, call)
    yield "an unknown path is refused", partial(_known, client)
    yield "the model is loaded", partial(_unloaded, client)


def _ask(client: httpx2.Client, call: Asked) -> httpx2.Response:
    return client.request(call.method, call.path, json=call.body)


def _health(kind: ServiceKind, client: httpx2.Client) -> str:
    told = client.get("/health_check").json()
    own = told.get("service_name", "")
    return "" if told.get("status") == "healthy" and own else f"{SERVICE_NAMES[kind]} says {told}"


def _uninformed(client: httpx2.Client) -> str:
    return _lacking(client.get("/service_info"), {"name", "model", "capabilities", "limits", "version"})


def _unanswered(client: httpx2.Client, call: Asked) -> str:
    return _lacking(_ask(client, call), call.fields)


def _known(client: httpx2.Client) -> str:
    return _status(client.get("/nothing"), 404)


def _unloaded(client: httpx2.Client) -> str:
    return "" if client.get("/health_check").json()["model_loaded"] else "it is not"


def _lacking(answered: httpx2.Response, fields: set[str] | frozenset[str]) -> str:
    if answered.status_code != httpx2.codes.OK:
        return f"status {answered.status_code}: {answered.text[:300]}"
    missing = fields - set(answered.json())
    return f"without {', '.join(sorted(missing))}" if missing else ""


def _unrefused(client: httpx2.Client, call: Asked) -> str:
    name, value = call.wrong or ("", None)
    answered = client.request(call.method, call.path, json={**(call.body or {}), name: value})
    detail = str(answered.json().get("detail", ""))
    return _status(answered, 400) or ("" if name in detail else f"the error does not name it: {detail}")


def _status(answered: httpx2.Response, wanted: int) -> str:
    told = answered.json()
    shape = {"detail", "status_code", "operation_id", "service"} <= set(told)
    right = answered.status_code == wanted and told.get("status_code") == wanted and shape
    return "" if right else f"status {answered.status_code}: {answered.text[:300]}"


def _speed(client: httpx2.Client, call: Asked) -> str:
    """The median of a few rounds, and of music how many seconds of it a second makes."""
    rounds = []
    for _ in range(_ROUNDS):
        began = time.monotonic()
        answered = _ask(client, call).json()
        rounds.append(time.monotonic() - began)
    seconds = median(rounds)
    sound = answered.get("audio_duration") or answered.get("generation_metadata", {}).get("audio_duration")
    factor = f", {sound / seconds:.1f} s of sound a second" if sound else ""
    return f"{call.path} {seconds:.2f} s (median of {_ROUNDS}){factor}"


@contextmanager
def _running(kind: ServiceKind, *, url: str | None) -> Iterator[str]:
    """The address of the service, which is started and ended again where none is given."""
    if url:
        yield url.rstrip("/")
        return
    with listening_socket("127.0.0.1", 0, name=kind) as listening:
        own = reached_at(*listening.getsockname()[:2])
        descriptor = listening.fileno()
        command = [sys.executable, "-m", "fabula.serving", kind, "--fd", str(descriptor)]
        child = subprocess.Popen(command, pass_fds=(descriptor,), stdin=subprocess.DEVNULL)
        try:
            end = time.monotonic() + _START_SECONDS
            while child.poll() is None and not is_healthy(own) and time.monotonic() < end:
                time.sleep(0.1)
            yield own
        finally:
            child.terminate()
            child.wait()


def _say(what: str, text: str) -> None:
    sys.stdout.write(f"{what:<7}{text}\n")
    sys.stdout.flush()
