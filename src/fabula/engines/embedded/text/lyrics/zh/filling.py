"""How a subject is put into a Chinese line, and what a song is called."""

import re
from collections.abc import Mapping, Sequence

from fabula.engines.embedded.text.lyrics.frame import LineLength
from fabula.engines.embedded.text.lyrics.zh.material import Diction
from fabula.engines.embedded.text.lyrics.zh.reading import Reading
from fabula.engines.embedded.text.lyrics.zh.rhymes import length
from fabula.engines.embedded.text.lyrics.zh.themes import CHILDREN, THEMES

SUBJECT, THINGS, PRONOUN = "{t}", "{i}", "{他}"
_WOMEN = "婆奶姥妈母嬷姐妹姑娘女她"
_LONGEST_TITLE = 10


def fill(line: str, *, address: str, things: Sequence[str], bounds: Mapping[LineLength, tuple[int, int]]) -> str:
    """A line as it is sung: the first of its wordings that has the right length with the subject in it."""
    line = line.replace(PRONOUN, "她" if any(char in _WOMEN for char in address) else "他")
    if line == SUBJECT:
        return _alone(address)
    if line == THINGS:
        return _alone(_listed(things, most=bounds["short"][1]))
    if SUBJECT not in line and THINGS not in line:
        return line
    named = _listed(things, most=bounds["medium"][1])
    wordings = [wording.replace(SUBJECT, address).replace(THINGS, named) for wording in line.split("|")]
    return min(wordings, key=lambda wording: _misfit(wording, bounds["medium"]))


def _misfit(line: str, bounds: tuple[int, int]) -> int:
    least, most = bounds
    return max(least - length(line), 0, length(line) - most)


def _alone(address: str) -> str:
    """The subject as a short line of its own, said twice where it is no more than two characters."""
    if length(address) > 2:
        return address
    return f"{address}呀{address}" if length(address) == 1 else f"{address} {address}"


def _listed(things: Sequence[str], *, most: int) -> str:
    listed = ""
    for thing in things:
        longer = f"{listed} {thing}".strip()
        if length(longer) > most:
            break
        listed = longer
    return listed or "".join(things[:1])


def title(hook: str, asked: Reading, *, children: bool, diction: Diction) -> str:
    """The user's own phrase where it is more than one of a theme's words, else the theme's title, by the hook."""
    themes = CHILDREN if children else THEMES
    knowing = next((theme for theme in themes if asked.head in theme.keywords), None)
    if knowing and asked.phrase and asked.phrase not in knowing.keywords and length(asked.phrase) <= _LONGEST_TITLE:
        return asked.phrase
    if knowing and diction == "guofeng":
        return hook.replace(asked.address, "").strip() or asked.address
    theme = knowing or next((theme for theme in themes if asked.kind in theme.kinds.split()), None)
    if theme is None or re.search(r"[A-Za-z]", asked.address):
        return asked.address
    titles = theme.titles.split("|")
    return titles[sum(map(ord, hook)) % len(titles)].replace(SUBJECT, asked.address)
