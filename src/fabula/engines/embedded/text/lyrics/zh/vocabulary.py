# ruff: noqa: E501 (Chinese word lists)
"""What a Chinese description of a song says of music and of feelings, apart from what the song is about."""

from collections.abc import Collection, Iterable
from functools import cache

from fabula.engines.embedded.music.describing import describe
from fabula.engines.embedded.music.describing_words import (
    GENRE_SHELVES,
    INSTRUMENT_WORDS,
    MUSIC_MOODS,
    PACE_WORDS,
    SUBGENRE_SHELVES,
    VOICE_WORDS,
)
from fabula.engines.embedded.text.lyrics.frame import Feeling
from fabula.engines.embedded.text.wordlist import words

_FEELINGS: dict[str, tuple[Feeling, ...]] = {
    "happy": ("bright",), "sad": ("sad",), "calm": ("calm", "warm"), "romantic": ("warm",), "energetic": ("fierce",),
    "dreamy": ("calm",), "hopeful": ("bright", "fierce"), "nostalgic": ("longing",), "lonely": ("sad", "calm"),
    "dark": ("sad",), "tense": ("fierce",), "angry": ("fierce",), "epic": ("fierce",), "playful": ("playful",),
}  # fmt: skip
_TOPICS_TOO = frozenset(
    words(
        """江湖 武侠 仙侠 咖啡馆 咖啡店 太空 像素 牛仔 西部 战斗 奇幻 魔幻 冒险 街头 宝宝 儿童 幼儿 乐队 睡眠 学习 自习 摇篮曲 催眠曲 晚安曲
        英雄 眼泪 失恋 离别 分手 爱情 婚礼 恋爱 爱 星空 月光 梦 梦想 童年 思念 想念 乡愁 故乡 往事 回忆 孤独 寂寞 阳光 希望 微笑 秘密 运动
        派对 胜利 黎明 女孩 男孩 女生 男生 旧时光 怀念 加油 幸福 快乐 开心 生气 害怕 情歌 风铃 夜店 俱乐部 影视 热带"""
    )
)
"""Words that say how music sounds and may just as well be what it is about."""
_PIECES = words("""歌曲 歌 歌谣 曲子 曲 音乐 旋律 乐曲 小调 歌词 主题曲 作品 情歌 小曲 歌儿""")
_MANNERS = words(
    """风格 节奏 曲风 唱腔 伴奏 纯音乐 抒情 中文 国语 华语 经典 好听 原创 现代 复古 优美 清新 深情 忧郁 悲壮 苍凉 唯美 大气 小清新 轻松
    欢乐 感人 独唱 对唱 幸福 快乐 开心"""
)
ENGLISH_TOPICS = {
    "rain": "雨", "home": "故乡", "hometown": "故乡", "love": "爱", "sea": "大海", "ocean": "大海", "moon": "月亮", "star": "星星",
    "stars": "星星", "summer": "夏天", "spring": "春天", "autumn": "秋天", "winter": "冬天", "snow": "雪", "sunshine": "阳光",
    "sun": "太阳", "mother": "妈妈", "mom": "妈妈", "father": "父亲", "dad": "爸爸", "friend": "朋友", "friends": "朋友", "dream": "梦想",
    "dreams": "梦想", "city": "城市", "night": "夜晚", "travel": "旅行", "road": "旅途", "cat": "小猫", "dog": "小狗",
    "birthday": "生日", "childhood": "童年", "graduation": "毕业", "lonely": "孤独", "loneliness": "孤独", "goodbye": "离别",
    "time": "时光", "tea": "茶", "wine": "酒", "coffee": "咖啡", "running": "奔跑", "school": "校园", "lullaby": "摇篮曲",
    "grandma": "外婆", "grandmother": "外婆", "grandpa": "爷爷", "wind": "风", "river": "河流", "mountain": "山", "shanghai": "上海", "beijing": "北京", "paris": "巴黎", "london": "伦敦", "tokyo": "东京", "hongkong": "香港", "bicycle": "自行车", "bike": "自行车", "computer": "电脑",
    "robot": "机器人", "book": "书", "train": "火车", "freedom": "自由", "hope": "希望", "family": "家", "wedding": "婚礼", "christmas": "圣诞",
}  # fmt: skip
"""What an English word of a description is sung as."""


def feelings_of(text: str) -> frozenset[Feeling]:
    """The feelings that a description's moods speak of."""
    return frozenset(feeling for mood in describe(text).moods for feeling in _FEELINGS.get(mood, ()))


def genre_of(text: str) -> str:
    """The genre that a description names, not only hints at; else empty."""
    genres = describe(text).genres
    return next((genre for genre, weight in genres.items() if weight >= 0.8), "")


@cache
def song_words() -> tuple[str, ...]:
    """Words for a piece of music, of a genre or none (摇滚, 歌曲), longest first."""
    shelves: Iterable[Collection[str]] = [shelf.words for shelf in (*GENRE_SHELVES, *SUBGENRE_SHELVES)]
    return _longest_first(word for group in (*shelves, _PIECES) for word in group)


@cache
def music_words() -> tuple[str, ...]:
    """All words about music and how it feels, longest first."""
    moods: Iterable[Collection[str]] = [mood.words for mood in MUSIC_MOODS]
    others: Iterable[Collection[str]] = [*INSTRUMENT_WORDS.values(), *PACE_WORDS.values(), *VOICE_WORDS.values()]
    return _longest_first(word for group in (*moods, *others, song_words(), _MANNERS) for word in group)


def _longest_first(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(found) - _TOPICS_TOO, key=lambda word: (-len(word), word)))
