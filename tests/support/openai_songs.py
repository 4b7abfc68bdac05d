"""What a well-behaved model answers to the song prompts of the chat adapter."""

import json
from typing import Any

ENGLISH_CHORUS = ["Hold the lantern high for me", "All the boats come home from sea"]
CHINESE_CHORUS = ["提一盏灯等你", "走过风走过雨"]


def song_answer(messages: list[dict[str, str]]) -> str | None:
    """The answer to a question about a song; `None` where something else is asked."""
    system = messages[0]["content"]
    if "You write song lyrics" in system:
        answer = made_lyrics()
    elif "你写歌词" in system:
        answer = made_lyrics(chinese=True)
    elif "in tags" in system or "用标签" in system:
        answer = {"genre": "folk", "tags": ["folk", "gentle", "acoustic guitar", "slow tempo"]}
    elif "file songs" in system or "给歌分类" in system:
        answer = made_categories()
    else:
        return None
    return json.dumps(answer, ensure_ascii=False)


def made_lyrics(*, chinese: bool = False) -> dict[str, Any]:
    """Lyrics as JSON, with the hook in every chorus and a section written as models like to ("Verse 1")."""
    verse = (
        ["码头的木板潮又凉", "海鸥落在旧船舱"]
        if chinese
        else ["The harbour steps are cold and wet", "You have not come in with the net"]
    )
    chorus = CHINESE_CHORUS if chinese else ENGLISH_CHORUS
    return {
        "title": "等你" if chinese else "The lantern",
        "hook": chorus[0],
        "sections": [
            {"kind": "Verse 1", "lines": verse},
            {"kind": "chorus", "lines": chorus},
            {"kind": "instrumental", "lines": []},
            {"kind": "chorus", "lines": ["[Chorus]", *chorus]},
        ],
    }


def made_categories(primary: str = "folk") -> dict[str, Any]:
    """Categories as JSON, the second one surer than the last."""
    return {
        "primary": primary,
        "categories": [
            {"name": "Sea shanty", "confidence": 0.45},
            {"name": "Folk", "confidence": 0.9},
            {"name": "singer-songwriter", "confidence": 0.5},
        ],
    }
