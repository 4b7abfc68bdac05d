# ruff: noqa: E501 (Chinese prose and word lists)
"""A question that can be answered: asked all over the town, tried on a kitchen table, told in order, gone to see."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.question.trial",
    family="question",
    tier=2,
    title="{topic.title}",
    needs={"trial": need()},
    parts=(
        Part("hero", ("小孩",), age="child"),
        Part("elder", ("长辈",), age="old"),
        Part("seller", ("小贩",), gender="male", called="卖早点的"),
        Part("barber", ("理发师",), gender="male", called="剃头的"),
        Part("postman", ("邮差",), gender="male", called="邮差"),
        Part("player", ("老先生",), gender="male", age="old", called="下棋的"),
        Part("other_player", ("老先生",), gender="male", age="old", look="灰色的衣服", called="下棋的"),
        Part("cat", ("猫",), called="一只猫"),
    ),
    planted="book",
    choices={
        "book": (
            {"is": "绿皮本子", "noun": "本子"},
            {"is": "蓝皮本子", "noun": "本子"},
            {"is": "旧本子", "noun": "本子"},
        ),
    },
    things=("煎饼", "铅笔"),
    tones=frozenset({"warm", "funny", "quiet", "mysterious", "adventurous"}),
    beats=(
        Beat("问", place="street", time="morning", mood="funny", actors=("hero",), props=("{book}", "铅笔"), prose="""
            1         | {hero.intro}有一个{book}，专门记没有人回答的问题，这天早上又记上了一个：@narrator“{topic.line}”
            1 *seller | {hero}先去问卖早点的，卖早点的说：@narrator“本来就是这样的呀。”
            2 *barber | 又去问剃头的，剃头的想也没有想：@narrator“{trial.guess}”
            3 *player *other_player | 两个下棋的听见了，一个说“是”，一个说“未必”，说完接着下棋。
            3 *postman | 邮差停下车来，说：@narrator“我送了二十年的信，还没有一封是回答这个的。”
            2         | 问了一上午，问来了七个答案，没有两个是一样的，也没有一个是亲眼看来的。
            3         | {hero}把七个答案都记在问题底下，记完了，那个问题反倒更大了。
            4 *cat    | 一只猫蹲在墙头上，听了半天，打了个哈欠，也算一个答案。
            4         | {hero}不着急，铅笔是新削的，本子还有一大半是空的。
        """),
        Beat("敲门", place="livingroom", time="afternoon", mood="wonder", actors=("hero", "elder"), props=("{book}", "椅子"), prose="""
            1         | 巷子的尽头住着{elder.intro}，教了一辈子自然课，听{hero}念完了那个问题，眼睛一下子亮了。
            2         | @elder“我等这个问题，等了好几年了，”{elder}说，@elder“从前的学生都只问考不考。”
        """),
        Beat("搬出来", place="livingroom", time="afternoon", mood="wonder", actors=("elder", "hero"), props=("{trial.thing}", "{trial.other}", "桌子"), prose="""
            1         | @elder“我可以告诉你，”{elder}说，@elder“不过光用耳朵听来的，明天就忘了。咱们先用手做一做。”
            3         | {elder}把那七个答案也看了一遍，没有笑，还在其中一个底下，轻轻地画了一道线。
            2         | 柜子里的东西一样一样地搬出来，摆在桌上：{trial.one}。
            3         | @hero“就这几样？”{hero}有点儿不相信。@elder“就这几样，”{elder}说，@elder“大的事情，都是拿小的东西看明白的。”
            4         | 窗台上还留着量杯和镊子，擦得亮亮的，像是随时要上课。
        """),
        Beat("做", place="kitchen", time="afternoon", mood="wonder", actors=("hero", "elder"), props=("{trial.thing}", "{trial.other}", "桌子"), prose="""
            1         | {trial.do}。
            2         | {trial.more}。
            3         | @hero“然后呢？”{hero}问。@elder“然后看。”{elder}说。
            3         | 屋里静极了，只听得见墙上的钟一下一下地走。
            4         | {hero}几次想开口，都忍住了，拿手捂着嘴。
            3 @12+    | 看，是一件要花力气的事，很少有谁真的去看。
            4         | {elder}不说话，也不催，眼睛里的高兴却藏不住。
        """),
        Beat("看见", place="kitchen", time="morning", mood="wonder", actors=("elder", "hero"), props=("{trial.thing}", "{trial.other}", "桌子"), climax=True, prose="""
            1         | {trial.see}。
            3         | @hero“我看见了！”{hero}叫了起来，@hero“可这是为什么呢？”
            1         | @elder“{trial.cause}。”{elder}说。
        """),
        Beat("写下来", place="kitchen", time="morning", mood="happy", actors=("hero", "elder"), props=("{book}", "铅笔"), climax=True, prose="""
            1         | {elder}接着说：@elder“{trial.then}。”
            3         | {hero}把这几句话在心里走了一遍，从头走到尾，一步也没有绊着。
            1         | {hero}翻开本子，在那个问题底下，一笔一画地写上了自己的答案，写得比哪一页都慢。
            2         | @elder“念给我听听。”{elder}说。{hero}就念了：@hero“{topic.fact}”
            3         | {elder}听完了，只改了一个字，把句号改成了感叹号。
            4         | @elder“你看，”{elder}说，@elder“现在它是你的了，谁也拿不走。”
        """),
        Beat("讲", place="street", time="day", mood="proud", actors=("hero",), props=("{trial.thing}", "{book}"), prose="""
            1 *seller *barber | {hero}把桌上的东西全搬到街上，给卖早点的做了一遍，又给剃头的做了一遍。
            2 *seller | 卖早点的看得忘了翻面，煎饼都糊了，他也不心疼：@narrator“原来不是本来就这样的。”
            3 *barber | 剃头的没有说话，过了一会儿，把自己原先的那个答案，从{hero}的本子上划掉了。
            3 *player *other_player | 两个下棋的这一回都说“是”，说完互相看了一眼，都有点儿不习惯。
            4 *postman | 邮差把做法抄了三份，说是顺路，捎到外村去。
            4         | 讲到第五遍，{hero}已经不用看本子了。
            3         | 那天晚上，好几家的厨房里，都亮着灯。
        """),
        Beat("去看", place="@trial", sky="trial", mood="wonder", actors=("hero", "elder"), props=("{book}",), prose="""
            1         | {trial.back}。
            3         | {elder}跟在后头，走得慢，看得也慢，一样也没有落下。
            4         | 路上碰见的都问去哪儿，{hero}说，去看一眼。
            3         | @elder“跟厨房里的一样吗？”{elder}问。@hero“一样，”{hero}说，@hero“就是大一点儿。”
            2         | 一起来的{elder}笑了，笑得像头一回知道这件事似的。
            1         | 那个本子又翻过了一页，新的一页上，头一行已经写好了：@narrator“{trial.next}？”
        """),
    ),
)  # fmt: skip
