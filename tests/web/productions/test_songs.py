"""Songs as a product of the studio: begun, made, downloaded, edited, planned like every other."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from fabula.web.accounts.models import User
from fabula.web.productions.models import Target

pytestmark = pytest.mark.usefixtures("transactional_db")

ADDRESS = "/api/studio/productions"
SONG = {
    "song": {"description": "a quiet song about the rain over the harbour", "seconds": 21, "seed": 4},
    "release": {"formats": ["mp3"], "videos": [], "stems": True},
}


@pytest.fixture
def client(user: User, caller_of: Callable[[User], Client]) -> Client:
    return caller_of(user)


def sent(client: Client, method: str, path: str, body: Any = None, **headers: str) -> Any:
    kind = "application/octet-stream" if isinstance(body, bytes) else "application/json"
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = client.generic(method, path, data, content_type=kind, headers=headers)
    assert answer.status_code < 400, answer.content
    return answer


def begun(client: Client, spec: dict[str, Any], build: Any = True) -> dict[str, Any]:
    return dict(sent(client, "POST", ADDRESS, {"product": "song", "spec": spec, "build": build}).json())


def test_a_song_is_made_downloaded_and_edited(client: Client, work: Callable[[], int]) -> None:
    song = begun(client, SONG)
    assert (song["product"], song["title"]) == ("song", "A Quiet Song About the Rain Over the Harbour")
    work()
    address = f"{ADDRESS}/{song['id']}"
    done = client.get(address).json()
    assert done["status"] == "completed", done["error"]
    kinds = {each["path"]: each["media_type"] for each in client.get(f"{address}/files").json()["items"]}
    assert kinds.items() >= {
        "song.wav": "audio/wav", "song.mp3": "audio/mpeg", "song.json": "application/json", "cover.png": "image/png",
        "lyrics.txt": "text/plain", "lyrics.lrc": "text/plain", "lyrics.srt": "application/x-subrip",
        "score.mid": "audio/midi", "score.musicxml": "application/vnd.recordare.musicxml+xml",
        "peaks.json": "application/json", "stems/voice.wav": "audio/wav",
    }.items()  # fmt: skip
    answer = client.get(f"{address}/files/song.wav")
    assert (answer["Content-Type"], b"".join(answer.streaming_content)[:4]) == ("audio/wav", b"RIFF")
    assert client.get(f"{address}/plan").json()["entries"] == []
    _a_changed_line_is_sung_anew(client, address, work)
    _each_target_went_to_the_workers_of_its_engine(song["id"])


def _a_changed_line_is_sung_anew(client: Client, address: str, work: Callable[[], int]) -> None:
    words = b"".join(client.get(f"{address}/files/lyrics.txt").streaming_content).decode()
    last = words.strip().splitlines()[-1]
    edited = words.replace(last, last.rpartition(" ")[0] + " now").encode()
    etag = client.get(address)["ETag"]
    sent(client, "PUT", f"{address}/files/lyrics.txt", edited, **{"If-Match": etag})
    planned = [each["target"] for each in client.get(f"{address}/plan").json()["entries"]]
    assert "stems" not in planned
    assert "score" not in planned
    sent(client, "POST", f"{address}/build")
    work()
    assert client.get(address).json()["status"] == "completed"
    lrc = b"".join(client.get(f"{address}/files/lyrics.lrc").streaming_content).decode()
    assert "now" in lrc.strip().splitlines()[-1]


def _each_target_went_to_the_workers_of_its_engine(song: int) -> None:
    rows = Target.objects.filter(production_id=song).values_list("name", "queue", "engine")
    placed = {name: (queue, engine) for name, queue, engine in rows}
    assert placed.items() >= {
        "lyrics": ("text", "fake"), "score": ("music", "fake"), "cover": ("image", "fake"), "master": ("cpu", ""),
    }.items()  # fmt: skip


def test_a_song_is_planned_before_it_is_begun(client: Client) -> None:
    song = begun(client, SONG, build=False)
    plan = client.get(f"{ADDRESS}/{song['id']}/plan").json()
    assert plan["entries"][0]["target"] == "lyrics"
    assert plan["forecast"]["seconds"] > 0


@pytest.mark.parametrize(
    ("song", "field"),
    [
        ({"description": "…"}, "description"),
        ({"description": "rain", "bpm": 5}, "bpm"),
        ({"description": "rain", "genre": "polka-core"}, "genre"),
        ({"description": "rain", "seconds": 3}, "seconds"),
        ({"lyrics": "[verse]"}, "lyrics"),
    ],
)
def test_a_song_that_cannot_be(client: Client, song: dict[str, Any], field: str) -> None:
    body = {"product": "song", "spec": {"song": song}}
    answer = client.post(ADDRESS, body, content_type="application/json")
    assert answer.status_code == 422, answer.content
    assert answer.json()["field"].endswith(field)


def test_songs_are_among_the_products(client: Client) -> None:
    products = {each["name"]: each for each in client.get("/api/studio/products").json()["items"]}
    assert "description" in json.dumps(products["song"]["spec"])
