"""What shelves a song belongs on, and how sure that is by the evidence of its description."""

import math
from collections.abc import Mapping

from fabula.domain.lyrics import Categories, CategoriesRequest
from fabula.engines.embedded.music.describing import Description, describe
from fabula.engines.embedded.music.describing_words import SUBGENRE_SHELVES

_USUAL_GENRE = "pop"
_SATURATION = 1.6
"""A genre called by its name (weight 1) is sure to 0.8, one only hinted at (0.35) to 0.43."""
_OF_MOOD: dict[str, tuple[str, ...]] = {
    "happy": ("pop", "children"), "sad": ("pop", "folk"), "calm": ("ambient", "folk", "lo-fi"),
    "romantic": ("pop", "rnb"), "energetic": ("electronic", "rock"), "dreamy": ("ambient", "electronic"),
    "hopeful": ("pop", "cinematic"), "nostalgic": ("folk", "pop"), "lonely": ("lo-fi", "pop", "blues"),
    "dark": ("cinematic", "electronic"), "tense": ("cinematic",), "angry": ("rock", "hip-hop"),
    "epic": ("cinematic", "classical"), "playful": ("children", "pop"), "mysterious": ("cinematic", "ambient"),
    "groovy": ("rnb", "house"),
}  # fmt: skip
"""Genres that a mood alone makes a little likelier, by the names of `music.describing_words.MUSIC_MOODS`."""
_GENRE_OF = {shelf.name: shelf.genre for shelf in SUBGENRE_SHELVES}
_MOOD_WEIGHT = 0.12
_GUESS = 0.1


def categories(request: CategoriesRequest, text: str) -> Categories:
    """The shelves of `text` (the request's description in words), surest first, at most `request.most`."""
    said = describe(text)
    weights = _weights(said)
    sure = {name: _sureness(weight, weights) for name, weight in weights.items()}
    primary = max(sure, key=lambda name: sure[name])
    if request.subgenres:
        sure |= {name: _sureness_below(name, weight, said, sure) for name, weight in said.subgenres.items()}
    ranked = sorted(sure, key=lambda name: (-sure[name], name != primary))
    kept = [primary, *(name for name in ranked if name != primary)][: request.most]
    return Categories({name: sure[name] for name in sorted(kept, key=ranked.index)}, primary)


def _sureness_below(name: str, weight: float, said: Description, sure: Mapping[str, float]) -> float:
    """How sure a subgenre is: never surer than the genre that it lies under."""
    return min(_sureness(weight, said.subgenres), sure[_GENRE_OF[name]])


def _weights(said: Description) -> dict[str, float]:
    """The evidence for every genre that there is any for; the likeliest guess where there is none."""
    weights = dict(said.genres)
    for mood in said.moods:
        for genre in _OF_MOOD.get(mood, ()):
            weights[genre] = weights.get(genre, 0.0) + _MOOD_WEIGHT
    return weights or {_USUAL_GENRE: _GUESS}


def _sureness(weight: float, all_weights: Mapping[str, float]) -> float:
    """0…1: more with more evidence, less where other shelves have evidence as well."""
    share = weight / max(sum(all_weights.values()), weight)
    return round((1 - math.exp(-_SATURATION * weight)) * (0.5 + 0.5 * share), 2)
