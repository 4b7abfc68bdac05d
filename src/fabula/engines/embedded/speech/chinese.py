"""Chinese as it is said: numbers, dates, times, money, units, telephone numbers written out in characters."""

import re
from collections.abc import Callable
from functools import lru_cache

from fabula.engines.embedded.speech.spoken import Spoken
from fabula.engines.embedded.speech.symbols import cleaned, without_addresses

Say = Callable[[re.Match[str]], str | None]

_DIGITS = "零一二三四五六七八九"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_CURRENCIES = {
    "￥": "元", "¥": "元", "$": "美元", "US$": "美元", "HK$": "港元", "€": "欧元", "£": "英镑", "₩": "韩元",
    "₹": "卢比",
    "USD": "美元", "EUR": "欧元", "GBP": "英镑", "CNY": "元", "RMB": "元", "JPY": "日元", "HKD": "港元",
}  # fmt: skip
_UNITS = {
    "km/h": "公里每小时", "m/s": "米每秒", "km²": "平方公里", "km2": "平方公里", "m²": "平方米", "m2": "平方米",
    "㎡": "平方米",
    "m³": "立方米", "cm²": "平方厘米", "km": "公里", "cm": "厘米", "mm": "毫米", "nm": "纳米", "m": "米",
    "kg": "公斤", "mg": "毫克",
    "g": "克", "t": "吨", "ml": "毫升", "mL": "毫升", "L": "升", "l": "升", "℃": "摄氏度", "°C": "摄氏度",
    "℉": "华氏度",
    "°F": "华氏度", "°": "度", "kHz": "千赫", "MHz": "兆赫", "GHz": "吉赫", "Hz": "赫兹", "kW": "千瓦",
    "MW": "兆瓦", "W": "瓦",
    "V": "伏", "kB": "千字节", "KB": "千字节", "MB": "兆字节", "GB": "吉字节", "TB": "太字节", "ms": "毫秒",
    "s": "秒",
    "min": "分钟", "h": "小时", "dB": "分贝",
}  # fmt: skip
_SYMBOLS = {
    "&": "和", "+": "加", "=": "等于", "×": "乘以", "÷": "除以", "≈": "约等于", "±": "正负", "≤": "小于等于",
    "≥": "大于等于", "<": "小于",
    ">": "大于", "%": "百分", "~": "，", "～": "，", "—": "，", "…": "，", "《": "", "》": "", "【": "，",
    "】": "，", "[": "，", "]": "，",
    "·": "", "/": "，", "*": "", "_": "", "#": "", "|": "，", "^": "", "$": "美元", "→": "到", "°": "度",
    "℃": "摄氏度",
    "™": "", "©": "", "®": "", '"': "", "'": "", "-": "，",
}  # fmt: skip
_MEASURES = (
    "个只位条张本次天年块头匹件间座艘架颗朵棵片把双对种声步名岁下口家点里米公分秒"
    "周杯瓶碗句首场层排群千百万亿元倍套支部辆滴"
)


@lru_cache(maxsize=4096)
def cardinal(number: str) -> str:
    """`1234.5` → `一千二百三十四点五`; leading zeros and more than sixteen figures are read one by one."""
    from cn2an import an2cn  # type: ignore[import-untyped]

    whole, _, decimals = number.replace(",", "").partition(".")
    one_by_one = (len(whole) > 1 and whole[0] == "0") or len(whole) > 16
    said = digits(whole) if one_by_one else str(an2cn(whole or "0", "low"))
    return f"{said}点{digits(decimals)}" if decimals else said


def digits(text: str, *, telephone: bool = False) -> str:
    """One by one; on the telephone 一 is said 幺 (yāo)."""
    said = "".join(_DIGITS[int(c)] for c in text if c.isdigit())
    return said.replace("一", "幺") if telephone else said


def _count(number: str) -> str:
    """A number before a measure word: two is 两."""
    return "两" if number == "2" else cardinal(number)


def _year(match: re.Match[str]) -> str:
    return digits(match[1]) + match[2]


def _date(match: re.Match[str]) -> str | None:
    month, day = int(match[2]), int(match[3])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{digits(match[1])}年{cardinal(str(month))}月{cardinal(str(day))}日"


def _decade(match: re.Match[str]) -> str:
    return (digits(match[1]) if len(match[1]) == 4 else cardinal(match[1])) + "年代"


def _month_day(match: re.Match[str]) -> str:
    return f"{cardinal(str(int(match[1])))}月{cardinal(str(int(match[2])))}{match[3]}"


def _score(match: re.Match[str]) -> str:
    return f"{match[1]}{cardinal(match[2])}比{cardinal(match[3])}"


def _time(match: re.Match[str]) -> str:
    hour, minute, second = int(match[1]), int(match[2]), match[3]
    said = f"{_count(str(hour))}点"
    if minute:
        said += ("零" if minute < 10 else "") + cardinal(str(minute)) + "分"
    elif not second:
        return said + ("整" if match[0].endswith("整") else "")
    return said + (f"{cardinal(str(int(second)))}秒" if second else "")


def _money(match: re.Match[str]) -> str:
    return f"{_amount(match[2])}{match[3] or ''}{_CURRENCIES[match[1]]}"


def _money_code(match: re.Match[str]) -> str:
    return f"{_amount(match[1])}{match[2] or ''}{_CURRENCIES[match[3]]}"


def _amount(number: str) -> str:
    """Money: zeros at the end of decimals are not said, two before the unit is 两."""
    trimmed = number.rstrip("0").rstrip(".") if "." in number else number
    return _count(trimmed)


def _unit(match: re.Match[str]) -> str:
    name = _UNITS[match[3]]
    minus = ("零下" if name.endswith("氏度") else "负") if match[1] else ""
    return minus + _count(match[2]) + name


def _percent(match: re.Match[str]) -> str:
    parts = {"%": "百分之", "‰": "千分之"}[match[3]]
    return f"{'负' if match[1] else ''}{parts}{cardinal(match[2])}"


def _percent_range(match: re.Match[str]) -> str:
    return f"百分之{cardinal(match[1])}到百分之{cardinal(match[2])}"


def _fraction(match: re.Match[str]) -> str | None:
    top, bottom = int(match[1]), int(match[2])
    return f"{cardinal(str(bottom))}分之{cardinal(str(top))}" if 0 < top < bottom <= 100 else None


def _telephone(match: re.Match[str]) -> str:
    return "，".join(digits(group, telephone=True) for group in re.findall(r"\d+", match[0]))


def _short_telephone(match: re.Match[str]) -> str:
    return match[1] + digits(match[2], telephone=True)


def _range(match: re.Match[str]) -> str:
    return f"{cardinal(match[1])}到{cardinal(match[2])}"


def _first_of_range(match: re.Match[str]) -> str:
    return f"{cardinal(match[1])}到"


def _year_range(match: re.Match[str]) -> str:
    return f"{digits(match[1])}到{digits(match[2])}年"


def _integer(match: re.Match[str]) -> str:
    return ("负" if match[1] else "") + cardinal(match[2])


_UNIT = "|".join(re.escape(u) for u in sorted(_UNITS, key=len, reverse=True))
_SIGN = "|".join(re.escape(s) for s in sorted(_CURRENCIES, key=len, reverse=True))
_START = r"(?<![\d.A-Za-z])"
_MOBILE = r"(?:\+86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}"
_LANDLINE = r"0\d{2,3}-\d{7,8}"
_HOTLINE = r"[48]00-\d{3}-\d{4}"
_RULES: tuple[tuple[re.Pattern[str], Say], ...] = (
    (re.compile(rf"{_START}(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?![\d.])"), _date),
    (re.compile(rf"{_START}(\d{{4}})\s?[-~～—至到]\s?(\d{{4}})\s?年"), _year_range),
    (re.compile(rf"{_START}(\d{{4}}|0\d)\s?(年(?![级头]))"), _year),
    (re.compile(rf"{_START}(\d0|\d{{3}}0)(年代)"), _decade),
    (re.compile(rf"{_START}(1\d|0?[1-9])\s?月\s?([12]\d|3[01]|0?[1-9])\s?([日号])"), _month_day),
    (re.compile(r"(比分[^，。！？\d]{0,6})(\d+)\s?[:：比\-]\s?(\d+)"), _score),
    (re.compile(rf"{_START}([01]?\d|2[0-3])[:：]([0-5]\d)(?:[:：]([0-5]\d))?整?"), _time),
    (re.compile(rf"{_START}(?:{_MOBILE}|{_LANDLINE}|{_HOTLINE})(?!\d)"), _telephone),
    (
        re.compile(r"((?:电话|拨打|拨|热线|致电|打|号码|房间|房)[是为：:\s]*)(\d{3,8})(?![\d.年月个只元])"),
        _short_telephone,
    ),
    (re.compile(rf"({_SIGN})\s?({_NUMBER})\s?([万亿千百])?"), _money),
    (re.compile(rf"{_START}({_NUMBER})\s?([万亿千百])?\s?(USD|EUR|GBP|CNY|RMB|JPY|HKD)(?![A-Za-z])"), _money_code),
    (re.compile(rf"{_START}({_NUMBER})%?\s?[-~～—至到]\s?({_NUMBER})%"), _percent_range),
    (re.compile(rf"{_START}([-−])?({_NUMBER})\s?([%‰])"), _percent),
    (re.compile(rf"{_START}({_NUMBER})\s?[-~～—]\s?(?={_NUMBER}\s?(?:{_UNIT})(?![A-Za-z]))"), _first_of_range),
    (re.compile(rf"(?<![\d.A-Za-z²³])([-−])?({_NUMBER})\s?({_UNIT})(?![A-Za-z²³\d])"), _unit),
    (re.compile(rf"{_START}(\d{{1,2}})/(\d{{1,3}})(?![\d/])"), _fraction),
    (re.compile(rf"{_START}(\d+)\s?[:：]\s?(\d+)(?![\d:：])"), lambda m: f"{cardinal(m[1])}比{cardinal(m[2])}"),
    (re.compile(rf"{_START}({_NUMBER})\s?[-~～—–]\s?({_NUMBER})(?![\d-])"), _range),
    (re.compile(rf"{_START}(\d+)-(\d+)-(\d+)"), lambda m: "，".join(digits(g) for g in m.groups())),
    (re.compile(r"(?:No|NO|№)\.?\s?(\d+)"), lambda m: f"第{cardinal(m[1])}"),
    (re.compile(r"第\s?(\d+)"), lambda m: f"第{cardinal(m[1])}"),
    (re.compile(rf"{_START}2(?=\s?[{_MEASURES}])(?![月号日])"), lambda _: "两"),
    (re.compile(rf"{_START}([-−])?({_NUMBER})(?!\d)"), _integer),
    (re.compile(r"\s(?:vs|VS)\.?\s"), lambda _: "对"),
)
_FRACTION_SIGNS = {"½": "二分之一", "⅓": "三分之一", "⅔": "三分之二", "¼": "四分之一", "¾": "四分之三"}
_FRACTION_SIGN = re.compile(r"(\d+)?([½⅓⅔¼¾])")
_MATH = re.compile(r"(?<=\d)\s?[-−]\s?(?=\d+\s?=)")
_LETTER_DIGITS = re.compile(r"(?<=[A-Za-z])(-?)(\d+)")
_SYMBOL = re.compile("|".join(re.escape(s) for s in _SYMBOLS))


def chinese_spoken(spoken: Spoken) -> Spoken:
    """The text as it is said, every character still knowing where it came from. Latin words stay as they are."""
    spoken = without_addresses(cleaned(spoken), dot="点", at="艾特")
    spoken = spoken.sub(_FRACTION_SIGN, lambda m: (f"{cardinal(m[1])}又" if m[1] else "") + _FRACTION_SIGNS[m[2]])
    spoken = spoken.sub(_MATH, lambda _: "减")
    for pattern, say in _RULES:
        spoken = spoken.sub(pattern, say)
    spoken = spoken.sub(_LETTER_DIGITS, lambda m: _model_number(m[2]))
    return spoken.sub(_SYMBOL, lambda m: m[0] if _inside_word(m) else _SYMBOLS[m[0]])


def _model_number(number: str) -> str:
    return digits(number) if len(number) > 2 else cardinal(number)


def _inside_word(match: re.Match[str]) -> bool:
    """An apostrophe or hyphen inside an English word."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    return match[0] in "'-" and before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
