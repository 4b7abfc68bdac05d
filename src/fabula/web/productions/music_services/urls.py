"""The addresses of the music services' calls, at the root as their clients know them."""

from typing import Any

from django.urls import path

from fabula.domain.music_services import requests
from fabula.web.productions.music_services import about, answers, wishes
from fabula.web.productions.music_services.calling import NAMES, Call
from fabula.web.productions.music_services.views import call_view, health_check, reading_view, service_info


def _demo(_body: Any) -> requests.MusicBody:
    return requests.DEMO


_CALLS = {
    "generate_lyrics": Call("lyrics", requests.LyricsBody.model_validate, wishes.lyrics_wish, answers.lyrics_answer),
    "generate_prompt": Call("lyrics", requests.PromptBody.model_validate, wishes.prompt_wish, answers.prompt_answer),
    "generate_categories": Call(
        "lyrics", requests.CategoriesBody.model_validate, wishes.categories_wish, answers.categories_answer
    ),
    "generate_music": Call("music", requests.MusicBody.model_validate, wishes.music_wish, answers.music_answer),
    "generate_demo_music": Call("music", _demo, wishes.music_wish, answers.music_answer),
    "generate_cover_image": Call("image", requests.CoverBody.model_validate, wishes.cover_wish, answers.cover_answer),
    "generate_from_description": Call(
        "integrated", requests.DescribedSongBody.model_validate, wishes.described_song_wish, answers.song_answer
    ),
    "generate_with_lyrics": Call(
        "integrated", requests.OwnLyricsBody.model_validate, wishes.own_lyrics_wish, answers.song_answer
    ),
    "generate_with_described_lyrics": Call(
        "integrated", requests.DescribedLyricsBody.model_validate, wishes.described_lyrics_wish, answers.song_answer
    ),
}

urlpatterns = [
    *(path(name, call_view(call)) for name, call in _CALLS.items()),
    path("get_available_styles", reading_view(about.styles, service=NAMES["image"])),
    path("download_image", reading_view(about.picture, service=NAMES["image"])),
    path("health_check", health_check),
    path("service_info", service_info),
]
