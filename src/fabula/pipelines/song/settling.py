"""What a song needs before it is begun: a language, and engines that can do what is asked."""

from dataclasses import asdict

from fabula.domain.errors import InputError
from fabula.domain.language import language_of, without_pictographs
from fabula.domain.lyrics import lyrics_of
from fabula.domain.music_services.styles import COVER_STYLES, drawn_style
from fabula.engines.base import Composer, MusicCapabilities, MusicEngine, Singer
from fabula.media.film import missing_glyphs
from fabula.pipelines.song.spec import SongAsked, SongSpec, spec_of
from fabula.pipelines.steps import Engines


def spec_settled(spec: SongSpec, engines: Engines) -> SongSpec:
    """The spec with its language decided, and whether its music engine makes the parts of a song singly."""
    values = asdict(spec)
    song = spec.song
    if song.language in ("", "auto"):
        values["song"]["language"] = language_of(song.lyrics or song.words_about or song.description)
    values["engines"]["by_parts"] = by_parts(engines.music(spec.engines.music))
    return spec_of(values)


def by_parts(engine: MusicEngine) -> bool:
    """Whether an engine composes, plays and sings singly."""
    return isinstance(engine, Composer) and isinstance(engine, Singer)


def spec_check(spec: SongSpec, engines: Engines) -> None:
    """Raise `InputError` where nothing is asked, or an engine cannot do what is: language, style, length, letters."""
    song = spec.song
    field = "lyrics" if song.lyrics else "description"
    if not any(char.isalnum() for char in song.lyrics or song.description):
        raise InputError(
            f"The {field} has no words in it.", remedy="Say in a few words what the song is about.", field=field
        )
    if song.lyrics and not song.instrumental and not _has_lines(song):
        raise InputError(
            "The lyrics hold tags and no line to sing.", remedy="Write lines under the tags.", field="lyrics"
        )
    # Signs of a description are read and never shown; its letters may well be sung.
    told = "".join(filter(str.isalnum, song.description + song.words_about))
    if missing := missing_glyphs(told + without_pictographs(song.lyrics + song.title)):
        raise InputError(
            f"The caption font has no letters for {missing[:12]!r}.",
            remedy="Use a script it covers: Latin, Greek, Cyrillic, Chinese or Japanese.",
            field="title" if missing_glyphs(song.title) else field,
        )
    _check_engines(spec, engines)


def _has_lines(song: SongAsked) -> bool:
    return bool(lyrics_of(song.lyrics, language=song.language).lines)


def _check_cover(spec: SongSpec, engines: Engines) -> None:
    offered = engines.image(spec.engines.image).capabilities.styles
    if spec.release.cover and drawn_style(spec.release.cover, offered) is None:
        raise InputError(
            f"There is no cover style {spec.release.cover!r}.",
            remedy=f"There are: {', '.join(style.name for style in COVER_STYLES)}.",
            field="cover",
        )


def _check_engines(spec: SongSpec, engines: Engines) -> None:
    song = spec.song
    _check_cover(spec, engines)
    text = engines.text(spec.engines.text).capabilities
    if not song.lyrics and not song.instrumental:
        if "lyrics" not in text.tasks:
            raise InputError(
                f"The text engine {spec.engines.text} writes no lyrics.",
                remedy="Choose another with --engine text=…, or bring your own lyrics.",
                field="engine",
            )
        if text.languages and song.language not in text.languages:
            raise InputError(
                f"The text engine {spec.engines.text} writes no lyrics in {song.language!r}.",
                remedy=f"It writes {', '.join(sorted(text.languages))}; or bring your own lyrics.",
                field="language",
            )
    _check_music(spec, engines.music(spec.engines.music).capabilities)


def _check_music(spec: SongSpec, music: MusicCapabilities) -> None:
    song = spec.song
    sung = song.vocal and not song.instrumental
    if sung and song.language not in music.sings:
        raise InputError(
            f"The music engine {spec.engines.music} does not sing in {song.language!r}.",
            remedy=f"It sings {', '.join(sorted(music.sings)) or 'nothing'}; or leave the voice out with --no-vocal.",
            field="language",
        )
    if sung and song.voice and music.voices and song.voice.strip().casefold() not in music.voices:
        raise InputError(
            f"There is no singing voice {song.voice!r}.", remedy=f"Use one of {', '.join(music.voices)}.", field="voice"
        )
    if song.seconds > music.max_seconds:
        raise InputError(
            f"The music engine {spec.engines.music} makes at most {music.max_seconds:g} seconds.",
            remedy="Ask for a shorter song.",
            field="seconds",
        )
