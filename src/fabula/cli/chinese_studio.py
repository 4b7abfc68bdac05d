"""What the studio's commands say, and their errors, in Chinese: the English text of the code is the key."""

_PROSE = {
    "{name} starts": "{name} 启动",
    "The admin {username} has the password that the settings give.": "管理员 {username} 的密码就是设置里给的那个。",
    "Sign in as {username} with the password {password}\nIt is shown only now. Keep it.": (
        "请用 {username} 登录，密码 {password}\n密码只显示这一次，请记好。"
    ),
    "{name} ended by itself (status {status}).": "{name} 自行退出（状态 {status}）。",
    "{name} ended by itself (status {status}); it starts again in {seconds} s.": (
        "{name} 自行退出（状态 {status}），{seconds} 秒后重新启动。"
    ),
    "The studio is ready: {url} (after {seconds} s). Ctrl-C ends it.": (
        "工作室已就绪：{url}（用时 {seconds} 秒）。按 Ctrl-C 结束。"
    ),
    "Not all is well: {failing}. See {url}": "有些部分不正常：{failing}。请看 {url}",
    "{name} runs again (process {pid})": "{name} 已重新运行（进程 {pid}）",
    "{name} could not read its data; it starts with none, and nothing is lost.": (
        "{name} 读不了自己的数据，现在从空白启动；什么都不会丢。"
    ),
    "Stopping: what is being made is finished or handed back.": "正在停止：手头的活儿会做完，或者交还。",
    "{name} did not end in time and was killed.": "{name} 没有按时退出，已强制结束。",
    "Stopped.": "已停止。",
}

_OPTIONS = {
    "Port of the web; 0: a free one.": "网页端口；0 表示自动找一个空闲的。",
    "Where to listen; 0.0.0.0: every network.": "监听的地址；0.0.0.0 表示所有网络。",
    "The studio's database, files and queue.": "工作室的数据库、文件和队列所在的文件夹。",
    "Targets at the same time; by itself one per processor.": "同时制作的目标数；默认每个处理器一个。",
    "Give the first admin a new password.": "给第一个管理员换一个新密码。",
    "What to make; by itself everything.": "做哪些活儿；默认全部。",
    "Celery's: prefork, or solo for one at a time.": "Celery 的进程池：prefork，或一次做一个的 solo。",
    "Its name among the workers.": "它在工作进程中的名字。",
}

_COMMANDS = {
    """\
Start the studio on this machine: web, workers, clock and queue.

Nothing needs to be set up. The first start makes the data folder and an admin, and shows the admin's password once. \
Ctrl-C ends everything in order.""": """\
在本机启动工作室：网页、工作进程、时钟和队列。

什么都不用配置。第一次启动会建好数据文件夹和管理员，并显示一次管理员密码。按 Ctrl-C 有序结束一切。""",
    """\
Examples:

  fabula up

  fabula up --port 9000 --workers 4 --data /srv/fabula

A lost admin password: fabula up --reset-admin, or, while it runs, fabula manage changepassword admin
""": """\
例子：

  fabula up

  fabula up --port 9000 --workers 4 --data /srv/fabula

忘了管理员密码：fabula up --reset-admin；或在运行时用 fabula manage changepassword admin
""",
    """\
Serve the web of the studio: one process of it, for many machines. `fabula up` runs everything on one.

It needs the same FABULA_DATABASE_URL, FABULA_REDIS_URL, FABULA_SECRET_KEY and storage as the others; \
`fabula manage prepare` brings the database up to date.""": """\
提供工作室的网页：一个进程，用于多台机器的部署。只有一台机器时请用 `fabula up`。

它的 FABULA_DATABASE_URL、FABULA_REDIS_URL、FABULA_SECRET_KEY 和存储要与其他进程相同；\
`fabula manage prepare` 更新数据库。""",
    """\
Examples:

  fabula web --host 0.0.0.0 --port 8025
""": """\
例子：

  fabula web --host 0.0.0.0 --port 8025
""",
    """\
Make the studio's targets on this machine, for the queues named.

Queues: text, image, speech, music, video, cpu. A machine with a GPU takes what needs it, one at a time; the others \
take the rest. Told to end (SIGTERM), it finishes or hands back what it makes.""": """\
在本机制作工作室的目标，只做所列队列的活儿。

队列：text、image、speech、music、video、cpu。有 GPU 的机器做需要 GPU 的，一次一个；其余的交给别的机器。\
收到结束信号（SIGTERM）时，手头的活儿会做完，或者交还。""",
    """\
Examples:

  fabula worker

  fabula worker -Q image,video --concurrency 1
""": """\
例子：

  fabula worker

  fabula worker -Q image,video --concurrency 1
""",
    """\
Run the clock of the studio: it repeats forgotten work and clears away what has expired.

One is enough for all machines.""": """\
运行工作室的时钟：重新派发被遗忘的活儿，清理过期的东西。

所有机器合用一个就够。""",
    """\
Examples:

  fabula beat
""": """\
例子：

  fabula beat
""",
    """\
Administer the studio with Django's verbs: migrate, createsuperuser, changepassword, dumpdata, check --deploy …

Without a verb it lists them all; `fabula manage VERB --help` explains one.""": """\
用 Django 的命令管理工作室：migrate、createsuperuser、changepassword、dumpdata、check --deploy……

不带命令时列出全部；`fabula manage 命令 --help` 解释其中一个。""",
    """\
Examples:

  fabula manage changepassword admin

  fabula manage prepare
""": """\
例子：

  fabula manage changepassword admin

  fabula manage prepare
""",
}

STUDIO_WORDS: dict[str, str] = {**_PROSE, **_OPTIONS, **_COMMANDS}

_API = {
    "A number has more than 64 bits.": "有个数超过 64 位。",
    "A number is too large.": "有个数太大。",
    "A page has 1 to {0} pieces.": "一页有 1 到 {0} 段。",
    "A piece has no words.": "有一段没有文字。",
    "A pin is a take, an upload or a content.": "选定的只能是一个版本、一个上传的文件或一段内容。",
    "Build the production again: what is missing is made anew.": "请重新制作这个作品：缺少的会重做。",
    "Give exactly one.": "请恰好给一个。",
    "Give it some, or leave it out.": "请补上，或者去掉。",
    "Give the `next` of the page before.": "请用上一页给出的 `next`。",
    "Join some, or add one.": "请合并几个，或添加一个。",
    "Leave it out.": "请去掉。",
    "Make it again.": "请重新制作。",
    "Send a UUID.": "请发送 UUID。",
    "Send a flatter one.": "请发送层次少一些的。",
    "Send a smaller one.": "请发送小一些的。",
    "Send the pieces of every page.": "请发送每一页的各段。",
    "Send whole characters.": "请发送完整的字符。",
    "Send {0}.": "请发送 {0}。",
    "The body is nested more than {0} levels deep.": "请求内容嵌套超过 {0} 层。",
    "The cursor `after` is not of this list.": "`after` 不是这个列表的位置。",
    "The stored result {0}… was cleared away.": "存储的结果 {0}… 已被清理。",
    "The story has {0} pages, and {1} were sent.": "故事有 {0} 页，收到了 {1} 页。",
    "The text holds a NUL character.": "文字里有 NUL 字符。",
    "The text holds half a surrogate pair.": "文字里有半个代理对。",
    "Unknown product {0}.": "未知的作品种类：{0}。",
    "{0} is missing.": "缺少 {0}。",
    "{0} is no key of at most {1} printable ASCII characters.": "{0} 不是最多 {1} 个可打印 ASCII 字符的键。",
}

_STORAGE = {
    "A bucket is set, but the client of object stores is not installed.": "设置了存储桶，但没有安装对象存储的客户端。",
    "Check FABULA_S3_ACCESS_KEY and FABULA_S3_SECRET_KEY, and what that key may do with the bucket.": (
        "请检查 FABULA_S3_ACCESS_KEY 和 FABULA_S3_SECRET_KEY，以及该密钥对存储桶的权限。"
    ),
    "Check FABULA_S3_ENDPOINT, FABULA_S3_REGION and FABULA_S3_BUCKET, and that the store runs.": (
        "请检查 FABULA_S3_ENDPOINT、FABULA_S3_REGION 和 FABULA_S3_BUCKET，以及对象存储是否在运行。"
    ),
    "Install fabula[s3], or unset FABULA_S3_BUCKET.": "请安装 fabula[s3]，或取消 FABULA_S3_BUCKET。",
    "Make it, or correct FABULA_S3_BUCKET.": "请创建它，或改正 FABULA_S3_BUCKET。",
    "The bucket does not exist.": "存储桶不存在。",
    "The object store did not answer as it should.": "对象存储的应答不对。",
    "The object store refused the access key.": "对象存储拒绝了访问密钥。",
    "The stored result {0}… is {1} in the object store.": "对象存储里的结果 {0}… 有问题（{1}）。",
}

STUDIO_ERRORS = {
    **_API,
    **_STORAGE,
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
