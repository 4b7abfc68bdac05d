# ruff: noqa: E501 (Chinese prose and word lists)
"""Friendship: somebody all prickles and a balloon, which must not touch."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.friend.prickles",
    family="friendship",
    tier=1,
    title="{hero.noun}和{thing.noun}",
    relations=frozenset({"finds", "befriends"}),
    needs={"hero": need(has="prickly"), "thing": need(has="bursts")},
    parts=(
        Part("friend", ("小孩",), age="child"), Part("elder", ("长辈",), age="old"),
        Part("bird", ("小鸟",), age="child", called="小鸟"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "红线", "one": "一根红线", "noun": "红线"},
            {"is": "蓝线", "one": "一根蓝线", "noun": "蓝线"},
            {"is": "白线", "one": "一根白线", "noun": "白线"},
        ),
    },
    things=("棉被", "提灯", "荆棘"),
    tones=frozenset({"warm", "funny", "quiet"}),
    beats=(
        Beat("来了", place="meadow", time="morning", weather="wind", mood="wonder", actors=("hero",), props=("{thing}", "{item}", "门"), prose="""
            1         | 一个刮风的早上，天上飘来一个{thing.noun}，拖着{item.one}，正好落在{hero}的门前。
            1         | {hero}刚要迎上去，又站住了：背上是一根一根的刺，哪一根都尖得很。
            2         | @hero“你别过来，”{hero}说，@hero“我会扎着你的。”{thing.noun}不懂，风一吹，又近了一点儿。
            2         | {hero}退一步，{thing.noun}跟一步，一直退到墙根，没有地方可退了。
            3         | {hero}从来没有抱过谁，也没有让谁抱过，打招呼都是隔着一张桌子。
            4 #leaf   | 就连落在{hero}背上的叶子，也都是一片一片穿着洞走的。
            1         | 后来{hero}想了个办法，捏住{item}的这一头，让{thing.noun}待在那一头，不远不近，正好一根线。
            4         | {thing.noun}圆圆的，亮亮的，里头映着一小片天，还有一个很小很小的{hero}。
        """),
        Beat("散步", place="forest", time="afternoon", mood="happy", actors=("hero", "friend"), props=("{thing}", "{item}", "树枝"), prose="""
            1         | 从那以后，{hero}走到哪儿，{thing.noun}就跟到哪儿，一个在地上，一个在天上，当中连着{item}。
            2         | 过树林的时候，{hero}先走一遍，把伸出来的枝子一根一根地拨开，再牵着{thing.noun}慢慢地过。
            2         | {friend.title}跑来看：@friend“真好看！你抱过它吗？”{hero}摇摇头：@hero“抱一下，就没有了。”
            3         | @friend“那你们怎么做朋友呢？”{friend}问。@hero“一个人一头，”{hero}说，@hero“线动一动，就是说话。”
            3         | {hero}拉一下，意思是“看，河”；{thing.noun}点一下头，意思是“看见了”。
            3         | 别人要是走得太近，{hero}就先缩一缩肩膀，把刺都收得平平的。
            3         | 太阳往西边走，地上的影子一个有刺，一个没有，影子倒是挨在一块儿的。
            4         | 影子不怕扎，{hero}看了很久，悄悄地往旁边挪了半步，让影子靠得再近一点儿。
        """),
        Beat("棉帽子", place="livingroom", time="dusk", mood="funny", actors=("hero", "elder"), props=("{thing}", "软木塞"), prose="""
            2         | {hero}去问{elder.title}，有没有不扎人的办法。
            1         | @elder“把刺都套上不就行了？”{elder}说。两个一起忙了一下午，一根刺上套一个软木塞，套得{hero}像一棵结满了果子的树。
            2         | {hero}屏住气，向{thing.noun}伸出手去，可是鼻子一痒，打了个喷嚏，软木塞噼里啪啦全飞了，{thing.noun}吓得贴在了天花板上。
            3         | 第二回裹的是棉被，裹得太厚，门也进不来，胳膊也弯不过去。
            3         | @elder“要不，拔掉几根？”{elder}小声说。{hero}想了想，摸着一根，疼得眼泪都出来了。
            3         | @hero“算了，”{hero}说，@hero“刺是我，圆的是它，谁也没有做错。”
            3 @12+    | 有些朋友，中间那点儿距离不是毛病，是他们两个一起看守着的一样东西。
            3         | {elder}把滚得到处都是的软木塞，一个一个地捡了回来。
            4         | 有一个软木塞一直没有找着，后来在{hero}的耳朵后头找着了。
        """),
        Beat("大风", place="hills", time="night", weather="wind", mood="afraid", actors=("hero",), props=("{thing}", "荆棘", "{item}"), climax=True, prose="""
            2         | 有一夜起了大风，窗户吹开了，{thing.noun}一下子被卷了出去。
            1         | {hero}追到山坡上，看见{thing.noun}卡在一丛荆棘跟前，{item}缠住了，风再推一下，就要撞到尖刺上去。
            1         | 别人都不敢往荆棘里钻，只有{hero}敢：刺碰着刺，嚓嚓地响，谁也扎不着谁。
        """),
        Beat("刺对着刺", place="hills", time="night", weather="wind", mood="tense", actors=("hero",), props=("{thing}", "荆棘", "提灯"), absent=("item", "friend"), climax=True, prose="""
            2         | {hero}背朝着荆棘，脸朝着{thing.noun}，把自己当成一堵墙，一根一根地，拿自己的刺把别的刺顶开。
            2         | {friend}提着灯站在外头喊：@friend“左边！左边还有一根！”
            3         | 风把{thing.noun}吹过来，离{hero}的鼻子只有一指宽，{hero}一口气也不敢出。
            1         | {hero}用牙齿咬住{item}，轻轻地一抖，缠着的地方松开了，{thing.noun}晃了晃，一点儿一点儿地升了起来。
            3         | 这一身刺，{hero}头一回觉得，长得真是地方。
            4 *bird   | 荆棘里有一只睡不着的小鸟，从头看到尾，一声也没有叫。
        """),
        Beat("放手", place="hills", time="dawn", mood="calm", actors=("hero",), props=("{thing}", "{item}"), prose="""
            2         | 天亮了，风小了，{thing.noun}在线的那一头，一下一下地往上够，像是看见了什么。
            3         | @hero“你想上去看看？”{hero}问。{item}轻轻地动了一下。
            1         | {hero}看了它好一会儿，把捏着{item}的{hand}，一点儿一点儿地松开了。
            2         | {thing.noun}没有马上走，先落下来，最圆的那一面，在{hero}没有刺的鼻子尖上，轻轻地碰了一下，才升上去。
            3         | 原来有一个地方是可以碰的，从头一天起就在那儿，{hero}自己都忘了。
        """),
        Beat("等风", place="hills", time="morning", mood="calm", actors=("hero", "friend"), absent=("thing", "item"), prose="""
            3         | @friend“它还回来吗？”{friend}问。@hero“不知道，”{hero}说，@hero“它认得我的鼻子。”
            3 ?leaf   | 一片叶子落下来，这一回没有落在背上，落在了{hero}的鼻子上，{hero}让它待了一会儿。
            2         | 天上那个圆点儿越来越小，小得像一颗早上的星星。
            1         | 后来一有风，{hero}就站到山坡上去，仰起脸，闭上眼睛，等着谁来碰一碰鼻子。
            4         | 风先碰了碰，云的影子也碰了碰，{hero}都说了声：@hero“你好。”
        """),
    ),
)  # fmt: skip
