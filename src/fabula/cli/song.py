"""`fabula song`: a description, or one's own words, becomes a song."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from fabula.cli import options
from fabula.cli.help import HelpfulCommand
from fabula.cli.story import folder_name
from fabula.domain.errors import InputError

if TYPE_CHECKING:
    from fabula.cli.shell import Shell

HELP = """\
Make a song from a description: lyrics, music, a sung guide vocal, cover and lyric video.

The folder then holds song.wav, lyrics.txt, lyrics.lrc, the score (score.mid, .musicxml, .png), cover.png and \
lyric_video.mp4. Edit lyrics.txt or song.toml, or put a cover of yours in the place of the one made, and \
`fabula build` makes only what that changes.
"""
EPILOG = """\
Examples:

  fabula song "happy electronic music about sunshine" --out out/sunshine

  fabula song "温柔的民谣，吉他，关于故乡的雨" --duration 90

  fabula song --lyrics my-words.txt --genre folk --bpm 96 --key "D major"

  fabula song "rain on a tin roof" --instrumental --genre lo-fi --format mp3 --format flac
"""
LONGEST_DESCRIPTION = 2_000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("song", cls=HelpfulCommand, help=HELP, epilog=EPILOG, no_args_is_help=True)(_song)


def _song(
    description: options.Described = None,
    lyrics: options.OwnLyrics = None,
    out: options.Out = None,
    title: options.SongTitle = "",
    duration: options.Duration = 0.0,
    genre: options.Genre = "",
    bpm: options.Tempo = 0.0,
    key: options.MusicalKey = "",
    mood: options.Mood = "",
    instrument: options.Instruments = None,
    instrumental: options.Instrumental = False,
    vocal: options.Vocal = True,
    voice: options.SingingVoice = "",
    cover: options.CoverStyle = "album cover art",
    video: options.VideoShapes = None,
    no_video: options.NoVideo = False,
    sound_format: options.SoundFormats = None,
    stems: options.Stems = False,
    seed: options.Seed = 0,
    language: options.LanguageOption = "auto",
    engine: options.Engines = None,
    until: options.Until = "",
    jobs: options.Jobs = None,
    as_json: options.AsJson = False,
) -> None:
    from fabula.cli.shell import shell
    from fabula.cli.values import language_given
    from fabula.pipelines.products import product_kind

    words = _own_words(lyrics) if lyrics else ""
    told = _description(description, words)
    with shell(as_json=as_json, engines=engine) as surroundings:
        values = {
            "song": {
                "description": told, "lyrics": words, "title": title, "genre": genre, "bpm": bpm, "key": key,
                "mood": mood, "instruments": tuple(instrument or ()), "seconds": duration, "seed": seed,
                "instrumental": instrumental, "vocal": vocal, "voice": voice,
                "language": "" if language == "auto" else language_given(language),
            },
            "release": {
                "cover": cover, "videos": () if no_video else tuple(video or ("16:9",)),
                "formats": tuple(sound_format or ()), "stems": stems,
            },
            "engines": {name: surroundings.names[name] for name in product_kind("song").capabilities},
        }  # fmt: skip
        named = title or told or product_kind("song").title(values)
        _make(values, out or Path("out") / folder_name(named), surroundings, until=until, jobs=jobs)


def _own_words(file: Path) -> str:
    """The words of `--lyrics FILE`. Raises `InputError` for a file without any."""
    from fabula.cli.values import file_text

    words = file_text(file)
    if not any(map(str.isalnum, words)):
        raise InputError(f"The file {file} has no words.", remedy="Write the song's words into it.", field="lyrics")
    return words


def _description(description: str | None, lyrics: str) -> str:
    """The description; with one's own lyrics it may be left out."""
    from fabula.cli.values import text_given, words_of

    if description is None and lyrics:
        return ""
    return words_of(text_given(description), most=LONGEST_DESCRIPTION)


def _make(values: dict[str, Any], out: Path, surroundings: "Shell", *, until: str, jobs: int | None) -> None:
    from fabula.cli.production import make
    from fabula.pipelines.folders import production_begin, production_opened
    from fabula.pipelines.products import product_kind

    if values["song"]["instrumental"] and values["song"]["lyrics"]:
        raise InputError(
            "An instrumental has no lyrics.", remedy="Leave out --instrumental or --lyrics.", field="instrumental"
        )
    surroundings.check_engines(*product_kind("song").capabilities)
    production_begin(out, "song", values, surroundings.registry)
    with production_opened(out, surroundings.registry) as production:
        make(production, surroundings, until=until, jobs=jobs)
