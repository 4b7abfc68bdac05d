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
side table 0.4: side table, small table, 小桌子, 茶几
stump 0.34: stump, tree stump, 树桩, 木桩
flying paper 0.2: flying paper, list in the wind, paper in the wind, 风里的纸
jug 0.22: jug, pitcher, 罐, 陶罐
chairs 0.56: two chairs, chairs, 两把椅子
cups 0.15: cups, three cups, 三只杯子, 三个杯子
laid table 0.7: breakfast, supper, dinner, breakfast table, laid table, 早饭, 晚饭, 午饭, 早餐, 一桌菜
pocket watch 0.12: watch, pocket watch, 怀表, 表, 手表
cart 0.78: grey horses, two grey horses, cart, horses and cart
planks 0.4: planks, boards, 木板, 一堆木板
counter 0.56: reception desk, shop counter, 前台柜台
crate 0.36: crate, wooden crate, 木箱, 板条箱
cloth table 0.62: big table, table with a cloth, tablecloth, 大桌子, 桌布
three lamps 0.85: three lamps, 三盏灯
bench 0.46: bench, park bench, 长椅, 长凳
gate 0.6: gate, garden gate, 大门, 院门, 栅栏门
rocking chair 0.6: rocking chair, 摇椅
oil lamp 0.28: lamp, oil lamp, lantern, hurricane lamp, storm lantern, 马灯, 油灯, 煤油灯, 提灯
table lamp 0.285: table lamp, desk lamp, reading lamp, 灯, 台灯, 电灯
parcel 0.24: parcel, package, mail, 包裹, 邮包, 快递
satchel 0.32: mail bag, mailbag, satchel, postbag, bag, 邮袋, 挎包, 布袋, 口袋
sheet 0.2: paper, sheet, list, page, form, note, leaflet, 纸, 信纸, 纸条, 条子, 表格, 名单, 单子, 白纸
poster 0.5: poster, notice, placard, 海报, 告示, 启事
signboard 0.5: sign, signpost, 牌子, 木牌, 招牌, 路牌
notebook 0.2: notebook, diary, ledger, register, exercise book, 本子, 笔记本, 日记本, 登记簿, 账本, 日记, 作业本
pencil 0.14: pencil, crayon, 铅笔, 蜡笔, 笔
pencil stub 0.07: pencil stub, stub of a pencil, stub, 铅笔头
chalk 0.11: chalk, 粉笔
sewing machine 0.34: sewing machine, 缝纫机
ink bottle 0.18: ink, inkwell, bottle of ink, 墨水, 红墨水, 墨水瓶
matchbox 0.08: matchbox, matches, box of matches, 火柴, 火柴盒
stamp 0.1: stamp, postage stamp, 邮票
screw 0.09: screw, 螺丝, 铜螺丝, 螺丝钉
luggage label 0.14: label, luggage label, tag, 标签, 行李牌
cheese wheel 0.36: cheese, big cheese, cheese wheel, 奶酪, 大奶酪
white cloth 0.9: white cloth, screen, shadow screen, 白布, 幕布
button 0.09: button, 纽扣, 扣子
balloon 0.7: balloon, red balloon, 气球, 红气球
kite 0.74: kite, paper kite, 风筝, 纸鸢
whistle 0.11: whistle, tin whistle, 哨子, 口哨
easel 0.72: easel, canvas, painting, 画, 一幅画, 画架, 画布
painting 0.34: picture, drawing, portrait, 图画, 画儿, 画像
brush 0.26: brush, paintbrush, paint brush, 画笔, 毛笔, 刷子
string 0.2: string, rope, twine, ball of string, cord, piece of string, 绳子, 线, 蓝线, 细线, 麻绳, 线团
ribbon 0.18: ribbon, bow, 丝带, 蝴蝶结, 缎带
knotted strip 0.2: strip of cloth, knotted strip, knotted string, 布条, 蓝布条, 红布条, 打结的线
dish 0.1: dish, saucer, plate, shallow dish, 盘子, 浅盘子, 碟子
brambles 0.78: thicket, thorn, thorns, bramble, brambles, 荆棘, 刺藤, bramble thicket, thorn bush, 荆棘丛, 刺丛
papered door 0.98: door with envelopes, door with letters, 贴满信封的门
papered front 1.3: wall of envelopes, house front with letters, 贴满信封的墙
flower sheet 0.22: drawn flower, picture of a flower, 画着花的纸
chessboard 0.4: chessboard, chess board, chess, board game, 棋盘, 棋, 象棋, 围棋, 棋子
ticket 0.12: ticket, train ticket, lottery ticket, 票, 车票, 船票
moon bucket 0.36: bucket with the moon, moon in a bucket, 桶里的月亮, 水桶里的月亮
drawers 0.9: drawer, drawers, chest of drawers, wall of drawers, cabinet, 抽屉, 柜子, 抽屉墙, 一面墙的抽屉
door 0.98: door, front door, closed door, old door, yellow door, blue door, 门, 门板, 旧门板, 房门, 店门, 黄门, 蓝门
writing 0.96: writing, chalk writing, words, chalk words, words on a wall, wall of writing, chalk marks
writing 0.96: 粉笔字, 大字, 字, 墙上的字, 一行字, 粉笔画
hull 0.52: hull, half-built boat, unfinished boat, 没造好的船
door boat 0.36: door boat
stool 0.34: stool, footstool, 小板凳, 板凳, 凳子, 小凳子
branch 0.4: branch, twig, stick, 树枝, 枝条, 棍子
cork 0.12: cork, corks, 软木塞, 木塞
quilt 0.3: quilt, blanket, eiderdown, 棉被, 被子, 毯子
bowl 0.14: bowl, empty bowl, 碗, 空碗
teacup 0.14: tea, cup, mug, teacup, cup of tea, coffee, 茶, 茶杯, 杯子, 咖啡, 热茶
salt jar 0.22: salt, jar of salt, salt cellar, 盐, 盐罐, 一罐盐
envelope 0.16: letter, envelope, postcard, 信, 信封, 明信片, 信件, 回信, 黑信, 黑信封, 白信封
half biscuit 0.11: half a biscuit, half biscuit, half a cookie, 半块饼干, 半片饼干
doorstep 1.3: doorstep, step of the house, house front, 门前, 家门口
slate 0.24: slate, writing slate, 石板, 小黑板, 黑板
shadow 0.26: shadow, 影子
scarecrow 0.8: scarecrow, 稻草人
bead 0.08: bead, glass bead, marble, 玻璃珠, 珠子, 弹珠
peach stone 0.08: peach stone, 桃核, 果核
charcoal 0.11: charcoal, coal, 炭条, 木炭, 炭笔
beehive 0.5: beehive, hive, 蜂箱, 蜂巢
bug 0.3: bug, singing bug, 虫子, 小虫, 甲虫
boat 0.36: boat, sailboat, little boat, rowboat, ferry, 船, 小船, 渡船, 帆船
box 0.26: box, chest, tin, 盒子, 铁盒, 箱子, 纸箱
""")

ICON_PROPS = _table("""
cookie 0.11: cookie, biscuit, 饼干
open-book 0.2: book, storybook, 故事书, 书, 旧书, 字典
flatbread 0.16: 烧饼, 煎饼, 饼
bread 0.2: bread, loaf, 面包
cheese-wedge 0.18: piece of cheese, slice of cheese, 奶酪块
steaming-bowl 0.18: soup, 汤
old-key 0.13: key, old key, 钥匙, 旧钥匙
chair 0.56: chair, armchair, 椅子, 空椅子
red-paper-lantern 0.3: paper lantern, 灯笼, 红灯笼
candle 0.2: candle, 蜡烛
beans 0.11: beans, bean, 豆子
chestnut 0.09: chestnut, chestnuts, 栗子
jar 0.22: jar, jam jar, 罐子, 玻璃罐
label 0.12: price tag
basket 0.28: basket, 篮子, 筐
backpack 0.3: schoolbag, school bag, backpack, rucksack, 书包, 背包
luggage 0.4: suitcase, 箱包, 行李箱, 手提箱, 皮箱
bicycle 0.62: bicycle, bike, 自行车
teapot 0.22: kettle, teapot, 水壶, 茶壶
coat 0.4: coat, 大衣, 旧大衣, 外套
top-hat 0.2: hat, 帽子
artist-palette 0.22: paint, paints, 颜料
fountain-pen 0.13: pen, quill, 钢笔
thread 0.15: thread, needle, 针线
radio 0.24: radio, old radio, 收音机, 老收音机
bell 0.15: bell, 铃, 铃铛
coin 0.09: coin, penny, 硬币
red-apple 0.14: apple, 苹果
egg 0.09: egg, 鸡蛋
trophy 0.26: trophy, prize, 奖杯
honey-pot 0.22: honey, 蜂蜜
toolbox 0.26: tools, toolbox, 工具, 工具箱
abacus 0.24: abacus, 算盘
glasses 0.13: glasses, spectacles, 眼镜
umbrella 0.5: umbrella, 伞, 雨伞, 红伞
drum 0.42: drum, 鼓, 大鼓
newspaper 0.2: newspaper, paper hat, 报纸
hammer 0.24: hammer, 锤子
sandwich 0.13: sandwich, sandwiches, 三明治
feather 0.24: feather, 羽毛, 灰羽毛
bucket 0.32: bucket, pail, 水桶, 桶
violin 0.34: violin, fiddle, 小提琴, 琴
flute 0.3: flute, 笛子
trumpet 0.3: trumpet, 小号, 喇叭
birthday-cake 0.3: cake, birthday cake, 蛋糕
seedling 0.24: seed, seedling, sprout, seeds, 种子, 小苗, 苗
soccer-ball 0.24: ball, football, 球, 皮球
mantelpiece-clock 0.4: clock, 钟, 时钟, 座钟
alarm-clock 0.24: alarm clock, 闹钟
crown 0.2: crown, 王冠
mirror 0.26: mirror, 镜子
camera 0.22: camera, 相机
telescope 0.36: telescope, spyglass, 望远镜
scroll 0.26: map, scroll, 地图, 画卷
scissors 0.2: scissors, 剪刀
spoon 0.15: spoon, 勺子
fish 0.24: fish, 鱼
blossom 0.24: flower, flowers, 花, 小花
bouquet 0.3: bouquet, bunch of flowers, 花束
laptop 0.24: laptop, computer, 电脑, 笔记本电脑
sled 0.34: sled, sledge, 雪橇
ladder 0.9: ladder, 梯子
broom 0.6: broom, 扫帚
spiral-shell 0.13: shell, seashell, conch, 贝壳, 海螺
scarf 0.3: scarf, 围巾
gloves 0.18: glove, gloves, mittens, 手套
yarn 0.22: wool, yarn, ball of wool, 毛线, 毛线球
wrapped-gift 0.28: present, gift, 礼物
pie 0.22: pie, 馅饼
croissant 0.18: bun, pastry, 小面包, 点心
dumpling 0.18: dumpling, dumplings, 饺子
honey-pot 0.24: honey, honey pot, jam, 蜜罐, 果酱
carrot 0.22: carrot, turnip, 胡萝卜, 萝卜
light-bulb 0.2: light bulb, bulb, 灯泡
herb 0.24: seaweed, water weed, herb, 水草, 海草
nest-with-eggs 0.24: nest, 鸟窝, 鸟巢
fishing-pole 0.6: fishing rod, rod, 鱼竿
musical-notes 0.3: song, tune, melody, 歌, 歌声, 曲子
""")

_NOT_DRAWN = """
wall window floor ceiling roof step steps stair stairs staircase counter corner stage curtain
shelf room street road bridge line queue house yard garden kitchen stove sea water river sky rain snow wind sun moon
long_shadow long_shadows crowd villagers guests children audience people
tree field hill chimney platform clock_tower voice silence yellow green red blue
墙 窗 窗户 窗口 窗台 地板 屋顶 台阶 楼梯 门口 柜台 墙角 舞台 架子 房间 街 路 桥 白线 长队 院子 小屋 磨坊
斜影 人群 村民 客人 客人们 孩子们 观众 听众 大家 邻居们 大树 树 雨 雪 风 太阳 月亮 海 水 河 天空 声音
"""
NOT_DRAWN = frozenset(word.replace("_", " ") for word in _NOT_DRAWN.split())
"""Architecture, scenery and what has no shape: a missing prop is better than a wrong one."""
