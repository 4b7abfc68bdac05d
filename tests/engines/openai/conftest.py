"""A fresh local server for every test, and options that point at it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from fabula.engines.options import EngineOptions, OpenAIOptions
from fabula.engines.registry import Registry
from fabula.engines.wrappers.routes import Backoff
from tests.support.openai_server import KEY, OpenAIServer


@pytest.fixture(scope="module")
def running_server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def server(running_server: OpenAIServer) -> OpenAIServer:
    running_server.reset_state()
    return running_server


@pytest.fixture
def registry(server: OpenAIServer) -> Callable[..., Registry]:
    """Makes a registry whose `openai` is the local server; arguments change its options."""

    def make(*, attempts: int = 1, **changes: Any) -> Registry:
        options = replace(OpenAIOptions(api_key=KEY, base_url=server.base_url), **changes)
        return Registry(EngineOptions(openai=options, backoff=Backoff(attempts=attempts, first=0.0)))

    return make
