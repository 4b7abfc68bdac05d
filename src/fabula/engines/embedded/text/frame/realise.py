"""From planned sentences to pages: slots filled, pronouns safe, speech split by speaker, the scene in facts."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from fabula.domain.scene import Scene
from fabula.domain.story import NARRATOR, Line, Page
from fabula.engines.embedded.text.frame.casting import Cast
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.plan import Unit
from fabula.engines.embedded.text.frame.showing import props_of
from fabula.engines.embedded.text.frame.spine import Beat

_SLOT = re.compile(r"\{(\^?)([A-Za-z_]+)(?:\.([A-Za-z_]+))?\}")
_STARTS = re.compile(r"(?:^|[.!?…]\s+|[.!?…][”\"]\s+|[“\"])$")
_SPOKEN = re.compile(r"@(\w+)(\"[^\"]*\"|“[^”]*”)")
_DEEPEST = 6
_ARTICLE = re.compile(r"^(?:an?|the) ")
MOST_ACTORS = 4
"""How many a picture holds, the most important first."""


class SlotError(ValueError):
    """A spine asks for a facet that its cast does not have: the spine is wrong, or does not fit."""


class Filler:
    """Fills the slots of one page, remembering who was named on it."""

    def __init__(self, cast: Cast, pack: LanguagePack) -> None:
        self._cast = cast
        self._pack = pack
        self._named: set[str] = set()

    def fill(self, text: str, *, owner: str = "hero", depth: int = 0) -> str:
        """The text with every slot replaced, facets within facets too. Raises `SlotError`."""
        if depth > _DEEPEST:
            raise SlotError(f"Slots nest without end in {text!r}.")
        done = ""
        position = 0
        for match in _SLOT.finditer(text):
            done += text[position : match.start()]
            value = self._value(match, owner, depth)
            upper = match[1] or match[2][0].isupper() or (done == "" and depth == 0) or _STARTS.search(done)
            done += value[:1].upper() + value[1:] if upper and (depth == 0 or match[1]) else value
            position = match.end()
        return done + text[position:]

    def _value(self, match: re.Match[str], owner: str, depth: int) -> str:
        role, facet = match[2].lower(), (match[3] or "").lower()
        if not facet and role not in self._cast.cards:
            role, facet = owner, role
        card = self._cast.cards.get(role)
        key = self._facet(role, facet or "is")
        if card is None or key not in card:
            raise SlotError(f"No facet {facet or 'is'!r} of {role!r}.")
        return self.fill(card[key], owner=role, depth=depth + 1)

    def _facet(self, role: str, facet: str) -> str:
        """A pronoun becomes the name where the page has not named anybody yet, or two share the pronoun."""
        if facet in self._pack.pronouns:
            clear = role in self._named and not self._ambiguous(role)
            self._named.add(role)
            return facet if clear else f"named:{facet}"
        if facet in {"is", "the", "a", "intro"}:
            self._named.add(role)
        return facet

    def _ambiguous(self, role: str) -> bool:
        """Of two characters with one pronoun the first keeps it, the others are named."""
        if not self._pack.pronouns:
            return False
        seen = [c for c in self._cast.characters if c.gender == self._gender(role)]
        return bool(seen) and len(seen) > 1 and seen[0].id != role

    def _gender(self, role: str) -> str:
        return next((c.gender for c in self._cast.characters if c.id == role), "")


def realise_page(units: list[Unit], cast: Cast, pack: LanguagePack, met: str = "") -> Page:
    """One page after `met`, the words so far. Raises `SlotError` where the cast lacks what a sentence asks for."""
    filler = Filler(cast, pack)
    texts = [pack.finish(filler.fill(unit.sentence.text)) for unit in units]
    lines = _lines(texts, pack.separator)
    text = "".join(line.text for line in lines)
    scene = scene_of(units, text, cast, pack)
    scene = replace(scene, actors=_actors(scene.actors, units, lines, met + text, cast))
    shown = tuple(c for c in cast.characters if c.id in scene.actors)
    return Page(text, lines, scene, pack.image_prompt(scene, shown, text))


def _actors(
    declared: tuple[str, ...], units: list[Unit], lines: tuple[Line, ...], known: str, cast: Cast
) -> tuple[str, ...]:
    """The figures in the picture: who is there, whom the sentences show, and their fellows, while there is room."""
    speakers = tuple(dict.fromkeys(line.speaker for line in lines))
    unseen = cast.holding(_beat_of(units).absent)
    actors = [actor for actor in _present(declared, speakers, known, cast) if actor not in unseen][:MOST_ACTORS]
    fellows = [(fellow,) for actor in actors for fellow in cast.fellows(actor)]
    for group in (*_shown(units, known, cast), *fellows):
        more = [figure for figure in group if figure not in actors and figure not in unseen]
        actors += more if len(actors) + len(more) <= MOST_ACTORS else []
    return tuple(actors)


def _present(declared: tuple[str, ...], speakers: tuple[str, ...], known: str, cast: Cast) -> tuple[str, ...]:
    """Who is in the picture: those declared whom the story has named by now, and everybody who speaks."""
    parts = {part.role for part in cast.spine.parts} - {"hero"}
    strangers = {c.id for c in cast.characters if c.id in parts and c.name not in known and c.kind not in known}
    there = [actor for actor in declared if actor not in strangers]
    voices = [c.id for c in cast.characters if c.id in speakers and c.id not in there]
    return (*there, *voices)


def _shown(units: list[Unit], known: str, cast: Cast) -> Iterator[tuple[str, ...]]:
    """Whom the sentences of the page's own place show, twins together; an extra only once the words have named them."""
    here = next(unit.place for unit in units if unit.beat is _beat_of(units))
    marked = frozenset().union(*(unit.sentence.of("shows") for unit in units if unit.place == here))
    for character in cast.characters:
        named = _ARTICLE.sub("", character.name) in known
        if character.id in marked and (named or character.id not in cast.extras):
            yield cast.fellows(character.id)


def _lines(texts: list[str], separator: str) -> tuple[Line, ...]:
    """Runs by speaker; joined they are the page's text."""
    lines: list[Line] = []
    marked = separator.join(texts)
    position = 0
    for match in _SPOKEN.finditer(marked):
        _append(lines, NARRATOR, marked[position : match.start()])
        _append(lines, match[1], match[2])
        position = match.end()
    _append(lines, NARRATOR, marked[position:])
    return tuple(lines)


def _append(lines: list[Line], speaker: str, text: str) -> None:
    """White space alone is nobody's line: it ends the line before it."""
    if not text:
        return
    if lines and (not text.strip() or lines[-1].speaker == speaker):
        lines[-1] = Line(lines[-1].speaker, lines[-1].text + text)
    else:
        lines.append(Line(speaker, text))


def _beat_of(units: list[Unit]) -> Beat:
    """The beat that most of the sentences belong to."""
    beats = Counter(id(unit.beat) for unit in units)
    return max((unit.beat for unit in units), key=lambda beat: beats[id(beat)])


def scene_of(units: list[Unit], text: str, cast: Cast, pack: LanguagePack) -> Scene:
    """The scene of the beat that most of the page's sentences belong to; `text` says what else there is to see."""
    beat = _beat_of(units)
    own = tuple(Filler(cast, pack).fill(prop, depth=1) for prop in beat.props)
    return Scene(
        place=cast.place(beat),
        time=cast.time(beat),
        weather=cast.weather(beat),
        mood=beat.mood,
        actors=tuple(a for a in cast.holding(beat.actors) if any(c.id == a for c in cast.characters)),
        props=props_of(beat, text, own, cast, pack),
        place_detail=Filler(cast, pack).fill(beat.detail, depth=1)
        or (cast.facts.place_words if beat.place.startswith("@place") else ""),
    )
