# ruff: noqa: E501 (Chinese prose and word lists)
"""A parcel with no address: the topic is all that its label says."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.frame.parcel",
    family="frame",
    tier=3,
    title="{topic.parcel}",
    needs={"plain": need()},
    parts=(
        Part("hero", ("邮差",)),
        Part("elder", ("长辈",), age="old"),
        Part("friend", ("小孩",), age="child"),
        Part("boss", ("局长",), gender="male", age="old", called="局长"),
        Part("colleague", ("邮差",), gender="female", called="同事们"),
        Part("cook", ("厨师",), gender="male", called="开饭馆的"),
        Part("mechanic", ("修理工",), gender="male", called="修车的"),
        Part("writer", ("作家",), gender="male", age="old", called="写文章的"),
        Part("driver", ("司机",), gender="male", called="外乡的司机"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "邮戳", "one": "一枚木柄邮戳", "noun": "邮戳"},
            {"is": "铜邮戳", "one": "一枚铜邮戳", "noun": "邮戳"},
        ),
    },
    tones=frozenset({"warm", "quiet", "mysterious", "funny", "adventurous"}),
    beats=(
        Beat("包裹", place="shop", time="morning", mood="wonder", actors=("hero",), props=("包裹", "{item}"), prose="""
            1         | 邮局里来了一个包裹，不大，也不重，没有地址，也没有收件人，只写着一行字：@narrator“{topic}”。
            1         | {hero.intro_is}，送了好些年的信，没有送错过一封，也没有见过这样的。
            1         | {hero}手里有{item.one}，按规矩，没有地址的东西，不许盖。
            2 #boss *boss | 局长说，没有地址就退回去，可是翻过来一看，寄件人那一栏也是空的。
            2         | @hero“它总是要到什么地方去的，”{hero}说，@hero“我带着它走走看。”
            3         | 摇一摇，里头有一点儿声音，像是翻书，又像是下小雪。
            4 *colleague | 同事们都凑过来听，听完了各干各的活，可是好半天没有人说话。
        """),
        Beat("头一家", place="street", time="day", mood="funny", actors=("hero",), props=("包裹", "自行车"), prose="""
            1 *cook   | 头一家是开饭馆的，看了看包裹上的字，说：@narrator“{topic.short}？不是我的，我等的是酱油。”说完了，又舍不得放手：@narrator“能在我这儿放一晚上吗？就一晚上。”
            2 #brother *cook | 第二天{hero}去取，开饭馆的眼睛红红的，说昨天夜里给弟弟打了个电话，八年没打了。
            3 & *cook | @hero“您拆开了？”{hero}问。@narrator“没有，”开饭馆的说，@narrator“就是看着那行字，看了一晚上。”
            3 *mechanic | 第二家是修车的，也说不是自己的，也要留一晚上，第二天把欠了人家半年的一个对不起，给还了。
            3 *writer | 第三家是个写文章的，留了三晚，还的时候说：@narrator“我写了一辈子，总绕着它走。”
            3 @12+ | 到手的东西越是不属于自己，人看它的时候，反倒越老实。
            4         | 也有人家门都不开，隔着门说：@narrator“不要不要，我家用不着这个。”过了一会儿，又追出来问，是什么样的。
            3         | 一来二去，镇上人人都知道有这么个包裹，见了{hero}先不问信，先问：@narrator“送到了吗？”
            3         | {hero}自己骑在车上，也常常想着那行字，想得拐错了弯，拐到了从前没有走过的路上。
            4         | 那条路上有一片油菜花，{hero}停下来看了一会儿，把包裹也放在花边上，让它看看。
        """),
        Beat("最后一家", place="hills", time="afternoon", mood="calm", actors=("hero", "elder", "friend"), props=("包裹",), prose="""
            1         | 送到最后，只剩下山坡上的那一家，住着{elder.intro}，带着一个孙辈，叫{friend}。
            1         | {elder}摸了摸包裹，笑了：@elder“这个我认得。四十年前，我收到过一个，也是这么一行字。”
            2         | @hero“那是寄给您的？”@elder“不是，”{elder}说，@elder“跟你一样，是路过我手里的。”
            3         | @hero“后来呢？”{hero}问。@elder“后来我也不知道该往哪儿送，就往下一个地方寄了。”
            2         | @friend“你们怎么不打开看看呢？”{friend}说。
            3 &       | 两个大人你看看我，我看看你，谁也没有想到过。
            3         | {elder}把桌子擦了两遍，{hero}把手洗了两遍。
            4 #string | 绳子系得很巧，不用剪，轻轻一拉就散了，好像早就等着这一拉。
            3         | 窗外的风停了，连院子里的鸡都安静下来。
        """),
        Beat("打开", place="livingroom", time="dusk", mood="wonder", actors=("hero", "elder", "friend"), props=("本子", "{item}", "灯"), climax=True, prose="""
            1         | 打开来，里面是一个厚厚的本子，封面上也写着{topic.named}，翻开来，每一页上，都是一种笔迹。
            2         | 头一页写着：@narrator“关于{topic.short}，我知道得不多，只知道我想了一个冬天，炉子都忘了添。”
            1 +topic:fact | 有一页画着图，底下写着：@narrator“{topic.fact}”
            3         | 第二页写着：@narrator“我年轻的时候以为自己懂，老了才敢说不懂。不懂也挺好。”
            3         | 有一页只有半句，像是写着写着，有人来敲门了，写字的人高高兴兴地去开了门。
            3         | 有一页上是一个小孩的画，画着一个圆圈，圆圈里有一个更小的圆圈。
            4         | 有一页是外国字，谁也不认识，可是看得出来，写的人当时在笑。
            3         | 四十年前的那一页，{elder}一下子就找着了，自己念了一遍，脸红了：@elder“那时候我的字可真大。”
            1         | 每一页的角上，都盖着一个邮戳，一个地方一个地方的，连起来，是一条很长很长的路，{hero}明白了：它没有地址，是因为哪儿都是它的地址。
            1         | {hero}取出{item}，呵了一口气，头一回，盖在了没有地址的东西上。
            2         | 盖之前，{hero}先写了自己的那一页，写得很慢，写到灯都添了一回油。
            2 &       | {friend}趴在旁边问写的什么，{hero}说：@hero“写这一路上，谁家留了它一晚上。”
        """),
        Beat("寄走", place="shop", time="morning", mood="happy", actors=("hero", "friend"), props=("包裹", "{item}"), prose="""
            2         | {friend}也写了一页，写完了不许人看，自己吹干了，自己合上。
            3 ?string | 绳子还照原来的样子系好，一拉就散的那种。
            1         | 第二天，{hero}把包裹寄了出去，收件人那一栏，想了想，写的是：@narrator“下一个。”
            3 ?boss *boss | 局长看见了，咳嗽了一声，替{hero}把秤上的灰擦了擦。
            2         | 后来镇上的人见了{hero}，不问送到了没有，问的是：@narrator“你说，它这会儿走到哪儿了？”
            3 ?brother | 开饭馆的跟弟弟常来往了，酱油也等到了，炒菜的时候，还会念叨那行字。
            4         | {elder}又活得很久，常坐在门口，看山下的那条路。
            3 *driver | 有一回，一个外乡的司机来问路，说他们那儿邮局来了个怪包裹，只写着{topic.named}，{hero}听了，高兴得多给他指了一条近路。
            1         | {hero}再也没有见过那个包裹，只是每回举起{item}，都先看一眼，底下的那个字，是不是朝着路的那一边。
        """),
    ),
)  # fmt: skip
