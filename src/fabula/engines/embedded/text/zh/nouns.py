# ruff: noqa: E501 (Chinese prose and word lists)
"""What a Chinese noun is: own word lists by type first, then suffixes, for what may be the hero or the matter of a story."""

from functools import cache

TYPES: dict[str, str] = {
    "person": """人 孩子 小孩 小朋友 男孩 女孩 小男孩 小女孩 男孩子 女孩子 少年 少女 姑娘 小姑娘 小伙子 娃娃 宝宝 婴儿 妹妹 弟弟 哥哥
        姐姐 爸爸 妈妈 爷爷 奶奶 外公 外婆 姥姥 姥爷 叔叔 阿姨 舅舅 姑姑 邻居 老人 老头 老爷爷 老奶奶 老太太 大叔 学生 小学生 中学生
        大学生 同学 同桌 老师 校长 医生 护士 牙医 警察 消防员 邮差 邮递员 快递员 快递小哥 外卖员 外卖小哥 司机 船长 水手 渔夫 农夫 农民
        木匠 铁匠 裁缝 鞋匠 面包师 厨师 理发师 钟表匠 守塔人 灯塔看守人 守夜人 图书管理员 管理员 宇航员 飞行员 科学家 发明家 画家
        作家 诗人 歌手 音乐家 钢琴家 小提琴手 演员 魔术师 小丑 侦探 小偷 海盗 骑士 国王 王后 皇后 公主 王子 皇帝 将军 士兵 女巫 巫师
        巫婆 道士 和尚 侠客 程序员 工程师 设计师 会计 老板 店主 店员 保安 清洁工 环卫工 记者 摄影师 运动员 足球运动员 教练 舞者 猎人
        牧羊人 牧童 樵夫 书生 外星人 邮局职员 售票员 修理工 园丁 花匠 陌生人 旅人 旅行者 双胞胎 新同学 转校生 盲人 聋人 母亲 父亲 儿子
        女儿 丈夫 妻子 夫妻 朋友 伙伴 爱人 孙子 孙女 孤儿 养蜂人 摆渡人 说书人 收藏家 探险家 调音师 木偶师 捕梦人 修表匠 修鞋匠""",
    "animal": """狐狸 兔子 小兔 兔 熊 小熊 狗熊 北极熊 棕熊 熊猫 大熊猫 猫 小猫 猫咪 流浪猫 黑猫 狗 小狗 流浪狗 导盲犬 老鼠 小老鼠
        田鼠 仓鼠 松鼠 刺猬 獾 鼹鼠 狼 小狼 大灰狼 狮子 老虎 豹子 猎豹 大象 小象 长颈鹿 河马 犀牛 斑马 鹿 小鹿 驯鹿 马 小马 驴 毛驴
        牛 小牛 奶牛 水牛 羊 小羊 山羊 绵羊 猪 小猪 野猪 骆驼 猴子 小猴 猩猩 袋鼠 考拉 树懒 浣熊 水獭 河狸 海狸 蛇 小蛇 蜥蜴 变色龙
        青蛙 蝌蚪 蟾蜍 乌龟 小乌龟 陆龟 鳄鱼 蜗牛 毛毛虫 蚯蚓 食蚁兽 穿山甲 黄鼠狼 羊驼 小兔子 小狐狸 老狼 金丝猴 雪豹 猞猁 小动物
        动物 恐龙 霸王龙 蝙蝠""",
    "bird": """鸟 小鸟 麻雀 燕子 鸽子 信鸽 乌鸦 喜鹊 猫头鹰 老鹰 鹰 天鹅 鸭子 小鸭 小鸭子 丑小鸭 鹅 大雁 公鸡 母鸡 小鸡 鸡 孔雀 鹦鹉
        啄木鸟 企鹅 小企鹅 海鸥 白鹭 丹顶鹤 鹤 鹈鹕 火烈鸟 鸵鸟 蜂鸟 杜鹃 黄鹂 百灵 知更鸟 夜莺 翠鸟 信天翁""",
    "fish": """鱼 小鱼 金鱼 鲸鱼 鲸 蓝鲸 座头鲸 鲨鱼 海豚 章鱼 乌贼 水母 海马 海龟 螃蟹 寄居蟹 龙虾 虾 小虾 海星 河豚 鲤鱼 锦鲤 鳗鱼
        小丑鱼 比目鱼 飞鱼 海豹 海狮 海象 灯笼鱼 珊瑚 三文鱼 鲑鱼 泥鳅 美人鱼""",
    "insect": """蚂蚁 小蚂蚁 蜜蜂 小蜜蜂 蝴蝶 萤火虫 蜻蜓 瓢虫 蜘蛛 蟋蟀 蝉 知了 蚱蜢 蚊子 苍蝇 飞蛾 螳螂 甲虫 蟑螂 小虫子 虫子""",
    "robot": """机器人 小机器人 老机器人 扫地机器人 机器猫 机器狗 人工智能 AI 机器""",
    "vehicle": """火车 小火车 蒸汽火车 地铁 公交车 公共汽车 末班车 汽车 小汽车 卡车 消防车 救护车 挖掘机 推土机 拖拉机 自行车 摩托车 船 小船
        帆船 轮船 渡船 潜水艇 飞机 直升机 火箭 飞船 宇宙飞船 热气球 电梯 缆车 出租车 洒水车 垃圾车 吊车 电车 有轨电车""",
    "imaginary": """龙 小龙 喷火龙 怪兽 小怪兽 怪物 妖怪 精灵 小精灵 仙女 巨人 幽灵 鬼 小鬼 独角兽 凤凰 麒麟 年兽 雪人 雪怪 稻草人
        天使 魔鬼 吸血鬼 僵尸 小矮人 树精 山神 河神 土地公 雪孩子""",
    "toy": """布娃娃 玩具熊 泰迪熊 锡兵 木偶 泥人 石狮子 洋娃娃 毛绒兔 玩偶 积木 木马 陀螺 皮球 不倒翁""",
    "weather": """雨 大雨 暴雨 毛毛雨 雨滴 小雨滴 雨水 雨点 雪 雪花 大雪 云 乌云 白云 云朵 小云 小云朵 风 大风 台风 北风 微风 龙卷风 雷 打雷
        雷声 闪电 雷雨 雾 大雾 霜 冰雹 彩虹 露水 露珠 寒潮 沙尘暴 雪崩""",
    "celestial": """月亮 月球 太阳 星星 小星星 流星 彗星 星球 地球 火星 银河 北极星 卫星 黑洞 冥王星 月光 阳光 极光""",
    "plant": """树 大树 小树 老树 树苗 银杏 银杏树 柳树 松树 圣诞树 苹果树 桃树 梧桐 榕树 竹子 花 小花 玫瑰 向日葵 蒲公英 牡丹 荷花 梅花
        菊花 昙花 仙人掌 小草 草 种子 树叶 叶子 落叶 蘑菇 南瓜 萝卜 土豆 白菜 西瓜 橡果 橡子 藤蔓 含羞草 稻子 麦子 豆子 豌豆""",
    "building": """灯塔 图书馆 书店 便利店 杂货店 面包店 包子铺 茶馆 咖啡馆 邮局 车站 火车站 博物馆 医院 学校 教室 桥 石桥 房子 老房子 城堡
        塔 钟楼 风车 工厂 电影院 剧院 游乐园 动物园 菜市场 饭馆 面馆 旅馆 古镇 弄堂 胡同 村庄 小镇 城市 天文台 照相馆 商店 渔村 澡堂 理发店""",
    "food": """面包 蛋糕 月饼 饺子 包子 馒头 面条 米饭 粽子 汤圆 豆腐 糖 糖果 巧克力 冰淇淋 饼干 苹果 香蕉 草莓 桔子 橘子 西红柿 牛奶 茶 咖啡
        粥 汤 火锅 辣椒 鸡蛋 蜂蜜 糖葫芦 棉花糖 薯条 披萨 汉堡 烧饼 煎饼""",
    "thing": """书 旧书 字典 日记 日记本 本子 铅笔 橡皮 钢笔 毛笔 粉笔 书包 信 一封信 明信片 邮票 信封 地图 照片 相机 旧相机 画 伞 雨伞 红伞 帽子
        围巾 手套 袜子 鞋 鞋子 球鞋 纽扣 扣子 毛衣 衣服 裙子 被子 枕头 床 椅子 桌子 柜子 抽屉 门 窗户 钥匙 锁 镜子 杯子 茶壶 碗 筷子 勺子
        锅 盒子 箱子 行李箱 瓶子 漂流瓶 罐子 灯 路灯 台灯 灯笼 孔明灯 蜡烛 火柴 手电筒 钟 闹钟 老钟 座钟 手表 怀表 收音机 电视 电视机 电话
        手机 电脑 键盘 打字机 缝纫机 洗衣机 冰箱 烤箱 录音机 唱片 留声机 钢琴 小提琴 二胡 笛子 口琴 吉他 鼓 铃铛 风铃 哨子 风筝 皮球 足球 篮球 气球
        玩具 积木 陀螺 秋千 滑梯 望远镜 放大镜 指南针 锚 渔网 鱼竿 锤子 剪刀 针 线 绳子 梯子 雕像 面具 王冠 戒指 项链 石头 鹅卵石 贝壳 海螺 羽毛
        硬币 钱包 存钱罐 红包 礼物 包裹 信箱 邮筒 长椅 井 船桨 机器 时光机 飞毯 魔杖 魔方 拼图 棋盘 象棋 剪纸 年画 对联 鞭炮 种子 翅膀 尾巴 影子
        牙齿 门牙 胡子 眼镜 耳朵 声音 歌 笑声 梦 名字 颜色 味道 故事 代码 程序 密码 作业 试卷 稻草 木马 轮椅 拐杖 石磨 水桶 扫帚 拖把 秤 算盘""",
    "abstract": """孤独 寂寞 勇气 勇敢 时间 爱情 友谊 友情 自由 梦想 希望 幸福 快乐 悲伤 难过 愤怒 生气 嫉妒 害羞 耐心 诚实 谎言 秘密 记忆 回忆 遗忘
        死亡 生命 成长 命运 缘分 思念 想念 乡愁 告别 离别 分享 善良 感恩 信任 背叛 原谅 宽容 后悔 选择 失败 成功 骄傲 谦虚 懒惰 好奇 好奇心 无聊 安静
        沉默 黑暗 光明 春天 夏天 秋天 冬天 夜晚 黑夜 早晨 黄昏 昨天 明天 今天 星期天 星期一 未来 过去 童年 青春 衰老 家 故乡 远方 平静 焦虑 压力 失眠
        和平 战争 正义 责任 尊重 坚持 团结 合作 礼貌 知识 真理 意义 无限 数学 音乐 艺术 语言 沟通 生日 新年 春节 中秋 除夕 节日 倾听 公平 规则 区块链 量子 人生""",
}  # fmt: skip

LIVING = frozenset({"person", "animal", "bird", "fish", "insect", "robot", "imaginary"})

SUFFIXES: tuple[tuple[str, str], ...] = (
    ("机器人", "robot"), ("人", "person"), ("师", "person"), ("员", "person"), ("匠", "person"), ("工", "person"),
    ("者", "person"), ("家", "person"), ("手", "person"), ("长", "person"), ("民", "person"), ("生", "person"),
    ("夫", "person"), ("妇", "person"), ("孩", "person"), ("童", "person"), ("爷爷", "person"), ("奶奶", "person"),
    ("鸟", "bird"), ("雀", "bird"), ("鸡", "bird"), ("鸭", "bird"), ("鹅", "bird"), ("鹰", "bird"), ("鱼", "fish"),
    ("鲸", "fish"), ("蟹", "fish"), ("虾", "fish"), ("虫", "insect"), ("蜂", "insect"), ("蝶", "insect"), ("犬", "animal"),
    ("狗", "animal"), ("猫", "animal"), ("熊", "animal"), ("鼠", "animal"), ("兔", "animal"), ("猴", "animal"),
    ("鹿", "animal"), ("羊", "animal"), ("牛", "animal"), ("马", "animal"), ("猪", "animal"), ("龟", "animal"),
    ("蛙", "animal"), ("狼", "animal"), ("龙", "imaginary"), ("妖", "imaginary"), ("怪", "imaginary"), ("仙", "imaginary"),
    ("车", "vehicle"), ("船", "vehicle"), ("飞机", "vehicle"), ("艇", "vehicle"), ("舰", "vehicle"), ("机", "thing"),
    ("器", "thing"), ("仪", "thing"), ("树", "plant"), ("花", "plant"), ("草", "plant"), ("苗", "plant"), ("果", "food"),
    ("饼", "food"), ("糕", "food"), ("糖", "food"), ("面", "food"), ("饭", "food"), ("汤", "food"), ("茶", "food"),
    ("雨", "weather"), ("雪", "weather"), ("风", "weather"), ("云", "weather"), ("星", "celestial"), ("店", "building"),
    ("馆", "building"), ("楼", "building"), ("塔", "building"), ("桥", "building"), ("站", "building"), ("铺", "building"),
    ("院", "building"), ("城", "building"), ("村", "building"), ("镇", "building"), ("性", "abstract"), ("主义", "abstract"),
    ("感", "abstract"), ("力", "abstract"), ("心", "abstract"), ("学", "abstract"), ("灯", "thing"), ("笔", "thing"),
    ("书", "thing"), ("信", "thing"), ("鞋", "thing"), ("帽", "thing"), ("表", "thing"), ("钟", "thing"), ("琴", "thing"),
    ("球", "thing"), ("伞", "thing"), ("箱", "thing"), ("盒", "thing"), ("瓶", "thing"), ("石", "thing"),
)  # fmt: skip

SIZES = (
    "小小",
    "小",
    "老",
    "大",
    "旧",
    "新",
    "胖",
    "瘦",
    "笨",
    "丑",
    "白",
    "黑",
    "红",
    "黄",
    "蓝",
    "绿",
    "灰",
    "金",
    "银",
)


@cache
def lexicon() -> dict[str, str]:
    """Every listed noun and its type; where a noun stands in two lists, the first counts."""
    found: dict[str, str] = {}
    for kind, words in TYPES.items():
        for word in words.split():
            found.setdefault(word, kind)
    return found


def type_of(noun: str) -> str:
    """The type of a noun, or `` where neither a list nor a suffix knows it."""
    known = lexicon()
    if noun in known:
        return known[noun]
    if len(noun) > 2 and noun.endswith("宝宝"):
        return type_of(noun[:-2])
    for size in SIZES:
        bare = noun.removeprefix(size)
        if bare != noun and bare in known:
            return known[bare]
    for cut in range(1, len(noun)):
        if noun[cut:] in known and len(noun) - cut >= 2:
            return known[noun[cut:]]
    return next((kind for ending, kind in SUFFIXES if noun.endswith(ending) and len(noun) > len(ending)), "")
