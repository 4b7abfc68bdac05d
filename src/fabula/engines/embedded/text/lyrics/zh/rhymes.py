"""How Chinese rhymes: the thirteen 辙 (rhyme groups of sung Mandarin), read off pypinyin's finals."""

import re
from functools import lru_cache

from pypinyin import Style, lazy_pinyin

_GROUPS: dict[str, str] = {
    "发花": "a ia ua",
    "梭波": "o e uo",
    "乜斜": "ê ie ve üe ue",
    "一七": "i v ü er -i",
    "姑苏": "u",
    "怀来": "ai uai",
    "灰堆": "ei uei ui",
    "遥条": "ao iao",
    "油求": "ou iou iu",
    "言前": "an ian uan van üan",
    "人辰": "en in uen un vn ün",
    "江阳": "ang iang uang",
    "中东": "eng ing ueng ong iong",
}
GROUP_OF_FINAL = {final: group for group, finals in _GROUPS.items() for final in finals.split()}
_AT_AN_END = {"还": "言前", "散": "言前"}
"""Characters of several readings, and the one they have at a line's end (归不还, 不散)."""
_SUNG = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*|\d+|[\u4e00-\u9fff]")


@lru_cache(maxsize=16384)
def rhyme_group(line: str) -> str:
    """The 辙 that a line ends in, or `` where its last word is not Chinese."""
    last = _WORD.findall(line)[-1:]
    if not last or not _SUNG.match(last[0]):
        return ""
    if last[0] in _AT_AN_END:
        return _AT_AN_END[last[0]]
    sung = "".join(_SUNG.findall(line))
    final = lazy_pinyin(sung, style=Style.FINALS, strict=True)[-1]
    return GROUP_OF_FINAL.get(final, "")


def rhyme_word(line: str) -> str:
    """The character that a line rhymes on."""
    sung = _WORD.findall(line)
    return sung[-1] if sung else ""


def length(line: str) -> int:
    """How many notes a line takes: its characters; of a Latin word its groups of vowels."""
    return sum(_notes(word) for word in _WORD.findall(line))


def _notes(word: str) -> int:
    if _SUNG.match(word) or word.isdigit():
        return len(word)
    return max(1, len(re.findall(r"[aeiouy]+", word.lower())))
