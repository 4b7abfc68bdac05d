# ruff: noqa: E501 (Chinese prose and word lists)
"""A scene in Chinese words, for engines that draw from a description."""

from fabula.domain.scene import Character, Scene

_PLACES = {
    "forest": "森林里", "jungle": "丛林里", "meadow": "草地上", "hills": "山坡上", "mountain": "高山上", "desert": "沙漠里", "farm": "农场上", "garden": "院子里",
    "park": "公园里", "river": "河边", "lake": "湖边", "beach": "沙滩上", "sea": "海上", "underwater": "海底", "island": "小岛上", "harbour": "港口",
    "lighthouse": "灯塔", "village": "村子里", "town": "小镇上", "street": "街道上", "city": "城市里", "market": "集市上", "bridge": "桥上", "school": "学校里",
    "classroom": "教室里", "library": "图书馆里", "museum": "博物馆里", "theatre": "剧院里", "workshop": "修理铺里", "factory": "工厂里", "kitchen": "厨房里",
    "bakery": "面包店里", "shop": "小店里", "bedroom": "卧室里", "livingroom": "屋子里", "attic": "阁楼上", "house": "房子里", "castle": "城堡里", "palace": "宫殿里",
    "cave": "山洞里", "train": "火车上", "station": "车站", "ship": "船上", "sky": "天空中", "space": "太空中", "moon": "月球上", "planet": "星球上",
    "laboratory": "实验室里", "hospital": "医院里", "stage": "舞台上", "abstract": "抽象的背景中",
}  # fmt: skip
_TIMES = {"dawn": "清晨", "morning": "早晨", "day": "白天", "afternoon": "下午", "dusk": "黄昏", "night": "夜晚"}
_WEATHERS = {
    "clear": "",
    "cloudy": "多云",
    "rain": "下着雨",
    "storm": "雷雨交加",
    "snow": "下着雪",
    "fog": "大雾弥漫",
    "wind": "刮着风",
}
_MOODS = {
    "calm": "气氛宁静", "happy": "气氛欢快", "sad": "气氛忧伤", "afraid": "气氛紧张害怕", "tense": "气氛紧张", "wonder": "气氛奇妙", "lonely": "气氛孤单",
    "funny": "气氛有趣", "proud": "气氛自豪", "angry": "气氛生气",
}  # fmt: skip


def prompt(scene: Scene, cast: tuple[Character, ...]) -> str:
    """One line: when, in what weather, where, who, with what, in what mood."""
    who = "和".join(f"{character.look}{character.kind}" for character in cast)
    parts = [
        _TIMES[scene.time],
        _WEATHERS[scene.weather],
        scene.place_detail or _PLACES[scene.place],
        who,
        "、".join(scene.props),
        _MOODS[scene.mood],
    ]
    return "绘本插画，" + "，".join(part for part in parts if part)
