"""Errors of the studio, its commands and its interface in Chinese."""

_API = {
    "A number has more than 64 bits.": "有个数超过 64 位。",
    "A number is too large.": "有个数太大。",
    "A page has 1 to {0} pieces.": "一页有 1 到 {0} 段。",
    "A piece has no words.": "有一段没有文字。",
    "A pin is a take, an upload or a content.": "选定的只能是一个版本、一个上传的文件或一段内容。",
    "Give exactly one.": "请恰好给一个。",
    "Give it some, or leave it out.": "请补上，或者去掉。",
    "Give the `next` of the page before.": "请用上一页给出的 `next`。",
    "Join some, or add one.": "请合并几个，或添加一个。",
    "Leave it out.": "请去掉。",
    "Send a UUID.": "请发送 UUID。",
    "Send a flatter one.": "请发送层次少一些的。",
    "Send a smaller one.": "请发送小一些的。",
    "Send the pieces of every page.": "请发送每一页的各段。",
    "Send whole characters.": "请发送完整的字符。",
    "Send {0}.": "请发送 {0}。",
    "The body is nested more than {0} levels deep.": "请求内容嵌套超过 {0} 层。",
    "The cursor `after` is not of this list.": "`after` 不是这个列表的位置。",
    "The story has {0} pages, and {1} were sent.": "故事有 {0} 页，收到了 {1} 页。",
    "The text holds a NUL character.": "文字里有 NUL 字符。",
    "The text holds half a surrogate pair.": "文字里有半个代理对。",
    "Unknown product {0}.": "未知的作品种类：{0}。",
    "{0} is missing.": "缺少 {0}。",
    "{0} is no key of at most {1} printable ASCII characters.": "{0} 不是最多 {1} 个可打印 ASCII 字符的键。",
}

STUDIO_ERRORS = {
    **_API,
    "A studio already runs on {0} (process {1}).": "{0} 上已经有一个工作室在运行（进程 {1}）。",
    "Choose another FABULA_REDIS_PORT.": "请换一个 FABULA_REDIS_PORT。",
    "Choose another one with --data or FABULA_DATA.": "请用 --data 或 FABULA_DATA 换一个。",
    "Port {0} for the queue is taken.": "队列的端口 {0} 被占用了。",
    "Port {0} on {1} cannot be used: {2}.": "{1} 上的端口 {0} 用不了：{2}。",
    "Start a Redis or Valkey of your own and name it with FABULA_REDIS_URL.": (
        "请自己启动一个 Redis 或 Valkey，再用 FABULA_REDIS_URL 指明。"
    ),
    "Stop what uses it, or choose another with --port (0 picks a free one).": (
        "请停掉占用它的程序，或用 --port 换一个（0 表示自动找空闲的）。"
    ),
    "The address of the database is not understood.": "看不懂数据库的地址。",
    "The bundled Valkey does not run on this machine.": "自带的 Valkey 在这台机器上运行不了。",
    "Install fabula[{0}].": "请安装 fabula[{0}]。",
    "The database is {0}, but its driver is not installed.": "数据库是 {0}，但没有安装它的驱动。",
    "The data folder {0} cannot be used: {1}.": "数据文件夹 {0} 用不了：{1}。",
    "The lines above may say why.": "上面几行也许说明了原因。",
    "The lines above say why.": "上面几行说明了原因。",
    "Use that one, stop it, or choose another folder with --data.": "请用那一个，或停掉它，或用 --data 换一个文件夹。",
    "Write FABULA_DATABASE_URL=postgres://user:password@host:5432/name.": (
        "请写成 FABULA_DATABASE_URL=postgres://user:password@host:5432/name。"
    ),
    "{0} says why.": "原因见 {0}。",
    "{0} ended with status {1}.": "{0} 已退出，状态 {1}。",
    "{0} was not ready after {1} seconds.": "{0} 在 {1} 秒后仍未就绪。",
}
