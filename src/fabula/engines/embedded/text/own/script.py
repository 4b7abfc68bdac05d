"""From the user's own text to a script."""

import re

from fabula.domain.scene import Place, Scene
from fabula.domain.story import Page, Script, StoryRequest
from fabula.engines.embedded.text.en.lexicon import PLACES as EN_PLACES
from fabula.engines.embedded.text.facts import Entity
from fabula.engines.embedded.text.frame.pack import LanguagePack
from fabula.engines.embedded.text.own.hints import EN_PLACE, MOODS, TIMES, WEATHERS
from fabula.engines.embedded.text.own.pieces import Piece, lay_out, pieces
from fabula.engines.embedded.text.own.speakers import Attribution, Speakers, find_speakers

FEWEST, MOST = 3, 20
_PAGE_CHARS = {"zh": 90, "ja": 90}
_PAGE_CHARS_ELSE = 260
_HEADING = re.compile(r"\A\s*(?:#+\s*(?P<marked>[^\n]+)|(?P<plain>[^\n]{1,60}))\n(?P<blank>\s*\n)?", re.UNICODE)


def read_own_text(request: StoryRequest, pack: LanguagePack | None) -> Script:
    """The request's text page by page; `pack` is None for a language that has none."""
    title, body = split_title(request.text.replace("\r\n", "\n").replace("\r", "\n").strip("\ufeff"))
    sentences = pieces(body.strip())
    laid = lay_out(sentences, pages=_pages(request, sentences))
    speakers = find_speakers(body, language=request.language, entity=pack.entity if pack else _untyped)
    attribution = Attribution(speakers)
    before = Scene(_place(title, request) or "abstract")
    pages: list[Page] = []
    for run in laid:
        text = "".join(piece.text for piece in run).strip()
        before = scene_of(text, speakers, before, request)
        prompt = _prompt(before, speakers, text, pack)
        pages.append(Page(text, attribution.lines(text), before, prompt))
    return Script(title, request.language, speakers.characters, tuple(pages), topic=request.topic or title)


def split_title(text: str) -> tuple[str, str]:
    """The heading and the rest; without one, the first words are the title and stay in the text."""
    match = _HEADING.match(text)
    if match and text[match.end() :].strip():
        heading = (match["marked"] or match["plain"]).strip()
        if match["marked"] or (match["blank"] and not re.search(r"[.!?,;:。！？，；：…”\"]$", heading)):
            return heading, text[match.end() :]
    words = re.split(r"[.!?。！？，,\n]", text.strip(), maxsplit=1)[0]
    short = " ".join(words.split()[:7]) if " " in words else words[:14]
    return short.strip('“”"「」 ') or "…", text


def _pages(request: StoryRequest, sentences: list[Piece]) -> int:
    wished = request.pages
    if not wished:
        chars = sum(len(piece.text) for piece in sentences)
        wished = round(chars / _PAGE_CHARS.get(request.language, _PAGE_CHARS_ELSE))
    return max(1, min(max(FEWEST, min(MOST, wished)), len(sentences)))


def _untyped(noun: str) -> Entity:
    return Entity(noun)


def scene_of(text: str, speakers: Speakers, before: Scene, request: StoryRequest) -> Scene:
    """A page's scene by its words; what it does not say stays as on the page before."""
    low = text.lower()
    return Scene(
        place=_place(text, request) or before.place,
        time=next((time for pattern, time in TIMES if re.search(pattern, low)), before.time),
        weather=next((weather for pattern, weather in WEATHERS if re.search(pattern, low)), "clear"),
        mood=next((mood for pattern, mood in MOODS if re.search(pattern, low)), "calm"),
        actors=speakers.in_text(text)[:3] or before.actors[:1],
    )


def _place(text: str, request: StoryRequest) -> Place | None:
    """The place that a text names first, with a preposition before it in English."""
    if request.language == "zh":
        from fabula.engines.embedded.text.zh.settings import place_of

        return place_of(text)[0]
    for match in EN_PLACE.finditer(text):
        words = re.findall(r"[a-z]+", text[match.end() : match.end() + 30].lower())[:3]
        for word in words:
            if word in EN_PLACES:
                return EN_PLACES[word]
    return None


def _prompt(scene: Scene, speakers: Speakers, text: str, pack: LanguagePack | None) -> str:
    shown = tuple(c for c in speakers.characters if c.id in scene.actors)
    return pack.image_prompt(scene, shown, text) if pack else text[:200]
