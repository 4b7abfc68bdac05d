"""What a Chinese description of a song is read as, and that the song sings of it."""

import pytest

from fabula.domain.lyrics import Lyrics, LyricsRequest
from fabula.engines.base import Call
from fabula.engines.embedded.text import EmbeddedText
from fabula.engines.embedded.text.lyrics.zh.phrases import named_in
from fabula.engines.embedded.text.lyrics.zh.reading import kind_of, read
from fabula.engines.embedded.text.lyrics.zh.rhymes import rhyme_word
from fabula.engines.embedded.text.lyrics.zh.themes import OCCASIONS, THEMES

NAMED = {
    "温柔的民谣，吉他，关于故乡的雨": "故乡的雨",
    "欢快的儿歌，关于刷牙": "刷牙",
    "一首关于量子计算机的摇滚": "量子计算机",
    "写给外婆的歌": "外婆",
    "happy electronic music about 阳光": "阳光",
    "我想听一首关于妈妈做的红烧肉的说唱": "妈妈做的红烧肉",
    "写一首歌送给消防员": "消防员",
    "刘备三顾茅庐的国风摇滚": "刘备三顾茅庐",
    "一架旧钢琴": "旧钢琴",
    "给我写首歌吧，想念远在北京的她": "想念远在北京的她",
    "安静的夏夜": "夏夜",
    "rock song about my bicycle": "自行车",
    "欢快的电子音乐": "",
}
READ = {
    "温柔的民谣，关于故乡的雨": ("故乡的雨", "雨", ()),
    "给小猫咪咪的摇篮曲": ("小猫咪咪", "摇篮曲", ()),
    "送给张伟的生日歌": ("张伟", "生日", ()),
    "妈妈做的红烧肉": ("妈妈", "妈妈", ("红烧肉",)),
    "夏天傍晚在海边骑自行车的少年": ("夏天", "夏天", ("傍晚", "海边", "自行车")),
    "lofi，图书馆，雨声": ("雨声", "雨声", ("图书馆",)),
    "加班": ("城市", "加班", ("加班",)),
    "机器人学会了做梦": ("机器人", "机器人", ()),
    "写给我的猫，它叫豆豆": ("豆豆", "猫", ()),
    "凌晨三点的急诊室医生": ("急诊室医生", "急诊室医生", ("凌晨",)),
    "母亲节快乐": ("妈妈", "母亲节", ("母亲节",)),
    "大熊猫花花过生日": ("大熊猫花花", "生日", ()),
    "火锅 朋友 周末": ("朋友", "朋友", ("火锅", "周末")),
    "剑客与桃花": ("剑客", "剑客", ("桃花",)),
    "王小明和李雷的友谊": ("友谊", "友谊", ("王小明", "李雷")),
}
KINDS = {
    "量子计算机": "thing",
    "消防员": "person",
    "张小北": "person",
    "上海": "place",
    "鲸鱼": "creature",
    "祖国": "place",
}
SUNG = {
    "温柔的民谣，吉他，关于故乡的雨": ("故乡的雨",),
    "欢快的儿歌，关于刷牙": ("刷牙",),
    "一首关于量子计算机的摇滚": ("量子计算机",),
    "写给外婆的歌": ("外婆",),
    "给小猫咪咪的摇篮曲": ("小猫咪咪",),
    "送给张伟的生日歌": ("张伟",),
    "妈妈做的红烧肉": ("妈妈", "红烧肉"),
    "夏天傍晚在海边骑自行车的少年": ("夏天", "傍晚", "海边", "自行车"),
    "王小明和李雷的友谊": ("王小明", "李雷", "友谊"),
    "古风，剑客与桃花": ("剑客", "桃花"),
    "加班": ("加班",),
    "江南": ("江南",),
    "一首写给小明的儿歌": ("小明",),
    "关于Python的歌": ("Python",),
    "rock song about my bicycle": ("自行车",),
    "人工智能": ("人工智能",),
}


def song(description: str, *, seed: int = 1, genre: str = "", mood: str = "") -> Lyrics:
    """A song of the embedded engine."""
    request = LyricsRequest(description, "zh", seed=seed, genre=genre, mood=mood)
    return EmbeddedText().write_lyrics(request, Call()).lyrics


@pytest.mark.parametrize(("description", "phrase"), NAMED.items())
def test_a_description_is_freed_of_what_it_says_of_music(description: str, phrase: str) -> None:
    assert (*named_in(description).phrases, "")[0] == phrase


@pytest.mark.parametrize(("description", "expected"), READ.items())
def test_what_is_called_and_what_is_listed(description: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    found = read(description, THEMES, OCCASIONS)
    assert found is not None
    assert (found.address, found.head, found.things) == expected


@pytest.mark.parametrize(("subject", "kind"), KINDS.items())
def test_the_kind_of_what_no_theme_knows(subject: str, kind: str) -> None:
    assert kind_of(subject, subject) == kind


@pytest.mark.parametrize(("description", "words"), SUNG.items())
def test_the_subject_names_and_things_are_sung_but_never_rhymed_on(description: str, words: tuple[str, ...]) -> None:
    for seed in range(3):
        written = song(description, seed=seed)
        text = "\n".join(written.lines)
        assert [word for word in words if word not in text] == []
        rhymed = {rhyme_word(line) for section in written.sections for line in section.lines[1::2]}
        assert words[0] not in rhymed


def test_titles_say_what_was_asked_for() -> None:
    assert song("温柔的民谣，关于故乡的雨").title == "故乡的雨"
    assert song("妈妈做的红烧肉").title == "妈妈做的红烧肉"
    assert "量子计算机" in song("一首关于量子计算机的摇滚").title
    assert 1 < len(song("月亮").title) <= 10


def test_a_pronoun_is_that_of_whom_it_speaks() -> None:
    assert not any("他" in line for seed in range(6) for line in song("写给外婆的歌", seed=seed).lines)
    assert not any("她" in line for seed in range(6) for line in song("写给爷爷的歌", seed=seed).lines)


def test_a_genre_in_the_description_chooses_the_diction() -> None:
    assert all(len(line) <= 8 for line in song("古风，关于离别").lines)
    assert any("洗手 洗手" in line or "洗手呀" in line for line in song("儿歌，关于洗手").lines)


def test_a_mood_alone_makes_a_song_of_that_mood() -> None:
    assert any("阳光" in line for line in song("欢快的电子音乐", genre="pop").lines)
    assert not any("阳光" in line for line in song("悲伤的钢琴曲").lines)
    assert song("🌧️").lines
