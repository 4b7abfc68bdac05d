# ruff: noqa: E501 (Chinese prose and word lists)
"""Wanting: the office that grants wishes has lost its stamp."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.want.office",
    family="want",
    tier=1,
    title="{topic.heading}",
    relations=frozenset({"wants_to", "cannot", "learns", "wants"}),
    needs={"deed": need(lacks="skyward")},
    parts=(
        Part("clerk", ("办事员",)), Part("friend", ("小孩",), age="child"),
        Part("whistler", ("男人", "青蛙"), gender="male", called="想学会吹口哨的"),
        Part("talker", ("女人", "母鸡"), gender="female", called="想要个说话的伴儿"),
        Part("company", (), source="other", need=need(has="being")),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "土豆", "one": "一个煮土豆", "noun": "土豆"},
            {"is": "萝卜", "one": "一根白萝卜", "noun": "萝卜"},
            {"is": "红薯", "one": "一块熟红薯", "noun": "红薯"},
        ),
    },
    tones=frozenset({"funny", "warm"}),
    beats=(
        Beat("排队", place="@office", time="morning", mood="funny", actors=("hero", "clerk", "friend", "company"), props=("{item}",), prose="""
            1         | {spot.at}有个愿望办公室，一个窗口，一条长队，想要什么，都得在那儿排。
            1         | {hero.intro_is}，天没亮就去排上了，口袋里装着{item.one}当午饭。
            1 +company | {company}也跟着来了，排在{hero}旁边，规规矩矩的，没有插队。
            2 #pal | 前面排着八十八个，后面紧跟着一个，是{friend.title}。
            1         | @clerk“什么愿望？”窗口里的{clerk.title}头也不抬。@hero“我想{deed}。”{hero}说。
            2         | @clerk“理由。”@hero“就是想。”@clerk“这不算理由，”{clerk}说，@clerk“不过填上吧，别的人也是这么填的。”
            1         | 表填好了，{clerk}翻到最后一页，为难起来：@clerk“办不了，差一个章。章丢了。”
            2         | @hero“什么时候丢的？”@clerk“我来的头一天，”{clerk}说，@clerk“从那天起，一个愿望也没有批出去过。”
            4         | 窗台上的牌子写着“今日事今日毕”，落了厚厚一层灰。
        """),
        Beat("等", place="@office", time="day", mood="funny", actors=("hero", "friend", "company"), props=("表格",), prose="""
            2         | 没有章，谁也不肯走，队伍就那么排着，好像排着排着，章自己会来。
            2 +company | {company}排着排着就坐下了，队伍往前挪一步，才起来挪一步。
            3 ?pal | {friend}问：@friend“你想{deed}，会一点儿了吗？”@hero“等批下来再学。”{hero}说。
            3 &       | @friend“反正是排队，”{friend}说，@friend“闲着也是闲着。”
            2 #drill  | 于是{hero}就在队伍里练了起来，练一下，往前挪一步。
            3 +deed:try & | {deed.try}。
            3 +deed:try & | {deed.fail}。
            3 *whistler | 前头有一位想学会吹口哨的，排了太久，早就会吹了，自己还不知道。
            4 & *whistler | @friend“您已经会了。”{friend}告诉那一位。那一位吓了一跳，把表撕了，一路吹着回家去了。
            3 @12+ | 等一个许可等得太久，人就容易忘记，最初要许可是为了什么。
            3 *talker | 有一位想要个说话的伴儿，跟前后左右说了一上午，说得口都干了。
            3 ?pal #cover | {hero}问{friend}，你的愿望是什么，{friend}捂着表，不给看。
            4         | 太阳晒过来，队伍就弯成一道弧，躲在房檐的影子里，影子走，队伍也走。
            3         | 到了下午，来排队的{hero}已经不怎么看窗口了，眼睛老看着远处。
        """),
        Beat("关窗", place="@office", time="dusk", mood="lonely", actors=("clerk", "hero", "friend", "company"), props=("{item}",), prose="""
            1         | 天快黑了，{clerk}从窗口里探出头来：@clerk“都回去吧。没有章，明天也一样。”
            2         | 谁也没有动，队伍里静得听得见肚子叫，那是{hero}的。
            1 #own    | {clerk}叹了口气，从抽屉最底下抽出一张发黄的表：@clerk“你们看，我自己的，也压在这儿。”
            3 &       | 表上写着：@narrator“希望有一天，能给别人说一声‘行’。”
            4 ?pal | {friend}踮起脚，把那张表念了两遍，第二遍念得很小声。
            3         | @hero“章是什么样的？”{hero}问。@clerk“圆的，一面平，上头一个‘准’字，”{clerk}说，@clerk“谁见了都认。”
            4         | @hero“就这么简单？”@clerk“简单的东西，丢了才难办。”
        """),
        Beat("盖章", place="@office", time="dusk", mood="wonder", actors=("hero", "clerk", "friend", "company"), props=("{item}", "表格", "红墨水"), climax=True, prose="""
            1         | {hero}把手伸进口袋，摸到了那个没顾上吃的{item}，借了{clerk}的裁纸刀，在{item}上一笔一笔地刻了个反着的“准”字。
            2         | {item}切开来又平又滑，不大不小，正好一握。
            3         | 刻到最后一横，{hero}的肚子又叫了一声，{hero}没有理它。
            1         | 蘸上红墨水，往{clerk}的表上一按，拿起来，清清楚楚的：准。
            2 +company | {company}凑过来看那个红字，看得比谁都久。
            2 ?own    | {clerk}把那个字看了又看，然后坐直了，冲着外头大声说了一句：@clerk“行！”
            2         | 队伍一下子活了，一张一张的表递上来，咚，准，咚，准，{item}的汁水溅了一桌子。
            3         | @clerk“可这是{item}啊。”{clerk}盖着盖着，忽然想起来。@hero“原来那个章，也不过是一块木头。”{hero}说。
            1         | 轮到{hero}了，表上的“我想{deed}”底下，也盖了一个红红的“准”。
            3 ?cover | {friend}的那张一直捂着，盖完了章才肯松开，上面写的是：@narrator“我想让前面那一位办成。”
            4 & | {hero}看了，半天没说话，替{friend}把那张表折好，折了四折。
        """),
        Beat("去办", place="@park", time="morning", mood="happy", actors=("hero", "friend", "clerk", "company"), props=("表格",), prose="""
            1         | 章都盖了，就没有不办的道理，第二天一早，{hero}把表揣在怀里，真的去了。
            2         | 头一回没成，第二回也没成，{hero}掏出表来看看，红字还在，就又来了第三回。
            2 +company | {company}一步不落地跟着，成没成，都头一个叫好。
            3 ?drill  | 说起来，在队伍里练的那些，这会儿都用上了。
            2 +deed:win | {deed.win}。
            2 -deed:away ?pal | {friend}在旁边看着，看得比自己的事还着急，喊得嗓子都哑了。
            1         | 那一回，{hero}办成了。
            3 ?pal | @friend“章真管用。”{friend}说。@hero“管用的不是章，”{hero}想了想，又说，@hero“不过有个章，心里踏实。”
            3         | {hero}回来的时候，两条腿是软的，嘴角却怎么也放不下来。
        """),
        Beat("后来", place="@office", time="morning", mood="proud", actors=("clerk", "hero"), props=("{item}",), prose="""
            2         | 愿望办公室还开着，窗口上换了一块新牌子：@narrator“先练着，章随后就到。”
            3         | 那个{item}做的章用了三天就蔫了，{clerk}不慌，第四天自己刻了一个新的。
            3         | 队也还有人排，不过越来越短，有些人站着站着，忽然一拍脑袋，就回家干去了。
            4         | 原来的章后来也找着了，就垫在窗口那张桌子的桌腿底下，谁也没有去动它，怕桌子晃。
            4         | 据{clerk}说，如今一天要喊上百声“行”，喊得饭量都大了。
            1         | 有人问{clerk}，{hero}凭什么能{deed}，{clerk}就把存根翻出来给人看，理由那一栏里写着三个字：@narrator“就是想。”
        """),
    ),
)  # fmt: skip
