"""`lyrics.txt`: the words as a person reads and edits them, title first, sections under their tags."""

import unicodedata

from fabula.domain.errors import InputError
from fabula.domain.language import without_pictographs
from fabula.domain.lyrics import Lyrics, lyrics_of, lyrics_text
from fabula.media.film import missing_glyphs

FILE = "lyrics.txt"
MOST_LINES = 400
_LONGEST_LINE = 300


def lyrics_dump(lyrics: Lyrics) -> bytes:
    """Lyrics as text in UTF-8."""
    return f"# {lyrics.title}\n\n{lyrics_text(lyrics)}".encode()


def lyrics_load(data: bytes, *, language: str, title: str) -> Lyrics:
    """Lyrics from a file that a person may have edited; `title` stays where the text has none.

    Raises `InputError` for what is no text, or what `own_lyrics` refuses.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{FILE} is not UTF-8 text.", remedy="Save it as UTF-8, or delete it to go back.") from error
    return own_lyrics(text, language=language, title=title)


def own_lyrics(text: str, *, language: str, title: str = "") -> Lyrics:
    """A person's own words as they can be sung and shown; `title` is that of a text without a heading.

    Pictographs are left out and tabs are spaces. Raises `InputError` where the words cannot be sung, or the caption
    font lacks their letters.
    """
    plain = without_pictographs(text.replace("\t", " "))
    lyrics = lyrics_checked(lyrics_of(plain, language=language, title=title))
    if missing := missing_glyphs("".join((lyrics.title, *lyrics.lines))):
        raise InputError(
            f"The caption font has no letters for {missing[:12]!r}.",
            remedy="Use a script it covers: Latin, Greek, Cyrillic, Chinese or Japanese.",
            field="lyrics",
        )
    return lyrics


def lyrics_checked(lyrics: Lyrics) -> Lyrics:
    """The lyrics as they came. Raises `InputError` where they cannot be sung."""
    if not lyrics.lines:
        raise InputError("The lyrics have no line to sing.", remedy="Write lines under the tags.", field="lyrics")
    if len(lyrics.lines) > MOST_LINES:
        raise InputError(
            f"The lyrics have {len(lyrics.lines)} lines; {MOST_LINES} are the most.",
            remedy="Shorten them.",
            field="lyrics",
        )
    for line in lyrics.lines:
        if len(line) > _LONGEST_LINE:
            raise InputError(
                f"A line of the lyrics has {len(line)} characters; {_LONGEST_LINE} are the most.",
                remedy="Break it.",
                field="lyrics",
            )
        if not any(char.isalnum() for char in line):
            raise InputError(
                f"The line {line!r} has no words.", remedy="Give it some, or leave it out.", field="lyrics"
            )
        if any(unicodedata.category(char) == "Cc" for char in line):
            raise InputError("The lyrics hold control characters.", remedy="Remove them.", field="lyrics")
    return lyrics
