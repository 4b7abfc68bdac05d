"""Text clean-up that every language shares: full-width forms, quotes, dashes, emoji, addresses of pages and mail."""

import re
import unicodedata

from fabula.engines.embedded.speech.spoken import Spoken

_SAME = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "「": '"', "」": '"', "『": '"', "』": '"', "‘": "'",
    "’": "'", "ʼ": "'", "´": "'", "`": "'",
    "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ",
}  # fmt: skip
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'，。！？、；：）】》\u4e00-\u9fff]+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_DROPPED = frozenset({"So", "Sk", "Cs", "Co", "Cn", "Cf", "Mn", "Me", "Cc"})
_KEPT = frozenset("°©®™℃℉^\n\t")


def cleaned(spoken: Spoken) -> Spoken:
    """One character for one: full-width Latin narrowed, quotes straightened, emoji and controls blanked."""
    return Spoken("".join(map(_clean, spoken.text)), spoken.spans)


def _clean(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if "！" <= char <= "～":
        narrow = chr(ord(char) - 0xFEE0)
        return narrow if narrow.isalnum() or narrow in "%$+=#&@/-~" else char
    if char in _KEPT:
        return char
    category = unicodedata.category(char)
    return " " if category in _DROPPED and not _combines(char) else char


def _combines(char: str) -> bool:
    """Vowel signs of Indic and Semitic scripts are marks too, and carry sound."""
    return unicodedata.category(char) == "Mn" and not "\ufe00" <= char <= "\ufe0f" and char != "\u20e3"


def without_addresses(spoken: Spoken, *, dot: str, at: str) -> Spoken:
    """Pages by their host (`example dot com`), mail as `name at host`; what follows the host is not read."""
    spoken = spoken.sub(_URL, lambda m: _host(m[0], dot))
    return spoken.sub(_MAIL, lambda m: m[0].replace(".", f" {dot} ").replace("@", f" {at} "))


def _host(url: str, dot: str) -> str:
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", url, flags=re.IGNORECASE).split("/")[0].split("?")[0]
    ending = "." if url[-1:] in ".,!?" else ""
    return host.rstrip(".,!?;:").replace(".", f" {dot} ") + ending


def has_words(text: str) -> bool:
    """Whether a text has anything to say."""
    return any(char.isalnum() for char in text)
