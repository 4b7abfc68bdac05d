# ruff: noqa: E501 (Chinese prose and word lists)
"""A thing that talks: sold three times, and three times brought back."""

from fabula.engines.embedded.text.frame.spine import Beat, Part, Spine, need

SPINE = Spine(
    id="zh.thing.returned",
    family="things",
    tier=2,
    title="退回来的{hero.noun}",
    relations=frozenset({"alone"}),
    needs={"hero": need(has="goods")},
    parts=(
        Part("keeper", ("店主",), age="adult"),
        Part("friend", ("小孩",), age="child"),
        Part("elder", ("长辈",), source="other", need=need(has="being"), age="old"),
        Part("barber", ("理发师",), gender="male", called="剃头的"),
        Part("teacher", ("老师",), gender="male", called="教书的"),
        Part("waiter", ("服务员",), gender="male", age="young", called="伙计"),
        Part("vendor", ("小贩",), gender="female", called="卖烤红薯的"),
    ),
    planted="item",
    choices={
        "item": (
            {"is": "红线", "one": "一截红线", "q": "截", "noun": "红线", "where": "上头系着", "knot": "打着三个结", "same": "系着一截红线，也打着三个结"},
            {"is": "蓝布条", "one": "一根蓝布条", "q": "根", "noun": "布条", "where": "上头系着", "knot": "打着三个结", "same": "系着一根蓝布条，也打着三个结"},
        ),
    },
    tones=frozenset({"warm", "mysterious", "quiet"}),
    beats=(
        Beat("旧货店", place="shop", detail="旧货店", time="morning", mood="calm", actors=("keeper", "hero"), props=("{hero.noun}", "{item}"), prose="""
            1         | {keeper.intro}开着一家旧货店，店里有{hero.one}，{item.where}{item.one}，{item.knot}，标价五块钱。
            1 *barber | 星期一，剃头的把{hero.bare}买走了，星期二又送了回来：@narrator“它夜里叹气。”
            1 *teacher | 星期三，教书的把{hero.bare}买走了，星期四也送了回来：@narrator“它不出声，可是老朝着门，搬过来，一转身，又朝着门。”
            2 +hero:mute | {hero.mute}。
            3 #cook | 星期五，开饭馆的把{hero.bare}买走了，到了星期六，自己没有来，叫伙计给抬了回来。
            2 & *waiter | 伙计说：@narrator“它想家。我们那儿客人一见它，都说也想家，饭吃到一半，全走了。”
            3 #free | {keeper}把价钱改成三块，又改成一块，最后写了一个“送”。
            3         | 送也没有人要，倒是常有人进来看一眼{hero.bare}，看完了，回家去给老人打个电话。
        """),
        Beat("来了个孩子", place="shop", detail="旧货店", time="afternoon", weather="rain", mood="wonder", actors=("friend", "hero", "keeper"), props=("{hero.noun}",), prose="""
            1         | 有一天下雨，{friend.intro}进来躲雨，在{hero.bare}旁边坐了一下午。
            2         | @friend“它没有叹气，”{friend}说，@friend“它是在说话，说得很慢。”
            2         | @keeper“说什么？”{keeper}问。@friend“才说了一个字，”{friend}说，@friend“得等。”
            3         | 第二天{friend}又来找{hero.bare}，带着作业，做一道题，听一会儿。
            3         | 第三天，{friend}告诉{keeper}，第二个字也出来了。
            4         | {keeper}不信，半夜里自己搬个凳子坐在{hero.bare}旁边听，听着听着睡着了，睡得比哪天都香。
            3         | 店里别的旧东西好像也跟着安静了，连那座一贯走得最响的钟，都放轻了脚步。
            3 @12+ | 听一样东西说话，跟听一个人说话差不多，要紧的不是耳朵好，是不急着走。
            4         | @keeper“你就不着急吗？”{keeper}问。@friend“我姥姥说话也这么慢，”{friend}说，@friend“我习惯了。”
            1         | 听到第七天，{friend}把听来的字连在一块儿，一共是四个：@narrator“桥边，蓝门。”
            3         | @keeper“这算什么话？”{keeper}说。@friend“是地址。”{friend}说。
        """),
        Beat("送去", place="@bridge", time="dusk", mood="sad", actors=("friend", "keeper", "hero"), props=("{hero.noun}",), prose="""
            2         | {keeper}关了店门，跟{friend}一起，带着{hero.bare}出了门。
            2         | 城里有七座桥，一座一座地找，哪座桥边，也没有蓝色的门。
            3         | 第一座桥边是绿门，第二座桥边没有门，第三座桥边，门倒是有，没有墙。
            3         | 过桥的人都回头看，看一个大的和一个小的，带着{hero.bare}，小心得像捧着一碗水。
            3 *vendor | 卖烤红薯的问：@narrator“这么大老远的，图什么呀？”
            3 & *vendor | {keeper}答不上来，买了两个红薯，一个给了{friend}。
            4         | 走累了，歇下来，把{hero.bare}也放在树荫里，放稳了，再擦自己的汗。
            4         | 有一阵风吹过去，{item.noun}飘了起来，指着前头。
            2         | 找到第七座桥，天都快黑了，还是没有，{friend}差一点儿哭出来。
        """),
        Beat("蓝门", place="@bridge", time="dusk", mood="wonder", actors=("friend", "elder", "hero", "keeper"), props=("黄门", "{item}", "{hero.noun}"), climax=True, prose="""
            1         | 第七座桥边的门是黄的，可是{friend}用指甲刮了刮，黄漆底下，是蓝的。
            1         | 门开了，出来的是{elder.stranger}，{elder}还没有看清来的是谁，先看见了{hero.bare}上的那{item.q}{item.noun}。
            1         | @elder“三个结，”{elder}说，@elder“一个是平安，一个是别着急，一个是早点儿回来。是我打的。”
            2         | {elder}抬起自己的手腕，手腕上也{item.same}，颜色都洗浅了。
            2         | @elder“搬家那天，人多手忙，装错了车，”{elder}说，@elder“等我找过去，已经让人卖了。”
            3         | @elder“我找了它好久好久，”{elder}说，@elder“后来门漆旧了，换了颜色，我还想，这下它更找不回来了。”
            1         | {friend}把{hero.bare}放到{elder}面前，谁也没有开口，却响起一声很轻很长的出气声，谁都听见了，谁也没有说是叹气。
            3         | {keeper}站在门外，把帽子摘下来，又戴上，又摘下来。
            3         | 天边还剩下一线亮，刚好照在那扇门上，黄的底下，蓝的一点儿一点儿地透出来。
            4         | 桥底下的水走得慢慢的，也像是在听。
        """),
        Beat("回家", place="livingroom", time="night", mood="calm", actors=("elder", "friend", "hero"), props=("{hero.noun}", "书包", "凳子"), prose="""
            2 ?free | {elder}要给钱，{keeper}直摆手，把那块写着“送”的牌子留下了，说：@keeper“早就写好了的。”
            1 +hero:again | {hero.again}。
            2         | {hero.bare}放在窗户跟前，放的地方，地板上正好有一块颜色浅的，不大不小，一直空在那儿。
            3         | {elder}把{hero.bare}上的{item.noun}换了新的，结还是三个，打得很慢，一边打，一边念给{friend}听。
            3         | 门也重新刷过了，刷成了蓝的，刷的那天，半条街的人都来帮忙。
            4 ?cook *barber *teacher | 剃头的、教书的、开饭馆的也来了，不好意思地朝{hero.bare}点了点头。
            3         | {friend}放了学还常去，做一道题，听一会儿。
            3 &       | @elder“它还说话吗？”{elder}问。@friend“说，”{friend}说，@friend“现在说得快多了。”
            4         | {keeper}回到店里，把旧东西一件一件擦干净，擦一件，就凑近了听一听。
            1         | 旧货店的门口添了一张凳子，凳子上贴着一张纸条：@narrator“买之前，请先坐一会儿。”
            1         | 至于{hero.bare}，再也没有朝着门看，它到家了。
        """),
    ),
)  # fmt: skip
