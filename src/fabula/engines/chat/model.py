"""What a chat provider implements: one call, from messages to an answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from fabula.domain.artifact import Price
from fabula.engines.base import Call, Engine
from fabula.engines.wrappers.routed import Routed


@dataclass(frozen=True)
class Message:
    """One message of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True)
class AnswerSchema:
    """The JSON schema that an answer must have, strict: every property required, none beside them."""

    name: str
    schema: Mapping[str, Any]


@dataclass(frozen=True)
class ChatAnswer:
    """What a model answered: its text, `input_tokens` and `output_tokens` where told, the model that answered.

    `truncated` says that the answer broke off at the model's limit.
    """

    text: str
    usage: Mapping[str, float] = field(default_factory=dict)
    model: str = ""
    truncated: bool = False


class ChatModel(Engine, Protocol):
    """Answers messages. Its identity is `provider:model`."""

    def price(self, usage: Mapping[str, float]) -> Price | None:
        """What a usage costs, or `None` where that is unknown."""

    def chat(
        self, messages: Sequence[Message], *, schema: AnswerSchema, seed: int, temperature: float, call: Call
    ) -> ChatAnswer:
        """One answer to a conversation, in the schema where the model can be held to it. Raises `EngineError`."""


class RoutedChat(Routed[ChatModel]):
    """A `ChatModel` at the end of a route, so that every single request is retried and limited."""

    def price(self, usage: Mapping[str, float]) -> Price | None:
        return self.preferred.price(usage)

    def chat(
        self, messages: Sequence[Message], *, schema: AnswerSchema, seed: int, temperature: float, call: Call
    ) -> ChatAnswer:
        return self._route.run(
            lambda model: model.chat(messages, schema=schema, seed=seed, temperature=temperature, call=call), call
        )
