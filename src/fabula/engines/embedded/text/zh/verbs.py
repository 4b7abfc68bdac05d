# ruff: noqa: E501 (Chinese prose and word lists)
"""What a Chinese verb makes of its object: feared, wanted, made, mended, lost, sought, kept, met, carried, out of reach."""

from functools import cache

ROLES: dict[str, str] = {
    "fear": "害怕 怕 恐惧 不敢 害怕着 最怕 很怕 特别怕 有点怕 总怕 畏惧 惧怕 胆怯",
    "want": """想要 想 希望 梦想 盼望 渴望 盼着 想成为 要去 打算 决定 立志 发誓要 一心想 一心要 总想 一直想 特别想 很想 好想 最想 期待
        梦想着 向往 想当 要当 愿意 下决心""",
    "cannot": "不会 不能 没法 无法 学不会 不再 忘了怎么 忘记了怎么 做不到 睡不着 找不到 飞不起来 不懂 从来不 从不 从没有 从没 没有",
    "lose": "丢了 丢掉了 弄丢了 弄丢 丢失了 遗失了 失去了 失去 掉了 不见了 丢 搞丢了 忘了 忘记了 忘掉了 找不到了 走丢了 迷了路 迷路了 迷路",
    "seek": "寻找 找 寻 追寻 追赶 追 打听 搜寻 探寻 找回",
    "mend": "修理 修好 修补 修 缝补 缝 补好 补 修复 治好 治 救活 拯救 救 重建",
    "make": """制作 制造 建造 发明 创造 做 造 盖 搭 画 写 织 编 种 烤 煮 熬 烧 包 酿 雕 刻 捏 缝制 折 糊 扎 谱写 谱 拍 拼 组装 设计 挖
        盖起 搭起 做了 造了 画了 写了""",
    "keep": "看守 守护 守着 守 保管 照看 照顾 收藏 收集 攒 养 开着 开 经营 藏着 藏 管 管着 保护 陪伴 陪着 陪 喂养",
    "meet": "找到 找到了 遇见 遇到 碰见 碰到 认识 结识 救了 救起 捡到 捡了 捡 收到 发现 看见 看到 遇上 邂逅 爱上 喜欢上 爱 喜欢 梦见 听见 听到 买了 买到",
    "learn": "学会了 学会 学着 学习 学 明白 懂得 懂了 明白了 练习 练 第一次 参加 比赛",
    "give": "送给 送 寄给 寄 交给 还给 归还 答应 约定 许诺 帮助 帮 教 告诉 带给 带着 带 分享",
    "go": "来到 去 到 前往 飞往 飞向 走进 闯进 掉进 掉到 住在 飞到 回到 穿过 爬上 登上 离开 出发 旅行 逃出 逃离 搬到 搬进 搬家 上学",
    "be": "变成 变 成为 当上 是 成了 当了 当",
    "act": """偷 吃 卖 吵架 打架 说谎 撒谎 唱歌 跳舞 睡觉 迟到 发烧 生病 哭 笑 跑 飞 游 下 落 刮 停 响 亮 开花 发芽 长大 睡不着 说话 会说话
        竞争 争 吵 等 等待 等着 坐 看 听 读 过 过年 醒来 醒 敲 数 追逐 躲 躲着 挂 倒下 退休 罢工 生气 想念 思念 想家 挑战 面对 战胜 打败 冒险""",
}  # fmt: skip


@cache
def verbs() -> dict[str, str]:
    """Every listed verb and its role; the first list that has a verb counts."""
    found: dict[str, str] = {}
    for role, words in ROLES.items():
        for word in words.split():
            found.setdefault(word, role)
    return found


@cache
def longest() -> int:
    """The length of the longest listed verb, in characters."""
    return max(map(len, verbs()))
