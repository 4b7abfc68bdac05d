# ruff: noqa: E501 (Chinese prose and word lists)
"""Wanting: somebody tried the same thing long ago, and stopped at page twelve."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.want.notebook",
    family="want",
    tier=1,
    title="{topic.heading}",
    relations=frozenset({"wants_to", "cannot", "learns", "wants"}),
    needs={"hero": need(lacks="fish plant weather celestial vehicle"), "deed": need(lacks="away skyward")},
    parts=(
        Part("elder", ("长辈",), age="old"),
        Part("hen", ("母鸡",), called="一只鸡"),
        Part("watcher", ("男人", "獾"), gender="male", called="看热闹的"),
        Part("other_watcher", ("女人", "兔子"), gender="female", called="看热闹的"),
        Part("company", (), source="other", need=need(has="being")),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "铅笔头", "one": "一个铅笔头", "q": "个", "noun": "铅笔", "short": "只有小指头那么长"},
            {"is": "炭条", "one": "一根炭条", "q": "根", "noun": "炭条", "short": "只有小指头那么长"},
        ),
        "cover": (
            {"is": "绿皮"},
            {"is": "灰皮"},
            {"is": "蓝皮"},
        ),
    },
    tones=frozenset({"warm", "adventurous", "funny"}),
    beats=(
        Beat("本子", place="attic", time="morning", mood="wonder", actors=("hero", "company"), props=("本子", "{item}"), prose="""
            1         | {hero.intro_is}，一心想{deed}。
            1 +company | {company}听说了，什么也没有说，只是挨得更近了一点儿。
            2 #laugh | 别人听了，有的笑，有的劝，还有的先笑完了再劝。
            3         | @narrator“你？{deed}？”人家都这么说，一句话里有两个问号。
            1         | 有一天，{hero}在阁楼的旧箱子里翻出一个{cover}本子，封面上写着：《怎样{deed}》。
            1         | 本子里夹着{item.one}，{item.short}，第一页上写着：@narrator“第一次。没成。”
            2         | 第二页上写着：@narrator“第二次。还是没成。原因：太急。”
            2         | {hero}往后翻，每一页都是一次，每一次都没有成，可是一次比一次写得仔细。
            3         | 有一页上画着表，有一页上沾着泥，有一页什么也没写，只有一个烧焦的洞。
            3 #tue    | {hero}最喜欢第五页：@narrator“不要在星期二试。星期二我总是运气不好。”
            2 #eight  | 第八页说：@narrator“失败了，先吃饭。饿着肚子想不出办法。”
            4 #nine   | 第九页最短：@narrator“唉。”
            1         | 写到第十二页就断了，最后一行是：@narrator“第十二次。没成。不试了。”第十三页是空的。
        """),
        Beat("找人", place="@street", time="day", mood="wonder", actors=("hero", "elder", "company"), props=("本子", "门"), prose="""
            3         | 本子上没有名字，是谁写的，人人都说不知道，可是人人都要借去看一会儿，看完了都不说话。
            1         | {hero}捧着本子，挨家挨户地问这是谁的字，问到最后一家，门里的{elder.title}看了好一会儿，才说：@elder“是我写的。”
            2         | 其实{elder}头一句说的是“不认得”，可是门后那件旧雨衣上的泥，跟第六页上沾的，是一个颜色。
            2         | @elder“那时候我跟你一样大，”{elder}告诉{hero}，@elder“也跟你一样，谁说都不听。”
            3         | @hero“后来为什么不试了呢？”@elder“试了十二次，再试就是十三次了，”{elder}说，@elder“十三，听着不吉利。”
            4         | 这个理由，说的和听的都不太相信。
            1         | @hero“那第十三次，”{hero}说，@hero“我替你试。”
            4         | {elder}没有说好，也没有说不好，只是第二天一早，把院子扫了出来。
        """),
        Beat("照着试", place="@yard", time="morning", mood="funny", actors=("hero", "elder", "company"), props=("{deed.tool}", "本子"), prose="""
            2         | {hero}照着本子从头学起，前头的十二个坑，能绕开的都绕开了。
            2 +company | {company}也跟着试，试得比{hero}还不像样，可是高高兴兴的。
        """),
        Beat("没成", place="@yard", time="morning", mood="sad", actors=("hero", "elder", "company"), props=("本子",), prose="""
            2 +deed:try | {deed.try}。
            2 +deed:try & | {deed.fail}。
            3 ?eight  | 绕不开的，就一个一个地过，过完了照第八页说的办，先吃饭。
            3 #eat    | {elder}的手艺不错，一碗面里卧两个蛋。
            4 &       | @elder“当年要是有这碗面，”{elder}说，@elder“我兴许能试到十五次。”
            3 #hen *hen | 看热闹的来了一圈，又走了一圈，剩下一只鸡，天天来看。
            2         | 试到第十天，{hero}还是没有成，坐在地上，把本子往旁边一放：@hero“我看我也不是那块料。”
            2 &       | {elder}没有劝，挨着坐了下来，替{hero}把本子上的土拍了拍。
            4 ?nine   | @elder“你知道第九页那个‘唉’字，我写了多久吗？”{elder}问，@elder“一下午。”
            3         | 天边的云红了一半，谁也没有站起来。
        """),
        Beat("第十三页", place="@yard", time="dusk", mood="wonder", actors=("hero", "elder", "company"), props=("本子",), absent=("item",), climax=True, prose="""
            1         | 夕阳斜斜地照过来，{hero}忽然看见，空着的第十三页上，有一道一道浅浅的印子。
            1         | {hero}捏起那{item.q}{item}，侧过来，在纸上轻轻地涂，涂黑了的地方，慢慢地浮出一行白字来。
            1 &       | @narrator“第十三次，我想请个人{deed.ask}。可是我不知道该请谁。”
            2         | {elder}看着那行字，像是看着一个多年没见的人。
            3 @12+ | 有些话，写下来是为了忘掉，擦掉了，才真正留在纸里。
            3         | @elder“我擦掉了的，”{elder}说，@elder“擦了好几遍。”
            3 &       | @hero“擦是擦掉了，”{hero}说，@hero“可你写的时候，使了劲。”
            2         | {item}短得快要捏不住了，{hero}还是用它，在那行字底下端端正正地添了一个字：@narrator“我。”
        """),
        Beat("数一二三", place="@yard", detail="坐满了人的院子", time="morning", mood="proud", actors=("hero", "elder", "company"), props=("{deed.tool}", "椅子", "本子"), prose="""
            1         | 第二天一早，{deed.helped}
            1 +deed:win | {deed.win}。
            3 -deed:win | 就那么一下，前头十二页上写着的难处，一样一样都来了，又一样一样都过去了。
            1 -deed:win | 这一回，成了。
            3         | 第十三次，成了。
            2 +company | {company}挤在最前头，一下也没有眨眼。
            3 *watcher *other_watcher | 看热闹的不知道什么时候全都回来了，谁也没有笑，谁也没有劝。
            3 ?hen *hen | 那只天天来看的鸡，叫了整整一个上午。
            4 -deed:front | {elder}嘴里的“三”字，好半天都没有合上。
        """),
        Beat("还回去", place="attic", time="night", mood="proud", actors=("hero", "elder", "company"), props=("本子", "{item}"), prose="""
            2         | 晚上，{hero}在第十三页上写：@narrator“第十三次。成了。原因：旁边有人。”
            3 ?tue    | {elder}接过{item}，在后头又补了一句：@narrator“试的那天，是星期二。”
            3         | 两种笔迹，一种抖，一种歪，挤在一页上，刚刚好写满。
            2 +company | {company}也在那一页的角上按了一个印子，算是一起的。
            3         | @elder“下一回该你了。”{elder}又说，自己也不知道指的是什么。
            3 ?eat    | 那天晚上，{hero}的面里卧了四个蛋。
            3 ?laugh | 从前先笑完了再劝的那几个，这回先夸，夸完了，悄悄问：@narrator“那个本子，能借我看看吗？”
            4         | {hero}把后面的空页数了数，还有很多。
            1         | {hero}把本子放回了阁楼的箱子里，{item}也照原样夹好，封面上多了一行小字：@narrator“给下一个想{deed}的人：{deed.helper}，这儿有两个。”
        """),
    ),
)  # fmt: skip
