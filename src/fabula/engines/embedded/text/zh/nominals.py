# ruff: noqa: E501 (Chinese word lists)
"""Noun phrases at the head of a Chinese text: count and measure word, modifier, head noun, name."""

import re
from dataclasses import dataclass

from fabula.engines.embedded.text.zh import nouns, verbs, words

MEASURES = "只个条头匹位名座把台架辆艘本封张朵棵株颗粒场阵片块面盏支根枝双对群家间栋幢口件顶枚滴团缕道扇幅首段尾杯碗列"
COUNT = re.compile(rf"(?:有)?(?:一|两|二|三|四|五|六|七|八|九|十|几|这|那|某|每|\d+)([{MEASURES}])")
_NUMERALS = {"两": 2, "二": 2, **{character: n for n, character in enumerate("三四五六七八九十", start=3)}, "几": 3}
NAMED = re.compile(
    r"^[，,]?(?:它|他|她)?(?:名字叫|的名字叫|名叫|叫做|叫作|名为|叫)([\u4e00-\u9fff·]{1,4}|[A-Za-z][A-Za-z'’-]*)"
)
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9'’+#.-]*")
STOPS = (
    "的了在和跟与想要怕不会有是把被从到去来给让对为也都很最总又就正一第每用向往着过里上下中地得，。！？、；：“”（） \n"
)
FAMILY = frozenset(
    "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢苏潘葛范彭鲁韦马方任袁柳唐罗薛雷贺汤罗郝安常于傅康余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童郭梅林钟徐邱骆高夏蔡田胡凌霍万柯卢莫房裘丁邓洪包左石崔龚程邢裴陆荣翁段侯武刘叶白龙"
)


FAMOUS = {
    "孙悟空": "猴子", "猪八戒": "猪", "唐僧": "和尚", "哪吒": "小男孩", "嫦娥": "仙女", "小红帽": "小女孩", "灰姑娘": "姑娘", "白雪公主": "公主",
    "圣诞老人": "老人", "丑小鸭": "小鸭子", "木兰": "姑娘", "花木兰": "姑娘",
}  # fmt: skip


@dataclass(frozen=True)
class Nominal:
    """Somebody or something: `kind` the plain noun, `name` as the topic has it, `trait` what stands before 的."""

    kind: str
    type: str
    name: str = ""
    trait: str = ""
    owner: str = ""
    measure: str = ""
    several: bool = False
    number: int = 1

    @property
    def living(self) -> bool:
        """Whether it can act by itself in any story."""
        return self.type in nouns.LIVING


def number_of(count: str) -> int:
    """How many a count says (3只, 两个, 几条); one where it does not say."""
    figures = re.search(r"\d+", count)
    if figures:
        return int(figures[0])
    return next((number for numeral, number in _NUMERALS.items() if numeral in count), 1)


def numeral(number: int) -> str:
    """A number as it stands before a measure word: 两, 三."""
    return next((character for character, value in _NUMERALS.items() if value == number), str(number))


def noun_at(text: str, *, dictionary: bool = True) -> str:
    """The longest noun that a text begins with, or ``; compounds such as 小+noun and noun+noun included."""
    for length in range(min(7, len(text)), 0, -1):
        word = text[:length]
        if any(char in "的了，。！？、；：“”" for char in word):
            continue
        if word in nouns.lexicon() or _sized(word):
            return _extended(text, word)
    latin = LATIN.match(text)
    if latin:
        return latin.group()
    if not dictionary:
        return ""
    for length in range(min(6, len(text)), 1, -1):
        if words.is_noun(text[:length]):
            return _extended(text, text[:length])
    return ""


def _sized(word: str) -> bool:
    return any(
        word.startswith(size) and word[len(size) :] in nouns.lexicon() for size in nouns.SIZES if len(word) > len(size)
    )


def _extended(text: str, noun: str) -> str:
    """Noun + noun reads as one compound (月亮+邮局, 雨衣+小贩) where the second is known and no verb."""
    rest = text[len(noun) :]
    alive = nouns.type_of(noun) in nouns.LIVING
    if alive and rest[:1] in tuple("鸟鱼虫"):
        return noun + rest[0]
    for length in range(min(4, len(rest)), 1, -1):
        tail = rest[:length]
        if tail in nouns.lexicon() and tail not in verbs.verbs() and not is_name(noun):
            return noun if alive and nouns.type_of(tail) not in nouns.LIVING else noun + tail
    if alive:
        return noun
    return next((text[:n] for n in range(min(6, len(text)), len(noun), -1) if words.is_noun(text[:n])), noun)


def is_name(word: str) -> bool:
    """Whether a word reads as a given name: 小南, 阿宝, 老周, 李明, 豆豆, Tom; never a listed noun."""
    if word in nouns.lexicon() or word in verbs.verbs() or not word:
        return False
    if LATIN.fullmatch(word):
        return word[0].isupper() and len(word) > 1
    if any(
        nouns.type_of(word[:n]) in nouns.LIVING
        for n in range(2, len(word) + 1)
        if word[:n] in nouns.lexicon() or _sized(word[:n])
    ):
        return False
    if len(word) in (2, 3) and word[0] in "小阿老" and not _sized(word) and not nouns.type_of(word):
        return not words.is_noun(word) or words.tag_of(word) == "nr"
    if len(word) == 2 and word[0] == word[1]:
        return True
    if words.tag_of(word) == "nr":
        return True
    return len(word) in (2, 3) and word[0] in FAMILY and not words.tag_of(word)


def name_at(text: str) -> str:
    """The given name that a text begins with, or ``."""
    latin = LATIN.match(text)
    if latin:
        return latin.group() if latin.group()[0].isupper() else ""
    for length in (4, 3, 2):
        word = text[:length]
        runs_on = length > 2 and is_name(word[:-1]) and _begins_with_verb(text[length - 1 :])
        if len(word) == length and not runs_on and not any(char in STOPS for char in word[1:]) and is_name(word):
            return word
    return ""


def appended_name(text: str) -> str:
    """The name that follows a kind (小狐狸|米洛想…): two or three characters before a verb, a particle or the end."""
    named = NAMED.match(text)
    if named:
        return _trim(named.group(1))
    found = name_at(text)
    if found:
        return found
    for length in (2, 3):
        word, after = text[:length], text[length:]
        if len(word) < length or any(char in STOPS for char in word) or _begins_with_verb(word):
            return ""
        if words.is_noun(word) and words.tag_of(word) != "nr":
            continue
        if not words.tag_of(word) and (not after or after[0] in STOPS or _begins_with_verb(after)):
            return word
    return ""


def _trim(name: str) -> str:
    """A name as matched may run on (米洛的): cut it at the first particle or verb."""
    for index in range(1, len(name)):
        if name[index] in STOPS or (index >= 2 and _begins_with_verb(name[index:])):
            return name[:index]
    return name


def _begins_with_verb(text: str) -> bool:
    return any(text[:n] in verbs.verbs() for n in range(min(verbs.longest(), len(text)), 0, -1))
