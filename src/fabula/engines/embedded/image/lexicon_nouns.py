"""Nouns in Chinese and English with the icon that Fabula's artists chose for each."""


def _table(text: str) -> dict[str, str]:
    """Lines of `icon: word, word, …`."""
    pairs = (line.split(":") for line in text.strip().splitlines())
    return {word.strip(): icon.strip() for icon, words in pairs for word in words.split(",")}


NOUNS = _table("""
fox: fox, vixen, little fox, 狐狸, 小狐狸, 狐
bear: bear, bear cub, 熊, 小熊, 大熊, 棕熊, 黑熊
polar-bear: polar bear, 北极熊, 白熊
panda: panda, giant panda, 熊猫, 大熊猫, 小熊猫
cat-face: cat, kitten, kitty, tomcat, 猫, 小猫, 猫咪, 花猫, 橘猫
dog-face: dog, puppy, pup, hound, 狗, 小狗, 狗狗, 大狗, 犬
wolf: wolf, wolf cub, 狼, 大灰狼, 小狼
rabbit-face: rabbit, bunny, hare, 兔子, 兔, 小兔子, 小兔, 白兔, 野兔
mouse-face: mouse, little mouse, 老鼠, 小老鼠, 鼠, 耗子
hamster: mole, 鼹鼠, 小鼹鼠, hamster, guinea pig, gerbil, vole, 仓鼠, 豚鼠
raccoon: raccoon, tanuki, red panda, 浣熊, 狸猫
koala: koala, 考拉, 树袋熊
lion: lion, lioness, lion cub, 狮子, 小狮子, 狮
tiger-face: tiger, tiger cub, 老虎, 小老虎, 虎
monkey-face: monkey, ape, chimpanzee, 猴子, 小猴子, 猴, 猴王, 孙悟空
pig-face: pig, piglet, hog, 猪, 小猪
cow-face: cow, calf, 牛, 奶牛, 小牛, 母牛
frog: frog, toad, tadpole, 青蛙, 蛙, 小青蛙, 蟾蜍, 蝌蚪
unicorn: unicorn, 独角兽
horse: horse, pony, mare, foal, stallion, 马, 小马, 白马, 骏马
donkey: donkey, mule, 驴, 毛驴, 驴子
chicken: hen, chicken, 母鸡, 鸡
rooster: rooster, cock, cockerel, 公鸡
baby-chick: chick, baby chick, 小鸡
bird: bird, robin, songbird, finch, cardinal, nightingale, wren, 鸟, 小鸟, 红雀, 知更鸟, 夜莺
dove: dove, pigeon, seagull, gull, 鸽子, 海鸥, 白鸽
blackbird: raven, crow, blackbird, magpie, rook, starling, 乌鸦, 渡鸦, 喜鹊, 八哥
bird: sparrow, swallow, hummingbird, canary, 麻雀, 燕子, 蜂鸟, 金丝雀, 鸟儿, 小麻雀
owl: owl, owlet, 猫头鹰, 小猫头鹰
eagle: eagle, hawk, falcon, 老鹰, 鹰, 雄鹰
duck: duck, duckling, mallard, 鸭子, 小鸭子, 鸭
goose: goose, gosling, 鹅, 大雁, 雁
swan: swan, cygnet, crane, heron, stork, 天鹅, 鹤, 仙鹤, 白鹭
penguin: penguin, puffin, 企鹅, 小企鹅
parrot: parrot, 鹦鹉
hedgehog: hedgehog, porcupine, 刺猬, 小刺猬, 豪猪
badger: badger, wombat, 獾
chipmunk: squirrel, chipmunk, 松鼠, 小松鼠, 花栗鼠
deer: deer, fawn, stag, doe, antelope, gazelle, reindeer, 鹿, 小鹿, 梅花鹿, 驯鹿
moose: moose, elk, 麋鹿, 驼鹿
elephant: elephant, 大象, 小象, 象
giraffe: giraffe, 长颈鹿
zebra: zebra, 斑马
kangaroo: kangaroo, wallaby, 袋鼠
ewe: sheep, lamb, ewe, 羊, 绵羊, 小羊, 羊羔
goat: goat, kid goat, 山羊
ox: ox, bull, buffalo, yak, 公牛, 水牛, 老牛, 黄牛, 牦牛
camel: camel, 骆驼
turtle: turtle, tortoise, 乌龟, 海龟, 龟, 小乌龟
snail: snail, slug, 蜗牛
snake: snake, python, 蛇, 白蛇
lizard: lizard, gecko, chameleon, salamander, newt, 蜥蜴, 壁虎, 变色龙
crocodile: crocodile, alligator, 鳄鱼
dragon: dragon, little dragon, 龙, 小龙, 飞龙, 恐龙龙, 青龙
t-rex: dinosaur, t-rex, tyrannosaurus, 恐龙, 小恐龙, 霸王龙
phoenix-bird: phoenix, firebird, 凤凰, 火鸟
butterfly: butterfly, moth, 蝴蝶, 飞蛾
bug: caterpillar, 毛毛虫
honeybee: bee, honeybee, bumblebee, wasp, firefly, 蜜蜂, 萤火虫, 小蜜蜂
lady-beetle: ladybird, ladybug, beetle, 瓢虫, 甲虫
ant: ant, 蚂蚁
spider: spider, 蜘蛛
cricket: cricket, grasshopper, 蟋蟀, 蚂蚱, 蝈蝈
whale: whale, 鲸鱼, 鲸, 小鲸鱼, 蓝鲸
dolphin: dolphin, 海豚
shark: shark, 鲨鱼
octopus: octopus, 章鱼
crab: crab, hermit crab, 螃蟹, 寄居蟹
fish: fish, minnow, carp, salmon, trout, 鱼, 小鱼, 鲤鱼, 锦鲤
tropical-fish: goldfish, clownfish, tropical fish, seahorse, 金鱼, 热带鱼, 小丑鱼, 海马
jellyfish: jellyfish, 水母
seal: seal, sea lion, walrus, 海豹, 海狮
otter: otter, sea otter, weasel, ferret, 水獭, 海獭, 黄鼠狼
beaver: beaver, 河狸, 海狸
bat: bat, 蝙蝠
sloth: sloth, 树懒
robot: robot, android, machine man, 机器人, 小机器人, 机器
alien: alien, martian, 外星人
alien-monster: monster, creature, beast, 怪物, 怪兽, 妖怪
ghost: ghost, phantom, 鬼, 幽灵, 小幽灵
spirit: spirit, shadow, echo, dream, silence, idea, soul, thought, memory, hope, fear, voice, time, nothing, 影子, 回声
spirit: 梦, 精灵魂, 灵魂, 想法, 记忆, 希望, 时间, 声音, 精魂, 沉默, 寂静, 光
woman-fairy: fairy, pixie, sprite, tooth fairy, 仙女, 小仙女, 精灵, 花仙子
woman-merpeople: mermaid, siren, 美人鱼, 人鱼
man-merpeople: merman
man-mage: wizard, magician, sorcerer, mage, 巫师, 魔法师, 魔术师, 法师
woman-mage: witch, sorceress, enchantress, 女巫, 巫婆
man-elf: elf, gnome, dwarf, goblin, 小矮人, 矮人, 地精
ogre: ogre, giant monster, demon, 魔鬼, 恶魔
troll: troll, 巨魔
prince: prince, 王子
princess: princess, 公主
person-with-crown: king, emperor, 国王, 皇帝, 大王
princess: queen, empress, 女王, 王后, 皇后
man-guard: guard, soldier, knight, 卫兵, 士兵, 骑士, 武士
man-astronaut: astronaut, spaceman, cosmonaut, 宇航员, 航天员, 太空人
man-farmer: farmer, shepherd, gardener, miller, 农夫, 农民, 牧羊人, 园丁, 牧童
man-cook: cook, chef, baker, 厨师, 面包师, 大厨
man-scientist: scientist, inventor, chemist, professor, 科学家, 发明家, 教授
man-artist: painter, artist, 画家, 艺术家
man-singer: singer, rock star, 歌手, 歌星
man-mechanic: mechanic, engineer, 修理工, 工程师, 机械师
man-factory-worker: welder, smith, blacksmith, 铁匠, 工人
man-construction-worker: builder, construction worker, bricklayer, 建筑工人, 建筑工, 泥瓦匠
man-health-worker: doctor, nurse, physician, vet, 医生, 护士, 兽医, 大夫
man-firefighter: firefighter, fireman, 消防员
man-police-officer: policeman, police officer, officer, policewoman, constable, 警察, 警官
man-detective: detective, spy, 侦探
man-pilot: pilot, captain, sailor, train driver, conductor, 飞行员, 船长, 水手, 机长, 列车长, 海员
man-judge: judge, lawyer, 法官, 律师
man-student: graduate, 毕业生
man-office-worker: businessman, office worker, clerk, boss, mayor, 商人, 职员, 经理, 老板, 市长
man-superhero: superhero, hero in a cape, 超人, 超级英雄
ninja: ninja, thief, 忍者, 小偷
man-vampire: vampire, 吸血鬼
man-genie: genie, djinn, 灯神, 神灵
santa-claus: santa, santa claus, father christmas, 圣诞老人
clown-face: clown, jester, 小丑
baby-angel: angel, cupid, 天使
snowman-without-snow: snowman, 雪人
teddy-bear: teddy bear, teddy, toy bear, toy, stuffed bear, 玩具熊, 泰迪熊, 布偶熊, 玩具, 布娃娃熊
nesting-dolls: doll, puppet, marionette, matryoshka, 娃娃, 布娃娃, 洋娃娃, 木偶, 套娃
jack-o-lantern: pumpkin, scarecrow, 南瓜, 稻草人
sun-with-face: sun, 太阳
full-moon-face: moon, 月亮, 月球
first-quarter-moon-face: crescent, half moon, 弯月, 月牙
wind-face: wind, breeze, gale, north wind, gust, 风, 北风, 微风, 大风, 风儿
cloud: cloud, little cloud, 云, 云朵, 小云朵, 白云, 乌云
glowing-star: star, little star, falling star, 星星, 小星星, 星, 流星
droplet: raindrop, drop, rain, water drop, 雨滴, 水滴, 雨, 小雨滴
snowflake: snowflake, snow, frost, 雪花, 雪
fire: fire, flame, spark, ember, 火, 火焰, 火苗, 火花
rainbow: rainbow, 彩虹
water-wave: wave, sea, ocean, 浪, 海浪, 波浪
mountain: mountain, hill, 山
volcano: volcano, 火山
rock: stone, rock, pebble, boulder, 石头, 石子, 岩石, 鹅卵石
deciduous-tree: tree, oak, apple tree, willow, maple, 树, 大树, 橡树, 柳树, 苹果树, 小树
evergreen-tree: pine, fir, spruce, pine tree, fir tree, 松树, 杉树
christmas-tree: christmas tree, 圣诞树
palm-tree: palm, palm tree, 棕榈树, 椰子树
seedling: seed, seedling, sprout, sapling, acorn, 种子, 小苗, 嫩芽, 幼苗, 树苗
sunflower: sunflower, 向日葵
tulip: tulip, 郁金香
rose: rose, 玫瑰
blossom: flower, daisy, blossom, dandelion, 花, 小花, 花朵, 鲜花, 蒲公英, 雏菊
cherry-blossom: cherry blossom, peach blossom, plum blossom, 樱花, 桃花, 梅花
cactus: cactus, 仙人掌
mushroom: mushroom, toadstool, 蘑菇
fallen-leaf: leaf, autumn leaf, 叶子, 树叶, 落叶, 枫叶
herb: fern, bush, plant, 草, 小草, 植物
teapot: kettle, teapot, tea pot, 水壶, 茶壶, 壶
hot-beverage: cup, mug, teacup, tea, coffee, 杯子, 茶杯, 茶, 咖啡
mantelpiece-clock: clock, grandfather clock, 钟, 时钟, 座钟, 大钟, 老钟
alarm-clock: alarm clock, 闹钟
watch: watch, wristwatch, pocket watch, 手表, 怀表, 表
light-bulb: lamp, light bulb, bulb, light, lantern light, 灯泡, 灯, 台灯, 电灯
red-paper-lantern: lantern, paper lantern, 灯笼, 红灯笼
candle: candle, 蜡烛
diya-lamp: oil lamp, magic lamp, 油灯, 神灯
flashlight: torch, flashlight, 手电筒
umbrella: umbrella, parasol, 雨伞, 伞, 小雨伞
kite: kite, paper kite, 风筝
balloon: balloon, red balloon, 气球, 红气球
parachute: hot air balloon, parachute, 热气球, 降落伞
old-key: key, old key, 钥匙, 旧钥匙
locked: lock, padlock, 锁
door: door, gate, 门
open-book: book, diary, notebook, storybook, 书, 书本, 日记, 日记本, 故事书
envelope: letter, note, postcard, 信, 信件, 明信片
scroll: map, scroll, treasure map, 地图, 卷轴, 藏宝图
pencil: pencil, crayon, pen, 铅笔, 笔, 蜡笔
paintbrush: brush, paintbrush, 画笔, 毛笔
artist-palette: palette, paint, 调色板, 颜料
scissors: scissors, 剪刀
hammer: hammer, 锤子
wrench: wrench, spanner, 扳手
gear: gear, cog, 齿轮
toolbox: toolbox, tools, 工具箱, 工具
ladder: ladder, 梯子
knot: rope, string, 绳子
basket: basket, 篮子
backpack: backpack, bag, schoolbag, rucksack, 背包, 书包, 包
wrapped-gift: gift, present, parcel, box, 礼物, 礼盒, 盒子, 箱子
package: package, crate, 包裹, 木箱
coin: coin, gold coin, 金币, 硬币
gem-stone: jewel, gem, diamond, crystal, treasure, 宝石, 钻石, 水晶, 宝藏, 珠宝
crown: crown, 王冠, 皇冠
ring: ring, 戒指
magic-wand: wand, magic wand, 魔法棒, 魔杖
crystal-ball: crystal ball, 水晶球
mirror: mirror, 镜子
broom: broom, broomstick, 扫帚, 扫把
bed: bed, 床
chair: chair, armchair, 椅子
bathtub: bathtub, bath, 浴缸
telephone: telephone, phone, 电话
television: television, tv, 电视, 电视机
radio: radio, 收音机
camera: camera, 相机, 照相机
telescope: telescope, spyglass, 望远镜
microscope: microscope, 显微镜
compass: compass, 指南针, 罗盘
hourglass-not-done: hourglass, 沙漏
bell: bell, 铃铛, 铃, 钟铃
violin: violin, cello, fiddle, 小提琴, 大提琴, 二胡
guitar: guitar, 吉他
musical-keyboard: piano, keyboard, 钢琴
flute: flute, whistle, 笛子, 长笛
drum: drum, 鼓
trumpet: trumpet, horn, 小号, 喇叭
accordion: accordion, 手风琴
musical-notes: song, music, melody, tune, 歌, 音乐, 歌曲, 旋律
studio-microphone: microphone, 麦克风, 话筒
sailboat: boat, sailboat, little boat, paper boat, rowboat, 船, 小船, 帆船, 纸船
ship: ship, steamer, 轮船, 大船
anchor: anchor, 锚
rocket: rocket, spaceship, spacecraft, 火箭, 飞船, 宇宙飞船, 太空船
flying-saucer: ufo, flying saucer, 飞碟
satellite: satellite, probe, 卫星, 探测器
airplane: plane, airplane, aeroplane, jet, 飞机, 纸飞机
helicopter: helicopter, 直升机
locomotive: train, locomotive, steam engine, engine, steam train, 火车, 小火车, 火车头, 蒸汽机车
tram-car: tram, streetcar, 电车, 有轨电车
automobile: car, taxi cab, 汽车, 车, 小汽车
bus: bus, school bus, 公共汽车, 公交车, 巴士, 校车
pickup-truck: truck, lorry, 卡车, 货车
fire-engine: fire engine, fire truck, 消防车
tractor: tractor, 拖拉机
bicycle: bicycle, bike, 自行车, 单车
sled: sled, sledge, sleigh, 雪橇
house: house, home, cottage, hut, cabin, 房子, 小屋, 屋子, 家
castle: castle, 城堡
tent: tent, 帐篷
bread: bread, loaf, toast, 面包
croissant: croissant, 牛角包
birthday-cake: cake, birthday cake, 蛋糕, 生日蛋糕
cookie: cookie, biscuit, 饼干
pie: pie, 馅饼
steaming-bowl: soup, noodles, bowl, 汤, 面条, 碗, 粥
dumpling: dumpling, 饺子
moon-cake: mooncake, moon cake, 月饼
rice-ball: rice, rice ball, 米饭, 饭团
red-apple: apple, 苹果
pear: pear, 梨
peach: peach, 桃子, 桃
strawberry: strawberry, berry, 草莓, 浆果
carrot: carrot, turnip, radish, 胡萝卜, 萝卜
cheese-wedge: cheese, 奶酪
honey-pot: honey, honey pot, jar of honey, 蜂蜜, 蜜罐
egg: egg, 蛋, 鸡蛋
nest-with-eggs: nest, bird's nest, 鸟巢, 鸟窝, 巢
spiral-shell: shell, seashell, conch, 贝壳, 海螺
coral: coral, 珊瑚
bone: bone, 骨头
feather: feather, quill, 羽毛
soccer-ball: ball, football, 球, 足球, 皮球
basketball: basketball, 篮球
trophy: trophy, cup prize, 奖杯
sports-medal: medal, 奖牌, 奖章
scarf: scarf, 围巾
top-hat: hat, top hat, 帽子, 礼帽
socks: sock, socks, 袜子
gloves: glove, gloves, mitten, 手套
running-shoe: shoe, shoes, sneaker, 鞋, 鞋子
hiking-boot: boot, boots, 靴子
coat: coat, jacket, 外套, 大衣
dress: dress, 裙子
glasses: glasses, spectacles, 眼镜
thread: thread, needle, 线, 针线
yarn: yarn, wool, 毛线
pushpin: pin
red-heart: heart, love, 心, 爱, 爱心
high-voltage: lightning, thunder, electricity, 闪电, 雷, 雷电
tornado: storm, tornado, hurricane, 风暴, 龙卷风
desktop-computer: computer, 电脑, 计算机
laptop: laptop, ai, artificial intelligence, 笔记本电脑, 人工智能
mobile-phone: smartphone, mobile phone, cell phone, 手机
toilet: toilet, 马桶
soap: soap, 肥皂
bubbles: bubble, bubbles, 泡泡, 气泡
snow-capped-mountain: peak, glacier, iceberg, 雪山, 冰山
ice: ice, ice cube, 冰, 冰块
puzzle-piece: puzzle, jigsaw, 拼图
chess-pawn: chess, 棋子
crayon: colour, color, 颜色
dna: gene
""")

_PEOPLE = """
women men people folk
person people human man woman boy girl child kid children baby toddler infant grandmother grandma granny
grandfather grandpa mother mum mom mama father dad papa brother sister son daughter uncle aunt cousin
twin friend neighbour neighbor stranger traveller traveler lady gentleman keeper lighthouse_keeper
fisherman fisher woodcutter hunter carpenter potter weaver tailor cobbler shoemaker clockmaker
watchmaker librarian postman mailman driver teacher writer poet author musician violinist pianist dancer
merchant seller shopkeeper student pupil orphan widow hero heroine narrator storyteller monk nun old_man
old_woman tinkerer toymaker swimmer runner skier athlete
人 男人 女人 男孩 女孩 小男孩 小女孩 男孩子 女孩子 孩子 小孩 小朋友 儿童 婴儿 宝宝 奶奶
外婆 姥姥 爷爷 外公 姥爷 老奶奶 老爷爷 妈妈 爸爸 母亲 父亲 哥哥 弟弟 姐姐 妹妹 儿子 女儿
叔叔 阿姨 伯伯 姑姑 舅舅 朋友 邻居 陌生人 旅人 旅行者 守塔人 看守人 守灯人 灯塔看守人 渔夫
渔民 樵夫 猎人 木匠 陶匠 裁缝 鞋匠 钟表匠 图书管理员 邮差 邮递员 快递员 司机 老师 教师
作家 诗人 音乐家 小提琴手 钢琴家 舞者 学生 小学生 少年 少女 青年 老人 老头 老太太 姑娘
小姑娘 小伙子 先生 女士 太太 和尚 道士 书生 英雄 主人公 店主 店员 小贩 孤儿 双胞胎 工匠
匠人 手艺人
"""

PERSON_WORDS = frozenset(word.replace("_", " ") for word in _PEOPLE.split())
"""Nouns for human beings, who are drawn by their age and gender."""
