"""What a body of the integrated service wishes for."""

from fabula.domain.music_services.requests import DescribedLyricsBody, DescribedSongBody, OwnLyricsBody, SongBody
from fabula.serving.integrated.making import SongWish


def song_wish(body: SongBody) -> SongWish:
    """The song that a body asks for: all from one description, to the caller's own words, or to described ones."""
    audio = {"seconds": body.audio_duration, "seed": body.chosen_seed, "instrumental": body.instrumental}
    match body:
        case DescribedSongBody(full_described_song=told):
            return SongWish(description=told, words_about=told, **audio)  # type: ignore[arg-type]
        case OwnLyricsBody(prompt=prompt, lyrics=lyrics):
            return SongWish(description=prompt, prompt=prompt, lyrics=lyrics, **audio)  # type: ignore[arg-type]
        case DescribedLyricsBody(prompt=prompt, described_lyrics=about):
            return SongWish(description=prompt, prompt=prompt, words_about=about, **audio)  # type: ignore[arg-type]
