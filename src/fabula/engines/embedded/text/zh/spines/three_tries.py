# ruff: noqa: E501 (Chinese prose and word lists)
"""Wanting: somebody of the water tries for the sky three times, and gets it in a way of its own."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.want.sky",
    family="want",
    tier=1,
    title="想飞的{hero.noun}",
    relations=frozenset({"wants_to"}),
    needs={"hero": need("fish"), "deed": need(has="skyward")},
    parts=(
        Part("elder", ("老海龟",), age="old", named=False), Part("friend", ("海鸥",), named=False), Part("asker", ("热带鱼",), age="child", called="小鱼问"),
        Part("crab", ("小螃蟹",), called="小螃蟹们"),
        Part("other_crab", ("小螃蟹",), called="小螃蟹们"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "白羽毛", "one": "一根白羽毛", "noun": "羽毛"},
            {"is": "灰羽毛", "one": "一根灰羽毛", "noun": "羽毛"},
        ),
    },
    tones=frozenset({"warm", "adventurous", "quiet"}),
    beats=(
        Beat("羽毛", place="underwater", time="morning", mood="wonder", actors=("hero",), props=("{item}", "水草"), prose="""
            1         | {hero.intro_is}，住在海湾里，一心想{deed}。
            1         | 有一天，水面上飘下来{item.one}，{hero}游上去，用嘴轻轻地接住了。
            2         | {item.noun}上还带着一点儿风的味道，跟水的味道不一样，又轻又干净。
            2         | 从水底下往上看，天空是一块晃来晃去的蓝，鸟从上头过去，影子落下来，正好盖住{hero}。
            3         | {hero}常常追着那些影子游，影子不用拐弯，{hero}得绕过石头，绕过水草，每次都追不上。
            3 #laugh *crab *other_crab | @narrator“鱼有鱼的路，”小螃蟹们都说，@narrator“你的鳍是划水的，不是划风的。”
            4         | {hero}把{item}藏在一丛水草里，睡觉以前，总要去看一看。
            3         | @hero“水是蓝的，天也是蓝的，”{hero}想，@hero“中间就隔着薄薄的一层，怎么就过不去呢？”
        """),
        Beat("第一次", place="sea", time="day", mood="funny", actors=("hero", "friend"), props=(), prose="""
            1         | 第一次，{hero}从最深的地方直直地往上冲，冲破水面，跳了出去，一，二，还没有数到三，又啪的一声，落回水里。
            2         | 跳出去的那一会儿，耳朵边上全是风，身子轻得像是别人的。
            3         | {hero}揉揉摔疼的肚皮，心里却记住了：从一到二，是在天上的。
            2         | 一只海鸥正好浮在旁边，看得嘴里的虾都掉了：@friend“你在干什么？”@hero“飞。”{hero}说。
            3         | @friend“你落得太快，”{friend}说，@friend“风还没有看见你，你就回去了。”
            4         | 那天{hero}跳了四十多次，跳得满海湾都是水花，螃蟹们只好打着贝壳过路。
        """),
        Beat("第二次", place="beach", detail="搁浅的沙滩上", time="afternoon", weather="wind", mood="afraid", actors=("hero", "friend"), absent=("item",), prose="""
            1         | 第二次，{hero}等来了一个大风天，趁着最高的浪站起来的时候，从浪尖上往外一蹿，风果然托了一把，这回数到了五。
            2         | 可是浪把{hero}送得太远，落下来的地方不是水，是一片滚烫的沙滩，离水边还有十几步。
            2         | 沙子又干又热，{hero}张着嘴，一口水也没有，眼前的蓝天一点儿一点儿地白了。
            2         | 幸亏那只{friend}赶来了，叼起{hero}的尾巴，一路小跑，扔回了海里。
            3         | @friend“天上没有水，”{friend}喘着气说，@friend“你在那儿是喘不上气的。”
            3 &       | {hero}没有说话，过了好一会儿，才小声说：@hero“我知道。可是我还是想去。”
            3 @12+    | 有些愿望不讲道理，你把道理全讲给它听，它听完了，还在那儿。
        """),
        Beat("老海龟", place="underwater", time="dusk", mood="lonely", actors=("hero", "elder"), props=("{item}", "水草"), prose="""
            2         | {hero}三天没有往上游，只在水底下，守着那根{item.noun}。
            1         | {elder}慢慢地划过来，听完了，问：@elder“你想{deed}，是想要翅膀呢，还是想要天？”
            1         | {hero}想了很久，说：@hero“翅膀不要紧。我想在天里头待一会儿，四面都是天，底下也是。”
            2         | @elder“那就不用跳了，”{elder}说，@elder“天是会下来的。有一种晚上，一年里没有几回，你等着，等到一点儿风也没有。”
            3         | @hero“要等多久？”{hero}问。@elder“我等了九十年，等到过七回，”{elder}说，@elder“一回也没有嫌久。”
            3         | {elder}走了以后，水里还留着一道慢慢的波纹，过了好一会儿才平。
            4         | {hero}从此每天傍晚都到水面上看一看：有风，回去；有浪，回去。
            3         | 等着的日子里，{hero}学会了看云，学会了听风什么时候要停。
        """),
        Beat("第三次", place="sea", time="night", mood="wonder", actors=("hero",), props=("{item}",), absent=("elder",), climax=True, prose="""
            1         | 一天夜里，风停了，浪也停了，{hero}衔着{item.noun}游上来，把它放在水面上：{item.noun}一动也不动。
            1         | 整片海平得像一面镜子，天上有多少颗星星，水里就有多少颗星星，分不出哪儿是水，哪儿是天。
        """),
        Beat("星星当中", place="sea", time="night", mood="wonder", actors=("hero",), absent=("elder", "item"), climax=True, prose="""
            1         | 第三次，{hero}没有跳，轻轻地摆了一下尾巴，就从两颗星星的中间，飞了过去。
            2         | 左边是星星，右边是星星，肚皮底下也是星星，{hero}张开鳍，一下也不敢使劲，怕把天碰皱了。
            2         | 飞过一片云的时候，{hero}在云里打了个转，云也跟着转了半圈。
            3         | 月亮就在前头，{hero}绕着它飞了一圈，数到了一千，还没有落下来。
            3         | @hero“我在天上了！”{hero}喊。@elder“看见了，”远远的黑地方，{elder}答应了一声，@elder“飞得很好。”
            3         | {friend}睡在礁石上，睁开一只眼睛，看见一条鱼从星星里过去，以为是梦，又闭上了。
            4         | 有一颗流星落下来，水里也有一颗升上去，两颗正好在{hero}的身边碰了头。
        """),
        Beat("天亮", place="sea", time="dawn", mood="happy", actors=("hero", "friend"), props=("{item}",), prose="""
            2         | 天快亮的时候，起了一丝风，星星晃了晃，散了，海又是海，天又是天。
            1         | {hero}把{item}还给了{friend}：@hero“我飞过了。天里头有一点儿凉，还有一点儿咸。”
            2         | @friend“咸？”{friend}飞了一辈子，从来没有听说过，@friend“你带我去尝尝。”
            3         | 到了下一个没有风的晚上，{friend}收起翅膀，浮在水面上，头一回一动不动地待在了天里。
            3 ?laugh *crab *other_crab | 小螃蟹们也来了，一只一只爬到礁石上，往水里一看，谁也没有再提鳍的事。
            3         | {elder}把这一回也数上了：@elder“第八回。”
        """),
        Beat("白天", place="sea", time="day", mood="happy", actors=("hero",), prose="""
            2         | 白天，{hero}还是喜欢跳，跳出水面，一，二，落下来，溅自己一脸。
            1 *asker  | 有小鱼问{hero}天有多高，{hero}就说：@hero“不高，等风停了，它会下来接你的。”
        """),
    ),
)  # fmt: skip
