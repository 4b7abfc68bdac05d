"""What a topic or text may be at all: bounds that hold in every language, each with its remedy."""

import unicodedata

from fabula.domain.errors import InputError
from fabula.domain.story import StoryRequest

MOST_TOPIC = 2_000
MOST_TEXT = 20_000
FEWEST_PAGES, MOST_PAGES = 3, 20


def check(request: StoryRequest, *, languages: frozenset[str]) -> None:
    """Raise `InputError` for what no embedded story can be made of."""
    if request.pages and not FEWEST_PAGES <= request.pages <= MOST_PAGES:
        raise InputError(
            f"A story has {FEWEST_PAGES} to {MOST_PAGES} pages, not {request.pages}.",
            remedy=f"Give --pages between {FEWEST_PAGES} and {MOST_PAGES}.",
            field="pages",
        )
    if request.text:
        _check_words(request.text, field="text", most=MOST_TEXT, what="text")
        return
    _check_words(request.topic, field="topic", most=MOST_TOPIC, what="topic")
    if request.language not in languages:
        raise InputError(
            f"The embedded writer tells stories in {' and '.join(sorted(languages))}, not in {request.language!r}.",
            remedy="Use a language model (--engine text=openai), or bring your own story with --text FILE.",
            field="language",
        )


def _check_words(text: str, *, field: str, most: int, what: str) -> None:
    """Not blank, not too long, no control characters, and some letters in it."""
    if not text.strip():
        raise InputError(f"The {what} is empty.", remedy="Say in a few words what the story is about.", field=field)
    if len(text) > most:
        remedy = (
            "Shorten it, or give it as your own story with --text FILE."
            if field == "topic"
            else "Make a film of each part."
        )
        raise InputError(f"The {what} has {len(text):,} characters; {most:,} are the most.", remedy=remedy, field=field)
    if any(unicodedata.category(c) == "Cc" and c not in "\n\r\t" for c in text):
        raise InputError(
            f"The {what} holds control characters.", remedy="Remove them and give plain text.", field=field
        )
    if not any(c.isalpha() for c in text):
        raise InputError(
            f"The {what} has no words in it.", remedy="Say in a few words what the story is about.", field=field
        )
