"""Characters as figures: the right icon, the right body, the same on every page."""

import hashlib
import re
from dataclasses import replace
from functools import lru_cache
from random import Random
from typing import Literal

from fabula.domain.language import is_han
from fabula.domain.scene import Character, Mood
from fabula.engines.embedded.image import birds, feelings, nouns, people, puppets, things
from fabula.engines.embedded.image.artwork import has_icon, icon_body
from fabula.engines.embedded.image.clothes import Clothes, Cut
from fabula.engines.embedded.image.colour import tinted
from fabula.engines.embedded.image.figure import Figure
from fabula.engines.embedded.image.fur import FURS, Fur
from fabula.engines.embedded.image.gaze import BUST, looking
from fabula.engines.embedded.image.lexicon_props import HANDMADE_PROPS
from fabula.engines.embedded.image.mouths import with_mouth, with_muzzle
from fabula.engines.embedded.image.outfits import dressed, has_outfit
from fabula.engines.embedded.image.poses import Pose, pose_of

CLOTH = ("#7c5cbf", "#d9534f", "#2f8f9d", "#e58a2f", "#3f74c9", "#c24b86", "#4b9b57", "#b4694a", "#5a5fb0", "#d9a62e")
TROUSERS = ("#3f4a73", "#5a4a4a", "#46606b", "#6b5a86", "#4d5a3f")
METALS = ("#b9b3d9", "#a3c4d9", "#c9b8a8", "#a8cfc0")

COLOURS = {
    "red": "#d9433f", "crimson": "#b8263a", "blue": "#3a6fd0", "green": "#3f9b57", "yellow": "#f2c230",
    "orange": "#f0862c",
    "purple": "#7c4fc4", "violet": "#7c4fc4", "pink": "#f07fae", "white": "#f4f1ee", "black": "#3a3444",
    "brown": "#8a5a3c",
    "grey": "#8f8f9c", "gray": "#8f8f9c", "golden": "#e9b23a", "gold": "#e9b23a", "silver": "#b9bdc9",
    "红": "#d9433f", "蓝": "#3a6fd0", "绿": "#3f9b57", "黄": "#f2c230", "橙": "#f0862c", "紫": "#7c4fc4",
    "粉": "#f07fae",
    "白": "#f4f1ee", "黑": "#3a3444", "棕": "#8a5a3c", "灰": "#8f8f9c", "金": "#e9b23a", "银": "#b9bdc9",
}  # fmt: skip


def figure_of(
    character: Character,
    mood: Mood,
    *,
    holding: bool = False,
    turn: int = 0,
    may_sit: bool = True,
    seat: Literal["", "chair", "ground"] = "",
) -> Figure:
    """The figure of a character; the same for the same character, but for the mood in face and pose.

    Who is `holding` something stretches an arm out; `turn` chooses among the poses of a mood. Nobody sits down on the
    ground where they may not, and grown people nowhere; who has a `seat` is on it.
    """
    pose = pose_of(mood, holding=holding, turn=turn)
    if seat:
        return _figure(character, mood, replace(pose, stance="stand" if seat == "chair" else "sit"))
    return _figure(character, mood, _settled(pose, character, may_sit=may_sit))


def _settled(pose: Pose, character: Character, *, may_sit: bool) -> Pose:
    """The pose as somebody of this age, at this place, would take it."""
    grown = nouns.find(_kind(character)).manner in {"bust", "person"} and _age_of(character) != "child"
    if pose.stance in {"sit", "kneel"} and (grown or not may_sit):
        return replace(pose, stance="walk" if pose.far == "down" else "stand")
    return replace(pose, stance="stand") if pose.stance == "jump" and grown else pose


def _kind(character: Character) -> str:
    return (character.kind or character.name).strip().lower()


_BIRDS = (("gull", r"\b(?:sea)?gulls?\b|鸥"), ("dove", r"\bdoves?\b|白鸽"), ("pigeon", r"\bpigeons?\b|鸽"))


@lru_cache(maxsize=128)
def _figure(character: Character, mood: Mood, pose: Pose) -> Figure:
    kind = _kind(character)
    name = f"c{hashlib.blake2b(repr(character).encode(), digest_size=4).hexdigest()}"
    for bird, words in _BIRDS:
        if re.search(words, kind):
            return birds.flying(bird, name=name, mood=mood)
    by_hand = HANDMADE_PROPS.get(kind)
    if by_hand and by_hand.name in things.HANDMADE_FACES:
        return things.handmade(by_hand.name, name=name, mood=mood)
    return _puppet(character, nouns.find(kind), name, mood, pose)


def _puppet(character: Character, found: nouns.Found, name: str, mood: Mood, pose: Pose) -> Figure:
    random = _random(character)
    match found.manner:
        case "head":
            return _animal(found.icon, character, name, mood, pose)
        case "machine":
            return puppets.machine(
                looking(icon_body(found.icon), pose.gaze, "calm"), random.choice(METALS), name=name, pose=pose
            )
        case "bust" if not (_is_on_wheels(character) or has_outfit(character.kind)):
            return _bust(found.icon, character, random, name, mood, pose)
        case "person" | "bust":
            return _person(character, random, name, mood, pose)
        case "whole" if found.icon == "dragon" and _is_small(character):
            return replace(_animal("dragon-face", character, name, mood, pose), stature=0.56)
        case "whole":
            figure = things.whole(found.icon, icon_body(found.icon), mood, pose)
            return replace(figure, stature=figure.stature * (0.78 if character.age == "child" else 1.0))
        case "object":
            return things.thing(found.icon, _aged(icon_body(found.icon), character), name=name, mood=mood)
        case "spirit":
            colour = feelings.colour_of(f"{character.kind} {character.name}", random)
            return feelings.feeling(colour, name=name, mood=mood)


def _aged(body: str, character: Character) -> str:
    """Old things have faded."""
    old = character.age == "old" or _OLD.search(f"{character.kind} {character.look}".lower())
    return tinted(body, "#b3a48c", 0.36) if old else body


_WHEELCHAIR = re.compile(r"wheelchair|wheel chair|轮椅")


def _is_on_wheels(character: Character) -> bool:
    return bool(_WHEELCHAIR.search(f"{character.kind} {character.look}".lower()))


_TWIN = re.compile(r"\btwins?\b|双胞胎")


def _random(character: Character) -> Random:
    if _TWIN.search(f"{character.kind} {character.name}".lower()):
        # Nobody can tell their faces apart, only what they wear.
        character = replace(character, id="twin", name="twin", look="")
    seen = (character.id, character.name, character.kind, character.gender, character.age, character.look)
    return Random(hashlib.blake2b("\x1f".join(seen).encode(), digest_size=8).hexdigest())


def _is_small(character: Character) -> bool:
    words = f"{character.kind} {character.look}".lower()
    return character.age == "child" or bool(re.search(r"\b(?:small|little|baby|young|tiny)\b|小|幼", words))


MOLE = Fur("#4d4450", "#8a7c86", limb="#d99a9f", stature=0.48, girth=1.15)


def _mole_head(mood: Mood) -> str:
    """A mole's head in an icon's view box, for no icon shows one: no ears, hardly any eyes, a long pink snout."""
    mouth = "M13 25.4q3 -2 6 0" if mood in {"sad", "afraid", "lonely", "angry"} else "M13 24.6q3 2.4 6 0"
    whiskers = "".join(
        f'<path d="M{16 + side * 6} {y}l{side * 6} {rise}" stroke="#c9bcc6" stroke-width="0.5" fill="none"/>'
        for side in (-1, 1)
        for y, rise in ((20.5, -1), (22, 1))
    )
    eyes = "".join(
        f'<circle cx="{x}" cy="13" r="1.25" fill="#17121c"/><circle cx="{x + 0.4}" cy="12.6" r="0.4" fill="#fff"/>'
        for x in (11.2, 20.8)
    )
    return (
        '<path d="M16 2.5C26 2.5 29.6 10 29 17.5C28.4 25.5 22 30 16 30S3.6 25.5 3 17.5C2.4 10 6 2.5 16 2.5Z"'
        ' fill="#4d4450"/><path d="M8 7Q16 1.5 24 7Q16 5 8 7Z" fill="#6b6070"/>'
        f'<ellipse cx="16" cy="21.5" rx="8.6" ry="6.6" fill="#8a7c86"/>{whiskers}{eyes}'
        f'<ellipse cx="16" cy="18.4" rx="4.4" ry="3.4" fill="#ef9aa8"/><ellipse cx="15" cy="17.2" rx="1.5" ry="0.8"'
        f' fill="#fbd0d6"/><path d="{mouth}" stroke="#3a2a36" stroke-width="0.9" fill="none" stroke-linecap="round"/>'
    )


PROFILES = frozenset(("dragon-face", "unicorn", "horse-face", "boar", "moose", "chicken"))
"""Heads that are drawn from the side, looking to the left."""


def _animal(icon: str, character: Character, name: str, mood: Mood, pose: Pose) -> Figure:
    body, fur = with_muzzle(icon, icon_body(icon), mood), FURS.get(icon, Fur("#a9774f", "#e9cfae"))
    if re.search(r"\bmole\b|鼹鼠", character.kind.lower()):
        body, fur = _mole_head(mood), MOLE
    body = body if icon in PROFILES else looking(body, pose.gaze, mood)
    figure = puppets.animal(
        body, fur, name=name, pose=pose, scarf=_wears(character.look, "scarf", "围巾"), profile=icon in PROFILES
    )
    return replace(figure, stature=fur.stature * (0.82 if character.age == "child" else 1.0))


def _wears(look: str, english: str, chinese: str) -> str:
    """The colour of a garment that the look names; empty where it does not."""
    match = re.search(rf"(\w+)\s+(?:\w+\s+)?{english}|(.)色?的?{chinese}", look.lower())
    if not match:
        return ""
    return COLOURS.get(match[1] or match[2], "#d9433f")


def colour_in(look: str) -> str:
    """The first colour that the words name, as a hex value; empty where they name none."""
    lowered = look.lower()
    return next(
        (value for word, value in COLOURS.items() if re.search(rf"\b{word}\b" if word.isascii() else word, lowered)), ""
    )


def _tone(character: Character, random: Random) -> str:
    """The skin tone of a person's icon; people of Chinese stories have a light one."""
    if any(map(is_han, character.kind + character.name)):
        return "-light"
    return random.choice(("-light", "-medium-light", "-medium-light", "-medium", "-medium-dark"))


def _person(character: Character, random: Random, name: str, mood: Mood, pose: Pose) -> Figure:
    gender, age = _gender_of(character), _age_of(character)
    tone = _tone(character, random)
    icon = _head(gender, age, tone, random)
    if "blonde" in icon and (tone in {"-medium", "-medium-dark"} or any(map(is_han, character.kind + character.name))):
        icon = "woman"
    if not has_icon(icon + tone):
        tone = ""
    cut = _cut(gender, age, random)
    main = colour_in(character.look) or random.choice(CLOTH)
    trousers, scarf = random.choice(TROUSERS), _wears(character.look, "scarf", "围巾")
    clothes = dressed(Clothes(cut, main, trousers, scarf=scarf), character, random, gender=gender, age=age)
    wheels = _is_on_wheels(character)
    head = looking(with_mouth(icon_body(icon + tone), mood), pose.gaze, mood)
    return people.person(head, clothes, tone=tone, child=age == "child", name=name, pose=pose, wheels=wheels)


def _cut(gender: str, age: str, random: Random) -> Cut:
    if gender == "female":
        return "dress" if age in {"child", "old"} or random.random() < 0.6 else "coat"
    return "coat" if age == "old" or random.random() < 0.35 else "shirt"


_FEMALE = re.compile(
    r"\b(?:\w*(?:woman|women|mistress|maid|wife|hostess)|girl|grandmother|grandma|granny|mother|mum|mom|mama|sister|daughter|aunt|lady|widow|heroine|nun|queen)\b|女|奶|婆|姥姥|妈|母|姐|妹|姨|姑|太太|婶"
)
_MALE = re.compile(
    r"\b(?:man|boy|grandfather|grandpa|father|dad|papa|brother|son|uncle|gentleman|fisherman|hero|monk|king)\b|\w+man\b|男|爷|公$|爸|父|哥|弟|叔|伯|舅|先生|和尚|小伙|书生|老头"
)
_OLD = re.compile(r"\b(?:grand\w+|granny|old|elderly)\b|奶奶|爷爷|婆婆?$|姥|外公|老(?!师|虎|鼠|板|鹰)")
_CHILD = re.compile(
    r"\b(?:boy|girl|child|kid|children|baby|toddler|pupil|orphan)s?\b|孩|小朋友|儿童|小姑娘|小学生|婴儿|宝宝|少年|少女"
)


def _gender_of(character: Character) -> str:
    if _FEMALE.search(character.kind):
        return "female"
    if _MALE.search(character.kind):
        return "male"
    return character.gender


def _age_of(character: Character) -> str:
    if character.age == "adult" and _CHILD.search(character.kind):
        return "child"
    if character.age == "adult" and _OLD.search(character.kind):
        return "old"
    return character.age


def _head(gender: str, age: str, tone: str, random: Random) -> str:
    heads = {
        ("female", "child"): ("girl",), ("male", "child"): ("boy",), ("neutral", "child"): ("child",),
        ("female", "old"): ("old-woman",), ("male", "old"): ("old-man", "man-white-hair"),
        ("neutral", "old"): ("older-person",),
        ("female", "young"): ("woman", "woman-blonde-hair"), ("male", "young"): ("man", "man-curly-hair"),
        ("female", "adult"): ("woman", "woman", "woman-blonde-hair"), ("male", "adult"): ("man", "man", "man-beard"),
    }  # fmt: skip
    found = random.choice(heads.get((gender, age), ("person",)))
    red = tone == "-medium-light" and found in {"man", "woman"} and random.random() < 0.35
    return f"{found}-red-hair" if red else found


BUST_CLOTHES: dict[str, tuple[str, str]] = {
    # Trousers and the hem of the coat by trade.
    "farmer": ("#2c62c4", "#2f74d6"), "cook": ("#5a5569", "#f1eef4"), "astronaut": ("#e9e7f1", "#dfdcea"),
    "pilot": ("#46405f", "#514a6e"), "scientist": ("#5b6a8c", "#efeaf4"), "artist": ("#6b5a86", "#f1eef7"),
    "singer": ("#3f3a63", "#6f4cc0"), "judge": ("#3f3a4c", "#4d465c"), "mechanic": ("#2f7fd8", "#3a90ea"),
    "factory-worker": ("#2b62c9", "#3276e0"), "office-worker": ("#544c70", "#5d557c"),
    "health-worker": ("#5fb0d8", "#f1eef4"),
    "firefighter": ("#7a2338", "#d2304a"),
    "police-officer": ("#2a57b8", "#3b82e6"), "detective": ("#4b4363", "#554c70"),
    "guard": ("#38324a", "#d0263f"), "construction-worker": ("#4a6fb0", "#f6912d"), "mage": ("#2a62c8", "#3b8ef0"),
    "elf": ("#6b4a3a", "#7a5745"), "vampire": ("#3b3350", "#453b5c"), "genie": ("#8a4fd0", "#f0a030"),
    "superhero": ("#2f6fd0", "#3a8cf0"), "student": ("#3f394c", "#4b4458"), "prince": ("#e8e4f0", "#3f7ad6"),
    "princess": ("#9a63d8", "#a970e8"), "person-with-crown": ("#7c3a30", "#f0742c"), "ninja": ("#332c44", "#3d354f"),
    "technologist": ("#544c70", "#3f8ad6"), "teacher": ("#544c70", "#6a4a44"),
}  # fmt: skip


HATLESS = frozenset(("office-worker", "teacher", "judge", "scientist", "technologist", "singer", "artist"))
"""Trades whose icons show a young person and nothing that only they wear."""


def _bust(icon: str, character: Character, random: Random, name: str, mood: Mood, pose: Pose) -> Figure:
    gender = _gender_of(character)
    if gender == "female" and has_icon(icon.replace("man-", "woman-", 1)) and not icon.startswith("woman-"):
        icon = icon.replace("man-", "woman-", 1)
    trade = icon.removeprefix("man-").removeprefix("woman-")
    if _age_of(character) == "old" and trade in HATLESS:
        return _person(character, random, name, mood, pose)
    tone = _tone(character, random)
    if not has_icon(icon + tone):
        tone = ""
    trousers, coat = BUST_CLOTHES.get(trade, ("#544c70", "#5d557c"))
    head = looking(with_mouth(icon_body(icon + tone), mood, size=0.6), pose.gaze, mood, BUST)
    return people.bust(head, trousers, coat, name=name, pose=pose)
