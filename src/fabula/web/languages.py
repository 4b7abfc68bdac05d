"""In which language a caller is answered: English, or Chinese where `Accept-Language` prefers it."""

from typing import Literal

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request

from fabula.runtime.messages.matching import in_chinese

Language = Literal["en", "zh-Hans"]


def language_of(request: HttpRequest) -> Language:
    """The caller's language, by the rules that Django has for pages: quality values, regions, `*`."""
    return "zh-Hans" if get_language_from_request(request).startswith("zh") else "en"


def said(text: str, *, language: Language) -> str:
    """An English sentence of ours in a language; what the catalogue does not know stays as it is."""
    return text if language == "en" else in_chinese(text)


def language_marked(response: HttpResponseBase, *, language: Language) -> None:
    """Tell the caller, and caches on the way, in which language an answer is and what decided that."""
    response["Content-Language"] = language
    patch_vary_headers(response, ("Accept-Language",))
