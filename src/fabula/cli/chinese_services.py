"""What `fabula services` says, in Chinese: the English text of the code is the key."""

_PROSE = {
    "service": "服务",
    "address": "地址",
    "machine": "机器",
    "needs": "依赖",
    "healthy": "正常",
    "does not answer": "没有应答",
    "{name} is deployed: {url}": "{name} 已部署：{url}",
    "{name} runs elsewhere: {url}": "{name} 已在别处运行：{url}",
    "{name} starts: {url} (process {pid})": "{name} 启动：{url}（进程 {pid}）",
    "{name} is healthy": "{name} 正常",
    "All services are ready (after {seconds} s). Ctrl-C ends them.": (
        "所有服务已就绪（用时 {seconds} 秒）。按 Ctrl-C 结束。"
    ),
    "Stopping: what has begun is finished.": "正在停止：已开始的会做完。",
}

_OPTIONS = {
    "lyrics, music, image (or cover), integrated.": "lyrics、music、image（或 cover）、integrated。",
    "Its port; 0: a free one.": "端口；0 表示自动找一个空闲的。",
}

_COMMANDS = {
    """\
Run the engines as HTTP services, or deploy them to machines with a GPU: lyrics, music, image (also called cover), \
and integrated, which makes whole songs with the other three.

Their engines are those of the settings: FABULA_TEXT_ENGINE, FABULA_MUSIC_ENGINE, FABULA_IMAGE_ENGINE.""": """\
把引擎作为 HTTP 服务运行，或部署到带 GPU 的机器上：lyrics（歌词）、music（音乐）、image（封面，也叫 cover），\
以及用前三者做整首歌的 integrated。

用哪些引擎由设置决定：FABULA_TEXT_ENGINE、FABULA_MUSIC_ENGINE、FABULA_IMAGE_ENGINE。""",
    """\
Examples:

  fabula services run-all

  fabula services run music --port 9000

  FABULA_GPU_TYPE=CPU,music=A100 fabula services deploy-all
""": """\
例子：

  fabula services run-all

  fabula services run music --port 9000

  FABULA_GPU_TYPE=CPU,music=A100 fabula services deploy-all
""",
    "List the services: where each listens, on what machine, what it needs, whether it runs.": (
        "列出各服务：在哪里监听、用什么机器、依赖什么、是否在运行。"
    ),
    "Run one service here until Ctrl-C.": "在这里运行一个服务，按 Ctrl-C 结束。",
    "Run all services here, each once those it depends on are healthy. Ctrl-C ends them all.": (
        "在这里运行所有服务，每个都等它依赖的服务正常后才启动。按 Ctrl-C 全部结束。"
    ),
    "Deploy one service to Modal.": "把一个服务部署到 Modal。",
    "Deploy all services to Modal, each told where those are that it depends on.": (
        "把所有服务部署到 Modal，并告诉每个服务它所依赖的服务在哪里。"
    ),
}

SERVICES_WORDS: dict[str, str] = {**_PROSE, **_OPTIONS, **_COMMANDS}
