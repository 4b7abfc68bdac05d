"""The steps that finish a song for its listeners: labelled files, tags, waveform."""

import json
from dataclasses import replace
from typing import Any

from fabula.domain.captions import Caption, caption_load
from fabula.domain.lyrics import plain_text
from fabula.media.audio import WavFile, peaks_json
from fabula.media.labels import label_wav, to_metadata
from fabula.media.releases import SongTags, write_release
from fabula.pipelines.labelling import label_of
from fabula.pipelines.song.outputs import words_load
from fabula.pipelines.steps import Work

_TYPES = {"flac": "audio/flac", "mp3": "audio/mpeg", "m4a": "audio/mp4", "opus": "audio/ogg"}


def peaks(work: Work) -> dict[str, Any]:
    """The waveform to be drawn, as audiowaveform's JSON."""
    work.save("peaks", peaks_json(WavFile(work.path("sound"))), "application/json")
    return {}


def export(work: Work) -> dict[str, Any]:
    """The song in another format, with tags, cover, plain and timed words, and its label."""
    form = work.parameters["format"]
    path = work.folder / f"song.{form}"
    cover = work.path("cover") if work.has("cover") else None
    write_release(path, WavFile(work.path("sound")), _tags(work), cover=cover, metadata=to_metadata(label_of(work.job)))
    work.save_file("song", path, _TYPES[form])
    return {}


def release(work: Work) -> dict[str, Any]:
    """The song as WAV with its label and lineage, and what is known of it as JSON."""
    asked, title = work.parameters, work.read_json("title")
    labelled = replace(label_of(work.job), lineage={"asked": asked["asked"], "targets": dict(work.lineage)})
    work.save("song", label_wav(work.read("sound"), labelled), "audio/wav")
    facts = {
        "title": title["title"],
        "language": title["language"],
        **asked["facts"],
        "sections": asked["sections"],
        "categories": work.read_json("categories") if work.has("categories") else None,
        "tags": work.read_json("tags")["tags"] if work.has("tags") else None,
        "lines": [{"text": line.text, "start": line.start, "stop": line.stop} for line in _captions(work)],
        "asked": asked["asked"],
    }
    work.save("facts", (json.dumps(facts, ensure_ascii=False, indent=2) + "\n").encode(), "application/json")
    return {"title": title["title"]}


def _tags(work: Work) -> SongTags:
    title, facts = work.read_json("title"), work.parameters["facts"]
    return SongTags(
        title=title["title"],
        language=title["language"],
        genre=facts.get("genre", ""),
        bpm=facts.get("bpm", 0.0),
        key=facts.get("key", ""),
        lyrics=plain_text(words_load(work.read_json("words"))),
        captions=_captions(work),
    )


def _captions(work: Work) -> tuple[Caption, ...]:
    return tuple(caption_load(each) for each in work.read_json("captions"))
