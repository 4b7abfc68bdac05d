"""Languages as BCP 47 primary tags, and which one a text is written in."""

import re
import unicodedata

ENGLISH = "en"
CHINESE = "zh"
JAPANESE = "ja"

# Pictographs, flags, dingbats and what joins or tints them; what a letter may need (°, ©, ™) is not among them.
_PICTOGRAPHS = re.compile(" ?[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3]+")


def language_of(text: str) -> str:
    """The language a text is written in: `zh` where Han characters carry it, `ja` where kana do, else `en`.

    Mixed text goes to the language of most of its words; a Han character counts as half a word, since a
    Chinese word is two characters on average.
    """
    han = kana = latin_words = 0
    in_latin = False
    for char in text:
        if "\u3040" <= char <= "\u30ff":
            kana += 1
        if is_han(char):
            han += 1
        is_latin = char.isalpha() and not is_cjk(char)
        latin_words += is_latin and not in_latin
        in_latin = is_latin
    if kana and kana * 4 >= han:
        return JAPANESE
    return CHINESE if han / 2 > latin_words else ENGLISH if latin_words or not han else CHINESE


def is_han(char: str) -> bool:
    """Whether a character is a Han ideograph."""
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\U00020000" <= char <= "\U0003ffff"


def is_cjk(char: str) -> bool:
    """Whether a character is written without spaces between words: Han, kana, full-width forms."""
    return is_han(char) or "\u3000" <= char <= "\u30ff" or "\uff00" <= char <= "\uffef"


def printable(text: str) -> str:
    """The text without control characters (tabs and newlines stay), normalised to NFC."""
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
    return unicodedata.normalize("NFC", "".join(kept))


def without_pictographs(text: str) -> str:
    """The text without emoji and their like, which nobody reads aloud: `a fox 🦊 at sea` is `a fox at sea`."""
    return _PICTOGRAPHS.sub("", text).strip()
