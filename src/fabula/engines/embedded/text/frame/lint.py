"""The checks a story passes before it leaves, and those that every spine passes when the suite runs."""

import re
from collections import Counter

from fabula.domain.story import Script
from fabula.engines.embedded.text.frame.casting import Cast
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.paginate import LEAST, MOST
from fabula.engines.embedded.text.frame.plan import Unit
from fabula.engines.embedded.text.frame.spine import AGES, Spine

MOST_SKELETON = 12
_LEFTOVER = re.compile(r"[{}]|@\w|\s{2}|\s[,.!?;]")
_DOUBLED = re.compile(r"\b(\w+) \1\b(?<!had had)(?<!that that)", re.IGNORECASE)


def story_problems(script: Script, pages: list[list[Unit]], spine: Spine, cast: Cast, pack: LanguagePack) -> list[str]:
    """What is wrong with a finished story; empty when it may leave."""
    whole = pack.separator.join(page.text for page in script.pages)
    told = f"{script.title}\n{whole}"
    problems = [f"page {i}: {len(p)} sentences" for i, p in enumerate(pages, 1) if not LEAST <= len(p) <= MOST]
    problems += [f"left over: {match[0]!r}" for match in _LEFTOVER.finditer(told)]
    # "A very very small mouse" is told as it was said.
    if not _DOUBLED.search(cast.facts.topic):
        problems += [f"doubled: {match[0]!r}" for match in _DOUBLED.finditer(told)]
    problems += [f"the story never says {word!r}" for word in cast.facts.must if not pack.mentions(told, word)]
    problems += [
        f"page {i}: lines do not join to the text"
        for i, page in enumerate(script.pages, 1)
        if "".join(line.text for line in page.lines) != page.text
    ]
    problems += _twice(pages) + _unplanted(script, pages, spine, cast, pack)
    problems += _off_topic(script, spine, cast, pack)
    return problems + pack.problems(whole)


def _twice(pages: list[list[Unit]]) -> list[str]:
    counts = Counter(unit.sentence.text for page in pages for unit in page)
    return [f"told twice: {text!r}" for text, count in counts.items() if count > 1]


def _unplanted(script: Script, pages: list[list[Unit]], spine: Spine, cast: Cast, pack: LanguagePack) -> list[str]:
    """The planted object stands on the first two pages (three of a long story) and at the climax."""
    card = cast.cards.get(spine.planted)
    if card is None:
        return []
    noun = card.get("noun", card["is"])
    early = 2 if len(pages) < 8 else 3 if len(pages) < 14 else 4
    problems = []
    if not any(pack.mentions(page.text, noun) for page in script.pages[:early]):
        problems.append(f"{noun!r} is not planted by page {early}")
    late = [script.pages[i].text for i, page in enumerate(pages) if any(u.beat.climax for u in page)]
    if not any(pack.mentions(text, noun) for text in late):
        problems.append(f"{noun!r} is not used at the climax")
    return problems


def _off_topic(script: Script, spine: Spine, cast: Cast, pack: LanguagePack) -> list[str]:
    """Of tiers 1 and 2, six pages of ten name somebody or something that the topic names; a question names none."""
    facts = cast.facts
    if spine.tier > 2 or facts.form in {"why", "howto"}:
        return []
    named_in_topic = {role for role, e in cast.entities.items() if e in (facts.hero, facts.thing, facts.other)}
    words = [c.name for c in script.characters if c.id in named_in_topic | {"hero"}]
    words += [cast.entities[role].noun for role in named_in_topic]
    named = sum(any(pack.mentions(page.text, word) for word in words) for page in script.pages)
    return [] if named >= 0.6 * len(script.pages) else [f"only {named} pages name the topic"]


def spine_problems(spine: Spine) -> list[str]:
    """What is wrong with a spine as written, whatever it is told about."""
    sentences = [sentence for beat in spine.beats for sentence in beat.sentences]
    plain = [s for s in sentences if not s.of("has") and not s.of("without") and len(s.ages) == 4]
    skeleton = [s for s in sentences if s.weight == 1 and not s.of("has") and len(s.ages) == len(AGES)]
    problems = []
    if not 6 <= len(skeleton) <= MOST_SKELETON:
        problems.append(f"{spine.id}: a skeleton of {len(skeleton)} sentences; three pages hold 6 to 12")
    if len(plain) < 40:
        problems.append(f"{spine.id}: only {len(plain)} sentences for every reader and topic; 20 pages need 40")
    marks = {mark for s in sentences for mark in s.of("mark")}
    asked = {mark for s in sentences for mark in s.of("requires") | s.of("without")}
    roles = {"hero", "thing", "other", *(part.role for part in spine.parts)}
    shown = {role for s in sentences for role in s.of("shows")}
    problems += [f"{spine.id}: shows {role!r}, who is nobody's part" for role in sorted(shown - roles)]
    unshown = (
        {part.role for part in spine.parts if part.called} - shown - {a for beat in spine.beats for a in beat.actors}
    )
    problems += [f"{spine.id}: {role!r} is never shown" for role in sorted(unshown)]
    problems += [f"{spine.id}: nothing sets {mark!r}" for mark in sorted(asked - marks)]
    problems += [
        f"{spine.id}: {text!r} stands twice" for text, count in Counter(s.text for s in sentences).items() if count > 1
    ]
    problems += [
        f"{spine.id}: speech without a speaker: {s.text!r}"
        for s in sentences
        if re.search(r'(?<![@\w])["“](?=\w)', re.sub(r'@\w+("[^"]*"|“[^”]*”)', "", s.text))
    ]
    if spine.planted and not any(beat.climax for beat in spine.beats):
        problems.append(f"{spine.id}: plants {spine.planted!r} and has no climax")
    return problems
