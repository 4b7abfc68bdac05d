"""Errors of the services in Chinese."""

SERVICE_ERRORS = {
    "A song of {0} seconds cannot be made.": "做不了 {0} 秒的歌。",
    "Choose {0} to {1}.": "请选 {0} 到 {1}。",
    "The machine has too little GPU memory for this, also after its model was loaded anew.": (
        "机器的显存不够，重新加载模型后也不够。"
    ),
    "Ask for less at once, or choose a larger GPU.": "请少要一些，或换更大的 GPU。",
    "The operation ran for more than {0} s and was stopped.": "操作超过 {0} 秒，已停止。",
    "Ask for less, or raise MAX_RUNTIME_SECONDS.": "请少要一些，或调大 MAX_RUNTIME_SECONDS。",
    "The service is ending.": "服务正在结束。",
    "Ask again in a moment.": "请稍后再试。",
    "The service failed in a way nobody foresaw; its log says more under the operation's id.": (
        "服务出了意料之外的错；日志里按操作编号可以查到更多。"
    ),
    "This service keeps no such file.": "本服务没有这个文件。",
    "Give a path that it answered with.": "请给出它回答过的路径。",
    "Port {0} on {1}, which the service {2} is to have, cannot be used: {3}.": (
        "{1} 上给服务 {2} 的端口 {0} 不能用：{3}。"
    ),
    "Stop what uses it, or choose another with {0}_PORT (0 picks a free one).": (
        "请停掉占用它的程序，或用 {0}_PORT 换一个（0 表示随便找一个空的）。"
    ),
}
