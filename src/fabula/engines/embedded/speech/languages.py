"""Which languages the engine speaks, and which eSpeak voice stands under each."""

import difflib
from functools import cache

from fabula.domain.errors import InputError
from fabula.domain.language import CHINESE, ENGLISH, JAPANESE
from fabula.engines.embedded.speech.espeak import espeak_languages

# The fourth of eSpeak's Klatt voices: PocketSphinx misunderstands it half as often as the plain one.
_VARIANT = "+klatt4"
_VOICES = {ENGLISH: "en-us", CHINESE: "cmn-latn-pinyin", "pt": "pt-br", "fa": "fa", "no": "nb"}
_SYNONYMS = {"cmn": CHINESE, "zh-cn": CHINESE, "zh-hans": CHINESE, "zh-hant": CHINESE, "zh-tw": CHINESE, "jp": JAPANESE}


@cache
def speakable_languages() -> frozenset[str]:
    """Every language code that `resolved` takes."""
    return espeak_languages() | frozenset(_VOICES) | {JAPANESE}


def resolved(language: str) -> str:
    """The engine's own code for a BCP 47 tag: its three named languages by primary tag, others as eSpeak has them."""
    tag = language.strip().lower().replace("_", "-")
    tag = _SYNONYMS.get(tag, tag)
    primary = tag.partition("-")[0]
    if primary in {CHINESE, JAPANESE} or tag in {ENGLISH, "en-us"}:
        return primary
    for code in (tag, primary):
        if code in speakable_languages():
            return code
    raise InputError(f"The embedded speech engine does not speak {language!r}.", remedy=_hint(tag), field="language")


def _hint(tag: str) -> str:
    codes = sorted(speakable_languages())
    near = difflib.get_close_matches(tag, codes, n=3, cutoff=0.6)
    listed = f"It speaks {', '.join(codes)}."
    return f"Did you mean {', '.join(near)}? {listed}" if near else listed


def espeak_voice(language: str) -> str:
    """The eSpeak voice of a resolved language."""
    return _VOICES.get(language, language) + _VARIANT


def named(language: str) -> str:
    """The language whose voice names a resolved language uses: `en-gb` has those of `en`."""
    return ENGLISH if language.startswith("en-") else language
