"""What a Chinese song is to be about: what it calls by name, which theme knows it, what else has to be sung of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fabula.engines.embedded.text.lyrics.frame import SubjectKind
from fabula.engines.embedded.text.lyrics.zh import phrases
from fabula.engines.embedded.text.lyrics.zh.material import Written
from fabula.engines.embedded.text.lyrics.zh.rhymes import length
from fabula.engines.embedded.text.zh import analysis, nominals, nouns, words

LONGEST_ADDRESS = 6
_LONGEST_LIST = 7
_LONGEST_WORD = 6
_PRONOUNS = re.compile(r"[我你您他她它咱]|自己")
_LANDS = frozenset({"祖国", "中国", "中华", "地球", "世界", "人间", "大地"})
_TAILS = frozenset("雨雪海月茶酒猫狗剑夜")
_OTHERWISE = frozenset({"熊猫", "岁月", "人海", "腊月", "苦海", "墨海", "脑海", "火海"})
_PREDICATES = frozenset({"快乐", "开心", "幸福"})
"""Words that end a greeting (母亲节快乐), which is about what stands before them."""
_TRADES = re.compile(r"(?:员|师|医生|护士|警察|民警|士兵|军人|农民|工人|小哥|工|科学家)$")
_CALLED = re.compile(r"(?:名叫|叫做|叫)([\u4e00-\u9fff]{1,4}|[A-Z][a-z]+)$")
_OWNER = re.compile(r"^(?:我|你|他|她|咱)们?的(?=..)")
_AND = frozenset("和与跟同")
_SMALL = frozenset("的了在和跟与着过把被是有到去来里上中下边时从向对最又也都很让")
_PLACES = tuple("城山湖江河岛街路馆院店镇村桥寺塔园谷岭巷港湾站")
_KINDS: dict[str, SubjectKind] = {
    "person": "person", "animal": "creature", "bird": "creature", "fish": "creature", "insect": "creature",
    "imaginary": "creature", "building": "place", "abstract": "idea",
}  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """`address` is what the song calls, `head` the word that a theme is looked for by, `kind` what it is where no theme
    knows it; `phrase` the whole of what was named, `things` what else has to be sung of."""

    address: str
    head: str
    kind: SubjectKind
    phrase: str
    words: tuple[str, ...] = ()
    things: tuple[str, ...] = ()


def read(description: str, themes: Sequence[Written], occasions: Sequence[Written]) -> Reading | None:
    """The reading of a description for these themes; `None` where it names nothing."""
    cues = {cue: theme for theme in themes for cue in theme.keywords}
    named = phrases.named_in(description)
    occasion = next((cue for theme in occasions for cue in theme.called if theme in themes and cue in description), "")
    if not named.phrases:
        return Reading(cues[occasion].topic, occasion, "idea", "") if occasion else None
    if occasion:
        return _of_occasion(named.text, occasion, cues)
    chief = _OWNER.sub("", _chief(named.phrases, cues))
    tokens = tokens_of(chief, cues)
    if not tokens:
        return None
    every = tokens_of(named.text, cues)
    found = _known(chief, tokens, every, cues) or _unknown(chief, tokens, every, given=named.given)
    name = _CALLED.search(named.text)
    return replace(found, address=name[1], things=()) if name and nominals.is_name(name[1]) else found


def tokens_of(text: str, known: Mapping[str, object]) -> list[str]:
    """A text's words, longest first match: themes' own words, the dictionary's, Latin words, else characters."""
    found: list[str] = []
    at = 0
    while at < len(text):
        latin = nominals.LATIN.match(text, at)
        options = (text[at : at + size] for size in range(min(_LONGEST_WORD, len(text) - at), 1, -1))
        listed = next((option for option in options if option in known or words.tag_of(option)), "")
        word = latin.group() if latin else listed or nominals.name_at(text[at:]) or text[at]
        found.append(word)
        at += len(word)
    return [word for word in found if word.strip() and not re.match(r"[^\w]", word)]


def _chief(named: Sequence[str], cues: Mapping[str, Written]) -> str:
    """The phrase to sing of: the first, but where no theme knows it and knows a later one, that."""
    knowing = [phrase for phrase in named if any(_cue(token, cues) for token in tokens_of(phrase, cues))]
    return knowing[0] if knowing else named[0]


def _cue(token: str, cues: Mapping[str, Written]) -> str:
    """The theme's word that a token is or ends in (夜雨), or ``."""
    if token in cues:
        return token
    ends = len(token) > 1 and token[-1] in _TAILS and token[-1] in cues and token not in _OTHERWISE
    return token[-1] if ends and not words.tag_of(token).startswith("ns") else ""


def _of_occasion(text: str, occasion: str, cues: Mapping[str, Written]) -> Reading:
    """A song for an occasion calls whom it is for."""
    rest = re.sub(rf"(?:的|过)?{occasion}.*$", "", text) if not text.startswith(occasion) else text[len(occasion) :]
    whom = re.split(r"[，的]", rest.strip("，的"))[0]
    good = 1 < length(whom) <= LONGEST_ADDRESS and not _PRONOUNS.search(whom)
    return Reading(whom if good else cues[occasion].topic, occasion, "idea", text, (occasion,))


def _known(chief: str, tokens: Sequence[str], every: Sequence[str], cues: Mapping[str, Written]) -> Reading | None:
    """The reading of a phrase of which some theme knows the last word, or another."""
    found = [cue for cue in (_cue(token, cues) for token in tokens) if cue]
    if not found:
        return None
    last = "" if tokens[-1] in _PREDICATES else _cue(tokens[-1], cues)
    if not last and _TRADES.search(tokens[-1]) and not any(cues[cue].kinds for cue in found):
        return None
    called = [cue for cue in ([last] if last else []) + found if cue in cues[cue].called - _PREDICATES]
    head = called[0] if called else last or found[0]
    theme, token = cues[head], next(token for token in tokens if _cue(token, cues) == head)
    if head not in theme.called:
        return Reading(theme.topic, head, "idea", chief, _content(every), _things(every, theme.topic, besides=token))
    whole = bool(last) and _can_be_called(chief, tokens) and not _AND & set(tokens)
    address = chief if whole else token
    return Reading(address, head, "idea", chief, _content(every), _things(every, address))


def _unknown(chief: str, tokens: Sequence[str], every: Sequence[str], *, given: bool) -> Reading:
    """The reading of a phrase that no theme knows: all of it is called, or its last noun with what describes it."""
    told = "" if "的" in chief and _is_noun(tokens[-1]) else _hero(chief)
    shorter = told or _last_noun(tokens) or chief[-LONGEST_ADDRESS:]
    address = chief if _can_be_called(chief, tokens) else shorter
    kind = kind_of(address, tokens_of(address, {})[-1])
    kind = "person" if given and kind in {"thing", "idea"} else kind
    return Reading(address, address, kind, chief, _content(every), _things(every, address))


def _can_be_called(phrase: str, tokens: Sequence[str]) -> bool:
    if not 0 < length(phrase) <= LONGEST_ADDRESS or _PRONOUNS.search(phrase) or "，" in phrase:
        return False
    return len(phrase) <= 4 or _is_noun(tokens[-1]) or len(tokens) == 1


def _hero(phrase: str) -> str:
    """Of whom a phrase tells, where the reader of stories finds somebody that it tells something of."""
    hero = analysis.read(phrase).hero
    named = (hero.name or hero.kind) if hero else ""
    told = phrase.startswith(named) and not phrase[len(named) :].startswith("的")
    return named if told and 1 < length(named) <= LONGEST_ADDRESS else ""


def _last_noun(tokens: Sequence[str]) -> str:
    """The last noun and the words before it that describe it, as far as they can be called."""
    ends = [at for at, token in enumerate(tokens) if _is_noun(token) and len(token) > 1]
    if not ends:
        return ""
    address = tokens[ends[-1]]
    for before in reversed(tokens[: ends[-1]]):
        describes = words.tag_of(before)[:1] in {"n", "a", "b", "m", "q", "f", "j"} and before not in _SMALL
        if not describes or length(before + address) > LONGEST_ADDRESS or _PRONOUNS.search(before):
            break
        address = before + address
    return address


def _is_noun(token: str) -> bool:
    tag = words.tag_of(token)[:1]
    typed = tag not in {"v", "a", "d"} and bool(nouns.type_of(token))
    return token in nouns.lexicon() or tag in {"n", "t", "s", ""} or typed


def _content(tokens: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(token for token in tokens if token not in _SMALL and not _PRONOUNS.search(token)))


def _things(tokens: Sequence[str], address: str, *, besides: str = "") -> tuple[str, ...]:
    """The things named besides the address, as many as fit a line; `besides` is one, whatever kind of word it is."""
    things: list[str] = []
    for token in _content(tokens):
        is_noun = words.tag_of(token)[:1] in {"n", "t", "s"} or nominals.is_name(token)
        is_thing = token == besides or (len(token) > 1 and is_noun)
        if (
            is_thing
            and token not in address
            and address not in token
            and length("".join([*things, token])) <= _LONGEST_LIST
        ):
            things.append(token)
    return tuple(things)


def kind_of(phrase: str, head: str) -> SubjectKind:
    """What a subject is that no theme knows."""
    if nominals.is_name(phrase) and not nominals.LATIN.fullmatch(phrase):
        return "person"
    known = nouns.type_of(head) or nouns.type_of(phrase)
    if known in _KINDS:
        return _KINDS[known]
    if len(phrase) > 1 and (words.tag_of(head) == "ns" or phrase.endswith(_PLACES) or phrase in _LANDS):
        return "place"
    return "thing"
