"""Text on its way to being spoken: rewritten step by step, each character still knowing where it came from."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True)
class Spoken:
    """What will be said, and for each of its characters the span of the request's text that it stands for."""

    text: str
    spans: tuple[Span, ...]

    @classmethod
    def of(cls, text: str, *, begin: int = 0) -> "Spoken":
        """Text as it stands, found at `begin` of the request's text."""
        return cls(text, tuple((begin + i, begin + i + 1) for i in range(len(text))))

    @classmethod
    def instead(cls, text: str, span: Span) -> "Spoken":
        """`text` said in place of `span`."""
        return cls(text, (span,) * len(text))

    @classmethod
    def join(cls, parts: "list[Spoken]") -> "Spoken":
        """One after the other."""
        return cls("".join(p.text for p in parts), tuple(s for p in parts for s in p.spans))

    def slice(self, begin: int, end: int) -> "Spoken":
        """`self[begin:end]`."""
        return Spoken(self.text[begin:end], self.spans[begin:end])

    def source(self, begin: int, end: int) -> Span:
        """The span of the request's text that characters `begin`…`end` stand for."""
        spans = self.spans[begin:end]
        return min(s[0] for s in spans), max(s[1] for s in spans)

    def sub(self, pattern: re.Pattern[str], say: Callable[[re.Match[str]], str | None]) -> "Spoken":
        """Like `re.sub`, keeping the spans; where `say` returns `None` the match stays as it is."""
        parts: list[Spoken] = []
        last = 0
        for match in pattern.finditer(self.text):
            said = say(match)
            if said is None or match.start() == match.end():
                continue
            parts += [
                self.slice(last, match.start()),
                Spoken.instead(said, self.source(match.start(), match.end())),
            ]
            last = match.end()
        return Spoken.join([*parts, self.slice(last, len(self.text))]) if parts else self

    def split(self, pattern: re.Pattern[str]) -> "Iterator[Spoken]":
        """The parts that end with a match of `pattern`, and what is left."""
        last = 0
        for match in pattern.finditer(self.text):
            yield self.slice(last, match.end())
            last = match.end()
        if last < len(self.text):
            yield self.slice(last, len(self.text))

    def strip(self) -> "Spoken":
        """Without white space at both ends."""
        begin = len(self.text) - len(self.text.lstrip())
        return self.slice(begin, max(begin, len(self.text.rstrip())))
