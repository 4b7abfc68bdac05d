# ruff: noqa: E501 (Chinese prose and word lists)
"""Discovery: a found thing, a notice on a tree, and a lamp hung beside it."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.find.notice",
    family="discovery",
    tier=1,
    title="等失主的灯",
    relations=frozenset({"finds"}),
    needs={"thing": need(has="goods")},
    parts=(
        Part("friend", ("小孩",), age="child"), Part("elder", ("长辈",), age="old"),
        Part("rich", ("男人", "獾"), gender="male", age="old", called="第二天来了一位"),
        Part("left", ("男人", "青蛙"), gender="male", called="第三天来了两位"),
        Part("right", ("女人", "母鸡"), gender="female", called="第三天来了两位"),
        Part("collector", ("邮差", "兔子"), gender="male", called="收水费的"),
        Part("company", (), source="other", need=need(has="being")),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "马灯", "one": "一盏马灯", "q": "盏", "noun": "马灯"},
            {"is": "纸灯笼", "one": "一盏纸灯笼", "q": "盏", "noun": "灯笼"},
            {"is": "玻璃灯", "one": "一盏玻璃灯", "q": "盏", "noun": "玻璃灯"},
        ),
    },
    tones=frozenset({"warm", "quiet"}),
    beats=(
        Beat("捡到", place="@street", time="morning", mood="wonder", actors=("hero", "company"), props=("{thing}", "大树", "{item}"), prose="""
            1         | {hero.intro_is}，这天早上，{find.where}{find.verb}了{thing.full_one}。
            1 +company | {company}也凑过来看，看了半天，也认不出这是谁的。
            2         | 不大不小，正好一捧，捧着走在路上，谁见了都要多看一眼。
            2         | 没有名字，没有地址，{hero}站在原地等到中午，也没有人回来找。
            1         | {hero}就写了一张条子，贴在街口的大树上：@narrator“拾到{thing.one}。失主请来，说一样只有你知道的事。”
            1         | 天黑了，{hero}又在条子旁边挂上{item.one}，万一失主是夜里才有空的呢。
            3         | 条子一共写了三遍，头一遍太长，第二遍太客气。
            4         | 贴的时候，树上掉下一片叶子，正好落在{hero}头上，像是盖了一个章。
        """),
        Beat("来认的", place="@street", time="day", mood="funny", actors=("hero", "friend", "company"), props=("条子", "{thing}"), prose="""
            2 #rich *rich | 第二天来了一位，说：@narrator“是我的，值好多钱呢。”
            2 & *rich | @hero“值多少钱，人人都看得出来，”{hero}说，@hero“只有你知道的呢？”那位咳嗽了一声，走了。
            3 *left *right | 第三天来了两位，当着面就吵起来，一个说是左边口袋掉的，一个说是右边口袋掉的，两位的衣服都没有口袋。
            2         | {friend.title}也来了，@friend“不是我的，”{friend}说，@friend“我就是想看一眼。”
            3 &       | {hero}就让看了一眼，第二天又让看了一眼，后来{friend}每天都来看一眼。
            3         | 看完了，{friend}总要问一声：@friend“今天有人来认吗？”听说没有，就替失主着急。
            3         | 日子一天一天过去，{hero}给{thing}在窗台上腾了个地方，早上起来先看看它，晚上睡前再看看它。
            2 +company | {company}守在窗台底下，有人来了，先抬起头来看一看。
            4         | 擦桌子的时候，{hero}绕着它擦；搬椅子的时候，{hero}跟它说一声借光。
            2 *collector | 有人敲门，{hero}的心就往下一沉，开门一看，是收水费的，又浮上来。
            3         | {hero}这才知道，自己已经不想有人来了。
            3 @12+ | 捡来的东西放久了，就会长出一种像是自己的样子，这件事叫人有点儿害臊。
        """),
        Beat("揭下来", place="@street", time="dusk", weather="cloudy", mood="lonely", actors=("hero", "company"), props=("条子", "{thing}"), prose="""
            1         | 半个月过去了，没有人说得对，那天傍晚要变天，{hero}走到树下，把条子揭了下来。
            2         | @hero“要下雨了，淋湿了不好。”{hero}大声说，可旁边一个人也没有。
            3         | 灯也摘了，拎在{hand}里，走一步晃一下，照得路一会儿有，一会儿没有。
            1         | 夜里果然下了雨，{hero}躺着，{thing}摆在窗台上，两个都没有睡着。
            3         | 雨点打在窗户上，一声一声的，听着都像是敲门。
            3         | {hero}想，要是丢东西的是我呢，一棵树一棵树地找过去，找到那棵，上头什么也没有。
            4         | 想到这里，{hero}坐了起来，坐了一会儿，又躺下，躺了一会儿，又坐了起来。
            3         | 窗台上的{thing}什么也没有说，它越是不说，{hero}越听得清楚。
        """),
        Beat("点灯", place="@street", time="night", weather="rain", mood="tense", actors=("hero", "company"), props=("{item}", "条子"), climax=True, prose="""
            1         | 半夜里，{hero}抱着{thing}，提着{item}，跑回树底下，把条子重新贴好，把灯点亮了。
            2         | 风大，灯老是要灭，{hero}就用身子挡着，挡了这边，漏了那边，就绕着{item}转。
            2 +company | {company}也跟来了，站在另一头，替灯挡着那边的风。
            3         | 雨水顺着脖子往下流，流到后来，也就不凉了。
        """),
        Beat("打更的", place="@street", time="dawn", weather="rain", mood="wonder", actors=("hero", "company"), props=("{thing}", "{item}", "条子"), climax=True, prose="""
            1 *elder  | 天快亮的时候，雨里走过来一个打更的，是{elder.intro}：@elder“我看见有光，就走过来了。”
            2         | @elder“我夜里才出门，白天睡觉，”{elder}说，@elder“这条街，我走了几十年，头一回有人给我留灯。”
            1 *elder  | {elder}没有看条子，先看见了{thing}，站住了：@elder“你闭上眼睛摸一摸，有一个地方，比别处滑。那是我娘的大拇指，摸了一辈子。”
            1 *elder  | {hero}闭上眼睛，一点儿一点儿地摸过去，真的有，天天看着，一次也没有看出来。
            3         | {item}的光里，雨丝一根一根的，都看得见。
            2 *elder  | {hero}把{thing}捧过去，想说点儿什么，说出来的是：@hero“它没有淋着。”
            3 *elder  | {elder}接过来，没有擦，也没有看，贴在了胸口上。
        """),
        Beat("留着", place="@street", time="night", mood="calm", actors=("hero", "elder", "friend", "company"), props=("{item}", "大树"), prose="""
            2         | 窗台上空出来一块，{hero}一直没有往上放别的。
            3         | {friend}来了，听说失主找着了，先是高兴，后来又有点儿不高兴，最后还是高兴。
            3         | {elder}每天夜里打更，走到{hero}的窗下，总要轻轻敲两下窗台，意思是，都平安。
            3 &       | {hero}睡着了也听得见，翻一个身，算是答应。
            3         | 有时候{elder}把{thing}也带来，搁在窗台上，让{hero}摸一摸那个地方。
            4 ?rich *rich | 那位说值好多钱的，听说了，绕到树底下看了看灯，什么也没有说，往里添了一点儿油。
            2         | 条子揭下来了，{item}没有摘，天一黑，{hero}还去点上。
            2 +company | {company}也跟着去，点完了，再一起走回来。
            2         | 有人问，东西不是都还了吗，{hero}说，说不定还有谁，丢了点儿什么。
            1         | 后来那棵树底下，夜里常常有人站一会儿，其实什么也没有丢，就是看着有光。
            1         | {hero}隔着窗户看见了，也不出声，只把灯芯往上挑一挑。
        """),
    ),
)  # fmt: skip
