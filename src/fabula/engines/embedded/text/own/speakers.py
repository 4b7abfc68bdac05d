"""Who speaks which quotation of a text, and who these people are."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from fabula.domain.scene import Character, Gender
from fabula.domain.story import NARRATOR, Line
from fabula.engines.embedded.text.en.nouns import leading_noun_phrase
from fabula.engines.embedded.text.facts import BODIED, Entity
from fabula.engines.embedded.text.own.hints import SPEECH, ZH_ADVERB, SpeechMarks
from fabula.engines.embedded.text.wordlist import words as row

QUOTATION = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"\n]*\"|«[^»]*»")
_ARTICLE = re.compile(r"^(?:the|her|his|my|an?) ", re.IGNORECASE)
_NOT_NAMES = frozenset(
    row(
        """
        The A An And But Then When So He She It They We I You His Her There This That What Who
        Why Where How One Once At In On If As For After Before No Yes Oh Every All Only Not Now
        Soon Suddenly Later Next Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs
        Miss Dr My Our Their Its From With To By Chapter
        """
    )
)


@dataclass(frozen=True)
class Speakers:
    """The characters of a text by what the text calls them."""

    characters: tuple[Character, ...]
    language: str

    def named(self, who: str) -> Character | None:
        """The character a phrase names: the name itself, or the noun of "the old fox"."""
        bare = _ARTICLE.sub("", who)
        for character in self.characters:
            if who == character.name or bare == _ARTICLE.sub("", character.name) or bare.endswith(f" {character.kind}"):
                return character
        for character in sorted(self.characters, key=lambda c: -len(c.name)):
            if self.language == "zh" and character.name in who:
                return character
        return None

    def in_text(self, text: str) -> tuple[str, ...]:
        """Ids of those whom a text names, first named first."""
        found = [(position, c.id) for c in self.characters if (position := _position(text, c)) >= 0]
        return tuple(identifier for _, identifier in sorted(found))


def _position(text: str, character: Character) -> int:
    if character.name[:1].isascii():
        match = re.search(rf"\b{re.escape(character.name)}\b", text, re.IGNORECASE)
        return match.start() if match else -1
    return text.find(character.name)


def find_speakers(text: str, *, language: str, entity: Callable[[str], Entity]) -> Speakers:
    """Everybody who speaks, and everybody whose name comes up again and again. `entity` types a noun."""
    marks = SPEECH.get(language)
    if marks is None:
        return Speakers((), language)
    names = Counter(_attributed(text, marks, language))
    if language == "en":
        names.update(_capitalised(text))
    common = [name for name, _ in names.most_common(12)]
    if language == "zh":
        common = [name for name in common if text.count(name) > (1 if len(name) > 1 else 8)]
        known = [name for name in common if not any(name != other and other in name for other in common)]
    else:
        known = [name for name in common if not any(name != other and name.startswith(other) for other in common)]
    order = sorted(known, key=lambda name: text.lower().find(name.lower()))
    characters = [_character(i, name, text, language, entity) for i, name in enumerate(order, 1)]
    return Speakers(tuple(characters), language)


def _attributed(text: str, marks: SpeechMarks, language: str) -> list[str]:
    """The names that "said" goes with."""
    found: list[str] = []
    for quotation in QUOTATION.finditer(text):
        who = _beside(text, quotation, marks)
        if who and who.lower() not in marks.female | marks.male | {"it", "they", "它", "他们", "大家"}:
            found.append(_clean(who, language))
    return [name for name in found if name]


def _clean(who: str, language: str) -> str:
    if language == "zh":
        return ZH_ADVERB.sub("", who).strip("地着的，")[-6:]
    words = who.split()
    if words[0] in _NOT_NAMES and len(words) == 1:
        return ""
    return _shortest_being(words) if _ARTICLE.match(who) else who


def _shortest_being(words: list[str]) -> str:
    """ "the old fox" of "the old fox very quietly": the shortest run that ends in somebody."""
    for size in range(2, len(words) + 1):
        entity = leading_noun_phrase(" ".join(words[:size]))
        if entity is not None and entity.kind in BODIED:
            return " ".join(["the", *words[1:size]])
    return ""


def _beside(text: str, quotation: re.Match[str], marks: SpeechMarks) -> str:
    """The speaker named right after a quotation, or right before it; empty where nobody is."""
    after = marks.after.search(text[quotation.end() : quotation.end() + 60])
    if after:
        return after["who"] or after["who2"]
    paragraph = text.rfind("\n", 0, quotation.start()) + 1
    before = marks.before.search(text[max(paragraph, quotation.start() - 60) : quotation.start()])
    return before["who"] if before else ""


def _capitalised(text: str) -> list[str]:
    """Capitalised words within sentences that come up at least twice."""
    inside = re.findall(r"\b[a-z][a-z’'-]*[,;]? (?=([A-Z][a-z-]+)\b(?!['’]s| [A-Z]))", text)
    counts = Counter(name for name in inside if name not in _NOT_NAMES)
    return [name for name, count in counts.items() if count >= 2]


def _character(number: int, name: str, text: str, language: str, entity: Callable[[str], Entity]) -> Character:
    noun = _noun_of(name, text, language)
    typed = entity(noun) if noun else None
    if typed is not None and typed.kind not in BODIED:
        noun, typed = "", None
    gender = (typed.gender if typed else "") or _gender(name, text, language)
    kind = noun or {"female": "girl", "male": "boy"}.get(gender, "child") if language == "en" else noun or "孩子"
    return Character(f"character-{number}", name, kind, gender, typed.age if typed else "adult")


def _noun_of(name: str, text: str, language: str) -> str:
    """What kind of being a name is: "the fox" is a fox, "Mira, a young fox", "a fox called Mira"."""
    if language != "en":
        named = re.search(rf"一[只个条头匹位]([\u4e00-\u9fff]{{1,6}}?)，?(?:名叫|叫作|叫做|叫){re.escape(name)}", text)
        is_one = re.search(
            rf"{re.escape(name)}是[^。！？]{{0,24}}?(?:的|一[只个条头匹位])([\u4e00-\u9fff]{{1,4}})[，。]", text
        )
        return named[1] if named else is_one[1] if is_one else ""
    if _ARTICLE.match(name):
        return name.rsplit(maxsplit=1)[-1]
    escaped = re.escape(name)
    run = r"((?:[a-z-]+ ){0,3}[a-z-]+)"
    patterns = (
        rf"\b(?:an?|the) {run} (?:called|named) {escaped}\b",
        rf"\b{escaped},? (?:the|an?) {run}\b",
        rf"\b{escaped} was an? {run}\b",
    )
    phrases = (match[1] for pattern in patterns if (match := re.search(pattern, text)))
    found = (leading_noun_phrase(phrase) for phrase in phrases)
    return next((entity.noun for entity in found if entity is not None and entity.kind in BODIED), "")


def _gender(name: str, text: str, language: str) -> Gender:
    """By the pronouns after the name, within the sentence."""
    marks = SPEECH[language]
    near = " ".join(re.findall(rf"{re.escape(name)}([^.!?。！？“\"「]{{0,80}})", text))
    words = re.findall(r"[A-Za-z]+|[她他]", near.lower())
    female, male = sum(w in marks.female for w in words), sum(w in marks.male for w in words)
    return "female" if female > male else "male" if male > female else "neutral"


class Attribution:
    """Splits page after page into lines, remembering who spoke last."""

    def __init__(self, speakers: Speakers) -> None:
        self._speakers = speakers
        self._marks = SPEECH.get(speakers.language)
        self._last: list[str] = []

    def lines(self, text: str) -> tuple[Line, ...]:
        """The page's text by speaker; joined they are the text."""
        lines: list[Line] = []
        position = 0
        for quotation in QUOTATION.finditer(text):
            speaker = self._speaker(text, quotation)
            if speaker == NARRATOR:
                continue
            _append(lines, Line(NARRATOR, text[position : quotation.start()]))
            _append(lines, Line(speaker, quotation[0]))
            position = quotation.end()
        _append(lines, Line(NARRATOR, text[position:]))
        return tuple(lines)

    def _speaker(self, text: str, quotation: re.Match[str]) -> str:
        if self._marks is None or not _is_speech(quotation[0]):
            return NARRATOR
        who = _beside(text, quotation, self._marks)
        cleaned = _clean(who, self._speakers.language) if who else ""
        found = (self._speakers.named(cleaned) or self._speakers.named(who)) if who else None
        speaker = found.id if found else self._pronoun(who) or self._guess(text, quotation)
        if speaker:
            self._last = [speaker, *(s for s in self._last if s != speaker)][:2]
        return speaker or NARRATOR

    def _pronoun(self, who: str) -> str:
        """The character of that gender who was heard last, else the only one there is."""
        assert self._marks is not None
        wanted = "female" if who.lower() in self._marks.female else "male" if who.lower() in self._marks.male else ""
        fitting = [c.id for c in self._speakers.characters if wanted and c.gender == wanted]
        return next((s for s in self._last if s in fitting), fitting[0] if fitting else "")

    def _guess(self, text: str, quotation: re.Match[str]) -> str:
        """Where nobody is said to say it: named before a colon, speaking on, named in the same sentence, in turn."""
        before = text[: quotation.start()]
        if before.rstrip().endswith((":", "：")):
            lead = re.split(r"[.!?。！？\n]", before)[-1]
            named = self._speakers.in_text(lead)
            if named:
                return named[0]
        bridge = re.search(r"[\"”」]([^\"“”「」\n]{2,80})\Z", before)
        if bridge and self._last and (self._speakers.in_text(bridge[1]) or bridge[1].rstrip().endswith(",")):
            return self._last[0]
        tail = re.split(r"[.!?。！？\n“\"「]", text[quotation.end() :], maxsplit=1)[0]
        return next(iter(self._speakers.in_text(tail)), "") or self._turn()

    def _turn(self) -> str:
        """In a dialogue of two without names, the other one."""
        return self._last[1] if len(self._last) == 2 else ""


def _is_speech(quotation: str) -> bool:
    """A quoted word without a stop is a title or a term, no speech."""
    inner = quotation[1:-1].strip()
    return bool(inner) and (inner[-1] in ",.!?…—，。！？" or len(inner.split()) > 3 or len(inner) > 12)


def _append(lines: list[Line], line: Line) -> None:
    if not line.text:
        return
    if lines and (not line.text.strip() or lines[-1].speaker == line.speaker):
        lines[-1] = replace(lines[-1], text=lines[-1].text + line.text)
    else:
        lines.append(line)
