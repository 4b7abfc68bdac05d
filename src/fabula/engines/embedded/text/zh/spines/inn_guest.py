# ruff: noqa: E501 (Chinese prose and word lists)
"""Arrival: a season, a feeling or a weather takes a room at an inn."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.arrival.inn",
    family="arrival",
    tier=2,
    title="{hero.full_title}住店",
    relations=frozenset({"alone"}),
    needs={"hero": need(has="guest")},
    parts=(
        Part("keeper", ("店主",)),
        Part("friend", ("小孩",), age="child"),
        Part("six", ("男人",), gender="male", called="六号房的"),
        Part("eight", ("女人",), gender="female", called="八号房的"),
        Part("gentleman", ("老先生",), age="old", gender="male", called="一位老先生"),
        Part("combs", ("小贩",), gender="female", called="卖梳子的"),
        Part("cat", ("猫",), called="猫"),
    ),
    planted="item",
    things=("水桶", "小提琴", "箱子"),
    choices={
        "item": (
            {"is": "七号房的钥匙", "one": "七号房的钥匙", "noun": "钥匙", "left": "一只织了一半的小手套，针还插在上头", "undone": "没有织完的", "shown": "手套", "for": "只小手套"},
            {"is": "七号房的钥匙", "one": "七号房的钥匙", "noun": "钥匙", "left": "一盘下了一半的棋，轮到小的那一边走", "undone": "没有下完的", "shown": "棋盘", "for": "盘棋"},
            {"is": "七号房的钥匙", "one": "七号房的钥匙", "noun": "钥匙", "left": "一本念到一半的故事书，书页里夹着一根小辫绳", "undone": "没有念完的", "shown": "故事书", "for": "本故事书"},
        ),
    },
    tones=frozenset({"warm", "mysterious", "quiet", "funny"}),
    beats=(
        Beat("敲门", place="street", time="night", mood="wonder", actors=("keeper", "hero"), props=("门", "登记簿"), prose="""
            1         | 半夜里有人敲客栈的门，掌柜{keeper}披着衣服去开，门外站着{hero.full_one}。
            1         | {keeper}翻开登记簿：@keeper“姓名？”@hero“{hero}。”@keeper“从哪儿来？”@hero“到处。”@keeper“住几天？”@hero“{guest.stay}”
        """),
        Beat("上楼", place="livingroom", detail="楼梯口", time="night", mood="wonder", actors=("keeper", "hero"), props=("钥匙",), prose="""
            2         | @keeper“行李呢？”@hero“我自己就是。”{hero}说。
            1         | 墙上只剩下{item.one}，那间房多少年没有住过人了，{keeper}犹豫了一下，还是递了过去。
            2 +guest:steps | {guest.steps}。
            3 -guest:steps | {keeper}只送到楼梯口，没有跟上去，说是腿不好。
            3 -guest:steps | 楼上的门开了，又关上了，整座客栈都跟着静了一静。
            4         | 登记簿上，{hero}的名字写得很淡，要歪着头才看得见。
        """),
        Beat("客人们", place="kitchen", time="morning", mood="tense", actors=(), props=("早饭",), prose="""
            1 *six    | 第二天一早，六号房的来告状：@narrator“{guest.complain}”
            2 *eight  | 八号房的说：@narrator“{guest.eight}”
            2 +guest:house | {guest.house}。
            3 #comb *combs | 卖梳子的提起箱子就走，走到门口又放下了：@narrator“外头也有，到哪儿不是碰见。”
            3         | 说起来，谁都碰见过{hero}，有的是小时候，有的是头一回出远门的时候。
            3 & *gentleman | 一位老先生说：@narrator“我年轻那会儿碰见的，比这一个大多了。”
        """),
        Beat("早饭", place="livingroom", detail="走廊", time="morning", mood="wonder", actors=("friend",), props=("汤", "房门"), absent=("hero",), prose="""
            1         | 只有帮工的{friend.title}不怕，端了早饭上楼去问：@friend“你是来干什么的呢？”
            1 &       | {hero}想了很久：@hero“你是头一个问的，等我想起来了，就告诉你。”
            2         | @friend“那你吃什么？”{friend}又问。@hero“有人想着我，我就饱了。”{hero}说。
            3         | 夜深了，有时候听得见脚步，走到窗边，停一停，再走回来。
            3         | 下楼的时候，大家说话的声音就小了，走过去了，又大起来。
            4         | 有人晚饭多要了一碗汤，说是不为别的，想喝口热的。
            4 #cat *cat | 猫倒是喜欢{hero}，趴在七号房的门口，一趴就是一天。
        """),
        Beat("催账", place="livingroom", time="afternoon", mood="tense", detail="走廊", actors=("keeper",), props=("房门", "算盘"), absent=("hero",), prose="""
            2         | 过了一个星期，{keeper}拿着算盘上来，站在走廊里，离那扇门三步远：@keeper“房钱怎么算？”
            2 & | @hero“我没有钱，”{hero}在门里说，@hero“走的时候，会留下一样东西。”
            3         | @keeper“我这儿什么也不缺。”{keeper}说，把算盘珠子拨得很响。
            3         | @hero“缺的，”{hero}说，@hero“我一进门就看出来了。”
            3 @12+ | 有些账，欠的不是钱，所以算盘上一向没有它们的位置。
            4 #sum | {keeper}算了一晚上的账，加来加去，总是少一笔，也不知道少在哪儿。
            3         | {friend}问{keeper}，为什么从来不进七号房，{keeper}说，那扇门的锁不好使。
            3 & | 可是那扇门的锁，{hero}天天开，天天关，一点儿声音也没有。
            4         | 那天夜里，走廊的灯没有点，{keeper}从门前走过去，又走了回来。
        """),
        Beat("关着的门", place="livingroom", time="night", mood="afraid", detail="走廊", actors=("keeper", "friend"), props=("钥匙", "房门"), climax=True, prose="""
            2 *six *eight | 第八天夜里，六号房的倒睡不着了，{guest.hush}。
            1         | 到了第九天，七号房的门关着，{item}却端端正正地挂回了墙上，{friend}摘下来，塞到{keeper}手里：@friend“您开。”
            2         | {keeper}的手抖得厉害，对了三回，才对准锁眼。
        """),
        Beat("七号房", place="bedroom", time="night", weather="cloudy", mood="calm", actors=("keeper", "hero", "friend"), props=("{item.shown}", "钥匙"), climax=True, prose="""
            1         | {item.noun}一转，门开了，屋子擦得干干净净，{guest.still}，旁边的小桌上，放着{item.left}。
            1         | 那是{keeper}小时候，跟妈妈一起{item.undone}，七号房，从前住的就是{keeper}的妈妈。
            1         | @hero“我想起来了，”{hero}说，@hero“我是来陪你开这扇门的。一个人开，太沉。”
            2 +guest:rest | {guest.rest}。
            3         | {keeper}走进去，在小时候坐过的那一边，坐了下来。
            3         | 谁也没有出声，连窗外的街，也像是绕着这间屋子走。
            3         | 桌上落着一层薄薄的光，那件东西就在光里，像是昨天才放下的。
            4         | {friend}轻轻地带上门，想了想，又留了一道缝。
        """),
        Beat("结账", place="livingroom", time="morning", weather="cloudy", mood="calm", actors=("keeper", "friend"), props=("{item.shown}", "登记簿", "钥匙"), prose="""
            1         | 天亮的时候，{hero}已经走了，登记簿上的名字底下，{keeper}端端正正地写了两个字：@narrator“已付。”
            2         | 那{item.for}，{keeper}摆在了柜台上，谁问都肯讲，讲着讲着，还会笑。
            3 ?comb *combs *six | 卖梳子的听完了，给家里写了一封信，六号房的听完了，又多住了三天。
            3         | 七号房从此天天开着窗，被子晒得蓬蓬的。
            3 ?sum | 账也算对了，原来少的那一笔，一直写在别的本子上。
            4 ?cat *cat | 猫还在七号房的门口趴着，门开着，它就趴在门槛上，一半里，一半外。
            2         | {friend}问：@friend“{hero}还来吗？”@keeper“来，”{keeper}说，@keeper“到处的客人，总要再路过的。”
            1         | 后来{hero}果然又来过，有时候住一夜，有时候只站在门口，{keeper}就把{item.noun}递过去：@keeper“还是七号？”
        """),
    ),
)  # fmt: skip
