"""On what the targets of a song depend."""

from dataclasses import replace

import pytest

from fabula.pipelines.song.product import SongProduct
from fabula.pipelines.song.spec import SongAsked, SongSpec

SECTION = {"name": "chorus-1", "kind": "chorus", "lyric": 0, "start": 0.0, "seconds": 20.0}
KNOWN = {
    "lyrics": {"language": "en", "sections": [{"kind": "chorus", "lines": 4}]},
    "score": {
        "bpm": 100.0, "voice": "man", "key": "C major", "seconds": 30.0, "stems": ["drums"], "sections": [SECTION]
    },
}  # fmt: skip


@pytest.mark.parametrize(("seconds", "told"), [(20.0, {"bpm": 60.0}), (0.0, {})])
def test_the_tempo_decides_how_many_words_a_song_of_that_length_has(seconds: float, told: dict[str, float]) -> None:
    spec = SongSpec(song=SongAsked(description="a folk song", language="en", seconds=seconds, bpm=60.0))
    (words,) = SongProduct(spec).targets({})
    assert {name: value for name, value in words.parameters["request"].items() if name == "bpm"} == told


@pytest.mark.parametrize(("wished", "sings"), [("", "man"), ("child", "child")])
def test_the_scores_voice_sings_unless_another_is_chosen(wished: str, sings: str) -> None:
    spec = SongSpec(song=SongAsked(description="a folk song", language="en", voice=wished))
    spec = replace(spec, engines=replace(spec.engines, by_parts=True))
    vocal = next(target for target in SongProduct(spec).targets(KNOWN) if target.name == "chorus-1/vocal")
    assert vocal.parameters["voice"] == sings
