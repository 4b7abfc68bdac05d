"""The steps that write a song down: timed words and the score, for people and for machines."""

from dataclasses import asdict
from typing import Any

from fabula.domain.captions import Caption
from fabula.domain.score import score_load, sung_load
from fabula.media.lrc import lrc_text
from fabula.media.score import engraved_png, midi_bytes, musicxml_text
from fabula.media.subtitles import srt_text
from fabula.pipelines.song.outputs import words_load
from fabula.pipelines.song.words import by_start, guessed_captions, sung_captions
from fabula.pipelines.steps import Work

_TUNE = "sung-"


def time_words(work: Work) -> dict[str, Any]:
    """When each word is sung, from the score."""
    tunes = {name.removeprefix(_TUNE): sung_load(work.read_json(name)) for name in sorted(_tunes(work))}
    captions = sung_captions(by_start(work.parameters["starts"], tunes), bpm=work.parameters["bpm"])
    return _written(work, captions)


def guess_words(work: Work) -> dict[str, Any]:
    """When each word may be sung, where nobody knows the score."""
    lyrics = words_load(work.read_json("words"))
    return _written(work, guessed_captions(lyrics, seconds=work.parameters["seconds"]))


def _written(work: Work, captions: tuple[Caption, ...]) -> dict[str, Any]:
    title = work.read_json("title")["title"]
    work.save_json("captions", [asdict(caption) for caption in captions])
    work.save("lrc", lrc_text(captions, title=title).encode(), "text/plain")
    work.save("srt", srt_text(captions).encode(), "application/x-subrip")
    return {"lines": len(captions)}


def notate(work: Work) -> dict[str, Any]:
    """The score as MIDI and MusicXML, and its first page engraved."""
    score, title = score_load(work.read_json("score")), work.read_json("title")["title"]
    sung = {name.removeprefix(_TUNE): sung_load(work.read_json(name)) for name in _tunes(work)}
    work.save("midi", midi_bytes(score, sung, title=title), "audio/midi")
    notation = musicxml_text(score, sung, title=title)
    work.save("musicxml", notation.encode(), "application/vnd.recordare.musicxml+xml")
    work.save("page", engraved_png(notation), "image/png")
    return {}


def _tunes(work: Work) -> list[str]:
    return [name for name in work.job.inputs if name.startswith(_TUNE)]
