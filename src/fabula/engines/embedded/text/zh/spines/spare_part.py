# ruff: noqa: E501 (Chinese prose and word lists)
"""Mending: the mended thing runs without the one part that was left over."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.mend.spare",
    family="mending",
    tier=1,
    title="{thing}里的{item.noun}",
    relations=frozenset({"mends"}),
    needs={"thing": need(has="mechanical")},
    parts=(
        Part("elder", ("长辈",), source="other", need=need(has="being elderly"), age="old"),
        Part("cobbler", ("鞋匠", "啄木鸟"), age="old", gender="male", called="补鞋的老师傅"),
        Part("seller", ("小贩", "獾"), gender="female", called="卖零件的"),
        Part("teacher", ("老师", "猫头鹰"), gender="male", called="教书的"),
        Part("cat", ("猫",), called="猫"),
        Part("company", (), source="other", need=need(has="being", lacks="elderly")),
    ),
    planted="item",
    things=("空椅子",),
    choices={
        "item": (
            {"is": "小弹簧", "one": "一根小弹簧", "q": "根", "noun": "弹簧", "feel": "软软的，一按就弹回来", "fit": "轻轻一压，弹簧自己弹了进去"},
            {"is": "小齿轮", "one": "一个小齿轮", "q": "个", "noun": "齿轮", "feel": "有十二个齿，磨得发亮", "fit": "轻轻一转，齿轮一个齿一个齿地咬了进去"},
            {"is": "铜螺丝", "one": "一颗铜螺丝", "q": "颗", "noun": "螺丝", "feel": "拧过很多回，头上的槽都磨圆了", "fit": "轻轻一拧，螺丝一圈一圈地转了进去"},
        ),
    },
    tones=frozenset({"warm", "quiet", "mysterious"}),
    beats=(
        Beat("修", place="workshop", time="morning", mood="calm", actors=("hero", "company"), props=("{thing}", "{item}", "工具"), prose="""
            1 -elder:partner | {hero.intro_is}，会修{thing}。
            1 +company | {hero}干活的时候，{company}就守在旁边看，小零件滚到哪儿，眼睛就跟到哪儿。
            1 +elder:partner *elder | {hero.intro_is}，最喜欢跟{elder}一起修东西，一个拆，一个擦。
            1 -elder:partner | 这一天，{elder.intro_as}的{thing.bare}{mend.stopped}，{hero}把它搬到桌上，一样一样地拆开，擦净，又一样一样地装回去。
            1 +elder:partner *elder | 这一天，家里的{thing}{mend.stopped}，{hero}和{elder}一起把它搬到桌上，一样一样地拆开，擦净，又一样一样地装回去。
            1         | {thing}又{thing.runs}了起来，{mend.fast}。只是桌上，却多出来{item.one}。
            2         | {item.noun}放在手心里，{item.feel}。
            2         | @hero“没有它也{thing.runs}，”{hero}说，@hero“那它是干什么的呢？”
            2         | {elder}乐了：@elder“没有用的东西，就给你留着玩吧。”
            3         | {hero}又拆开来，装了一遍，还是多；再拆，再装，还是多。
            4         | 第三遍装完，太阳已经下到了窗台底下，那{item.q}{item.noun}躺在桌上，像是在等着人说话。
            2         | {hero}就把那{item.q}{item.noun}用线穿起来，挂在了脖子上。
        """),
        Beat("快了", place="livingroom", time="day", mood="tense", actors=("hero", "elder", "company"), props=("{thing}",), prose="""
            1         | 从那以后，家里的事，样样都变快了。
            2         | {thing}一开，屋里的一切就跟着往前赶，水刚烧上就开了，上半句话刚出口，下半句就不见了。
            2 +company | {company}刚要打个盹，盹就打完了，睁开眼睛，也分不清这是上午还是下午。
            3         | {elder}的茶从前一杯能喝一个下午，如今端起来就见了底。
            3         | @elder“好，利索。”头两天{elder}还这么说。
            2         | 到了第五天，{elder}坐在椅子上直发愣：@elder“怪了，我今天好像一样事情也没有落下，可又一样也想不起来。”
            3         | {hero}来看{elder}，刚坐下，已经该走了。
            3         | 从前两个人在一块儿，一句话说完，要等上一会儿，才有下一句，现在那一会儿不见了。
            3 @12+ | 两个人之间要是没有了停顿，话再多，也只是轮流出声。
            3         | 就连院子里的影子，也好像是跑着挪过去的。
            4         | 窗外的麻雀也怪，叫起来没有了歇气的地方，连成一条线。
            4 #cat | 猫在屋里待不住，搬到房顶上去睡了，说房顶上的太阳还是慢的。
        """),
        Beat("打听", place="@street", time="afternoon", mood="wonder", actors=("hero", "company"), props=("{item}",), prose="""
            3         | {hero}想，毛病出在自己手里，还得从自己手里改过来。
            3         | {hero}站在街当中想事情，一辆拉货的车也就停下来，等着{hero}想完。
            3 *seller | {hero}先去问卖零件的，卖零件的说，没见过这样的{item.noun}，自己家卖的都有用。
            3 #comma *teacher | 教书的把它举到亮处，看了半天，说像一个逗号。
            3 & *teacher | @hero“逗号是干什么的？”{hero}问。@narrator“叫你停一停的。”教书的说。
            1 *cobbler | {hero}拿着那{item.q}{item.noun}，一家一家地去打听，补鞋的老师傅翻过来一看，背面刻着比针尖还小的字，是{elder.whose_mate}的名字，还有一句：@narrator“慢一点儿。”
            2         | {elder.spouse}从前最会摆弄这些东西，已经走了好些年了。
            4 *cobbler | 老师傅把镜片摘下来，擦了又擦，说这么小的字，得是心很静的人才刻得成。
            1         | {hero}一下子明白了：它不是多出来的，是谁特意加进去的。
        """),
        Beat("装回去", place="livingroom", time="dusk", mood="wonder", actors=("hero", "elder", "company"), props=("{item}", "{thing}"), climax=True, prose="""
            1 -elder:partner | {hero}跑回{elder}家，把{thing}拆到最里头，在两片铁之间，找到了一个小小的空位。
            1 +elder:partner | {hero}跑回家，和{elder}头碰着头，把{thing}拆到最里头，两片铁之间，真的有一个小小的空位。
            2 +company | {company}凑过来看，大气也不敢出，怕一口气把它吹跑了。
            1         | {hero}取出那{item.q}{item.noun}，{item.fit}，不松，也不紧。
            3         | {hero}屏住气，装上最后一片盖子，这一回，桌上什么也没有剩。
        """),
        Beat("空椅子", place="livingroom", time="dusk", mood="lonely", actors=("elder", "hero", "company"), props=("{thing}", "空椅子"), climax=True, prose="""
            1         | {thing}又{thing.runs}了起来，{mend.slow}。
            2         | 水壶唱了好一会儿才开，茶热了好一会儿才凉，太阳在窗台上多趴了好一会儿。
            2         | {hero}把那句小字念给{elder}听，{elder}没有说话，把脸转过去，看了看旁边的空椅子。
            3         | @elder“我这人年轻的时候性子急，”过了很久，{elder}才说，@elder“一天到晚催。{elder.mate}从来不跟我吵，就弄这些个小东西。”
            3 &       | @elder“我还老夸呢，说咱家的{thing.bare}，{thing.runs}得就是稳当。”
            4 ?cat *cat | 房顶上的猫伸了个懒腰，下来了，在老地方转了三圈，躺好。
        """),
        Beat("替别人修", place="workshop", time="day", mood="calm", actors=("hero", "company"), props=("工具", "桌子"), prose="""
            2 >       | 打那天起，{hero}再给别人修东西，装完了总要数一数，桌上还剩什么。
            2 &       | 真有剩下的，{hero}也不扔，先问一句：@hero“这是谁给你放进去的呀？”
            3         | 有一回剩下一粒纽扣，有一回剩下半根火柴，问到后来，件件都有来历。
            3         | {hero}自己也学会了往里头放东西，放得很小，谁也看不出来。
        """),
        Beat("慢", place="livingroom", time="dusk", mood="calm", actors=("hero", "elder", "company"), props=("{thing}", "茶"), prose="""
            4 ?comma  | 教书的把那个逗号的事讲给了学生听，从此学生们作文里的逗号，都点得格外认真。
            2         | {elder}的茶，又能喝上一个下午了。
            2 +company | {company}打了一个长长的哈欠，长得{hero}从一数到了十。
            1         | {hero}常常坐在{thing}旁边，一句话说完了，谁也不急着说下一句。
            1         | 那中间的一会儿，{elder}说，就是{elder.beside}。
        """),
    ),
)  # fmt: skip
