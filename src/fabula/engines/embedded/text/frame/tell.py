"""From facts to a script: the spines in order of fit, each told and checked, until one passes."""

import re
from dataclasses import replace
from random import Random

from fabula.domain.errors import EngineError
from fabula.domain.scene import Character
from fabula.domain.story import Page, Script, StoryRequest
from fabula.engines.embedded.text.facts import Facts
from fabula.engines.embedded.text.frame.casting import Cast, cast_spine
from fabula.engines.embedded.text.frame.choose import candidates
from fabula.engines.embedded.text.frame.lint import story_problems
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.frame.paginate import paginate
from fabula.engines.embedded.text.frame.plan import Unit, pages_of, plan
from fabula.engines.embedded.text.frame.realise import Filler, SlotError, realise_page
from fabula.engines.embedded.text.frame.spine import Spine

_MARKS = re.compile(r"[{}\[\]<>@#*_`|\\^~]+")
_QUOTES = re.compile(r"[“”„«»「」『』【】\"]+")


def tell(request: StoryRequest, pack: LanguagePack) -> Script:
    """A story about the request's topic. Raises `EngineError` where no spine passes its own checks."""
    facts = pack.analyse(replace(request, topic=_words_only(request.topic)))
    refused: list[str] = []
    for spine in candidates(pack.spines(), facts, seed=request.seed, tone=request.tone):
        script, problems = tell_spine(spine, facts, request, pack)
        if script is not None and not problems:
            return script
        refused.append(f"{spine.id}: {'; '.join(problems)}")
    raise EngineError(
        "The embedded writer found no story for this topic.",
        remedy="Say it in other words, or use a language model: --engine text=openai.",
        engine="embedded",
    ) from ValueError(" | ".join(refused))


def _words_only(topic: str) -> str:
    """The topic without marks that nobody says aloud, and that the sentences' own slots are written with."""
    return " ".join(_MARKS.sub(" ", _QUOTES.sub("", topic)).split())


def tell_spine(
    spine: Spine, facts: Facts, request: StoryRequest, pack: LanguagePack
) -> tuple[Script | None, list[str]]:
    """One spine told of the facts, and what the checks say of it."""
    rng = Random(f"{request.seed}|{facts.topic}|{spine.id}")
    cast = cast_spine(spine, facts, pack, rng)
    units = plan(spine, cast, request)
    laid = paginate(units, pages=pages_of(request))
    if laid is None:
        return None, [f"{len(units)} sentences do not make {pages_of(request)} pages"]
    try:
        pages = _pages(laid, cast, pack)
        title = pack.finish(Filler(cast, pack).fill(spine.title))
    except SlotError as error:
        return None, [str(error)]
    script = Script(
        title=title,
        language=pack.code,
        characters=_seen(cast.characters, pages),
        pages=pages,
        topic=request.topic,
        tier=spine.tier,
        spine=spine.id,
    )
    return script, story_problems(script, laid, spine, cast, pack)


def _pages(laid: list[list[Unit]], cast: Cast, pack: LanguagePack) -> tuple[Page, ...]:
    """The pages in order; each knows what was told before it."""
    pages: list[Page] = []
    for units in laid:
        pages.append(realise_page(units, cast, pack, "".join(page.text for page in pages)))
    return tuple(pages)


def _seen(characters: tuple[Character, ...], pages: tuple[Page, ...]) -> tuple[Character, ...]:
    """Those who are shown, speak or are named; a short story may leave somebody out."""
    speakers = {line.speaker for page in pages for line in page.lines}
    shown = {actor for page in pages for actor in page.scene.actors}
    text = "".join(page.text for page in pages)
    return tuple(c for c in characters if c.id in speakers | shown or c.name in text)
