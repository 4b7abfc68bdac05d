"""A composer, and lyrics to compose for."""

import pytest

from fabula.domain.lyrics import Lyrics, lyrics_of
from fabula.engines.embedded.music.composing.composer import EmbeddedComposer

ENGLISH = """
[verse]
Morning light is falling on the floor
I can hear the city through the door
Every little sound becomes a song
I have been away from you too long
[chorus]
Sunshine, carry me home
Sunshine, I'm not alone
Over the river and into the blue
Every road is leading to you
[verse]
Coffee and a letter on the stair
Somebody is humming in the square
[bridge]
Wait for me, wait for me now
[chorus]
Sunshine, carry me home
Sunshine, I'm not alone
Over the river and into the blue
Every road is leading to you
"""
CHINESE = """
[主歌]
细雨落在老屋的瓦上
炊烟绕过青石的小巷
[副歌]
故乡的雨啊轻轻地下
落进我的梦里开成花
[主歌]
外婆的伞还靠在门旁
[副歌]
故乡的雨啊轻轻地下
落进我的梦里开成花
"""


@pytest.fixture(scope="session")
def composer() -> EmbeddedComposer:
    return EmbeddedComposer()


@pytest.fixture(scope="session")
def english() -> Lyrics:
    return lyrics_of(ENGLISH, language="en")


@pytest.fixture(scope="session")
def chinese() -> Lyrics:
    return lyrics_of(CHINESE, language="zh")
