"""Songs as a kind of production."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter

from fabula.domain.lyrics import lyrics_of
from fabula.pipelines.products import Named
from fabula.pipelines.song.product import SongProduct
from fabula.pipelines.song.settling import spec_check, spec_settled
from fabula.pipelines.song.spec import SONG_FILE, SongSpec, spec_of
from fabula.pipelines.song.steps import STEPS
from fabula.pipelines.song.titling import title_of, title_of_lyrics
from fabula.pipelines.steps import Engines


class SongKind:
    """Songs."""

    name = "song"
    file = SONG_FILE
    shown = "song.wav"
    words = "lyrics.txt"
    capabilities: tuple[Named, ...] = ("text", "image", "music")
    final = SongProduct.final
    steps = STEPS
    about = "A song with lyrics, a guide vocal, cover and lyric video, of a description or of one's own words."

    def spec_schema(self) -> dict[str, Any]:
        """The JSON schema of its spec."""
        return TypeAdapter(SongSpec).json_schema()

    def settled(self, values: Mapping[str, Any], engines: Engines) -> dict[str, Any]:
        """The spec with what was left open decided. Raises `InputError` that names the field."""
        spec = spec_settled(spec_of(dict(values)), engines)
        spec_check(spec, engines)
        return asdict(spec)

    def product(self, values: Mapping[str, Any]) -> SongProduct:
        """The song of a settled spec."""
        return SongProduct(spec_of(dict(values)))

    def title(self, values: Mapping[str, Any]) -> str:
        """Its title, or one out of the description or the lyrics."""
        song = values["song"]
        lyrics = lyrics_of(song["lyrics"], language=song["language"])
        return str(song["title"]) or title_of(song["description"]) or title_of_lyrics(lyrics)
