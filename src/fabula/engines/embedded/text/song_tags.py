"""A description of a song told in tags for a music engine: genre, moods, instruments, tempo, era, voice, key."""

from collections.abc import Iterator

from fabula.domain.lyrics import PromptTags, PromptTagsRequest
from fabula.domain.song import GENRES
from fabula.engines.embedded.music.composing.profiles import profile_of
from fabula.engines.embedded.music.describing import Description, describe, genre_named, instrument_named

_VOCALS = {"woman": "female vocal", "man": "male vocal", "child": "child vocal"}
_TITLES = {"rnb": "R&B", "guofeng": "traditional Chinese", "children": "children's music", "electronic": "electronic"}
_USUAL_GENRE = "pop"
_MOST_SUBGENRES, _MOST_MOODS, _MOST_INSTRUMENTS, _USUAL_INSTRUMENTS = 2, 3, 6, 3
_LEADING_ROLES = ("lead", "chords", "arpeggio", "bass", "drums")
_FAST, _SLOW = 125.0, 85.0


def prompt_tags(request: PromptTagsRequest, text: str) -> PromptTags:
    """Tags of `text` (the request's description in words), weightiest first, in English.

    What the description leaves open is told as its genre usually has it, last.
    """
    said = describe(text)
    genre = _genre(request, said)
    return PromptTags(tuple(dict.fromkeys(tag for tag in _tags(request, said, genre) if tag)), genre)


def _genre(request: PromptTagsRequest, said: Description) -> str:
    return genre_named(request.genre) or said.genre or _USUAL_GENRE


def _tags(request: PromptTagsRequest, said: Description, genre: str) -> Iterator[str]:
    named = request.genre.strip()
    yield _TITLES.get(genre, genre) if not named or named in GENRES else named
    yield from list(said.subgenres)[:_MOST_SUBGENRES]
    yield from said.moods[:_MOST_MOODS]
    asked = tuple(instrument_named(words) or words.strip() for words in request.instruments)
    yield from (*asked, *said.instruments)[:_MOST_INSTRUMENTS]
    yield request.tempo.strip()
    yield _tempo(said)
    yield said.era
    yield _voice(said)
    if said.key:
        yield f"{said.key.tonic} {said.key.mode}"
    elif said.mode:
        yield f"{said.mode} key"
    if not (asked or said.instruments):
        yield from _usual_instruments(genre, said.without)
    if not (request.tempo.strip() or said.bpm or said.pace):
        yield _usual_tempo(genre)


def _tempo(said: Description) -> str:
    if said.bpm:
        return f"{said.bpm:g} bpm"
    return f"{said.pace} tempo" if said.pace else ""


def _voice(said: Description) -> str:
    if said.instrumental:
        return "instrumental"
    return _VOCALS.get(said.voice, "")


def _usual_instruments(genre: str, unwanted: tuple[str, ...]) -> list[str]:
    """What the genre is usually played on, the leading ones first."""
    chairs = profile_of(genre).ensembles[0].chairs
    seated = sorted(chairs, key=lambda chair: _LEADING_ROLES.index(chair.role) if chair.role in _LEADING_ROLES else 9)
    names = [chair.instrument for chair in seated if instrument_named(chair.instrument) == chair.instrument]
    return [name for name in dict.fromkeys(names) if name not in unwanted][:_USUAL_INSTRUMENTS]


def _usual_tempo(genre: str) -> str:
    tempo = profile_of(genre).tempo
    middle = (tempo.low + tempo.high) / 2
    return "fast tempo" if middle > _FAST else "slow tempo" if middle < _SLOW else "medium tempo"
