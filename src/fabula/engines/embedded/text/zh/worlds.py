# ruff: noqa: E501 (Chinese prose and word lists)
"""The worlds a spine can be told in: people in a town, animals in a wood, sea folk round a bay."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fabula.engines.embedded.text.frame.spine import Need, Spine

PLAYERS = ("小孩", "长辈", "邮差", "摆渡人", "磨坊主", "养蜂人", "办事员", "独居者", "店主", "校工")


@dataclass(frozen=True)
class World:
    """Where a story happens: what it is called, who plays which part, which place a spine's `@token` is."""

    name: str
    at: str
    players: Mapping[str, tuple[str, ...]]
    places: Mapping[str, str]


TOWN = World(
    "town", "镇上",
    {
        "小孩": ("小女孩", "小男孩"), "长辈": ("老爷爷", "老奶奶"), "邮差": ("邮差",), "摆渡人": ("摆渡人",), "磨坊主": ("磨坊主",),
        "养蜂人": ("养蜂人",), "办事员": ("办事员",), "独居者": ("木匠", "画师"), "店主": ("店主",), "校工": ("校工",),
        "看门人": ("老爷爷", "老奶奶"),
    },
    {
        "@shop": "shop", "@bridge": "bridge", "@street": "street", "@park": "park", "@yard": "garden", "@office": "town",
        "@room": "livingroom", "@path": "street", "@river": "river", "@hills": "hills",
    },
)  # fmt: skip
WOOD = World(
    "wood", "林子里",
    {
        "小孩": ("小田鼠", "小刺猬", "小松鼠"), "长辈": ("老獾", "老山羊", "老乌龟"), "邮差": ("鸽子", "兔子"), "摆渡人": ("水獭", "河狸"),
        "磨坊主": ("棕熊",), "养蜂人": ("黑熊",), "办事员": ("鹈鹕", "羊驼"), "独居者": ("鼹鼠", "浣熊"), "店主": ("喜鹊", "浣熊"),
        "校工": ("驴",),
    },
    {
        "@shop": "shop", "@bridge": "bridge", "@street": "village", "@park": "meadow", "@yard": "garden", "@office": "village",
        "@room": "livingroom", "@path": "forest", "@river": "river", "@hills": "hills",
    },
)  # fmt: skip
BAY = World(
    "bay", "海湾里",
    {
        "小孩": ("小螃蟹", "小海豹"), "长辈": ("老海龟", "老章鱼"), "邮差": ("海鸥", "飞鱼"), "摆渡人": ("海龟", "海豹"), "磨坊主": ("大螃蟹",),
        "养蜂人": ("寄居蟹",), "办事员": ("章鱼", "海象"), "独居者": ("寄居蟹", "乌贼"), "店主": ("海象", "章鱼"), "校工": ("海狮",),
    },
    {
        "@shop": "shop", "@bridge": "bridge", "@street": "harbour", "@park": "beach", "@yard": "beach", "@office": "harbour",
        "@room": "house", "@path": "beach", "@river": "river", "@hills": "island",
    },
)  # fmt: skip
WORLDS = (TOWN, WOOD, BAY)
_OUTDOORS = frozenset({"@street", "@park", "@yard", "@path"})


def places_of(world: World, *, own: str) -> dict[str, dict[str, str]]:
    """A spine's `@token` places as cards; where the topic names a place, what happens outdoors happens there."""
    return {
        token[1:]: {"is": world.at, "place": own if own and token in _OUTDOORS else place}
        for token, place in world.places.items()
    }


def brings_hero(spine: Spine) -> bool:
    """Whether a spine is told of people of its own, whom any topic may happen to."""
    return any(part.role == "hero" for part in spine.parts)


def told_in(spine: Spine, world: World) -> Spine:
    """The spine with its parts and heroes of one world."""
    parts = tuple(
        replace(part, nouns=tuple(noun for key in part.nouns for noun in world.players.get(key, (key,))))
        for part in spine.parts
    )
    needs = dict(spine.needs)
    if not brings_hero(spine):
        hero = needs.get("hero", Need())
        needs["hero"] = replace(hero, has=hero.has | {f"in:{world.name}"})
    choices = {**spine.choices, "world": ({"is": world.at, "at": world.at},)}
    return replace(spine, id=f"{spine.id}.{world.name}", parts=parts, needs=needs, choices=choices)
