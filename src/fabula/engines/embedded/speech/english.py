"""English as it is said: numbers, dates, times, money, units, abbreviations written out."""

import re
from collections.abc import Callable
from functools import lru_cache

from fabula.engines.embedded.speech.english_words import (
    ABBREVIATIONS,
    BEFORE_NAMES,
    CURRENCIES,
    FRACTION_SIGNS,
    INITIALISMS,
    MONTHS,
    REGNAL_NAMES,
    SYMBOLS,
    UNITS,
)
from fabula.engines.embedded.speech.spoken import Spoken
from fabula.engines.embedded.speech.symbols import cleaned, without_addresses

Say = Callable[[re.Match[str]], str | None]

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_MAGNITUDE = r"thousand|million|billion|trillion|bn|[kKmMbB](?![\w])"
_MAGNITUDES = {"k": "thousand", "m": "million", "b": "billion", "bn": "billion"}
_SIGNS = "".join(re.escape(s) for s in CURRENCIES if len(s) == 1)
_CODES = "|".join(s for s in CURRENCIES if len(s) == 3)


@lru_cache(maxsize=4096)
def cardinal(number: str) -> str:
    """`1,234.5` → `one thousand two hundred thirty four point five`; leading zeros are read digit by digit."""
    from num2words import num2words  # type: ignore[import-untyped]

    whole, _, decimals = number.replace(",", "").partition(".")
    if (len(whole) > 1 and whole[0] == "0") or len(whole) > 15:
        said = digits(whole)
    else:
        said = _plain(num2words(int(whole or "0")))
    return f"{said} point {digits(decimals)}" if decimals else said


def ordinal(number: int) -> str:
    """`21` → `twenty first`."""
    from num2words import num2words

    return _plain(num2words(number, to="ordinal"))


def digits(text: str) -> str:
    """Digit by digit."""
    return " ".join(_DIGITS[int(c)] for c in text if c.isdigit())


def year(number: int) -> str:
    """`1984` → `nineteen eighty four`, `2005` → `two thousand five`, `1900` → `nineteen hundred`."""
    if number % 1000 < 10 or not 1000 <= number <= 9999:
        return cardinal(str(number))
    high, low = divmod(number, 100)
    if low == 0:
        return f"{cardinal(str(high))} hundred"
    return f"{cardinal(str(high))} {'oh ' if low < 10 else ''}{cardinal(str(low))}"


_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _plain(words: str) -> str:
    # "and" and hyphens make eSpeak pause in the wrong places.
    return words.replace(" and ", " ").replace("-", " ").replace(",", "")


def _plural(word: str, number: str) -> str:
    if number in {"1", "1.0"}:
        return word
    return {"foot": "feet", "inch": "inches", "pound sterling": "pounds"}.get(word, _with_s(word))


def _with_s(phrase: str) -> str:
    head, _, rest = phrase.partition(" per ")
    if head.endswith(("hertz", "Celsius", "Fahrenheit", "euro cent")) or head in {"yen", "yuan", "won", "percent"}:
        return phrase.replace("degree ", "degrees ")
    return head + "s" + (f" per {rest}" if rest else "")


def _time(match: re.Match[str]) -> str:
    hour, minute, half = int(match["h"]), int(match["m"]), (match["half"] or "").replace(".", "").lower()
    said = cardinal(str(hour))
    if minute:
        said += f" {'oh ' if minute < 10 else ''}{cardinal(str(minute))}"
    elif not half:
        said += " o'clock" if hour <= 12 else " hundred"
    return f"{said} {' '.join(half)}".strip() + ("." if _ends_sentence(match) else "")


def _hour(match: re.Match[str]) -> str:
    return f"{cardinal(match[1])} {match[2].lower()} m" + ("." if _ends_sentence(match) else "")


def _date(month: int, day: int, number: str | None) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{_MONTH_NAMES[month - 1]} {ordinal(day)}" + (f", {year(int(number))}" if number else "")


_MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December")  # fmt: skip


def _numeric_date(match: re.Match[str]) -> str | None:
    """ISO year first; else month first as in American use, day first where only that is a date."""
    if match["iso"]:
        return _date(int(match["im"]), int(match["id"]), match["iso"])
    first, second = int(match["a"]), int(match["b"])
    number = match["y"] if len(match["y"]) == 4 else f"20{match['y']}"
    return _date(first, second, number) or _date(second, first, number)


def _month_day(match: re.Match[str]) -> str:
    month = MONTHS[match["month"].lower().rstrip(".")]
    said = f"{_MONTH_NAMES[month - 1]} {ordinal(int(match['day']))}"
    return said + (f", {year(int(match['year']))}" if match["year"] else "")


def _money(match: re.Match[str]) -> str:
    unit, cents = CURRENCIES[match["sign"]]
    number, magnitude = match["n"].replace(",", ""), (match["mag"] or "").strip()
    if magnitude:
        return f"{cardinal(number)} {_MAGNITUDES.get(magnitude.lower(), magnitude)} {_plural(unit, '2')}"
    whole, _, fraction = number.partition(".")
    if len(fraction) not in {0, 2} or not cents:
        return f"{cardinal(number)} {_plural(unit, number)}"
    said = f"{cardinal(whole)} {_plural(unit, whole)}" if int(whole) or not int(fraction or 0) else ""
    if int(fraction or 0):
        coins = f"{cardinal(str(int(fraction)))} {_plural(cents, str(int(fraction)))}"
        said = f"{said} and {coins}" if said else coins
    return said


def _money_range(match: re.Match[str]) -> str:
    return f"{cardinal(match[2])} to {cardinal(match[3])} {_plural(CURRENCIES[match[1]][0], '2')}"


def _money_code(match: re.Match[str]) -> str:
    return f"{cardinal(match[1])} {_plural(CURRENCIES[match[2]][0], match[1])}"


def _unit(match: re.Match[str]) -> str:
    minus = "minus " if match[1] else ""
    return f"{minus}{cardinal(match[2])} {_plural(UNITS[match[3]], match[2])}"


def _percent(match: re.Match[str]) -> str:
    return f"{'minus ' if match[1] else ''}{cardinal(match[2])} percent"


def _magnitude(match: re.Match[str]) -> str:
    return f"{cardinal(match[1])} {_MAGNITUDES[match[2].lower()]}"


def _telephone(match: re.Match[str]) -> str:
    groups = re.findall(r"\d+", match[0])
    return ("plus " if match[0].startswith("+") else "") + ", ".join(digits(g) for g in groups)


def _fraction(match: re.Match[str]) -> str | None:
    whole, top, bottom = match["whole"], int(match["top"]), int(match["bottom"])
    if not 0 < top <= 20 or not 1 < bottom <= 100:
        return None
    name = {2: "half", 4: "quarter"}.get(bottom) or ordinal(bottom)
    plural = {"half": "halves"}.get(name, f"{name}s") if top > 1 else name
    said = f"{cardinal(str(top))} {plural}"
    if not whole:
        return said
    return f"{cardinal(whole.strip())} and {'a ' + name if top == 1 else said}"


def _range(match: re.Match[str]) -> str:
    first, last = match[1], match[2]
    if _is_year(first) and (_is_year(last) or len(last) == 2):
        return f"{year(int(first))} to {year(int(last)) if len(last) == 4 else cardinal(last)}"
    return f"{cardinal(first)} to {cardinal(last)}"


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and 1100 <= int(number) <= 2099


def _decade(match: re.Match[str]) -> str:
    number = int(match[1])
    said = year(number) if number >= 100 else cardinal(str(number))
    return said[:-1] + "ies" if said.endswith("y") else said + "s"


def _integer(match: re.Match[str]) -> str:
    minus = "minus " if match[1] else ""
    return minus + (year(int(match[2])) if _is_year(match[2]) and not minus else cardinal(match[2]))


def _old_year(match: re.Match[str]) -> str:
    return year(int(match[0]))


def _saint_or_street(match: re.Match[str]) -> str:
    return "Saint " if re.match(r"\s+[A-Z]", match.string[match.end() :]) and not match["before"] else "Street"


def _doctor_or_drive(match: re.Match[str]) -> str:
    return "Doctor" if re.match(r"\s+[A-Z]", match.string[match.end() :]) else "Drive"


def _roman(text: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    numbers = [values[c] for c in text]
    return sum(-n if n < m else n for n, m in zip(numbers, [*numbers[1:], 0], strict=True))


def _chapter(match: re.Match[str]) -> str:
    return f"{match[1]} {cardinal(str(_roman(match[2])))}"


def _regnal(match: re.Match[str]) -> str:
    return f"{match[1]} the {ordinal(_roman(match[2]))}"


def _initials(match: re.Match[str]) -> str:
    return " ".join(c for c in match[0] if c.isalpha()) + ("." if _ends_sentence(match) else "")


def _ends_sentence(match: re.Match[str]) -> bool:
    rest = match.string[match.end() :]
    return match[0].endswith(".") and (not rest.strip() or re.match(r'["\']?\s+["\']?[A-Z]', rest) is not None)


def _abbreviation(match: re.Match[str]) -> str:
    said = ABBREVIATIONS[match[1].lower().rstrip(".")]
    return said + ("." if match[1].lower().rstrip(".") not in BEFORE_NAMES and _ends_sentence(match) else "")


_ABBREVIATED = "|".join(re.escape(a) for a in sorted(ABBREVIATIONS, key=len, reverse=True))
_UNIT = "|".join(re.escape(u) for u in sorted(UNITS, key=len, reverse=True))
_YEAR = r"(?:,?\s+(?P<year>[12]\d{3})\b)?"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_HALF = r"(?:\s*(?P<half>[aApP]\.?[mM]\b\.?))?"
_ISO_DATE = r"(?P<iso>\d{4})[-/](?P<im>\d{1,2})[-/](?P<id>\d{1,2})"
_SLASH_DATE = r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4}|\d{2})"
_LONG_TELEPHONE = r"(?:\+\d{1,3}[\s-])?(?:\(\d{3}\)\s?|\b\d{3}[-.\s])\d{3}[-.\s]\d{4}\b"
_FOREIGN_TELEPHONE = r"\+\d{1,3}(?:[\s-]\d{2,4}){2,4}\b"
_RULES: tuple[tuple[re.Pattern[str], Say], ...] = (
    (re.compile(r"(?<=[\dmM])\s?[-–—]\s?(?=\d{1,2}:\d\d)"), lambda _: " to "),
    (re.compile(r"(?<!\w)'?(\d{2}0|\d{3}0|\d0)'?s\b"), _decade),
    (re.compile(rf"\b(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?::[0-5]\d)?{_HALF}"), _time),
    (re.compile(r"\b(1[0-2]|[1-9])\s*([aApP])\.?[mM]\b\.?"), _hour),
    (re.compile(rf"\b(?:{_ISO_DATE}|{_SLASH_DATE})\b"), _numeric_date),
    (re.compile(rf"\b(?P<month>{_MONTH})\.?\s+{_DAY}\b{_YEAR}(?![:\d])", re.I), _month_day),
    (re.compile(rf"\b{_DAY}\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?{_YEAR}", re.I), _month_day),
    (re.compile(rf"(US\$|[{_SIGNS}])\s?({_NUMBER})\s?[-–—]\s?(?:US\$|[{_SIGNS}])?({_NUMBER})\b"), _money_range),
    (re.compile(rf"(?P<sign>US\$|[{_SIGNS}])\s?(?P<n>{_NUMBER})(?P<mag>\s?(?:{_MAGNITUDE}))?"), _money),
    (re.compile(rf"\b({_NUMBER})\s?({_CODES})\b"), _money_code),
    (re.compile(rf"{_LONG_TELEPHONE}|\b\d{{3}}-\d{{4}}\b|{_FOREIGN_TELEPHONE}"), _telephone),
    (re.compile(rf"(?<![\w.])([-−])?({_NUMBER})\s?({_UNIT})(?![\w²³])"), _unit),
    (re.compile(rf"(?<![\w.])([-−])?({_NUMBER})\s?(%|percent)"), _percent),
    (re.compile(r"(?<![\d/.])(?P<whole>\d+\s+)?(?P<top>\d{1,2})/(?P<bottom>\d{1,3})(?![\d/])"), _fraction),
    (re.compile(rf"(?<![\w.])({_NUMBER})\s?[-–—]\s?({_NUMBER})(?![\w-])"), _range),
    (re.compile(r"\b(\d{1,4})(?:st|nd|rd|th)\b", re.I), lambda m: ordinal(int(m[1]))),
    (re.compile(rf"\b({_NUMBER})\s?(bn|[kK])\b"), _magnitude),
    (
        re.compile(r"\b(chapter|part|act|book|volume|scene|section|war|phase|type|world war)\s+([IVXL]+)\b", re.I),
        _chapter,
    ),
    (re.compile(rf"\b({'|'.join(REGNAL_NAMES)})\s+([IVX]+)\b"), _regnal),
    (re.compile(r"\b(?:No|no|Nos)\.\s?(?=\d)"), lambda _: "number "),
    (re.compile(r"#(?=\d)"), lambda _: "number "),
    (re.compile(r"\bDr\.?(?![\w.])"), _doctor_or_drive),
    (re.compile(r"(?P<before>(?<=[a-z] )|(?<=\d ))?\bSt\.(?!\w)"), _saint_or_street),
    (re.compile(rf"(?<![\w.])({_ABBREVIATED})\.(?!\w)", re.I), _abbreviation),
    (re.compile(r"\b(?:[A-Za-z]\.){2,}"), _initials),
    (re.compile(rf"\b(?:{'|'.join(INITIALISMS)})(?=s?\b)"), lambda m: " ".join(m[0])),
    (re.compile(r"(?i:(?<=\bin )|(?<=\bsince )|(?<=\bby )|(?<=\bof ))1\d{3}(?![\d,.]\d)\b"), _old_year),
    (re.compile(rf"(?<![\w.])([-−])?({_NUMBER})(?![\d])"), _integer),
)
_LETTER_DIGIT = re.compile(r"(?<=[A-Za-z])[-]?(\d+)|(?<![\d.,])(\d+)(?=[A-Za-z])")
_SYMBOL = re.compile("|".join(re.escape(s) for s in sorted(SYMBOLS, key=len, reverse=True)))
_FRACTION_SIGN = re.compile(f"(\\d)?([{''.join(FRACTION_SIGNS)}])")
_MARK_AFTER_COMMA = re.compile(r",\s*([,.;:!?])")
_DASH = re.compile(r"\s*(?:—|–|--+)\s*|\s+-\s+")
_DOTS = re.compile(r"…|\.{3,}|(?:\. ){2,}\.")


def english_spoken(spoken: Spoken) -> Spoken:
    """The text as it is said, every character still knowing where it came from."""
    spoken = without_addresses(cleaned(spoken), dot="dot", at="at")
    spoken = spoken.sub(_FRACTION_SIGN, lambda m: (f"{m[1]} and " if m[1] else "") + FRACTION_SIGNS[m[2]])
    for pattern, say in _RULES:
        spoken = spoken.sub(pattern, say)
    spoken = spoken.sub(_LETTER_DIGIT, lambda m: f" {cardinal(m[1] or m[2])} ")
    spoken = spoken.sub(_DOTS, lambda m: ", " if m.string[m.end() :].strip() else ".").sub(_DASH, lambda _: ", ")
    return spoken.sub(_SYMBOL, lambda m: SYMBOLS[m[0]]).sub(_MARK_AFTER_COMMA, lambda m: m[1])
