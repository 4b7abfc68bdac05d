"""What a Chinese description names as its subject, freed of what it says about music and about the asking."""

import re
from dataclasses import dataclass
from functools import cache

from fabula.engines.embedded.text.lyrics.zh import vocabulary

_END = r"[，,。；;!！?？\n]"
_ABOUT = re.compile(
    rf"(?:关于|有关|讲述|讲的是|讲一讲|描写|描述|歌颂|赞美|主题是|主题为|主题[:：]|写的是|唱的是|讲讲|唱一唱|\babout\b|(?<![说演])讲)\s*(.+?)(?={_END}|$)",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"(?:写给|送给|献给|唱给|致敬|致|给(?!我|你|咱)|为(?=[^了什何]+(?:写|唱|作|做)))\s*(.+?)(?={_END}|$)"
)
_ASKING = re.compile(
    r"^(?:请|麻烦)?(?:你|您)?(?:帮我|帮忙|给我|为我|替我)?(?:我?想听|我想要?|我?要听|来|写|创作|生成|做|唱|作|编)*(?:上)?"
    r"(?:一首|一支|一曲|一段|一个(?!人)|首|支|点)?(?:歌吧?$|曲子吧?$)?(?:关于|有关)?"
)
_COUNTED = re.compile(
    r"^(?:一|两|几|那|这)(?:首|支|曲|段|只|个(?!人)|条|头|位|名|朵|棵|座|把|辆|场|片|颗|匹|群|家|本|封|杯|架|台|盏|艘|棵)的?"
)
_FOR_ENDS = re.compile(r"(?:写|唱|作|做)(?:的|一首|一支|首|支|曲).*$")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_GLUE = "的之 ，,、：:《》“”\"'。.！!？?"


@dataclass(frozen=True)
class Named:
    """The phrases of a description that are not about music, chief one first, and whether it is somebody's song."""

    phrases: tuple[str, ...]
    given: bool = False

    @property
    def text(self) -> str:
        """All of them."""
        return "，".join(self.phrases)


def named_in(description: str) -> Named:
    """What a description names; nothing where it speaks of music alone."""
    text = re.sub(r"\s+", " ", description).strip()
    for pattern, given in ((_ABOUT, False), (_FOR, True)):
        found = pattern.search(text)
        if found:
            chief = _bare(_FOR_ENDS.sub("", found[1]) if given else found[1])
            if chief:
                others = [
                    each
                    for each in _clauses(text[: found.start()] + "，" + text[found.end() :])
                    if _CHINESE.search(each)
                ]
                return Named((chief, *others), given)
    return Named(tuple(_clauses(text)))


def _clauses(text: str) -> list[str]:
    pieces = (_bare(piece) for piece in re.split(rf"{_END}|、|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", text))
    return [piece for piece in pieces if piece]


def _bare(text: str) -> str:
    """A phrase without the asking before it and the words about music around it."""
    text = _COUNTED.sub("", _ASKING.sub("", text.strip(_GLUE))).strip(_GLUE)
    while (shorter := _without_music(text)) != text:
        text = shorter
    return _sung_in_chinese(text)


def _without_music(text: str) -> str:
    if text.lower() in vocabulary.music_words():
        return ""
    for pattern in _music_patterns():
        text = _COUNTED.sub("", pattern.sub("", text)).strip(_GLUE)
    return text


@cache
def _music_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words about music before a phrase (欢快的…) and after it (…的摇滚)."""
    before = "|".join(map(re.escape, vocabulary.music_words()))
    after = "|".join(map(re.escape, vocabulary.song_words()))
    genres = "|".join(re.escape(word) for word in vocabulary.song_words() if len(word) > 1)
    return (
        re.compile(rf"^(?:很|非常|一种|有点|比较)?(?:{before})(?:[的地、和又而]|\s)+", re.IGNORECASE),
        re.compile(rf"(?<=.)(?:的(?:{after})+|(?<=..)(?:{genres}|歌)+)$", re.IGNORECASE),
    )


def _sung_in_chinese(text: str) -> str:
    """An English phrase is sung in Chinese where there are plain words for it."""
    bare = re.sub(r"^(?:the|a|an|my)\s+", "", text.strip(), flags=re.IGNORECASE)
    if _CHINESE.search(bare):
        return text
    known = [
        vocabulary.ENGLISH_TOPICS[word]
        for word in re.findall(r"[a-z]+", bare.lower())
        if word in vocabulary.ENGLISH_TOPICS
    ]
    return "，".join(dict.fromkeys(known)) or text
