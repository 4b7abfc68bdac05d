"""Chinese normalisation and reading: what is written, what is said, and with which tones."""

import pytest

from fabula.engines.embedded.speech.chinese import chinese_spoken
from fabula.engines.embedded.speech.mandarin import pinyin_of
from fabula.engines.embedded.speech.spoken import Spoken

TABLE = {
    "2024年5月3日": "二零二四年五月三日",
    "2024-05-03": "二零二四年五月三日",
    "2024/5/3": "二零二四年五月三日",
    "5月3号": "五月三号",
    "1990年代": "一九九零年代",
    "90年代": "九十年代",
    "2008-2012年": "二零零八到二零一二年",
    "3年级": "三年级",
    "10年前": "十年前",
    "15:30": "十五点三十分",
    "8:00": "八点",
    "8:05": "八点零五分",
    "12:30:15": "十二点三十分十五秒",
    "3:2赢了": "三比二赢了",
    "比分是21:18": "比分是二十一比十八",
    "￥5.20": "五点二元",
    "￥2": "两元",
    "$5": "五美元",
    "$1.5亿": "一点五亿美元",
    "3.5万元": "三点五万元",
    "100 USD": "一百美元",
    "5%": "百分之五",
    "10%-20%": "百分之十到百分之二十",
    "5‰": "千分之五",
    "1/2": "二分之一",
    "2½": "二又二分之一",
    "-5℃": "零下五摄氏度",
    "30°C": "三十摄氏度",
    "100km/h": "一百公里每小时",
    "10 km": "十公里",
    "2kg": "两公斤",
    "3m²": "三平方米",
    "10-20kg": "十到二十公斤",
    "138-1234-5678": "幺三八，幺二三四，五六七八",
    "13812345678": "幺三八幺二三四五六七八",
    "010-12345678": "零幺零，幺二三四五六七八",
    "请拨打110": "请拨打幺幺零",
    "10-20个": "十到二十个",
    "6~8小时": "六到八小时",
    "2个人": "两个人",
    "2只猫": "两只猫",
    "2月2号": "二月二号",
    "12个": "十二个",
    "第2个": "第二个",
    "第15章": "第十五章",
    "1,234,567": "一百二十三万四千五百六十七",
    "10001": "一万零一",
    "2万": "两万",
    "0.5": "零点五",
    "-3": "负三",
    "007": "零零七",
    "No.5": "第五",
    "1+1=2": "一加一等于二",
    "5-3=2": "五减三等于二",
    "C919飞机": "C九一九飞机",
    "《小王子》": "小王子",
    "www.example.com": "example 点 com",
    "我❤️你😀": "我你",
    "it's ok": "it's ok",
}  # fmt: skip


@pytest.mark.parametrize(("written", "said"), TABLE.items())
def test_chinese_is_written_out(written: str, said: str) -> None:
    spoken = chinese_spoken(Spoken.of(written))
    assert " ".join(spoken.text.split()).replace("我 你", "我你") == said
    assert len(spoken.spans) == len(spoken.text)


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("银行行长", "yin2hang2hang2zhang3"),
        ("重新觉得重要", "chong2xin1 jue2de5 zhong4yao4"),
        ("一只狐狸", "yi4zhi1 hu2li2"),
        ("不怕黑", "bu2pa4 hei1"),
        ("第一个", "di4yi1ge4"),
        ("一个坏孩子", "yi2ge4 huai4hai2zi5"),
        ("还钱", "huan2 qian2"),
        ("他们长大了", "ta1men5 zhang3da4 le5"),
        ("绿色的女儿", "lv4se4 de5 nv3er2"),
        ("你好，世界。", "ni3hao3 , shi4jie4 ."),
        ("小熊很穷", "xiao3xong2 hen3qong2"),
    ],
)
def test_characters_are_read_in_context(text: str, pinyin: str) -> None:
    read = pinyin_of(Spoken.of(text))
    assert " ".join(read.text.split()) == pinyin
    assert len(read.spans) == len(read.text)
