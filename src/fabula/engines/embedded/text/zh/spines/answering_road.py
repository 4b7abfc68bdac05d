# ruff: noqa: E501 (Chinese prose and word lists)
"""Search: asking the way along a road ties the road together, and the one sought comes up it."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.search.road",
    family="search",
    tier=1,
    title="{hero}找{thing}",
    relations=frozenset({"seeks", "lost"}),
    needs={"thing": need(has="being")},
    parts=(
        Part("ferry", ("摆渡人",), age="old"),
        Part("miller", ("磨坊主",)),
        Part("bees", ("养蜂人",)),
        Part("shepherd", ("放羊人", "乌龟"), gender="male", age="old", called="放羊的"),
        Part("sheep", ("羊",), called="羊"),
        Part("granny", ("老奶奶", "母鸡"), gender="female", age="old", called="老奶奶"),
        Part("company", (), source="other", need=need(has="being")),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "小铜锣", "one": "一面小铜锣", "noun": "铜锣", "do": "敲", "sound": "当——"},
            {"is": "小喇叭", "one": "一支小喇叭", "noun": "喇叭", "do": "吹", "sound": "嘀——"},
            {"is": "铜铃铛", "one": "一只铜铃铛", "noun": "铃铛", "do": "摇", "sound": "叮——"},
        ),
    },
    tones=frozenset({"warm", "adventurous"}),
    beats=(
        Beat("渡口", place="@river", time="morning", mood="calm", actors=("hero", "ferry", "company"), props=("渡船", "{item}"), prose="""
            1         | {hero.intro_is}，背上一个空口袋，出门去找{thing}。
            1 +company | {company}也跟着去，走在{hero}后头，一步也不肯落下。
            1         | 口袋里只有{item.one}，是临走的时候邻居给的：@narrator“走丢了就{item.do}一下，听见的人会应你。”
            2         | 邻居还问：@narrator“找到了，你认得出来吗？”{hero}说，一眼就认得出来。
            1         | 渡口的{ferry.title}摇摇头：@ferry“没见过。你往前走，顺路替我把这包盐捎给磨坊。”
            3         | @hero“我不是送东西的。”{hero}说。@ferry“问路的都顺路。”{ferry}说。
            3 #fare | 船到对岸，{ferry}不收船钱，只说下回路过，告诉一声找着没有。
            4         | 那包盐不大，可是越走越沉，{hero}一路换了八回肩膀。
            4         | 路边有块石头，{hero}坐下来歇了一会儿，看看身后，身后的路上一个人也没有，只有些尘土，像是谁刚走过。
        """),
        Beat("磨坊", place="@hills", time="day", mood="calm", actors=("hero", "miller", "company"), props=("磨坊", "盐"), prose="""
            2 #mill   | 磨坊里的{miller.title}也没见过{thing}，收下了盐，叹了口气：@miller“你要是上山，替我给养蜂的带句话，就说，桥修好了。”
            3 &       | @hero“就这一句？”@miller“就这一句，”{miller}说，@miller“多一句我就不好意思了。”
            4         | {hero}怕忘了，走三步念一遍：桥修好了，桥修好了。
            4 & *sheep | 念得路边的羊都抬起头来看。
            3 #sheep *shepherd *sheep | 有个放羊的，什么也没有让{hero}捎，只请{hero}帮着数一遍羊，说自己总是数到一半就睡着了。
            3         | {hero}每碰见谁，就把{thing}的样子说一遍，越说越仔细，说到后来，自己倒想起好些从前没留意的事。
            4 & #outer | 比方说，{thing}走路的时候，总喜欢走在靠外的那一边。
        """),
        Beat("蜂箱", place="@hills", time="afternoon", mood="wonder", actors=("hero", "bees", "company"), props=("蜂箱", "蜂蜜"), prose="""
            2 ?mill #bees | 半山腰上，{bees.title}听了那句话，手里的活停下来，好半天才说：@bees“那我今年可以下山看看我们家老大了。”
            2 #honey | 养蜂的也没见过{thing}，倒了一罐蜜，托{hero}捎给山顶看林子的。
            3         | @hero“我找着找着，”{hero}说，@hero“倒成了跑腿的。”
            3 ?mill & ?bees | @bees“找人的腿最勤快，”{bees}说，@bees“不托你托谁。”
            3         | 口袋一会儿满，一会儿空，空了又满，{hero}也说不清，自己是在找，还是在送。
            3 @12+ | 也许本来就是一回事，手里提着别人的东西，路才肯为你让开一点儿。
            3         | 太阳偏西了，{hero}问过的人，两只手加两只脚都数不过来了，没有一个见过{thing}。
            2 +company | {company}走累了就坐下，坐一会儿，自己又站起来。
            4 *granny | 有一个老奶奶也没见过，可她留{hero}喝了一碗热汤，说汤里的葱，是替{thing}放的。
        """),
        Beat("大雾", place="mountain", time="dusk", weather="fog", mood="lonely", actors=("hero", "company"), props=("{item}", "口袋"), climax=True, prose="""
            1         | {hero}走到山顶的时候，雾上来了，前后左右都白了，路没有了。
            2         | 看林子的小屋就在附近，可是连自己的{hand}都看不清，哪儿还看得见小屋。
            2         | {hero}抱着口袋坐下来，头一回想，也许一开头就走错了方向。
            2 +company | {company}紧紧地挨着{hero}，在雾里只摸得着，看不见。
            3         | 雾走得很慢，从{hero}身边过去的时候，凉凉的，像谁在摸一摸你是不是发烧。
            1         | {hero}从口袋里摸出{item}，{item.do}了一下：{item.sound}
            1 &       | 停了一停，近处有人敲了一下锅盖，再往下，有人敲了一下蜂箱，再往下，磨坊的钟响了，最底下，河边，远远的一声船笛。
            2 &       | 一声接着一声，从山顶一直连到河边，连成了一条看不见的路。
            3         | {hero}顺着那条声音的路往下走，走一段，{item.do}一下，底下就应一声。
        """),
        Beat("碰头", place="mountain", time="dusk", weather="fog", mood="happy", actors=("hero", "company"), props=("{item}", "口袋"), climax=True, prose="""
            1         | 走到一半，有一样声音，却是往上来的，是脚步声。
            1 *thing  | 雾里走出来的，正是{thing}。
            1         | @thing“我追了你一路，”{thing}说，@thing“你每到一个地方，我就晚一步。人人都告诉我，有个背口袋的在找我，刚走。”
            3         | {hero}想说的话一大堆，排着队到了嘴边，你让我，我让你，一句也没出来。
            3 &       | @thing“不急，”{thing}说，@thing“路还长呢，慢慢说。”
            2 ?honey *thing | 原来找的和被找的，一直走在同一条路上，只差一包盐、一罐蜜的工夫。
            4 *thing  | {thing}伸出{thing.hand}，替{hero}把口袋接了过去。
        """),
        Beat("下山", place="@river", time="morning", mood="happy", actors=("hero", "thing", "ferry", "company"), props=("渡船", "{item}"), prose="""
            2         | 第二天，{hero}和{thing}一处一处地往回走，一处一处地告诉人家：找着了。
            2 +company | {company}走在最前头，好像这条路是自己找着的。
            3 ?mill ?bees *miller *bees | 走到新修的桥上，看见{miller}和{bees}并排坐着，就着蜂蜜吃面包，谁也不说话，吃得很香。
            3 ?sheep *shepherd | 放羊的醒了，说刚才做了个梦，梦见羊一只也没有少。
            2         | 渡口上，{ferry}早把船掉好了头，船上摆了两个座儿。
            4 ?outer | {hero}坐下来，{thing}坐在靠外的那一边。
            4         | 水上的雾也散了，一眼能看到对岸的那棵树。
            3 ?fare | @ferry“船钱呢，这回要收，”{ferry}说，@ferry“你给讲讲，是怎么找着的。”
            1         | 打那以后，那条路上的人养成了一个习惯：天黑前，谁家先响一声，别家就跟着应一声。
            1         | 也不为什么，就是告诉一声，都在；{hero}家的{item}，总是应得最快的那一个。
        """),
    ),
)  # fmt: skip
