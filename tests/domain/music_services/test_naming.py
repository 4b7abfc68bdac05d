"""Errors in the words of the body that asked."""

import pytest

from fabula.domain.errors import InputError
from fabula.domain.music_services.naming import as_asked
from fabula.domain.music_services.requests import CoverBody, DescribedLyricsBody, DescribedSongBody, LyricsBody


@pytest.mark.parametrize(
    ("body", "field", "named"),
    [
        (LyricsBody, "seconds", "audio_duration"),
        (LyricsBody, "genre", "genre"),
        (DescribedSongBody, "song.description", "full_described_song"),
        (DescribedLyricsBody, "song.words_about", "described_lyrics"),
        (CoverBody, "release.cover", "style"),
    ],
)
def test_a_field_goes_by_the_bodys_name(body: type, field: str, named: str) -> None:
    assert as_asked(InputError("It is wrong.", field=field), body.names).field == named
    told = as_asked(InputError(f"{field}: is wrong.", field=field), body.names)
    assert (told.field, str(told)) == (named, f"{named}: is wrong.")


@pytest.mark.parametrize(
    ("remedy", "told"),
    [
        ("Choose one of pop, folk.", "Choose one of pop, folk."),
        ("Give one with a dash - or two -- in it.", "Give one with a dash - or two -- in it."),
        ("It sings en, zh; or leave the voice out with --no-vocal.", "It sings en, zh."),
        ("Use a language model (--engine text=openai), or bring your own.", "Choose another language."),
    ],
)
def test_no_remedy_names_an_option_of_the_command_line(remedy: str, told: str) -> None:
    assert as_asked(InputError("It is wrong.", remedy=remedy, field="language"), {}).remedy == told
