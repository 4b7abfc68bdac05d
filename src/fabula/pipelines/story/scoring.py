"""Background music: a cue for every page, whole bars long, composed to the mood of its scene."""

import random
from collections.abc import Mapping, Sequence
from typing import Any, cast

from fabula.domain.sound import Sound
from fabula.domain.story import Tone
from fabula.engines.base import Composer, CueRequest, StemFile
from fabula.media.audio import Clip, WavFile, mix_timeline, render, wav_bytes
from fabula.pipelines.steps import Work
from fabula.pipelines.story.spec import USUAL_MUSIC
from fabula.pipelines.story.timing import timing_load

_BEATS_PER_BAR = 4
_RATE = 48_000

_GENRES: Mapping[Tone, Sequence[str]] = {
    "warm": ("folk", "classical", "lo-fi"),
    "funny": ("children", "jazz", "folk"),
    "adventurous": ("cinematic", "folk"),
    "mysterious": ("cinematic", "ambient"),
    "quiet": ("ambient", "classical", "lo-fi"),
}
_TEMPI: Mapping[Tone, float] = {"warm": 84, "funny": 104, "adventurous": 100, "mysterious": 76, "quiet": 70}
_KEYS = ("C major", "D major", "Eb major", "F major", "G major", "A major", "Bb major")


def music_plan(music: str, tone: Tone, *, seed: int) -> dict[str, Any]:
    """Genre, key and tempo of a whole film's music, of which every page's cue is a part."""
    dice = random.Random(f"music/{seed}")
    felt = tone if tone in _GENRES else dice.choice(list(_GENRES))
    genre = dice.choice(_GENRES[felt])
    return {"genre": genre if music == USUAL_MUSIC else music, "key": dice.choice(_KEYS), "tempo": _TEMPI[felt]}


def score_page(work: Work) -> dict[str, Any]:
    """A page's cue. The tempo bends a little, so that whole bars fill just the time until the next page."""
    asked = work.parameters
    timing = timing_load(work.read_json("timing"))
    seconds = (timing.frames - (0 if asked["last"] else timing.transition)) / timing.fps
    bars = max(1, round(seconds * asked["tempo"] / 60 / _BEATS_PER_BAR))
    request = CueRequest(
        bars=bars,
        bpm=bars * _BEATS_PER_BAR * 60 / seconds,
        key=asked["key"],
        mood=work.read_json("scene")["scene"]["mood"],
        genre=asked["genre"],
        seed=asked["seed"],
        first=asked["first"],
        last=asked["last"],
    )
    engine = cast("Composer", work.engines.music(work.engine_name))
    composed = engine.compose_cue(request, work.call)
    played = engine.play(composed.score, work.folder, work.call)
    work.facts += [composed.facts, played.facts]
    work.save("music", wav_bytes(_together(played.stems)), "audio/wav")
    return {"bars": bars}


def _together(stems: Sequence[StemFile]) -> Sound:
    """Stems as one sound, with the ring of their last notes."""
    frames = max(WavFile(stem.path).frames for stem in stems)
    return render(mix_timeline([Clip(stem.path, 0.0) for stem in stems], seconds=frames / _RATE))
