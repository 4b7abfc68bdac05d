# ruff: noqa: E501 (Chinese prose and word lists)
"""Fear: somebody much afraid is asked to teach it."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.fear.school",
    family="fear",
    tier=1,
    title="{hero}的怕账",
    relations=frozenset({"fears"}),
    parts=(Part("friend", ("小孩",), source="other", need=need(has="being"), age="child"),),
    planted="item",
    choices={
        "item": (
            {
                "is": "竹哨", "one": "一支竹哨",
                "saying": "怕的时候吹一声，就知道自己还在这儿。",
                "use": "掏出竹哨，轻轻吹了一声。停了一停，远远地，有个声音跟着学了一声，是用嘴学的，还跑了调",
            },
            {
                "is": "铜铃", "one": "一只铜铃",
                "saying": "怕的时候摇一下，就知道自己还在这儿。",
                "use": "摸出铜铃，叮地摇了一下。停了一停，远远地，有谁用石头敲了一下，当，算是回答",
            },
            {
                "is": "小鼓", "one": "一面巴掌大的小鼓",
                "saying": "怕的时候敲一下，就知道自己还在这儿。",
                "use": "摸出小鼓，咚地敲了一下。停了一停，远远地，有谁跺了一下脚，咚，算是回答",
            },
        ),
    },
    tones=frozenset({"warm", "funny"}),
    beats=(
        Beat("账", place="livingroom", time="morning", mood="afraid", props=("本子", "{item}"), prose="""
            1         | {spot.at}住着{hero.intro}，什么都好，就是怕{fear}。
            2 #dodge  | {fear.dodge}。
            3         | {fear.habit}。
            3         | 邻居们都知道，谁也不笑话{hero}，只是说话的时候，都绕着那个字走。
            1 #book   | {hero}有一个小本子，叫“怕账”，怕一回记一笔：哪一天，在哪儿，怕了多久。
            2 & #three | 今年才过了一半，已经记到第三本了。
            1         | 除了本子，{hero}身上还总带着{item.one}，是外婆留下来的。
            2 &       | 外婆说：@narrator“{item.saying}”
            3 &       | 可是真怕起来，哪儿还想得起它。
        """),
        Beat("学生", place="livingroom", time="day", mood="funny", actors=("friend", "hero"), props=("本子",), prose="""
            1         | 这天有人敲门，是{friend.intro}：@friend“听说这一带数你怕得最多，我是来学怕的。”
            2         | @hero“怕还用学？”{hero}问。@friend“怕也分怕得好，和怕得不好。”{friend}说。
            3 &       | {friend}也怕{fear}，可是怕得乱七八糟，一怕起来，连自己叫什么都忘了。
            3         | @hero“怕就是怕，有什么可学的？”{hero}说。
            3 & ?three | @friend“可你都怕了三本了，”{friend}说，@friend“不还是好好儿的？”
            1         | {hero}想了一晚上，第二天在门口挂了块牌子：@narrator“怕学校。今日开课。”
        """),
        Beat("上课", place="livingroom", time="morning", mood="funny", actors=("hero", "friend"), props=("牌子", "书包"), prose="""
            2 #one    | 第一课，站住。@hero“怕的时候，腿总想先走，”{hero}说，@hero“你得叫它等等你。”
            3 &       | {friend}练了一个上午，站得像一根钉子。
            2 #two    | 第二课，数数。@hero“怕的东西，一样一样数出来，”{hero}说，@hero“数得出来的，就没有数不出来的那么大。”
            3 &       | {friend}就数：@friend“{fear.count}。”数完了，自己也有点儿吃惊。
            4 @8- | {hero}夸{friend}数得好，给了一颗最大的花生。
            2 #three_l | 第三课，手里捏一样东西。@hero“什么都行，”{hero}说，@hero“捏一捏，好知道自己还有{friend.hand}。”
            3 & #button | {friend}挑来挑去，挑了一颗蓝纽扣。
            3         | 说来也怪，开课的这几天，{hero}的本子上一笔也没记。
            4 &       | {hero}翻到空着的那几页，心里倒不踏实起来，好像出门忘了锁门。
            3         | @friend“先生，”{friend}问，@friend“那些功课，你自己做过没有？”
            3 &       | {hero}咳嗽了一声，说今天就上到这儿。
            4 #nuts | 学费是一天一把花生，下了课，一大一小坐在台阶上剥着吃，谁也不提那个字。
            4         | 到了第六天，{friend}已经能一边发抖，一边把自己的名字说完整了。
        """),
        Beat("纸条", place="livingroom", time="afternoon", mood="tense", actors=("hero",), props=("纸条", "{item}"), prose="""
            1         | 第七天，{friend}没有来上课，桌上压着一张纸条：@narrator“先生，{fear.homework}。”等到傍晚，{friend}还没有回来。
            3 ?nuts | 花生剥好了一小堆，放凉了，也没有人动。
            2         | {hero}在屋里转了三圈，把本子拿起来，又放下。
            3         | 叫别人去找吧，{hero}心想。
            3 &       | 可是别人只会找，不会怕，{friend}要是正怕着，身边总得有个懂行的。
            4         | 腿不肯动，{hero}就跟它商量：@hero“只走到门口，行不行？”
            4 &       | 到了门口，又商量了一回：@hero“只走到路口，行不行？”
        """),
        Beat("进去", place="@place", time="dusk", mood="afraid", actors=("hero",), props=("{item}",), climax=True, prose="""
            1         | {fear.threshold}。
            2 ?one    | {hero}的腿果然想先走。@hero“等等我。”{hero}对腿说。
            1         | {fear.enter}。
            2         | 怕还是怕的，怕得耳朵里嗡嗡直响，可是{hero}一边怕，一边往前走，头一回发现，这两件事可以一起做。
            3 @12+ | 从前{hero}总以为，得先不怕了，才能往前走；原来顺序是可以倒过来的。
            4         | 本子没带，这一笔只好先记在心里。
            1         | 这时候{hero}想起来了，{item.use}。
            1 *friend | {friend}就在{fear.where}，站得笔直，一动也不动。
            3 ?button *friend | 那颗蓝纽扣，让{friend}捏得滚烫。
            2 ?one ?two | @friend“先生，我站住了，也数完了，”{friend}说，@friend“就是不知道怎么回去。”
            3 &       | @hero“那是第四课，”{hero}说，@hero“第四课要两个一起上。”
            3 *friend | {fear.truth}。
            2 *friend | 一大一小，一步一步地走了出来，走几步，{item}就响一下。
            3 *friend | {fear.out}。
        """),
        Beat("记账", place="livingroom", time="night", mood="happy", actors=("hero", "friend"), props=("本子", "{item}"), prose="""
            1         | 回到家，{hero}翻开本子，补记了一笔：@narrator“{fear.entry}。怕了一小时又十分钟。”想了想，又在后面添上一句：@narrator“其中后面的四十分钟，忙，忘了怕。”
            3         | {friend}踮起脚看了看，说自己的那一份，也要记在上头。
            4         | 于是那一行底下，又多了一个歪歪扭扭的“也”字。
            3         | 怕学校后来一直开着，来的有怕打针的，有怕毛毛虫的，还有一个什么都不怕，专门来看看怕是什么样子。
            3         | 那块牌子旁边，如今挂着{item}，谁怕了，谁就可以弄响一下。
            4 &       | 一响，屋里总有人应一声。
            2         | {hero}现在还是怕{fear}，一点儿也没有少怕。
            1         | 只是{fear.when}，{hero}就先转过头，问旁边的那一个：@hero“要不要一起怕？”
        """),
    ),
)  # fmt: skip
