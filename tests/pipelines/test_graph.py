"""The scheduler is a pure function: what is ready, stale or maybe, and what a key holds."""

from collections.abc import Mapping
from typing import Any

import pytest

from fabula.domain.artifact import Artifact, Outcome, digest_of
from fabula.domain.errors import InputError
from fabula.pipelines.graph import EngineChoice, Ref, Target, advance, key_of, needed_for


def _made(text: str, value: Any = None) -> Outcome:
    return Outcome({"out": Artifact(digest_of(text.encode()), "text/plain", len(text))}, value)


def _book(values: Mapping[str, Any]) -> list[Target]:
    """A text that says how many pages it has; each page is drawn; all pages are bound."""
    known = [Target("text", "write", 1, parameters={"topic": "fox"})]
    if "text" not in values:
        return known
    pages = range(1, values["text"] + 1)
    known += [Target(f"page-{n}/picture", "draw", 1, {"text": Ref("text", "out")}, {"page": n}) for n in pages]
    bound = {f"page-{n}": Ref(f"page-{n}/picture", "out", optional=n == 2) for n in pages}
    return [*known, Target("book", "bind", 1, bound)]


def _names(nodes: list[Any]) -> list[str]:
    return [node.target.name for node in nodes]


def test_targets_appear_as_values_become_known() -> None:
    progress = advance(_book, done={})
    assert _names(progress.having("ready")) == ["text"]

    done = {progress.nodes["text"].key: _made("once", 3)}
    progress = advance(_book, done=done)
    assert _names(progress.having("ready")) == ["page-1/picture", "page-2/picture", "page-3/picture"]
    assert _names(progress.having("maybe")) == ["book"]


def test_everything_done_leaves_nothing_ready() -> None:
    done: dict[str, Outcome] = {}
    for _ in range(3):
        for node in advance(_book, done=done).having("ready"):
            done[node.key] = _made(node.target.name, 2)
    progress = advance(_book, done=done)
    assert not progress.having("ready", "maybe", "failed", "blocked")
    assert progress.outcome("book") is not None


def test_a_pin_makes_only_what_depends_on_it_stale_and_going_back_makes_nothing() -> None:
    done: dict[str, Outcome] = {}
    for _ in range(3):
        for node in advance(_book, done=done).having("ready"):
            done[node.key] = _made(node.target.name, 2)
    pins = {"page-1/picture": _made("my own picture")}
    assert _names(advance(_book, done=done, pins=pins).having("ready", "maybe")) == ["book"]
    same = {"page-1/picture": done[advance(_book, done=done).nodes["page-1/picture"].key]}
    assert not advance(_book, done=done, pins=same).having("ready", "maybe")


def test_another_take_is_another_key() -> None:
    first = advance(_book, done={}).nodes["text"].key
    assert advance(_book, done={}, takes={"text": 1}).nodes["text"].key != first


def test_a_failure_blocks_what_needs_it_but_not_where_it_is_optional() -> None:
    done = {advance(_book, done={}).nodes["text"].key: _made("once", 3)}
    progress = advance(_book, done=done, failed={"page-1/picture"})
    assert progress.nodes["page-1/picture"].status == "failed"
    assert progress.nodes["book"].status == "blocked"

    for node in advance(_book, done=done).having("ready"):
        if node.target.name != "page-2/picture":
            done[node.key] = _made(node.target.name)
    progress = advance(_book, done=done, failed={"page-2/picture"})
    assert progress.nodes["book"].status == "ready"
    assert sorted(progress.nodes["book"].inputs) == ["page-1", "page-3"]


def test_the_key_holds_all_that_changes_a_result_and_not_the_name() -> None:
    target = Target("a", "step", 1, parameters={"x": 1}, engine=EngineChoice("image", "embedded"))
    inputs = {"in": Artifact("d1", "t", 1)}
    key = key_of(target, inputs, 0)
    variations = [
        (Target("a", "step", 2, parameters={"x": 1}, engine=target.engine), inputs, 0),
        (Target("a", "other", 1, parameters={"x": 1}, engine=target.engine), inputs, 0),
        (Target("a", "step", 1, parameters={"x": 2}, engine=target.engine), inputs, 0),
        (Target("a", "step", 1, parameters={"x": 1}, engine=EngineChoice("image", "openai:x")), inputs, 0),
        (Target("a", "step", 1, parameters={"x": 1}, engine=EngineChoice("image", "embedded", {"b": 1})), inputs, 0),
        (target, {"in": Artifact("d2", "t", 1)}, 0),
        (target, inputs, 1),
    ]
    assert len({key_of(*variation) for variation in variations} | {key}) == len(variations) + 1
    renamed = Target("b", "step", 1, parameters={"x": 1}, engine=target.engine, weight=9.0)
    assert key_of(renamed, {"in": Artifact("d1", "other/type", 7)}, 0) == key


def test_needed_for_follows_inputs_and_refuses_unknown_names() -> None:
    done = {advance(_book, done={}).nodes["text"].key: _made("once", 3)}
    progress = advance(_book, done=done)
    assert needed_for(progress, "page-2") == {"page-2/picture", "text"}
    with pytest.raises(InputError, match="No target is called 'page-9'"):
        needed_for(progress, "page-9")
