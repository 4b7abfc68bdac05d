# ruff: noqa: E501 (Chinese prose and word lists)
"""Chinese words for places and weather, and the scene values they stand for."""

from fabula.domain.scene import Place, Weather

_PLACES: dict[Place, str] = {
    "forest": "森林 树林 林子 竹林", "jungle": "丛林 雨林", "meadow": "草地 草原 草坪", "hills": "山坡 小山 山丘", "mountain": "雪山 高山 山顶 山上 山里 大山",
    "desert": "沙漠 戈壁", "farm": "农场 田野 稻田 麦田 菜地", "garden": "花园 院子 菜园 后院", "park": "公园 游乐园", "river": "河边 小河 河里 河底 溪边 小溪",
    "lake": "湖边 湖里 湖 池塘", "beach": "海边 沙滩 海滩", "sea": "大海 海上 海面", "underwater": "海底 水下 深海", "island": "小岛 孤岛 岛上 岛", "harbour": "港口 码头 渔港",
    "lighthouse": "灯塔", "village": "村子 村庄 村里 山村 渔村", "town": "小镇 镇上 古镇", "street": "街上 胡同 弄堂 巷子 路边 街头", "city": "城市 城里 大城市 都市",
    "market": "菜市场 集市 市场 夜市", "bridge": "桥上 桥下", "school": "学校 幼儿园", "classroom": "教室", "library": "图书馆", "museum": "博物馆", "theatre": "剧院 电影院",
    "workshop": "工坊 作坊 修理铺", "factory": "工厂", "kitchen": "厨房", "bakery": "面包店", "shop": "便利店 杂货店 书店 商店 旧货店", "bedroom": "卧室 床上", "livingroom": "客厅",
    "attic": "阁楼", "house": "老房子 屋子", "castle": "城堡", "palace": "皇宫 宫殿", "cave": "山洞 洞里", "train": "火车上 车厢 地铁", "station": "车站 火车站 地铁站",
    "ship": "船上 轮船", "sky": "天上 天空 云上", "space": "太空 宇宙 空间站", "moon": "月球 月亮上", "planet": "火星 星球", "laboratory": "实验室", "hospital": "医院", "stage": "舞台",
}  # fmt: skip
_BY_WORD: dict[str, Place] = {word: place for place, words in _PLACES.items() for word in words.split()}
_WEATHERS: dict[str, Weather] = {
    "雷雨": "storm", "暴雨": "storm", "台风": "storm", "大风": "wind", "刮风": "wind", "下雨": "rain", "雨": "rain", "雪": "snow", "雾": "fog", "风": "wind", "云": "cloudy", "阴天": "cloudy",
}  # fmt: skip


def place_of(text: str) -> tuple[Place | None, str]:
    """The place that a text names, as a scene value and in its own words."""
    found = max((word for word in _BY_WORD if word in text), key=len, default="")
    return (_BY_WORD[found], found) if found else (None, "")


def weather_of(text: str) -> Weather | None:
    """The weather that a text names."""
    return next((weather for word, weather in _WEATHERS.items() if word in text), None)
