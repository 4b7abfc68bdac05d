"""A question to a chat model whose answer must fit a form: read it, check it, and send back what is wrong with it."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from fabula.domain.artifact import Price
from fabula.domain.errors import EngineMisanswered
from fabula.engines.base import Call
from fabula.engines.chat.model import AnswerSchema, ChatAnswer, ChatModel, Message
from fabula.engines.pricing import total
from fabula.engines.prompts import Prompts

A = TypeVar("A", bound=BaseModel)

REPAIRS = 2
_NOTES = {"title", "default", "description"}
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)


@dataclass(frozen=True)
class Question(Generic[A]):
    """What is asked: the messages, the `form` of the answer, and `check`, which lists what is wrong with one."""

    messages: tuple[Message, ...]
    form: type[A]
    check: Callable[[A], list[str]]
    prompts: Prompts
    temperature: float
    seed: int


@dataclass(frozen=True)
class Reply(Generic[A]):
    """A checked answer, with the usage and price of all the calls it took."""

    answer: A
    model: str
    usage: Mapping[str, float]
    price: Price | None


def ask(model: ChatModel, question: Question[A], call: Call) -> Reply[A]:
    """The answer to a question, repaired by the model itself up to twice.

    Raises `EngineMisanswered` where it stays wrong or breaks off, and whatever the model raises.
    """
    messages = question.messages
    told: list[ChatAnswer] = []
    problems: list[str] = []
    for attempt in range(1 + REPAIRS):
        call.progress(attempt / (1 + REPAIRS), model.identity.name)
        answer = _chat(model, messages, question, call)
        told.append(answer)
        parsed, problems = _read(answer.text, question)
        if parsed is not None and not problems:
            return _reply(model, parsed, told)
        messages = (*question.messages, Message("assistant", answer.text), _complaint(question, problems))
    raise EngineMisanswered(
        f"The engine {model.identity.name} gave no usable answer in {len(told)} tries: {problems[0]}",
        remedy="Try another seed, or choose a stronger model.",
        engine=model.identity.name,
    )


def _chat(model: ChatModel, messages: Sequence[Message], question: Question[Any], call: Call) -> ChatAnswer:
    answer = model.chat(
        messages,
        schema=AnswerSchema(question.form.__name__, strict_schema(question.form)),
        seed=question.seed,
        temperature=question.temperature,
        call=call,
    )
    if answer.truncated:
        raise EngineMisanswered(
            f"The answer of the engine {model.identity.name} broke off at its length limit.",
            remedy="Ask for fewer pages, or choose a model that writes longer answers.",
            engine=model.identity.name,
        )
    return answer


def _complaint(question: Question[Any], problems: list[str]) -> Message:
    listed = "\n".join(f"- {problem}" for problem in problems[:12])
    return Message("user", question.prompts.fill("repair", problems=listed))


def _reply(model: ChatModel, parsed: A, told: list[ChatAnswer]) -> Reply[A]:
    usage: dict[str, float] = {}
    for answer in told:
        for unit, amount in answer.usage.items():
            usage[unit] = usage.get(unit, 0.0) + amount
    price = total([model.price(answer.usage) for answer in told])
    return Reply(parsed, told[-1].model, usage, price)


def _read(text: str, question: Question[A]) -> tuple[A | None, list[str]]:
    found = extract_json(text)
    if found is None:
        return None, [question.prompts.fill("problems.not_json")]
    try:
        parsed = question.form.model_validate(found)
    except ValidationError as error:
        return None, [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
    return parsed, question.check(parsed)


def extract_json(text: str) -> dict[str, Any] | None:
    """The largest JSON object in a model's answer, whatever stands around it: thoughts, prose, code fences."""
    cleaned = _THOUGHTS.sub("", text)
    objects = list(_objects(cleaned))
    return max(objects, key=lambda found: len(found[1]), default=({}, ""))[0] or None


def _objects(text: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Every outermost JSON object in a text, with its source."""
    decoder = json.JSONDecoder(strict=False)  # Models leave raw newlines in strings.
    at = text.find("{")
    while at >= 0:
        try:
            found, end = decoder.raw_decode(text, at)
        except RecursionError:
            return
        except ValueError:
            at = text.find("{", at + 1)
            continue
        yield found, text[at:end]
        at = text.find("{", end)


def strict_schema(form: type[BaseModel]) -> dict[str, Any]:
    """The JSON schema of a form as structured output wants it: all properties required, no others, no defaults.

    https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
    """
    return _strict(form.model_json_schema())  # type: ignore[no-any-return]


def _strict(node: Any) -> Any:
    if isinstance(node, list):
        return [_strict(child) for child in node]
    if not isinstance(node, dict):
        return node
    strict = {key: _strict(child) for key, child in node.items() if key not in _NOTES or _is_field(node)}
    if isinstance(strict.get("properties"), dict):
        strict |= {"required": list(strict["properties"]), "additionalProperties": False}
    return strict


def _is_field(node: dict[str, Any]) -> bool:
    """Whether a node maps names of fields to their schemas, where `title` is a field and not an annotation."""
    return all(isinstance(child, dict) for child in node.values())
