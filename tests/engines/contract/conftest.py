"""One engine per subject and module, and what the contract asks of all of them alike."""

from collections.abc import Callable, Iterator
from threading import Timer

import pytest

from fabula.domain.artifact import EngineFacts, Estimate, Price
from fabula.domain.errors import Cancelled, SettingsError
from fabula.engines.base import Call, CancelToken, Capability, Engine
from fabula.engines.registry import Registry
from tests.engines.contract.subjects import SUBJECTS, options
from tests.support.openai_server import OpenAIServer


@pytest.fixture(scope="session")
def registry() -> Iterator[Registry]:
    with OpenAIServer() as server, Registry(options(server.base_url)) as registry:
        yield registry


@pytest.fixture(scope="session", params=SUBJECTS)
def subject(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def made(registry: Registry, subject: str) -> Callable[[Capability], Engine]:
    """Makes the subject's engine for a capability."""

    def make(capability: Capability) -> Engine:
        try:
            return registry.engine(capability, subject)
        except SettingsError as error:
            pytest.skip(str(error))

    return make


def check_identity(engine: Engine, name: str) -> None:
    """The identity is stable and begins with the provider that was asked for; an engine closed twice does not mind."""
    first, again = engine.identity, engine.identity
    assert first == again and first.version
    assert [part.partition(":")[0] for part in first.name.split(",")] == [
        part.partition(":")[0] for part in name.split(",")
    ]


def check_health(engine: Engine) -> None:
    """Health is told, with a remedy where it is bad."""
    health = engine.health()
    assert health.ok or health.message


def check_estimate(estimate: Estimate) -> None:
    """An estimate is of nothing negative, and unknown is None."""
    assert estimate.seconds is None or estimate.seconds >= 0
    assert estimate.price is None or (estimate.price.amount >= 0 and len(estimate.price.currency) == 3)


def check_facts(facts: EngineFacts, engine: Engine) -> None:
    """The facts name one engine of the chain, its version, its time and its price."""
    assert facts.engine in engine.identity.name.split(",") and facts.version
    assert facts.seconds >= 0
    assert facts.price is None or isinstance(facts.price, Price)
    assert all(amount >= 0 for amount in facts.usage.values())


def check_cancel(work: Callable[[Call], object]) -> None:
    """A call cancelled beforehand raises `Cancelled`; one cancelled on its way raises that or is already done."""
    before = CancelToken()
    before.cancel()
    with pytest.raises(Cancelled):
        work(Call(cancel=before))
    during = CancelToken()
    timer = Timer(0.02, during.cancel)
    timer.start()
    try:
        assert work(Call(cancel=during)) is not None
    except Cancelled:
        assert during.cancelled
    finally:
        timer.join()


def check_progress(work: Callable[[Call], object]) -> None:
    """Progress rises from 0 to at most 1."""
    told: list[float] = []
    work(Call(progress=lambda fraction, _message: told.append(fraction)))
    assert told == sorted(told) and all(0.0 <= fraction <= 1.0 for fraction in told)
