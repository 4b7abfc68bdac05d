"""What each call of the music services answers, out of what its production gave."""

import base64
import io
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from PIL import Image

from fabula.domain.artifact import EngineFacts
from fabula.domain.lyrics import Lyrics, LyricSection, lyrics_text, word_count
from fabula.domain.music_services.requests import CoverBody, PromptBody
from fabula.media.labels import from_metadata
from fabula.media.labels.png import png_metadata
from fabula.web.productions.music_services.finished import MEGABYTE, Finished
from fabula.web.productions.music_services.wishes import CATEGORIES, COVER, LYRICS, SONG, TAGS

_SONG_FILE, _COVER_FILE = "song.wav", "cover.png"
# The services' names of the parts of a song, by the target that tells who made it.
_PARTS = {LYRICS: "lyrics", TAGS: "lyrics", CATEGORIES: "lyrics", COVER: "image"}


def lyrics_answer(finished: Finished) -> dict[str, Any]:
    """Lyrics and their facts."""
    lyrics = _words(finished)
    return {
        "lyrics": lyrics_text(lyrics),
        "word_count": sum(map(word_count, lyrics.lines)),
        "structure_tags": [f"[{section.kind}]" for section in lyrics.sections],
        "metadata": finished.metadata([LYRICS], title=lyrics.title, hook=lyrics.hook, language=lyrics.language),
    }


def prompt_answer(finished: Finished) -> dict[str, Any]:
    """Tags in one line, genre and tempo that the caller named surely among them."""
    told, body = finished.read_json(TAGS, "tags"), finished.asking.body
    sure = (body.genre, body.tempo) if isinstance(body, PromptBody) else ()
    said = ", ".join(told["tags"]).lower()
    tags = [*told["tags"], *(word for word in sure if word.lower() not in said)]
    return {
        "prompt": ", ".join(tags),
        "tag_count": len(tags),
        "detected_genre": told["genre"],
        "metadata": finished.metadata([TAGS]),
    }


def categories_answer(finished: Finished) -> dict[str, Any]:
    """Categories and how sure each is, surest first."""
    scores = _scores(finished)
    return {
        "categories": list(scores),
        "primary_genre": finished.read_json(CATEGORIES, "categories")["primary"],
        "confidence_scores": {name: round(sure, 4) for name, sure in scores.items()},
        "metadata": finished.metadata([CATEGORIES]),
    }


def music_answer(finished: Finished) -> dict[str, Any]:
    """The song in base64, and where it lies."""
    wav = finished.read(SONG, "song")
    return {
        "audio_data": base64.b64encode(wav).decode(),
        "generation_time": round(finished.asking.seconds, 4),
        "audio_duration": _seconds(finished),
        "file_path": finished.address(_SONG_FILE),
        "file_size_mb": round(len(wav) / MEGABYTE, 4),
        "metadata": finished.metadata([_music_target(finished)], seed=finished.production.spec["song"]["seed"]),
    }


def cover_answer(finished: Finished) -> dict[str, Any]:
    """Where the cover lies, or the cover itself."""
    body = finished.asking.body
    shown = not isinstance(body, CoverBody) or body.marked
    png, path = finished.read(COVER, "shown" if shown else "picture"), finished.address(_COVER_FILE)
    fields = downloaded(png, path) if finished.asking.download else {"file_path": path, **_facts_of(png)}
    return {**fields, "metadata": finished.metadata([COVER], style=finished.production.spec["release"]["cover"])}


def song_answer(finished: Finished) -> dict[str, Any]:
    """A song with what succeeded beside it; what did not stands in `errors`."""
    has_cover, in_bucket = finished.result(COVER) is not None, bool(settings.FABULA.s3_bucket)
    errors = errors_told(finished)
    return {
        "audio_file_path": finished.address(_SONG_FILE),
        "cover_image_file_path": finished.address(_COVER_FILE) if has_cover else None,
        "categories": list(_scores(finished)) if finished.result(CATEGORIES) else [],
        "storage_mode": "s3" if in_bucket else "local",
        "generation_metadata": _song_metadata(finished),
        "service_status": status_told(finished),
        "errors": errors or None,
        "correlation_id": finished.asking.operation,
        "s3_key": finished.object_key(SONG, "song") if in_bucket else None,
        "cover_image_s3_key": finished.object_key(COVER, "shown") if in_bucket and has_cover else None,
    }


def errors_told(finished: Finished) -> list[str]:
    """What failed, each with the part that it is of: lyrics, music or image."""
    return [
        f"{_PARTS.get(target, 'music')}: {' '.join((error['message'], error.get('remedy', ''))).strip()}"
        for target, error in finished.failures.items()
    ]


def status_told(finished: Finished) -> dict[str, bool]:
    """Which parts did not fail on this song."""
    failed = {_PARTS.get(target, "music") for target in finished.failures}
    return {part: part not in failed for part in ("lyrics", "music", "image")}


def downloaded(png: bytes, path: str) -> dict[str, Any]:
    """A picture itself."""
    return {
        "file_data": base64.b64encode(png).decode(),
        "file_name": PurePosixPath(path).name,
        "file_size": len(png),
        "file_type": "image/png",
        "file_extension": ".png",
        **_facts_of(png),
    }


def png_facts(data: bytes) -> EngineFacts:
    """Who made a picture, by its label; empty where it does not say."""
    labelled = from_metadata(png_metadata(data))
    return EngineFacts(str(labelled.lineage.get("engine", "")) if labelled else "", "")


def _facts_of(png: bytes) -> dict[str, Any]:
    with Image.open(io.BytesIO(png)) as picture:
        return {"image_dimensions": list(picture.size), "file_size_mb": round(len(png) / MEGABYTE, 4)}


def _words(finished: Finished) -> Lyrics:
    raw = finished.read_json(LYRICS, "words")
    sections = tuple(LyricSection(each["kind"], tuple(each["lines"])) for each in raw["sections"])
    return Lyrics(raw["title"], raw["language"], sections, raw["hook"])


def _scores(finished: Finished) -> dict[str, float]:
    found = finished.read_json(CATEGORIES, "categories")["confidences"]
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def _seconds(finished: Finished) -> float:
    master = finished.result("master")
    return round(float(master.value["seconds"]), 6) if master else 0.0


def _music_target(finished: Finished) -> str:
    return "score" if "score" in finished.progress.nodes else "music"


def _song_metadata(finished: Finished) -> dict[str, Any]:
    lyrics, asked = _words(finished), finished.production.spec["song"]
    tags = finished.read_json(TAGS, "tags")["tags"] if finished.result(TAGS) else []
    size = finished.artifact(SONG, "song").size
    made_by = [LYRICS, _music_target(finished), COVER, TAGS, CATEGORIES]
    return {
        **finished.metadata(made_by),
        "prompt": ", ".join(tags) or asked["description"],
        "lyrics": lyrics_text(lyrics) if lyrics.sections else "",
        "title": lyrics.title,
        "language": lyrics.language,
        "seed": asked["seed"],
        "audio_duration": _seconds(finished),
        "file_size_mb": round(size / MEGABYTE, 4),
        "production_id": finished.production.pk,
    }
