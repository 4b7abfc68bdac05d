"""Words of a prompt that tell place, time, weather and mood, in Chinese and English."""

from fabula.domain.scene import Mood, Place, Time, Weather

PLACE_WORDS: dict[Place, str] = {
    "lighthouse": "lighthouse 灯塔",
    "underwater": "underwater undersea seabed reef 海底 水下 海里 珊瑚礁",
    "island": "island 岛 小岛 海岛",
    "harbour": "harbour harbor port dock pier 港口 码头 海港 渔港",
    "beach": "beach shore seaside coast sand 海滩 沙滩 海边 海岸",
    "ship": "ship deck aboard pirate 船上 甲板 轮船 海盗",
    "sea": "sea ocean waves 大海 海上 海洋 海",
    "jungle": "jungle rainforest tropics 丛林 雨林 热带",
    "forest": "forest wood woods woodland trees grove 森林 树林 林子 树丛 竹林",
    "meadow": "meadow grassland field prairie 草地 草原 草坪 田野",
    "hills": "hill hills valley countryside 山坡 丘陵 山谷 山丘 小山",
    "mountain": "mountain mountains peak summit cliff alps 高山 雪山 山顶 山峰 悬崖 山",
    "desert": "desert dune dunes oasis sahara 沙漠 沙丘 绿洲",
    "farm": "farm barn farmyard 农场 农庄 谷仓 田里",
    "garden": "garden orchard greenhouse 花园 果园 院子 庭院",
    "park": "park playground zoo 公园 游乐场 动物园",
    "river": "river stream creek brook waterfall 河 小河 溪 小溪 瀑布 河边",
    "lake": "lake pond pool 湖 池塘 湖边 湖泊",
    "village": "village hamlet 村庄 村子 小村 村里",
    "town": "town square 小镇 镇上 广场",
    "street": "street road alley lane avenue 街 街道 马路 巷子 胡同 街上",
    "city": "city skyscraper metropolis downtown rooftop rooftops 城市 都市 高楼 大楼 屋顶 天台",
    "market": "market bazaar fair 市场 集市 菜市场 夜市",
    "bridge": "bridge 桥 小桥 大桥",
    "classroom": "classroom lesson 教室 课堂",
    "school": "school schoolyard kindergarten 学校 校园 幼儿园",
    "library": "library bookshop bookstore 图书馆 书店 书房",
    "museum": "museum gallery exhibition 博物馆 美术馆 画廊",
    "theatre": "theatre theater cinema opera 剧院 戏院 电影院",
    "stage": "stage concert 舞台 音乐会 演唱会",
    "workshop": "workshop studio garage 工作室 作坊 车库 工坊",
    "factory": "factory mill plant 工厂 车间",
    "kitchen": "kitchen 厨房",
    "bakery": "bakery 面包店 面包房 蛋糕店",
    "shop": "shop store café cafe restaurant 商店 小店 店铺 超市 咖啡馆 餐厅",
    "bedroom": "bedroom bed bedtime asleep pillow nursery 卧室 床上 床 睡房 枕头",
    "livingroom": "livingroom living-room sofa fireplace hearth 客厅 沙发 壁炉",
    "attic": "attic loft 阁楼",
    "castle": "castle fortress tower 城堡 堡垒 高塔",
    "palace": "palace throne court 皇宫 宫殿 王宫",
    "cave": "cave cavern grotto tunnel mine 山洞 洞穴 洞里 矿井",
    "train": "carriage train-ride 车厢 列车上 火车上",
    "station": "station platform railway subway 车站 火车站 站台 地铁",
    "laboratory": "laboratory lab 实验室",
    "hospital": "hospital clinic ward 医院 诊所 病房",
    "moon": "on-the-moon lunar 月球 月亮上",
    "planet": "planet mars 星球 火星 行星",
    "space": "space galaxy universe cosmos orbit starship 太空 宇宙 银河 星际",
    "sky": "sky clouds flying above-the-clouds 天空 天上 云端 云上 空中",
    "house": "house home cottage cabin yard 房子 家 小屋 屋子 家里",
}  # fmt: skip

TIME_WORDS: dict[Time, str] = {
    "night": "night midnight nighttime moonlight moonlit stars ",
    "dawn": "dawn sunrise daybreak 黎明 日出 拂晓 清晨 天亮",
    "morning": "morning breakfast 早晨 早上 上午 早餐",
    "dusk": "dusk sunset evening twilight 黄昏 傍晚 日落 夕阳 晚霞",
    "afternoon": "afternoon 下午 午后",
    "day": "noon midday daytime 中午 白天 正午",
}  # fmt: skip

WEATHER_WORDS: dict[Weather, str] = {
    "storm": "storm thunder lightning thunderstorm tempest hurricane "
    "暴风雨 雷 闪电 雷雨 风暴 打雷",
    "snow": "snow snowy winter blizzard snowing frost 雪 下雪 雪地 冬天 大雪 冬",
    "rain": "rain rainy raining drizzle wet puddle umbrella 雨 下雨 雨天 小雨 大雨",
    "fog": "fog foggy mist misty 雾 大雾 浓雾 薄雾",
    "wind": "wind windy breeze gale kite 风 大风 刮风 微风 风筝",
    "cloudy": "cloudy overcast grey 多云 阴天 阴",
}  # fmt: skip

MOOD_WORDS: dict[Mood, str] = {
    "afraid": "afraid scared frightened fear terrified 害怕 怕 恐惧 吓 胆小",
    "sad": "sad crying cry tears unhappy goodbye lost 难过 伤心 哭 悲伤 眼泪 告别",
    "lonely": "lonely alone lonesome solitary 孤独 孤单 寂寞 独自",
    "angry": "angry furious rage mad 生气 愤怒 发火",
    "tense": "tense danger chase battle fight secret 紧张 危险 追赶 战斗 秘密",
    "wonder": "wonder magic magical dream dreams mystery glowing marvel "
    "神奇 魔法 梦 梦想 神秘 奇妙 惊奇",
    "proud": "proud victory win brave hero 骄傲 胜利 勇敢 自豪",
    "funny": "funny silly laugh joke 滑稽 搞笑 好笑 有趣",
    "happy": "happy joy joyful party celebrate birthday smile 快乐 高兴 开心 生日 庆祝 欢乐",
}  # fmt: skip
