"""What targets of a song keep, in the same form whether a step or a user made it: words, pictures."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from fabula.domain.lyrics import Lyrics, LyricSection
from fabula.domain.score import Score
from fabula.pipelines.outcomes import PNG, Outputs, json_output
from fabula.pipelines.song.lyrics_file import lyrics_dump

LYRICS_TYPE = "text/plain"


def lyrics_outputs(lyrics: Lyrics) -> Outputs:
    """Lyrics taken apart, so that what depends on one section depends on nothing else of them."""
    outputs: Outputs = {
        "lyrics": (lyrics_dump(lyrics), LYRICS_TYPE),
        "words": json_output(asdict(lyrics)),
        "title": json_output({"title": lyrics.title, "language": lyrics.language}),
    }
    for number, section in enumerate(lyrics.sections):
        outputs[f"section-{number}"] = json_output(list(section.lines))
    return outputs


def words_load(raw: Mapping[str, Any]) -> Lyrics:
    """Lyrics from their output `words`."""
    sections = tuple(LyricSection(each["kind"], tuple(each["lines"])) for each in raw["sections"])
    return Lyrics(raw["title"], raw["language"], sections, raw["hook"])


def lyrics_value(lyrics: Lyrics) -> dict[str, Any]:
    """What the product must know of lyrics: language, and how much each section sings."""
    return {
        "language": lyrics.language,
        "sections": [{"kind": section.kind, "lines": len(section.lines)} for section in lyrics.sections],
    }


def score_value(score: Score) -> dict[str, Any]:
    """What the product must know of a score: its times in seconds, where words are sung, which stems it has."""
    return {
        "genre": score.genre,
        "bpm": score.bpm,
        "voice": score.voice,
        "key": f"{score.key.tonic} {score.key.mode}",
        "seconds": score.seconds,
        "sections": [
            {
                "name": section.name,
                "kind": section.kind,
                "lyric": section.lyric,
                "start": score.seconds_of(section.start),
                "seconds": score.seconds_of(section.length),
            }
            for section in score.sections
        ],
        "stems": sorted({part.stem for part in score.parts if part.notes}),
    }


def cover_outputs(clean: bytes, shown: bytes) -> Outputs:
    """A cover as it was drawn, and the marked and labelled copy that people see."""
    return {"picture": (clean, PNG), "shown": (shown, PNG)}
