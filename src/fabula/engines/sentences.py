"""Texts cut into sentences and into larger pieces; joined again, the pieces are the text, character for character."""

import re

_SENTENCE_END = re.compile(
    r"""(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)   # a title is no end
        [.!?…]+ ["'”’»)\]]* (?=\s|$) \s*                 # in scripts with spaces
      | [。！？…]+ [”’」』）》]* \s*                       # in scripts without
      | \n\s*                                            # a line break ends what has no stop, such as a heading
    """,
    re.VERBOSE,
)


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with the space that follows it."""
    pieces: list[str] = []
    begin = 0
    for end in _SENTENCE_END.finditer(text):
        pieces.append(text[begin : end.end()])
        begin = end.end()
    if begin < len(text):
        pieces.append(text[begin:])
    return [piece for piece in _without_blanks(pieces) if piece]


def _without_blanks(pieces: list[str]) -> list[str]:
    """Pieces that hold only space or marks are given to the piece before them (or after, at the start)."""
    whole: list[str] = []
    for piece in pieces:
        if whole and not (_says_something(piece) and _says_something(whole[-1])):
            whole[-1] += piece
        else:
            whole.append(piece)
    return whole


def _says_something(piece: str) -> bool:
    return any(char.isalnum() for char in piece)


def chunks(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit` characters, cut after sentences; a longer sentence is cut at a comma or a space."""
    found: list[str] = []
    for sentence in sentences(text):
        for part in _cut(sentence, limit):
            if found and len(found[-1]) + len(part) <= limit:
                found[-1] += part
            else:
                found.append(part)
    return found


def _cut(sentence: str, limit: int) -> list[str]:
    parts: list[str] = []
    while len(sentence) > limit:
        window = sentence[:limit]
        at = max(
            (window.rfind(mark) + len(mark) for mark in (", ", "，", "、", "；", "; ", " ") if mark in window),
            default=limit,
        )
        parts.append(sentence[:at])
        sentence = sentence[at:]
    return [*parts, sentence]


def share_out(pieces: list[str], count: int) -> list[list[str]]:
    """The pieces dealt, in order, into at most `count` groups of about the same number of characters."""
    count = min(count, len(pieces))
    total = sum(map(len, pieces))
    groups: list[list[str]] = [[] for _ in range(count)]
    seen = 0
    place = 0
    for left, piece in zip(range(len(pieces), 0, -1), pieces, strict=True):
        must_move = left <= count - 1 - place and bool(groups[place])
        if groups[place] and (must_move or seen >= total * (place + 1) / count) and place < count - 1:
            place += 1
        groups[place].append(piece)
        seen += len(piece)
    return groups
