"""What a song is to feel like, from the moods that its description names."""

from collections.abc import Iterable

from fabula.engines.embedded.text.lyrics.frame import Feeling

_OF_MOOD: dict[str, tuple[Feeling, ...]] = {
    "happy": ("bright",), "sad": ("sad",), "calm": ("calm",), "romantic": ("warm",), "energetic": ("bright", "fierce"),
    "dreamy": ("calm", "longing"), "hopeful": ("bright",), "nostalgic": ("longing",), "lonely": ("sad", "longing"),
    "dark": ("sad", "fierce"), "tense": ("fierce",), "angry": ("fierce",), "epic": ("fierce",), "playful": ("playful",),
    "mysterious": ("calm",), "groovy": ("bright", "playful"),
}  # fmt: skip
"""By the names of `music.describing_words.MUSIC_MOODS`."""


def feelings_of(moods: Iterable[str]) -> frozenset[Feeling]:
    """The feelings of themes that suit these moods."""
    return frozenset(feeling for mood in moods for feeling in _OF_MOOD.get(mood, ()))
