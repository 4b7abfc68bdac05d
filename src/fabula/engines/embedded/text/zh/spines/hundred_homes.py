# ruff: noqa: E501 (Chinese prose and word lists)
"""Making: a gift pieced together out of something from every house but one."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.make.homes",
    family="making",
    tier=1,
    title="百家{thing.noun}",
    relations=frozenset({"makes"}),
    needs={"thing": need(has="bits")},
    parts=(
        Part("elder", ("长辈",), source="other", need=need(has="being"), age="old"),
        Part("hermit", ("独居者",), age="adult"),
        Part("tofu", ("女人", "母鸡"), gender="female", called="豆腐店"),
        Part("barber", ("理发师", "山羊"), gender="male", called="剃头的"),
        Part("this_side", ("男人", "獾"), gender="male", called="吵了好些年的邻居"),
        Part("that_side", ("女人", "兔子"), gender="female", called="吵了好些年的邻居"),
        Part("singer", ("小女孩", "小鸟"), gender="female", age="child", called="有个孩子"),
        Part("lamps", ("小贩", "青蛙"), gender="male", called="卖灯的"),
        Part("deaf", ("老爷爷", "乌龟"), gender="male", age="old", called="老爷爷"),
        Part("fishwife", ("女人", "水獭"), gender="female", called="卖鱼的"),
        Part("teacher", ("老师", "猫头鹰"), gender="male", called="教书的"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "铜扣子", "one": "一颗铜扣子", "q": "颗", "noun": "扣子", "mark": "上面铸着一只小鹿"},
            {"is": "木扣子", "one": "一颗木扣子", "q": "颗", "noun": "扣子", "mark": "上面刻着一条小鱼"},
            {"is": "贝壳扣子", "one": "一颗贝壳扣子", "q": "颗", "noun": "扣子", "mark": "上面画着一片叶子"},
        ),
    },
    tones=frozenset({"warm", "quiet"}),
    beats=(
        Beat("说定", place="livingroom", time="morning", mood="wonder", actors=("hero", "elder"), props=("{thing}", "{item}"), prose="""
            1         | {hero.intro_is}，要{make.verb}{thing.one}，送给{elder.intro_as}。
            1         | 家里能用的东西翻了个遍，只翻出来{item.one}，{item.mark}，是去年冬天在河边捡的。
            2         | @elder“一颗扣子可{make.verb}不成{thing.bare}。”{elder}笑着说。
            2         | @hero“那就去借，”{hero}说，@hero“一家借一点儿，借够了就成了。”
            3         | @elder“借东西容易，”{elder}说，@elder“借完了记得人家难。”
            1         | 老人们有个讲究：百家凑起来的{thing.bare}，最{make.good}。
        """),
        Beat("去借", place="@street", time="day", mood="happy", actors=("hero",), props=("篮子", "{make.bit}"), prose="""
            1         | {hero}提着篮子，挨家挨户地敲门，一家讨{make.piece}。
            2 *tofu *barber | 开豆腐店的给了{make.piece}，说是最牢的；剃头的也给了{make.piece}，说是最细的。
            3 #two *this_side *that_side | 两家吵了好些年的邻居，谁也不肯比谁少，一家给了一份，另一家就给两份。
            3 #song *singer | 有个孩子什么也没有，就给唱了一支歌，{hero}说，歌也算，唱的时候我正好干活。
            3 *lamps  | 卖灯的说，要给就给亮的，从箱子底下挑了半天。
            4 #salt *deaf | 有一家只有一个老爷爷，耳朵背，听成了要借盐，{hero}就把盐也收下了。
            2 #list | {hero}都记在一张纸上，谁家，给的什么，给的时候说了一句什么话。
            3 & *fishwife | 卖鱼的说的是：@narrator“算我一个。”
            3 & *teacher | 教书的说的是：@narrator“别记我的名字，记我家那棵石榴树吧。”
            3 @12+ | 讨东西讨到后来，{hero}才知道，肯给的人多半不富裕，富裕的人多半要先问一问用途。
            4         | 天黑的时候，篮子满了，{hero}的{hand}也让篮子勒出了一道印子。
        """),
        Beat("河对岸", place="@river", time="afternoon", mood="lonely", actors=("hero",), props=("篮子",), prose="""
            1         | 数来数去，九十九家都到了，只差河对岸的一家，住着{hermit.intro}，从来不开门，也从来没有人去敲。
            2         | @narrator“别去了，”大家都说，@narrator“九十九跟一百，差不多。”
            3         | @hero“差得多呢，”{hero}说，@hero“差一家。”
            2         | {hero}敲了三下门，里头静悄悄的，只有钟在走。
            3 ?list | {hero}就隔着门，把那张纸从头念了一遍：豆腐店，剃头铺，卖鱼的，一家一家，一句一句。
            3 &       | 念到一半，里头的脚步声走到门边，停住了。
            4         | 门缝里透出来一线光，光里有一只眼睛，一眨，没有了。
            3         | 天凉下来了，河面上起了一层薄薄的雾，把来的那条路盖住了。
            4 ?list | {hero}想，再念一遍也没有什么坏处，就又从豆腐店念起。
        """),
        Beat("扣子", place="@river", time="dusk", mood="wonder", actors=("hero", "hermit"), props=("{item}", "旧大衣"), climax=True, prose="""
            1         | 敲了又敲，门到底还是开了一道缝，{hermit}穿着一件旧大衣，前襟用别针别着，少了一颗扣子。
            1         | {hermit}说：@hermit“我没有东西可给。”
            1         | {hero}看着那件大衣，看着看着，把{hand}伸进了口袋，摸出那颗{item}来：{item.mark}，跟大衣上剩下的几颗，一模一样。
            2         | @hermit“是去年冬天丢的，”{hermit}半天才说，@hermit“没有它，大衣扣不上，扣不上，就不好意思出门了。”
            3         | 原来不开门，不是不愿意，是冷。
            1         | {hero}要了针和线，就在门口，把{item}给{hermit}缝了上去，一扣，正好。
            2         | {hermit}低下头看了看，又摸了摸，进屋去了一会儿，捧出来{make.piece}：@hermit“这是我自己存着的，最好的。”
            3 ?list | @hermit“那张纸上，”{hermit}又小声问，@hermit“还有空地方吗？”
            3 &       | @hero“给你留着呢，”{hero}说，@hero“第一百行。”
            4         | 雾散了，从河这边，看得见对岸一家一家的灯。
        """),
        Beat("成了", place="livingroom", time="night", mood="happy", actors=("hero", "elder", "hermit"), props=("{thing}",), prose="""
            1         | 第一百份到齐的那天晚上，{hero}没有睡，天亮的时候，{thing}{make.done}。
            2         | {hero}把它送给{elder}，{elder}捧着看，没有一处是一样的，可是没有一处不合适。
            3         | @elder“这一点儿是谁家的？”{elder}问一处，{hero}就说出一家，再说出那一家说过的话。
            3 ?song | 说到唱歌的那一段，{hero}就把那支歌唱了一遍。
            3         | 消息传开了，大家都跑来看，找自己家的那一点儿，找着了就喊：@narrator“在这儿呢！”
            2         | {hermit}也来了，大衣扣得整整齐齐，站在最后头，一眼就看见了自己的。
            3 ?two *this_side *that_side | 两家吵架的邻居，发现他们给的那三份，正好挨在一块儿，只好也挨着站了一会儿。
            4 ?salt *deaf | 耳朵背的老爷爷大声问，盐用在哪儿了，{hero}大声答：@hero“用在晚饭里了！”
            2         | {elder}一辈子收过许多礼，只有这一件，收的时候，屋里站了一百家。
            1         | 后来{thing}旧了，哪儿坏了，就去找哪一家，总有人拿着针线或者钉子，笑着说：@narrator“来了来了，这是我那一份。”
            1         | 只有那颗扣子不在上头，它在河对岸的大衣上，天天出门。
        """),
    ),
)  # fmt: skip
