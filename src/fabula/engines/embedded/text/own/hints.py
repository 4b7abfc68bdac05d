# ruff: noqa: E501 (patterns and word lists)
"""Words that tell place, time, weather, mood and who is speaking, in English and Chinese."""

import re
from dataclasses import dataclass

from fabula.domain.scene import Mood, Time, Weather

TIMES: tuple[tuple[str, Time], ...] = (
    (r"\b(?:dawn|sunrise|daybreak)\b|黎明|天亮|日出|清晨", "dawn"),
    (r"\b(?:morning|breakfast|woke)\b|早上|早晨|上午|早饭", "morning"),
    (r"\b(?:afternoon)\b|下午", "afternoon"),
    (r"\b(?:dusk|sunset|evening|twilight)\b|傍晚|黄昏|日落|天快黑", "dusk"),
    (r"\b(?:night|midnight|moonlight|stars|asleep|bedtime)\b|夜|半夜|晚上|星星|月光|睡着", "night"),
    (r"\b(?:noon|midday|daylight)\b|中午|白天", "day"),
)
WEATHERS: tuple[tuple[str, Weather], ...] = (
    (r"\b(?:storm|thunder|lightning|hurricane)\w*\b|暴风|雷|闪电|台风", "storm"),
    (r"\b(?:rain|raining|rained|rainy|drizzle)\b|下雨|雨", "rain"),
    (r"\b(?:snow|snowing|snowed|snowy|blizzard)\b|雪", "snow"),
    (r"\b(?:fog|foggy|mist|misty)\b|雾", "fog"),
    (r"\b(?:wind|windy|breeze|gale)\b|大风|刮风|风", "wind"),
    (r"\b(?:cloudy|clouds|grey sky)\b|阴天|乌云", "cloudy"),
)
MOODS: tuple[tuple[str, Mood], ...] = (
    (r"\b(?:afraid|scared|frightened|trembl\w+|terrified|shook)\b|害怕|发抖|吓", "afraid"),
    (r"\b(?:cried|crying|sad|tears|wept|sorry)\b|哭|伤心|难过|眼泪", "sad"),
    (r"\b(?:alone|lonely|nobody)\b|孤单|寂寞|一个人", "lonely"),
    (r"\b(?:angry|shouted|furious|cross)\b|生气|愤怒|吵", "angry"),
    (r"\b(?:laugh\w*|giggl\w+|funny|joke)\b|笑|好玩|滑稽", "funny"),
    (r"\b(?:happy|glad|smil\w+|danced|hugged|joy)\b|高兴|开心|快乐|欢", "happy"),
    (r"\b(?:wonder\w*|glow\w*|magic\w*|shone|marvel\w*|beautiful)\b|神奇|闪|奇怪|发光", "wonder"),
    (r"\b(?:hurry|hurried|ran|chased|danger\w*|suddenly)\b|突然|危险|追|快跑", "tense"),
    (r"\b(?:proud|won|brave)\b|骄傲|勇敢|赢", "proud"),
)

_EN_VERBS = (
    "said|asked|cried|called|shouted|whispered|answered|replied|muttered|laughed|sighed|murmured|yelled|exclaimed|"
    "added|says|asks|told|began|went on|sang|growled|squeaked|roared|barked|sobbed|declared|explained|begged"
)
_ZH_VERBS = "说|问|道|喊|叫|答|嚷|回答|嘀咕|嘟囔|笑道|叹"


@dataclass(frozen=True)
class SpeechMarks:
    """How a language says who speaks: the name before the quotation, or after it. Group `who` is the speaker."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    female: frozenset[str]
    male: frozenset[str]


_EN_WHO = r"(?P<who>(?:[Tt]he |[Hh]er |[Hh]is |[Mm]y |[Aa]n? )(?:[a-z]+ ){0,2}[a-z]+|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?|she|he|it|they)"
SPEECH: dict[str, SpeechMarks] = {
    "en": SpeechMarks(
        re.compile(rf"(?:^|[\s,.;—]){_EN_WHO} (?:\w+ly )?(?:{_EN_VERBS})(?: [^.!?\"“”]{{0,30}})?[,:]?\s*$"),
        re.compile(rf"^[\s,]*(?:(?:{_EN_VERBS}) {_EN_WHO}\b|{_EN_WHO.replace('?P<who>', '?P<who2>')} (?:\w+ly )?(?:{_EN_VERBS})\b)"),
        frozenset({"she", "her"}), frozenset({"he", "his", "him"}),
    ),
    "zh": SpeechMarks(
        re.compile(rf"(?:^|[，。！？；：、\s”」])(?P<who>[\u4e00-\u9fffA-Za-z·]{{1,12}}?)(?:{_ZH_VERBS})[^“「。！？]{{0,8}}[：:，,]?\s*$"),
        re.compile(rf"^[\s，,]*(?:(?P<who>[\u4e00-\u9fffA-Za-z·]{{1,12}}?)(?:{_ZH_VERBS})|(?P<who2>(?!)))"),
        frozenset({"她"}), frozenset({"他"}),
    ),
}  # fmt: skip
ZH_ADVERB = re.compile(
    r"(?:对着|对|看着|看|望着|指着|摸着|拍|拿|一边|急得|想了想|轻轻|小声|大声|悄悄|高兴|着急|认真|慢慢|忽然|突然|笑着|哭着|笑|又|也|就|便|都|还|抬头|点头|摇头|回头|低头|连忙|赶紧|才|头一回|不|再|问|半天).*$"
)
EN_PLACE = re.compile(r"\b(?:in|on|at|into|to|through|from|inside|under|behind|across|near|of|the) ")
