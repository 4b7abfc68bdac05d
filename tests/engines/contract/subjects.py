"""The engines that the contract suite runs on, by the names a registry makes them of."""

from fabula.engines.options import EngineOptions, OpenAIOptions
from fabula.engines.wrappers.routes import Backoff
from tests.support.openai_server import KEY

ALONE = ("fake", "embedded", "openai")
CHAINS = ("fake:broken,fake", "openai,fake", "fake:broken,openai")
SUBJECTS = (*ALONE, *CHAINS)


def options(base_url: str) -> EngineOptions:
    """Options under which `openai` is the local server."""
    openai = OpenAIOptions(api_key=KEY, base_url=base_url)
    return EngineOptions(openai=openai, backoff=Backoff(attempts=2, first=0.0))
