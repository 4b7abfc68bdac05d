"""Running services used as engines: the whole way over real HTTP, what fails on it, and what a cancel does."""

import threading
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from fabula.domain.artifact import Estimate
from fabula.domain.errors import (
    Cancelled,
    EngineMisanswered,
    EngineOverMemory,
    EngineOverTime,
    EngineRefused,
    EngineUnavailable,
    FabulaError,
    InputError,
    SettingsError,
)
from fabula.domain.lyrics import CategoriesRequest, LyricsRequest, PromptTagsRequest
from fabula.domain.music_services.styles import COVER_STYLES
from fabula.domain.song import MusicBrief
from fabula.domain.story import StoryRequest
from fabula.engines.base import Call, CancelToken, ImageRequest, MusicRequest
from fabula.engines.fabula_http.image import size_asked
from fabula.engines.fabula_http.service import error_of
from fabula.engines.http import HttpReply
from fabula.engines.options import EngineOptions, FabulaHttpOptions
from fabula.engines.registry import Registry
from fabula.engines.wrappers.routes import Backoff
from fabula.media.labels import from_metadata
from tests.support.processes import free_port
from tests.support.services import RunningService

TOKEN = "token-of-tests"
ABOUT = "happy electronic music about sunshine"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, RunningService]]:
    """One service of each kind that an engine can be, with a token; the music is slow on one of them."""
    told = {
        "lyrics": ("lyrics", "fake"),
        "music": ("music", "fake"),
        "image": ("image", "fake"),
        "slow": ("music", "fake:slow"),
    }
    engines = {"lyrics": "TEXT", "music": "MUSIC", "image": "IMAGE"}
    started = {}
    for name, (kind, engine) in told.items():
        settings = {"SERVICE_TOKEN": TOKEN, f"FABULA_{engines[kind]}_ENGINE": engine}
        started[name] = RunningService(kind, tmp_path_factory.mktemp(name), **settings)
    try:
        yield {name: service.ready() for name, service in started.items()}
    finally:
        for service in started.values():
            service.close()


@pytest.fixture
def registry(services: dict[str, RunningService]) -> Iterator[Callable[..., Registry]]:
    """Makes a registry whose `fabula_http` is the running services; arguments change its options."""
    made: list[Registry] = []

    def make(*, attempts: int = 1, **changes: object) -> Registry:
        known = {f"{kind}_url": services[kind].url for kind in ("lyrics", "music", "image")}
        options = FabulaHttpOptions(**{**known, "token": TOKEN, **changes})  # type: ignore[arg-type]
        made.append(Registry(EngineOptions(fabula_http=options, backoff=Backoff(attempts=attempts, first=0.0))))
        return made[-1]

    yield make
    for each in made:
        each.close()


Make = Callable[..., Registry]


def test_lyrics_arrive_as_they_were_written(registry: Make) -> None:
    made = registry()
    request = LyricsRequest(ABOUT, "en", genre="electronic", seconds=60.0, seed=3)
    there, here = (
        made.text("fake").write_lyrics(request, Call()),
        made.text("fabula_http").write_lyrics(request, Call()),
    )
    assert here.lyrics == there.lyrics
    assert (here.facts.engine, here.facts.seed) == ("fabula_http", there.facts.seed)
    assert "fake" in here.facts.version


def test_tags_and_categories_arrive_as_they_were_chosen(registry: Make) -> None:
    made = registry()
    tags = PromptTagsRequest(ABOUT, "electronic", ("piano",), "fast")
    assert made.text("fabula_http").prompt_tags(tags, Call()).tags == made.text("fake").prompt_tags(tags, Call()).tags
    asked = CategoriesRequest(ABOUT, 3, subgenres=False)
    here, there = (made.text(name).categories(asked, Call()).categories for name in ("fabula_http", "fake"))
    assert here.primary == there.primary
    assert here.confidences == pytest.approx(there.confidences, abs=1e-4)


def test_a_service_writes_no_stories(registry: Make) -> None:
    engine = registry().text("fabula_http")
    assert engine.capabilities.tasks == {"lyrics", "tags", "categories"}
    with pytest.raises(EngineRefused, match="no stories"):
        engine.write_story(StoryRequest("a fox", "en"), Call())


def test_music_arrives_as_it_was_made(registry: Make) -> None:
    made = registry()
    request = MusicRequest(MusicBrief("calm piano", seconds=10.0, seed=9, genre="jazz", bpm=90.0, mood="calm"), "la la")
    here = made.music("fabula_http").generate(request, Call())
    assert here.sound.samples.shape == (480_000, 2) and here.sound.rate == 48_000
    again = made.music("fabula_http").generate(request, Call())
    np.testing.assert_array_equal(here.sound.samples, again.sound.samples)
    assert here.facts.seed == 9
    there = made.music("fake:whole").generate(request, Call()).sound.samples
    assert np.abs(here.sound.samples - there).max() < 3 / 32768  # The dither of sixteen bits.


def test_music_beyond_what_a_service_makes_is_refused_here(registry: Make) -> None:
    with pytest.raises(InputError, match="10 to 300"):
        registry().music("fabula_http").generate(MusicRequest(MusicBrief("piano", seconds=301.0)), Call())


@pytest.mark.parametrize("size", [(640, 360), (1920, 1080), (300, 300), (100, 900)])
def test_a_picture_is_exactly_as_large_as_asked(registry: Make, size: tuple[int, int]) -> None:
    result = registry().image("fabula_http").draw(ImageRequest("a fox", *size, seed=4), Call())
    with Image.open(BytesIO(result.png)) as picture:
        assert picture.size == size and picture.mode == "RGB"
        # Whoever asked puts mark and label on what he makes of it.
        assert from_metadata(picture.info) is None
    assert result.facts.seed == 4


def test_every_style_of_the_service_is_offered(registry: Make) -> None:
    engine = registry().image("fabula_http")
    assert {style.name for style in COVER_STYLES} < set(engine.capabilities.styles)
    drawn = {engine.draw(ImageRequest("a fox", 64, 64, style=style), Call()).png for style in ("night", "vintage")}
    assert len(drawn) == 2


def test_sizes_that_the_service_draws() -> None:
    assert size_asked((1024, 1024)) == (1024, 1024)
    assert size_asked((1920, 1080)) == (1024, 576)
    assert size_asked((10, 10)) == (256, 256)


def test_what_the_service_calls_bad_input_is_bad_input_here(registry: Make) -> None:
    with pytest.raises(InputError) as caught:
        registry().text("fabula_http").write_lyrics(LyricsRequest("four", "en"), Call())
    assert caught.value.field == "description"
    assert str(caught.value) == "String should have at least 5 characters"
    with pytest.raises(InputError) as caught:
        registry().image("fabula_http").draw(ImageRequest("a fox", 64, 64, style="baroque"), Call())
    assert caught.value.field == "style"


def test_health_says_what_is_wrong(registry: Make, services: dict[str, RunningService]) -> None:
    assert registry().music("fabula_http").health().ok
    unset = registry(music_url="").music("fabula_http")
    assert unset.health().message == "The address of the service is not set. Set MUSIC_SERVICE_URL."
    with pytest.raises(SettingsError, match="MUSIC_SERVICE_URL"):
        unset.generate(MusicRequest(MusicBrief("piano", seconds=10.0)), Call())
    dead = registry(music_url=f"http://127.0.0.1:{free_port()}").music("fabula_http")
    assert "cannot be reached" in dead.health().message
    with pytest.raises(EngineUnavailable, match="cannot be reached"):
        dead.generate(MusicRequest(MusicBrief("piano", seconds=10.0)), Call())
    lost = registry(image_url=services["music"].url).image("fabula_http")
    with pytest.raises(EngineRefused, match="no such service"):
        lost.draw(ImageRequest("a fox", 64, 64), Call())


def test_a_wrong_token_is_refused_and_never_told(registry: Make) -> None:
    engine = registry(token="a-secret-of-mine").music("fabula_http")
    with pytest.raises(EngineRefused, match="SERVICE_TOKEN") as caught:
        engine.generate(MusicRequest(MusicBrief("piano", seconds=10.0)), Call())
    assert "a-secret-of-mine" not in str(caught.value)


def test_a_token_of_any_letters_opens_the_door(registry: Make, tmp_path: Path) -> None:
    service = RunningService("music", tmp_path, FABULA_MUSIC_ENGINE="fake", SERVICE_TOKEN="töken 令牌")
    try:
        engine = registry(token="töken 令牌", music_url=service.ready().url).music("fabula_http")
        assert engine.generate(MusicRequest(MusicBrief("piano", seconds=10.0)), Call()).sound.seconds == 10.0
    finally:
        service.close()


def test_a_cancel_is_heard_at_once_and_stops_the_work_over_there(
    registry: Make, services: dict[str, RunningService]
) -> None:
    engine = registry(music_url=services["slow"].url).music("fabula_http")
    cancel = CancelToken()
    threading.Timer(0.3, cancel.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        engine.generate(MusicRequest(MusicBrief("piano", seconds=10.0)), Call(cancel=cancel))
    assert time.monotonic() - began < 3.0
    end = time.monotonic() + 4.0
    while services["slow"].health()["active_operations"] and time.monotonic() < end:
        time.sleep(0.05)
    assert services["slow"].health()["active_operations"] == 0


def test_a_service_that_is_too_slow_is_unavailable(registry: Make, services: dict[str, RunningService]) -> None:
    engine = registry(music_url=services["slow"].url, timeout=0.4).music("fabula_http")
    with pytest.raises(EngineUnavailable, match=r"within 0\.4 s"):
        engine.generate(MusicRequest(MusicBrief("piano", seconds=10.0)), Call())


def test_no_estimate_is_made_up(registry: Make) -> None:
    assert registry().music("fabula_http").estimate(MusicRequest(MusicBrief("piano"))) == Estimate()
    with pytest.raises(InputError, match="no model"):
        registry().music("fabula_http:large")


@pytest.mark.parametrize(
    ("status", "body", "kind", "retryable"),
    [
        (400, b'{"detail": "seed: must be whole"}', InputError, None),
        (400, b"nonsense", InputError, None),
        (408, b'{"detail": "too slow"}', EngineOverTime, False),
        (413, b'{"detail": "too long"}', EngineRefused, False),
        (500, b'{"detail": "broke"}', EngineUnavailable, True),
        (502, b"<html>", EngineUnavailable, True),
        (507, b'{"detail": "too large"}', EngineOverMemory, False),
        (302, b"", EngineMisanswered, True),
    ],
)
def test_what_a_status_means(status: int, body: bytes, kind: type[FabulaError], retryable: bool | None) -> None:
    error = error_of(HttpReply(status, {}, body))
    assert type(error) is kind
    assert getattr(error, "retryable", None) is retryable
