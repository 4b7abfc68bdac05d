"""Pictures from an endpoint over real HTTP: sizes, wordings, and addresses that are not to be fetched."""

import io
import socket
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from fabula.domain.artifact import Price
from fabula.domain.errors import EngineError, EngineMisanswered, EngineUnavailable, InputError
from fabula.domain.scene import Character, Scene
from fabula.engines import download
from fabula.engines.base import Call, ImageRequest
from fabula.engines.openai.image import nearest_size
from fabula.engines.registry import Registry
from tests.support.openai_server import OpenAIServer, body_of

Make = Callable[..., Registry]
FOX = Character("hero", "Ada", "fox", "female", "child", "red scarf")
OWL = Character("friend", "Tom", "owl")


def _size(png: bytes) -> tuple[int, int]:
    picture = Image.open(io.BytesIO(png))
    assert (picture.format, picture.mode) == ("PNG", "RGB")
    return picture.size


@pytest.mark.parametrize(
    ("model", "size", "asked"),
    [
        ("gpt-image-1", (1280, 720), "1536x1024"),
        ("gpt-image-1", (720, 1280), "1024x1536"),
        ("gpt-image-1", (64, 64), "1024x1024"),
        ("dall-e-3", (1920, 1080), "1792x1024"),
        ("dall-e-3", (1000, 1001), "1024x1024"),
    ],
)
def test_the_nearest_size_is_asked_for_and_fitted(
    server: OpenAIServer, registry: Make, model: str, size: tuple[int, int], asked: str
) -> None:
    result = registry().image(f"openai:{model}").draw(ImageRequest("a fox", *size), Call())
    assert _size(result.png) == size
    assert server.state.seen[0].body["size"] == asked
    assert (result.layers, result.faces) == ((), ())


def test_sizes_of_other_models_are_an_option(server: OpenAIServer, registry: Make) -> None:
    engine = registry(image_sizes=((512, 512),)).image("openai:local-painter")
    assert _size(engine.draw(ImageRequest("a fox", 300, 200), Call()).png) == (300, 200)
    assert server.state.seen[0].body["size"] == "512x512"


def test_of_sizes_in_one_proportion_the_smallest_sufficient_is_nearest() -> None:
    squares = ((256, 256), (512, 512), (1024, 1024))
    assert nearest_size((300, 300), squares) == (512, 512)
    assert nearest_size((2000, 2000), squares) == (1024, 1024)


def test_a_picture_of_the_wrong_size_is_fitted(server: OpenAIServer, registry: Make) -> None:
    server.state.picture_size = (333, 77)
    result = registry().image("openai").draw(ImageRequest("a fox", 640, 360), Call())
    assert _size(result.png) == (640, 360)


def test_what_is_transparent_becomes_white(server: OpenAIServer, registry: Make) -> None:
    from tests.support import openai_server

    buffer = io.BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(buffer, "PNG")
    encoded = openai_server.base64.b64encode(buffer.getvalue()).decode()
    server.fail("/images/generations", body_of(f'{{"data": [{{"b64_json": "{encoded}"}}]}}'.encode()))
    result = registry().image("openai").draw(ImageRequest("a ghost", 16, 16), Call())
    assert Image.open(io.BytesIO(result.png)).getpixel((8, 8)) == (255, 255, 255)


@pytest.mark.parametrize("item", ['{"b64_json": "%%%"}', '{"b64_json": "aGVsbG8="}', "{}", '{"url": ""}'])
def test_what_is_no_picture_is_an_error(server: OpenAIServer, registry: Make, item: str) -> None:
    server.fail("/images/generations", body_of(f'{{"data": [{item}]}}'.encode()))
    with pytest.raises(EngineMisanswered, match="picture"):
        registry().image("openai").draw(ImageRequest("a fox", 64, 64), Call())


def test_the_prompt_tells_scene_cast_and_style(server: OpenAIServer, registry: Make) -> None:
    scene = Scene("livingroom", "night", "storm", "afraid", actors=("hero",), place_detail="by the stove")
    request = ImageRequest(
        "A fox listens.", 640, 360, style="watercolour", scene=scene, cast=(FOX, OWL), quiet_bottom=0.25
    )
    registry().image("openai").draw(request, Call())
    prompt = server.state.seen[0].body["prompt"]
    setting = "living room (by the stove), at night"
    cast = "Ada (fox, child, female, red scarf)"
    for told in ("watercolour", "A fox listens", setting, cast, "lower 25 %", "No text"):
        assert told in prompt
    assert "Tom" not in prompt


def test_a_chinese_prompt_is_chinese(server: OpenAIServer, registry: Make) -> None:
    scene = Scene("lighthouse", "dusk", "fog", "lonely", actors=("hero",))
    hero = Character("hero", "阿花", "狐狸", "female", "child", "红围巾")
    request = ImageRequest("阿花望着海", 640, 360, scene=scene, cast=(hero,), language="zh", title="灯塔")
    registry().image("openai").draw(request, Call())
    prompt = server.state.seen[0].body["prompt"]
    assert all(
        told in prompt
        for told in (
            "《灯塔》",
            "封面",
            "灯塔，黄昏，有雾，气氛孤单",
            "阿花 (狐狸, 小孩, 女, 红围巾)",
            "不要有任何文字",
        )
    )


def test_facts_and_estimate_price_a_picture(registry: Make) -> None:
    engine = registry().image("openai")
    request = ImageRequest("a fox", 64, 64, seed=3)
    facts = engine.draw(request, Call()).facts
    assert (facts.engine, facts.seed, facts.usage, facts.price) == (
        "openai:gpt-image-1", None, {"images": 1.0}, Price(0.042),
    )  # fmt: skip
    assert engine.estimate(request).price == Price(0.042)


@pytest.mark.parametrize(
    "request_",
    [
        ImageRequest("fox", 0, 10),
        ImageRequest("fox", 10, 5000),
        ImageRequest("fox", 9, 9, style="x"),
        ImageRequest(" ", 9, 9),
    ],
)
def test_bad_requests_reach_no_server(server: OpenAIServer, registry: Make, request_: ImageRequest) -> None:
    with pytest.raises(InputError):
        registry().image("openai").draw(request_, Call())
    assert server.state.seen == []


def test_a_picture_may_come_as_an_address_of_the_same_private_network(server: OpenAIServer, registry: Make) -> None:
    server.state.pictures_by_url = True
    result = registry().image("openai").draw(ImageRequest("a fox", 320, 200), Call())
    assert _size(result.png) == (320, 200)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "http://[::1/x",
        "http://h:99999/x",
        "ftp://host/x",
        "//host/x",
        "http://user@127.0.0.1/x",
        "nonsense",
    ],
)
def test_only_web_addresses_are_fetched(server: OpenAIServer, registry: Make, url: str) -> None:
    server.state.picture_url = url
    with pytest.raises(EngineMisanswered, match="not a web address"):
        registry().image("openai").draw(ImageRequest("a fox", 64, 64), Call())


def _fetch(url: str, **changes: Any) -> bytes:
    client = download.HttpClient("openai:x", trust_env=False)
    settings: dict[str, Any] = {"private": False, "timeout": 5.0, "limit": 1 << 20, "cancel": Call().cancel}
    return download.download(client, url, **(settings | changes))


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "[::1]", "[::ffff:10.0.0.1]", "0.0.0.0"],
)
def test_a_public_endpoint_cannot_send_us_inside(host: str) -> None:
    with pytest.raises(EngineMisanswered, match="inside this network"):
        _fetch(f"http://{host}/secret")


def test_a_redirect_inside_is_not_followed_either(server: OpenAIServer, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(server.base_url.split(":")[2].split("/")[0])
    real = socket.getaddrinfo

    def rebind(host: str, *rest: Any) -> Any:
        return real("127.0.0.1" if host == "pictures.test" else host, *rest)

    monkeypatch.setattr(socket, "getaddrinfo", rebind)
    # The first hop alone is let through, as if it were public.
    monkeypatch.setattr(download, "is_public", lambda address, seen=[]: seen.append(address) or len(seen) == 1)
    with pytest.raises(EngineMisanswered, match="inside this network"):
        _fetch(f"http://pictures.test:{port}/loop")


def test_redirects_end_and_sizes_are_limited(server: OpenAIServer) -> None:
    origin = server.base_url.removesuffix("/v1")
    with pytest.raises(EngineMisanswered, match="redirect"):
        _fetch(f"{origin}/loop", private=True)
    with pytest.raises(EngineError, match="more than 0 MB"):
        _fetch(f"{origin}/files/1.png", private=True, limit=1000)
    with pytest.raises(EngineUnavailable, match="not known"):
        _fetch("http://nobody.invalid/x")
