"""Chat completions of an OpenAI-compatible endpoint.

https://platform.openai.com/docs/api-reference/chat/create
"""

from collections.abc import Mapping, Sequence
from typing import Any

from fabula.domain.artifact import Price
from fabula.domain.errors import EngineMisanswered, EngineRefused
from fabula.engines.base import Call, EngineIdentity, Health
from fabula.engines.chat.model import AnswerSchema, ChatAnswer, Message
from fabula.engines.openai.endpoint import Endpoint
from fabula.engines.options import OpenAIOptions
from fabula.engines.pricing import PriceTable

VERSION = "1"


class OpenAIChat:
    """Implements `ChatModel`."""

    def __init__(self, options: OpenAIOptions, prices: PriceTable, model: str = "") -> None:
        self._options = options
        self._prices = prices
        self._model = model or options.text_model
        self.identity = EngineIdentity(f"openai:{self._model}", VERSION)
        self._endpoint = Endpoint(options, self.identity.name)

    def health(self) -> Health:
        return self._endpoint.health()

    def close(self) -> None:
        """Nothing to let go of: connections live as long as their call."""

    def price(self, usage: Mapping[str, float]) -> Price | None:
        return self._prices.price(self.identity.name, usage)

    def chat(
        self, messages: Sequence[Message], *, schema: AnswerSchema, seed: int, temperature: float, call: Call
    ) -> ChatAnswer:
        """One completion. The schema is enforced by the server where it can; its text is in the messages anyway."""
        body: dict[str, Any] = {
            "model": self._model,
            "messages": [{"role": message.role, "content": message.content} for message in messages],
        }
        wishes: dict[str, Sequence[Mapping[str, Any]]] = {
            "response_format": ({"response_format": _strict(schema)}, {"response_format": {"type": "json_object"}}),
            "temperature": ({"temperature": temperature},),
            "seed": ({"seed": seed},),
        }
        if limit := self._options.max_tokens:
            # OpenAI's newer models know the limit by its second name only, other servers by its first.
            wishes["max_tokens"] = ({"max_tokens": limit}, {"max_completion_tokens": limit})
        reply = self._endpoint.post(
            "/chat/completions", body, wishes=wishes, timeout=self._options.text_timeout, cancel=call.cancel
        )
        return self._answer(reply.json())

    def _answer(self, body: Any) -> ChatAnswer:
        try:
            choice = body["choices"][0]
            message = choice["message"]
            text = _text(message.get("content"))
            reason = choice.get("finish_reason") or ""
        except (TypeError, KeyError, IndexError, AttributeError):
            raise EngineMisanswered(
                f"The engine {self.identity.name} answered with something that is no chat completion.",
                remedy="Check that the base URL points at an OpenAI-compatible endpoint.",
                engine=self.identity.name,
            ) from None
        if message.get("refusal") or reason == "content_filter":
            raise EngineRefused(
                f"The engine {self.identity.name} will not write this.",
                remedy="Word it differently.",
                engine=self.identity.name,
            )
        if not text.strip():
            raise EngineMisanswered(
                f"The engine {self.identity.name} gave an empty answer.",
                remedy="Try again, or choose another model.",
                engine=self.identity.name,
            )
        return ChatAnswer(text, _usage(body), str(body.get("model") or self._model), truncated=reason == "length")


def _text(content: Any) -> str:
    """The text of a message's content, which some servers give in parts, thoughts among them."""
    parts = content if isinstance(content, list) else [{"type": "text", "text": content}]
    texts = [part.get("text") for part in parts if isinstance(part, dict) and part.get("type") == "text"]
    return "".join(text for text in texts if isinstance(text, str))


def _strict(schema: AnswerSchema) -> dict[str, Any]:
    return {
        "type": "json_schema",
        "json_schema": {"name": schema.name, "schema": dict(schema.schema), "strict": True},
    }


def _usage(body: Mapping[str, Any]) -> dict[str, float]:
    told = body.get("usage")
    usage = told if isinstance(told, dict) else {}
    names = {"input_tokens": "prompt_tokens", "output_tokens": "completion_tokens"}
    return {ours: float(usage[theirs]) for ours, theirs in names.items() if isinstance(usage.get(theirs), int)}
