"""The embedded music engine: composer, player and singer as one."""

import tempfile
import time
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from fabula.domain.artifact import FREE, EngineFacts, Estimate
from fabula.domain.lyrics import lyrics_of
from fabula.domain.score import Score, SungLine
from fabula.domain.song import LONGEST_SONG
from fabula.engines.base import (
    Call,
    EngineIdentity,
    Health,
    MusicCapabilities,
    MusicRequest,
    MusicResult,
    PlayedResult,
    SingRequest,
    SungResult,
)
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer
from fabula.engines.embedded.music.playing import player
from fabula.engines.embedded.music.singing.singer import EmbeddedSinger
from fabula.engines.embedded.music.singing.voices import VOICES
from fabula.media.audio import Clip, mix_song, read_wav, write_song
from fabula.runtime.assets import asset

_USUAL_SECONDS = 170.0
_SECONDS_A_SECOND = 0.05
_SUNG_SECONDS_A_SECOND = 0.2


class EmbeddedMusic(EmbeddedComposer):
    """Implements `MusicEngine`, `Composer` and `Singer`. One call at a time per instance; repeatable by seed."""

    def __init__(self) -> None:
        self._singer = EmbeddedSinger()

    @property
    def identity(self) -> EngineIdentity:
        return EngineIdentity("embedded", version("fabula"))

    @property
    def capabilities(self) -> MusicCapabilities:
        """English and Mandarin, songs of up to ten minutes."""
        return MusicCapabilities(
            sings=frozenset({"en", "zh"}),
            max_seconds=LONGEST_SONG,
            repeatable=True,
            voices=tuple(voice.name for voice in VOICES),
        )

    def health(self) -> Health:
        """Whether the instruments were packed."""
        there = asset("soundfonts").is_dir()
        return Health(there, "" if there else "The instruments are missing. Run `make setup` to pack them.")

    def close(self) -> None:
        """End the singer's helper process."""
        self._singer.close()

    def estimate(self, request: MusicRequest) -> Estimate:
        """Seconds by length and words; free of charge."""
        seconds = request.brief.seconds or _USUAL_SECONDS
        each = _SECONDS_A_SECOND + (_SUNG_SECONDS_A_SECOND if request.lyrics.strip() else 0.0)
        return Estimate(seconds * each, FREE)

    def generate(self, request: MusicRequest, call: Call) -> MusicResult:
        """A whole song: composed, played, sung, mixed and mastered."""
        began = time.perf_counter()
        lyrics = lyrics_of(request.lyrics, language=request.brief.language)
        score = self.compose(request.brief, self.outline(lyrics), call).score
        sung = {
            section.name: self.set_words(score, section, lyrics.sections[section.lyric].lines)
            for section in score.sections
            if section.lyric is not None
        }
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "song.wav"
            stems = self.play(score, Path(folder), call).stems
            vocals = self._vocals(score, sung, request.brief.language, call)
            mixed = mix_song([stem.path for stem in stems], seconds=score.seconds, vocals=vocals)
            write_song(mixed, path, check=call.cancel.check)
            sound = read_wav(path)
        facts = EngineFacts("embedded", version("fabula"), time.perf_counter() - began, request.brief.seed)
        return MusicResult(sound, facts, score, sung)

    def _vocals(self, score: Score, sung: Mapping[str, tuple[SungLine, ...]], language: str, call: Call) -> list[Clip]:
        """Every section's vocal at its place in the song."""
        clips = []
        for section in score.sections:
            if lines := sung.get(section.name):
                voice = self.sing(SingRequest(lines, score.bpm, language, score.voice), call)
                clips.append(Clip(voice.sound, score.seconds_of(section.start) - voice.lead_seconds))
        return clips

    def play(self, score: Score, folder: Path, call: Call) -> PlayedResult:
        """The stems of a score, in files of a folder."""
        return player.play(score, folder, call)

    def sing(self, request: SingRequest, call: Call) -> SungResult:
        """A section's vocal."""
        return self._singer.sing(request, call)
