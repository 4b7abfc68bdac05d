"""Chance that repeats: generators and choices by seed and by what they are for."""

import random
from collections.abc import Sequence
from typing import TypeVar

Choice = TypeVar("Choice")


def rng_for(*what: object) -> random.Random:
    """A generator of its own for a purpose, so that one choice more does not shift all the others."""
    return random.Random("|".join(map(str, what)))


def variant(options: Sequence[Choice], seed: int, *what: object, turn: int = 0) -> Choice:
    """One of the options, each `turn` another. As many seeds in a row as there are options each get another one."""
    block, place = divmod(seed, len(options))
    order = list(range(len(options)))
    rng_for("variant", block, *what).shuffle(order)
    return options[order[(place + turn) % len(options)]]
