"""Whether a script can be set in the caption font, asked before anything is made from it."""

from fabula.domain.errors import InputError
from fabula.domain.story import Script


def glyphs_check(script: Script) -> None:
    """Raise `InputError` that names what the caption font lacks of a title or a page."""
    # Imported where it is needed: it loads all of film making, and many processes make none.
    from fabula.media.film import missing_glyphs

    if missing := missing_glyphs("".join([script.title, *(page.text for page in script.pages)])):
        raise InputError(
            f"The caption font has no letters for {missing[:12]!r}.",
            remedy="Write the story in a script it covers: Latin, Greek, Cyrillic, Chinese or Japanese.",
        )
