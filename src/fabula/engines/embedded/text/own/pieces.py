"""A text in pieces that join to the text again: sentences with the white space after them, runs of them as pages."""

import re
from dataclasses import dataclass
from itertools import pairwise

_CLOSERS = '"”’」』)）】*_'
_END = re.compile(rf"(?:[.!?]+[{_CLOSERS}]*(?=\s)|[。！？…]+[{_CLOSERS}]*(?![，,、])|\n)\s*")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Mt|No|vs|etc|e\.g|i\.e)|\b[A-Z])\.$")
_OPENERS = {"“": "”", "「": "」", "『": "』"}
LONGEST_SENTENCE = 400
_SOFT = re.compile(r"(?<=[,;:，；：、])\s*|\s+")


@dataclass(frozen=True)
class Piece:
    """A sentence as written, with the white space after it; whether a paragraph ends here."""

    text: str
    ends_paragraph: bool


def pieces(text: str) -> list[Piece]:
    """All sentences of a text. Joined, they are the text."""
    found: list[Piece] = []
    start = 0
    for match in _END.finditer(text):
        run = text[start : match.end()]
        stop = text[match.start() : match.end()].strip()
        if "\n" not in match[0] and (
            _ABBREVIATION.search(text[start : match.start()] + stop[:1]) or _goes_on(text, start, match)
        ):
            continue
        found += _short_enough(run)
        start = match.end()
    if text[start:].strip():
        found += _short_enough(text[start:])
    elif found and start < len(text):
        found[-1] = Piece(found[-1].text + text[start:], True)
    return [piece for piece in found if piece.text]


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the sentence is not over: a quotation is still open, or the next word is small ("..." said he)."""
    run = text[start : match.end()]
    if any(run.count(opener) > run.count(closer) for opener, closer in _OPENERS.items()):
        return True
    if run.count('"') % 2:
        return True
    following = text[match.end() : match.end() + 1]
    return following.islower() or ("”" in match[0] and _says(text[match.end() : match.end() + 8]))


def _says(text: str) -> bool:
    """Whether a Chinese clause right after a quotation still belongs to it ("……”小北说。")."""
    return bool(re.match(r"[\u4e00-\u9fff]{0,6}?[说道问喊叫答嚷]", text))


def _short_enough(run: str) -> list[Piece]:
    """A sentence, broken at commas or spaces where it is absurdly long."""
    ends = run.endswith("\n") or "\n" in run[len(run.rstrip()) :]
    parts: list[str] = []
    while len(run.rstrip()) > LONGEST_SENTENCE:
        cuts = [m.end() for m in _SOFT.finditer(run, 0, LONGEST_SENTENCE) if m.end() > LONGEST_SENTENCE // 2]
        cut = cuts[-1] if cuts else LONGEST_SENTENCE
        parts.append(run[:cut])
        run = run[cut:]
    return [*(Piece(part, False) for part in parts), Piece(run, ends)]


def lay_out(sentences: list[Piece], *, pages: int) -> list[list[Piece]]:
    """The sentences on `pages` pages of nearly equal length, rather breaking after a paragraph."""
    pages = min(pages, len(sentences))
    lengths = [len(piece.text) for piece in sentences]
    total = sum(lengths)
    sums = [0]
    for length in lengths:
        sums.append(sums[-1] + length)
    mean = total / pages
    costs: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for page in range(1, pages + 1):
        costs.append(_layer(costs[-1], sentences, sums, mean, left=pages - page))
    ends = [len(sentences)]
    for layer in range(pages, 0, -1):
        ends.append(costs[layer][ends[-1]][1])
    ends.reverse()
    return [sentences[a:b] for a, b in pairwise(ends)]


def _layer(
    before: dict[int, tuple[float, int]], sentences: list[Piece], sums: list[int], mean: float, *, left: int
) -> dict[int, tuple[float, int]]:
    """The cheapest way to end one more page at each sentence: end → (cost, start)."""
    layer: dict[int, tuple[float, int]] = {}
    last = len(sentences) - left
    for start, (cost, _) in before.items():
        for end in range(start + 1, last + 1):
            size = sums[end] - sums[start]
            if size > 3 * mean and end > start + 1 and left:
                break
            whole = cost + ((size - mean) / mean) ** 2 + (0.0 if sentences[end - 1].ends_paragraph else 0.15)
            if end not in layer or whole < layer[end][0]:
                layer[end] = (whole, start)
    return layer
