"""A local server that speaks OpenAI's protocol over real HTTP, strictly, and fails on demand.

It checks what the real one checks (key, model, strict schema, picture sizes, length of speech) and makes what it is
asked for: chat answers by `story_answer`, PNGs, sounds. `fail` puts a fault before the next request to a path.
"""

import base64
import io
import json
import re
import select
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import av
import numpy as np
import soundfile
from PIL import Image

from tests.support.openai_songs import song_answer

KEY = "sk-local-0123456789abcdef"
CHAT_MODELS = {"gpt-4.1-mini", "local-model"}
IMAGE_SIZES = {
    "gpt-image-1": {"1024x1024", "1536x1024", "1024x1536"},
    "dall-e-3": {"1024x1024", "1792x1024", "1024x1792"},
    "local-painter": {"512x512"},
}
SPEECH_MODELS = {"gpt-4o-mini-tts", "tts-1"}
VOICES = {"alloy", "ash", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer"}
HANG_LIMIT = 30.0

Fault = Callable[["Handler"], None]


@dataclass
class Seen:
    """A request that arrived."""

    path: str
    body: dict[str, Any]
    headers: dict[str, str]


@dataclass
class State:
    """What the server knows and what it was told to do."""

    seen: list[Seen] = field(default_factory=list)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    answers: list[str] = field(default_factory=list)
    finish_reason: str = "stop"
    refuses: set[str] = field(default_factory=set)
    pictures_by_url: bool = False
    picture_size: tuple[int, int] | None = None
    picture_url: str = ""
    sound_format: str = ""
    hanging: threading.Event = field(default_factory=threading.Event)
    hung_up: threading.Event = field(default_factory=threading.Event)
    closing: threading.Event = field(default_factory=threading.Event)


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: "_Server"

    @property
    def state(self) -> State:
        return self.server.state

    def log_message(self, format: str, *args: Any) -> None:
        return None

    def do_GET(self) -> None:
        if self.path.startswith("/files/"):
            self.reply(200, _png((800, 600)), "image/png")
        elif self.path.startswith("/loop"):
            self.reply(302, b"", "text/plain", {"Location": "/loop"})
        elif self._authorised() and self._faultless() and self.path == "/v1/models":
            self.reply_json({"object": "list", "data": [{"id": name, "object": "model"} for name in CHAT_MODELS]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.state.seen.append(Seen(self.path, body, dict(self.headers)))
        routes = {
            "/v1/chat/completions": self._chat,
            "/v1/images/generations": self._image,
            "/v1/audio/speech": self._speech,
        }
        if not (self._authorised() and self._faultless()):
            return
        if self.path not in routes:
            self.refuse(404, "Unknown path.")
        else:
            routes[self.path](body)

    def _authorised(self) -> bool:
        if self.headers.get("Authorization") == f"Bearer {KEY}":
            return True
        self.refuse(401, f"Incorrect API key provided: {KEY}. See https://platform.openai.com.", "invalid_api_key")
        return False

    def _faultless(self) -> bool:
        faults = self.state.faults.get(self.path, [])
        if faults:
            faults.pop(0)(self)
            return False
        return True

    def _chat(self, body: dict[str, Any]) -> None:
        if body["model"] not in CHAT_MODELS:
            return self.refuse(404, f"The model `{body['model']}` does not exist.", "model_not_found")
        for name in sorted(self.state.refuses & body.keys()):
            return self.refuse(400, f"Unsupported parameter: '{name}'.", "unsupported_parameter", name)
        wanted = body.get("response_format", {})
        if wanted.get("type") in self.state.refuses:
            return self.refuse(400, f"response_format type {wanted['type']} is not supported by this model.")
        if wanted.get("type") == "json_schema" and (flaw := schema_flaw(wanted["json_schema"]["schema"])):
            return self.refuse(400, f"Invalid schema for response_format: {flaw}.", "invalid_schema")
        asked = body["messages"]
        text = self.state.answers.pop(0) if self.state.answers else song_answer(asked) or story_answer(asked)
        message = {"role": "assistant", "content": text}
        return self.reply_json(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "model": f"{body['model']}-2026",
                "choices": [{"index": 0, "message": message, "finish_reason": self.state.finish_reason}],
                "usage": {"prompt_tokens": 1000, "completion_tokens": 500, "total_tokens": 1500},
            }
        )

    def _image(self, body: dict[str, Any]) -> None:
        sizes = IMAGE_SIZES.get(body["model"])
        if sizes is None:
            return self.refuse(404, f"The model `{body['model']}` does not exist.", "model_not_found")
        if body["size"] not in sizes:
            return self.refuse(400, f"Invalid size {body['size']}.", "invalid_value", "size")
        if "response_format" in body and body["model"].startswith("gpt-image"):
            return self.refuse(400, "Unknown parameter: 'response_format'.", "unknown_parameter", "response_format")
        if self.state.picture_url or self.state.pictures_by_url:
            return self.reply_json({"data": [{"url": self.state.picture_url or f"{self.server.origin}/files/1.png"}]})
        width, height = self.state.picture_size or tuple(map(int, body["size"].split("x")))
        return self.reply_json({"data": [{"b64_json": base64.b64encode(_png((width, height))).decode()}]})

    def _speech(self, body: dict[str, Any]) -> None:
        if body["model"] not in SPEECH_MODELS:
            return self.refuse(404, f"The model `{body['model']}` does not exist.", "model_not_found")
        if not 0 < len(body["input"]) <= 4096 or body["voice"] not in VOICES:
            return self.refuse(400, "Invalid input or voice.", "invalid_value", "input")
        kind = self.state.sound_format or body["response_format"]
        return self.reply(200, sound_file(body["input"], kind, float(body.get("speed", 1.0))), f"audio/{kind}")

    def refuse(self, status: int, message: str, code: str = "", param: str = "", **headers: str) -> None:
        """Answer with an error as the real server words it."""
        error = {"message": message, "type": "invalid_request_error", "code": code or None, "param": param or None}
        extra = {name.replace("_", "-"): value for name, value in headers.items()}
        self.reply(status, json.dumps({"error": error}).encode(), "application/json", extra)

    def reply_json(self, body: Any) -> None:
        """Answer with JSON."""
        self.reply(200, json.dumps(body).encode(), "application/json")

    def reply(self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        """Answer with bytes."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def status(code: int, message: str = "out of order", error_code: str = "", **headers: str) -> Fault:
    """Answer with an error status."""
    return lambda handler: handler.refuse(code, message, error_code, **headers)


def body_of(data: bytes, kind: str = "application/json") -> Fault:
    """Answer 200 with just these bytes."""
    return lambda handler: handler.reply(200, data, kind)


def hang(handler: Handler) -> None:
    """Say nothing until the client goes away; remember that it did."""
    handler.state.hanging.set()
    for _ in range(int(HANG_LIMIT / 0.05)):
        ready, _, _ = select.select([handler.connection], [], [], 0.05)
        if ready and not handler.connection.recv(1, socket.MSG_PEEK):
            handler.state.hung_up.set()
            break
        if handler.state.closing.is_set():
            break
    handler.close_connection = True


def reset(handler: Handler) -> None:
    """Promise a long body, send a piece of it and drop the connection."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')
    handler.wfile.flush()
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.state = State()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        return None


class OpenAIServer:
    """The server in a thread of its own, from `with` to its end."""

    def __init__(self) -> None:
        self._server = _Server()
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def base_url(self) -> str:
        """What to set as the base URL."""
        return f"{self._server.origin}/v1"

    @property
    def state(self) -> State:
        """What arrived, and what to do next."""
        return self._server.state

    def reset_state(self) -> None:
        """Forget everything."""
        self._server.state = State()

    def fail(self, path: str, *faults: Fault) -> None:
        """Put faults before the next requests to a path, one each."""
        self.state.faults.setdefault(f"/v1{path}", []).extend(faults)

    def __enter__(self) -> "OpenAIServer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.state.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def schema_flaw(node: Any) -> str:
    """What the real server's strict mode would refuse in a schema; empty where nothing."""
    if isinstance(node, list):
        return next((flaw for child in node if (flaw := schema_flaw(child))), "")
    if not isinstance(node, dict):
        return ""
    if node.get("type") == "object" and "properties" in node:
        if node.get("additionalProperties") is not False:
            return "additionalProperties must be false"
        if set(node.get("required", [])) != set(node["properties"]):
            return "required must list every property"
    if "default" in node and not isinstance(node["default"], dict):
        return "default is not permitted"
    return schema_flaw(list(node.values()))


def story_answer(messages: list[dict[str, str]]) -> str:
    """What a well-behaved model answers to the prompts of the chat adapter."""
    asked = next(message["content"] for message in messages if message["role"] == "user")
    chinese = "正好" in asked or "按需要" in asked
    counted = re.search(r"Exactly (\d+) pages|正好 (\d+) 页", asked)
    pages = int(next(filter(None, counted.groups()))) if counted else 5
    numbers = [int(number) for number in re.findall(r"^\[(\d+)\]", asked, re.MULTILINE)]
    if numbers:
        return json.dumps(own_text_answer(numbers[-1], min(pages, numbers[-1])), ensure_ascii=False)
    return json.dumps(made_story(pages, chinese=chinese), ensure_ascii=False)


_SCENE = {
    "place": "lighthouse",
    "place_detail": "",
    "time": "dusk",
    "weather": "wind",
    "mood": "wonder",
    "actors": ["hero"],
    "props": ["lamp"],
}
_PICTURE = {"scene": _SCENE, "image_prompt": "A fox on a stair"}


def _characters(*, chinese: bool) -> list[dict[str, str]]:
    name, kind = ("阿花", "狐狸") if chinese else ("Ada", "fox")
    return [{"id": "hero", "name": name, "kind": kind, "gender": "female", "age": "child", "look": ""}]


def made_story(pages: int, *, chinese: bool = False) -> dict[str, Any]:
    """A whole story as JSON, of so many pages."""

    def page(number: int) -> dict[str, Any]:
        told = f"阿花走上第{number}级台阶。" if chinese else f"Ada climbed stair number {number}."
        said = "“上面有光。”" if chinese else '"There is a light," she said.'
        lines = [{"speaker": "narrator", "text": told}, {"speaker": "hero", "text": said}]
        return {"lines": lines, **_PICTURE}

    return {
        "title": "灯塔" if chinese else "The lighthouse",
        "characters": _characters(chinese=chinese),
        "pages": [page(number) for number in range(1, pages + 1)],
    }


def own_text_answer(passages: int, pages: int) -> dict[str, Any]:
    """A staging as JSON of so many passages on so many pages; passage 2 is spoken by the hero."""
    ends = [passages * (number + 1) // pages for number in range(pages)]
    starts = [0, *ends[:-1]]
    return {
        "title": "My text",
        "characters": _characters(chinese=False),
        "pages": [
            {
                "last": end,
                "speakers": [{"piece": 2, "speaker": "hero"}] if start < 2 <= end else [],
                **_PICTURE,
            }
            for start, end in zip(starts, ends, strict=True)
        ],
    }


def _png(size: tuple[int, int]) -> bytes:
    buffer = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def sound_file(text: str, kind: str, speed: float = 1.0) -> bytes:
    """A tone, 20 ms a character at speed 1, as a file of that kind (`wav mp3 flac opus aac pcm`, or `empty`)."""
    time = np.arange(int(24_000 * 0.02 * len(text) / speed)) / 24_000
    fade = np.clip(np.minimum(time, time[::-1]) / 0.02, 0.0, 1.0)
    samples = (0.3 * fade * np.sin(2 * np.pi * 220 * time)).astype(np.float32)
    if kind == "empty":
        return b""
    if kind == "pcm":
        return (samples * 32767).astype("<i2").tobytes()
    if kind == "aac":
        return _aac(samples)
    buffer = io.BytesIO()
    form, subtype = {"opus": ("OGG", "OPUS"), "mp3": ("MP3", None), "flac": ("FLAC", None)}.get(kind, ("WAV", None))
    soundfile.write(buffer, samples, 24_000, format=form, subtype=subtype)
    return buffer.getvalue()


def _aac(samples: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="adts") as container:
        stream = container.add_stream("aac", rate=24_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples[np.newaxis], format="fltp", layout="mono")
        frame.sample_rate = 24_000
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return buffer.getvalue()
