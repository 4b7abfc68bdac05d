"""What all engines of a chain can do: the intersection of their capabilities."""

from collections.abc import Sequence
from functools import reduce

from fabula.domain.errors import InputError
from fabula.engines.base import (
    ImageCapabilities,
    MusicCapabilities,
    SpeechCapabilities,
    TextCapabilities,
    VideoCapabilities,
)


def text(each: Sequence[TextCapabilities]) -> TextCapabilities:
    """Tasks and languages that all share."""
    return TextCapabilities(
        tasks=frozenset.intersection(*(one.tasks for one in each)),
        languages=reduce(_shared_languages, (one.languages for one in each)),
        max_chars=min(one.max_chars for one in each),
    )


def _shared_languages(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    if not (first and second):  # To a text engine, no language named means any.
        return first | second
    if first.isdisjoint(second):
        raise InputError(
            "The text engines of this chain share no language.",
            remedy="Chain engines that write the same languages.",
            field="engine",
        )
    return first & second


def image(each: Sequence[ImageCapabilities]) -> ImageCapabilities:
    """Styles that all draw, in the preferred engine's order; layers, faces and titles where all bring them."""
    return ImageCapabilities(
        styles=tuple(style for style in each[0].styles if all(style in one.styles for one in each)),
        max_side=min(one.max_side for one in each),
        layers=all(one.layers for one in each),
        faces=all(one.faces for one in each),
        titles=all(one.titles for one in each),
        repeatable=all(one.repeatable for one in each),
    )


def speech(each: Sequence[SpeechCapabilities]) -> SpeechCapabilities:
    """Languages that all speak, at the preferred engine's rate."""
    return SpeechCapabilities(
        languages=frozenset.intersection(*(one.languages for one in each)),
        word_timings=all(one.word_timings for one in each),
        max_chars=min(one.max_chars for one in each),
        sample_rate=each[0].sample_rate,
        repeatable=all(one.repeatable for one in each),
    )


def music(each: Sequence[MusicCapabilities]) -> MusicCapabilities:
    """Languages and voices that all sing, up to the shortest of their limits."""
    return MusicCapabilities(
        sings=frozenset.intersection(*(one.sings for one in each)),
        max_seconds=min(one.max_seconds for one in each),
        repeatable=all(one.repeatable for one in each),
        voices=tuple(voice for voice in each[0].voices if all(voice in one.voices for one in each)),
    )


def video(each: Sequence[VideoCapabilities]) -> VideoCapabilities:
    """Inputs that all take, up to the smallest of their limits."""
    return VideoCapabilities(
        from_text=all(one.from_text for one in each),
        from_image=all(one.from_image for one in each),
        max_seconds=min(one.max_seconds for one in each),
        max_side=min(one.max_side for one in each),
    )


def dimensions(each: Sequence[int]) -> int:
    """The length of vectors that all engines make. Raises `InputError` where they differ."""
    if len(set(each)) > 1:
        raise InputError(
            f"The embedding engines of this chain make vectors of different lengths ({', '.join(map(str, each))}).",
            remedy="Chain engines of one vector length only.",
            field="engine",
        )
    return each[0]
