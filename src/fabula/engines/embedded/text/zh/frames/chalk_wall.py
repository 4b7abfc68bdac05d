# ruff: noqa: E501 (Chinese prose and word lists)
"""A line of chalk on the school wall: the topic as a question put to a whole town."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.frame.wall",
    family="frame",
    tier=3,
    title="{topic.title}",
    needs={"asked": need()},
    parts=(
        Part("hero", ("小孩",), age="child"),
        Part("janitor", ("校工",)),
        Part("elder", ("长辈",), age="old", look="坐着轮椅"),
        Part("baker", ("面包师",), gender="male", called="开面包店的"),
        Part("barber", ("理发师",), gender="male", called="剃头的"),
        Part("teacher", ("老师",), gender="female", called="教自然的老师"),
        Part("fishwife", ("女人",), gender="female", called="卖鱼的"),
        Part("player", ("老先生",), gender="male", age="old", called="下棋的"),
        Part("other_player", ("老先生",), gender="male", age="old", look="灰色的衣服", called="下棋的"),
        Part("pupil", ("小男孩",), gender="male", age="child", called="一年级的"),
        Part("cat", ("猫",), called="一只猫"),
        Part("head", ("校长",), gender="male", age="old", called="校长"),
        Part("postman", ("邮差",), gender="male", called="送信的"),
        Part("driver", ("司机",), gender="male", called="开车的"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "蓝纸粉笔", "one": "半截粉笔，外头裹着一圈蓝纸", "noun": "粉笔", "paper": "蓝纸"},
            {"is": "花纸粉笔", "one": "半截粉笔，外头裹着一圈花纸", "noun": "粉笔", "paper": "花纸"},
        ),
    },
    tones=frozenset({"warm", "funny", "quiet", "mysterious", "adventurous"}),
    beats=(
        Beat("一行字", place="school", time="morning", mood="wonder", actors=("hero", "janitor"), props=("粉笔字", "粉笔", "水桶"), prose="""
            1         | 一天早上，{spot.wall}上多了一行粉笔字：@narrator“{topic.line}”。
            1         | 没有署名，也没有谁看见是谁写的，字的位置有点儿低，墙根底下落着{item.one}。
            1         | 校工{janitor}提着水桶要擦，{hero.intro}拦住了：@hero“先别擦，说不定有人在等着看呢。”
            2         | @janitor“等着看什么？”{janitor}问。@hero“看有没有人理。”{hero}说。
            2         | {janitor}想了想，把水浇了花。
            2         | {hero}把那截粉笔捡起来，揣进了口袋。
            3         | 墙上的字一笔一画，写得很用力，像是直不起腰的人写的。
            4         | 上学的、上班的都从那儿过，走过去了，又退回来，歪着头再看一遍。
        """),
        Beat("回答", place="school", time="day", mood="funny", actors=("hero",), props=("粉笔字", "粉笔"), prose="""
            1 *baker  | 到了中午，字底下有了头一句回答，是开面包店的写的：@narrator“这个我想过，在等面发起来的时候。”
            2 *barber | 剃头的写的是：@narrator“有一位客人给我讲过，可惜讲到一半，头就剃完了。”
            1 +topic:fact *teacher | 教自然的老师站在那儿，认认真真地写了一段：@narrator“{topic.fact}”
            3 +topic:fact & | 写完又添了三个字：@narrator“真好看。”
            3 +topic:why *fishwife | 卖鱼的写：@narrator“这个得问老天爷，老天爷今天休息。”
            3 +topic:how *fishwife | 卖鱼的写：@narrator“头一步我会，第二步就得看别人的了。”
            3 +topic:say *fishwife | 卖鱼的写：@narrator“我婆婆最爱说这个，我一直当她在说别的。”
            3 *player *other_player | 两个下棋的为了墙上那行字争了起来，一个写“是”，一个写“未必”，写完接着下棋。
            3 #small *pupil | 有个刚上一年级的，够不着，趴在地上写：@narrator“我不知道，可是我也想知道。”
            3 &       | 这一句后头，让人打了最多的钩。
            3 #cat *cat | 一只猫踩了一脚墨水，从墙上走过去，也算是一句，大家都给它留着地方。
            4 *head   | 校长本来是来管这件事的，背着手看了半天，掏出笔来，添了一个逗号。
            3         | {hero}自己也念出了声：@narrator“{topic.short}。”念一遍，就好像离它近了一点儿。
            4 *postman | 送信的每天路过，都替外村的人捎一句写上，有一句是用另一种方言写的，念起来像唱歌。
            2         | 到了星期六，一面墙密密麻麻地写满了，{hero}一句一句地看，看到最后，心里只剩下一个疑问：那头一句，到底是谁写的呢？
        """),
        Beat("找", place="livingroom", time="afternoon", mood="wonder", actors=("hero", "elder"), props=("粉笔",), prose="""
            2         | {hero}拿着那截粉笔，到卖文具的铺子里去问，铺子里的人说，裹{item.paper}的，如今没有人买了。
            3         | {hero}比着墙上字的高矮，蹲下来，坐下来，最后坐在一只小板凳上，正好。
            3         | 坐在那个地方往街对面看，什么都比站着的时候高。
            4         | 街对面有七扇窗户，六扇拉着窗帘，一扇没有。
            1         | {hero}顺着那些字往街对面看，正对着的那扇窗户里，有谁举着望远镜，见了{hero}就一缩；{hero}跑上楼去，开门的是{elder.intro}，坐着轮椅，一条腿上打着石膏，桌上放着一盒裹着{item.paper}的粉笔，缺了一支。
            1         | @elder“是我弯着腰写的，”{elder}说，@elder“写完回来就摔了，再也没有下去过。有人理吗？”
            2         | @hero“有，”{hero}说，@hero“写满了。您用望远镜也看不见吗？”
            1         | @elder“看得见墙，看不见字，”{elder}说，@elder“字太小了。”
            3         | @hero“那您为什么要写那一句呢？”{hero}问。
            3 &       | {elder}说：@elder“这句话在我心里放了好多年，一个人放着，放不动了。”
            3 @12+ | 问题和人一样，一直没有人理，是会变小变硬的；有人理了，哪怕答得不对，它也会松开一点儿。
            4         | 屋里静得很，钟走一下，葱就好像长一点儿。
        """),
        Beat("大字", place="street", time="dusk", mood="happy", actors=("hero", "janitor"), props=("粉笔", "大字"), absent=("elder",), climax=True, prose="""
            1         | {hero}冲下楼，掏出口袋里的粉笔，趴在街当中，写了起来，一个字写得有一张床那么大。
            2         | 写的是面包店的那一句，写完抬头一看，{elder}在楼上使劲地点头。
            2 *baker *barber | 半截粉笔一会儿就写没了，{janitor}从学校里抱来一大盒，面包店的、剃头的、下棋的，都来了，自己写自己的。
            3 *driver | 汽车开到街口，停下来，等着，开车的也下来写了一句。
            1         | 天黑以前，整条街都写满了，从这头一直写到那头，全是答那一句的。
            2         | {elder}坐在楼上的窗前，一句一句地念出了声，念一句，底下就有一个人说：@narrator“我的！”
            3 ?small | 念到一年级的那句，{elder}停了停，说：@elder“这一句，我再念一遍。”
            3 +topic:fact | 念到自然老师的那一段，念得最慢，念完了，说：@elder“原来是这样。原来这么好看。”
            4 ?cat | 猫的那一串脚印，没有人会写，猫自己又走了一遍。
            3         | 路灯亮了，字都浮了起来，像一条发白的河。
        """),
        Beat("第二行", place="school", time="morning", mood="calm", actors=("hero", "janitor"), props=("粉笔字", "粉笔"), prose="""
            2         | 夜里下了一场雨，街上的字都流走了，干干净净的，可是念过的人都记得。
            3         | 有人说，那天以后，好几家的晚饭都吃得比从前久，饭桌上说的，就是墙上的那句话。
            3         | {hero}每天放了学，就到对面楼上去，把当天听来的讲给{elder}听。
            4         | 石膏拆掉的那天，{elder}头一回自己走下楼来，站在墙跟前，站了很久。
            2         | 校工{janitor}的水桶，从此只用来浇花，那面墙，谁也不许擦。
            1         | 过了些日子，那一行字的旁边，又多了一行新的字，还是有点儿低：@narrator“谢谢大家。我还有一个问题。”
            1 &       | 墙根底下，整整齐齐地摆着一盒粉笔。
        """),
    ),
)  # fmt: skip
