"""What a page shows: where, when, in what weather and mood, who is there and what lies about."""

from dataclasses import dataclass
from typing import Literal, get_args

Time = Literal["dawn", "morning", "day", "afternoon", "dusk", "night"]
Weather = Literal["clear", "cloudy", "rain", "storm", "snow", "fog", "wind"]
Mood = Literal["calm", "happy", "sad", "afraid", "tense", "wonder", "lonely", "funny", "proud", "angry"]
Place = Literal[
    "forest", "jungle", "meadow", "hills", "mountain", "desert", "farm", "garden", "park", "river", "lake",
    "beach", "sea", "underwater", "island", "harbour", "lighthouse", "village", "town", "street", "city",
    "market", "bridge", "school", "classroom", "library", "museum", "theatre", "workshop", "factory",
    "kitchen", "bakery", "shop", "bedroom", "livingroom", "attic", "house", "castle", "palace", "cave", "train",
    "station", "ship", "sky", "space", "moon", "planet", "laboratory", "hospital", "stage", "abstract",
]  # fmt: skip

TIMES: tuple[Time, ...] = get_args(Time)
WEATHERS: tuple[Weather, ...] = get_args(Weather)
MOODS: tuple[Mood, ...] = get_args(Mood)
PLACES: tuple[Place, ...] = get_args(Place)

Gender = Literal["female", "male", "neutral"]
Age = Literal["child", "young", "adult", "old"]


@dataclass(frozen=True)
class Character:
    """Somebody who acts or speaks in a story.

    `id` is stable over the pages ("hero", "friend", "narrator" is reserved); `name` is what the text calls
    them; `kind` is a plain noun in the story's language ("fox", "灯塔看守人"), from which a picture is drawn;
    `look` adds what the text says of their appearance ("red scarf"). `voice` is a voice name or empty for
    "let casting choose".
    """

    id: str
    name: str
    kind: str
    gender: Gender = "neutral"
    age: Age = "adult"
    look: str = ""
    voice: str = ""


@dataclass(frozen=True)
class Scene:
    """The picture of one page in facts. `actors` are character ids, most important first; `props` are nouns."""

    place: Place
    time: Time = "day"
    weather: Weather = "clear"
    mood: Mood = "calm"
    actors: tuple[str, ...] = ()
    props: tuple[str, ...] = ()
    place_detail: str = ""
