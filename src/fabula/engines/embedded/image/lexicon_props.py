"""What stories really lay about: each noun with the picture that shows it, its real size, or that it is not drawn."""

from typing import NamedTuple


class Picture(NamedTuple):
    """How a prop is drawn: an icon's or a handmade thing's name, and its height where a grown person has 1."""

    name: str
    stature: float


def _table(text: str) -> dict[str, Picture]:
    """Lines of `picture stature: word, word, …`."""
    found: dict[str, Picture] = {}
    for line in text.strip().splitlines():
        head, words = line.split(":")
        name, stature = head.rsplit(" ", 1)
        found |= {word.strip(): Picture(name, float(stature)) for word in words.split(",")}
    return found


HANDMADE_PROPS = _table("""
table 0.5: table, desk, workbench, 桌子, 书桌, 方桌, 餐桌, 课桌
bench 0.46: bench, park bench, 长椅, 板凳, 长凳, 凳子
gate 0.6: gate, garden gate, 大门, 院门, 栅栏门
rocking chair 0.6: rocking chair, 摇椅
oil lamp 0.3: lamp, oil lamp, lantern, hurricane lamp, storm lantern, 马灯, 油灯, 煤油灯, 提灯
table lamp 0.32: table lamp, desk lamp, reading lamp, 灯, 台灯, 电灯
parcel 0.24: parcel, package, mail, 包裹, 邮包, 快递
satchel 0.32: mail bag, mailbag, satchel, postbag, bag, 邮袋, 挎包, 布袋, 口袋
sheet 0.2: paper, sheet, list, page, form, note, leaflet, 纸, 信纸, 纸条, 条子, 表格, 名单, 单子, 白纸
poster 0.5: poster, notice, placard, 海报, 告示, 启事
signboard 0.5: sign, signpost, 牌子, 木牌, 招牌, 路牌
notebook 0.2: notebook, diary, ledger, register, exercise book, 本子, 笔记本, 日记本, 登记簿, 账本, 日记, 作业本
pencil 0.17: pencil, crayon, 铅笔, 铅笔头, 蜡笔, 笔
chalk 0.14: chalk, 粉笔
sewing machine 0.34: sewing machine, 缝纫机
ink bottle 0.18: ink, inkwell, bottle of ink, 墨水, 红墨水, 墨水瓶
matchbox 0.1: matchbox, matches, box of matches, 火柴, 火柴盒
stamp 0.15: stamp, postage stamp, 邮票
screw 0.16: screw, 螺丝, 铜螺丝, 螺丝钉
button 0.14: button, 纽扣, 扣子
boat 0.7: boat, sailboat, little boat, rowboat, ferry, 船, 小船, 渡船, 帆船
box 0.26: box, chest, tin, 盒子, 铁盒, 箱子, 纸箱
""")

ICON_PROPS = _table("""
envelope 0.19: letter, envelope, postcard, 信, 信封, 明信片, 信件
cookie 0.12: cookie, biscuit, 饼干, 半块饼干
open-book 0.2: book, storybook, 书, 旧书, 字典
flatbread 0.16: 烧饼, 煎饼, 饼
bread 0.2: bread, loaf, 面包
cheese-wedge 0.18: cheese, 奶酪
steaming-bowl 0.18: soup, breakfast, supper, dinner, bowl, 早饭, 晚饭, 汤, 碗
hot-beverage 0.17: tea, cup, mug, coffee, 茶, 茶杯, 杯子, 咖啡
old-key 0.17: key, old key, 钥匙, 旧钥匙
chair 0.56: chair, armchair, 椅子
red-paper-lantern 0.3: paper lantern, 灯笼, 红灯笼
candle 0.2: candle, 蜡烛
salt 0.18: salt, 盐
beans 0.15: beans, bean, 豆子
chestnut 0.13: chestnut, chestnuts, 栗子
jar 0.22: jar, jam jar, 罐子, 玻璃罐
label 0.16: label, tag, 标签
ticket 0.15: ticket, 票, 车票
basket 0.28: basket, 篮子, 筐
backpack 0.3: schoolbag, school bag, backpack, rucksack, 书包, 背包
luggage 0.4: suitcase, 箱包, 行李箱, 手提箱, 皮箱
bicycle 0.62: bicycle, bike, 自行车
teapot 0.22: kettle, teapot, 水壶, 茶壶
coat 0.4: coat, 大衣, 旧大衣, 外套
top-hat 0.2: hat, 帽子
artist-palette 0.22: paint, paints, 颜料
fountain-pen 0.17: pen, quill, 钢笔
thread 0.15: thread, string, needle, 线
radio 0.24: radio, old radio, 收音机, 老收音机
bell 0.2: bell, 铃, 铃铛
watch 0.16: watch, pocket watch, 怀表, 手表
coin 0.12: coin, penny, 硬币
red-apple 0.14: apple, 苹果
egg 0.12: egg, 鸡蛋
balloon 0.34: balloon, red balloon, 气球, 红气球
trophy 0.26: trophy, prize, 奖杯
honey-pot 0.22: honey, 蜂蜜
toolbox 0.26: tools, toolbox, 工具, 工具箱
abacus 0.24: abacus, 算盘
glasses 0.13: glasses, spectacles, 眼镜
umbrella 0.42: umbrella, 伞, 雨伞, 红伞
""")

_NOT_DRAWN = """
wall door window floor ceiling roof step steps stair stairs staircase doorstep counter corner stage curtain drawer
shelf room street road bridge line queue house yard garden kitchen stove sea water river sky rain snow wind sun moon
tree field hill chimney platform clock_tower writing words voice song silence yellow green red blue shadow
墙 门 窗 窗户 窗口 窗台 地板 屋顶 台阶 楼梯 门口 柜台 墙角 舞台 幕布 抽屉 架子 房间 街 路 桥 白线 长队 院子 小屋 磨坊
大树 树 大字 粉笔字 字 雨 雪 风 太阳 月亮 海 水 河 天空 蓝布条 蜂箱 影子 声音
"""
NOT_DRAWN = frozenset(word.replace("_", " ") for word in _NOT_DRAWN.split())
"""Architecture, scenery and what has no shape: a missing prop is better than a wrong one."""
