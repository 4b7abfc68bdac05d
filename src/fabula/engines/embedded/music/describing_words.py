"""What words of a description of music mean, in English and Chinese: genres, moods, instruments, pace, voice, era."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shelf:
    """A genre or subgenre: the words that speak of it, and how strongly one of them does (1: by its very name)."""

    name: str
    genre: str
    words: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True)
class Mood:
    """A mood of music: how bright (−1 … 1) and how lively (0 … 1) it is, and the words that speak of it."""

    name: str
    brightness: float
    energy: float
    words: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


GENRE_SHELVES = tuple(
    Shelf(genre, genre, _words(words))
    for genre, words in (
        ("pop", "pop, pop music, pop song, mainstream, radio hit, chart hit, 流行, 流行歌, 流行音乐, "
                "华语流行, 口水歌"),
        ("rock", "rock, rock music, rock and roll, rock'n'roll, rock band, 摇滚, 摇滚乐, 乐队"),
        ("electronic", "electronic, electronica, edm, electro, dance music, rave, 电子, 电子乐, 电音, 舞曲"),
        ("house", "house, house music, club, nightclub, 浩室, 浩室音乐, 夜店, 俱乐部"),
        ("hip-hop", "hip-hop, hip hop, hiphop, rap, rapper, rapping, 嘻哈, 说唱, 饶舌"),
        ("rnb", "r&b, rnb, r and b, rhythm and blues, soul, soulful, 节奏布鲁斯, 灵魂乐"),
        ("jazz", "jazz, jazzy, 爵士, 爵士乐"),
        ("blues", "blues, bluesy, 布鲁斯, 蓝调"),
        ("folk", "folk, folk song, folksy, singer-songwriter, 民谣, 民歌, 校园民谣"),
        ("country", "country, country music, country song, nashville, 乡村音乐, 乡村歌曲, 乡村风, 乡村民谣"),
        ("classical", "classical, classical music, symphony, symphonic, sonata, concerto, 古典, 古典乐, "
                      "古典音乐, 交响, 交响乐, 奏鸣曲, 协奏曲"),
        ("cinematic", "cinematic, film score, movie score, soundtrack, trailer, orchestral, score, 电影感, "
                      "影视, 电影配乐, 配乐, 原声, 史诗, 管弦"),
        ("lo-fi", "lo-fi, lofi, lo fi, chillhop, study beats, 低保真, 洛菲"),
        ("guofeng", "guofeng, gufeng, chinese traditional, traditional chinese, chinese style, "
                    "ancient chinese, chinoiserie, "
                    "china wind, 古风, 国风, 中国风, 古典中国, 仙侠, 武侠, 戏腔, 民乐"),
        ("children", "children, children's, childrens, kids, kids', nursery rhyme, nursery, for kids, "
                     "toddler, toddlers, 儿歌, 童谣, 儿童, 少儿, 宝宝, 幼儿"),
        ("ambient", "ambient, drone, soundscape, new age, meditation, 氛围, 环境音乐, 冥想, 新世纪音乐, "
                    "轻音乐"),
    )
)  # fmt: skip
"""Every genre by its own name."""

SUBGENRE_SHELVES = tuple(
    Shelf(name, genre, _words(words), 0.9)
    for name, genre, words in (
        ("synth-pop", "pop", "synth-pop, synthpop, synth pop, 合成器流行"),
        ("dance-pop", "pop", "dance-pop, dance pop, 舞曲流行"),
        ("indie pop", "pop", "indie pop, bedroom pop, dream pop, 独立流行, 梦幻流行"),
        ("ballad", "pop", "ballad, power ballad, love song, 抒情, 抒情歌, 情歌, 慢歌, 苦情歌"),
        ("k-pop", "pop", "k-pop, kpop, 韩流"),
        ("city pop", "pop", "city pop, 城市流行"),
        ("disco", "house", "disco, nu-disco, nu disco, 迪斯科"),
        ("indie rock", "rock", "indie rock, alternative, alt rock, 独立摇滚, 另类摇滚"),
        ("punk", "rock", "punk, pop punk, 朋克"),
        ("metal", "rock", "metal, heavy metal, 金属, 重金属"),
        ("hard rock", "rock", "hard rock, arena rock, stadium rock, 硬摇滚"),
        ("grunge", "rock", "grunge, 垃圾摇滚"),
        ("surf rock", "rock", "surf rock, surf, 冲浪摇滚"),
        ("post-rock", "rock", "post-rock, post rock, 后摇"),
        ("techno", "electronic", "techno, 铁克诺, 科技舞曲"),
        ("trance", "electronic", "trance, 迷幻舞曲"),
        ("synthwave", "electronic", "synthwave, retrowave, outrun, vaporwave, 合成器浪潮, 蒸汽波"),
        ("drum and bass", "electronic", "drum and bass, drum & bass, dnb, d&b, jungle beat, 鼓打贝斯"),
        ("dubstep", "electronic", "dubstep, bass music, 回响贝斯"),
        ("future bass", "electronic", "future bass, 未来贝斯"),
        ("chiptune", "electronic", "chiptune, 8-bit, 8 bit, video game, 芯片音乐, 像素, 电子游戏"),
        ("deep house", "house", "deep house, lounge house, 深浩室"),
        ("tropical house", "house", "tropical house, tropical, 热带浩室"),
        ("french house", "house", "french house, filter house, 法式浩室"),
        ("trap", "hip-hop", "trap, drill, 陷阱"),
        ("boom bap", "hip-hop", "boom bap, boom-bap, old school rap, east coast, 老派说唱"),
        ("funk", "rnb", "funk, funky, 放克"),
        ("neo-soul", "rnb", "neo-soul, neo soul, 新灵魂"),
        ("gospel", "rnb", "gospel, 福音"),
        ("swing", "jazz", "swing, big band, 摇摆, 大乐队"),
        ("bossa nova", "jazz", "bossa nova, bossa, latin jazz, samba, 波萨诺瓦, 巴萨诺瓦"),
        ("smooth jazz", "jazz", "smooth jazz, lounge, cocktail, 沙发音乐"),
        ("ragtime", "jazz", "ragtime, stride, dixieland, 拉格泰姆"),
        ("delta blues", "blues", "delta blues, slide guitar, 三角洲"),
        ("boogie-woogie", "blues", "boogie-woogie, boogie, 布基"),
        ("bluegrass", "country", "bluegrass, hoedown, 蓝草"),
        ("americana", "country", "americana, cowboy, western, 牛仔, 西部"),
        ("indie folk", "folk", "indie folk, acoustic, campfire, 独立民谣, 不插电, 篝火"),
        ("celtic", "folk", "celtic, irish, sea shanty, shanty, 凯尔特, 爱尔兰"),
        ("baroque", "classical", "baroque, fugue, bach, 巴洛克, 赋格"),
        ("romantic piano", "classical", "nocturne, chopin, piano solo, solo piano, etude, 夜曲, 肖邦, "
                                        "钢琴曲, 练习曲"),
        ("waltz", "classical", "waltz, minuet, 圆舞曲, 华尔兹, 小步舞曲"),
        ("string quartet", "classical", "string quartet, chamber, 弦乐四重奏, 室内乐"),
        ("epic", "cinematic", "epic, heroic, battle, hans zimmer, 战斗, 英雄史诗"),
        ("fantasy score", "cinematic", "fantasy, adventure, magical, 奇幻, 魔幻, 冒险"),
        ("horror score", "cinematic", "horror, thriller, suspense, 恐怖, 惊悚, 悬疑"),
        ("chillhop", "lo-fi", "chill beats, study, studying, homework, coffee shop, cafe, 学习, 自习, "
                              "咖啡馆, 咖啡店"),
        ("xianxia", "guofeng", "xianxia, wuxia, 仙侠, 武侠, 江湖"),
        ("chinese instrumental", "guofeng", "guzheng, erhu, pipa, guqin, dizi, 古筝, 二胡, 琵琶, 古琴, "
                                            "笛子, 箫"),
        ("lullaby", "children", "lullaby, bedtime song, cradle song, 摇篮曲, 催眠曲, 晚安曲"),
        ("educational", "children", "alphabet song, counting song, 字母歌, 数数歌, 识字歌"),
        ("space ambient", "ambient", "space ambient, deep space, outer space, 太空"),
        ("sleep music", "ambient", "sleep, spa, yoga, relaxation, 睡眠, 助眠, 瑜伽, 放松, 水疗"),
    )
)  # fmt: skip
"""Finer shelves; each lies under a genre."""

HINT_SHELVES = tuple(
    Shelf("", genre, _words(words), 0.35)
    for genre, words in (
        ("pop", "catchy, radio, sing-along, singalong, 朗朗上口, 青春, 校园, 恋爱, 暗恋"),
        ("rock", "electric guitar, distortion, distorted, guitars, band, headbang, riff, 电吉他, 失真, "
                 "热血, 呐喊"),
        ("electronic", "synth, synths, synthesizer, synthesiser, laser, neon, cyberpunk, festival, drop, "
                       "robot, 合成器, 霓虹, 赛博朋克, 机器人, 音乐节"),
        ("house", "dancefloor, dance floor, four on the floor, 舞池"),
        ("hip-hop", "808, beat, beats, swagger, street, freestyle, hustle, 街头, 节拍"),
        ("rnb", "smooth, sensual, groove, groovy, slow jam, velvet, 丝滑, 律动, 性感"),
        ("jazz", "saxophone, sax, double bass, upright bass, brushes, swinging, speakeasy, trio, 萨克斯, "
                 "低音提琴, 小酒馆"),
        ("blues", "harmonica, twelve bar, 12 bar, 12-bar, juke joint, 口琴, 忧郁的吉他"),
        ("folk", "acoustic guitar, guitar, fingerpicking, fingerpicked, storytelling, hometown, 木吉他, "
                 "吉他, 弹唱, 故乡, 家乡, 远方, 诗"),
        ("country", "banjo, fiddle, pedal steel, pickup truck, truck, whiskey, boots, ranch, farm, 班卓琴, "
                    "卡车, 牧场, 田野"),
        ("classical", "piano, violin, cello, string, elegant, 钢琴, 小提琴, 大提琴, 优雅"),
        ("cinematic", "orchestra, strings, brass, choir, hero, war, dramatic, majestic, space opera, "
                      "管弦乐, 合唱, 英雄, 壮丽, 宏大, 大气, 战争, 震撼"),
        ("lo-fi", "chill, vinyl, tape, rainy window, mellow, laid-back, laid back, cozy, cosy, "
                  "nostalgic beats, 慵懒, 惬意, 黑胶"),
        ("guofeng", "bamboo, jade, dynasty, plum blossom, lotus, moon over, silk road, 江南, 月下, 烟雨, "
                    "青花瓷, 红尘, 长安, 桃花, 明月, 梅花, 诗词, 剑"),
        ("children", "kid, child, baby, puppy, teddy, playground, kindergarten, cartoon, 小朋友, 小猫, "
                     "小狗, 小兔子, 幼儿园, 卡通, 可爱"),
        ("ambient", "floating, ethereal, atmosphere, atmospheric, spacious, weightless, breathing, zen, "
                    "空灵, 飘渺, 漂浮, 禅, 宁静致远"),
    )
)  # fmt: skip
"""Words that only hint at a genre."""

MUSIC_MOODS = tuple(
    Mood(name, brightness, energy, _words(words))
    for name, brightness, energy, words in (
        ("happy", 0.9, 0.7, "happy, joyful, joy, cheerful, sunny, sunshine, upbeat, bright, merry, delight, "
                            "smile, feel-good, fun, "
                            "快乐, 欢快, 开心, 高兴, 阳光, 喜悦, 愉快, 明快, 轻快, 幸福, 微笑, 喜庆"),
        ("sad", -0.8, 0.3, "sad, sorrow, sorrowful, melancholy, melancholic, heartbreak, heartbroken, "
                           "tears, crying, grief, mournful, "
                           "breakup, 悲伤, 伤感, 忧伤, 难过, 哀伤, 心碎, 眼泪, 失恋, 离别, 分手, 忧郁, "
                           "悲凉, 凄美"),
        ("calm", 0.3, 0.2, "calm, peaceful, relaxing, relaxed, gentle, soft, quiet, serene, tranquil, "
                           "soothing, tender, warm, mellow, "
                           "平静, 安静, 宁静, 温柔, 温暖, 舒缓, 柔和, 轻柔, 治愈, 恬静, 放松, 安详, 悠扬, "
                           "悠闲"),
        ("romantic", 0.4, 0.4, "romantic, romance, love, loving, in love, wedding, kiss, valentine, intimate, "
                               "浪漫, 爱情, 甜蜜, 恋爱, 爱, 婚礼, 深情, 情歌, 甜美"),
        ("energetic", 0.6, 0.95, "energetic, energy, powerful, driving, pumping, hype, party, workout, "
                                 "exciting, wild, dance, dancing, "
                                 "活力, 动感, 激情, 热血, 燃, 派对, 劲爆, 运动, 兴奋, 澎湃, 激昂, 热烈"),
        ("dreamy", 0.3, 0.35, "dreamy, dream, dreams, ethereal, floating, hazy, stars, starry, wonder, "
                              "magical, moonlight, "
                              "梦幻, 梦, 空灵, 飘渺, 星空, 月光, 迷离, 奇妙"),
        ("hopeful", 0.7, 0.6, "hopeful, hope, uplifting, inspiring, inspirational, optimistic, "
                              "motivational, dawn, rising, sunrise, "
                              "希望, 励志, 鼓舞, 向上, 梦想, 黎明, 振奋, 乐观, 加油"),
        ("nostalgic", -0.1, 0.35, "nostalgic, nostalgia, memories, memory, childhood, longing, homesick, "
                                  "old days, bittersweet, "
                                  "怀旧, 回忆, 童年, 思念, 想念, 乡愁, 怀念, 往事, 故乡, 旧时光"),
        ("lonely", -0.6, 0.25, "lonely, loneliness, alone, solitude, empty, isolated, 孤独, 寂寞, 孤单, "
                               "独自, 落寞"),
        ("dark", -0.8, 0.5, "dark, gloomy, sinister, ominous, haunting, scary, horror, gothic, afraid, "
                            "fear, eerie, spooky, "
                            "黑暗, 阴暗, 恐怖, 诡异, 阴森, 害怕, 恐惧"),
        ("tense", -0.6, 0.7, "tense, suspense, suspenseful, anxious, urgent, thriller, chase, danger, 紧张, "
                             "悬疑, 焦虑, 危险, 追逐, 惊险"),
        ("angry", -0.7, 0.95, "angry, anger, rage, furious, aggressive, fierce, rebellious, 愤怒, 生气, "
                              "狂暴, 叛逆, 怒吼"),
        ("epic", 0.2, 0.9, "epic, heroic, triumphant, majestic, grand, victory, proud, glorious, anthem, "
                           "anthemic, battle, "
                           "史诗, 英雄, 凯旋, 壮丽, 宏大, 胜利, 自豪, 骄傲, 磅礴, 大气, 战斗"),
        ("playful", 0.8, 0.65, "playful, funny, quirky, silly, bouncy, cute, whimsical, humorous, "
                               "mischievous, comic, "
                               "俏皮, 搞笑, 可爱, 活泼, 滑稽, 有趣, 幽默, 调皮, 诙谐"),
        ("mysterious", -0.3, 0.4, "mysterious, mystery, mystical, enigmatic, secret, 神秘, 秘密, 玄妙"),
        ("groovy", 0.4, 0.65, "groovy, groove, funky, cool, sexy, smooth, swagger, 律动, 酷, 性感, 摇曳"),
    )
)  # fmt: skip

INSTRUMENT_WORDS: dict[str, tuple[str, ...]] = {
    name: _words(words)
    for name, words in {
        "piano": "piano, grand piano, keys, 钢琴",
        "electric piano": "electric piano, rhodes, wurlitzer, e-piano, 电钢琴, 电钢",
        "guitar": "guitar, guitars, 吉他",
        "acoustic guitar": "acoustic guitar, steel guitar, 木吉他, 民谣吉他",
        "classical guitar": "classical guitar, nylon guitar, spanish guitar, 古典吉他, 尼龙弦吉他",
        "electric guitar": "electric guitar, electric guitars, 电吉他",
        "distorted guitar": "distorted guitar, distortion guitar, heavy guitar, overdriven guitar, 失真吉他",
        "bass": "bass guitar, electric bass, bass, bassline, 贝斯, 贝司, 低音吉他",
        "double bass": "double bass, upright bass, contrabass, 低音提琴, 倍大提琴",
        "synth bass": "synth bass, acid bass, 合成贝斯",
        "808": "808, 808s",
        "drums": "drums, drum, drum kit, drumbeat, 鼓, 架子鼓, 鼓点",
        "percussion": "percussion, congas, bongos, shaker, tambourine, cajon, hand drum, 打击乐, 手鼓, "
        "铃鼓, 沙锤, 箱鼓",
        "taiko": "taiko, war drums, big drums, 太鼓, 大鼓, 战鼓",
        "violin": "violin, violins, 小提琴",
        "viola": "viola, 中提琴",
        "cello": "cello, cellos, 大提琴",
        "fiddle": "fiddle, 民间小提琴",
        "strings": "strings, string section, orchestra, orchestral, 弦乐, 管弦乐, 交响乐团",
        "harp": "harp, 竖琴",
        "flute": "flute, 长笛",
        "clarinet": "clarinet, 单簧管, 黑管",
        "oboe": "oboe, 双簧管",
        "bassoon": "bassoon, 大管, 巴松",
        "recorder": "recorder, 竖笛",
        "ocarina": "ocarina, 陶笛",
        "tin whistle": "tin whistle, penny whistle, whistle, 哨笛",
        "saxophone": "saxophone, sax, tenor sax, alto sax, 萨克斯, 萨克斯风",
        "trumpet": "trumpet, trumpets, 小号",
        "trombone": "trombone, 长号",
        "french horn": "french horn, horn, horns, 圆号",
        "brass": "brass, brass section, 铜管",
        "organ": "organ, hammond, 管风琴, 风琴",
        "accordion": "accordion, 手风琴",
        "harmonica": "harmonica, 口琴",
        "banjo": "banjo, 班卓琴",
        "mandolin": "mandolin, 曼陀林",
        "ukulele": "ukulele, uke, 尤克里里, 乌克丽丽",
        "pedal steel": "pedal steel, lap steel, slide guitar, 滑棒吉他",
        "sitar": "sitar, 西塔琴",
        "vibraphone": "vibraphone, vibes, 颤音琴",
        "marimba": "marimba, 马林巴",
        "xylophone": "xylophone, 木琴",
        "glockenspiel": "glockenspiel, 钟琴, 铝板琴",
        "music box": "music box, 八音盒, 音乐盒",
        "bells": "bells, tubular bells, chimes, 钟声, 铃铛, 风铃",
        "kalimba": "kalimba, thumb piano, 拇指琴, 卡林巴",
        "steel drums": "steel drum, steel drums, steelpan, 钢鼓",
        "celesta": "celesta, 钢片琴",
        "harpsichord": "harpsichord, 羽管键琴, 大键琴",
        "choir": "choir, choirs, chorus voices, choral, 合唱, 合唱团, 人声合唱",
        "synth": "synth, synths, synthesizer, synthesiser, 合成器",
        "synth lead": "synth lead, lead synth, 合成器主音",
        "pad": "pad, pads, synth pad, 铺底, 长音铺底",
        "bagpipe": "bagpipe, bagpipes, 风笛",
        "guzheng": "guzheng, zheng, 古筝, 筝",
        "pipa": "pipa, 琵琶",
        "erhu": "erhu, 二胡",
        "dizi": "dizi, bamboo flute, chinese flute, 笛子, 竹笛, 笛",
        "xiao": "xiao, 箫, 洞箫",
        "guqin": "guqin, qin, 古琴",
        "yangqin": "yangqin, dulcimer, hammered dulcimer, 扬琴",
        "suona": "suona, 唢呐",
        "sheng": "sheng, 笙",
        "koto": "koto, 日本筝",
        "shamisen": "shamisen, 三味线",
        "shakuhachi": "shakuhachi, 尺八",
    }.items()
}

PACE_WORDS: dict[str, tuple[str, ...]] = {
    "very slow": _words("very slow, largo, grave, extremely slow, 很慢, 极慢, 非常慢"),
    "slow": _words("slow, slowly, adagio, downtempo, slow tempo, ballad, 慢, 慢速, 慢板, 慢节奏, 缓慢, 慢歌"),
    "medium": _words("medium tempo, mid-tempo, midtempo, mid tempo, moderate, moderato, andante, 中速, 中板, 中等速度"),
    "fast": _words(
        "fast, uptempo, up-tempo, upbeat, quick, allegro, fast tempo, fast-paced, 快, 快速, 快板, 快节奏, 快歌"
    ),
    "very fast": _words("very fast, presto, frantic, breakneck, 很快, 极快, 非常快, 飞快"),
}
"""Pace, where no number of beats is told."""

VOICE_WORDS: dict[str, tuple[str, ...]] = {
    "woman": _words(
        "female, female vocal, female vocals, woman, girl, female singer, soprano, 女声, 女生, 女歌手, 女孩"
    ),
    "man": _words("male, male vocal, male vocals, man, male singer, tenor, baritone, 男声, 男生, 男歌手, 男孩"),
    "child": _words("child voice, children's choir, kid singer, 童声, 童音"),
}

ERA_WORDS: dict[str, tuple[str, ...]] = {
    "1920s": _words("1920s, 20s jazz, roaring twenties, 二十年代"),
    "1950s": _words("1950s, 50s, fifties, 五十年代"),
    "1960s": _words("1960s, 60s, sixties, 六十年代"),
    "1970s": _words("1970s, 70s, seventies, 七十年代"),
    "1980s": _words("1980s, 80s, eighties, 80年代, 八十年代"),
    "1990s": _words("1990s, 90s, nineties, 90年代, 九十年代"),
    "2000s": _words("2000s, y2k, 千禧, 两千年代"),
    "modern": _words("modern, contemporary, 现代, 当代"),
}

NEGATIONS = _words("no, without, without any, not, minus, 不要, 没有, 不用, 无, 去掉, 不带, 别用, 别要")
THINGS = frozenset(
    _words("house, rock, country, soul, metal, club, band, surf, trap, swing, score, drone, folk, stride, lounge")
)
"""Words of genres that also name things or people: `a house on the hill`."""
OF_MUSIC = _words(
    "music, song, songs, beat, beats, track, tracks, tune, tunes, ballad, anthem, groove, mix, jam, hit, style, vibe, "
    "vibes, riff, loop, piece, melody, rhythm, number, sound, feel, cover, version, opera, guitar, drums, bass, piano, "
    "singer, band, party, remix, instrumental, backing, hymn, lullaby, duet, solo, about"
)
"""What such a word stands before where it does mean a genre: `a slow country song`."""
DETERMINERS = _words("a, an, the, my, our, your, his, her, their, its, this, that, every, each, some")
"""What such a word stands behind where it means a thing."""
INSTRUMENTAL_WORDS = _words(
    "instrumental, no vocals, no vocal, without vocals, no singing, no lyrics, 纯音乐, 器乐, 无人声, 伴奏, "
    "没有人声, 不要人声"
)
