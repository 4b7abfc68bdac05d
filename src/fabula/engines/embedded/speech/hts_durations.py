"""How long each phoneme of an HTS voice lasts: the duration model of its file, read as HTS Engine reads it.

HTS Engine's Python binding returns samples and no timings, but its durations are a plain decision tree over the
label and a table of means, so they can be computed: the frames add up to the synthesised length exactly.
Format: `HTS_model.c` of hts_engine API 1.10.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_QUESTION = re.compile(r"QS\s+(\S+)\s*\{(.*)\}")
_NODE = re.compile(r"\s*(-?\d+)\s+(\S+)\s+(\S+)\s+(\S+)")
_PATTERN = re.compile(r'"([^"]*)"')


class DurationModel:
    """Frames of each phoneme at the voice's own pace. `frame` is the length of one in seconds."""

    def __init__(self, voice: Path) -> None:
        data = voice.read_bytes()
        header, _, body = data.partition(b"[DATA]\n")
        fields = dict(line.split(":", 1) for line in header.decode("latin-1").splitlines() if ":" in line)
        self.frame = int(fields["FRAME_PERIOD"]) / int(fields["SAMPLING_FREQUENCY"])
        states = int(fields["NUM_STATES"])
        self._frames = _frames(_section(body, fields["DURATION_PDF"]), states)
        self._questions, self._nodes = _tree(_section(body, fields["DURATION_TREE"]).decode("latin-1"))

    def seconds(self, labels: list[str]) -> list[float]:
        """Seconds of each full-context label's phoneme."""
        return [float(self._frames[self._leaf(label)] * self.frame) for label in labels]

    def _leaf(self, label: str) -> int:
        node = "0"
        while node in self._nodes:
            question, no, yes = self._nodes[node]
            node = yes if self._questions[question](label) else no
        return int(node.strip('"').rpartition("_")[2]) - 1


def _section(body: bytes, positions: str) -> bytes:
    first, last = positions.split("-")
    return body[int(first) : int(last) + 1]


def _frames(pdf: bytes, states: int) -> NDArray[np.int64]:
    """Frames a leaf: the mean of each state, rounded, at least one."""
    means = np.frombuffer(pdf[4:], "<f4").reshape(-1, 2 * states)[:, :states]
    frames: NDArray[np.int64] = np.maximum(1, np.floor(means + 0.5)).astype(np.int64).sum(axis=1)
    return frames


def _tree(text: str) -> tuple[dict[str, Callable[[str], bool]], dict[str, tuple[str, str, str]]]:
    questions = {
        match[1]: _asks(tuple(_PATTERN.findall(match[2]))) for match in map(_QUESTION.match, text.splitlines()) if match
    }
    nodes = {
        match[1]: (match[2], match[3], match[4])
        for match in map(_NODE.match, text.splitlines())
        if match and match[2] in questions
    }
    return questions, nodes


def _asks(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether a label fits one of some patterns, in which `*` is any text and `?` any character."""
    expression = re.compile(
        "|".join(re.escape(p).replace(r"\*", ".*").replace(r"\?", ".") for p in patterns), re.DOTALL
    )
    return lambda label: expression.fullmatch(label) is not None


@lru_cache(maxsize=2)
def duration_model(voice: Path) -> DurationModel:
    """The model of a voice file, read once."""
    return DurationModel(voice)
