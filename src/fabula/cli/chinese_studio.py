"""What the studio's commands say, in Chinese: the English text of the code is the key."""

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
